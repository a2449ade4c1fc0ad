//! `/api/v1/witnesses`: how far the witnesses of the policy have followed the record.

use jiff::Timestamp;
use registrar::WitnessSeen;

use super::{ProofResource, json};
use crate::api::described::{wire, words};
use crate::failing::Failing;
use crate::query::Query;
use crate::reply::Draft;
use crate::shown::shown;
use crate::signed::{Quorum, Signed};
use crate::surroundings::Surroundings;

words!(
    /// Whether as many witnesses have cosigned as the forum wants: the newest checkpoint, an
    /// earlier one, none yet; or nobody is wanted, or no policy says.
    QuorumWord = ["met", "behind", "never", "nobody", "no-policy"]
);

wire! {
    /// A witness of the policy.
    WitnessRead {
        /// Its name in the policy.
        witness: String,
        /// Its key, as text.
        key: String,
        /// How many entries the greatest checkpoint has that it cosigned; null if none.
        size: Option<u64>,
        /// When it cosigned that.
        at: Option<Timestamp>,
    }
}

wire! {
    /// How far the witnesses have followed.
    Witnesses {
        /// The identity of the log.
        origin: String,
        /// How many entries the newest checkpoint covers; null before the first.
        size: Option<u64>,
        /// The witnesses, in the order of the policy.
        witnesses: Vec<WitnessRead>,
        /// Whether as many have cosigned as the forum wants.
        quorum: QuorumWord,
        /// How many entries the greatest checkpoint has that so many have cosigned.
        quorum_size: Option<u64>,
        /// Where the policy stands; null if there is none.
        policy_url: Option<String>,
    }
}

pub(super) const RESOURCE: ProofResource = ProofResource {
    path: "/witnesses",
    id: "witnesses",
    about: "How far each witness of the policy has cosigned the record.",
    parameters: &[],
    schema: crate::api::describe::<Witnesses>,
    answer,
};

fn answer(with: &Surroundings, _query: &Query) -> Result<Draft, Failing> {
    let signed = Signed::of(with);
    let size = signed.head().map(|head| head.size);
    let policy_url = signed.policy.is_some();
    json(&Witnesses {
        size,
        witnesses: signed.witnesses.iter().map(witness).collect(),
        quorum: quorum(signed.quorum),
        quorum_size: match signed.quorum {
            Quorum::Met => size,
            Quorum::Behind { size } => Some(size),
            Quorum::NoPolicy | Quorum::Nobody | Quorum::Never => None,
        },
        policy_url: policy_url.then(|| format!("{}/record/policy", signed.address)),
        origin: signed.origin,
    })
}

fn witness(seen: &WitnessSeen) -> WitnessRead {
    let at = seen.furthest.and_then(|it| i64::try_from(it.at).ok());
    WitnessRead {
        witness: shown(&seen.name),
        key: seen.key.clone(),
        size: seen.furthest.map(|it| it.size),
        at: at.and_then(|at| Timestamp::from_second(at).ok()),
    }
}

pub(super) fn quorum(quorum: Quorum) -> QuorumWord {
    QuorumWord(match quorum {
        Quorum::Met => "met",
        Quorum::Behind { .. } => "behind",
        Quorum::Never => "never",
        Quorum::Nobody => "nobody",
        Quorum::NoPolicy => "no-policy",
    })
}
