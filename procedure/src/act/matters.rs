//! Acts about matters put to the forum for decision.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use text::{Wording, Words};

use crate::id::{
    BodyId, ConsultationId, DecisionId, MatterId, MemberId, ObjectionId, PersonId, ProvisionId,
    ReadingId, SessionId,
};
use crate::matter::{
    Breakers, ChangedWords, Closing, Format, Given, HeldText, How, Majority, Mode, OnBreak,
    Paragraphs, Reasons, Subject,
};
use crate::{Certainty, Citation, Moment, Sealable};

body!(
    /// How a body decides in one mode.
    TermsSet {
        /// The body; all bodies that have no terms of their own where it is left out.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        body: Option<BodyId>,
        /// The mode.
        mode: Mode,
        /// The provision these terms belong to.
        provision: ProvisionId,
        /// The languages in which a text must be out before a silence procedure starts.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        languages: Vec<text::Language>,
        /// What standing a language version must have to count as out; any but a machine's where
        /// none is named.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        statuses: Vec<text::Status>,
        /// Who takes part, and so who may object.
        breakers: Breakers,
        /// The fewest hours a silence procedure lasts.
        #[serde(default, skip_serializing_if = "is_zero")]
        hours_min: u32,
        /// What becomes of a silence procedure when silence is broken.
        on_break: OnBreak,
        /// Whether whoever objects must say why.
        reasons: Reasons,
        /// The most hours for which a delegation can ask to hold; none where it is 0.
        #[serde(default, skip_serializing_if = "is_zero")]
        hold_hours_max: u32,
        /// The most hours by which the Chair extends a deadline at a time; none where it is 0.
        #[serde(default, skip_serializing_if = "is_zero")]
        extension_hours_max: u32,
        /// The seconds between the Chair's question in the meeting and the gavel.
        #[serde(default, skip_serializing_if = "is_zero")]
        pause_seconds: u32,
        /// Where these terms stand.
        source: Citation,
        /// How sure this is.
        certainty: Certainty,
    }
);
body!(
    /// A matter was put for decision.
    MatterPut {
        /// Its number.
        matter: MatterId,
        /// The body that is to decide.
        body: BodyId,
        /// What is to be decided.
        subject: Subject,
        /// The matter in one line.
        title: Wording,
        /// In which way it is to be decided.
        mode: Mode,
        /// The provision under which.
        provision: ProvisionId,
        /// The text, where there is one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        text: Option<HeldText>,
    }
);
body!(
    /// A matter was opened: from here on members speak to it.
    MatterOpened {
        /// The matter.
        matter: MatterId,
        /// The members entitled to take part, as of now.
        entitled: Vec<MemberId>,
        /// The members present, where the meeting has counted them.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        present: Option<Vec<MemberId>>,
        /// When a silence procedure ends.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        deadline: Option<Moment>,
        /// The edition of the time-zone rules by which the deadline was computed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        tzdb: Option<Words>,
    }
);
body!(
    /// The Chair asked the meeting whether anybody objects.
    ConsensusTested {
        /// The matter.
        matter: MatterId,
        /// The session, where it was in one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        session: Option<SessionId>,
        /// The meeting of that session.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        meeting: Option<u32>,
        /// The earliest instant of the gavel.
        pause_ends: Timestamp,
    }
);
body!(
    /// A delegation raised a concern.
    ConcernRaised {
        /// The matter.
        matter: MatterId,
        /// The member.
        member: MemberId,
        /// The paragraphs it is about; the whole where there are none.
        #[serde(default, skip_serializing_if = "Paragraphs::is_empty")]
        paragraphs: Paragraphs,
        /// The concern.
        words: Words,
    }
);
body!(
    /// A delegation asked to hold a matter until a time. It is no objection.
    HoldAsked {
        /// The matter.
        matter: MatterId,
        /// The member.
        member: MemberId,
        /// Until when.
        until: Moment,
        /// Why, where it says so.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        words: Option<Words>,
    }
);
body!(
    /// A delegation objected.
    ObjectionRaised {
        /// Its number.
        objection: ObjectionId,
        /// The matter.
        matter: MatterId,
        /// The member.
        member: MemberId,
        /// The hash of the text objected to, where there is a text.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        text: Option<Words>,
        /// The paragraphs objected to; the whole where there are none.
        #[serde(default, skip_serializing_if = "Paragraphs::is_empty")]
        paragraphs: Paragraphs,
        /// The reasons, where they are given and public.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reasons: Option<Sealable<Words>>,
        /// What of the reasons is given in confidence: opened to nobody from outside.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        in_confidence: Option<Sealable<Words>>,
        /// When it was received.
        received: Timestamp,
        /// Whether it was received after the deadline: on record, and not counted.
        late: bool,
        /// Whether the head of the delegation raised it.
        by_head: bool,
        /// What it does to a silence procedure that it breaks.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        breaks: Option<OnBreak>,
    }
);
body!(
    /// A delegation withdrew its objection.
    ObjectionWithdrawn {
        /// The objection.
        objection: ObjectionId,
        /// The matter.
        matter: MatterId,
        /// The member.
        member: MemberId,
        /// Whether the head of the delegation withdrew it.
        by_head: bool,
    }
);
body!(
    /// A delegation attached words of its own to a matter: a reservation, a dissociation, an
    /// understanding, an explanation.
    WordsAttached {
        /// The matter.
        matter: MatterId,
        /// The member.
        member: MemberId,
        /// What they are.
        given: Given,
        /// The paragraphs they are about; the whole where there are none.
        #[serde(default, skip_serializing_if = "Paragraphs::is_empty")]
        paragraphs: Paragraphs,
        /// The words.
        words: Words,
    }
);
body!(
    /// The Chair consulted members on a matter.
    ConsultationHeld {
        /// Its number.
        consultation: ConsultationId,
        /// The matter.
        matter: MatterId,
        /// The members consulted.
        with: Vec<MemberId>,
        /// The day.
        on: Date,
        /// How.
        format: Format,
        /// What is public of it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        summary: Option<Words>,
        /// What is not.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        confidential: Option<Sealable<Words>>,
        /// The changed words that would meet an objection.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        would_meet: Option<Words>,
    }
);
body!(
    /// A delegation confirmed the summary of a consultation.
    ConsultationConfirmed {
        /// The consultation.
        consultation: ConsultationId,
        /// The matter.
        matter: MatterId,
        /// The member.
        member: MemberId,
    }
);
body!(
    /// The text of a matter was changed; the clock starts anew.
    TextChanged {
        /// The matter.
        matter: MatterId,
        /// The text now.
        text: HeldText,
        /// The words that changed, where they are public.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        changed: Option<ChangedWords>,
        /// The new end of a silence procedure that was running.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        deadline: Option<Moment>,
        /// The edition of the time-zone rules by which it was computed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        tzdb: Option<Words>,
    }
);
body!(
    /// The deadline of a silence procedure was moved to a later time.
    DeadlineExtended {
        /// The matter.
        matter: MatterId,
        /// The new deadline.
        deadline: Moment,
        /// The edition of the time-zone rules by which it was computed.
        tzdb: Words,
        /// Why.
        reason: Words,
    }
);
body!(
    /// A silence procedure that was broken goes on, with a new deadline.
    SilenceResumed {
        /// The matter.
        matter: MatterId,
        /// The new deadline.
        deadline: Moment,
        /// The edition of the time-zone rules by which it was computed.
        tzdb: Words,
    }
);
body!(
    /// The forum decided.
    DecisionTaken {
        /// Its number: year and count.
        decision: DecisionId,
        /// The matter.
        matter: MatterId,
        /// How.
        how: How,
        /// The provision applied.
        provision: ProvisionId,
        /// The reading of it that was in force, where it has one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reading: Option<ReadingId>,
        /// Where the rule stands.
        rule: Citation,
        /// The hash of the text decided on, where there is one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        text: Option<Words>,
        /// How many members were entitled to take part.
        entitled: u32,
        /// The members that dissociated themselves from a part of it.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        dissociated: Vec<MemberId>,
        /// The day, in the forum's civil time.
        on: Date,
        /// The second person who confirmed the gavel; none for what the passing of time brought.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        confirmed_by: Option<PersonId>,
    }
);
body!(
    /// A matter was closed without a decision.
    MatterClosed {
        /// The matter.
        matter: MatterId,
        /// What came of it.
        closing: Closing,
        /// Why.
        reason: Words,
        /// Where the rule stands.
        rule: Citation,
        /// The day, in the forum's civil time.
        on: Date,
    }
);
body!(
    /// A decision was cancelled. It stays on record.
    DecisionCancelled {
        /// The decision.
        decision: DecisionId,
        /// The later decision that cancels it.
        by_decision: DecisionId,
        /// Why.
        reason: Words,
    }
);
body!(
    /// The members voted by roll call, where the rules fall back on a vote.
    VoteTaken {
        /// The matter.
        matter: MatterId,
        /// Members in favour.
        yes: Vec<MemberId>,
        /// Members against.
        no: Vec<MemberId>,
        /// Members that abstained.
        abstain: Vec<MemberId>,
        /// The majority required.
        majority: Majority,
        /// Whether it was reached.
        carried: bool,
    }
);

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks by reference")]
fn is_zero(number: &u32) -> bool {
    *number == 0
}
