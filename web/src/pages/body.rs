//! A body: what it is for, its officers, its sessions, the questions before it.

use askama::Template;
use language::Arg;
use procedure::Noun;
use procedure::body::{Body, Office};
use procedure::id::BodyId;

use super::drawn;
use super::fragment::Fragment;
use super::reader::Reader;
use super::shell::{Section, Shell};
use super::thematic::board;
use crate::{Html, NotFound, Viewpoint};

#[derive(Template)]
#[template(path = "body.html")]
struct Page<'a> {
    r: &'a Reader<'a>,
    shell: Shell,
    name: Fragment,
    about: Fragment,
    facts: Vec<Fragment>,
    officers: Vec<Officer>,
    sessions: Vec<(Fragment, Fragment)>,
    questions: Vec<Fragment>,
    /// What a thematic group is working on.
    board: Option<board::Shown>,
}

struct Officer {
    sentence: Fragment,
    mark: Option<Fragment>,
    note: Option<Fragment>,
    source: Fragment,
}

/// The page of the body with this key.
pub fn body(view: &Viewpoint<'_>, key: &str) -> Result<Html, NotFound> {
    let missing = || NotFound::of(Noun::Body, key);
    let id = BodyId::new(key).map_err(|_| missing())?;
    let shown = observatory::body::body(view.forum, &id, view.day()).ok_or_else(missing)?;
    let r = Reader::of(view);
    let officers = shown.officers.iter().map(|office| officer(&r, office));
    let former = shown.former.iter().map(|office| officer(&r, office));
    let sessions = shown.sessions.iter().map(|session| {
        let path = format!("/sessions/{}", session.id);
        let link = r.link(&path, &r.name(&session.name));
        (link, r.days(session.opens, session.closes))
    });
    Ok(drawn(&Page {
        shell: Shell::new(&r, Section::Sessions, r.bare(&shown.body.name)),
        name: r.wording(&shown.body.name),
        about: r.wording(&shown.body.about),
        facts: facts(&r, shown.body),
        officers: officers.chain(former).collect(),
        sessions: sessions.collect(),
        board: board::of(&r, &id),
        questions: shown.questions.iter().map(|q| r.question(&q.id)).collect(),
        r: &r,
    }))
}

fn facts(r: &Reader<'_>, body: &Body) -> Vec<Fragment> {
    let source = r.citation(&body.source);
    let mut facts = vec![
        r.label("body-kind", body.kind.key()),
        r.tell("known-from", &[("source", Arg::Html(source.as_str()))]),
    ];
    facts.extend(r.certainty(body.certainty));
    facts.extend(r.entry_of(Noun::Body, body.id.as_str()));
    facts
}

fn officer(r: &Reader<'_>, office: &Office) -> Officer {
    let post = Fragment::text(r.say(&format!("act-post-{}", office.post.key())));
    let name = office.name.open().map_or_else(
        || Fragment::text(r.say("name-withheld")),
        |name| r.english(name.as_str()),
    );
    let (member, from) = (r.member(office.member), r.date(office.from));
    let mut args = vec![
        ("post", Arg::Html(post.as_str())),
        ("name", Arg::Html(name.as_str())),
        ("member", Arg::Html(member.as_str())),
        ("from", Arg::Html(from.as_str())),
    ];
    let until = office.until.map(|until| r.date(until));
    let key = match &until {
        Some(until) => {
            args.push(("until", Arg::Html(until.as_str())));
            "officer-until"
        }
        None => "officer-since",
    };
    let source = r.citation(&office.source);
    Officer {
        sentence: r.tell(key, &args),
        mark: r.certainty(office.certainty),
        note: office.note.as_ref().map(|note| r.wording(note)),
        source: r.tell("known-from", &[("source", Arg::Html(source.as_str()))]),
    }
}
