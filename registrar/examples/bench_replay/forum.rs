//! The acts of a large forum: members, then questions with options, then positions on them.

use ledger::storage::IdempotencyKey;
use procedure::act::{
    BodyEstablished, DocumentRecorded, ForumFounded, MemberAdmitted, OptionPutForward,
    QuestionRaised, SessionScheduled,
};
use procedure::body::BodyKind;
use procedure::body::establish::EstablishBody;
use procedure::document::DocumentKind;
use procedure::document::record::RecordDocument;
use procedure::founding::found::FoundForum;
use procedure::id::{
    BodyId, DocumentId, ForumId, MemberId, OptionId, PersonId, QuestionId, SessionId,
};
use procedure::member::admit::AdmitMember;
use procedure::question::put_option::PutOption;
use procedure::question::raise::RaiseQuestion;
use procedure::question::record_position::RecordPosition;
use procedure::question::{KnownBy, Stance};
use procedure::session::schedule::ScheduleSession;
use procedure::{By, Certainty, Citation, Command, Holder, Place, Seat};
use registrar::Ask;
use text::{Language, Wording, Words};

const MEMBERS: usize = 193;
const OPTIONS: usize = 3;
/// Acts a question brings: itself, its options, and positions of members on them.
const ACTS_A_QUESTION: usize = 500;

/// The first `acts` commands of the forum, each of which becomes one act.
pub(crate) fn asks(acts: usize) -> impl Iterator<Item = Ask> {
    commands()
        .take(acts)
        .enumerate()
        .filter_map(|(place, command)| {
            let person = PersonId::new("p-0").ok()?;
            let by = By {
                seat: Seat::Founder,
                person,
            };
            Some(Ask {
                key: IdempotencyKey::new(&format!("bench/{place}"))?,
                by,
                on: None,
                command,
                proof: None,
            })
        })
}

fn commands() -> impl Iterator<Item = Command> {
    let founding = [document(), found(), body(), session()]
        .into_iter()
        .flatten();
    let members = (0..MEMBERS).filter_map(member);
    founding
        .chain(members)
        .chain((0..).flat_map(about_a_question))
}

fn about_a_question(number: usize) -> impl Iterator<Item = Command> {
    let raised = question(number).into_iter();
    let options = (0..OPTIONS).filter_map(move |option| self::option(number, option));
    let positions =
        (0..ACTS_A_QUESTION - OPTIONS - 1).filter_map(move |place| position(number, place));
    raised.chain(options).chain(positions)
}

fn words(text: &str) -> Option<Words> {
    Words::new(text).ok()
}

fn wording(text: &str) -> Option<Wording> {
    Some(Wording::new(Language::En, words(text)?))
}

fn source(paragraph: u32) -> Option<Citation> {
    let place = Some(Place::Paragraph(paragraph));
    Some(Citation {
        document: DocumentId::new("A/1/1").ok()?,
        place,
    })
}

fn document() -> Option<Command> {
    let act = DocumentRecorded {
        document: DocumentId::new("A/1/1").ok()?,
        title: wording("A report")?,
        kind: DocumentKind::Report,
        publisher: words("The Assembly")?,
        issued: None,
        address: None,
        counted: None,
        sha256: None,
        certainty: Certainty::Seen,
    };
    Some(RecordDocument(act).into())
}

fn found() -> Option<Command> {
    let act = ForumFounded {
        forum: ForumId::new("bench").ok()?,
        name: wording("A forum")?,
        short_name: wording("Forum")?,
        about: wording("A forum of this size")?,
        zone: "America/New_York".into(),
        source: source(1)?,
    };
    Some(FoundForum(act).into())
}

fn body() -> Option<Command> {
    let act = BodyEstablished {
        body: BodyId::new("plenary").ok()?,
        kind: BodyKind::Plenary,
        name: wording("Plenary")?,
        about: wording("All members")?,
        source: source(2)?,
        certainty: Certainty::Seen,
    };
    Some(EstablishBody(act).into())
}

fn session() -> Option<Command> {
    let act = SessionScheduled {
        session: SessionId::new("2026-07").ok()?,
        bodies: vec![BodyId::new("plenary").ok()?],
        name: wording("First session")?,
        opens: "2026-07-20".parse().ok()?,
        closes: "2026-07-24".parse().ok()?,
        place: wording("New York")?,
        zone: "America/New_York".into(),
        note: None,
        source: source(3)?,
        certainty: Certainty::Seen,
    };
    Some(ScheduleSession(act).into())
}

fn code(number: usize) -> Option<MemberId> {
    let letter = |place: usize| char::from(b'A' + u8::try_from(place % 26).unwrap_or(0));
    let code: String = [number / 26, number, 23].into_iter().map(letter).collect();
    MemberId::new(&code).ok()
}

fn member(number: usize) -> Option<Command> {
    let name = wording(&format!("State {number}"))?;
    let act = MemberAdmitted {
        member: code(number)?,
        iso2: words("XX")?,
        m49: words("000")?,
        formal_name: name.clone(),
        name,
        admitted: Some(1945),
        note: None,
        source: source(4)?,
    };
    Some(AdmitMember(act).into())
}

fn question(number: usize) -> Option<Command> {
    let act = QuestionRaised {
        question: QuestionId::new(&format!("question-{number}")).ok()?,
        title: wording("Who sets the topics of the thematic groups?")?,
        about: wording("What the groups discuss decides what they can recommend to the plenary.")?,
        body: BodyId::new("plenary").ok()?,
        session: SessionId::new("2026-07").ok()?,
        agenda_item: None,
        provision: None,
        raised: "2026-07-20".parse().ok()?,
        source: source(5)?,
    };
    Some(RaiseQuestion(act).into())
}

fn option(question: usize, option: usize) -> Option<Command> {
    let act = OptionPutForward {
        question: QuestionId::new(&format!("question-{question}")).ok()?,
        option: OptionId::new(&format!("option-{option}")).ok()?,
        title: wording("The Chair and the co-facilitators, in consultation with members.")?,
        reading: None,
    };
    Some(PutOption(act).into())
}

fn position(question: usize, place: usize) -> Option<Command> {
    let command = RecordPosition {
        holder: Holder::Member(code((place * 7 + question) % MEMBERS)?),
        question: QuestionId::new(&format!("question-{question}")).ok()?,
        option: OptionId::new(&format!("option-{}", place % OPTIONS)).ok()?,
        stance: *Stance::ALL.get(place % Stance::ALL.len())?,
        expressed: "2026-07-20".parse().ok()?,
        on_behalf_of: None,
        known_by: KnownBy::Reported,
        source: source(u32::try_from(place).ok()?)?,
        words: wording(
            "The delegation held that topics must be set so that every region finds its own \
             concerns among them, and asked for a short list before the session.",
        )?,
        caveats: Vec::new(),
    };
    Some(command.into())
}
