//! What the checks read from a `Cargo.toml`.

use crate::tree::File;
use toml::{Table, Value};

/// The names under `[dependencies]`, `[build-dependencies]` and the same for some targets.
pub(super) fn normal(manifest: &File) -> Vec<String> {
    names(manifest, &["dependencies", "build-dependencies"])
}

/// The names under every kind of dependencies, those of tests included.
pub(super) fn all(manifest: &File) -> Vec<String> {
    names(
        manifest,
        &["dependencies", "build-dependencies", "dev-dependencies"],
    )
}

/// The table that the manifest holds; empty where it is not TOML (cargo says so first).
pub(super) fn table(manifest: &File) -> Table {
    manifest.text().parse().unwrap_or_default()
}

fn names(manifest: &File, kinds: &[&str]) -> Vec<String> {
    let table = table(manifest);
    let targets = table
        .get("target")
        .and_then(Value::as_table)
        .into_iter()
        .flat_map(Table::values);
    let places = targets.filter_map(Value::as_table).chain([&table]);
    let listed = places.flat_map(|place| kinds.iter().filter_map(|kind| place.get(*kind)));
    listed
        .filter_map(Value::as_table)
        .flat_map(Table::iter)
        .map(package)
        .collect()
}

/// The package behind a dependency, which may go under another name here.
fn package((name, dependency): (&String, &Value)) -> String {
    let renamed = dependency.get("package").and_then(Value::as_str);
    renamed.unwrap_or(name).to_owned()
}

#[cfg(test)]
mod tests {
    use super::{all, normal};
    use crate::tree::Tree;

    #[test]
    fn reads_names_behind_targets_and_new_names() {
        let text = "[dependencies]\nours = { package = \"rusqlite\" }\n\
                    [target.'cfg(unix)'.dependencies]\nlibc = \"1\"\n[dev-dependencies]\ninsta = \"1\"";
        let tree = Tree::of(&[("store/Cargo.toml", text)]);
        let (_, manifest) = tree.manifests().next().expect("the manifest is there");
        assert_eq!(normal(manifest), ["libc", "rusqlite"]);
        assert_eq!(all(manifest), ["libc", "rusqlite", "insta"]);
    }
}
