//! Every crate of others that we build in has its line in docs/dependencies.md: what for, who keeps it.

use super::{Finding, manifest};
use crate::tree::{File, Tree};
use toml::Value;

const DOCUMENT: &str = "docs/dependencies.md";

pub(super) fn check(tree: &Tree) -> Vec<Finding> {
    let document = tree.get(DOCUMENT).map(File::text).unwrap_or_default();
    let described = |name: &str| {
        document
            .lines()
            .any(|line| line.contains(&format!("`{name}`")))
    };
    let listed = tree.get("Cargo.toml").map(of_others).unwrap_or_default();
    let silent = listed.into_iter().filter(|name| !described(name));
    silent
        .map(|name| Finding::whole(DOCUMENT, format!("say what `{name}` is for")))
        .collect()
}

fn of_others(workspace: &File) -> Vec<String> {
    let table = manifest::table(workspace);
    let listed = table
        .get("workspace")
        .and_then(|it| it.get("dependencies"))
        .and_then(Value::as_table);
    let of_others = listed
        .into_iter()
        .flatten()
        .filter(|(_, it)| it.get("path").is_none());
    of_others.map(|(name, _)| name.clone()).collect()
}

#[cfg(test)]
mod tests {
    use super::{DOCUMENT, check};
    use crate::tidy::found;

    #[test]
    fn finds_a_dependency_nobody_speaks_for() {
        let root = (
            "Cargo.toml",
            "[workspace.dependencies]\ntext = { path = \"text\" }\njiff = \"1\"",
        );
        assert_eq!(
            found(check, &[root, (DOCUMENT, "- `jiff`: civil dates")]),
            ""
        );
        assert_eq!(
            found(check, &[root]),
            "docs/dependencies.md: say what `jiff` is for"
        );
    }
}
