//! What delegations said to a matter, with whom the Chair consulted, and how a vote went.
//!
//! What is confidential in a consultation is shown to nobody here.

use procedure::Sealable;
use procedure::id::MemberId;
use procedure::matter::{Attached, Consultation, Matter, Objection, Paragraphs, Vote};
use text::Words;

use super::{labelled, part};
use crate::desk::pages::moment::moment;
use crate::pages::fragment::{Fragment, escaped};
use crate::pages::parts::Part;
use crate::pages::reader::Reader;

/// The parts with what was said; those in which nothing was are left out, but for objections.
pub(super) fn parts(r: &Reader<'_>, matter: &Matter) -> Vec<Part> {
    let objections = matter.objections.iter().map(|it| objection(r, it));
    let concerns = matter.concerns.iter().map(|it| {
        let words = words(r, Some(&it.words));
        line(r, it.member, &paragraphs(r, &it.paragraphs), &words)
    });
    let holds = matter.holds.iter().map(|it| {
        let until = labelled(r, "deciding-hold-until", &moment(r, it.until.at));
        line(r, it.member, &until, &words(r, it.words.as_ref()))
    });
    let attached = matter.attached.iter().map(|it| attached(r, it));
    let consultations = matter.consultations.iter().map(|it| consultation(r, it));
    let vote = matter.vote.iter().map(|it| vote(r, it));
    let all = [
        part(r, "objections", objections.collect()),
        part(r, "attached", attached.collect()),
        part(r, "concerns", concerns.collect()),
        part(r, "holds", holds.collect()),
        part(r, "consultations", consultations.collect()),
        part(r, "vote", vote.collect()),
    ];
    let said = |part: &Part| part.key == "objections" || !part.lines.is_empty();
    all.into_iter().filter(said).collect()
}

/// A member, what it attached, and its words.
pub(in crate::pages) fn attached(r: &Reader<'_>, it: &Attached) -> Fragment {
    let given = escaped(r.say(&format!("deciding-given-{}", it.given.key())));
    let about = Fragment::markup(format!("{given} {}", paragraphs(r, &it.paragraphs)));
    line(r, it.member, &about, &words(r, Some(&it.words)))
}

/// A member, what it did, and its words.
fn line(r: &Reader<'_>, member: MemberId, what: &Fragment, words: &str) -> Fragment {
    Fragment::markup(format!("{} — {what}{words}", r.member(member)))
}

fn words(r: &Reader<'_>, words: Option<&Words>) -> String {
    words.map_or_else(String::new, |words| {
        format!("<br>{}", r.english(words.as_str()))
    })
}

fn paragraphs(r: &Reader<'_>, paragraphs: &Paragraphs) -> Fragment {
    if paragraphs.is_empty() {
        return Fragment::text(r.say("matter-whole"));
    }
    let numbers = paragraphs
        .0
        .iter()
        .map(|it| Fragment::markup(format!("<bdi>{}</bdi>", escaped(it.as_str()))));
    let numbers: Vec<Fragment> = numbers.collect();
    labelled(r, "deciding-paragraphs", &r.list(&numbers))
}

fn objection(r: &Reader<'_>, objection: &Objection) -> Fragment {
    let standing = match (objection.late, objection.withdrawn) {
        (true, _) => "objection-late",
        (false, Some(_)) => "objection-withdrawn",
        (false, None) => "objection-standing",
    };
    let (standing, received) = (escaped(r.say(standing)), moment(r, objection.received));
    let about = paragraphs(r, &objection.paragraphs);
    let what = Fragment::markup(format!("{standing}, {received} · {about}"));
    let reasons = objection.reasons.as_ref();
    let reasons = match reasons {
        Some(Sealable::Sealed { .. }) => {
            format!("<br>{}", escaped(r.say("objection-reasons-withheld")))
        }
        open => words(r, open.and_then(Sealable::open)),
    };
    let in_confidence = objection.in_confidence.is_some();
    let in_confidence = in_confidence.then(|| escaped(r.say("objection-in-confidence")));
    let in_confidence = in_confidence.map(|said| format!("<br>{said}"));
    let reasons = reasons + &in_confidence.unwrap_or_default();
    line(r, objection.member, &what, &reasons)
}

fn consultation(r: &Reader<'_>, held: &Consultation) -> Fragment {
    let with = r.list(&r.members(&held.with));
    let format = escaped(r.say(&format!("deciding-format-{}", held.format.key())));
    let confirmed = if held.confirmed.is_empty() {
        escaped(r.say("consultation-not-confirmed"))
    } else {
        let by = r.list(&r.members(&held.confirmed));
        labelled(r, "consultation-confirmed", &by).to_string()
    };
    let would_meet = held.would_meet.as_ref().map_or_else(String::new, |words| {
        let words = r.english(words.as_str());
        format!("<br>{}", labelled(r, "deciding-would-meet", &words))
    });
    Fragment::markup(format!(
        "{} · {format} · {with}{}{would_meet}<br>{confirmed}",
        r.date(held.on),
        words(r, held.summary.as_ref()),
    ))
}

fn vote(r: &Reader<'_>, vote: &Vote) -> Fragment {
    let sides = [
        ("vote-yes", &vote.yes),
        ("vote-no", &vote.no),
        ("vote-abstain", &vote.abstain),
    ];
    let sides = sides.map(|(label, members)| {
        let names = r.list(&r.members(members));
        format!("{} ({}): {names}", escaped(r.say(label)), members.len())
    });
    Fragment::markup(sides.join("<br>"))
}
