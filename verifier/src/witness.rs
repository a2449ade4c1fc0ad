//! A witness: says of a checkpoint that it continues everything it saw of that log before.
//!
//! It keeps the last checkpoint of each log it follows, about 300 bytes, and needs no entries.
//! Logs ask it by C2SP tlog-witness ([`serve`]), or it goes and looks ([`pull`]), as one on a
//! laptop has to. In both cases the check and the keeping are one step, and happen before the
//! answer.

mod answer;
mod config;
mod http;
mod key;
mod pull;
mod request;
mod serve;
mod state;

pub use answer::Answer;
pub use config::{Config, Followed};
pub use key::own_key;
pub use pull::{Pulled, pin, pull};
pub use serve::{Limits, serve};

use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

use ledger::note::{Note, Signature, SignerKey, VerifierKey};
use ledger::tree::{Head, verify_consistency};
use ledger::{Hash, SignedCheckpoint, cosignature};

use crate::disk::{Disk, RealDisk};
use crate::{Evidence, Keys, Kind, Stop, Wrong};
use request::Request;
use state::{Kept, State};

/// How far a clock may go back between two cosignatures, in seconds.
const BACK_SECONDS_MAX: u64 = 60;

/// A witness with its key and what it saw.
pub struct Witness {
    key: SignerKey,
    state: Mutex<State>,
}

impl Witness {
    /// A witness with its state in a folder, which it alone may use.
    ///
    /// # Errors
    /// The folder is in use, or cannot be written to.
    pub fn open(folder: &Path, key: SignerKey) -> Result<Self, Stop> {
        Self::on(folder, key, Box::new(RealDisk))
    }

    /// The same on a disk of the caller's.
    ///
    /// # Errors
    /// As [`Witness::open`].
    pub fn on(folder: &Path, key: SignerKey, disk: Box<dyn Disk>) -> Result<Self, Stop> {
        let state = Mutex::new(State::open(folder, disk)?);
        Ok(Self { key, state })
    }

    /// Follows a log, from where it was left.
    ///
    /// # Errors
    /// What was kept of it cannot be read, or it was not signed by these keys.
    pub fn follow(&self, log: Keys) -> Result<(), Stop> {
        self.state().follow(log, &self.key.verifier())
    }

    /// The key by which others check its cosignatures.
    pub fn verifier(&self) -> VerifierKey {
        self.key.verifier()
    }

    /// The size and root it cosigned last of a log.
    pub fn kept(&self, origin: &str) -> Option<Head> {
        let state = self.state();
        let kept = state.log(origin)?.kept.as_ref()?;
        Some(kept.checkpoint.head())
    }

    /// The checkpoint it cosigned last, by the SHA-256 of the origin in hexadecimal.
    pub fn latest(&self, origin_hash: &str) -> Option<String> {
        let state = self.state();
        let log = state
            .logs()
            .find(|log| Hash::of(log.keys.origin().as_bytes()).to_hex() == origin_hash)?;
        log.kept.as_ref().map(|kept| kept.checkpoint.to_string())
    }

    /// Answers a request to cosign (C2SP tlog-witness, `add-checkpoint`); `now` is the time in
    /// seconds since 1970 UTC.
    pub fn add_checkpoint(&self, body: &[u8], now: u64) -> Answer {
        match self.try_add(body, now) {
            Ok(answer) | Err(answer) => answer,
        }
    }

    fn try_add(&self, body: &[u8], now: u64) -> Result<Answer, Answer> {
        let request = Request::parse(body)?;
        let origin = request.checkpoint.checkpoint().origin.clone();
        // One lock over check and keeping: of two requests the second sees what the first left.
        let mut state = self.state();
        let log = state.log(&origin).ok_or_else(|| Answer::unknown(&origin))?;
        let keys = log.keys.clone();
        let verified = request.checkpoint.verify(&origin, &keys.to_vec());
        verified.map_err(|error| Answer::Untrusted(error.to_string()))?;
        let kept = log.kept.clone();
        if let Err(answer) = continues(kept.as_ref(), &request) {
            if let Some(kept) = &kept {
                state.keep_evidence(now, &evidence(kept, &request, &answer))?;
            }
            return Err(answer);
        }
        runs_forward(kept.as_ref(), now)?;
        let (note, line) = self.cosign(&request.checkpoint, &keys, now)?;
        state.keep(&origin, note, now)?;
        Ok(Answer::Cosigned(line))
    }

    /// The checkpoint with the log's signature and ours, and ours alone as a line.
    fn cosign(
        &self,
        checkpoint: &SignedCheckpoint,
        log: &Keys,
        now: u64,
    ) -> Result<(SignedCheckpoint, String), Answer> {
        let failed = |error: String| Answer::Failed(error);
        let text = checkpoint.note().text();
        let ours =
            cosignature::cosign(text, &self.key, now).map_err(|it| failed(it.to_string()))?;
        let line = format!("{ours}\n");
        let mut note = Note::new(text.to_owned()).map_err(|it| failed(it.to_string()))?;
        let signatures = checkpoint.note().signatures();
        let logs = |signature: &&Signature| log.all().any(|key| key.made(signature));
        for signature in signatures.iter().filter(logs).chain([&ours]) {
            note.add(signature.clone())
                .map_err(|it| failed(it.to_string()))?;
        }
        let cosigned = SignedCheckpoint::parse(note.to_string().as_bytes())
            .map_err(|it| failed(it.to_string()))?;
        Ok((cosigned, line))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // What is under this lock is replaced in one step each, so a poisoned one is sound.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Whether a checkpoint continues what was kept, by the proof that came with it.
fn continues(kept: Option<&Kept>, request: &Request) -> Result<(), Answer> {
    let new = request.checkpoint.head();
    if new.size < request.old {
        let (size, old) = (new.size, request.old);
        return Err(Answer::Malformed(format!(
            "the old size {old} is larger than that of the checkpoint, {size}"
        )));
    }
    let empty = Head {
        size: 0,
        root: Hash::of_nothing(),
    };
    let old = kept.map_or(empty, |kept| kept.checkpoint.head());
    if old.size == new.size && old.root != new.root {
        return Err(Answer::Inconsistent(format!(
            "another root was signed over {} entries before",
            old.size
        )));
    }
    if request.old != old.size {
        return Err(Answer::Conflict(old.size));
    }
    verify_consistency(old, new, &request.proof).map_err(|error| {
        Answer::Inconsistent(format!(
            "the checkpoint over {} entries does not continue the one over {}: {error}",
            new.size, old.size
        ))
    })
}

/// A cosignature says what the time is, so one with a clock that went back is not made.
fn runs_forward(kept: Option<&Kept>, now: u64) -> Result<(), Answer> {
    match kept {
        Some(kept) if now + BACK_SECONDS_MAX < kept.time => Err(Answer::Failed(format!(
            "the clock of this witness is {} seconds behind its last cosignature; set it right, \
             then ask again",
            kept.time - now
        ))),
        _ => Ok(()),
    }
}

/// What proves a refusal to others: both checkpoints, the proof that failed, and the sentence.
fn evidence(kept: &Kept, request: &Request, answer: &Answer) -> Vec<Evidence> {
    let Answer::Inconsistent(what) = answer else {
        return Vec::new();
    };
    [
        ("kept.checkpoint", kept.checkpoint.to_string()),
        ("refused.checkpoint", request.checkpoint.to_string()),
        ("failed.proof", request.proof_text()),
        ("why.txt", format!("{what}\n")),
    ]
    .map(|(name, text)| Evidence { name, text })
    .to_vec()
}

/// That a log shows two histories, for one who looked for it.
fn fork(what: String, kept: &SignedCheckpoint, shown: &SignedCheckpoint) -> Wrong {
    Wrong::whole(Kind::Fork, what)
        .proven_by("kept.checkpoint", kept.to_string())
        .proven_by("refused.checkpoint", shown.to_string())
}
