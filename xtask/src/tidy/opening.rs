//! Every Rust file opens with a `//!` that says what it is.

use super::Finding;
use crate::tree::Tree;

pub(super) fn check(tree: &Tree) -> Vec<Finding> {
    let silent = tree.rust().filter(|file| !file.text().starts_with("//!"));
    silent
        .map(|file| Finding::at(&file.path, 1, "open the file with a `//!` line"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::tidy::found;

    #[test]
    fn finds_a_file_that_does_not_say_what_it_is() {
        assert_eq!(
            found(check, &[("text/src/lib.rs", "//! Texts.\nfn a() {}")]),
            ""
        );
        assert_eq!(
            found(check, &[("text/src/words.rs", "use std::fmt;\n//! Late.")]),
            "text/src/words.rs:1: open the file with a `//!` line"
        );
    }
}
