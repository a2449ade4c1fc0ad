//! `/api/v1/decisions`: what the forum decided, by which rule, on what terms.

use jiff::civil::Date;
use procedure::Noun;
use procedure::id::{MemberId, ReadingId};
use procedure::matter::{Decision as OnRecord, Matter};

use super::Resource;
use super::described::{wire, words};
use super::list::{Items, Looking};
use super::matters::{MatterWords, attached, codes};
use super::parameter::{Parameter, Takes, parameter};
use super::shared::{Source, Text, source, text};
use crate::failing::Failing;

words!(
    /// How a decision came about.
    HowWord = ["in-meeting", "silence", "after-consultations", "vote"]
);

wire! {
    /// A decision of the forum. Taken by consensus, it writes no member’s position.
    Decision {
        /// Its number: year and count.
        decision: String,
        /// The number of the matter.
        matter: u32,
        /// The key of the body that decided.
        body: Option<String>,
        /// The matter in one line.
        title: Option<Text>,
        /// How it came about.
        how: HowWord,
        /// The day, in the forum’s civil time.
        on: Date,
        /// The key of the provision applied.
        provision: String,
        /// The key of the reading of it that was in force; null where it has none.
        reading: Option<String>,
        /// Where the rule stands.
        rule: Source,
        /// SHA-256 of the text decided on, in hexadecimal.
        text: Option<String>,
        /// How many members were entitled to take part.
        entitled: u32,
        /// The members that dissociated themselves from a part of it, by code.
        dissociated: Vec<String>,
        /// Reservations, dissociations, understandings and explanations, before and after.
        attached: Vec<MatterWords>,
        /// The pseudonym of the second person who confirmed it; null for what silence brought.
        confirmed_by: Option<String>,
        /// The later decision that cancelled it. It stays on record.
        cancelled_by: Option<String>,
        /// Why it was cancelled.
        cancelled_because: Option<String>,
        /// The page of its outcome letter.
        letter_url: String,
        /// The index of its entry in the record.
        entry: Option<u64>,
        /// Where that entry can be read in its exact bytes.
        entry_url: Option<String>,
        /// The receipt that proves that entry (C2SP tlog-proof).
        proof_url: Option<String>,
    }
}

const PARAMETERS: &[Parameter] = &[
    parameter("body", Takes::Key(Noun::Body), "Decisions of this body."),
    parameter(
        "how",
        Takes::Words(HowWord::ALL),
        "Decisions that came about so.",
    ),
    parameter(
        "provision",
        Takes::Key(Noun::Provision),
        "Decisions under this provision.",
    ),
    parameter(
        "dissociated",
        Takes::Key(Noun::Member),
        "Decisions from parts of which this member dissociated itself.",
    ),
    parameter("from", Takes::Date, "Decisions taken on this day or later."),
    parameter("to", Takes::Date, "Decisions taken on this day or earlier."),
];

pub(super) const RESOURCE: Resource = Resource {
    name: "decisions",
    about: "The decisions of the forum, in the order in which they were taken.",
    key: "decision",
    parameters: PARAMETERS,
    item: super::describe::<Decision>,
    read: None,
    list,
};

fn list(at: &Looking<'_>) -> Result<Items, Failing> {
    let decisions = at.fold.forum.matters.decisions();
    let dissociated = at
        .filter("dissociated")
        .and_then(|code| MemberId::new(code).ok());
    at.gather(
        Noun::Decision,
        decisions.map(|decision| (decision.id.to_string(), decision)),
        |decision| {
            let body = matter(at, decision).map(|matter| matter.body.as_str());
            at.passes_some("body", body)
                && at.passes("how", decision.how.key())
                && at.passes("provision", decision.provision.as_str())
                && dissociated.is_none_or(|it| decision.dissociated.contains(&it))
                && at.date("from").is_none_or(|from| from <= decision.on)
                && at.date("to").is_none_or(|to| decision.on <= to)
        },
        |decision| wire(at, decision),
    )
}

fn matter<'a>(at: &Looking<'a>, decision: &OnRecord) -> Option<&'a Matter> {
    at.fold.forum.matters.get(decision.matter)
}

fn wire(at: &Looking<'_>, decision: &OnRecord) -> Decision {
    let key = decision.id.as_str();
    let matter = matter(at, decision);
    let words = matter.into_iter().flat_map(|matter| &matter.attached);
    Decision {
        decision: key.to_owned(),
        matter: decision.matter.0,
        body: matter.map(|matter| matter.body.to_string()),
        title: matter.map(|matter| text(&matter.title, at.lang)),
        how: HowWord(decision.how.key()),
        on: decision.on,
        provision: decision.provision.to_string(),
        reading: decision.reading.as_ref().map(ReadingId::to_string),
        rule: source(&decision.rule),
        text: decision.text.as_ref().map(ToString::to_string),
        entitled: decision.entitled,
        dissociated: codes(&decision.dissociated),
        attached: words.map(attached).collect(),
        confirmed_by: decision.confirmed_by.as_ref().map(ToString::to_string),
        cancelled_by: decision.cancelled_by.as_ref().map(ToString::to_string),
        cancelled_because: decision.cancelled_because.as_ref().map(ToString::to_string),
        letter_url: format!("{}/{}/decisions/{key}/letter", at.address, at.lang),
        entry: at.entry(Noun::Decision, key),
        entry_url: at.entry_url(Noun::Decision, key),
        proof_url: at.proof_url(Noun::Decision, key),
    }
}
