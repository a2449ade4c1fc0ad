//! What waits on the seat acted in: deadlines of the forum, people, credentials, confirmations.

mod lines;

use jiff::Timestamp;
use jiff::civil::Date;
use procedure::authority::TABLE;
use procedure::id::{BodyId, CandidateId, MatterId, PersonId, QuestionId, SessionId, SlateId};
use procedure::matter::{Matter, Mode, Stage as StageOfMatter};
use procedure::seats::{Role, Standing};
use procedure::{Forum, Holder, Seat, Verb};
use store::accounts::{Invitation, NominationStage, Stage};

use super::acting::{Acting, seat_json};
use super::answer::{Answered, Unanswered};
use super::appointments;
use super::asking::Asking;
use super::check;
use super::groups::waits as of_groups;
use super::known::Names;
use super::matters;
use super::our_record;
use super::pages::moment;
use super::pages::waiting::{Heard, waiting};
use super::route::Route;
use lines::waits;

/// The addresses of this file.
pub(crate) const ROUTES: &[Route] = &[Route::page(Verb::ReadDesk, "/desk", front)];

/// How far ahead sessions and meetings are shown, in days.
const AHEAD_DAYS: i64 = 120;

/// What the record and the accounts say, before it is put into words.
#[derive(Default)]
struct Found {
    confirmations: Vec<(String, String, Timestamp, bool)>,
    invitations: Vec<(PersonId, Timestamp)>,
    term: Option<Timestamp>,
    credentials: Vec<(Seat, &'static str)>,
    disputed: Vec<Seat>,
    one_focal_point: bool,
    one_passkey: bool,
    one_officer: bool,
    sessions: Vec<(SessionId, Timestamp)>,
    meetings: Vec<(SessionId, u32, BodyId, Timestamp)>,
    silent: Vec<QuestionId>,
    open: Vec<(MatterId, Option<Timestamp>, Option<Heard>)>,
    ripe: Vec<MatterId>,
    work: Vec<of_groups::Waiting>,
    /// Candidates who have consented: the number of the nomination, the name, until when.
    consented: Vec<(i64, String, Timestamp)>,
    erasures: Vec<CandidateId>,
    slates: Vec<SlateId>,
    /// Positions said to be the delegation's that the person has not seen as they are now.
    ours: usize,
    /// Disputes that are not settled.
    disputes: usize,
}

fn front(asking: &Asking<'_>, acting: &Acting) -> Answered {
    let mut found = asking.forum(|forum| on_record(forum, asking.now, acting));
    if acting.seat().kind().of_a_party() {
        let invitations = asking
            .accounts()
            .invitations(Some(&seat_json(acting.seat())))?;
        found.invitations = open(&invitations, asking.now);
    }
    if confirms(acting.seat()) {
        found.confirmations = confirmations(asking, acting)?;
    }
    found.ripe = matters::ripe(asking, acting)?;
    found.consented = consented(asking, acting)?;
    found.ours = our_record::unseen(asking, acting)?;
    found.erasures = appointments::erasing::asked(asking, acting)?;
    let names = Names::of(asking, found.invitations.iter().map(|(person, _)| person))?;
    let waits = waits(&found, &names);
    asking.page(|at| waiting(at, waits, asking.now))
}

/// Those whom this delegation has asked and who have consented.
fn consented(
    asking: &Asking<'_>,
    acting: &Acting,
) -> Result<Vec<(i64, String, Timestamp)>, Unanswered> {
    let mine = appointments::nominating::mine(asking, acting)?;
    let consented = mine
        .into_iter()
        .filter(|it| matches!(it.stage, NominationStage::Consented { .. }));
    Ok(consented
        .map(|it| (it.id, it.name.unwrap_or_default(), it.expires))
        .collect())
}

fn open(invitations: &[Invitation], now: Timestamp) -> Vec<(PersonId, Timestamp)> {
    let open = invitations
        .iter()
        .filter(|it| it.stage == Stage::Open && now < it.expires);
    open.filter_map(|it| Some((PersonId::new(&it.person).ok()?, it.expires)))
        .collect()
}

fn confirmations(
    asking: &Asking<'_>,
    acting: &Acting,
) -> Result<Vec<(String, String, Timestamp, bool)>, Unanswered> {
    let waiting = check::waiting_for(asking, acting)?;
    let said = waiting.into_iter().map(|it| {
        let what = asking.forum(|forum| publish::sentence(&it.act, forum, asking.lang));
        let own = it.asked_by == acting.person().as_str();
        (it.id.to_string(), what, it.expires, own)
    });
    Ok(said.collect())
}

/// Whether seats of this kind confirm for others at all.
fn confirms(seat: &Seat) -> bool {
    let mut rules = TABLE.iter().filter(|it| it.verb == Verb::ConfirmForAnother);
    rules.any(|rule| rule.seats.iter().any(|who| who.kind == seat.kind()))
}

fn on_record(forum: &Forum, now: Timestamp, acting: &Acting) -> Found {
    let today = forum.civil_day(now);
    let until = acting.holding.until;
    let mut found = Found {
        term: until.and_then(|until| start_of(forum, until.yesterday().ok()?)),
        work: of_groups::of(forum, now, acting.seat()),
        one_passkey: forum.seats.signing(acting.person(), acting.seat()).count() == 1,
        ..Found::default()
    };
    ahead(forum, now, &mut found);
    found.disputes = disputes(forum, acting.seat());
    found.open = open_matters(forum, acting.seat());
    match acting.seat() {
        Seat::Secretariat => secretariat(forum, today, &mut found),
        seat if seat.kind().of_a_party() => party(forum, today, seat, &mut found),
        _ => {}
    }
    found
}

/// Matters that are not over: all for a delegation and the secretariat, those of the body for
/// whoever holds an office in it.
fn open_matters(forum: &Forum, seat: &Seat) -> Vec<(MatterId, Option<Timestamp>, Option<Heard>)> {
    let concerns = |matter: &&Matter| match seat {
        Seat::Delegation(_) | Seat::Secretariat => true,
        seat => seat.office().is_some_and(|(body, _)| *body == matter.body),
    };
    let matters = forum.matters.iter().filter(concerns);
    let open = matters.filter(|matter| !matter.stage.is_over());
    open.map(|matter| {
        // Once silence is broken nothing ends at its deadline.
        let heard = heard(matter, seat);
        let ends = heard.and_then(|_| matter.silence_ends());
        (matter.id, ends, heard)
    })
    .collect()
}

/// What was heard in a silence procedure that runs.
fn heard(matter: &Matter, seat: &Seat) -> Option<Heard> {
    if matter.mode != Mode::Silence || matter.stage != StageOfMatter::Open {
        return None;
    }
    let spoken = matter.spoken();
    Some(match seat {
        Seat::Delegation(member) if spoken.contains(member) => Heard::Something,
        Seat::Delegation(_) => Heard::Nothing,
        _ => Heard::From(spoken.len()),
    })
}

/// The disputes that wait on whoever keeps the record: all of them, or those before a body.
fn disputes(forum: &Forum, seat: &Seat) -> usize {
    let open = forum.disputes.iter().filter(|it| it.settled.is_none());
    let before = |body: &BodyId, position| {
        let position = forum.questions.position(position);
        let question = position.and_then(|it| forum.questions.get(&it.question));
        question.is_some_and(|it| it.body == *body)
    };
    match seat {
        Seat::Secretariat => open.count(),
        Seat::Rapporteur(body) => open.filter(|it| before(body, it.position)).count(),
        _ => 0,
    }
}

/// Sessions and meetings that begin within the days ahead.
fn ahead(forum: &Forum, now: Timestamp, found: &mut Found) {
    let span = jiff::SignedDuration::from_hours(24 * AHEAD_DAYS);
    let last = now.saturating_add(span).unwrap_or(Timestamp::MAX);
    let near = |at: &Timestamp| now < *at && *at <= last;
    for session in forum.sessions.iter() {
        let begins = start_of(forum, session.opens).filter(near);
        found
            .sessions
            .extend(begins.map(|at| (session.id.clone(), at)));
        let meetings = session.meetings.values();
        let near =
            meetings.filter(|meeting| meeting.cancelled.is_none() && near(&meeting.opens.at));
        found.meetings.extend(near.map(|meeting| {
            let (session, body) = (session.id.clone(), meeting.body.clone());
            (session, meeting.number, body, meeting.opens.at)
        }));
    }
}

fn secretariat(forum: &Forum, today: Date, found: &mut Found) {
    found.one_officer = forum.seats.holders_on(&Seat::Secretariat, today).count() == 1;
    let mut seen: Vec<&Seat> = Vec::new();
    for letter in forum.seats.all_credentials().rev() {
        if seen.contains(&&letter.party) {
            continue;
        }
        seen.push(&letter.party);
        let standing = letter.standing();
        if matches!(
            standing,
            Standing::Submitted | Standing::Provisional | Standing::Contested
        ) {
            found
                .credentials
                .push((letter.party.clone(), standing.key()));
        }
        if disputed(forum, &letter.party) {
            found.disputed.push(letter.party.clone());
        }
    }
}

/// Whether the head was disputed since the last letter.
fn disputed(forum: &Forum, party: &Seat) -> bool {
    let letter = forum.seats.credentials_of(party);
    let since = letter.map(|letter| letter.entered_at);
    let mut disputes = forum.seats.disputes_of(party);
    disputes.any(|dispute| since.is_none_or(|since| since < dispute.entered_at))
}

fn party(forum: &Forum, today: Date, seat: &Seat, found: &mut Found) {
    let points = forum.seats.holders_on(seat, today);
    let points = points.filter(|it| it.focal_point || it.role == Role::Head);
    found.one_focal_point = points.count() == 1;
    if disputed(forum, seat) {
        found.disputed.push(seat.clone());
    }
    if let Seat::Delegation(member) = seat {
        let slates = forum.appointments.slates();
        let before = slates.filter(|it| it.appointed.is_none() && it.replaced_by.is_none());
        found.slates = before.map(|slate| slate.id).collect();
        let holder = Holder::Member(*member);
        let questions = forum.questions.iter();
        let silent = questions.filter(|question| {
            let mut own = forum.questions.positions_of(&holder);
            !own.any(|it| it.question == question.id && it.retracted.is_none())
        });
        found.silent = silent.map(|question| question.id.clone()).collect();
    }
}

/// The first instant of a day in the forum's civil time.
fn start_of(forum: &Forum, day: Date) -> Option<Timestamp> {
    let zone = moment::zone_of(forum);
    Some(day.to_zoned(zone).ok()?.timestamp())
}
