//! What somebody may ask about matters, and from which seat.

use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use procedure::act::TermsSet;
use procedure::id::{ConsultationId, DecisionId, MatterId, ObjectionId, PersonId, SessionId};
use procedure::matter::attach::AttachWords;
use procedure::matter::cancel::CancelDecision;
use procedure::matter::change_text::ChangeText;
use procedure::matter::close::CloseMatter;
use procedure::matter::concern::RaiseConcern;
use procedure::matter::confirm_consultation::ConfirmConsultation;
use procedure::matter::consult::RecordConsultation;
use procedure::matter::decide_by_silence::DecideBySilence;
use procedure::matter::extend::ExtendDeadline;
use procedure::matter::gavel::Gavel;
use procedure::matter::hold::AskHold;
use procedure::matter::object::Object;
use procedure::matter::open::OpenMatter;
use procedure::matter::put::PutMatter;
use procedure::matter::resume::ResumeSilence;
use procedure::matter::set_terms::SetTerms;
use procedure::matter::test_consensus::TestConsensus;
use procedure::matter::vote::TakeVote;
use procedure::matter::withdraw_objection::WithdrawObjection;
use procedure::matter::{
    Breakers, ChangedWords, Closing, Format, Given, HeldText, LanguageVersion, Majority, Mode,
    OnBreak, Paragraphs, Reasons, Stage, Subject,
};
use procedure::provision::Standing;
use procedure::{Certainty, Command, Forum, Sealable, Seat};
use text::{Language, Status, Words};

use crate::dice::Dice;
use crate::keyed::{body, mandate, provision, reading, rule};
use crate::vocabulary::{self as some, wording, words};

const TEXTS: [&str; 3] = ["a1", "b2", "c3"];
const PARAGRAPHS: [&str; 3] = ["9", "27", "PP22"];
const RULE: &str = "decision-by-consensus";
const DISPUTED: &str = "who-adopts-agenda";
const VOTES: &str = "procedural-votes";

/// What a forum needs before it decides: provisions, and terms of every mode.
pub(crate) fn steps(dice: &mut Dice) -> Vec<Command> {
    let in_force = |reading| Standing::InForce { reading };
    let consensus = in_force(reading("consensus"));
    let votes = if dice.percent(30) {
        "fall-back"
    } else {
        "switched-off"
    };
    let mut steps = vec![
        provision(RULE, &["consensus"], consensus),
        provision(
            VOTES,
            &["switched-off", "fall-back"],
            in_force(reading(votes)),
        ),
        provision(
            DISPUTED,
            &["settled-beforehand", "session-adopts-its-own"],
            Standing::Open,
        ),
    ];
    for mode in Mode::ALL {
        steps.push(terms(dice, mode, None));
    }
    steps
}

/// Something about matters, mostly from a seat that may ask it.
pub(crate) fn any(dice: &mut Dice, forum: &Forum, at: Timestamp) -> (Seat, Command) {
    let command = if dice.percent(60) {
        fitting(dice, forum, at)
    } else {
        whatever(dice, forum, at)
    };
    let seat = seat(dice, forum, &command);
    (seat, command)
}

/// What a matter asks for where it stands.
fn fitting(dice: &mut Dice, forum: &Forum, at: Timestamp) -> Command {
    let mut last = forum.matters.iter().rev().take(3);
    let Some(matter) = last.find(|matter| !matter.stage.is_over()) else {
        return put(dice);
    };
    let silence = matter.mode == Mode::Silence;
    match (&matter.stage, dice.below(10)) {
        (Stage::Put, 0) => concern(dice, forum),
        (Stage::Put, _) => open(dice, forum, at),
        (Stage::Open, 0) => attach(dice, forum),
        (Stage::Open, 1) => object(dice, forum, at),
        (Stage::Open, 2) => hold(dice, forum, at),
        (Stage::Open, 3..=4) if silence => extend(dice, forum, at),
        (Stage::Open, _) if silence => DecideBySilence { matter: matter.id }.into(),
        (Stage::Open, 3) => vote(dice, forum),
        (Stage::Open, 5) if matter.mode == Mode::AfterConsultations => consult(dice, forum, at),
        (Stage::Paused, 0..=5) | (Stage::Consulting, 0..=2) => withdraw(dice, forum),
        (Stage::Paused, _) | (Stage::Consulting, 3..=4) => resume(dice, forum, at),
        (Stage::Consulting, 5) => consult(dice, forum, at),
        (_, 6..=7) => test(dice, forum),
        (_, 8) => confirm(dice, forum),
        _ => gavel(dice, forum),
    }
}

fn whatever(dice: &mut Dice, forum: &Forum, at: Timestamp) -> Command {
    match dice.below(100) {
        0..=11 => put(dice),
        12..=24 => open(dice, forum, at),
        25..=33 => test(dice, forum),
        34..=39 => concern(dice, forum),
        40..=43 => hold(dice, forum, at),
        44..=55 => object(dice, forum, at),
        56..=62 => withdraw(dice, forum),
        63..=69 => attach(dice, forum),
        70..=73 => consult(dice, forum, at),
        74..=75 => confirm(dice, forum),
        76..=78 => change(dice, forum, at),
        79..=80 => extend(dice, forum, at),
        81..=82 => resume(dice, forum, at),
        83..=88 => gavel(dice, forum),
        89..=92 => DecideBySilence {
            matter: matter(dice, forum),
        }
        .into(),
        93 => close(dice, forum),
        94..=96 => cancel(dice, forum),
        97..=98 => vote(dice, forum),
        _ => {
            let mode = *dice.one(&Mode::ALL);
            terms(dice, mode, Some("plenary"))
        }
    }
}

/// The seat from which such a thing is mostly asked.
fn seat(dice: &mut Dice, forum: &Forum, command: &Command) -> Seat {
    if dice.percent(3) {
        return dice
            .one(&[Seat::Founder, Seat::Clerk, Seat::Secretariat])
            .clone();
    }
    match command {
        Command::RaiseConcern(_)
        | Command::AskHold(_)
        | Command::Object(_)
        | Command::AttachWords(_)
        | Command::ConfirmConsultation(_) => Seat::Delegation(some::member(dice)),
        Command::WithdrawObjection(command) => {
            let matter = forum.matters.get(command.matter);
            let objection =
                matter.and_then(|m| m.objections.iter().find(|o| o.id == command.objection));
            match objection {
                Some(objection) if dice.percent(90) => Seat::Delegation(objection.member),
                _ => Seat::Delegation(some::member(dice)),
            }
        }
        Command::DecideBySilence(_) => Seat::Clerk,
        Command::SetTerms(_) => Seat::Secretariat,
        Command::PutMatter(_) | Command::OpenMatter(_) | Command::ChangeText(_)
            if dice.percent(50) =>
        {
            Seat::Secretariat
        }
        _ => Seat::Chair(if dice.percent(90) {
            body("plenary")
        } else {
            body("dtg-1")
        }),
    }
}

fn terms(dice: &mut Dice, mode: Mode, of: Option<&str>) -> Command {
    let silence = mode == Mode::Silence;
    SetTerms(TermsSet {
        body: of.map(body),
        mode,
        provision: rule(RULE),
        languages: if silence && dice.percent(30) {
            vec![Language::Fr]
        } else {
            Vec::new()
        },
        statuses: Vec::new(),
        breakers: if dice.percent(25) {
            Breakers::MembersPresent
        } else {
            Breakers::Members
        },
        hours_min: if silence {
            *dice.one(&[12, 24, 24, 48])
        } else {
            0
        },
        on_break: *dice.one(&[OnBreak::Ends, OnBreak::Pauses, OnBreak::Reopens]),
        reasons: if dice.percent(20) {
            Reasons::Required
        } else {
            Reasons::Optional
        },
        hold_hours_max: 24,
        extension_hours_max: 24,
        pause_seconds: 30,
        source: mandate(),
        certainty: Certainty::Seen,
    })
    .into()
}

/// Mostly the newest matter that is not over, or one of the last few.
fn matter(dice: &mut Dice, forum: &Forum) -> MatterId {
    let mut last = forum.matters.iter().rev().take(3);
    if let Some(matter) = last.find(|matter| !matter.stage.is_over())
        && dice.percent(70)
    {
        return matter.id;
    }
    let count = forum.matters.iter().count() as u64;
    let among = count.clamp(1, 3);
    let back = dice.below(among);
    let number = if dice.percent(97) {
        count.saturating_sub(back)
    } else {
        count + 1
    };
    MatterId(u32::try_from(number.max(1)).expect("a small number"))
}

fn held(dice: &mut Dice) -> HeldText {
    let sha256 = words(&dice.name(&TEXTS).repeat(32));
    let version = |language, status| LanguageVersion {
        language,
        status,
        sha256: sha256.clone(),
    };
    let french = if dice.percent(80) {
        Status::Official
    } else {
        Status::Machine
    };
    HeldText {
        versions: vec![
            version(Language::En, Status::Original),
            version(Language::Fr, french),
        ],
        document: None,
        sha256,
    }
}

fn put(dice: &mut Dice) -> Command {
    let key = dice.name(&[
        "consensus",
        "switched-off",
        "fall-back",
        "settled-beforehand",
    ]);
    let subject = match dice.below(6) {
        0 => Subject::Agenda {
            session: some::session(dice),
        },
        1 => Subject::Document {
            document: some::document(dice),
        },
        2 => Subject::Reading {
            provision: rule(dice.name(&[VOTES, DISPUTED])),
            reading: reading(key),
        },
        3 => Subject::Understanding {
            provision: rule(DISPUTED),
            words: words("This once."),
        },
        _ => Subject::Text,
    };
    PutMatter {
        body: if dice.percent(92) {
            body("plenary")
        } else {
            some::body(dice)
        },
        text: (subject == Subject::Text || dice.percent(60)).then(|| held(dice)),
        subject,
        title: wording("A matter"),
        mode: *dice.one(&[
            Mode::Silence,
            Mode::Silence,
            Mode::InMeeting,
            Mode::AfterConsultations,
        ]),
        provision: rule(if dice.percent(95) { RULE } else { DISPUTED }),
    }
    .into()
}

/// A civil time so many hours ahead.
fn ahead(dice: &mut Dice, at: Timestamp, hours: &[i64]) -> DateTime {
    let hours = *dice.one(hours);
    let zone = TimeZone::get("America/New_York").expect("a zone");
    zone.to_datetime(at + SignedDuration::from_hours(hours))
}

fn open(dice: &mut Dice, forum: &Forum, at: Timestamp) -> Command {
    let matter = matter(dice, forum);
    let silence = forum
        .matters
        .get(matter)
        .is_some_and(|m| m.mode == Mode::Silence);
    let wants = if dice.percent(95) { silence } else { !silence };
    let deadline = wants.then(|| ahead(dice, at, &[11, 24, 48, 49, 60]));
    OpenMatter {
        present: dice.percent(40).then(|| {
            let members = dice.some(&["BRA", "COL", "FRA", "RUS", "SEN"]);
            let code = |code: &str| procedure::id::MemberId::new(code).expect("a code");
            members.into_iter().map(code).collect()
        }),
        tzdb: deadline.map(|_| words("2026a")),
        matter,
        deadline,
    }
    .into()
}

fn test(dice: &mut Dice, forum: &Forum) -> Command {
    TestConsensus {
        matter: matter(dice, forum),
        session: dice
            .percent(30)
            .then(|| SessionId::new("2026-03").expect("a key")),
        meeting: dice.percent(15).then(|| *dice.one(&[1, 2, 7])),
    }
    .into()
}

fn paragraphs(dice: &mut Dice) -> Paragraphs {
    if dice.percent(40) {
        return Paragraphs::default();
    }
    Paragraphs(vec![words(dice.name(&PARAGRAPHS))])
}

fn concern(dice: &mut Dice, forum: &Forum) -> Command {
    RaiseConcern {
        matter: matter(dice, forum),
        paragraphs: paragraphs(dice),
        words: words("This worries us."),
    }
    .into()
}

fn hold(dice: &mut Dice, forum: &Forum, at: Timestamp) -> Command {
    AskHold {
        matter: matter(dice, forum),
        until: ahead(dice, at, &[-1, 3, 12, 24, 25]),
        words: None,
    }
    .into()
}

fn object(dice: &mut Dice, forum: &Forum, at: Timestamp) -> Command {
    let matter = matter(dice, forum);
    let now = forum.matters.get(matter).and_then(|m| m.text());
    let text: Option<Words> = if dice.percent(92) {
        now.map(|text| text.sha256.clone())
    } else {
        Some(words(&dice.name(&TEXTS).repeat(32)))
    };
    let seconds = *dice.one(&[0, 0, 0, 5, 70, 599, 700, -5]);
    Object {
        matter,
        text,
        paragraphs: paragraphs(dice),
        reasons: dice
            .percent(60)
            .then(|| Sealable::Open(words("Not agreed."))),
        in_confidence: dice
            .percent(20)
            .then(|| Sealable::Open(words("The capital is divided."))),
        received: at - SignedDuration::from_secs(seconds),
    }
    .into()
}

fn withdraw(dice: &mut Dice, forum: &Forum) -> Command {
    let matter = matter(dice, forum);
    let raised: Vec<ObjectionId> = forum
        .matters
        .get(matter)
        .map(|m| m.objections.iter().map(|o| o.id).collect())
        .unwrap_or_default();
    let objection = if raised.is_empty() {
        ObjectionId(1)
    } else {
        *dice.one(&raised)
    };
    WithdrawObjection { matter, objection }.into()
}

fn attach(dice: &mut Dice, forum: &Forum) -> Command {
    AttachWords {
        matter: matter(dice, forum),
        given: *dice.one(&Given::ALL),
        paragraphs: paragraphs(dice),
        words: words("Our words."),
    }
    .into()
}

fn consult(dice: &mut Dice, forum: &Forum, at: Timestamp) -> Command {
    RecordConsultation {
        matter: matter(dice, forum),
        with: vec![some::member(dice)],
        on: forum.civil_day(at),
        format: Format::Informal,
        summary: Some(words("It was discussed.")),
        confidential: None,
        would_meet: None,
    }
    .into()
}

fn confirm(dice: &mut Dice, forum: &Forum) -> Command {
    let matter = matter(dice, forum);
    let held = forum
        .matters
        .get(matter)
        .and_then(|m| m.consultations.last());
    ConfirmConsultation {
        matter,
        consultation: held.map_or(ConsultationId(1), |held| held.id),
    }
    .into()
}

fn change(dice: &mut Dice, forum: &Forum, at: Timestamp) -> Command {
    let matter = matter(dice, forum);
    let running = forum
        .matters
        .get(matter)
        .is_some_and(|m| m.deadline().is_some());
    let deadline = running.then(|| ahead(dice, at, &[11, 24, 48]));
    ChangeText {
        matter,
        text: held(dice),
        changed: dice.percent(30).then(|| ChangedWords {
            was: words("Should."),
            now: words(dice.name(&["Should.", "May."])),
        }),
        tzdb: deadline.map(|_| words("2026a")),
        deadline,
    }
    .into()
}

fn extend(dice: &mut Dice, forum: &Forum, at: Timestamp) -> Command {
    let matter = matter(dice, forum);
    let running = forum.matters.get(matter).and_then(|m| m.deadline());
    let from = running.map_or(at, |end| end.at);
    ExtendDeadline {
        deadline: ahead(dice, from, &[-2, 12, 24, 25]),
        matter,
        tzdb: words("2026a"),
        reason: words("More time."),
    }
    .into()
}

fn resume(dice: &mut Dice, forum: &Forum, at: Timestamp) -> Command {
    ResumeSilence {
        matter: matter(dice, forum),
        deadline: ahead(dice, at, &[11, 24, 48]),
        tzdb: words("2026a"),
    }
    .into()
}

fn gavel(dice: &mut Dice, forum: &Forum) -> Command {
    let confirmed_by = if forum.seats.in_force() {
        crate::seating::holder(dice, forum, &Seat::Secretariat)
    } else {
        PersonId::new(dice.name(&["p-1", "p-2", "p-3"])).expect("a key")
    };
    Gavel {
        matter: matter(dice, forum),
        confirmed_by,
    }
    .into()
}

fn close(dice: &mut Dice, forum: &Forum) -> Command {
    CloseMatter {
        matter: matter(dice, forum),
        closing: *dice.one(&Closing::ALL),
        reason: words("So wished."),
    }
    .into()
}

fn cancel(dice: &mut Dice, forum: &Forum) -> Command {
    let taken: Vec<DecisionId> = forum.matters.decisions().map(|d| d.id.clone()).collect();
    let known = |dice: &mut Dice| {
        if taken.is_empty() {
            DecisionId::new("2026/1").expect("a key")
        } else {
            dice.one(&taken).clone()
        }
    };
    CancelDecision {
        decision: known(dice),
        by_decision: known(dice),
        reason: words("Another way."),
    }
    .into()
}

fn vote(dice: &mut Dice, forum: &Forum) -> Command {
    let (mut yes, mut no, mut abstain) = (Vec::new(), Vec::new(), Vec::new());
    for code in ["BRA", "COL", "FRA", "RUS", "SEN"] {
        let member = procedure::id::MemberId::new(code).expect("a code");
        match dice.below(20) {
            0..=9 => yes.push(member),
            10..=13 => no.push(member),
            14..=16 => abstain.push(member),
            17 => {
                yes.push(member);
                no.push(member);
            }
            _ => {}
        }
    }
    TakeVote {
        matter: matter(dice, forum),
        yes,
        no,
        abstain,
        majority: *dice.one(&[Majority::Simple, Majority::TwoThirds]),
    }
    .into()
}
