//! Words that our sources do not use, because delegates use another or they say nothing.
//!
//! The glossary has the words we do use; a word here stands in no identifier of ours.
//! A name that a library of others gave may be used where it has to be, never declared again.

use super::Finding;
use crate::source;
use crate::tree::{File, Tree};

const NEVER: [&str; 14] = [
    "event", "events", "entity", "entities", "manager", "managers", "service", "services",
    "helper", "helpers", "util", "utils", "motion", "motions",
];

/// Names that others gave: HTTP middleware, XML reading and writing.
const OF_OTHERS: [&str; 19] = [
    "Service",
    "ServiceExt",
    "ServiceBuilder",
    "service",
    "service_fn",
    "tower_service",
    "into_make_service",
    "into_make_service_with_connect_info",
    "into_service",
    "route_service",
    "nest_service",
    "fallback_service",
    "Event",
    "events",
    "read_event",
    "write_event",
    "SERVICE_UNAVAILABLE",
    "UNPROCESSABLE_ENTITY",
    "hyper_util",
];

/// Keywords after which a name is ours.
const DECLARING: [&str; 10] = [
    "fn", "struct", "enum", "trait", "type", "mod", "let", "mut", "const", "static",
];

pub(super) fn check(tree: &Tree) -> Vec<Finding> {
    tree.rust().flat_map(in_file).collect()
}

fn in_file(file: &File) -> Vec<Finding> {
    let code = source::code(file.text());
    let mut found = Vec::new();
    let mut before = "";
    for (at, word) in source::words(&code) {
        let ours = DECLARING.contains(&before) || !OF_OTHERS.contains(&word);
        if let Some(never) = parts(word)
            .into_iter()
            .find(|part| NEVER.contains(&part.as_str()))
            && ours
        {
            let what = format!("`{word}` says `{never}`; the glossary has a better word");
            found.push(Finding::at(&file.path, source::line_of(&code, at), what));
        }
        before = word;
    }
    found
}

/// The words an identifier is made of, in lower case: `ActIndex` and `act_index` have two.
fn parts(identifier: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut after_lower = false;
    for c in identifier.chars() {
        if c == '_' || (c.is_uppercase() && after_lower) {
            parts.push(String::new());
        }
        after_lower = c.is_lowercase() || c.is_numeric();
        if c != '_' {
            parts
                .last_mut()
                .into_iter()
                .for_each(|part| part.extend(c.to_lowercase()));
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::{check, parts};
    use crate::tidy::found;

    fn in_code(code: &str) -> String {
        found(check, &[("web/src/lib.rs", code)])
    }

    #[test]
    fn finds_a_word_inside_an_identifier() {
        assert_eq!(
            in_code("//! Lib.\nstruct ActEvent;"),
            "web/src/lib.rs:2: `ActEvent` says `event`; the glossary has a better word"
        );
        assert!(in_code("fn motion_text() {}").contains("`motion_text` says `motion`"));
        assert!(in_code("let x = Y_HELPERS;").contains("says `helpers`"));
    }

    #[test]
    fn leaves_prose_text_and_longer_words_alone() {
        assert_eq!(
            in_code("// an event\nlet promotion = \"event\"; let eventually = prevent;"),
            ""
        );
    }

    #[test]
    fn lets_names_of_others_be_used_but_not_declared() {
        assert_eq!(
            in_code("use tower::ServiceExt; app.into_make_service()"),
            ""
        );
        assert!(in_code("struct Service;").contains("says `service`"));
    }

    #[test]
    fn splits_identifiers_into_words() {
        assert_eq!(parts("ActIndex"), ["act", "index"]);
        assert_eq!(parts("act_index2"), ["act", "index2"]);
        assert_eq!(parts("DTG"), ["dtg"]);
    }
}
