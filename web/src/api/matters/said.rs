//! What delegations said to a matter, and with whom the Chair consulted.

use jiff::Timestamp;
use jiff::civil::Date;
use procedure::Sealable;
use procedure::matter::{Attached, Concern, Consultation, Hold, Objection, Paragraphs};
use text::Words;

use super::super::described::{wire, words};
use super::super::sessions::{Instant, instant};
use super::codes;

words!(
    /// What a delegation attaches.
    GivenWord = [
        "reservation",
        "dissociation",
        "understanding",
        "explanation-before",
        "explanation-after",
    ]
);
words!(
    /// In which form members were consulted.
    FormatWord = ["bilateral", "informal", "open-to-all", "written"]
);
words!(
    /// What becomes of the reasons of an objection: shown here, given in confidence, withheld or
    /// erased since, or never given.
    ReasonsWord = ["public", "in-confidence", "closed", "none"]
);

wire! {
    /// A concern.
    MatterConcern {
        /// The member.
        member: String,
        /// The paragraphs it is about; the whole where there are none.
        paragraphs: Vec<String>,
        /// The words.
        words: String,
        /// When it was entered.
        at: Timestamp,
    }
}

wire! {
    /// A wish to hold until a time. It is no objection.
    MatterHold {
        /// The member.
        member: String,
        /// Until when.
        until: Instant,
        /// Why, where it says so.
        words: Option<String>,
        /// When it was entered.
        at: Timestamp,
    }
}

wire! {
    /// An objection.
    MatterObjection {
        /// Its number.
        objection: u32,
        /// The member.
        member: String,
        /// SHA-256 of the text objected to.
        text: Option<String>,
        /// The paragraphs; the whole where there are none.
        paragraphs: Vec<String>,
        /// The reasons, where they are public.
        reasons: Option<String>,
        /// What becomes of the reasons.
        reasons_are: ReasonsWord,
        /// When this server received it: what counts.
        received: Timestamp,
        /// Whether that was too late: on record, and not counted.
        late: bool,
        /// When it was withdrawn.
        withdrawn: Option<Timestamp>,
    }
}

wire! {
    /// Words that a delegation attached to a matter or to the decision on it.
    MatterWords {
        /// The member.
        member: String,
        /// What they are.
        given: GivenWord,
        /// The paragraphs; the whole where there are none.
        paragraphs: Vec<String>,
        /// The words.
        words: String,
        /// SHA-256 of the text they were attached to.
        text: Option<String>,
        /// When they were entered.
        at: Timestamp,
    }
}

wire! {
    /// A consultation, as far as it is public.
    MatterConsultation {
        /// Its number.
        consultation: u32,
        /// The members consulted, by code. Being consulted is not agreeing.
        with: Vec<String>,
        /// The day.
        on: Date,
        /// In which form.
        format: FormatWord,
        /// The public summary.
        summary: Option<String>,
        /// The changed words that would meet an objection.
        would_meet: Option<String>,
        /// The members that confirmed the summary, by code.
        confirmed: Vec<String>,
    }
}

pub(super) fn concern(it: &Concern) -> MatterConcern {
    MatterConcern {
        member: it.member.to_string(),
        paragraphs: numbers(&it.paragraphs),
        words: it.words.to_string(),
        at: it.at,
    }
}

pub(super) fn hold(it: &Hold) -> MatterHold {
    MatterHold {
        member: it.member.to_string(),
        until: instant(&it.until),
        words: it.words.as_ref().map(ToString::to_string),
        at: it.at,
    }
}

pub(super) fn objection(it: &Objection) -> MatterObjection {
    let reasons_are = match (&it.reasons, &it.in_confidence) {
        (Some(Sealable::Open(_)), _) => "public",
        (Some(Sealable::Sealed { .. }), _) => "closed",
        (None, Some(_)) => "in-confidence",
        (None, None) => "none",
    };
    let reasons = it.reasons.as_ref().and_then(Sealable::open);
    MatterObjection {
        objection: it.id.0,
        member: it.member.to_string(),
        text: it.text.as_ref().map(ToString::to_string),
        paragraphs: numbers(&it.paragraphs),
        reasons: reasons.map(ToString::to_string),
        reasons_are: ReasonsWord(reasons_are),
        received: it.received,
        late: it.late,
        withdrawn: it.withdrawn,
    }
}

/// Words attached, as matters and decisions list them.
pub(in super::super) fn attached(it: &Attached) -> MatterWords {
    MatterWords {
        member: it.member.to_string(),
        given: GivenWord(it.given.key()),
        paragraphs: numbers(&it.paragraphs),
        words: it.words.to_string(),
        text: it.text.as_ref().map(ToString::to_string),
        at: it.at,
    }
}

pub(super) fn consultation(it: &Consultation) -> MatterConsultation {
    MatterConsultation {
        consultation: it.id.0,
        with: codes(&it.with),
        on: it.on,
        format: FormatWord(it.format.key()),
        summary: it.summary.as_ref().map(ToString::to_string),
        would_meet: it.would_meet.as_ref().map(ToString::to_string),
        confirmed: codes(&it.confirmed),
    }
}

fn numbers(paragraphs: &Paragraphs) -> Vec<String> {
    paragraphs.0.iter().map(Words::to_string).collect()
}
