//! A member: its own positions, what its groups said, its roll-call votes.

use askama::Template;
use language::Arg;
use observatory::member::{MemberView, Own, OwnStatement, Through};
use observatory::seating::Seating;
use procedure::group::GroupKind;
use procedure::id::MemberId;
use procedure::question::Position;
use procedure::rollcall::{RollCall, Vote};
use procedure::{Holder, Noun};

use super::beside;
use super::fragment::Fragment;
use super::line::{self, Line};
use super::reader::Reader;
use super::shell::{Section, Shell};
use super::{act, drawn, hall};
use crate::{Html, NotFound, Viewpoint};

#[derive(Template)]
#[template(path = "member.html")]
struct Page<'a> {
    r: &'a Reader<'a>,
    shell: Shell,
    definitions: Fragment,
    name: Fragment,
    facts: Vec<(&'static str, Fragment)>,
    note: Option<Fragment>,
    own_heading: Fragment,
    own: Vec<OwnPart>,
    through: Vec<ThroughPart>,
    without_heading: Fragment,
    without: Vec<Fragment>,
    spoke_for: Vec<Fragment>,
    votes: Vec<VoteLine>,
}

struct OwnPart {
    question: Fragment,
    over_time: Option<Fragment>,
    standing: Vec<Line>,
    earlier: Vec<Line>,
}

struct ThroughPart {
    how: Fragment,
    question: Fragment,
    said: Vec<(Fragment, Fragment)>,
}

struct VoteLine {
    resolution: Fragment,
    date: Fragment,
    vote: &'static str,
    title: Fragment,
}

/// The page of the member with this code.
pub fn member(view: &Viewpoint<'_>, code: &str) -> Result<Html, NotFound> {
    let missing = || NotFound::of(Noun::Member, code);
    let id = MemberId::new(code).map_err(|_| missing())?;
    let shown = observatory::member::member(view.forum, id, view.day()).ok_or_else(missing)?;
    let r = Reader::of(view);
    let standing: usize = shown.own.iter().map(|own| own.standing.len()).sum();
    Ok(drawn(&Page {
        shell: Shell::new(&r, Section::Members, r.bare(&shown.member.name)),
        definitions: hall::definitions(&Seating::default()),
        name: r.name(&shown.member.name),
        facts: facts(&r, &shown),
        note: shown.member.note.as_ref().map(|note| r.wording(note)),
        own_heading: r.count("member-own-heading", standing),
        own: shown.own.iter().map(|own| own_part(&r, own)).collect(),
        through: shown.through.iter().map(|t| through_part(&r, t)).collect(),
        without_heading: r.count("member-without-heading", shown.without_position.len()),
        without: shown
            .without_position
            .iter()
            .map(|question| r.question(&question.id))
            .collect(),
        spoke_for: shown.spoke_for.iter().map(|p| spoke_for(&r, p)).collect(),
        votes: shown
            .votes
            .iter()
            .map(|(call, vote)| vote_line(&r, call, *vote))
            .collect(),
        r: &r,
    }))
}

fn facts(r: &Reader<'_>, shown: &MemberView<'_>) -> Vec<(&'static str, Fragment)> {
    let member = shown.member;
    let mut facts = vec![
        (r.say("fact-formal-name"), r.name(&member.formal_name)),
        (
            r.say("fact-code"),
            Fragment::markup(format!("<bdi>{}</bdi>", member.id)),
        ),
    ];
    if let Some(year) = member.admitted {
        facts.push((r.say("fact-admitted"), Fragment::text(&year.to_string())));
    }
    for (kind, label) in [
        (GroupKind::Regional, "fact-regional-group"),
        (GroupKind::Negotiating, "fact-groups"),
        (GroupKind::Snapshot, "fact-listed-in"),
    ] {
        let of_kind = shown.groups.iter().filter(|group| group.kind == kind);
        let links: Vec<Fragment> = of_kind.map(|group| r.group(&group.id)).collect();
        if !links.is_empty() {
            facts.push((r.say(label), r.list(&links)));
        }
    }
    for (body, office) in &shown.offices {
        let holder = Holder::Officer {
            body: body.id.clone(),
            post: office.post,
        };
        facts.push((r.say("fact-office"), r.holder(&holder)));
    }
    facts.push((r.say("fact-source"), r.citation(&member.source)));
    if let Some(entry) = r.entry_of(Noun::Member, member.id.as_str()) {
        facts.push((r.say("fact-entry"), entry));
    }
    facts
}

fn own_part(r: &Reader<'_>, own: &Own<'_>) -> OwnPart {
    let label = Fragment::text(r.say("position-over-time"));
    let any = own.standing.iter().chain(&own.earlier).next();
    OwnPart {
        question: r.question(&own.question.id),
        over_time: any.and_then(|position| beside::over_time(r, position, &label)),
        standing: Line::all(r, &own.standing),
        earlier: Line::all(r, &own.earlier),
    }
}

fn through_part(r: &Reader<'_>, through: &Through<'_>) -> ThroughPart {
    let key = match through.own_statement {
        OwnStatement::None => "position-through-group",
        OwnStatement::Made => "position-through-group-and-own",
    };
    let group = r.group_in_sentence(&through.group.id);
    let said = through
        .positions
        .iter()
        .map(|position| (hall::mark(position.stance.key()), line::stance(r, position)));
    ThroughPart {
        how: r.tell(key, &[("group", Arg::Html(group.as_str()))]),
        question: r.question(&through.question.id),
        said: said.collect(),
    }
}

fn spoke_for(r: &Reader<'_>, position: &Position) -> Fragment {
    let (holder, question) = (r.holder(&position.holder), r.question(&position.question));
    r.tell(
        "member-spoke-for",
        &[
            ("group", Arg::Html(holder.as_str())),
            ("question", Arg::Html(question.as_str())),
        ],
    )
}

fn vote_line(r: &Reader<'_>, call: &RollCall, vote: Option<Vote>) -> VoteLine {
    VoteLine {
        resolution: act::roll_call_link(r, &call.document),
        date: r.date(call.on),
        vote: r.say(vote_label(vote)),
        title: r.wording(&call.title),
    }
}

pub(crate) const fn vote_label(vote: Option<Vote>) -> &'static str {
    match vote {
        Some(Vote::Yes) => "vote-yes",
        Some(Vote::No) => "vote-no",
        Some(Vote::Abstain) => "vote-abstain",
        None => "vote-none",
    }
}
