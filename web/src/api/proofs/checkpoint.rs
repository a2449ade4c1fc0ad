//! `/api/v1/checkpoint`: the newest checkpoint, read.

use jiff::Timestamp;
use ledger::SignedCheckpoint;
use ledger::note::{Signature, VerifierKey};
use registrar::WitnessSeen;

use super::witnesses::{QuorumWord, quorum};
use super::{ProofResource, json};
use crate::api::described::{wire, words};
use crate::failing::Failing;
use crate::query::Query;
use crate::reply::Draft;
use crate::shown::shown;
use crate::signed::Signed;
use crate::surroundings::Surroundings;
use crate::{NotFound, Sought};

words!(
    /// Who signed: the log, a witness of the policy, or somebody this site does not know.
    SignerWord = ["log", "witness", "unknown"]
);

wire! {
    /// A signature under a checkpoint.
    CheckpointSignature {
        /// The name of the key.
        key: String,
        /// The id of the key: eight hexadecimal digits.
        key_id: String,
        /// Who signed.
        by: SignerWord,
    }
}

wire! {
    /// A witness that has cosigned.
    Cosigner {
        /// Its name in the policy.
        witness: String,
        /// When it cosigned.
        at: Option<Timestamp>,
    }
}

wire! {
    /// The newest signed checkpoint.
    CheckpointRead {
        /// The identity of the log.
        origin: String,
        /// How many entries the record has.
        size: u64,
        /// The root over them, in hexadecimal.
        root: String,
        /// The same root as it stands in the note.
        root_base64: String,
        /// The signed note itself.
        note: String,
        /// The signatures under it. They are listed and not vouched for: verify the note yourself.
        signatures: Vec<CheckpointSignature>,
        /// The witnesses of the policy that have cosigned it.
        cosigned_by: Vec<Cosigner>,
        /// Whether as many witnesses have cosigned as the forum wants.
        quorum: QuorumWord,
        /// Where the note can be had as a file.
        checkpoint_url: String,
    }
}

pub(super) const RESOURCE: ProofResource = ProofResource {
    path: "/checkpoint",
    id: "checkpoint",
    about: "The newest signed checkpoint, read.",
    parameters: &[],
    schema: crate::api::describe::<CheckpointRead>,
    answer,
};

fn answer(with: &Surroundings, _query: &Query) -> Result<Draft, Failing> {
    let signed = Signed::of(with);
    let missing = || NotFound::sought(Sought::Page, "/record/checkpoint");
    let checkpoint = signed.checkpoint.as_ref().ok_or_else(missing)?;
    json(&read(&signed, checkpoint))
}

fn read(signed: &Signed, checkpoint: &SignedCheckpoint) -> CheckpointRead {
    let head = checkpoint.head();
    let note = checkpoint.note();
    let witnesses = witness_keys(&signed.witnesses);
    let signatures = note.signatures().iter();
    let cosigned = signed.witnesses.iter();
    CheckpointRead {
        origin: signed.origin.clone(),
        size: head.size,
        root: head.root.to_hex(),
        root_base64: head.root.to_base64(),
        note: note.to_string(),
        signatures: signatures
            .map(|it| signature(it, &signed.keys, &witnesses))
            .collect(),
        cosigned_by: cosigned.filter_map(cosigner).collect(),
        quorum: quorum(signed.quorum),
        checkpoint_url: format!("{}/record/checkpoint", signed.address),
    }
}

fn witness_keys(witnesses: &[WitnessSeen]) -> Vec<VerifierKey> {
    let keys = witnesses.iter().map(|it| VerifierKey::parse(&it.key));
    keys.filter_map(Result::ok).collect()
}

fn signature(
    signature: &Signature,
    log: &[VerifierKey],
    witnesses: &[VerifierKey],
) -> CheckpointSignature {
    let by = |keys: &[VerifierKey]| keys.iter().any(|key| key.made(signature));
    let signer = match (by(log), by(witnesses)) {
        (true, _) => "log",
        (false, true) => "witness",
        (false, false) => "unknown",
    };
    CheckpointSignature {
        key: shown(&signature.name),
        key_id: format!("{:08x}", signature.id),
        by: SignerWord(signer),
    }
}

fn cosigner(seen: &WitnessSeen) -> Option<Cosigner> {
    let at = i64::try_from(seen.cosigned?).ok();
    Some(Cosigner {
        witness: shown(&seen.name),
        at: at.and_then(|at| Timestamp::from_second(at).ok()),
    })
}
