//! The commands that are entered: a small forum, officers whose names are sealed, then positions.

use ledger::storage::IdempotencyKey;
use procedure::act::{
    BodyEstablished, DocumentRecorded, ForumFounded, MemberAdmitted, OfficeTaken, OptionPutForward,
    QuestionRaised, SessionScheduled,
};
use procedure::body::establish::EstablishBody;
use procedure::body::take_office::TakeOffice;
use procedure::body::{BodyKind, Post};
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
use procedure::{By, Certainty, Citation, Command, Holder, Place, Sealable, Seat};
use registrar::Ask;
use text::{Language, Wording, Words};

const MEMBERS: usize = 12;
/// Positions between two officers, so that sealed entries stand all over the record.
const POSITIONS: usize = 5;

/// The commands of the forum from its first on that lead to the entries from `index` on.
pub(crate) fn from(index: u64) -> impl Iterator<Item = Ask> {
    let first = usize::try_from(index).unwrap_or(usize::MAX);
    commands()
        .enumerate()
        .skip(first)
        .filter_map(|(place, command)| {
            let command = command?;
            let by = By {
                seat: Seat::Founder,
                person: PersonId::new("p-0").ok()?,
            };
            Some(Ask {
                key: IdempotencyKey::new(&format!("reliability/{place}"))?,
                by,
                on: None,
                command,
                proof: None,
            })
        })
}

/// `None` stands for a command that could not be made; a test sees that there is none.
fn commands() -> impl Iterator<Item = Option<Command>> {
    let founding = [document(), found(), body(), session()];
    let members = (0..MEMBERS).map(member);
    let question = [question(), option()];
    let rest = (0..).flat_map(|round| {
        let positions = (0..POSITIONS).map(move |place| position(round * POSITIONS + place));
        std::iter::once(officer(round)).chain(positions)
    });
    let all = founding.into_iter().chain(members).chain(question);
    all.chain(rest)
}

fn wording(text: &str) -> Option<Wording> {
    Some(Wording::new(Language::En, Words::new(text).ok()?))
}

fn source(paragraph: usize) -> Option<Citation> {
    Some(Citation {
        document: DocumentId::new("A/1/1").ok()?,
        place: Some(Place::Paragraph(u32::try_from(paragraph).ok()?)),
    })
}

fn document() -> Option<Command> {
    let act = DocumentRecorded {
        document: DocumentId::new("A/1/1").ok()?,
        title: wording("A report")?,
        kind: DocumentKind::Report,
        publisher: Words::new("The Assembly").ok()?,
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
        forum: ForumId::new("reliability").ok()?,
        name: wording("A forum")?,
        short_name: wording("Forum")?,
        about: wording("A forum that is killed and comes back")?,
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
    let letter = char::from(b'A' + u8::try_from(number % 26).ok()?);
    MemberId::new(&format!("{letter}XX")).ok()
}

fn member(number: usize) -> Option<Command> {
    let name = wording(&format!("State {number}"))?;
    let act = MemberAdmitted {
        member: code(number)?,
        iso2: Words::new("XX").ok()?,
        m49: Words::new("000").ok()?,
        formal_name: name.clone(),
        name,
        admitted: Some(1945),
        note: None,
        source: source(4)?,
    };
    Some(AdmitMember(act).into())
}

fn question() -> Option<Command> {
    let act = QuestionRaised {
        question: QuestionId::new("topics").ok()?,
        title: wording("Who sets the topics of the thematic groups?")?,
        about: wording("What the groups discuss decides what they can recommend.")?,
        body: BodyId::new("plenary").ok()?,
        session: SessionId::new("2026-07").ok()?,
        agenda_item: None,
        provision: None,
        raised: "2026-07-20".parse().ok()?,
        source: source(5)?,
    };
    Some(RaiseQuestion(act).into())
}

fn option() -> Option<Command> {
    let act = OptionPutForward {
        question: QuestionId::new("topics").ok()?,
        option: OptionId::new("chair").ok()?,
        title: wording("The Chair, in consultation with members.")?,
        reading: None,
    };
    Some(PutOption(act).into())
}

fn officer(round: usize) -> Option<Command> {
    let act = OfficeTaken {
        body: BodyId::new("plenary").ok()?,
        post: Post::ViceChair,
        member: code(round % MEMBERS)?,
        person: PersonId::new(&format!("p-{}", round + 1)).ok()?,
        name: Sealable::Open(Words::new(&format!("Officer number {round}")).ok()?),
        from: "2026-07-20".parse().ok()?,
        note: None,
        source: source(6)?,
        certainty: Certainty::Seen,
    };
    Some(TakeOffice(act).into())
}

fn position(place: usize) -> Option<Command> {
    let command = RecordPosition {
        holder: Holder::Member(code(place % MEMBERS)?),
        question: QuestionId::new("topics").ok()?,
        option: OptionId::new("chair").ok()?,
        stance: *Stance::ALL.get(place % Stance::ALL.len())?,
        expressed: "2026-07-20".parse().ok()?,
        on_behalf_of: None,
        known_by: KnownBy::Reported,
        source: source(place + 10)?,
        words: wording(
            "The delegation held that topics must be set so that every region finds its own \
             concerns among them, and asked for a short list before the session.",
        )?,
        caveats: Vec::new(),
    };
    Some(command.into())
}

#[cfg(test)]
mod tests {
    /// A command left out would shift every index that the campaigns compare.
    #[test]
    fn every_command_is_made() {
        assert!(super::commands().take(500).all(|command| command.is_some()));
        let asks: Vec<_> = super::from(3).take(100).collect();
        assert_eq!(asks[0].key.as_str(), "reliability/3");
        assert_eq!(asks[99].key.as_str(), "reliability/102");
    }
}
