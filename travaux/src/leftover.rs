//! Lets go of papers that were handed in and never recorded.
//!
//! A file is kept as soon as it arrives, and named by the record only when somebody has confirmed
//! what it is. What nothing names a week after it was last kept is removed, once a day. Whatever the
//! record names stays for ever: every entry is searched for hashes, whatever act it is of, and so is
//! what the people of the forum have set. A crash leaves a file where it is, until the next day.

use std::collections::HashSet;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use ledger::Hash;
use registrar::Registrar;
use store::{Accounts, Papers};
use tokio::time::sleep;

use crate::surroundings::machine_time;
use crate::{Data, Failure};

/// For how long a paper is kept that nothing names: longer than any act waits to be entered.
pub(crate) const KEPT: SignedDuration = SignedDuration::from_hours(7 * 24);

/// How long after the start papers are looked at first.
const FIRST: Duration = Duration::from_mins(15);

/// How long after one look the next follows.
const NEXT: Duration = Duration::from_hours(24);

/// How many entries are looked at together.
const ENTRIES: usize = 512;

/// The hexadecimal digits of a hash.
const DIGITS: usize = 64;

/// Looks once a day for as long as the site is served.
pub(crate) async fn daily(registrar: Arc<Registrar>, data: Data, accounts: Arc<Mutex<Accounts>>) {
    sleep(FIRST).await;
    loop {
        let (registrar, data) = (Arc::clone(&registrar), data.clone());
        let accounts = Arc::clone(&accounts);
        let looked = tokio::task::spawn_blocking(move || {
            let before = machine_time()
                .saturating_sub(KEPT)
                .unwrap_or(Timestamp::MIN);
            let_go(&registrar, &Papers::at(&data.papers()), &accounts, before)
        });
        match looked.await {
            Ok(Ok(0)) => {}
            Ok(Ok(papers)) => {
                tracing::info!(papers, "papers that were never recorded were removed");
            }
            Ok(Err(failure)) => tracing::error!(%failure, "papers never recorded stay for now"),
            Err(error) => tracing::error!(%error, "papers never recorded stay for now"),
        }
        sleep(NEXT).await;
    }
}

/// Removes the papers that were last kept before an instant and that nothing names; how many.
fn let_go(
    registrar: &Registrar,
    papers: &Papers,
    accounts: &Mutex<Accounts>,
    before: Timestamp,
) -> Result<usize, Failure> {
    let failed = |fault: store::PaperFault| Failure::State(fault.to_string());
    let all = papers.all().map_err(failed)?;
    let mut gone = papers.clear_unfinished(before).map_err(failed)?;
    if all.is_empty() {
        return Ok(gone);
    }
    let mut named = HashSet::new();
    let mut from = 0;
    while from < registrar.size() {
        let entries = registrar.entries(from, ENTRIES)?;
        from += entries.len() as u64;
        for entry in &entries {
            hashes(&entry.bytes, &mut named);
            // What is sealed in the bytes may name a paper as well.
            let body = entry.recorded.act.body();
            let body = body.map_err(|error| Failure::State(error.to_string()))?;
            hashes(body.to_string().as_bytes(), &mut named);
        }
        if entries.is_empty() {
            return Err(Failure::State(
                "the record could not be read to its end".into(),
            ));
        }
    }
    let settings = accounts
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .settings();
    let settings = settings.map_err(|fault| Failure::State(fault.to_string()))?;
    for value in &settings {
        hashes(value.as_bytes(), &mut named);
    }
    for hash in all.iter().filter(|it| !named.contains(*it)) {
        gone += usize::from(papers.let_go(hash, before).map_err(failed)?);
    }
    Ok(gone)
}

/// Adds whatever could be a hash in some bytes: 64 digits in a row, wherever they begin.
fn hashes(bytes: &[u8], found: &mut HashSet<Hash>) {
    let runs = bytes.split(|byte| !byte.is_ascii_hexdigit());
    for run in runs.filter(|run| DIGITS <= run.len()) {
        let windows = run
            .windows(DIGITS)
            .filter_map(|it| std::str::from_utf8(it).ok());
        found.extend(windows.filter_map(|it| Hash::from_hex(&it.to_ascii_lowercase())));
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail by panicking")]
mod tests {
    use procedure::act::LogKeyRotated;
    use procedure::id::PersonId;
    use procedure::keeping::rotate_key::RotateLogKey;
    use procedure::{By, Seat};
    use registrar::Ask;
    use text::Words;

    use super::*;
    use crate::pack::{self, Files};

    fn words(text: &str) -> Words {
        Words::new(text).unwrap()
    }

    /// An act that names two hashes. Of what kind it is makes no difference.
    fn naming(original: &Hash, text: &Hash) -> Ask {
        let act = LogKeyRotated {
            old: words(&original.to_hex()),
            new: words(&text.to_hex()),
            reason: words("a test"),
            confirmed_by: PersonId::new("p-2").unwrap(),
        };
        Ask {
            key: ledger::storage::IdempotencyKey::new("naming").unwrap(),
            by: By {
                seat: Seat::Secretariat,
                person: PersonId::new("p-1").unwrap(),
            },
            on: None,
            command: RotateLogKey(act).into(),
            proof: None,
        }
    }

    #[test]
    fn what_was_never_recorded_goes_and_what_is_named_stays() {
        let folder = std::env::temp_dir().join(format!("travaux-leftover-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&folder);
        let data = Data::at(&folder);
        let pack = pack::read(&Files::global_mechanism()).unwrap();
        let registrar = crate::found(&data, &pack, "forum.example/record").unwrap();
        let mut accounts = data.open_accounts("global-mechanism").unwrap();
        let papers = Papers::at(&data.papers());
        let keep = |bytes: &[u8]| papers.keep(bytes).unwrap();
        let (original, text) = (keep(b"the file"), keep(b"text"));
        let (opinion, left) = (keep(b"an opinion"), keep(b"never recorded"));
        accounts.set("opinion-1", &opinion.to_hex()).unwrap();
        registrar.submit(&naming(&original, &text)).unwrap();
        let accounts = Mutex::new(accounts);
        let now = machine_time();
        let week_ago = now.saturating_sub(KEPT).unwrap();
        assert_eq!(let_go(&registrar, &papers, &accounts, week_ago).unwrap(), 0);
        assert_eq!(papers.all().unwrap().len(), 4, "all are young");
        let later = now.saturating_add(SignedDuration::from_mins(1)).unwrap();
        assert_eq!(let_go(&registrar, &papers, &accounts, later).unwrap(), 1);
        assert_eq!(papers.read(&left).unwrap(), None);
        for named in [original, text, opinion] {
            assert!(papers.read(&named).unwrap().is_some(), "{named}");
        }
        std::fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn hashes_are_found_wherever_they_stand() {
        let hash = Hash::of(b"words");
        for text in [
            format!("{{\"text\":\"{hash}\"}}"),
            format!("aa{}bb", hash.to_hex().to_ascii_uppercase()),
        ] {
            let mut found = HashSet::new();
            hashes(text.as_bytes(), &mut found);
            assert!(found.contains(&hash), "{text}");
        }
    }
}
