//! How those on a slate come into office, or why nobody can bring them there yet.

use language::Arg;
use procedure::appointment::{Appointment, RestsOn, Slate, Way};
use procedure::id::{DecisionId, ReadingId};
use procedure::matter::Subject;

use crate::pages::fragment::Fragment;
use crate::pages::reader::Reader;

/// What an appointment rests on; before it, which way is open, and who waits for what.
pub(super) fn of(r: &Reader<'_>, slate: &Slate) -> Vec<Fragment> {
    let mut lines = match &slate.appointed {
        Some(appointed) => rested(r, slate, appointed),
        None => ahead(r, slate),
    };
    lines.extend(matters(r, slate));
    lines
}

fn rested(r: &Reader<'_>, slate: &Slate, appointed: &Appointment) -> Vec<Fragment> {
    let rule = r.citation(&appointed.rule);
    vec![
        rests_on(r, slate, &appointed.rests_on),
        r.tell("known-from", &[("source", Arg::Html(rule.as_str()))]),
        r.tell(
            "way-consulted",
            &[("count", u64::from(appointed.consulted).into())],
        ),
    ]
}

/// In a sentence, with links to the decisions.
pub(in crate::pages) fn rests_on(r: &Reader<'_>, slate: &Slate, rests_on: &RestsOn) -> Fragment {
    let decision = |id: &DecisionId| {
        let number = r.plain("decision-number", &[("number", id.as_str().into())]);
        r.link(&format!("/decisions/{id}"), &Fragment::text(&number))
    };
    match rests_on {
        RestsOn::Chair { reading } => {
            let reading = words(r, slate, reading);
            r.tell("way-chair", &[("reading", Arg::Html(reading.as_str()))])
        }
        RestsOn::Members { decision: by } => {
            let by = decision(by);
            r.tell("way-members", &[("decision", Arg::Html(by.as_str()))])
        }
        RestsOn::Arrangement {
            arrangement, as_if, ..
        } => {
            let (arrangement, reading) = (decision(arrangement), words(r, slate, as_if));
            r.tell(
                "way-arrangement",
                &[
                    ("decision", Arg::Html(arrangement.as_str())),
                    ("reading", Arg::Html(reading.as_str())),
                ],
            )
        }
    }
}

/// A reading of the provision under which the slate was put, in its words.
fn words(r: &Reader<'_>, slate: &Slate, reading: &ReadingId) -> Fragment {
    let provision = r.view.forum.provisions.get(&slate.provision);
    let known = provision.and_then(|it| it.readings.iter().find(|it| it.reading == *reading));
    let words = known.map_or_else(
        || Fragment::text(reading.as_str()),
        |it| r.wording(&it.words),
    );
    r.link(&format!("/provisions/{}", slate.provision), &words)
}

fn ahead(r: &Reader<'_>, slate: &Slate) -> Vec<Fragment> {
    let posts: Vec<_> = slate.posts().collect();
    let Ok(agreed) = r.view.forum.way_into_office(&slate.provision, &posts) else {
        // Both readings stand side by side; nobody comes into office by either.
        let mut lines = vec![Fragment::text(r.say("way-ahead-open"))];
        let provision = r.view.forum.provisions.get(&slate.provision);
        let readings = provision.map_or(&[][..], |it| &it.readings);
        lines.extend(readings.iter().map(|it| {
            let words = words(r, slate, &it.reading);
            r.tell("post-reading", &[("reading", Arg::Html(words.as_str()))])
        }));
        return lines;
    };
    let key = match agreed.way {
        Way::ChairAppoints => "way-ahead-chair",
        Way::MembersApprove => "way-ahead-members",
    };
    let reading = words(r, slate, &agreed.reading);
    let args = [("reading", Arg::Html(reading.as_str()))];
    let mut lines = vec![r.tell(key, &args)];
    if agreed.arrangement.is_some() {
        lines.push(Fragment::text(r.say("way-ahead-arranged")));
    }
    lines
}

/// The matters by which members decide on it, or on a way for its posts.
fn matters(r: &Reader<'_>, slate: &Slate) -> Vec<Fragment> {
    let about = |subject: &Subject| match subject {
        Subject::Slate { slate: id } => *id == slate.id,
        Subject::Arrangement { posts, .. } => slate.posts().any(|post| posts.contains(post)),
        _ => false,
    };
    let matters = r.view.forum.matters.iter().filter(|it| about(&it.subject));
    let lines = matters.map(|matter| {
        let number = r.plain(
            "matter-number",
            &[("number", (&matter.id.to_string()).into())],
        );
        let link = r.link(&format!("/matters/{}", matter.id), &Fragment::text(&number));
        let (title, stage) = (
            r.wording(&matter.title),
            crate::pages::matter::stage(r, matter),
        );
        Fragment::markup(format!("{link} {title} {stage}"))
    });
    lines.collect()
}
