//! A roll call of the General Assembly: who voted how, and of whom no vote is on record.

use askama::Template;
use language::Arg;
use procedure::Noun;
use procedure::id::{DocumentId, MemberId};
use procedure::rollcall::{RollCall, Vote};

use super::drawn;
use super::fragment::Fragment;
use super::member::vote_label;
use super::reader::Reader;
use super::shell::{Section, Shell};
use crate::{Html, NotFound, Viewpoint};

#[derive(Template)]
#[template(path = "roll_call.html")]
struct Page<'a> {
    r: &'a Reader<'a>,
    shell: Shell,
    heading: Fragment,
    title: Fragment,
    facts: Vec<Fragment>,
    sides: Vec<Side>,
}

struct Side {
    key: &'static str,
    heading: Fragment,
    members: Vec<Fragment>,
}

/// The page of the roll call on the resolution with this symbol.
pub fn roll_call(view: &Viewpoint<'_>, symbol: &str) -> Result<Html, NotFound> {
    let missing = || NotFound::of(Noun::RollCall, symbol);
    let id = DocumentId::new(symbol).map_err(|_| missing())?;
    let call = view.forum.roll_calls.get(&id).ok_or_else(missing)?;
    let r = Reader::of(view);
    let title = r.plain("roll-call-title", &[("symbol", id.as_str().into())]);
    let document = Fragment::markup(format!("<bdi>{id}</bdi>"));
    Ok(drawn(&Page {
        shell: Shell::new(&r, Section::Documents, &title),
        heading: r.tell(
            "roll-call-title",
            &[("symbol", Arg::Html(document.as_str()))],
        ),
        title: r.wording(&call.title),
        facts: facts(&r, call),
        sides: sides(&r, call),
        r: &r,
    }))
}

fn facts(r: &Reader<'_>, call: &RollCall) -> Vec<Fragment> {
    let (date, source) = (r.date(call.on), r.citation(&call.source));
    let session = call.assembly_session.to_string();
    let text = Fragment::text(r.say("roll-call-to-document"));
    let mut facts = vec![
        r.tell(
            "roll-call-when",
            &[
                ("date", Arg::Html(date.as_str())),
                ("session", (&session).into()),
            ],
        ),
        r.link(&format!("/documents/{}", call.document), &text),
        r.tell("known-from", &[("source", Arg::Html(source.as_str()))]),
    ];
    facts.extend(r.entry_of(Noun::RollCall, call.document.as_str()));
    facts
}

fn sides(r: &Reader<'_>, call: &RollCall) -> Vec<Side> {
    let members = r.view.forum.members.iter().map(|member| member.id);
    let without: Vec<MemberId> = members.filter(|m| call.vote_of(*m).is_none()).collect();
    let side = |vote: Option<Vote>, members: &[MemberId]| {
        let label = r.say(vote_label(vote));
        let count = r.count("count-members", members.len());
        Side {
            key: vote.map_or("none", Vote::key),
            heading: r.tell(
                "roll-call-side",
                &[("vote", label.into()), ("count", Arg::Html(count.as_str()))],
            ),
            members: r.members(members),
        }
    };
    vec![
        side(Some(Vote::Yes), &call.yes),
        side(Some(Vote::No), &call.no),
        side(Some(Vote::Abstain), &call.abstain),
        side(None, &without),
    ]
}
