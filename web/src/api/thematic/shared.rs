//! Parts that several of these lists have.

use procedure::Noun;
use procedure::divergence::HeldBy;
use procedure::recommendation::Basis;

use crate::api::described::{wire, words};
use crate::api::parameter::{Parameter, Takes, parameter};
use crate::api::shared::{Source, source};

words!(
    /// What shows that a member holds something: a place in a document, a position on record, the
    /// delegation’s own declaration.
    BasisWord = ["cited", "position", "declaration"]
);

wire! {
    /// A member that holds something, and what shows that it does.
    Held {
        /// The member, by code.
        member: String,
        /// What shows it.
        basis: BasisWord,
        /// The place in a document, where that is what shows it.
        source: Option<Source>,
        /// The number of the position, where that is what shows it.
        position: Option<u64>,
    }
}

/// What every list of things of a body takes.
pub(super) const BODY: Parameter = parameter(
    "body",
    Takes::Key(Noun::Body),
    "Those of this thematic group.",
);

/// What lists of things on a topic take.
pub(super) const TOPIC: Parameter =
    parameter("topic", Takes::Key(Noun::Topic), "Those on this topic.");

/// Who holds something.
pub(super) fn held(holders: &[HeldBy]) -> Vec<Held> {
    let held = |holder: &HeldBy| Held {
        member: holder.member.to_string(),
        basis: BasisWord(holder.basis.key()),
        source: match &holder.basis {
            Basis::Cited(citation) => Some(source(citation)),
            Basis::Position(_) | Basis::Declaration => None,
        },
        position: match &holder.basis {
            Basis::Position(id) => Some(id.0),
            Basis::Cited(_) | Basis::Declaration => None,
        },
    };
    holders.iter().map(held).collect()
}
