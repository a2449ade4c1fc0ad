//! What stands below a thing: what a group has before it, the paragraphs of a recommendation, the
//! places of a report; each with the way to it, or to editing it.

use procedure::matter::{Matter, Subject};
use procedure::recommendation::Recommendation;
use procedure::report::{Passage, Report};

use super::facts::isolated;
use super::title;
use crate::desk::groups::{About, Kind, Offers, Thing};
use crate::pages::fragment::Fragment;
use crate::pages::reader::Reader;

/// A list under a heading.
pub(super) struct Links {
    pub(super) heading: &'static str,
    pub(super) lines: Vec<Line>,
}

/// A line of it.
pub(super) struct Line {
    pub(super) what: Fragment,
    /// What to know of it besides.
    pub(super) note: Option<Fragment>,
    /// Where it leads, and under which words.
    pub(super) way: Option<(String, &'static str)>,
}

/// The lists below a thing; empty ones are left out.
pub(super) fn of(r: &Reader<'_>, about: &About, offers: &Offers) -> Vec<Links> {
    let may = |key: &str| {
        let mut same = offers.iter().filter(|(doing, _)| doing.key == key);
        same.any(|(_, said)| said.is_ok())
    };
    let all = match &about.thing {
        Thing::Group(_) => group(r, about),
        Thing::Recommendation(it) => {
            vec![
                paragraphs(r, it, may("revise")),
                points(r, it),
                matters(r, about),
            ]
        }
        Thing::Report(it) => vec![
            passages(r, it, may("prose")),
            corrections(r, it),
            matters(r, about),
        ],
        Thing::Mandate(_) => vec![matters(r, about)],
        _ => Vec::new(),
    };
    all.into_iter()
        .filter(|links| !links.lines.is_empty())
        .collect()
}

fn group(r: &Reader<'_>, about: &About) -> Vec<Links> {
    let (forum, body) = (r.view.forum, about.body());
    let mandates = forum
        .mandates
        .of(body)
        .map(|it| Thing::Mandate(Box::new(it.clone())));
    let recommendations = forum.recommendations.of(body);
    let recommendations = recommendations.map(|it| Thing::Recommendation(Box::new(it.clone())));
    let scenarios = forum.scenarios.iter().filter(|it| it.body == *body);
    let scenarios = scenarios.map(|it| Thing::Scenario(Box::new(it.clone())));
    let divergences = forum.divergences.iter().filter(|it| it.body == *body);
    let divergences = divergences.map(|it| Thing::Divergence(Box::new(it.clone())));
    let reports = forum
        .reports
        .of(body)
        .map(|it| Thing::Report(Box::new(it.clone())));
    vec![
        things(r, Kind::Mandate, &mandates.collect::<Vec<_>>()),
        things(
            r,
            Kind::Recommendation,
            &recommendations.collect::<Vec<_>>(),
        ),
        things(r, Kind::Divergence, &divergences.collect::<Vec<_>>()),
        things(r, Kind::Scenario, &scenarios.collect::<Vec<_>>()),
        things(r, Kind::Report, &reports.collect::<Vec<_>>()),
        matters(r, about),
    ]
}

fn things(r: &Reader<'_>, kind: Kind, things: &[Thing]) -> Links {
    let line = |thing: &Thing| {
        let called = Fragment::text(&title(r, thing));
        Line {
            what: r.link(&thing.path(), &called),
            note: standing(r, thing),
            way: None,
        }
    };
    Links {
        heading: r.say(&format!("work-{}", kind.folder())),
        lines: things.iter().map(line).collect(),
    }
}

/// How far it is, in a word.
fn standing(r: &Reader<'_>, thing: &Thing) -> Option<Fragment> {
    let key = match thing {
        Thing::Recommendation(it) => format!("work-standing-{}", it.standing().key()),
        Thing::Report(it) => format!("work-edition-{}", it.edition().key()),
        Thing::Mandate(it) if it.decision.is_none() => "work-not-decided".to_owned(),
        _ => return None,
    };
    Some(Fragment::text(r.say(&key)))
}

/// The paragraphs, each with the way to revising it, and to a new one after the last.
fn paragraphs(r: &Reader<'_>, it: &Recommendation, may: bool) -> Links {
    let way = |number: u32, label: &str| {
        let path = format!("/desk/recommendations/{}/revise?part={number}", it.id.0);
        may.then(|| (r.view.link(&path), r.say(label)))
    };
    let mut lines: Vec<Line> = it
        .text()
        .map(|(number, words)| Line {
            what: Fragment::markup(format!("<bdi>{number}</bdi>. {}", r.wording(words))),
            note: None,
            way: way(number, "work-revise-this"),
        })
        .collect();
    let next = u32::try_from(it.paragraphs.len()).unwrap_or(u32::MAX - 1) + 1;
    if may {
        lines.push(Line {
            what: Fragment::text(r.say("work-paragraph-new")),
            note: None,
            way: way(next, "work-paragraph-add"),
        });
    }
    Links {
        heading: r.say("work-paragraphs"),
        lines,
    }
}

/// The points that stand open, with their alternatives.
fn points(r: &Reader<'_>, it: &Recommendation) -> Links {
    let line = |point: &procedure::recommendation::Point| {
        let seat = procedure::Seat::Delegation(point.member);
        let by = crate::desk::pages::naming::seat(r, &seat);
        Line {
            what: Fragment::markup(format!(
                "<bdi>{}</bdi>. {}",
                point.number,
                isolated(point.words.as_str())
            )),
            note: Some(by),
            way: None,
        }
    };
    Links {
        heading: r.say("work-points"),
        lines: it.open_points().map(line).collect(),
    }
}

/// The places of a report with the words that stand there, each with the way to editing them.
fn passages(r: &Reader<'_>, it: &Report, may: bool) -> Links {
    let line = |place: Passage| {
        let path = format!("/desk/reports/{}/prose?part={}", it.id.0, place.key());
        Line {
            what: Fragment::text(r.say(&format!("work-passage-{}", place.key()))),
            note: it.prose(place).map(|prose| r.wording(&prose.words)),
            way: may.then(|| (r.view.link(&path), r.say("work-prose-this"))),
        }
    };
    Links {
        heading: r.say("work-prose-places"),
        lines: Passage::ALL.into_iter().map(line).collect(),
    }
}

/// What delegations filed.
fn corrections(r: &Reader<'_>, it: &Report) -> Links {
    let line = |it: &procedure::report::Correction| {
        let seat = procedure::Seat::Delegation(it.member);
        let by = crate::desk::pages::naming::seat(r, &seat);
        let place = r.say(&format!("work-passage-{}", it.place.key()));
        let settled = match &it.settled {
            None => "work-correction-open",
            Some((true, _)) => "work-correction-taken",
            Some((false, _)) => "work-correction-not-taken",
        };
        Line {
            what: Fragment::markup(format!(
                "<bdi>{}</bdi>. {by} · {}: {}",
                it.number,
                crate::pages::fragment::escaped(place),
                isolated(it.words.as_str())
            )),
            note: Some(Fragment::text(r.say(settled))),
            way: None,
        }
    };
    Links {
        heading: r.say("work-corrections"),
        lines: it.corrections.iter().map(line).collect(),
    }
}

/// The matters put on it.
fn matters(r: &Reader<'_>, about: &About) -> Links {
    let matters = r.view.forum.matters.iter();
    let line = |matter: &Matter| {
        let called = Fragment::text(&crate::desk::pages::matter::title(r, matter));
        Line {
            what: r.link(&format!("/desk/matters/{}", matter.id.0), &called),
            note: Some(crate::desk::pages::matter::stage(r, matter)),
            way: None,
        }
    };
    Links {
        heading: r.say("work-matters"),
        lines: matters.filter(|it| is_on(about, it)).map(line).collect(),
    }
}

fn is_on(about: &About, matter: &Matter) -> bool {
    match (&about.thing, &matter.subject) {
        (Thing::Group(body), Subject::Topics { body: of, .. }) => body == of,
        (Thing::Group(body), Subject::Briefer { .. }) => *body == matter.body,
        (Thing::Mandate(it), Subject::Mandate { mandate }) => it.id == *mandate,
        (Thing::Recommendation(it), Subject::Recommendation { recommendation, .. }) => {
            it.id == *recommendation
        }
        (Thing::Report(it), Subject::Disposition { report, .. }) => it.id == *report,
        _ => false,
    }
}
