//! What pages weigh, plain and compressed, in six languages: asked by the crawler of the browser tests.

use super::Figure;
use crate::program::Program;
use crate::serving::Serving;
use crate::{place, provision};
use std::path::Path;

/// # Errors
/// When the forum cannot be served or crawled.
pub(super) fn measure(binary: &Path) -> Result<Vec<Figure>, String> {
    provision::browser()?;
    let serving = Serving::founded(binary, "bench-weights")?;
    let printed = Program::new("node")
        .word("weights.js")
        .within(&place::browser_tests())
        .variable("TRAVAUX_URL", serving.url())
        .answer()?;
    Ok(printed.lines().filter_map(Figure::read).collect())
}
