//! What waits on the seat acted in: deadlines of the forum, people, credentials, confirmations.

use jiff::Timestamp;
use jiff::civil::Date;
use procedure::authority::TABLE;
use procedure::id::{BodyId, CandidateId, MatterId, PersonId, QuestionId, SessionId, SlateId};
use procedure::seats::{Role, Standing};
use procedure::{Forum, Holder, Seat, Verb};
use store::accounts::{Invitation, NominationStage, Stage};

use super::acting::{Acting, seat_json, seat_slug};
use super::answer::{Answered, Unanswered};
use super::appointments;
use super::asking::Asking;
use super::check;
use super::groups::waits as of_groups;
use super::known::Names;
use super::matters;
use super::our_record;
use super::pages::moment;
use super::pages::waiting::{Wait, What, waiting};
use super::route::Route;

/// The addresses of this file.
pub(crate) const ROUTES: &[Route] = &[Route::page(Verb::ReadDesk, "/desk", front)];

/// How far ahead sessions and meetings are shown, in days.
const AHEAD_DAYS: i64 = 120;
/// How many questions without a position are named one by one.
const QUESTIONS_MAX: usize = 5;

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
    open: Vec<(MatterId, Option<Timestamp>)>,
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
    asking.page(|at| waiting(at, waits))
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
    match acting.seat() {
        Seat::Secretariat => secretariat(forum, today, &mut found),
        seat if seat.kind().of_a_party() => party(forum, today, seat, &mut found),
        _ => {}
    }
    found
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
        let near = meetings.filter(|meeting| near(&meeting.opens.at));
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
        let open = forum
            .matters
            .iter()
            .filter(|matter| !matter.stage.is_over());
        found.open = open
            .map(|matter| (matter.id, matter.silence_ends()))
            .collect();
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

/// Everything found as lines of the page.
fn waits<'a>(found: &'a Found, names: &'a Names) -> Vec<Wait<'a>> {
    let mut waits = Vec::new();
    let mut add = |what, until, path: Option<String>| waits.push(Wait { what, until, path });
    for (id, what, until, own) in &found.confirmations {
        let path = (!own).then(|| format!("/desk/confirmations/{id}"));
        let what = what.clone();
        let what = if *own {
            What::OwnConfirmation(what)
        } else {
            What::Confirmation(what)
        };
        add(what, Some(*until), path);
    }
    for (person, until) in &found.invitations {
        let what = What::Invitation(names.person(person));
        add(what, Some(*until), Some("/desk/people".into()));
    }
    if 0 < found.ours {
        add(
            What::OurRecord(found.ours),
            None,
            Some("/desk/our-record".into()),
        );
    }
    if 0 < found.disputes {
        add(
            What::Disputes(found.disputes),
            None,
            Some("/desk/disputes".into()),
        );
    }
    for (matter, ends) in &found.open {
        let path = format!("/desk/matters/{}", matter.0);
        add(What::Matter(*matter), *ends, Some(path));
    }
    for matter in &found.ripe {
        let path = format!("/desk/matters/{}/gavel", matter.0);
        add(What::Ripe(*matter), None, Some(path));
    }
    for (work, until) in &found.work {
        add(What::Work(work), *until, Some(work.path()));
    }
    for (nomination, name, until) in &found.consented {
        let path = format!("/desk/appointments/asked/{nomination}");
        add(What::Consented(name.clone()), Some(*until), Some(path));
    }
    for candidate in &found.erasures {
        let path = format!("/desk/appointments/candidates/{candidate}/erase");
        add(What::Erasure(*candidate), None, Some(path));
    }
    for slate in &found.slates {
        let path = format!("/desk/appointments/slates/{slate}");
        add(What::Slate(*slate), None, Some(path));
    }
    if let Some(term) = found.term {
        add(What::Term, Some(term), None);
    }
    for (session, at) in &found.sessions {
        add(What::Session(session), Some(*at), None);
    }
    for (session, number, body, at) in &found.meetings {
        add(What::Meeting(session, *number, body), Some(*at), None);
    }
    for party in &found.disputed {
        let path = format!("/desk/credentials/{}", seat_slug(party));
        add(What::Disputed(party), None, Some(path));
    }
    for (party, standing) in &found.credentials {
        let path = format!("/desk/credentials/{}", seat_slug(party));
        add(What::Credentials(party, standing), None, Some(path));
    }
    for (is_so, what, path) in [
        (found.one_officer, What::SecondOfficer, "/desk/officers"),
        (found.one_focal_point, What::FocalPoint, "/desk/people"),
        (found.one_passkey, What::Passkey, "/desk/devices"),
    ] {
        if is_so {
            add(what, None, Some(path.into()));
        }
    }
    waits.extend(silent(&found.silent));
    waits
}

/// Few questions are named one by one, many are counted.
fn silent(questions: &[QuestionId]) -> Vec<Wait<'_>> {
    let wait = |what, path| Wait {
        what,
        until: None,
        path: Some(path),
    };
    if QUESTIONS_MAX < questions.len() {
        let path = "/desk/positions/new".to_owned();
        return vec![wait(What::Positions(questions.len()), path)];
    }
    let one = |question| {
        let path = format!("/desk/positions/new/{question}");
        wait(What::Position(question), path)
    };
    questions.iter().map(one).collect()
}
