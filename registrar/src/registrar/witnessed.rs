//! How far witnesses have followed the record, remembered as their signatures come in.

use std::ops::ControlFlow;

use ledger::policy::{Policy, Quorum, Witness};
use ledger::{Readable, SignedCheckpoint};

/// The greatest checkpoint that a witness has cosigned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cosigned {
    /// How many entries it covers.
    pub size: u64,
    /// When it was cosigned, in seconds since 1970 UTC.
    pub at: u64,
}

/// What is known of the witnesses of a policy.
#[derive(Debug, Default)]
pub(crate) struct Witnessed {
    /// For each witness, in the order of the policy.
    furthest: Vec<Option<Cosigned>>,
    /// The size of the greatest checkpoint that a quorum has cosigned.
    quorum: Option<u64>,
}

impl Witnessed {
    /// Learns from the checkpoints that were kept. What cannot be read now is learned when the
    /// witness cosigns next.
    pub(crate) fn of(policy: &Policy, reader: &mut dyn Readable) -> Self {
        let mut witnessed = Self {
            furthest: vec![None; policy.witnesses().len()],
            quorum: None,
        };
        let names: Vec<String> = policy
            .witnesses()
            .iter()
            .map(|witness| format!("\u{2014} {} ", witness.key.name()))
            .collect();
        // Most checkpoints were cosigned by nobody, and are not parsed.
        let _unread = reader.checkpoints(&mut |_, note| {
            if names.iter().any(|name| note.contains(name)) {
                witnessed.learn(policy, note);
            }
            ControlFlow::Continue(())
        });
        witnessed
    }

    /// Learns from a checkpoint of this log.
    pub(crate) fn learn(&mut self, policy: &Policy, note: &str) {
        let Ok(checkpoint) = SignedCheckpoint::parse(note.as_bytes()) else {
            return;
        };
        let size = checkpoint.head().size;
        for (witness, furthest) in policy.witnesses().iter().zip(&mut self.furthest) {
            let Some(at) = cosigned_at(witness, &checkpoint) else {
                continue;
            };
            if furthest.is_none_or(|before| before.size <= size) {
                *furthest = Some(Cosigned { size, at });
            }
        }
        let met = policy.standing(&checkpoint).map(|it| it.quorum) == Ok(Quorum::Met);
        if met && self.quorum.is_none_or(|before| before < size) {
            self.quorum = Some(size);
        }
    }

    /// The greatest checkpoint of each witness, in the order of the policy.
    pub(crate) fn furthest(&self) -> &[Option<Cosigned>] {
        &self.furthest
    }

    /// The size of the greatest checkpoint that a quorum has cosigned.
    pub(crate) fn quorum(&self) -> Option<u64> {
        self.quorum
    }
}

/// When a witness cosigned a checkpoint; `None` if it has not, or another did in its name.
pub(crate) fn cosigned_at(witness: &Witness, checkpoint: &SignedCheckpoint) -> Option<u64> {
    let note = checkpoint.note();
    let signature = note
        .signatures()
        .iter()
        .find(|signature| witness.key.made(signature))?;
    ledger::cosignature::verify(&witness.key, note.text(), &signature.bytes).ok()
}
