//! Why not: what the forum answers when a command cannot become an act.
//!
//! A refusal is an answer to a person. It says what was asked, why it cannot be, and what can be
//! done now; a fault of the machine is never a refusal.

mod noun;
mod of_appointments;
mod of_groups;
mod of_matters;
mod of_seats;
mod of_statements;
mod plain;
mod thematic;

use jiff::Timestamp;
use jiff::civil::Date;
use text::Language;

pub use noun::Noun;
pub use thematic::ThematicRefusal;

use crate::id::{
    BasisId, CandidateId, CredentialsId, CriterionId, DisputeId, DocumentId, MatterId, MemberId,
    ObjectionId, PasskeyId, PersonId, PositionId, PostId, ProvisionId, ReadingId, SlateId,
    StatementId,
};
use crate::question::Stance;
use crate::seats::Role;
use crate::{Seat, Verb};

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
        provision: String,
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
    /// Nobody was seated in the secretariat yet, so nobody can be elsewhere.
    SeatsNotInForce,
    /// The person does not hold the seat, and never did or not yet.
    NotSeated {
        /// The seat.
        seat: Seat,
        /// The person.
        person: PersonId,
    },
    /// The person held the seat, and it has ended.
    SeatEnded {
        /// The seat.
        seat: Seat,
        /// The person.
        person: PersonId,
    },
    /// The person holds the seat in a role that may not do this.
    RoleMayNot {
        /// The role.
        role: Role,
        /// What was asked.
        verb: Verb,
    },
    /// It is another seat's own affair.
    OfAnotherSeat {
        /// The seat that asks.
        seat: Seat,
        /// What was asked.
        verb: Verb,
    },
    /// The second person holds no such seat.
    SecondPersonNotSeated {
        /// The second person.
        person: PersonId,
    },
    /// This needs the signature of a passkey.
    SignatureNeeded {
        /// What was asked.
        verb: Verb,
    },
    /// A passkey that is said to sign has ended, is unknown, or is somebody else's.
    PasskeyDoesNotStand {
        /// The passkey.
        passkey: PasskeyId,
    },
    /// An officer's signature needs a passkey that cannot leave its device.
    DeviceBoundNeeded {
        /// The passkey.
        passkey: PasskeyId,
    },
    /// The person holds the seat already, in that role.
    AlreadySeated {
        /// The seat.
        seat: Seat,
        /// The person.
        person: PersonId,
    },
    /// Who is head is said by a letter of credentials, and by nobody in the delegation.
    HeadByLetterOnly {
        /// The delegation.
        seat: Seat,
    },
    /// The seat has no such role.
    RoleNotOfSeat {
        /// The seat.
        seat: Seat,
        /// The role.
        role: Role,
    },
    /// Nobody does this for herself.
    NotForOneself {
        /// What was asked.
        verb: Verb,
    },
    /// The first two officers are seated; from here on officers seat officers.
    FirstOfficersSeated,
    /// Two officers must remain in the secretariat, or nobody could ever be seated again.
    TwoOfficersMustRemain,
    /// The seat is not opened by a letter of credentials.
    NotAParty {
        /// The seat.
        seat: Seat,
    },
    /// A later letter of the same delegation is on record.
    LaterLetterOnRecord {
        /// The later letter.
        credentials: CredentialsId,
    },
    /// The credentials are contested, and the software does not decide between the claims.
    CredentialsContested {
        /// The delegation.
        seat: Seat,
    },
    /// The credentials were withdrawn.
    CredentialsWithdrawn {
        /// The letter.
        credentials: CredentialsId,
    },
    /// The passkey follows from no invitation on record, and no other passkey signs for it.
    NotInvited,
    /// A reason is needed.
    ReasonNeeded,
    /// What was signed is not what would be entered now.
    SignedSomethingElse,
    /// A signature is not one by its passkey's key over this act, for this site.
    SignatureFails {
        /// The passkey.
        passkey: PasskeyId,
    },
    /// The signature was used for an entry before.
    ProofUsedBefore,
    /// The public key of a passkey cannot be read, or not in one way only.
    PublicKeyUnreadable,
    /// The matter is at a stage at which this cannot be done.
    WrongStage {
        /// The matter.
        matter: MatterId,
        /// The stage.
        stage: &'static str,
        /// The provision under which it was put.
        provision: ProvisionId,
    },
    /// A silence procedure without hours would be none.
    SilenceWithoutHours {
        /// The provision.
        provision: ProvisionId,
    },
    /// A silence procedure needs a deadline.
    DeadlineNeeded {
        /// The provision.
        provision: ProvisionId,
    },
    /// Only a silence procedure has a deadline.
    NoDeadlineInThisMode {
        /// The provision.
        provision: ProvisionId,
    },
    /// The text is not out in all languages the rule demands.
    LanguagesMissing {
        /// The languages in which it is missing.
        missing: Vec<Language>,
        /// The provision.
        provision: ProvisionId,
    },
    /// The deadline is nearer than the rule allows.
    DeadlineTooNear {
        /// The earliest deadline.
        earliest: Timestamp,
        /// The fewest hours.
        hours: u32,
        /// The provision.
        provision: ProvisionId,
    },
    /// The deadline, and the time for what was received before it, has not passed.
    DeadlineNotPassed {
        /// The deadline.
        deadline: Timestamp,
    },
    /// The deadline has passed.
    DeadlinePassed {
        /// The deadline.
        deadline: Timestamp,
    },
    /// Silence has ended unbroken; what follows from it is recorded, and nothing else.
    SilenceOver {
        /// The matter.
        matter: MatterId,
        /// When it ended.
        ended: Timestamp,
    },
    /// The rule wants those present to take part, and nobody has counted them.
    PresentNeeded {
        /// The provision.
        provision: ProvisionId,
    },
    /// The extension is none, or longer than the rule allows.
    ExtensionOutOfBounds {
        /// The latest deadline.
        latest: Timestamp,
        /// The most hours.
        hours: u32,
        /// The provision.
        provision: ProvisionId,
    },
    /// The hold has ended before it begins, or is longer than the rule allows.
    HoldOutOfBounds {
        /// The latest end.
        latest: Timestamp,
        /// The most hours.
        hours: u32,
        /// The provision.
        provision: ProvisionId,
    },
    /// The member was not entitled to take part when the matter was opened.
    NotEntitled {
        /// The matter.
        matter: MatterId,
        /// The member.
        member: MemberId,
        /// The provision.
        provision: ProvisionId,
    },
    /// The text was changed since: what was read is not what is under decision.
    TextSuperseded {
        /// The matter.
        matter: MatterId,
        /// The provision.
        provision: ProvisionId,
    },
    /// The text is the one there is already.
    TextUnchanged {
        /// The matter.
        matter: MatterId,
        /// The provision.
        provision: ProvisionId,
    },
    /// The rule demands reasons of whoever objects.
    ReasonsNeeded {
        /// The provision.
        provision: ProvisionId,
    },
    /// An objection of the delegation stands already.
    ObjectionOnRecord {
        /// The objection.
        objection: ObjectionId,
        /// The provision.
        provision: ProvisionId,
    },
    /// The objection was withdrawn already.
    AlreadyWithdrawn {
        /// The objection.
        objection: ObjectionId,
        /// The provision.
        provision: ProvisionId,
    },
    /// What the head of a delegation raised only the head withdraws.
    HeadHasTheLastWord {
        /// The objection.
        objection: ObjectionId,
        /// The provision.
        provision: ProvisionId,
    },
    /// Objections stand.
    ObjectionStands {
        /// The objections.
        objections: Vec<ObjectionId>,
        /// The provision.
        provision: ProvisionId,
    },
    /// A delegation has asked to hold.
    HoldStands {
        /// The member.
        member: MemberId,
        /// Until when.
        until: Timestamp,
    },
    /// A dissociation names paragraphs; from the whole one would object.
    ParagraphsNeeded,
    /// Consultations are what the rule demands, and none is on record.
    NobodyConsulted {
        /// The provision.
        provision: ProvisionId,
    },
    /// The pause after the Chair's question is not over.
    PauseNotOver {
        /// When it is.
        until: Timestamp,
    },
    /// The Chair has not asked whether anybody objects, or not since.
    NotAsked {
        /// The matter.
        matter: MatterId,
    },
    /// A statement needs a speaker.
    SpeakerNeeded,
    /// The bytes are on record as a statement already.
    StatementOnRecord {
        /// The statement.
        statement: StatementId,
    },
    /// A place is quoted that the text does not have.
    OutsideTheText {
        /// The document.
        document: DocumentId,
        /// How many bytes its text has.
        bytes: u64,
    },
    /// The position is not said to be the delegation's.
    NotOfTheDelegation {
        /// The position.
        position: PositionId,
        /// The delegation.
        member: MemberId,
    },
    /// A dispute about the position is not settled yet.
    DisputeOnRecord {
        /// The dispute.
        dispute: DisputeId,
    },
    /// The dispute was settled already.
    DisputeSettledBefore {
        /// The dispute.
        dispute: DisputeId,
    },
    /// What is confirmed says something else.
    NotWhatIsConfirmed {
        /// The position.
        position: PositionId,
    },
    /// The position is one on another question.
    OnAnotherQuestion {
        /// The position.
        position: PositionId,
    },
    /// The delegation has declared its own position since.
    DeclaredSince {
        /// The position.
        position: PositionId,
        /// Its own.
        declared: PositionId,
    },
    /// What is confirmed or corrected was expressed later.
    ExpressedLater {
        /// The position.
        position: PositionId,
    },
    /// Nothing has changed that would settle the dispute.
    DisputeStands {
        /// The dispute.
        dispute: DisputeId,
        /// The position.
        position: PositionId,
    },
    /// The call for nominations has ended.
    NominationsClosed {
        /// The post.
        post: PostId,
        /// When it ended.
        until: Timestamp,
    },
    /// The candidate has not consented.
    ConsentNeeded,
    /// A candidate of several nationalities is counted as a national of one.
    CountedForOne {
        /// The nationalities.
        nationalities: Vec<MemberId>,
    },
    /// The candidate states other nationalities than the one that is to be counted.
    NotANational {
        /// The member that is to be counted.
        member: MemberId,
    },
    /// The candidate no longer stands.
    CandidateWithdrew {
        /// The candidate.
        candidate: CandidateId,
    },
    /// The candidate was nominated for other posts.
    NotNominatedFor {
        /// The candidate.
        candidate: CandidateId,
        /// The post.
        post: PostId,
    },
    /// A classification counts a member in two classes.
    ClassedTwice {
        /// The member.
        member: MemberId,
        /// The classification.
        basis: BasisId,
    },
    /// Posts are not decided on by one body under one provision.
    DecidedApart {
        /// The first post.
        post: PostId,
        /// One that is decided on otherwise.
        other: PostId,
    },
    /// There are more or fewer places to fill than candidates named.
    PlacesDiffer {
        /// The post.
        post: PostId,
        /// The places to fill.
        vacant: u32,
        /// The candidates named.
        named: u32,
    },
    /// No term of the post runs, so that nothing is left of one.
    NoTermToComplete {
        /// The post.
        post: PostId,
    },
    /// Another slate took the place of this one.
    SlateReplaced {
        /// The slate.
        slate: SlateId,
        /// The other one.
        by: SlateId,
    },
    /// Those on the slate are in office.
    AlreadyAppointed {
        /// The slate.
        slate: SlateId,
    },
    /// The rule demands consultations with all members, and not all were reached.
    NotAllConsulted {
        /// The slate.
        slate: SlateId,
        /// The members that were not reached.
        missing: Vec<MemberId>,
        /// The provision.
        provision: ProvisionId,
    },
    /// The slate does not meet, or cannot be said to meet, hard criteria.
    CriteriaNotMet {
        /// The slate.
        slate: SlateId,
        /// The criteria.
        criteria: Vec<CriterionId>,
    },
    /// The members have not approved the slate.
    ApprovalNeeded {
        /// The slate.
        slate: SlateId,
        /// The provision.
        provision: ProvisionId,
    },
    /// No place of the post is vacant.
    NothingVacant {
        /// The post.
        post: PostId,
    },
    /// The person does not hold the office said.
    NotInOffice {
        /// The person.
        person: PersonId,
    },
    /// Candidates would be asked more, or at greater length, than a call may ask.
    QuestionnaireTooLong {
        /// The most questions.
        questions_max: usize,
        /// The longest question, in characters.
        characters_max: usize,
    },
    /// Nobody comes into this office but by a slate; what happened is recorded from a document
    /// that shows it.
    SlateNeeded {
        /// The post.
        post: PostId,
    },
    /// The forum does not do this.
    SwitchedOff {
        /// The provision that says so.
        provision: &'static str,
    },
    /// The work of thematic groups does not allow it.
    Thematic(Box<ThematicRefusal>),
}

impl Refusal {
    /// The stable code, used in messages, data and scenarios.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Thematic(refusal) => refusal.code(),
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
            Self::SeatsNotInForce => "SeatsNotInForce",
            Self::NotSeated { .. } => "NotSeated",
            Self::SeatEnded { .. } => "SeatEnded",
            Self::RoleMayNot { .. } => "RoleMayNot",
            Self::OfAnotherSeat { .. } => "OfAnotherSeat",
            Self::SecondPersonNotSeated { .. } => "SecondPersonNotSeated",
            Self::SignatureNeeded { .. } => "SignatureNeeded",
            Self::PasskeyDoesNotStand { .. } => "PasskeyDoesNotStand",
            Self::DeviceBoundNeeded { .. } => "DeviceBoundNeeded",
            Self::AlreadySeated { .. } => "AlreadySeated",
            Self::HeadByLetterOnly { .. } => "HeadByLetterOnly",
            Self::RoleNotOfSeat { .. } => "RoleNotOfSeat",
            Self::NotForOneself { .. } => "NotForOneself",
            Self::FirstOfficersSeated => "FirstOfficersSeated",
            Self::TwoOfficersMustRemain => "TwoOfficersMustRemain",
            Self::NotAParty { .. } => "NotAParty",
            Self::LaterLetterOnRecord { .. } => "LaterLetterOnRecord",
            Self::CredentialsContested { .. } => "CredentialsContested",
            Self::CredentialsWithdrawn { .. } => "CredentialsWithdrawn",
            Self::NotInvited => "NotInvited",
            Self::ReasonNeeded => "ReasonNeeded",
            Self::SignedSomethingElse => "SignedSomethingElse",
            Self::SignatureFails { .. } => "SignatureFails",
            Self::ProofUsedBefore => "ProofUsedBefore",
            Self::PublicKeyUnreadable => "PublicKeyUnreadable",
            _ => self.code_of_matters(),
        }
    }
}
