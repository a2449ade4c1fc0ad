//! docs/configuration.md: what the binary itself says of its configuration.

use super::Document;
use crate::program::Program;
use crate::serving;

/// # Errors
/// When the binary does not build or cannot say it.
pub(super) fn document() -> Result<Document, String> {
    let reference = Program::new(serving::binary()?)
        .word("--print-configuration-reference")
        .answer()?;
    Ok(Document::new(
        "docs/configuration.md",
        "the code of `travaux`",
        &reference,
    ))
}
