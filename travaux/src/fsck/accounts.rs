//! The accounts and the private papers: that they are as they were written.

use store::Papers;

use super::Findings;
use crate::Data;

/// Checks what there is, without changing it. The forum may run meanwhile.
pub(super) fn check(data: &Data, findings: &mut Findings) {
    if data.accounts().exists() {
        let checked = store::accounts::check(&data.accounts());
        let seen = checked.map(|()| "every page is as it was written".into());
        findings.note("accounts", seen.map_err(|error| error.to_string()));
    }
    if data.papers().exists() {
        findings.note("papers", papers(&Papers::at(&data.papers())));
    }
}

/// Every paper has the bytes that its name says.
fn papers(papers: &Papers) -> Result<String, String> {
    let all = papers.all().map_err(|fault| fault.to_string())?;
    for hash in &all {
        papers.read(hash).map_err(|fault| fault.to_string())?;
    }
    Ok(format!("{} papers are as they were kept", all.len()))
}
