//! What was read of the texts that people work on now, so that a text is not read again for every
//! suggestion that is decided. Kept in memory; the same text is read the same way.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

use reading::{Prepared, Read};

/// The most texts of which it is kept.
const TEXTS_MAX: usize = 8;

/// What was read, the latest first.
#[derive(Default)]
pub(crate) struct Readings(Mutex<VecDeque<Kept>>);

struct Kept {
    sha256: String,
    prepared: Prepared,
    read: Arc<Read>,
}

impl Readings {
    /// What is read of the text with this SHA-256.
    pub(crate) fn of(&self, sha256: &str, prepared: Prepared, text: &str) -> Arc<Read> {
        if let Some(read) = self.known(sha256, &prepared) {
            return read;
        }
        let read = Arc::new(prepared.read(text));
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.push_front(Kept {
            sha256: sha256.to_owned(),
            prepared,
            read: Arc::clone(&read),
        });
        kept.truncate(TEXTS_MAX);
        read
    }

    fn known(&self, sha256: &str, prepared: &Prepared) -> Option<Arc<Read>> {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let same = |it: &Kept| it.sha256 == sha256 && it.prepared == *prepared;
        let place = kept.iter().position(same)?;
        let found = kept.remove(place)?;
        let read = Arc::clone(&found.read);
        kept.push_front(found);
        Some(read)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_read_once_and_no_more_are_kept_than_are_worked_on() {
        let readings = Readings::default();
        let read = |sha256: &str| readings.of(sha256, Prepared::default(), "Peru opposed it.");
        let first = read("a");
        assert!(Arc::ptr_eq(&first, &read("a")));
        for other in 1..TEXTS_MAX {
            read(&other.to_string());
        }
        assert!(Arc::ptr_eq(&first, &read("a")), "what is asked for stays");
        for other in 0..TEXTS_MAX {
            read(&other.to_string());
        }
        assert!(!Arc::ptr_eq(&first, &read("a")));
    }
}
