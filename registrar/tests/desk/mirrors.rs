//! A mirror shows what the log signed, and enters nothing.

use registrar::{Fault, Registrar, Rejected};

use crate::commands::{FOUNDING, admit, secretariat};
use crate::site::{Site, key};

fn mirror_of(site: &Site, checkpoint: &str) -> Result<Registrar, Fault> {
    let reader = Box::new(site.shared.handle());
    Registrar::open_mirror(site.surroundings(), reader, checkpoint, key().verifier())
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
