//! A provision: its readings side by side, each with who holds it.

use std::collections::BTreeSet;

use askama::Template;
use language::{Arg, Collation};
use observatory::provision::{Carried, InForce, ReadingView};
use observatory::seating::Seating;
use procedure::id::ProvisionId;
use procedure::provision::{Provision, Standing};
use procedure::provisions::procedural_votes::{self, ProceduralVotes};
use procedure::question::{Position, Stance};
use procedure::{Holder, Noun};

use super::fragment::Fragment;
use super::reader::Reader;
use super::shell::{Section, Shell};
use super::{drawn, hall, words};
use crate::{Html, NotFound, Viewpoint};

#[derive(Template)]
#[template(path = "provision.html")]
struct Page<'a> {
    r: &'a Reader<'a>,
    shell: Shell,
    definitions: Fragment,
    title: Fragment,
    standing: Fragment,
    summary: Fragment,
    facts: Vec<Fragment>,
    /// What follows on this site, where it is to be said.
    notice: Option<&'static str>,
    readings_heading: Fragment,
    readings: Vec<ReadingPart>,
    questions: Vec<Fragment>,
}

struct ReadingPart {
    anchor: String,
    words: Fragment,
    in_force: Option<Fragment>,
    held: Vec<Held>,
}

/// The positions on one option that carries the reading.
struct Held {
    option: Fragment,
    stances: Vec<Holders>,
}

/// Who takes one stance.
struct Holders {
    icon: Fragment,
    label: &'static str,
    tally: Fragment,
    names: Vec<Fragment>,
}

/// The page of the provision with this key.
pub fn provision(view: &Viewpoint<'_>, key: &str) -> Result<Html, NotFound> {
    let missing = || NotFound::of(Noun::Provision, key);
    let id = ProvisionId::new(key).map_err(|_| missing())?;
    let shown = observatory::provision::provision(view.forum, &id, view.day());
    let shown = shown.ok_or_else(missing)?;
    let r = Reader::of(view);
    let provision = shown.provision;
    Ok(drawn(&Page {
        shell: Shell::new(&r, Section::Provisions, r.bare(&provision.title)),
        definitions: hall::definitions(&Seating::default()),
        title: r.wording(&provision.title),
        standing: standing_mark(&r, &provision.standing),
        summary: r.wording(&provision.summary),
        facts: facts(&r, provision),
        notice: notice(&r, provision),
        readings_heading: r.count("readings-heading", provision.readings.len()),
        readings: shown
            .readings
            .iter()
            .map(|reading| part(&r, reading))
            .collect(),
        questions: shown.questions.iter().map(|q| r.question(&q.id)).collect(),
        r: &r,
    }))
}

/// Whether a provision is in force, open or unverified, as a mark.
pub(crate) fn standing_mark(r: &Reader<'_>, standing: &Standing) -> Fragment {
    let (class, label) = match standing {
        Standing::InForce { .. } => ("in-force", "state-in-force"),
        Standing::Open => ("contested", "state-contested"),
        Standing::Unverified => ("unverified", "state-unverified"),
    };
    let words = Fragment::text(r.say(label));
    Fragment::markup(format!("<span class=\"mark {class}\">{words}</span>"))
}

fn facts(r: &Reader<'_>, provision: &Provision) -> Vec<Fragment> {
    let source = r.citation(&provision.source);
    let mut facts = vec![r.tell("known-from", &[("source", Arg::Html(source.as_str()))])];
    facts.extend(r.certainty(provision.certainty));
    facts.extend(r.entry_of(Noun::Provision, provision.id.as_str()));
    facts
}

/// A rule on votes says that there is no form for one here, and why.
fn notice(r: &Reader<'_>, provision: &Provision) -> Option<&'static str> {
    if provision.id.as_str() != procedural_votes::PROVISION.key {
        return None;
    }
    let fall_back = ProceduralVotes::FallBack.key();
    let on = matches!(&provision.standing, Standing::InForce { reading } if reading.as_str() == fall_back);
    Some(r.say(if on { "votes-on" } else { "votes-off" }))
}

fn part(r: &Reader<'_>, reading: &ReadingView<'_>) -> ReadingPart {
    let in_force = match reading.in_force {
        InForce::Yes => Some(Fragment::text(r.say("reading-in-force"))),
        InForce::No => None,
    };
    ReadingPart {
        anchor: format!("r-{}", reading.reading.reading),
        words: r.wording(&reading.reading.words),
        in_force,
        held: reading
            .carried
            .iter()
            .map(|carried| held(r, carried))
            .collect(),
    }
}

fn held(r: &Reader<'_>, carried: &Carried<'_>) -> Held {
    let title = r.name(&carried.option.title);
    let path = format!("/questions/{}", carried.question.id);
    let option = r.link(&path, &title);
    let stances = carried.stances.iter();
    Held {
        option: r.tell("reading-carried", &[("option", Arg::Html(option.as_str()))]),
        stances: stances
            .map(|(stance, held)| holders(r, *stance, held))
            .collect(),
    }
}

fn holders(r: &Reader<'_>, stance: Stance, positions: &[&Position]) -> Holders {
    // A holder with two positions of one stance is named once.
    let once: BTreeSet<&Holder> = positions.iter().map(|p| &p.holder).collect();
    let mut ordered: Vec<&Holder> = once.into_iter().collect();
    let names = Collation::of(r.lang());
    ordered.sort_by_cached_key(|holder| (place(holder), names.key(&r.holder_text(holder))));
    Holders {
        icon: hall::mark(stance.key()),
        label: r.say(hall::stance_label(stance)),
        tally: words::tally(r, &observatory::Tally::of(positions.iter().copied())),
        names: ordered.into_iter().map(|holder| r.holder(holder)).collect(),
    }
}

/// Officers first, then groups, members, and last the unnamed.
pub(crate) const fn place(holder: &Holder) -> u8 {
    match holder {
        Holder::Officer { .. } => 0,
        Holder::Group(_) => 1,
        Holder::Member(_) => 2,
        Holder::Unnamed(_) => 3,
    }
}
