//! `/api/v1/disputes`: what delegations say is reported wrongly, settled or not.

use jiff::Timestamp;
use procedure::Noun;
use procedure::question::{Dispute as OnRecord, Position, Settlement};
use publish::keys;

use super::Resource;
use super::described::{wire, words};
use super::list::{Items, Looking};
use super::parameter::{Parameter, Takes, parameter};
use crate::failing::Failing;

words!(
    /// Whether it is settled.
    DisputeStanding = ["open", "settled"]
);
words!(
    /// What settled it: the position was retracted, the delegation’s own declaration took its
    /// place, or the delegation withdrew the dispute. Nobody settles one against its word.
    SettlementWord = ["retracted", "declared", "withdrawn"]
);

wire! {
    /// A delegation’s word that a position is reported wrongly.
    Dispute {
        /// Its number, given in the order of entering.
        dispute: u32,
        /// The number of the position.
        position: u64,
        /// The key of the question.
        question: Option<String>,
        /// The key of the option, unique within its question.
        option: Option<String>,
        /// The delegation, by ISO 3166-1 alpha-3 code.
        member: String,
        /// What is wrong with the position.
        reason: String,
        /// Whether it is settled.
        standing: DisputeStanding,
        /// What settled it.
        settlement: Option<SettlementWord>,
        /// The declaration that took the position’s place, where that settled it.
        declared: Option<u64>,
        /// What a reader should know of the settling.
        note: Option<String>,
        /// When it was entered.
        entered_at: Timestamp,
        /// When its settling was entered.
        settled_at: Option<Timestamp>,
        /// The seat from which its settling was entered.
        settled_by: Option<String>,
        /// The index of its entry in the record.
        entry: Option<u64>,
        /// Where that entry can be read in its exact bytes.
        entry_url: Option<String>,
        /// The receipt that proves that entry (C2SP tlog-proof).
        proof_url: Option<String>,
    }
}

const PARAMETERS: &[Parameter] = &[
    parameter(
        "question",
        Takes::Key(Noun::Question),
        "Disputes about positions on this question, by key.",
    ),
    parameter(
        "member",
        Takes::Key(Noun::Member),
        "Disputes of this delegation, by code.",
    ),
    parameter(
        "position",
        Takes::Key(Noun::Position),
        "Disputes about this position, by number.",
    ),
    parameter(
        "standing",
        Takes::Words(DisputeStanding::ALL),
        "Disputes that stand so.",
    ),
];

pub(super) const RESOURCE: Resource = Resource {
    name: "disputes",
    about: "What delegations say is reported wrongly, in the order of entering, settled or not.",
    key: "dispute",
    parameters: PARAMETERS,
    item: super::describe::<Dispute>,
    read: None,
    list,
};

fn list(at: &Looking<'_>) -> Result<Items, Failing> {
    let disputes = at.fold.forum.disputes.iter();
    at.gather(
        Noun::Dispute,
        disputes.map(|dispute| (dispute.id.to_string(), dispute)),
        |dispute| keep(at, dispute),
        |dispute| wire(at, dispute),
    )
}

fn position<'a>(at: &Looking<'a>, dispute: &OnRecord) -> Option<&'a Position> {
    at.fold.forum.questions.position(dispute.position)
}

fn keep(at: &Looking<'_>, dispute: &OnRecord) -> bool {
    let question = position(at, dispute).map(|it| it.question.as_str());
    at.passes_some("question", question)
        && at.passes("member", dispute.member.as_str())
        && at.passes("position", &dispute.position.to_string())
        && at.passes("standing", standing(dispute).0)
}

fn standing(dispute: &OnRecord) -> DisputeStanding {
    DisputeStanding(keys::dispute_standing(dispute))
}

fn wire(at: &Looking<'_>, dispute: &OnRecord) -> Dispute {
    let key = dispute.id.to_string();
    let position = position(at, dispute);
    let settled = dispute.settled.as_ref();
    let declared = settled.and_then(|it| match it.settlement {
        Settlement::Declared(position) => Some(position.0),
        Settlement::Retracted | Settlement::Withdrawn => None,
    });
    Dispute {
        dispute: dispute.id.0,
        position: dispute.position.0,
        question: position.map(|it| it.question.to_string()),
        option: position.map(|it| it.option.to_string()),
        member: dispute.member.to_string(),
        reason: dispute.reason.to_string(),
        standing: standing(dispute),
        settlement: settled.map(|it| SettlementWord(it.settlement.key())),
        declared,
        note: settled.and_then(|it| it.note.as_ref().map(ToString::to_string)),
        entered_at: dispute.entered_at,
        settled_at: settled.map(|it| it.entered_at),
        settled_by: settled.map(|it| keys::seat(&it.entered_by.seat)),
        entry: at.entry(Noun::Dispute, &key),
        entry_url: at.entry_url(Noun::Dispute, &key),
        proof_url: at.proof_url(Noun::Dispute, &key),
    }
}
