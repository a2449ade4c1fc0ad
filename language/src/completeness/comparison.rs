//! What is wrong with a file beside the English one.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast;
use fluent_syntax::parser::parse;

use super::pattern::Seen;
use crate::Lang;

/// The plural categories of whole numbers that a language distinguishes (CLDR).
const fn categories(lang: Lang) -> &'static [&'static str] {
    match lang {
        Lang::Ar => &["zero", "one", "two", "few", "many", "other"],
        Lang::Ru => &["one", "few", "many", "other"],
        Lang::En | Lang::Es | Lang::Fr => &["one", "other"],
        Lang::Zh => &["other"],
    }
}

/// The categories a language may also give: CLDR has *many* in French and Spanish for millions.
const fn categories_accepted(lang: Lang) -> &'static [&'static str] {
    match lang {
        Lang::Es | Lang::Fr => &["many"],
        _ => &[],
    }
}

/// An argument that a language may leave out: with what the verb agrees (`crate::agreement`).
const AGREEMENT: &str = "agreement";

/// What `agreement` can be.
const AGREEMENTS: [&str; 4] = ["singular", "plural", "masculine", "feminine"];

/// The entries of one file, terms with their hyphen, each with what its pattern uses.
pub(super) struct File {
    pub(super) entries: BTreeMap<String, Seen>,
    mistakes: Vec<String>,
}

pub(super) fn read(at: &str, text: &str) -> File {
    let (resource, errors) = match parse(text) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    let mut mistakes: Vec<String> = errors
        .iter()
        .map(|error| format!("{at}: line {}: {error}", line(text, error.pos.start)))
        .collect();
    let mut entries = BTreeMap::new();
    for entry in &resource.body {
        let (key, seen) = match entry {
            ast::Entry::Message(message) => match &message.value {
                Some(value) => (message.id.name.to_owned(), Seen::in_pattern(value)),
                None => continue,
            },
            ast::Entry::Term(term) => (format!("-{}", term.id.name), Seen::in_pattern(&term.value)),
            _ => continue,
        };
        if entries.insert(key.clone(), seen).is_some() {
            mistakes.push(format!("{at}: `{key}` is given twice"));
        }
    }
    // A bundle keeps messages and terms under one name, and the first would hide the second.
    for term in entries.keys().filter_map(|key| key.strip_prefix('-')) {
        if entries.contains_key(term) {
            mistakes.push(format!("{at}: `{term}` is a message and a term"));
        }
    }
    File { entries, mistakes }
}

fn line(text: &str, byte: usize) -> usize {
    text.get(..byte).unwrap_or(text).matches('\n').count() + 1
}

/// Everything that is wrong with a language's file beside the English one.
pub(super) fn compare(lang: Lang, name: &str, text: &str, english: &str) -> Vec<String> {
    let at = format!("messages/{lang}/{name}.ftl");
    let (theirs, ours) = (read("", english).entries, read(&at, text));
    let mut mistakes = ours.mistakes;
    for key in theirs.keys().filter(|key| !ours.entries.contains_key(*key)) {
        mistakes.push(format!("{at}: `{key}` is missing"));
    }
    for (key, seen) in &ours.entries {
        let Some(their) = theirs.get(key) else {
            mistakes.push(format!("{at}: `{key}` is not in English"));
            continue;
        };
        if !key.starts_with('-') {
            mistakes.extend(arguments_differ(&at, key, seen, their));
        }
        mistakes.extend(selectors_at_fault(lang, &at, key, seen));
    }
    mistakes
}

fn arguments_differ(at: &str, key: &str, ours: &Seen, theirs: &Seen) -> Option<String> {
    let given = |seen: &Seen| -> BTreeSet<String> {
        seen.variables
            .iter()
            .filter(|name| *name != AGREEMENT)
            .cloned()
            .collect()
    };
    let (ours, theirs) = (given(ours), given(theirs));
    (ours != theirs).then(|| format!("{at}: `{key}` uses {ours:?}, English uses {theirs:?}"))
}

fn selectors_at_fault(lang: Lang, at: &str, key: &str, seen: &Seen) -> Vec<String> {
    let mut mistakes = Vec::new();
    for (selector, variants) in &seen.selectors {
        let all = ["zero", "one", "two", "few", "many", "other"];
        if selector == AGREEMENT {
            for variant in variants
                .iter()
                .filter(|variant| !AGREEMENTS.contains(&variant.as_str()))
            {
                mistakes.push(format!(
                    "{at}: `{key}` has [{variant}], which no name agrees with"
                ));
            }
        } else if variants
            .iter()
            .any(|variant| all.contains(&variant.as_str()))
        {
            mistakes.extend(plural_at_fault(lang, at, key, variants));
        }
    }
    mistakes
}

fn plural_at_fault(lang: Lang, at: &str, key: &str, variants: &[String]) -> Vec<String> {
    let needed = categories(lang);
    let lacking = needed
        .iter()
        .filter(|category| !variants.iter().any(|variant| variant == *category))
        .map(|category| format!("{at}: `{key}` lacks the plural [{category}]"));
    let idle = variants
        .iter()
        .filter(|variant| !needed.contains(&variant.as_str()))
        .filter(|variant| !categories_accepted(lang).contains(&variant.as_str()))
        .filter(|variant| variant.parse::<f64>().is_err())
        .map(|variant| format!("{at}: `{key}` has [{variant}], which {lang} never uses"));
    lacking.chain(idle).collect()
}
