//! Only the registrar appends to the record: elsewhere the append of a storage is not even named.

use super::Finding;
use crate::source;
use crate::tree::{File, Tree};

/// Crates that define, implement or call the append.
const MAY: [&str; 3] = ["ledger", "store", "registrar"];
const SIGNS: [&str; 4] = [
    "AppendError",
    "storage.append(",
    "Storage::append",
    "store.append(",
];

pub(super) fn check(tree: &Tree) -> Vec<Finding> {
    let outside = tree
        .rust()
        .filter(|file| !MAY.contains(&file.top()) && !file.is_test());
    outside.flat_map(in_file).collect()
}

fn in_file(file: &File) -> Vec<Finding> {
    let code = source::without_tests(&source::code(file.text()));
    let signs = SIGNS
        .iter()
        .filter_map(|sign| code.find(sign).map(|at| (at, sign)));
    let finding = |(at, sign): (usize, &&str)| {
        let what = format!("`{sign}`: submit a command to the registrar instead");
        Finding::at(&file.path, source::line_of(&code, at), what)
    };
    signs.map(finding).collect()
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::tidy::found;

    #[test]
    fn finds_an_append_outside_the_registrar() {
        let code = "//! W.\nfn a() { storage.append(entry) }";
        assert_eq!(found(check, &[("registrar/src/desk.rs", code)]), "");
        assert_eq!(
            found(
                check,
                &[("web/src/a.rs", "//! W.\nfn a() { list.append(b) }")]
            ),
            ""
        );
        assert!(found(check, &[("web/src/a.rs", code)]).starts_with("web/src/a.rs:2: "));
    }
}
