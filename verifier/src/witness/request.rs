//! What a log sends: the size it thinks the witness has, a proof, and a checkpoint.

use ledger::{Hash, SignedCheckpoint};

use super::Answer;

/// The most hashes of a proof (C2SP tlog-witness).
const PROOF_MAX: usize = 63;

/// A request to `add-checkpoint`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Request {
    pub(crate) old: u64,
    pub(crate) proof: Vec<Hash>,
    pub(crate) checkpoint: SignedCheckpoint,
}

impl Request {
    /// Reads the body of a request.
    ///
    /// # Errors
    /// [`Answer::Malformed`].
    pub(crate) fn parse(body: &[u8]) -> Result<Self, Answer> {
        let malformed = |what: &str| Answer::Malformed(what.to_owned());
        let text = str::from_utf8(body).map_err(|_| malformed("the request is not UTF-8"))?;
        let (head, note) = text
            .split_once("\n\n")
            .ok_or_else(|| malformed("the request has no empty line before a checkpoint"))?;
        let mut lines = head.split('\n');
        let old = lines
            .next()
            .and_then(|line| decimal(line.strip_prefix("old ")?))
            .ok_or_else(|| malformed("the first line is not \"old\" and a size"))?;
        let proof: Option<Vec<Hash>> = lines.map(Hash::from_base64).collect();
        let proof =
            proof.ok_or_else(|| malformed("a line of the proof is not 32 bytes in base64"))?;
        if PROOF_MAX < proof.len() {
            return Err(malformed("the proof has more than 63 hashes"));
        }
        let checkpoint = SignedCheckpoint::parse(note.as_bytes())
            .map_err(|error| malformed(&error.to_string()))?;
        Ok(Self {
            old,
            proof,
            checkpoint,
        })
    }

    /// The old size and the proof, each on lines of their own.
    pub(crate) fn proof_text(&self) -> String {
        let mut text = format!("old {}\n", self.old);
        for hash in &self.proof {
            text.push_str(&hash.to_base64());
            text.push('\n');
        }
        text
    }

    /// The body of this request.
    pub(crate) fn to_text(&self) -> String {
        format!("{}\n{}", self.proof_text(), self.checkpoint)
    }
}

/// A number without leading zeros.
fn decimal(text: &str) -> Option<u64> {
    let number = text.parse::<u64>().ok()?;
    (number.to_string() == text).then_some(number)
}
