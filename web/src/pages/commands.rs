//! Commands to copy: what a reader types to verify, to mirror and to witness the record.

use ledger::note::VerifierKey;

use crate::Signed;

/// Verifies the whole record.
pub(crate) fn verify(signed: &Signed) -> String {
    format!("travaux verify {}{}", signed.address, with_key(signed))
}

/// Checks one receipt.
pub(crate) fn check_receipt(signed: &Signed, index: u64) -> String {
    format!("{} --receipt entry-{index}.tlog-proof", verify(signed))
}

/// Copies the record, and serves the site from the copy.
pub(crate) fn mirror(signed: &Signed) -> String {
    let (address, key) = (&signed.address, with_key(signed));
    format!("travaux mirror {address} my-copy{key}\ntravaux serve --mirror my-copy")
}

/// The file of a witness.
pub(crate) fn witness_file(signed: &Signed) -> String {
    let key = signed
        .keys
        .first()
        .map(|key| format!("key = \"{key}\"\n"))
        .unwrap_or_default();
    format!(
        "name = \"witness.example.org/my-mission\"\n\n[[forum]]\naddress = \"{}\"\n{key}",
        signed.address
    )
}

/// Starts a witness.
pub(crate) fn witness() -> String {
    "travaux witness witness.toml".into()
}

fn with_key(signed: &Signed) -> String {
    let key = signed.keys.first();
    // A key may have an apostrophe in its name, which would end what the shell takes as one word.
    let quoted = |key: &VerifierKey| key.to_string().replace('\'', "'\\''");
    key.map_or_else(String::new, |key| format!(" --key '{}'", quoted(key)))
}
