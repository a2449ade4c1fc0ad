//! What waits on a seat, nearest deadline first.

use askama::Template;
use jiff::Timestamp;
use language::Arg;
use procedure::Seat;
use procedure::id::{BodyId, CandidateId, MatterId, QuestionId, SessionId, SlateId};

use super::frame::{Frame, Place};
use super::naming::{self, Person};
use super::{Desk, drawn, moment};
use crate::Html;
use crate::desk::groups::waits::Work;
use crate::pages::fragment::Fragment;
use crate::pages::reader::Reader;

/// Something that waits.
pub(crate) struct Wait<'a> {
    pub(crate) what: What<'a>,
    /// Until when.
    pub(crate) until: Option<Timestamp>,
    /// Where something can be done about it, without the language.
    pub(crate) path: Option<String>,
}

/// What waits.
pub(crate) enum What<'a> {
    /// Another officer asks for confirmation.
    Confirmation(String),
    /// What the reader asked waits for another officer.
    OwnConfirmation(String),
    /// Somebody has not accepted an invitation.
    Invitation(Person<'a>),
    /// The reader's own term ends.
    Term,
    /// Credentials have this standing: its key.
    Credentials(&'a Seat, &'static str),
    /// A head was disputed.
    Disputed(&'a Seat),
    /// One focal point only.
    FocalPoint,
    /// One passkey only.
    Passkey,
    /// One officer of the secretariat only.
    SecondOfficer,
    /// A session begins.
    Session(&'a SessionId),
    /// A meeting begins.
    Meeting(&'a SessionId, u32, &'a BodyId),
    /// A matter on which nothing is decided yet.
    Matter(MatterId),
    /// A silence procedure that runs, and what was heard in it.
    Silence(MatterId, Heard),
    /// A matter that the Chair can declare decided.
    Ripe(MatterId),
    /// Something of a thematic group.
    Work(&'a Work),
    /// Somebody whom the delegation has asked consents to stand.
    Consented(String),
    /// A candidate asks for erasure.
    Erasure(CandidateId),
    /// A slate by which nobody is appointed yet.
    Slate(SlateId),
    /// So many positions said to be the delegation's are new to the reader.
    OurRecord(usize),
    /// So many disputes about positions are not settled.
    Disputes(usize),
    /// The delegation has no position recorded on a question.
    Position(&'a QuestionId),
    /// So many questions without a position.
    Positions(usize),
}

/// What was heard in a silence procedure, as a seat sees it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Heard {
    /// Nothing from the delegation that looks.
    Nothing,
    /// Something from it that does not break silence.
    Something,
    /// Something from so many members, as an officer sees it.
    From(usize),
}

struct Line {
    what: Fragment,
    when: Option<Fragment>,
    href: Option<String>,
    /// What can be done there.
    doing: &'static str,
}

#[derive(Template)]
#[template(path = "desk/waiting.html")]
struct Page<'a> {
    r: &'a Reader<'a>,
    shell: Frame,
    lines: Vec<Line>,
    log: String,
}

/// Draws the page.
pub(crate) fn waiting(at: &Desk<'_>, mut waits: Vec<Wait<'_>>, now: Timestamp) -> Html {
    let r = Reader::of(&at.view);
    // What has no deadline comes after what has one; among equals the order handed in stands.
    waits.sort_by_key(|wait| (wait.until.is_none(), wait.until));
    drawn(&Page {
        shell: Frame::new(&r, at, Place::Waiting, r.say("waiting-title")),
        lines: waits.iter().map(|wait| line(&r, wait, now)).collect(),
        log: r.view.link(Place::Log.path()),
        r: &r,
    })
}

fn line(r: &Reader<'_>, wait: &Wait<'_>, now: Timestamp) -> Line {
    Line {
        what: said(r, &wait.what),
        when: when(r, wait, now),
        href: wait.path.as_deref().map(|path| r.view.link(path)),
        doing: r.say(doing(&wait.what)),
    }
}

/// What can be done about it, in the words of the page on which it is done.
const fn doing(what: &What<'_>) -> &'static str {
    match what {
        What::Silence(_, Heard::Nothing | Heard::Something) => "waiting-do-silence",
        What::Confirmation(_) => "confirmation-title",
        What::Credentials(..) => "standing-question",
        What::FocalPoint => "invite-title",
        What::Passkey => "devices-title",
        What::SecondOfficer => "officers-second-title",
        What::Position(_) | What::Positions(_) => "declare-title",
        _ => "waiting-act",
    }
}

/// What begins on a day or at an hour says when; what waits for an answer says until when.
fn when(r: &Reader<'_>, wait: &Wait<'_>, now: Timestamp) -> Option<Fragment> {
    let at = wait.until?;
    let zone = moment::zone_of(r.view.forum);
    Some(match wait.what {
        What::Session(_) | What::Term => r.date(at.to_zoned(zone).date()),
        What::Meeting(..) => moment::moment(r, at),
        What::Work(_) => {
            let until = Fragment::text(r.say("waiting-until"));
            Fragment::markup(format!("{until} {}", r.date(at.to_zoned(zone).date())))
        }
        _ => {
            let until = Fragment::text(r.say("waiting-until"));
            let left = left(r, now, at).map_or_else(String::new, |left| format!(" <b>{left}</b>"));
            Fragment::markup(format!("{until} {}{left}", moment::moment(r, at)))
        }
    })
}

/// How many full hours are left of the last two days, or how many minutes of the last hour.
fn left(r: &Reader<'_>, now: Timestamp, until: Timestamp) -> Option<Fragment> {
    let left = until.duration_since(now);
    let count = |count: i64| usize::try_from(count).ok();
    match left.as_hours() {
        _ if left.is_negative() => None,
        0 => Some(r.count("waiting-minutes-left", count(left.as_mins())?)),
        hours @ 1..48 => Some(r.count("waiting-hours-left", count(hours)?)),
        _ => None,
    }
}

fn said(r: &Reader<'_>, what: &What<'_>) -> Fragment {
    let html =
        |key: &str, name: &str, value: &Fragment| r.tell(key, &[(name, Arg::Html(value.as_str()))]);
    match what {
        What::Confirmation(what) => html("waiting-confirmation", "what", &Fragment::text(what)),
        What::OwnConfirmation(what) => {
            html("waiting-own-confirmation", "what", &Fragment::text(what))
        }
        What::Invitation(person) => {
            html("waiting-invitation", "person", &naming::person(r, person))
        }
        What::Term => Fragment::text(r.say("waiting-term")),
        What::Credentials(party, standing) => {
            let party = naming::seat(r, party);
            let standing = r.say(&format!("standing-{standing}"));
            let args = [
                ("party", Arg::Html(party.as_str())),
                ("standing", Arg::from(standing)),
            ];
            r.tell("waiting-credentials", &args)
        }
        What::Disputed(party) => html("waiting-disputed", "party", &naming::seat(r, party)),
        What::FocalPoint => Fragment::text(r.say("waiting-focal-point")),
        What::Passkey => Fragment::text(r.say("waiting-passkey")),
        What::SecondOfficer => Fragment::text(r.say("waiting-second-officer")),
        What::Session(session) => html("waiting-session", "session", &name(r, session)),
        What::Meeting(session, number, body) => {
            let (session, body) = (name(r, session), r.body(body));
            let args = [
                ("session", Arg::Html(session.as_str())),
                ("number", u64::from(*number).into()),
                ("body", Arg::Html(body.as_str())),
            ];
            r.tell("waiting-meeting", &args)
        }
        What::Matter(id) => html("waiting-matter", "matter", &matter(r, *id)),
        What::Silence(id, heard) => silence(r, *id, *heard),
        What::Ripe(id) => html("waiting-ripe", "matter", &matter(r, *id)),
        What::Work(work) => html(work.key(), "what", &worked(r, work)),
        What::Consented(name) => html(
            "waiting-candidate",
            "name",
            &Fragment::quoted(&crate::shown::line(name)),
        ),
        What::Erasure(id) => html("waiting-erasure", "candidate", &r.candidate_label(*id)),
        What::Slate(id) => html("waiting-slate", "slate", &r.slate(*id)),
        What::Position(question) => html("waiting-position", "question", &r.question(question)),
        What::OurRecord(count) => r.count("waiting-our-record", *count),
        What::Disputes(count) => r.count("disputes-open", *count),
        What::Positions(count) => r.count("waiting-positions", *count),
    }
}

/// That silence runs, what follows when it ends, and what was heard in it.
fn silence(r: &Reader<'_>, id: MatterId, heard: Heard) -> Fragment {
    let matter = matter(r, id);
    let matter = ("matter", Arg::Html(matter.as_str()));
    match heard {
        Heard::Nothing => r.tell("waiting-silence", &[matter]),
        Heard::Something => r.tell("waiting-silence-spoken", &[matter]),
        Heard::From(count) => r.tell("waiting-silence-runs", &[matter, ("count", count.into())]),
    }
}

/// A matter by number and title.
fn matter(r: &Reader<'_>, id: MatterId) -> Fragment {
    let known = r.view.forum.matters.get(id);
    known.map_or_else(Fragment::default, |it| {
        Fragment::text(&super::matter::title(r, it))
    })
}

/// What of a thematic group it is about.
fn worked(r: &Reader<'_>, work: &Work) -> Fragment {
    let (kind, key) = work.about();
    let thing = kind.find(r.view.forum, &key);
    let thing = thing.map(|thing| super::groups::title(r, &thing));
    Fragment::text(&thing.unwrap_or(key))
}

/// A session's name, with a link to its page.
fn name(r: &Reader<'_>, session: &SessionId) -> Fragment {
    let known = r.view.forum.sessions.get(session);
    let label = known.map_or_else(
        || Fragment::text(session.as_str()),
        |known| r.name(&known.name),
    );
    r.link(&format!("/sessions/{session}"), &label)
}
