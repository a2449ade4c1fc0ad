//! What somebody may come up with.

use jiff::civil::Time;
use procedure::act::{
    AgendaItemPlaced, AgendaStood, FoundingCompleted, GroupJoined, GroupLeft, OfficeEnded,
    OfficeTaken, ProvisionRecorded, ReadingRecorded, RollCallRecorded, WordingPutForward,
};
use procedure::agenda::Standing as AgendaStanding;
use procedure::agenda::place_item::PlaceAgendaItem;
use procedure::agenda::put_wording::PutWording;
use procedure::agenda::stand::RecordAgendaStanding;
use procedure::body::Leaving;
use procedure::body::end_office::EndOffice;
use procedure::body::take_office::TakeOffice;
use procedure::founding::complete::CompleteFounding;
use procedure::group::{join::JoinGroup, leave::LeaveGroup};
use procedure::id::{
    AgendaItemId, DisputeId, MemberId, PositionId, ReadingId, StatementId, WordingId,
};
use procedure::provision::{Standing, record::RecordProvision};
use procedure::question::annotate_position::AnnotatePosition;
use procedure::question::declare_position::DeclarePosition;
use procedure::question::dispute_position::DisputePosition;
use procedure::question::record_position::RecordPosition;
use procedure::question::retract_position::RetractPosition;
use procedure::question::settle_dispute::SettleDispute;
use procedure::question::{KnownBy, Regards};
use procedure::rollcall::record::RecordRollCall;
use procedure::session::meeting_part::{Attribution, MeetingPart};
use procedure::session::schedule_meeting::ScheduleMeeting;
use procedure::statement::{Status, record::RecordStatement};
use procedure::{Certainty, Command, Sealable};

use crate::dice::Dice;
use crate::founding;
use crate::vocabulary::{self as some, MEMBERS, OPTIONS, POSTS, QUESTIONS, wording, words};

/// Any command; most are about positions, since most can go wrong there.
pub(crate) fn any(dice: &mut Dice) -> Command {
    match dice.below(100) {
        0..=34 => position(dice),
        35..=53 => declaration(dice),
        54 => annotation(dice),
        55..=58 => retraction(dice),
        59..=61 => statement(dice),
        62..=63 => dispute(dice),
        64 => settling(dice),
        65..=72 => join(dice),
        73..=78 => leave(dice),
        79..=83 => take_office(dice),
        84..=86 => end_office(dice),
        87..=88 => meeting(dice),
        89..=90 => item(dice),
        91 => item_wording(dice),
        92 => standing(dice),
        93..=94 => provision(dice),
        95..=96 => roll_call(dice),
        _ => over_again(dice),
    }
}

pub(crate) fn completion() -> Command {
    let pack = words("simulated");
    CompleteFounding(FoundingCompleted { pack }).into()
}

fn position(dice: &mut Dice) -> Command {
    RecordPosition {
        holder: some::holder(dice),
        question: some::question(dice),
        option: some::option(dice),
        stance: some::stance(dice),
        expressed: some::day(dice),
        on_behalf_of: some::on_behalf_of(dice),
        known_by: *dice.one(&[
            KnownBy::Recorded,
            KnownBy::Reported,
            KnownBy::Reported,
            KnownBy::Declared,
        ]),
        source: some::citation(dice),
        words: wording(dice.name(&["As reported.", "As said."])),
        caveats: Vec::new(),
    }
    .into()
}

fn declaration(dice: &mut Dice) -> Command {
    DeclarePosition {
        question: some::question(dice),
        option: some::option(dice),
        stance: some::stance(dice),
        words: wording("As declared."),
        regards: regards(dice),
    }
    .into()
}

fn regards(dice: &mut Dice) -> Option<Regards> {
    let position = PositionId(dice.below(20));
    match dice.below(20) {
        0 => Some(Regards::Confirms(position)),
        1 => Some(Regards::Corrects(position)),
        _ => None,
    }
}

fn annotation(dice: &mut Dice) -> Command {
    AnnotatePosition {
        position: PositionId(dice.below(20)),
        words: wording("In its context."),
    }
    .into()
}

fn retraction(dice: &mut Dice) -> Command {
    RetractPosition {
        position: PositionId(dice.below(20)),
        reason: words("Entered in error."),
    }
    .into()
}

fn statement(dice: &mut Dice) -> Command {
    let hash = dice.name(&["a1", "b2", "c3", "d4", "e5"]).repeat(32);
    RecordStatement {
        document: dice.percent(30).then(|| some::document(dice)),
        title: wording("A statement."),
        text: words(&hash),
        original: words(&hash),
        bytes: 100,
        language: text::Language::En,
        status: *dice.one(&Status::ALL),
        translates: dice.percent(10).then_some(StatementId(1)),
        speaker: dice.percent(80).then(|| some::holder(dice)),
        on_behalf_of: some::on_behalf_of(dice),
        session: dice.percent(50).then(|| some::session(dice)),
        meeting: None,
        agenda_item: None,
        on: some::day(dice),
        publisher: words("Whoever issued it"),
        address: None,
    }
    .into()
}

fn dispute(dice: &mut Dice) -> Command {
    DisputePosition {
        position: PositionId(dice.below(20)),
        reason: words("We said something else."),
    }
    .into()
}

fn settling(dice: &mut Dice) -> Command {
    let number = u32::try_from(dice.below(5)).expect("a small number");
    SettleDispute {
        dispute: DisputeId(number),
        note: None,
    }
    .into()
}

fn members(dice: &mut Dice) -> Vec<MemberId> {
    let known = &MEMBERS[..if dice.percent(95) { 5 } else { 6 }];
    let some = dice.some(known);
    let key = |code: &str| MemberId::new(code).expect("a code");
    some.into_iter().map(key).collect()
}

fn join(dice: &mut Dice) -> Command {
    JoinGroup(GroupJoined {
        group: some::group(dice),
        members: vec![some::member(dice)],
        from: dice.percent(70).then(|| some::day(dice)),
        source: some::citation(dice),
    })
    .into()
}

fn leave(dice: &mut Dice) -> Command {
    LeaveGroup(GroupLeft {
        group: some::group(dice),
        members: match dice.below(10) {
            0 => members(dice),
            _ => vec![some::member(dice)],
        },
        from: some::day(dice),
        source: some::citation(dice),
    })
    .into()
}

fn take_office(dice: &mut Dice) -> Command {
    TakeOffice(OfficeTaken {
        body: some::body(dice),
        post: *dice.one(&POSTS),
        member: some::member(dice),
        person: some::person(dice),
        name: Sealable::Open(words("An officer")),
        from: some::day(dice),
        note: None,
        source: some::citation(dice),
        certainty: Certainty::Seen,
    })
    .into()
}

fn end_office(dice: &mut Dice) -> Command {
    EndOffice(OfficeEnded {
        body: some::body(dice),
        post: *dice.one(&POSTS),
        person: some::person(dice),
        from: some::day(dice),
        why: dice.percent(30).then_some(Leaving::Resigned),
    })
    .into()
}

fn meeting(dice: &mut Dice) -> Command {
    // On 8 March clocks in New York go from two to three.
    let hour = *dice.one(&[2, 10, 15, 23]);
    let at = |hour: i8| Time::new(hour, 30, 0, 0).expect("a time of day");
    let any_day = some::day(dice);
    let day = *dice.one(&[any_day, jiff::civil::date(2026, 3, 8)]);
    // At half past two nothing is said of the part; what is said at 15:30 is refused.
    let (part, attribution) = match hour {
        10 => (
            Some(MeetingPart::Informal),
            Some(Attribution::NotAttributed),
        ),
        15 => (Some(MeetingPart::Formal), Some(Attribution::Attributed)),
        23 => (Some(MeetingPart::Informal), None),
        _ => (None, None),
    };
    ScheduleMeeting {
        session: some::session(dice),
        meeting: u32::try_from(dice.below(4)).expect("a small number"),
        body: some::body(dice),
        opens: day.to_datetime(at(hour)),
        closes: day.to_datetime(at((hour + 3) % 24)),
        tzdb: words("2026a"),
        part,
        attribution,
    }
    .into()
}

fn item_key(dice: &mut Dice) -> (procedure::id::SessionId, u32, AgendaItemId) {
    let session = some::session(dice);
    let number = u32::try_from(dice.below(3)).expect("a small number");
    let key = AgendaItemId::new(&format!("{session}/{number}")).expect("a key");
    (session, number, key)
}

fn item(dice: &mut Dice) -> Command {
    let (session, number, item) = item_key(dice);
    PlaceAgendaItem(AgendaItemPlaced {
        description: wording("An item"),
        rests_on: vec![some::citation(dice)],
        source: some::citation(dice),
        item,
        session,
        number,
    })
    .into()
}

fn item_wording(dice: &mut Dice) -> Command {
    let (_, _, item) = item_key(dice);
    PutWording(WordingPutForward {
        item,
        wording: WordingId::new(dice.name(&["draft", "mirror"])).expect("a key"),
        description: wording("A wording"),
        by: vec![some::holder(dice)],
        source: some::citation(dice),
    })
    .into()
}

fn standing(dice: &mut Dice) -> Command {
    RecordAgendaStanding(AgendaStood {
        session: some::session(dice),
        standing: *dice.one(&[AgendaStanding::Provisional, AgendaStanding::NotAdopted]),
        on: some::day(dice),
        note: None,
        source: some::citation(dice),
    })
    .into()
}

fn provision(dice: &mut Dice) -> Command {
    let readings = [
        "chair-appoints",
        "consensus-approves",
        "open-ended",
        "time-limited",
    ];
    let reading = |key: &str| ReadingId::new(key).expect("a key");
    let standing = match dice.below(3) {
        0 => Standing::Open,
        1 => Standing::Unverified,
        _ => Standing::InForce {
            reading: reading(dice.name(&readings)),
        },
    };
    let admitted = match dice.below(3) {
        0 => readings[..2].to_vec(),
        1 => readings[2..].to_vec(),
        _ => dice.some(&readings),
    };
    let recorded = |key: &str| ReadingRecorded {
        reading: reading(key),
        words: wording(key),
    };
    RecordProvision(ProvisionRecorded {
        provision: some::provision(dice),
        title: wording("A provision"),
        summary: wording("What it says."),
        readings: admitted.into_iter().map(recorded).collect(),
        standing,
        source: some::citation(dice),
        certainty: Certainty::Seen,
    })
    .into()
}

fn roll_call(dice: &mut Dice) -> Command {
    RecordRollCall(RollCallRecorded {
        document: some::document(dice),
        assembly_session: 73,
        on: some::day(dice),
        title: wording("A resolution"),
        yes: members(dice).into_iter().take(1).collect(),
        no: members(dice).into_iter().skip(1).collect(),
        abstain: Vec::new(),
        source: some::citation(dice),
    })
    .into()
}

/// A step of the founding, late or once more.
fn over_again(dice: &mut Dice) -> Command {
    match dice.below(5) {
        0 => completion(),
        1 => founding::found(),
        2 => founding::member(dice.name(&MEMBERS[..5])),
        3 => founding::answer(dice.name(&QUESTIONS), dice.name(&OPTIONS)),
        _ => dice.one(&founding::steps()).clone(),
    }
}
