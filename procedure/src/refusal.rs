//! Why not: what the forum answers when a command cannot become an act.
//!
//! A refusal is an answer to a person. It says what was asked, why it cannot be, and what can be
//! done now; a fault of the machine is never a refusal.

mod plain;

use jiff::civil::Date;

use crate::Seat;
use crate::id::{PositionId, ProvisionId, ReadingId};
use crate::question::Stance;

/// What kind of thing a key names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Noun {
    /// A member.
    Member,
    /// A group.
    Group,
    /// A body.
    Body,
    /// An office held by a person in a body.
    Office,
    /// A session.
    Session,
    /// A meeting.
    Meeting,
    /// An agenda item.
    AgendaItem,
    /// A wording of an agenda item.
    Wording,
    /// A document.
    Document,
    /// A part of the framework.
    Element,
    /// A provision.
    Provision,
    /// A reading.
    Reading,
    /// A question.
    Question,
    /// An option.
    Option,
    /// A position.
    Position,
    /// A roll call.
    RollCall,
    /// A sealed value.
    Seal,
}

/// What somebody asks to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verb {
    /// Load or complete the pack.
    Found,
    /// Record what the forum is made of.
    KeepTheRecord,
    /// Record a position shown by a document.
    RecordPosition,
    /// Declare a position of one's own.
    DeclarePosition,
    /// Retract a position entered in error.
    RetractPosition,
    /// Withhold or erase a sealed value.
    CloseValue,
    /// Have the log signed with another key.
    RotateKey,
}

/// Why a command cannot become an act.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The forum has not been founded.
    NotFounded,
    /// The forum has been founded already.
    AlreadyFounded,
    /// The founding is complete, and the founder's seat with it.
    FoundingComplete,
    /// The seat may not do this.
    SeatMayNot {
        /// The seat.
        seat: Seat,
        /// What was asked.
        verb: Verb,
    },
    /// A key has not the form of one.
    MalformedKey {
        /// The key.
        key: String,
    },
    /// Nothing of this kind has this key.
    Unknown {
        /// The kind.
        noun: Noun,
        /// The key.
        key: String,
    },
    /// Something of this kind has this key already.
    AlreadyOnRecord {
        /// The kind.
        noun: Noun,
        /// The key.
        key: String,
    },
    /// A list that must name somebody or something is empty.
    NothingNamed {
        /// What the list is of.
        noun: Noun,
    },
    /// A list names the same thing twice.
    NamedTwice {
        /// What the list is of.
        noun: Noun,
        /// The key.
        key: String,
    },
    /// A period ends before it begins.
    EndsBeforeItBegins {
        /// Its first day.
        from: Date,
        /// Its last day.
        to: Date,
    },
    /// The member is in the group on that day already.
    AlreadyInGroup {
        /// The member.
        member: String,
        /// The group.
        group: String,
    },
    /// The member is not in the group on that day.
    NotInGroup {
        /// The member.
        member: String,
        /// The group.
        group: String,
    },
    /// The zone is not in the time-zone database.
    UnknownZone {
        /// The zone.
        zone: String,
    },
    /// Clocks change: that civil time occurs twice or not at all.
    ClockChange {
        /// The civil time.
        civil: String,
        /// The zone.
        zone: String,
    },
    /// The meeting is not on a day of its session, or its body does not meet in it.
    OutsideItsSession {
        /// The session.
        session: String,
    },
    /// The readings given are not those the provision admits.
    ReadingsDiffer {
        /// The provision.
        provision: ProvisionId,
        /// What it admits.
        admitted: Vec<&'static str>,
    },
    /// Only one reading of the provision allows this, and the provision is open.
    ReadingOpen {
        /// The provision.
        provision: &'static str,
    },
    /// The option is said to be a reading of a provision the question does not concern.
    NotAReadingOfTheQuestion {
        /// The reading.
        reading: ReadingId,
    },
    /// A position was said to be the holder's own declaration by somebody else.
    DeclarationIsTheHoldersOwn,
    /// What is said to have happened lies ahead: a position expressed, an agenda adopted.
    ExpressedInTheFuture {
        /// The day.
        expressed: Date,
        /// The day of asking, in the forum's civil time.
        today: Date,
    },
    /// The same holder, option, stance and evidence are on record.
    SamePositionOnRecord {
        /// The position on record.
        position: PositionId,
        /// Its stance.
        stance: Stance,
    },
    /// The position was retracted already.
    AlreadyRetracted {
        /// The position.
        position: PositionId,
    },
    /// The position is the holder's own declaration: only the holder can supersede it.
    OwnDeclarationStands {
        /// The position.
        position: PositionId,
    },
    /// Two persons are needed, and one was named.
    SecondPersonNeeded,
    /// The value was withheld or erased already.
    AlreadyClosed {
        /// The seal.
        seal: String,
    },
    /// The key that is to be replaced is not the one that signs.
    NotTheSigningKey {
        /// The key that signs.
        signing: String,
    },
    /// A SHA-256 has not 64 hexadecimal digits.
    MalformedHash {
        /// What was given.
        hash: String,
    },
    /// A member is counted on two sides of one roll call.
    VotedTwice {
        /// The member.
        member: String,
    },
}

impl Noun {
    /// The word used in data and messages.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Member => "member",
            Self::Group => "group",
            Self::Body => "body",
            Self::Office => "office",
            Self::Session => "session",
            Self::Meeting => "meeting",
            Self::AgendaItem => "agenda-item",
            Self::Wording => "wording",
            Self::Document => "document",
            Self::Element => "element",
            Self::Provision => "provision",
            Self::Reading => "reading",
            Self::Question => "question",
            Self::Option => "option",
            Self::Position => "position",
            Self::RollCall => "roll-call",
            Self::Seal => "seal",
        }
    }
}

impl Verb {
    /// The key used in data and messages.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Found => "found",
            Self::KeepTheRecord => "keep-the-record",
            Self::RecordPosition => "record-position",
            Self::DeclarePosition => "declare-position",
            Self::RetractPosition => "retract-position",
            Self::CloseValue => "close-value",
            Self::RotateKey => "rotate-key",
        }
    }
}

impl Refusal {
    /// The stable code, used in messages, data and scenarios.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NotFounded => "NotFounded",
            Self::AlreadyFounded => "AlreadyFounded",
            Self::FoundingComplete => "FoundingComplete",
            Self::SeatMayNot { .. } => "SeatMayNot",
            Self::MalformedKey { .. } => "MalformedKey",
            Self::Unknown { .. } => "Unknown",
            Self::AlreadyOnRecord { .. } => "AlreadyOnRecord",
            Self::NothingNamed { .. } => "NothingNamed",
            Self::NamedTwice { .. } => "NamedTwice",
            Self::EndsBeforeItBegins { .. } => "EndsBeforeItBegins",
            Self::AlreadyInGroup { .. } => "AlreadyInGroup",
            Self::NotInGroup { .. } => "NotInGroup",
            Self::UnknownZone { .. } => "UnknownZone",
            Self::ClockChange { .. } => "ClockChange",
            Self::OutsideItsSession { .. } => "OutsideItsSession",
            Self::ReadingsDiffer { .. } => "ReadingsDiffer",
            Self::ReadingOpen { .. } => "ReadingOpen",
            Self::NotAReadingOfTheQuestion { .. } => "NotAReadingOfTheQuestion",
            Self::DeclarationIsTheHoldersOwn => "DeclarationIsTheHoldersOwn",
            Self::ExpressedInTheFuture { .. } => "ExpressedInTheFuture",
            Self::SamePositionOnRecord { .. } => "SamePositionOnRecord",
            Self::AlreadyRetracted { .. } => "AlreadyRetracted",
            Self::OwnDeclarationStands { .. } => "OwnDeclarationStands",
            Self::SecondPersonNeeded => "SecondPersonNeeded",
            Self::AlreadyClosed { .. } => "AlreadyClosed",
            Self::NotTheSigningKey { .. } => "NotTheSigningKey",
            Self::MalformedHash { .. } => "MalformedHash",
            Self::VotedTwice { .. } => "VotedTwice",
        }
    }
}
