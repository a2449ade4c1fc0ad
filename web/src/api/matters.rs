//! `/api/v1/matters`: what was put for decision, where it stands, and what was said to it.
//!
//! Who has said nothing is listed as such, and nothing follows from it. What was given in confidence
//! is in no answer.

mod said;
mod texts;

use jiff::Timestamp;
use jiff::civil::Date;
use procedure::Noun;
use procedure::id::MemberId;
use procedure::matter::{Matter as OnRecord, Mode, Opened, Stage, Vote};
use publish::keys;
use serde_json::value::{RawValue, to_raw_value};

use super::Resource;
use super::described::{wire, words};
use super::list::{Items, Looking};
use super::parameter::{Parameter, Takes, parameter};
use super::sessions::{Instant, instant};
use super::shared::{Source, Text, source, text};
use crate::failing::Failing;
pub(super) use said::{FormatWord, MatterWords, attached};
use said::{MatterConcern, MatterConsultation, MatterHold, MatterObjection};
use texts::MatterText;

words!(
    /// In which way a matter is decided.
    ModeWord = ["in-meeting", "silence", "after-consultations"]
);
words!(
    /// How far a matter has come.
    StageWord = [
        "put",
        "open",
        "paused",
        "consulting",
        "decided",
        "not-adopted",
        "withdrawn",
        "deferred",
        "taken-note-of",
    ]
);

wire! {
    /// Who was asked when a matter was opened, and until when.
    MatterOpening {
        /// When it was opened.
        at: Timestamp,
        /// The members entitled to take part, frozen then, by code.
        entitled: Vec<String>,
        /// The members counted as present; null where they were not counted.
        present: Option<Vec<String>>,
        /// The members that have said something, by code.
        spoken: Vec<String>,
        /// The members that have said nothing, by code. It is no support, and no objection.
        not_spoken: Vec<String>,
        /// When silence ends, in a silence procedure.
        deadline: Option<Instant>,
        /// Until when an objection is in time: the deadline, or the end of the last hold.
        silence_ends: Option<Timestamp>,
    }
}

wire! {
    /// Why a matter was closed without a decision.
    MatterClosing {
        /// The reason given.
        reason: String,
        /// Where the rule stands.
        rule: Source,
        /// The day.
        on: Date,
    }
}

wire! {
    /// A vote by roll call, where the rules fell back on one.
    MatterVote {
        /// Members in favour, by code.
        yes: Vec<String>,
        /// Members against, by code.
        no: Vec<String>,
        /// Members that abstained, by code.
        abstain: Vec<String>,
        /// Whether the majority required was reached.
        carried: bool,
    }
}

wire! {
    /// Something put to a body for decision.
    Matter {
        /// Its number.
        matter: u32,
        /// The key of the body that is to decide.
        body: String,
        /// The matter in one line.
        title: Text,
        /// What is to be decided, as the record has it: its `kind`, and the keys of what it names.
        subject: Box<RawValue>,
        /// In which way it is decided.
        mode: ModeWord,
        /// The key of the provision under which it was put.
        provision: String,
        /// The seat from which it was put.
        put_by: String,
        /// When it was put.
        put_at: Timestamp,
        /// How far it has come.
        stage: StageWord,
        /// The decision on it.
        decision: Option<String>,
        /// Why it was closed without one, where the Chair has closed it.
        closed: Option<MatterClosing>,
        /// Its texts, the newest last.
        texts: Vec<MatterText>,
        /// Who was asked, once it is open.
        opened: Option<MatterOpening>,
        /// The earliest instant of the gavel, once the Chair has asked whether anybody objects.
        pause_ends: Option<Timestamp>,
        /// Concerns. They stop nothing.
        concerns: Vec<MatterConcern>,
        /// Wishes to hold.
        holds: Vec<MatterHold>,
        /// Objections, withdrawn and late ones included.
        objections: Vec<MatterObjection>,
        /// Reservations, dissociations, understandings, explanations.
        attached: Vec<MatterWords>,
        /// Consultations, as far as they are public.
        consultations: Vec<MatterConsultation>,
        /// The vote, where there was one.
        vote: Option<MatterVote>,
        /// The index of its entry in the record.
        entry: Option<u64>,
        /// Where that entry can be read in its exact bytes.
        entry_url: Option<String>,
        /// The receipt that proves that entry (C2SP tlog-proof).
        proof_url: Option<String>,
    }
}

const PARAMETERS: &[Parameter] = &[
    parameter("body", Takes::Key(Noun::Body), "Matters put to this body."),
    parameter(
        "stage",
        Takes::Words(StageWord::ALL),
        "Matters that have come this far.",
    ),
    parameter(
        "mode",
        Takes::Words(ModeWord::ALL),
        "Matters decided in this way.",
    ),
    parameter(
        "provision",
        Takes::Key(Noun::Provision),
        "Matters put under this provision.",
    ),
    parameter(
        "member",
        Takes::Key(Noun::Member),
        "Matters to which this member has said something.",
    ),
];

pub(super) const RESOURCE: Resource = Resource {
    name: "matters",
    about: "What was put for decision, in the order in which it was put.",
    key: "matter",
    parameters: PARAMETERS,
    item: super::describe::<Matter>,
    read: None,
    list,
};

fn list(at: &Looking<'_>) -> Result<Items, Failing> {
    let matters = at.fold.forum.matters.iter();
    let member = at
        .filter("member")
        .and_then(|code| MemberId::new(code).ok());
    at.gather(
        Noun::Matter,
        matters.map(|matter| (matter.id.to_string(), matter)),
        |matter| {
            at.passes("body", matter.body.as_str())
                && at.passes("stage", matter.stage.key())
                && at.passes("mode", matter.mode.key())
                && at.passes("provision", matter.provision.as_str())
                && member.is_none_or(|member| matter.spoken().contains(&member))
        },
        |matter| wire(at, matter),
    )
}

fn wire(at: &Looking<'_>, matter: &OnRecord) -> Matter {
    let key = matter.id.to_string();
    Matter {
        matter: matter.id.0,
        body: matter.body.to_string(),
        title: text(&matter.title, at.lang),
        subject: to_raw_value(&matter.subject).unwrap_or_default(),
        mode: mode(matter.mode),
        provision: matter.provision.to_string(),
        put_by: keys::seat(&matter.put_by),
        put_at: matter.put_at,
        stage: StageWord(matter.stage.key()),
        decision: match &matter.stage {
            Stage::Decided(decision) => Some(decision.to_string()),
            _ => None,
        },
        closed: matter.closed.as_ref().map(|closed| MatterClosing {
            reason: closed.reason.to_string(),
            rule: source(&closed.rule),
            on: closed.on,
        }),
        texts: matter.texts.iter().map(texts::text).collect(),
        opened: matter.opened.as_ref().map(|it| opening(matter, it)),
        pause_ends: matter.pause_ends,
        concerns: matter.concerns.iter().map(said::concern).collect(),
        holds: matter.holds.iter().map(said::hold).collect(),
        objections: matter.objections.iter().map(said::objection).collect(),
        attached: matter.attached.iter().map(attached).collect(),
        consultations: matter
            .consultations
            .iter()
            .map(said::consultation)
            .collect(),
        vote: matter.vote.as_ref().map(vote),
        entry: at.entry(Noun::Matter, &key),
        entry_url: at.entry_url(Noun::Matter, &key),
        proof_url: at.proof_url(Noun::Matter, &key),
    }
}

fn mode(mode: Mode) -> ModeWord {
    ModeWord(mode.key())
}

fn opening(matter: &OnRecord, opened: &Opened) -> MatterOpening {
    let spoken = matter.spoken();
    let silent = opened.entitled.iter().filter(|it| !spoken.contains(it));
    MatterOpening {
        at: opened.at,
        entitled: codes(&opened.entitled),
        present: opened.present.as_deref().map(codes),
        not_spoken: silent.map(ToString::to_string).collect(),
        spoken: spoken.iter().map(ToString::to_string).collect(),
        deadline: opened.deadline.as_ref().map(instant),
        silence_ends: matter.silence_ends(),
    }
}

fn vote(vote: &Vote) -> MatterVote {
    MatterVote {
        yes: codes(&vote.yes),
        no: codes(&vote.no),
        abstain: codes(&vote.abstain),
        carried: vote.carried,
    }
}

/// Members by their codes.
pub(super) fn codes(members: &[MemberId]) -> Vec<String> {
    members.iter().map(ToString::to_string).collect()
}
