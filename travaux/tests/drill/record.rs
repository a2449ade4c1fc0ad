//! The restore drill: back up while acts are entered, lose the folder, restore, verify, go on.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use ledger::storage::IdempotencyKey;
use procedure::act::DocumentRecorded;
use procedure::document::DocumentKind;
use procedure::document::record::RecordDocument;
use procedure::id::{DocumentId, PersonId};
use procedure::{By, Certainty, Seat};
use registrar::{Ask, Registrar};
use text::{Language, Wording, Words};
use travaux::Data;

use crate::running::{IDENTITY, RECIPIENT, refused, succeeds, travaux};

/// A folder of this test, with a founded forum in `forum`.
fn founded(name: &str) -> PathBuf {
    let place = std::env::temp_dir().join(format!("drill-{}-{name}", std::process::id()));
    let _ = fs::remove_dir_all(&place);
    fs::create_dir_all(&place).unwrap();
    succeeds(&place, "found global-mechanism --data forum");
    place
}

fn enter(registrar: &Registrar, number: usize) -> u64 {
    let wording = |text: &str| Wording::new(Language::En, Words::new(text).unwrap());
    let act = DocumentRecorded {
        document: DocumentId::new(&format!("A/DRILL/{number}")).unwrap(),
        title: wording("A report of the drill"),
        kind: DocumentKind::Report,
        publisher: Words::new("The secretariat").unwrap(),
        issued: None,
        address: None,
        counted: None,
        sha256: None,
        certainty: Certainty::Seen,
    };
    let by = By {
        seat: Seat::Secretariat,
        person: PersonId::new("p-1").unwrap(),
    };
    let ask = Ask {
        key: IdempotencyKey::new(&format!("drill/{number}")).unwrap(),
        by,
        on: None,
        command: RecordDocument(act).into(),
        proof: None,
    };
    registrar.submit(&ask).unwrap().index
}

fn open(folder: &Path) -> Registrar {
    Data::at(folder).open(&mut |_| {}).unwrap()
}

#[test]
fn what_was_backed_up_while_acts_were_entered_is_restored_and_goes_on() {
    let place = founded("whole");
    let forum = place.join("forum");
    let registrar = Arc::new(open(&forum));
    let begun = registrar.size();
    let stop = Arc::new(AtomicBool::new(false));
    let writer = {
        let (registrar, stop) = (Arc::clone(&registrar), Arc::clone(&stop));
        std::thread::spawn(move || {
            let mut number = 0;
            while !stop.load(Ordering::Relaxed) {
                enter(&registrar, number);
                registrar.sign().unwrap();
                number += 1;
            }
            number
        })
    };
    let said = succeeds(&place, "backup early --data forum");
    assert!(said.contains("private key is not in it"), "{said}");
    stop.store(true, Ordering::Relaxed);
    let entered = writer.join().unwrap();
    assert_eq!(registrar.size(), begun + entered as u64);
    let last = enter(&registrar, entered);
    registrar.sign().unwrap();
    let checkpoint = registrar.checkpoint();
    succeeds(&place, "backup late --data forum");
    drop(registrar);

    // The disk is lost; the key and what it signed last were kept elsewhere.
    let saved = place.join("saved");
    fs::create_dir_all(&saved).unwrap();
    for name in ["log.key", "log.signed"] {
        fs::copy(forum.join(name), saved.join(name)).unwrap();
    }
    fs::write(place.join("checkpoint"), &checkpoint).unwrap();

    let (why, code) = refused(&place, "restore early --data saved");
    assert!(
        why.contains("would be lost") && why.contains("nothing was changed"),
        "{why}"
    );
    assert_eq!(code, 7);
    assert!(!saved.join("record.sqlite").exists());

    let said = succeeds(&place, "restore late --data saved");
    assert!(
        said.contains(&format!("{} entries restored", last + 1)),
        "{said}"
    );
    let registrar = open(&saved);
    assert_eq!(
        registrar.checkpoint(),
        checkpoint,
        "the root is the one that was signed"
    );
    assert_eq!(enter(&registrar, entered + 1), last + 1);
    registrar.sign().unwrap();
    drop(registrar);
    succeeds(&place, "fsck --data saved");
    let (why, _) = refused(&place, "restore late --data saved");
    assert!(why.contains("already"), "{why}");
}

#[test]
fn an_old_backup_in_a_fresh_folder_is_refused_by_the_checkpoint_shown() {
    let place = founded("older");
    let forum = place.join("forum");
    succeeds(&place, "backup old --data forum");
    let registrar = open(&forum);
    let first = enter(&registrar, 0);
    for number in 1..3 {
        enter(&registrar, number);
    }
    registrar.sign().unwrap();
    fs::write(place.join("checkpoint"), registrar.checkpoint()).unwrap();
    let key = registrar.verifier().to_string();
    drop(registrar);

    let line = format!("restore old --data fresh --checkpoint checkpoint --key {key}");
    let (why, _) = refused(&place, &line);
    let lost = format!("3 entries from index {first} on would be lost");
    assert!(why.contains(&lost), "{why}");
    // Nobody showed a checkpoint: it is restored, and said to be no proof of being the newest.
    let said = succeeds(&place, "restore old --data fresh");
    assert!(said.contains("No checkpoint was shown"), "{said}");
    assert!(said.contains("Put log.key in place"), "{said}");
    // With the key and its memory back, the program refuses to go on from it.
    for name in ["log.key", "log.signed"] {
        fs::copy(forum.join(name), place.join("fresh").join(name)).unwrap();
    }
    let opened = Data::at(&place.join("fresh")).open(&mut |_| {});
    let why = opened.err().unwrap().to_string();
    assert!(why.contains("older copy"), "{why}");
}

#[test]
fn an_encrypted_backup_needs_its_identity_and_is_restored_whole() {
    let place = founded("encrypted");
    fs::write(place.join("identity"), IDENTITY).unwrap();
    let line = format!("backup sealed --data forum --with-key --recipient {RECIPIENT}");
    succeeds(&place, &line);
    let sealed = fs::read(place.join("sealed")).unwrap();
    assert!(sealed.starts_with(b"age-encryption.org/v1\n"));
    assert!(!fs::read(place.join("sealed.key")).unwrap().is_empty());
    let names = fs::read_dir(place.join("forum")).unwrap();
    let names: Vec<_> = names.map(|file| file.unwrap().file_name()).collect();
    assert!(
        !names
            .iter()
            .any(|name| name.to_string_lossy().contains("copying")),
        "{names:?}"
    );

    let (why, _) = refused(&place, "restore sealed --data other");
    assert!(why.contains("--identity"), "{why}");
    let mut changed = sealed.clone();
    let middle = changed.len() / 2;
    changed[middle] ^= 1;
    fs::write(place.join("changed"), changed).unwrap();
    let (why, _) = refused(&place, "restore changed --data other --identity identity");
    assert!(why.contains("it was changed or is cut off"), "{why}");
    succeeds(&place, "restore sealed --data other --identity identity");
    let restored = fs::read_dir(place.join("other")).unwrap().count();
    assert_eq!(
        restored, 3,
        "the record, its lock, and what was signed last"
    );

    let (why, code) = refused(&place, "backup again --data forum --recipient age1x");
    assert!(why.contains("no age recipient") && code == 2, "{why}");
    let (why, _) = refused(&place, "backup sealed --data forum");
    assert!(why.contains("name a file that does not"), "{why}");
}

#[test]
fn a_check_names_what_is_wrong() {
    let place = founded("check");
    let said = succeeds(&place, "fsck --data forum");
    assert_eq!(said.lines().count(), 3, "{said}");
    let record = place.join("forum").join("record.sqlite");
    let mut bytes = fs::read(&record).unwrap();
    let text = b"\"act\":\"position-recorded\"";
    let at = bytes.windows(text.len()).position(|it| it == text).unwrap();
    bytes[at + 8] ^= 1;
    fs::write(&record, bytes).unwrap();
    let output = travaux(&place, "fsck --data forum");
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(said.contains("entries: WRONG:"), "{said}");
    assert_eq!(output.status.code(), Some(7));
    let output = travaux(&place, "fsck --json --data forum");
    let json: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(json["good"], false);
}
