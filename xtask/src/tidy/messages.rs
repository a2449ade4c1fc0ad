//! The six languages have the same message files.

use super::Finding;
use crate::tree::Tree;
use std::collections::BTreeMap;

const LANGUAGES: [&str; 6] = ["en", "fr", "es", "ru", "zh", "ar"];

pub(super) fn check(tree: &Tree) -> Vec<Finding> {
    let mut having: BTreeMap<(&str, &str), Vec<&str>> = BTreeMap::new();
    for file in tree.files().iter().filter(|file| file.has_extension("ftl")) {
        if let Some((before, language, after)) = around_language(&file.path) {
            having.entry((before, after)).or_default().push(language);
        }
    }
    if having.is_empty() {
        return vec![Finding::whole("language", "no message files were found")];
    }
    let missing = having.into_iter().flat_map(|((before, after), having)| {
        let missing = LANGUAGES
            .iter()
            .filter(move |language| !having.contains(language));
        missing.map(move |language| {
            Finding::whole(
                &format!("{before}{language}/{after}"),
                "other languages have this file",
            )
        })
    });
    missing.collect()
}

/// Splits `language/messages/fr/pages.ftl` around `fr/`.
fn around_language(path: &str) -> Option<(&str, &str, &str)> {
    let part = path.split('/').find(|part| LANGUAGES.contains(part))?;
    let at = part.as_ptr().addr() - path.as_ptr().addr();
    Some((&path[..at], part, &path[at + part.len() + 1..]))
}

#[cfg(test)]
mod tests {
    use super::{LANGUAGES, check};
    use crate::tidy::found;

    #[test]
    fn finds_the_language_that_lacks_a_file() {
        let paths = LANGUAGES.map(|language| format!("language/messages/{language}/pages.ftl"));
        let files: Vec<_> = paths.iter().map(|path| (path.as_str(), "a = b")).collect();
        assert_eq!(found(check, &files), "");
        assert_eq!(
            found(check, &files[..5]),
            "language/messages/ar/pages.ftl: other languages have this file"
        );
        assert!(found(check, &[]).contains("no message files"));
    }
}
