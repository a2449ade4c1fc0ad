//! Only `store` names a database driver.

use super::{Finding, manifest};
use crate::tree::Tree;

const DRIVERS: [&str; 8] = [
    "rusqlite",
    "libsqlite3-sys",
    "sqlite",
    "postgres",
    "tokio-postgres",
    "deadpool-postgres",
    "sqlx",
    "diesel",
];

pub(super) fn check(tree: &Tree) -> Vec<Finding> {
    let mut found = Vec::new();
    for (_, file) in tree.manifests().filter(|(name, _)| *name != "store") {
        for driver in manifest::all(file)
            .into_iter()
            .filter(|it| DRIVERS.contains(&it.as_str()))
        {
            found.push(Finding::whole(
                &file.path,
                format!("only `store` may name `{driver}`"),
            ));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::tidy::found;

    #[test]
    fn finds_a_driver_outside_the_store_even_for_tests() {
        let driver = "[dev-dependencies]\nrusqlite.workspace = true";
        assert_eq!(found(check, &[("store/Cargo.toml", driver)]), "");
        assert_eq!(
            found(check, &[("web/Cargo.toml", driver)]),
            "web/Cargo.toml: only `store` may name `rusqlite`"
        );
    }
}
