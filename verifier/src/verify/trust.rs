//! Which keys a verifier trusts: those it was given, those it learnt before, or at first those that
//! come with the record.

use ledger::note::VerifierKey;

use super::{Given, Report};
use crate::{Keys, Kind, Piece, Seen, Source, Stop, Wrong};

/// The keys of a log, and what was seen of it before.
pub(super) struct Trust {
    /// The keys that are trusted; none, where nobody named any.
    pub(super) keys: Option<Keys>,
    /// The keys that the record shows, trusted or not.
    pub(super) shown: Option<Keys>,
    /// What was seen before.
    pub(super) seen: Option<Seen>,
}

impl Trust {
    /// For a record that gives out its keys.
    pub(super) fn in_source(
        source: &mut dyn Source,
        given: &Given<'_>,
        report: &mut Report,
    ) -> Result<Self, Stop> {
        let shown = source.get(Piece::Key)?;
        let shown = shown.map(|bytes| Keys::parse(&bytes)).transpose()?;
        let name = source.name();
        let Some(first) = given.keys.as_ref().or(shown.as_ref()) else {
            let what = format!("{name} gives out no key; name the log's key with --key");
            return Err(Stop::Unreadable(what));
        };
        let trust = Self::of(given, Some(first.clone()))?;
        if given.keys.is_none() && trust.seen.is_none() {
            let first = first.first();
            report.notes.push(format!(
                "the key came with the record; compare it with one published elsewhere: {first}"
            ));
        }
        Ok(Self { shown, ..trust })
    }

    /// For a record that gives out none: a database, a file of entries.
    pub(super) fn in_record(given: &Given<'_>) -> Result<Self, Stop> {
        Self::of(given, given.keys.clone())
    }

    fn of(given: &Given<'_>, first: Option<Keys>) -> Result<Self, Stop> {
        let seen = match (&given.memory, &first) {
            (Some(memory), Some(keys)) => memory.last(keys.origin())?,
            _ => None,
        };
        let keys = match (&seen, &given.keys) {
            (Some(seen), Some(named)) if !named.all().any(|key| seen.keys.has(key)) => {
                return Err(exchanged(seen, named.first()).into());
            }
            (Some(seen), Some(named)) => Some(named.with(&seen.keys)),
            (Some(seen), None) => Some(seen.keys.clone()),
            (None, _) => first,
        };
        let shown = None;
        Ok(Self { keys, shown, seen })
    }

    /// A checkpoint that no trusted key has signed, said in the way that fits: the log shows
    /// another key than it had.
    pub(super) fn explain(&self, stop: Stop) -> Stop {
        match (&stop, &self.seen, &self.shown) {
            (Stop::Wrong(wrong), Some(seen), Some(shown))
                if wrong.kind == Kind::Signature && !seen.keys.has(shown.first()) =>
            {
                exchanged(seen, shown.first()).into()
            }
            _ => stop,
        }
    }

    /// The keys that may have signed checkpoints kept by others.
    pub(super) fn any(&self) -> Option<Keys> {
        match (&self.keys, &self.shown) {
            (Some(keys), Some(shown)) => Some(keys.with(shown)),
            (keys, _) => keys.clone(),
        }
    }

    /// Refuses keys that are shown as the log's without the record saying so.
    pub(super) fn vet(&self, learnt: &Keys, named: &[String]) -> Result<(), Stop> {
        let shown = self.shown.iter().flat_map(Keys::all);
        let stranger = |key: &&VerifierKey| !learnt.has(key) && !named.contains(&key.to_string());
        match shown.into_iter().find(stranger) {
            None => Ok(()),
            Some(key) => {
                let what = format!(
                    "{key} is shown as a key of the log, and the record does not say that it is"
                );
                Err(Wrong::whole(Kind::Key, what).into())
            }
        }
    }
}

fn exchanged(seen: &Seen, key: &VerifierKey) -> Wrong {
    let what = format!(
        "the log {} had the key {} and now shows {key}, which the former key has not confirmed: \
         whoever signs now is not known to be the same",
        seen.keys.origin(),
        seen.keys.first()
    );
    Wrong::whole(Kind::Key, what).proven_by("kept.checkpoint", seen.checkpoint.to_string())
}
