//! A mirror shows what the log signed, and enters nothing.

use std::path::Path;

use ledger::note::{Algorithm, SignerKey, VerifierKey};
use procedure::Command;
use procedure::act::LogKeyRotated;
use procedure::id::PersonId;
use procedure::keeping::rotate_key::RotateLogKey;
use registrar::{Fault, Registrar, Rejected, Signer};

use crate::commands::{FOUNDING, admit, secretariat, words};
use crate::site::{ORIGIN, Site, key};

fn mirror_of(site: &Site, checkpoint: &str) -> Result<Registrar, Fault> {
    let reader = Box::new(site.shared.handle());
    Registrar::open_mirror(site.surroundings(), reader, checkpoint, key().verifier())
}

fn another_key() -> SignerKey {
    SignerKey::from_seed(ORIGIN, Algorithm::Ed25519, [6; 32]).expect("a name")
}

fn rotate(old: &VerifierKey, new: &VerifierKey) -> Command {
    let act = LogKeyRotated {
        old: words(&old.to_string()),
        new: words(&new.to_string()),
        reason: words("its time has come"),
        confirmed_by: PersonId::new("p-2").expect("a key"),
    };
    RotateLogKey(act).into()
}

#[test]
fn a_mirror_shows_what_is_signed_and_follows() {
    let site = Site::new();
    let registrar = site.founded();
    assert!(registrar.sign().is_ok());
    let signed = registrar.checkpoint();
    assert!(registrar.submit(&secretariat("a", admit("FRA"))).is_ok());
    let mirror = mirror_of(&site, &signed).unwrap_or_else(|fault| panic!("{fault}"));
    assert_eq!(mirror.size(), FOUNDING, "what is not signed is not shown");
    assert!(matches!(
        mirror.submit(&secretariat("b", admit("SEN"))),
        Err(Rejected::Failed(Fault::Mirror))
    ));
    assert!(registrar.sign().is_ok());
    assert!(mirror.follow(&registrar.checkpoint()).is_ok());
    assert_eq!(mirror.read().forum, registrar.read().forum);
    assert!(mirror.follow(&signed).is_err(), "it does not go back");
}

#[test]
fn a_mirror_does_not_show_a_record_that_leads_elsewhere() {
    let (site, other) = (Site::new(), Site::new());
    let registrar = site.founded();
    assert!(registrar.sign().is_ok());
    other.set_clock("2026-03-30T15:00:00Z");
    drop(other.founded());
    assert!(matches!(
        mirror_of(&other, &registrar.checkpoint()),
        Err(Fault::Unsigned { .. })
    ));
    let forged = registrar
        .checkpoint()
        .replace(&format!("\n{FOUNDING}\n"), "\n8\n");
    assert!(matches!(
        mirror_of(&site, &forged),
        Err(Fault::Unsigned { .. })
    ));
}

/// A log that is given another key while a mirror of it is served.
#[test]
fn a_mirror_follows_to_the_key_that_the_record_puts_in_place_of_the_old_one() {
    let site = Site::new();
    let registrar = site.founded();
    assert!(registrar.sign().is_ok());
    let mirror = mirror_of(&site, &registrar.checkpoint());
    let mirror = mirror.unwrap_or_else(|fault| panic!("{fault}"));
    drop(registrar);

    let new = another_key();
    let memory = Path::new(env!("CARGO_TARGET_TMPDIR")).join("mirror-rotation.signed");
    drop(std::fs::remove_file(&memory));
    let both = Signer::new(new.clone(), vec![key()], ORIGIN, memory);
    let registrar = site.open_by(both.unwrap_or_else(|fault| panic!("{fault}")));
    let rotated = rotate(&key().verifier(), &new.verifier());
    assert!(registrar.submit(&secretariat("rotate", rotated)).is_ok());
    assert!(registrar.sign().is_ok());
    assert!(mirror.follow(&registrar.checkpoint()).is_ok());
    assert_eq!(mirror.verifiers(), [new.verifier(), key().verifier()]);
    drop(registrar);

    // The old key is taken out: the new one signs alone.
    let alone = site.open_by(Signer::forgetful(new.clone(), ORIGIN));
    assert!(alone.submit(&secretariat("later", admit("FRA"))).is_ok());
    assert!(alone.sign().is_ok());
    assert!(mirror.follow(&alone.checkpoint()).is_ok());
    assert_eq!(mirror.size(), FOUNDING + 2);
}

/// Nobody gets into a mirror by a key of his own, whatever he writes into his record.
#[test]
fn a_mirror_does_not_follow_a_key_that_the_old_one_has_not_confirmed() {
    let site = Site::new();
    let registrar = site.founded();
    assert!(registrar.sign().is_ok());
    let mirror = mirror_of(&site, &registrar.checkpoint());
    let mirror = mirror.unwrap_or_else(|fault| panic!("{fault}"));
    drop(registrar);
    let thief = another_key();
    let registrar = site.open_by(Signer::forgetful(thief.clone(), ORIGIN));
    let rotated = rotate(&key().verifier(), &thief.verifier());
    assert!(registrar.submit(&secretariat("rotate", rotated)).is_ok());
    assert!(registrar.sign().is_ok());
    assert!(matches!(
        mirror.follow(&registrar.checkpoint()),
        Err(Fault::Unsigned { .. })
    ));
    assert_eq!(mirror.verifiers(), [key().verifier()]);
    assert_eq!(mirror.size(), FOUNDING);
}
