//! Every crate forbids unsafe code at its root, where no lint setting can take it back.

use super::Finding;
use crate::tree::{File, Tree};

pub(super) fn check(tree: &Tree) -> Vec<Finding> {
    let open = tree.rust().filter(|file| is_root(file) && !forbids(file));
    open.map(|file| Finding::whole(&file.path, "write `#![forbid(unsafe_code)]`"))
        .collect()
}

fn is_root(file: &File) -> bool {
    let parts: Vec<_> = file.path.split('/').collect();
    matches!(
        parts[..],
        [_, "src", "lib.rs" | "main.rs"] | [_, "src", "bin", _]
    )
}

fn forbids(file: &File) -> bool {
    file.text()
        .lines()
        .any(|line| line == "#![forbid(unsafe_code)]")
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::tidy::found;

    #[test]
    fn finds_a_root_that_does_not_forbid() {
        assert_eq!(
            found(
                check,
                &[("web/src/lib.rs", "//! W.\n#![forbid(unsafe_code)]\n")]
            ),
            ""
        );
        assert_eq!(found(check, &[("web/src/page.rs", "//! A page.")]), "");
        let open = found(
            check,
            &[("web/src/lib.rs", "//! W.\n// #![forbid(unsafe_code)]")],
        );
        assert_eq!(open, "web/src/lib.rs: write `#![forbid(unsafe_code)]`");
        assert!(!found(check, &[("travaux/src/bin/other.rs", "//! O.")]).is_empty());
    }
}
