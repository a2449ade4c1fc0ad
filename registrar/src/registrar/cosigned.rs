//! What witnesses have cosigned: their signatures are gathered under the checkpoint they are of.

use std::fmt;
use std::sync::PoisonError;

use ledger::SignedCheckpoint;
use ledger::policy::{Policy, Quorum};

use super::{Registrar, lock};
use crate::Fault;

/// Why cosignatures were not taken.
#[derive(Debug)]
pub enum Uncosigned {
    /// No policy names any witness, so there is nobody whose signature counts.
    NoPolicy,
    /// The note is not one of this log's checkpoints.
    Foreign(String),
    /// No witness of the policy has signed it.
    Nobody,
    /// The machine failed.
    Failed(Fault),
}

/// How far a witness of the policy has followed the record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WitnessSeen {
    /// Its name in the policy.
    pub name: String,
    /// Its key, as text.
    pub key: String,
    /// When it cosigned the newest checkpoint, in seconds since 1970 UTC; `None` if it has not.
    pub cosigned: Option<u64>,
}

impl Registrar {
    /// Names the witnesses whose cosignatures count, and how many of them the forum wants.
    #[must_use]
    pub fn with_policy(mut self, policy: Policy) -> Self {
        self.policy = Some(policy);
        self
    }

    /// Takes the cosignatures under a checkpoint of this log, which may be an earlier one.
    /// Blocks. Says how many were taken.
    pub fn cosign(&self, note: &[u8]) -> Result<usize, Uncosigned> {
        let policy = self.policy.as_ref().ok_or(Uncosigned::NoPolicy)?;
        let foreign = |error: String| Uncosigned::Foreign(error);
        let given = SignedCheckpoint::parse(note).map_err(|error| foreign(error.to_string()))?;
        let size = given.head().size;
        let mut kept = self.kept_checkpoint(size)?;
        if kept.note().text() != given.note().text() {
            return Err(foreign(format!(
                "this log signed another checkpoint over {size} entries"
            )));
        }
        let mut taken = 0;
        for signature in given.note().signatures() {
            let known = policy
                .witnesses()
                .iter()
                .find(|witness| witness.key.made(signature));
            let Some(witness) = known else { continue };
            ledger::cosignature::verify(&witness.key, kept.note().text(), &signature.bytes)
                .map_err(|error| foreign(error.to_string()))?;
            kept.add(signature.clone())
                .map_err(|error| foreign(error.to_string()))?;
            taken += 1;
        }
        if taken == 0 {
            return Err(Uncosigned::Nobody);
        }
        self.keep_checkpoint(size, kept.to_string())?;
        Ok(taken)
    }

    /// How far each witness of the policy has followed, and whether they are a quorum under the
    /// newest checkpoint. Empty where no policy names any.
    pub fn witnesses(&self) -> (Vec<WitnessSeen>, Quorum) {
        let note = self.checkpoint();
        let parsed = SignedCheckpoint::parse(note.as_bytes());
        let (Some(policy), Ok(checkpoint)) = (&self.policy, parsed) else {
            return (Vec::new(), Quorum::Met);
        };
        seen(policy, &checkpoint)
    }

    fn kept_checkpoint(&self, size: u64) -> Result<SignedCheckpoint, Uncosigned> {
        let kept = lock(&self.reader).checkpoint_at(size).map_err(Fault::from);
        let note = kept.map_err(Uncosigned::Failed)?.ok_or_else(|| {
            Uncosigned::Foreign(format!("this log signed no checkpoint over {size} entries"))
        })?;
        SignedCheckpoint::parse(note.as_bytes())
            .map_err(|error| Uncosigned::Foreign(error.to_string()))
    }

    fn keep_checkpoint(&self, size: u64, note: String) -> Result<(), Uncosigned> {
        let mut desk = self.desk().map_err(Uncosigned::Failed)?;
        let kept = desk
            .storage
            .save_checkpoint(size, &note)
            .map_err(Fault::from);
        kept.map_err(Uncosigned::Failed)?;
        let newest = super::signed_size(&self.checkpoint()) == Some(size);
        if newest {
            *self
                .checkpoint
                .write()
                .unwrap_or_else(PoisonError::into_inner) = note;
        }
        Ok(())
    }
}

fn seen(policy: &Policy, checkpoint: &SignedCheckpoint) -> (Vec<WitnessSeen>, Quorum) {
    let Ok(standing) = policy.standing(checkpoint) else {
        return (Vec::new(), Quorum::Short);
    };
    let time = |witness: &ledger::policy::Witness| {
        standing
            .cosigned
            .iter()
            .find(|(other, _)| *other == witness)
            .map(|(_, time)| *time)
    };
    let seen = policy.witnesses().iter().map(|witness| WitnessSeen {
        name: String::from_utf8_lossy(&witness.name).into_owned(),
        key: witness.key.to_string(),
        cosigned: time(witness),
    });
    (seen.collect(), standing.quorum)
}

impl fmt::Display for Uncosigned {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoPolicy => {
                f.write_str("this site names no witnesses; ask its keeper for a policy")
            }
            Self::Foreign(reason) => f.write_str(reason),
            Self::Nobody => {
                f.write_str("no witness that this site knows has signed the checkpoint")
            }
            Self::Failed(fault) => fault.fmt(f),
        }
    }
}

impl std::error::Error for Uncosigned {}
