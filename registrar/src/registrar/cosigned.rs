//! What witnesses have cosigned: their signatures are gathered under the checkpoint they are of.

use std::fmt;

use ledger::SignedCheckpoint;
use ledger::policy::{Policy, Quorum};

use super::witnessed::{Cosigned, Witnessed, cosigned_at};
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
    /// The greatest checkpoint it has cosigned; `None` if it has cosigned none.
    pub furthest: Option<Cosigned>,
}

impl Registrar {
    /// Names the witnesses whose cosignatures count, and how many of them the forum wants.
    #[must_use]
    pub fn with_policy(mut self, policy: Policy) -> Self {
        let witnessed = Witnessed::of(&policy, lock(&self.reader).as_mut());
        self.witnessed = witnessed.into();
        self.policy = Some(policy);
        self
    }

    /// Whose cosignatures count.
    pub fn policy(&self) -> Option<&Policy> {
        self.policy.as_ref()
    }

    /// Takes the cosignatures under a checkpoint of this log, which may be an earlier one.
    /// Blocks. Says how many are the witnesses' own.
    ///
    /// A cosignature that is there already, or an older one, is counted and not written again:
    /// whoever sends back what this site has published makes it write nothing.
    pub fn cosign(&self, note: &[u8]) -> Result<usize, Uncosigned> {
        let policy = self.policy.as_ref().ok_or(Uncosigned::NoPolicy)?;
        let foreign = |error: String| Uncosigned::Foreign(error);
        let given = SignedCheckpoint::parse(note).map_err(|error| foreign(error.to_string()))?;
        let size = given.head().size;
        // Held to the end: of two notes over one checkpoint, neither loses the other's signatures.
        let mut witnessed = lock(&self.witnessed);
        let mut kept = self.kept_checkpoint(size)?;
        if kept.note().text() != given.note().text() {
            return Err(foreign(format!(
                "this log signed another checkpoint over {size} entries"
            )));
        }
        let (mut taken, mut changed) = (0, false);
        for signature in given.note().signatures() {
            let known = policy
                .witnesses()
                .iter()
                .find(|witness| witness.key.made(signature));
            let Some(witness) = known else { continue };
            let at =
                ledger::cosignature::verify(&witness.key, kept.note().text(), &signature.bytes)
                    .map_err(|error| foreign(error.to_string()))?;
            taken += 1;
            if cosigned_at(witness, &kept).is_none_or(|before| before < at) {
                kept.add(signature.clone())
                    .map_err(|error| foreign(error.to_string()))?;
                changed = true;
            }
        }
        if taken == 0 {
            return Err(Uncosigned::Nobody);
        }
        if changed {
            let note = kept.to_string();
            self.keep_checkpoint(size, note.clone())?;
            witnessed.learn(policy, &note);
        }
        Ok(taken)
    }

    /// How far each witness of the policy has followed, and whether they are a quorum under the
    /// newest checkpoint. Empty where no policy names any.
    pub fn witnesses(&self) -> (Vec<WitnessSeen>, Quorum) {
        let Some(policy) = &self.policy else {
            return (Vec::new(), Quorum::Met);
        };
        let newest = super::signed_size(&self.checkpoint());
        let witnessed = lock(&self.witnessed);
        let seen =
            policy
                .witnesses()
                .iter()
                .zip(witnessed.furthest())
                .map(|(witness, furthest)| WitnessSeen {
                    name: String::from_utf8_lossy(&witness.name).into_owned(),
                    key: witness.key.to_string(),
                    cosigned: furthest
                        .filter(|furthest| Some(furthest.size) == newest)
                        .map(|furthest| furthest.at),
                    furthest: *furthest,
                });
        let met = policy.asks_nobody() || (newest.is_some() && witnessed.quorum() == newest);
        let quorum = if met { Quorum::Met } else { Quorum::Short };
        (seen.collect(), quorum)
    }

    /// The size of the greatest checkpoint that a quorum of the policy has cosigned.
    pub fn quorum_size(&self) -> Option<u64> {
        lock(&self.witnessed).quorum()
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
            self.show_checkpoint(note);
        }
        Ok(())
    }
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
