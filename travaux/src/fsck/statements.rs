//! The statements on record: that their texts, in which positions quote places, are here.

use ledger::Hash;
use registrar::Registrar;
use store::Papers;

use super::Findings;
use crate::Data;

/// Checks what there is, without changing it. A record without statements has nothing to check.
pub(super) fn check(registrar: &Registrar, data: &Data, findings: &mut Findings) {
    let hashes: Vec<(u32, Vec<String>)> = {
        let now = registrar.read();
        let statements = now.forum.statements.iter();
        statements
            .map(|it| (it.id.0, vec![it.text.to_string(), it.original.to_string()]))
            .collect()
    };
    if !hashes.is_empty() {
        let papers = Papers::at(&data.papers());
        findings.note("statements", kept(&papers, &hashes));
    }
}

fn kept(papers: &Papers, hashes: &[(u32, Vec<String>)]) -> Result<String, String> {
    for (number, hashes) in hashes {
        for hash in hashes.iter().filter_map(|it| Hash::from_hex(it)) {
            let read = papers.read(&hash).map_err(|fault| fault.to_string())?;
            if read.is_none() {
                return Err(format!(
                    "the paper {hash} of statement {number} is not here; restore it from a backup"
                ));
            }
        }
    }
    let count = hashes.len();
    Ok(format!(
        "the text and the original of {count} statements are here"
    ))
}
