//! The lock file of the browser tests names packages and hashes, not where one machine got them.

use super::Finding;
use crate::tree::Tree;

pub(super) fn check(tree: &Tree) -> Vec<Finding> {
    let locks = tree
        .files()
        .iter()
        .filter(|file| file.path.ends_with("package-lock.json"));
    let located = locks.filter(|file| file.text().contains("\"resolved\""));
    let what = "holds addresses: set omit-lockfile-registry-resolved=true and write it again";
    located
        .map(|file| Finding::whole(&file.path, what))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::tidy::found;

    #[test]
    fn finds_an_address_in_a_lock_file() {
        assert_eq!(
            found(check, &[("e2e/package-lock.json", "{\"version\": \"1\"}")]),
            ""
        );
        assert!(
            found(check, &[("e2e/package-lock.json", "{\"resolved\": \"…\"}")]).contains("holds")
        );
    }
}
