//! What persons signed of an entry, read from its bytes.
//!
//! Written apart from the program that enters acts, so that the two have to agree.

use ledger::EntryRef;
use passkey::{Proof, signed_act};
use procedure::Act;
use procedure::id::PasskeyId;
use serde_json::Value;

/// The proof of an entry, with the challenge that its signatures must answer.
pub(crate) struct Signed {
    pub(crate) proof: Proof,
    pub(crate) challenge: [u8; 32],
    /// The second person, where the act names one who confirms it.
    pub(crate) confirmed_by: Option<String>,
}

impl Signed {
    /// Reads the proof of an entry that has one.
    ///
    /// # Errors
    /// A sentence, for a proof that is none.
    pub(crate) fn of(entry: &EntryRef<'_>, act: &Act) -> Option<Result<Self, String>> {
        entry.proof.map(|proof| Self::read(entry, act, proof))
    }

    fn read(entry: &EntryRef<'_>, act: &Act, proof: &str) -> Result<Self, String> {
        let proof = Proof::parse(proof).map_err(|wrong| wrong.to_string())?;
        let entry = entry.to_entry().map_err(|error| error.to_string())?;
        let challenge = signed_act::challenge(&entry, act.assigned(), &proof.nonce)
            .map_err(|error| error.to_string())?;
        let confirmed_by = entry.body.get("confirmed_by").and_then(Value::as_str);
        Ok(Self {
            proof,
            challenge,
            confirmed_by: confirmed_by.map(str::to_owned),
        })
    }

    /// The passkeys that are said to have signed, in order.
    pub(crate) fn passkeys(&self) -> impl Iterator<Item = PasskeyId> {
        self.proof.passkeys().map(PasskeyId)
    }
}
