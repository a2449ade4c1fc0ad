//! Slates: everything that could be put from those nominated, and those that were put.

mod exclusion;
mod form;
mod naming;
mod shares;
mod ways;

use askama::Template;
use language::Arg;
use observatory::slates::{Exploration, Outcome, Unfit};
use procedure::appointment::Criterion;

use super::criterion;
use super::slate::standing_mark;
use crate::exploring::Explored;
use crate::pages::drawn;
use crate::pages::fragment::Fragment;
use crate::pages::reader::Reader;
use crate::pages::shell::{Section, Shell};
use crate::{Html, Viewpoint};
use exclusion::Excluded;
use form::Form;
use naming::number;
use shares::OfBasis;
use ways::WayToStand;

#[derive(Template)]
#[template(path = "slates.html")]
struct Page<'a> {
    r: &'a Reader<'a>,
    shell: Shell,
    form: Form,
    /// Why nothing can be explored.
    unfit: Option<Fragment>,
    facts: Vec<Fragment>,
    /// Each criterion with how the feasible slates stand.
    criteria: Vec<(Fragment, Option<Fragment>)>,
    ways: Vec<WayToStand>,
    /// How many ways to stand are not shown.
    more: Option<Fragment>,
    excluded: Option<Excluded>,
    lacking: Vec<Fragment>,
    shares: Vec<OfBasis>,
    put: Vec<Fragment>,
}

/// The explorer for some posts, with the slates that were put.
pub fn slates(view: &Viewpoint<'_>, explored: &Explored) -> Html {
    let r = Reader::of(view);
    let put = view.forum.appointments.slates().rev().map(|slate| {
        let (link, mark) = (r.slate(slate.id), standing_mark(&r, slate));
        Fragment::markup(format!("{link} {mark}"))
    });
    let found = explored.found.as_ref().ok();
    let ways = found.map_or_else(Vec::new, |it| ways::shown(&r, explored, it));
    let more = found.map_or(0, |it| it.best.len() - ways.len());
    drawn(&Page {
        shell: Shell::new(&r, Section::Posts, r.say("slates-title")),
        form: form::of(&r, explored),
        unfit: explored.found.as_ref().err().map(|it| unfit(&r, it)),
        facts: found.map_or_else(Vec::new, |it| facts(&r, explored, it)),
        criteria: criteria(&r, explored, found),
        more: (0 < more).then(|| r.count("explore-more", more)),
        ways,
        excluded: found.and_then(|it| exclusion::of(&r, explored, it)),
        lacking: found.map_or_else(Vec::new, |it| exclusion::lacking(&r, explored, it)),
        shares: shares::of(&r, explored),
        put: put.collect(),
        r: &r,
    })
}

fn unfit(r: &Reader<'_>, unfit: &Unfit) -> Fragment {
    let key = format!("explore-unfit-{}", unfit.key());
    match unfit {
        Unfit::NoPlaces | Unfit::TooFine => Fragment::text(r.say(&key)),
        Unfit::PlacesTooMany { most } => r.tell(&key, &[("most", u64::from(*most).into())]),
        Unfit::AreasTooMany { most } | Unfit::HardTooMany { most } => {
            r.tell(&key, &[("most", (*most).into())])
        }
        Unfit::Twice { candidate } => {
            let candidate = candidate.to_string();
            r.tell(&key, &[("candidate", (&candidate).into())])
        }
        Unfit::UnknownBasis { criterion, basis } => {
            let basis = r.basis(basis);
            let args = [
                ("criterion", criterion.as_str().into()),
                ("basis", Arg::Html(basis.as_str())),
            ];
            r.tell(&key, &args)
        }
    }
}

/// How many stand for how many places, how many slates there are, whether all were gone through.
fn facts(r: &Reader<'_>, explored: &Explored, found: &Exploration) -> Vec<Fragment> {
    let to_fill = explored.field.posts.iter().map(|it| u64::from(it.places));
    let places: u64 = to_fill.sum();
    let mut facts = vec![
        r.count("explore-candidates", explored.field.nominees.len()),
        r.tell("explore-places", &[("count", places.into())]),
        r.tell(
            "explore-feasible",
            &[("count", number(found.feasible).into())],
        ),
    ];
    let steps = ("steps", found.steps.into());
    facts.push(match &found.outcome {
        Outcome::Whole => r.tell("explore-whole", &[steps]),
        Outcome::StoppedBefore(candidates) => {
            let candidates: Vec<Fragment> = candidates.iter().map(|it| r.candidate(*it)).collect();
            let candidates = r.list(&candidates);
            let candidates = ("candidates", Arg::Html(candidates.as_str()));
            r.tell("explore-stopped", &[steps, candidates])
        }
    });
    facts
}

fn criteria(
    r: &Reader<'_>,
    explored: &Explored,
    found: Option<&Exploration>,
) -> Vec<(Fragment, Option<Fragment>)> {
    // Where nothing is feasible there is nothing to count.
    let found = found.filter(|it| 0 < it.feasible);
    let standings = found.map_or(&[][..], |it| &it.standings);
    let line = |(at, criterion): (usize, &Criterion)| {
        let (test, strength) = (
            criterion::test(r, &criterion.test),
            criterion::strength(r, criterion),
        );
        let standing = standings.get(at).map(|it| {
            let args = [
                ("met", number(it.met).into()),
                ("open", number(it.not_stated).into()),
                ("unmet", number(it.not_met).into()),
            ];
            r.tell("explore-standing", &args)
        });
        (Fragment::markup(format!("{test} {strength}")), standing)
    };
    let criteria = explored.field.measures.criteria.iter().enumerate();
    criteria.map(line).collect()
}
