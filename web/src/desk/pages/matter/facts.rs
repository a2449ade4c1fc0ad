//! Where a matter stands: its text, its rule, its deadline, and what stands in its way.

use language::Arg;
use procedure::Sealable;
use procedure::id::MemberId;
use procedure::matter::{Matter, Mode, Stage, Terms};
use text::Words;

use super::stage;
use crate::desk::matters::About;
use crate::desk::pages::moment::moment;
use crate::desk::pages::naming;
use crate::pages::fragment::{Fragment, escaped};
use crate::pages::reader::Reader;

type Fact = (&'static str, Fragment);

/// The facts about a matter, label and value.
pub(super) fn of(r: &Reader<'_>, about: &About) -> Vec<Fact> {
    let matter = &about.matter;
    let mode = format!("deciding-mode-{}", matter.mode.key());
    let mut facts = vec![
        (r.say("deciding-stage"), stage(r, matter)),
        (r.say("deciding-mode"), Fragment::text(r.say(&mode))),
        (r.say("deciding-rule"), rule(r, about)),
    ];
    facts.extend(text(r, matter));
    facts.extend(clocks(r, matter));
    facts.extend(remaining(r, about));
    if let Some(terms) = &about.terms {
        facts.extend(on_terms(r, matter, terms));
    }
    facts.extend(in_the_way(r, about));
    facts.extend(in_confidence(r, about));
    facts
}

/// The rule with its source.
fn rule(r: &Reader<'_>, about: &About) -> Fragment {
    let provision = &about.matter.provision;
    let mut known = r.view.forum.provisions.iter();
    let label = known.find(|it| it.id == *provision).map_or_else(
        || Fragment::text(provision.as_str()),
        |it| r.name(&it.title),
    );
    let rule = r.link(&format!("/provisions/{provision}"), &label);
    match &about.terms {
        Some(terms) => Fragment::markup(format!("{rule}, {}", r.citation(&terms.source))),
        None => rule,
    }
}

/// The exact text: its hash, and which version of the matter's text it is.
fn text(r: &Reader<'_>, matter: &Matter) -> Option<Fact> {
    let text = matter.text()?;
    let hash = format!(
        "<bdi dir=\"ltr\"><code>{}</code></bdi>",
        escaped(text.sha256.as_str())
    );
    let args = [
        ("hash", Arg::Html(&hash)),
        ("number", (matter.texts.len() as u64).into()),
    ];
    Some((
        r.say("deciding-text"),
        r.tell("deciding-text-version", &args),
    ))
}

fn clocks(r: &Reader<'_>, matter: &Matter) -> Vec<Fact> {
    let over = matter.stage.is_over();
    let deadline = matter.deadline().filter(|_| !over).map(|it| it.at);
    let pause = matter.pause_ends.filter(|_| !over);
    let deadline = deadline.map(|at| (r.say("deciding-deadline"), moment(r, at)));
    let pause = pause.map(|at| {
        // To the second: the pause is counted in seconds.
        let ends = format!("{} <bdi dir=\"ltr\">{at:.0}</bdi>", moment(r, at));
        (r.say("deciding-pause"), Fragment::markup(ends))
    });
    deadline.into_iter().chain(pause).collect()
}

/// How many full hours are left until silence ends, holds included.
fn remaining(r: &Reader<'_>, about: &About) -> Option<Fact> {
    let running = about.matter.stage == Stage::Open;
    let ends = about.matter.silence_ends().filter(|_| running)?;
    let hours = ends.duration_since(about.now).as_hours().max(0);
    let hours = Fragment::text(&hours.to_string());
    Some((r.say("deciding-remaining"), hours))
}

fn on_terms(r: &Reader<'_>, matter: &Matter, terms: &Terms) -> Vec<Fact> {
    let say = |key: String| Fragment::text(r.say(&key));
    let reasons = say(format!("deciding-reasons-{}", terms.reasons.key()));
    let mut facts = vec![(r.say("deciding-reasons"), reasons)];
    if matter.mode == Mode::Silence {
        let breaks = say(format!("deciding-on-break-{}", terms.on_break.key()));
        facts.push((r.say("deciding-on-break"), breaks));
    }
    facts
}

fn in_the_way(r: &Reader<'_>, about: &About) -> Vec<Fact> {
    let matter = &about.matter;
    let objecting: Vec<MemberId> = matter.standing_objections().map(|it| it.member).collect();
    let holding = matter.held(about.now).map(|hold| {
        let until = moment(r, hold.until.at);
        Fragment::markup(format!("{} · {until}", member(r, hold.member)))
    });
    let entitled = matter.opened.as_ref().map(|it| it.entitled.len());
    let mut facts = vec![(r.say("deciding-objections"), members(r, &objecting))];
    facts.extend(holding.map(|it| (r.say("deciding-hold-until"), it)));
    facts.extend(entitled.map(|it| (r.say("deciding-entitled"), Fragment::text(&it.to_string()))));
    facts
}

/// What was said in confidence, as far as it is shown to this seat.
fn in_confidence(r: &Reader<'_>, about: &About) -> Vec<Fact> {
    let matter = &about.matter;
    let given = matter.objections.iter().filter_map(|it| {
        let shown = matter.confides_in(&about.seat, Some(it.member));
        let words = it.in_confidence.as_ref().filter(|_| shown)?;
        Some((r.say("deciding-in-confidence"), it.member, words))
    });
    let given = given.map(|(label, by, words)| {
        let words = confided(r, words);
        (
            label,
            Fragment::markup(format!("{}<br>{words}", member(r, by))),
        )
    });
    let noted = matter.consultations.iter().filter_map(|it| {
        let shown = matter.confides_in(&about.seat, None);
        let words = it.confidential.as_ref().filter(|_| shown)?;
        let (on, words) = (r.date(it.on), confided(r, words));
        let said = Fragment::markup(format!("{on}<br>{words}"));
        Some((r.say("deciding-confidential"), said))
    });
    given.chain(noted).collect()
}

/// The words, or that they were withheld or erased since.
fn confided(r: &Reader<'_>, words: &Sealable<Words>) -> Fragment {
    match words.open() {
        Some(words) => r.english(words.as_str()),
        None => Fragment::text(r.say("objection-reasons-withheld")),
    }
}

fn members(r: &Reader<'_>, members: &[MemberId]) -> Fragment {
    if members.is_empty() {
        return Fragment::text(r.say("desk-none"));
    }
    let names: Vec<Fragment> = members.iter().map(|it| member(r, *it)).collect();
    r.list(&names)
}

fn member(r: &Reader<'_>, member: MemberId) -> Fragment {
    naming::seat(r, &procedure::Seat::Delegation(member))
}
