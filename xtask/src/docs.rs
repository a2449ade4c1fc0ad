//! `cargo xtask docs`: the documents that are written from the sources, so that they cannot drift.

mod acts;
mod authority;
mod configuration;
mod rules;

use crate::options::Options;
use crate::place;
use crate::tree::Tree;
use std::path::Path;

/// The line every generated document opens with; what opens with it belongs to this command.
const OWNED: &str = "<!-- Written by `cargo xtask docs`";

/// One generated document: its path from the root and its text.
struct Document {
    path: String,
    text: String,
}

impl Document {
    fn new(path: &str, from: &str, text: &str) -> Self {
        let opening = format!("{OWNED} from {from}; change it there. -->");
        Self {
            path: path.to_owned(),
            text: format!("{opening}\n\n{}\n", text.trim()),
        }
    }
}

/// Writes the documents, or with `--check` only says which differ.
pub(crate) fn run(mut options: Options) -> Result<(), String> {
    let check = options.flag("--check");
    options.finish()?;
    let root = place::root();
    let tree = Tree::read(&root)?;
    let mut documents = rules::documents(&tree);
    documents.push(acts::document(&tree)?);
    documents.push(authority::document(&tree)?);
    documents.push(configuration::document()?);
    let stale = stale(&tree, &documents);
    if check {
        return report(&stale);
    }
    for path in stale {
        let wanted = documents.iter().find(|document| document.path == path);
        write(&root.join(&path), wanted).map_err(|e| format!("{path}: {e}"))?;
        println!(
            "{} {path}",
            if wanted.is_some() { "wrote" } else { "removed" }
        );
    }
    Ok(())
}

fn report(stale: &[String]) -> Result<(), String> {
    for path in stale {
        println!("{path} is not what its source says now");
    }
    if stale.is_empty() {
        Ok(())
    } else {
        Err("run `cargo xtask docs` and commit".to_owned())
    }
}

fn write(path: &Path, document: Option<&Document>) -> std::io::Result<()> {
    let Some(document) = document else {
        return std::fs::remove_file(path);
    };
    path.parent().map_or(Ok(()), std::fs::create_dir_all)?;
    std::fs::write(path, &document.text)
}

/// Documents that are missing, differ, or have lost their source.
fn stale(tree: &Tree, documents: &[Document]) -> Vec<String> {
    let differs = |it: &&Document| tree.get(&it.path).is_none_or(|file| file.text() != it.text);
    let differing = documents.iter().filter(differs).map(|it| it.path.clone());
    let owned = tree
        .files()
        .iter()
        .filter(|file| file.text().starts_with(OWNED));
    let orphaned = owned.filter(|file| documents.iter().all(|it| it.path != file.path));
    differing
        .chain(orphaned.map(|file| file.path.clone()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{Document, report, stale};
    use crate::tree::Tree;

    #[test]
    fn finds_documents_that_are_missing_changed_or_orphaned() {
        let acts = Document::new("docs/acts.md", "act.rs", "# Acts");
        let tree = Tree::of(&[("docs/acts.md", &acts.text)]);
        assert_eq!(stale(&tree, &[acts]), [""; 0]);

        let changed = Document::new("docs/acts.md", "act.rs", "# All acts");
        let missing = Document::new("docs/rules/README.md", "verbs", "# Rules");
        assert_eq!(
            stale(&tree, &[changed, missing]),
            ["docs/acts.md", "docs/rules/README.md"]
        );
        assert_eq!(stale(&tree, &[]), ["docs/acts.md"]);
        assert!(report(&stale(&tree, &[])).is_err());
    }
}
