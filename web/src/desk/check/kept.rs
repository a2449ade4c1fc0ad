//! What is kept between the page on which an act is checked and its entry.

use jiff::civil::Date;
use passkey::{Proof, base64url};
use procedure::authority::Signature;
use procedure::{Act, By};
use registrar::Proven;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::desk::acting::Acting;
use crate::desk::answer::Unanswered;
use crate::desk::form::Form;

/// What is kept. Secrets in it are worth nothing without the session.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Kept {
    /// Who asks.
    pub(super) by: By,
    /// The kind of act.
    act: String,
    /// Its body, as it would stand on record.
    body: Value,
    /// The day it happened, if it is entered later.
    pub(super) on: Option<Date>,
    /// 32 bytes that are signed along, in base64url.
    nonce: String,
    /// What personal values are sealed from, likewise.
    seal_seed: String,
    /// What is kept beside the record once it is entered.
    pub(super) beside: Value,
    /// The key by which it is entered once.
    pub(super) key: String,
    /// Whether a passkey must sign, as the authority table has it.
    signature: String,
    /// Whether the person must have shown a passkey lately, where none signs.
    pub(super) fresh: bool,
    /// Where the answers can be changed.
    pub(super) change: Option<String>,
    /// What was filled in, to be changed; forgotten when a second officer is asked.
    #[serde(default)]
    pub(super) answers: Vec<(String, String)>,
    /// Who signed so far.
    pub(super) signatures: Vec<Signed>,
}

/// A signature, each part in base64url.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Signed {
    /// The number of the passkey.
    pub(super) passkey: u32,
    authenticator_data: String,
    client_data: String,
    signature: String,
}

impl Kept {
    /// An act with the chance that it is signed and sealed with.
    pub(super) fn of(
        acting: &Acting,
        act: &Act,
        beside: &Value,
        (nonce, seal_seed): ([u8; 32], [u8; 32]),
    ) -> Result<Self, Unanswered> {
        Ok(Self {
            by: acting.by.clone(),
            act: act.kind().to_owned(),
            body: act.body().map_err(odd)?,
            on: None,
            nonce: base64url::encode(&nonce),
            seal_seed: base64url::encode(&seal_seed),
            beside: beside.clone(),
            key: String::new(),
            signature: Signature::None.key().to_owned(),
            fresh: false,
            change: None,
            answers: Vec::new(),
            signatures: Vec::new(),
        })
    }

    pub(super) fn on(mut self, on: Option<Date>) -> Self {
        self.on = on;
        self
    }

    pub(super) fn signed_as(mut self, signature: Signature, fresh: bool) -> Self {
        signature.key().clone_into(&mut self.signature);
        self.fresh = fresh;
        self
    }

    pub(super) fn changed_at(mut self, change: Option<String>) -> Self {
        self.change = change;
        self
    }

    /// Keeps what was filled in, so that it can be changed. What a device has answered is none of it.
    pub(super) fn filled_in(mut self, form: &Form) -> Self {
        let ours = |name: &str| !matches!(name, "key" | "credential");
        let answers = form.fields().filter(|(name, _)| ours(name));
        self.answers = answers
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect();
        self
    }

    pub(super) fn under(mut self, key: &str) -> Self {
        key.clone_into(&mut self.key);
        self
    }

    /// As accounts keep it.
    pub(super) fn written(&self) -> Result<String, Unanswered> {
        serde_json::to_string(self).map_err(odd)
    }

    /// From what accounts have kept.
    pub(super) fn read(json: &str) -> Result<Self, Unanswered> {
        serde_json::from_str(json).map_err(odd)
    }

    /// The act as it was shown.
    pub(super) fn act(&self) -> Result<Act, Unanswered> {
        Act::decode(&self.act, &self.body.to_string()).map_err(odd)
    }

    pub(super) fn nonce(&self) -> Result<[u8; 32], Unanswered> {
        bytes(&self.nonce)
    }

    pub(super) fn seal_seed(&self) -> Result<[u8; 32], Unanswered> {
        bytes(&self.seal_seed)
    }

    pub(super) fn signature(&self) -> Result<Signature, Unanswered> {
        let all = [Signature::Required, Signature::Wanted, Signature::None];
        let named = all.into_iter().find(|it| it.key() == self.signature);
        named.ok_or_else(|| Unanswered::Fault("a check names no signature".into()))
    }

    /// Adds a signature.
    pub(super) fn sign(&mut self, signature: &passkey::Signature) {
        self.signatures.push(Signed {
            passkey: signature.passkey,
            authenticator_data: base64url::encode(&signature.authenticator_data),
            client_data: base64url::encode(&signature.client_data),
            signature: base64url::encode(&signature.signature),
        });
    }

    /// What was signed, if anything was.
    pub(super) fn proven(&self) -> Result<Option<Proven>, Unanswered> {
        if self.signatures.is_empty() {
            return Ok(None);
        }
        let signatures = self.signatures.iter().map(Signed::read);
        Ok(Some(Proven {
            proof: Proof {
                nonce: self.nonce()?,
                signatures: signatures.collect::<Result<_, _>>()?,
            },
            seal_seed: self.seal_seed()?,
        }))
    }
}

impl Signed {
    fn read(&self) -> Result<passkey::Signature, Unanswered> {
        let read = |text: &str| {
            let bytes = base64url::decode(text);
            bytes.ok_or_else(|| Unanswered::Fault("a kept signature is odd".into()))
        };
        Ok(passkey::Signature {
            passkey: self.passkey,
            authenticator_data: read(&self.authenticator_data)?,
            client_data: read(&self.client_data)?,
            signature: read(&self.signature)?,
        })
    }
}

fn bytes(text: &str) -> Result<[u8; 32], Unanswered> {
    let bytes = base64url::decode(text).and_then(|bytes| bytes.try_into().ok());
    bytes.ok_or_else(|| Unanswered::Fault("kept chance is odd".into()))
}

/// What this program wrote and cannot read.
fn odd(error: impl std::fmt::Display) -> Unanswered {
    Unanswered::Fault(error.to_string())
}
