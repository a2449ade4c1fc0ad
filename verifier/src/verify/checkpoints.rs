//! Every checkpoint that there is of a record, to be compared with what its bytes lead to.

use std::ops::ControlFlow;

use ledger::{Hash, Readable, SignedCheckpoint};

use ledger::note::VerifierKey;

use super::trust::Trust;
use super::{Given, Report};
use crate::published::check_signed;
use crate::{Keys, Kind, Seen, Stop, Wrong};

/// Who has the checkpoints that were saved with the record.
const RECORD: &str = "the record";

/// A checkpoint that somebody kept, as bytes.
#[derive(Debug, Clone)]
pub struct Earlier {
    /// What it is, for sentences: the name of a file.
    pub name: String,
    /// The signed note.
    pub note: Vec<u8>,
}

/// Checkpoints in order of size.
pub(super) struct Checkpoints {
    known: Vec<Known>,
    /// The newest of those that come with the record.
    newest: Option<SignedCheckpoint>,
    pub(super) seen: Option<Seen>,
}

/// One checkpoint, and who had it.
pub(super) struct Known {
    pub(super) who: String,
    pub(super) checkpoint: SignedCheckpoint,
}

impl Checkpoints {
    /// Those saved with the record, those that somebody kept, and the one seen last.
    ///
    /// The newest must be signed by a key that is trusted, and those that somebody kept by a key
    /// that is at least shown. Older ones of the record may be signed by keys of which only the
    /// record tells ([`Checkpoints::signatures`]).
    pub(super) fn gather(
        given: &Given<'_>,
        trust: &Trust,
        saved: &[String],
        report: &mut Report,
    ) -> Result<Self, Stop> {
        let any = trust.any();
        let mut known = Vec::new();
        for (place, note) in (1..).zip(saved) {
            let keys = trust.keys.as_ref().filter(|_| place == saved.len());
            known.push(Known::read(RECORD, note.as_bytes(), keys)?);
        }
        let newest = known.last().map(|known| known.checkpoint.clone());
        for Earlier { name, note } in &given.earlier {
            known.push(Known::read(name, note, any.as_ref())?);
        }
        if let Some(seen) = &trust.seen {
            known.push(Known {
                who: "what this verifier saw before".to_owned(),
                checkpoint: seen.checkpoint.clone(),
            });
        }
        let seen = trust.seen.clone();
        let newest_text = newest.as_ref().map(SignedCheckpoint::checkpoint);
        known.sort_by_key(|known| known.checkpoint.head().size);
        report.origin = newest_text.map(|it| it.origin.clone());
        report.key = trust.keys.as_ref().map(|keys| keys.first().to_string());
        report.checkpoints = known.len() as u64;
        report.seen_before = seen.as_ref().map(|seen| seen.checkpoint.head().size);
        let checkpoints = Self {
            known,
            newest,
            seen,
        };
        checkpoints.agree()?;
        Ok(checkpoints)
    }

    /// The newest checkpoint that came with the record.
    pub(super) fn newest(&self) -> Option<&SignedCheckpoint> {
        self.newest.as_ref()
    }

    /// All of them, the smallest first.
    pub(super) fn all(&self) -> &[Known] {
        &self.known
    }

    /// Refuses a record that has fewer entries than were signed.
    pub(super) fn within(&self, size: u64) -> Result<(), Stop> {
        let Some(known) = self.known.last() else {
            return Ok(());
        };
        let signed = known.checkpoint.head().size;
        if signed <= size {
            return Ok(());
        }
        let what = format!(
            "the record has {size} entries, and {} has a checkpoint over {signed}: it is an older \
             copy, or entries were taken away",
            known.who
        );
        Err(self
            .prove(Wrong::at(Kind::Shrunk, size, what), known)
            .into())
    }

    /// Compares those of the size that the tree has just reached.
    pub(super) fn compare(
        &self,
        next: &mut usize,
        size: u64,
        root: impl Fn() -> Hash,
    ) -> Result<(), Stop> {
        while let Some(known) = self.known.get(*next)
            && known.checkpoint.head().size == size
        {
            if known.checkpoint.head().root != root() {
                let what = format!(
                    "the first {size} entries are not those over which {} has a signed checkpoint",
                    known.who
                );
                let index = size.checked_sub(1);
                let wrong = Wrong {
                    index,
                    ..Wrong::whole(Kind::Root, what)
                };
                return Err(self.prove(wrong, known).into());
            }
            *next += 1;
        }
        Ok(())
    }

    /// Checks that each is signed by a key that is trusted, or that the record names.
    pub(super) fn signatures(&self, learnt: &Keys, named: &[String]) -> Result<(), Stop> {
        let named = named.iter().filter_map(|key| VerifierKey::parse(key).ok());
        let keys: Vec<VerifierKey> = learnt.to_vec().into_iter().chain(named).collect();
        for known in &self.known {
            let verified = known.checkpoint.verify(learnt.origin(), &keys);
            verified.map_err(|error| {
                let size = known.checkpoint.head().size;
                let what = format!("the checkpoint over {size} entries: {error}");
                Wrong::at(Kind::Signature, size.saturating_sub(1), what)
            })?;
        }
        Ok(())
    }

    /// Two checkpoints over as many entries have one root.
    fn agree(&self) -> Result<(), Stop> {
        for pair in self.known.windows(2) {
            let (one, other) = (&pair[0], &pair[1]);
            let (a, b) = (one.checkpoint.head(), other.checkpoint.head());
            if a.size == b.size && a.root != b.root {
                let what = format!(
                    "two histories were signed: {} and {} have different roots over {} entries",
                    one.who, other.who, a.size
                );
                return Err(Wrong::at(Kind::Fork, a.size.saturating_sub(1), what)
                    .proven_by("one.checkpoint", one.checkpoint.to_string())
                    .proven_by("other.checkpoint", other.checkpoint.to_string())
                    .into());
            }
        }
        Ok(())
    }

    fn prove(&self, wrong: Wrong, known: &Known) -> Wrong {
        let wrong = wrong.proven_by("kept.checkpoint", known.checkpoint.to_string());
        match &self.newest {
            Some(newest) => wrong.proven_by("shown.checkpoint", newest.to_string()),
            None => wrong,
        }
    }
}

impl Known {
    fn read(who: &str, note: &[u8], keys: Option<&Keys>) -> Result<Self, Stop> {
        let checkpoint = match keys {
            Some(keys) => check_signed(note, keys),
            None => SignedCheckpoint::parse(note).map_err(|error| {
                Wrong::whole(
                    Kind::Checkpoint,
                    format!("the checkpoint cannot be read: {error}"),
                )
                .into()
            }),
        };
        let named = |stop| match stop {
            Stop::Wrong(mut wrong) if who != RECORD => {
                wrong.what = format!("{who}: {}", wrong.what);
                Stop::Wrong(wrong)
            }
            other => other,
        };
        let who = who.to_owned();
        checkpoint
            .map(|checkpoint| Self { who, checkpoint })
            .map_err(named)
    }
}

/// The checkpoints that were saved with a record, the smallest first.
pub(super) fn saved(record: &mut dyn Readable) -> Result<Vec<String>, Stop> {
    let mut saved = Vec::new();
    record
        .checkpoints(&mut |_, note| {
            saved.push(note.to_owned());
            ControlFlow::Continue(())
        })
        .map_err(Stop::from_storage)?;
    Ok(saved)
}
