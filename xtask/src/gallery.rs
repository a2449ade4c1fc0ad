//! `cargo xtask gallery`: pictures of pages, to be looked at.

use crate::options::Options;
use crate::place;
use crate::program::Program;
use crate::provision;
use crate::serving::{self, Serving};

/// Serves a new forum and takes the pictures; `--pages` and `--langs` say of what.
pub(crate) fn run(mut options: Options) -> Result<(), String> {
    let pages = options.value("--pages")?;
    let langs = options.value("--langs")?;
    options.finish()?;
    provision::browser()?;
    let forum = Serving::founded(&serving::binary()?, "gallery-forum")?;
    let folder = place::target().join("gallery");
    Program::new("node")
        .word("gallery.js")
        .within(&place::browser_tests())
        .variable("TRAVAUX_URL", forum.url())
        .variable("GALLERY_FOLDER", &folder)
        .variable("GALLERY_PAGES", pages.unwrap_or_default())
        .variable("GALLERY_LANGS", langs.unwrap_or_default())
        .shown()?;
    println!("{}", folder.join("index.html").display());
    Ok(())
}
