//! Nothing stands in the project with a note that it is not done.

use super::Finding;
use crate::source;
use crate::tree::{File, Tree};

/// Split, so that this file does not find itself.
const NOTES: [&str; 3] = [
    concat!("TO", "DO"),
    concat!("FIX", "ME"),
    concat!("unimple", "mented"),
];

/// Kinds of file that we write by hand; messages and data are in languages where such words mean something.
const WRITTEN: [&str; 9] = ["rs", "toml", "md", "js", "css", "html", "sql", "sh", "yml"];

pub(super) fn check(tree: &Tree) -> Vec<Finding> {
    let by_hand = |file: &&File| {
        WRITTEN
            .iter()
            .any(|extension| file.has_extension(extension))
    };
    tree.files()
        .iter()
        .filter(by_hand)
        .filter(|file| !file.path.starts_with("packs/"))
        .flat_map(in_file)
        .collect()
}

fn in_file(file: &File) -> Vec<Finding> {
    let noted = source::words(file.text()).filter(|(_, word)| NOTES.contains(word));
    let finding = |(at, word): (usize, &str)| {
        let line = source::line_of(file.text(), at);
        Finding::at(
            &file.path,
            line,
            format!("`{word}`: do it, or file it, or take it out"),
        )
    };
    noted.map(finding).collect()
}

#[cfg(test)]
mod tests {
    use super::{NOTES, check};
    use crate::tidy::found;

    #[test]
    fn finds_each_note_where_people_write() {
        for note in NOTES {
            let line = format!("# Fine\n{note}: later");
            assert!(found(check, &[("docs/design.md", &line)]).starts_with("docs/design.md:2"));
            assert_eq!(found(check, &[("packs/es/lista.csv", &line)]), "");
        }
        assert_eq!(
            found(check, &[("web/src/a.rs", "//! MASTODON, fixmes\n")]),
            ""
        );
    }
}
