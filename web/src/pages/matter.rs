//! A matter: its rule beside its state, who is entitled and who has spoken, and what was said.

pub(crate) mod contested;
mod said;
pub(in crate::pages) mod subject;
mod text;

use language::Arg;
use procedure::Noun;
use procedure::id::{MatterId, MemberId, ProvisionId, ReadingId};
use procedure::matter::{Matter, Mode, Stage, Terms};

use super::drawn;
use super::fragment::{Fragment, escaped};
use super::parts::{InParts, Part};
use super::reader::Reader;
use super::shell::{Section, Shell};
use crate::desk::pages::moment::moment;
use crate::{Html, NotFound, Viewpoint};
pub(super) use said::attached;
pub(crate) use text::comparison;
pub(super) use text::{hash, text, text_decided};

/// How many names are read over at a glance.
const LONG_LIST: usize = 24;

/// The page of the matter with this number.
pub fn matter(view: &Viewpoint<'_>, key: &str) -> Result<Html, NotFound> {
    let matter = found(view, key)?;
    let r = Reader::of(view);
    let title = r.plain(
        "matter-number",
        &[("number", (&matter.id.to_string()).into())],
    );
    let said = said::parts(&r, matter);
    let parts = [
        subject::about(&r, matter),
        Some(rule(&r, matter)),
        contested::of_matter(&r, matter),
        text(&r, matter),
        people(&r, matter),
    ];
    Ok(drawn(&InParts {
        shell: Shell::new(&r, Section::Matters, &title),
        heading: r.headed(&title, &matter.title),
        lede: lede(&r, matter),
        facts: facts(&r, matter),
        parts: parts.into_iter().flatten().chain(said).collect(),
        r: &r,
    }))
}

/// While silence runs, when it ends and what it means; else how the matter is decided.
fn lede(r: &Reader<'_>, matter: &Matter) -> Fragment {
    let runs = matter.mode == Mode::Silence && matter.stage == Stage::Open;
    match matter.silence_ends().filter(|_| runs) {
        Some(ends) => {
            let ends = labelled(r, "deciding-deadline", &moment(r, ends));
            let means = escaped(r.say("letter-silence-means"));
            Fragment::markup(format!("{ends}<br>{means}"))
        }
        None => labelled(r, "deciding-mode", &mode(r, matter.mode)),
    }
}

/// The matter that an address names.
pub(super) fn found<'a>(view: &Viewpoint<'a>, key: &str) -> Result<&'a Matter, NotFound> {
    let missing = || NotFound::of(Noun::Matter, key);
    let number = key.parse().map_err(|_| missing())?;
    let matter = view.forum.matters.get(MatterId(number));
    matter.ok_or_else(missing)
}

/// The path of a matter's page.
pub(crate) fn path(id: MatterId) -> String {
    format!("/matters/{id}")
}

/// How far it has come, as a mark.
pub(super) fn stage(r: &Reader<'_>, matter: &Matter) -> Fragment {
    let label = escaped(r.say(&format!("matter-stage-{}", matter.stage.key())));
    let class = match matter.stage {
        Stage::Decided(_) => "in-force",
        Stage::Paused | Stage::Consulting => "contested",
        _ => "unverified",
    };
    Fragment::markup(format!("<span class=\"mark {class}\">{label}</span>"))
}

pub(super) fn mode(r: &Reader<'_>, mode: Mode) -> Fragment {
    Fragment::text(r.say(&format!("deciding-mode-{}", mode.key())))
}

/// A line with its label before it.
pub(super) fn labelled(r: &Reader<'_>, label: &str, value: &Fragment) -> Fragment {
    r.labelled(label, value)
}

/// A provision by its title, linked to its page.
pub(super) fn provision(r: &Reader<'_>, id: &ProvisionId) -> Fragment {
    let known = r.view.forum.provisions.get(id);
    let label = known.map_or_else(|| Fragment::text(id.as_str()), |it| r.name(&it.title));
    r.link(&format!("/provisions/{id}"), &label)
}

fn facts(r: &Reader<'_>, matter: &Matter) -> Vec<Fragment> {
    let by = publish::seat(&matter.put_by, r.view.forum, r.lang());
    let put_at = moment(r, matter.put_at);
    let mut facts = vec![
        stage(r, matter),
        r.body(&matter.body),
        r.tell(
            "matter-put-by",
            &[("seat", (&by).into()), ("when", Arg::Html(put_at.as_str()))],
        ),
    ];
    facts.extend(outcome(r, matter));
    if matter.opened.is_some() {
        let label = Fragment::text(r.say("matter-to-letter"));
        facts.push(r.link(&format!("{}/letter", path(matter.id)), &label));
    }
    facts.extend(r.entry_of(Noun::Matter, &matter.id.to_string()));
    facts
}

/// What came of it, with the letter that says so.
fn outcome(r: &Reader<'_>, matter: &Matter) -> Vec<Fragment> {
    let (letter, mut said) = match &matter.stage {
        Stage::Decided(decision) => {
            let number = ("number", decision.as_str().into());
            let label = Fragment::text(&r.plain("decision-number", &[number]));
            let page = format!("/decisions/{decision}");
            (format!("{page}/letter"), vec![r.link(&page, &label)])
        }
        Stage::Closed(_) => {
            let why = matter.closed.as_ref();
            let said = why.map(|closed| {
                let reason = r.english(closed.reason.as_str());
                labelled(r, "matter-closed-reason", &reason)
            });
            let on = why.map(|closed| r.date(closed.on));
            let letter = format!("{}/outcome", path(matter.id));
            (letter, said.into_iter().chain(on).collect())
        }
        _ => return Vec::new(),
    };
    let label = Fragment::text(r.say("matter-to-outcome"));
    said.push(r.link(&letter, &label));
    said
}

/// The rule's words and citation, and the terms, beside the state.
pub(super) fn rule(r: &Reader<'_>, matter: &Matter) -> Part {
    let mut lines = rule_in_words(r, matter);
    if let Some(terms) = r.view.forum.matters.terms_for(matter) {
        lines.extend(terms_of(r, matter, terms));
    }
    part(r, "rule", lines)
}

/// The rule in its words, with its citation: as it was applied once the matter is decided, as it is
/// read now until then.
pub(super) fn rule_in_words(r: &Reader<'_>, matter: &Matter) -> Vec<Fragment> {
    let forum = r.view.forum;
    let decided = match &matter.stage {
        Stage::Decided(decision) => forum.matters.decision(decision),
        _ => None,
    };
    if let Some(decision) = decided {
        return as_read(r, &matter.provision, decision.reading.as_ref());
    }
    let now = forum.provisions.reading_in_force(&matter.provision);
    as_read(r, &matter.provision, now.as_ref())
}

/// A provision in the words of a reading, or of its summary where none was in force.
pub(super) fn as_read(
    r: &Reader<'_>,
    id: &ProvisionId,
    reading: Option<&ReadingId>,
) -> Vec<Fragment> {
    let mut lines = vec![provision(r, id)];
    if let Some(known) = r.view.forum.provisions.get(id) {
        let mut readings = known.readings.iter();
        let read = readings.find(|it| Some(&it.reading) == reading);
        lines.push(r.wording(read.map_or(&known.summary, |it| &it.words)));
        lines.push(source(r, &known.source));
    }
    lines
}

pub(super) fn source(r: &Reader<'_>, citation: &procedure::Citation) -> Fragment {
    let source = r.citation(citation);
    r.tell("known-from", &[("source", Arg::Html(source.as_str()))])
}

fn terms_of(r: &Reader<'_>, matter: &Matter, terms: &Terms) -> Vec<Fragment> {
    let say = |label: &str, key: String| labelled(r, label, &Fragment::text(r.say(&key)));
    let counted = |key: &str, count: u32| r.tell(key, &[("count", u64::from(count).into())]);
    let mut lines = Vec::new();
    if matter.mode == Mode::Silence {
        lines.push(counted("terms-hours-min", terms.hours_min));
        let on_break = format!("deciding-on-break-{}", terms.on_break.key());
        lines.push(say("deciding-on-break", on_break));
        lines.push(counted("terms-extension", terms.extension_hours_max));
    } else {
        lines.push(counted("terms-pause", terms.pause_seconds));
    }
    lines.push(counted("terms-hold", terms.hold_hours_max));
    let reasons = format!("deciding-reasons-{}", terms.reasons.key());
    lines.push(say("deciding-reasons", reasons));
    lines.push(Fragment::text(
        r.say(&format!("terms-breakers-{}", terms.breakers.key())),
    ));
    lines.push(source(r, &terms.source));
    lines.extend(r.certainty(terms.certainty));
    lines
}

/// Who is entitled, who is present, who has spoken, and who has not: which is no support.
fn people(r: &Reader<'_>, matter: &Matter) -> Option<Part> {
    let opened = matter.opened.as_ref()?;
    let listed = |label: &str, members: &[MemberId]| {
        let names = folded(r, r.list(&r.members(members)), members.len());
        let count = members.len();
        r.tell(
            label,
            &[
                ("count", count.into()),
                ("names", Arg::Html(names.as_str())),
            ],
        )
    };
    let spoken = matter.spoken();
    let silent: Vec<MemberId> = opened
        .entitled
        .iter()
        .copied()
        .filter(|member| !spoken.contains(member))
        .collect();
    let spoken: Vec<MemberId> = spoken.into_iter().collect();
    let opened_at = moment(r, opened.at);
    let mut lines = vec![labelled(r, "matter-opened-at", &opened_at)];
    lines.extend(matter.deadline().map(|end| {
        let ends = moment(r, end.at);
        labelled(r, "deciding-deadline", &ends)
    }));
    lines.extend(asked(r, matter));
    let entitled = opened.entitled.len();
    lines.push(r.tell("matter-entitled", &[("count", entitled.into())]));
    if let Some(present) = &opened.present {
        lines.push(listed("matter-present", present));
    }
    if !spoken.is_empty() {
        lines.push(listed("matter-spoken", &spoken));
    }
    if !silent.is_empty() {
        lines.push(listed("matter-silent", &silent));
    }
    Some(part(r, "people", lines))
}

/// A list too long to be read over is folded; whoever wants it opens it.
fn folded(r: &Reader<'_>, names: Fragment, count: usize) -> Fragment {
    if count <= LONG_LIST {
        return names;
    }
    let show = escaped(r.say("matter-show-names"));
    Fragment::markup(format!(
        "<details><summary>{show}</summary>{names}</details>"
    ))
}

/// In which session and meeting the Chair last asked whether anybody objects, where that was named.
fn asked(r: &Reader<'_>, matter: &Matter) -> Option<Fragment> {
    let (session, meeting) = matter.asked_in.as_ref()?;
    let known = r.view.forum.sessions.get(session);
    let label = known.map_or_else(|| Fragment::text(session.as_str()), |it| r.name(&it.name));
    let session = r.link(&format!("/sessions/{session}"), &label);
    let asked = match meeting {
        Some(number) => r.tell(
            "matter-asked-meeting",
            &[
                ("session", Arg::Html(session.as_str())),
                ("number", (*number).into()),
            ],
        ),
        None => session,
    };
    Some(labelled(r, "matter-asked-in", &asked))
}

/// A part whose heading and words for none follow from its key.
pub(super) fn part(r: &Reader<'_>, key: &'static str, lines: Vec<Fragment>) -> Part {
    Part {
        key,
        heading: r.say(&format!("matter-part-{key}")),
        lines,
        none: r.say("matter-none"),
    }
}
