//! The announcement of an appointment, and the letter by which members are told.

use askama::Template;
use language::Arg;
use procedure::Noun;
use procedure::appointment::{Appointed, Appointment, Slate};

use super::findings::{self, Line};
use super::slate::{known, way};
use crate::pages::drawn;
use crate::pages::fragment::Fragment;
use crate::pages::reader::Reader;
use crate::pages::shell::{Section, Shell};
use crate::{Html, NotFound, Viewpoint};

#[derive(Template)]
#[template(path = "announcement.html")]
struct Page<'a> {
    r: &'a Reader<'a>,
    shell: Shell,
    heading: String,
    facts: Vec<Fragment>,
    holders: Vec<Fragment>,
    applied: Vec<Fragment>,
    findings: Vec<Line>,
    letter: Letter,
}

/// The letter, paragraph by paragraph, as it can be printed.
struct Letter {
    from: String,
    date: Fragment,
    paragraphs: Vec<Fragment>,
}

/// The announcement of the appointment of those on this slate.
pub fn announcement(view: &Viewpoint<'_>, key: &str) -> Result<Html, NotFound> {
    let slate = known(view, key)?;
    let missing = || NotFound::of(Noun::Slate, key);
    let appointed = slate.appointed.as_ref().ok_or_else(missing)?;
    let r = Reader::of(view);
    let number = slate.id.to_string();
    let heading = r.plain("announcement-heading", &[("number", (&number).into())]);
    Ok(drawn(&Page {
        shell: Shell::new(&r, Section::Posts, &heading),
        heading,
        facts: facts(&r, slate, appointed),
        holders: appointed.holders.iter().map(|it| holder(&r, it)).collect(),
        applied: applied(&r, slate, appointed),
        findings: findings::of_slate(&r, slate),
        letter: letter(&r, slate, appointed),
        r: &r,
    }))
}

fn facts(r: &Reader<'_>, slate: &Slate, appointed: &Appointment) -> Vec<Fragment> {
    let mut facts = vec![r.date(appointed.on), r.slate(slate.id)];
    facts.extend(r.entry_of(Noun::Slate, &slate.id.to_string()));
    facts
}

/// Who holds which post, from when until when.
fn holder(r: &Reader<'_>, it: &Appointed) -> Fragment {
    let (post, candidate) = (r.post(&it.post), r.candidate(it.candidate));
    let (member, from) = (r.member(it.member), r.date(it.from));
    let mut args = vec![
        ("post", Arg::Html(post.as_str())),
        ("name", Arg::Html(candidate.as_str())),
        ("member", Arg::Html(member.as_str())),
        ("from", Arg::Html(from.as_str())),
    ];
    let last = it.until.and_then(|until| until.yesterday().ok());
    let last = last.map(|last| r.date(last));
    match &last {
        Some(last) => {
            args.push(("until", Arg::Html(last.as_str())));
            r.tell("appointed-until", &args)
        }
        None => r.tell("appointed-from", &args),
    }
}

/// The rule, what it rests on, and who was consulted.
fn applied(r: &Reader<'_>, slate: &Slate, appointed: &Appointment) -> Vec<Fragment> {
    let rule = r.citation(&appointed.rule);
    vec![
        way::rests_on(r, slate, &appointed.rests_on),
        r.tell("known-from", &[("source", Arg::Html(rule.as_str()))]),
        r.tell(
            "way-consulted",
            &[("count", u64::from(appointed.consulted).into())],
        ),
    ]
}

fn letter(r: &Reader<'_>, slate: &Slate, appointed: &Appointment) -> Letter {
    let chair = procedure::Seat::Chair(slate.decided_by.clone());
    let mut paragraphs = vec![Fragment::text(r.say("letter-opens"))];
    paragraphs.extend(appointed.holders.iter().map(|it| holder(r, it)));
    paragraphs.push(way::rests_on(r, slate, &appointed.rests_on));
    paragraphs.push(r.tell(
        "way-consulted",
        &[("count", u64::from(appointed.consulted).into())],
    ));
    paragraphs.push(Fragment::text(r.say("letter-closes")));
    Letter {
        from: publish::seat(&chair, r.view.forum, r.lang()),
        date: r.date(appointed.on),
        paragraphs,
    }
}
