//! What is signed of the record and by whom: where every proof leads.

use std::sync::Arc;

use ledger::SignedCheckpoint;
use ledger::note::VerifierKey;
use ledger::tree::Head;
use registrar::{Registrar, WitnessSeen};

use crate::surroundings::Surroundings;

/// What is signed of the record at one moment.
#[derive(Clone, Debug)]
pub struct Signed {
    /// The identity of the log.
    pub origin: String,
    /// The keys of the log: the one that signs now, then those that sign along.
    pub keys: Vec<VerifierKey>,
    /// The newest checkpoint with the signatures it has; `None` before the first.
    pub checkpoint: Option<SignedCheckpoint>,
    /// How far each witness of the policy has followed.
    pub witnesses: Vec<WitnessSeen>,
    /// Whether as many witnesses as the forum wants have followed.
    pub quorum: Quorum,
    /// The policy as it was written (C2SP tlog-policy), if the forum has one.
    pub policy: Option<Arc<str>>,
    /// The public address of the site, without a slash at its end.
    pub address: String,
}

/// Whether as many witnesses have cosigned as the forum wants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quorum {
    /// No policy says whom the forum wants.
    NoPolicy,
    /// The policy wants nobody.
    Nobody,
    /// They have cosigned the newest checkpoint.
    Met,
    /// They have cosigned an earlier checkpoint.
    Behind {
        /// How many entries it covers.
        size: u64,
    },
    /// They have cosigned no checkpoint yet.
    Never,
}

impl Signed {
    /// What is signed now. Never called while the fold is held: a witness's signature that is being
    /// taken waits for the writer, and the writer for those who hold the fold.
    pub(crate) fn of(with: &Surroundings) -> Self {
        let registrar = &with.registrar;
        let checkpoint = SignedCheckpoint::parse(registrar.checkpoint().as_bytes()).ok();
        let size = checkpoint.as_ref().map(|it| it.head().size);
        Self {
            origin: registrar.origin().to_owned(),
            keys: registrar.verifiers(),
            checkpoint,
            witnesses: registrar.witnesses().0,
            quorum: quorum(registrar, size),
            policy: with.policy.clone(),
            address: with.address.clone(),
        }
    }

    /// The size and root under the newest checkpoint.
    pub fn head(&self) -> Option<Head> {
        self.checkpoint.as_ref().map(SignedCheckpoint::head)
    }
}

fn quorum(registrar: &Registrar, newest: Option<u64>) -> Quorum {
    match (registrar.policy(), registrar.quorum_size()) {
        (None, _) => Quorum::NoPolicy,
        (Some(policy), _) if policy.asks_nobody() => Quorum::Nobody,
        (Some(_), None) => Quorum::Never,
        (Some(_), Some(size)) if Some(size) == newest => Quorum::Met,
        (Some(_), Some(size)) => Quorum::Behind { size },
    }
}
