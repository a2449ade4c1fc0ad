//! What the six languages owe each other: the same files, keys and arguments, and every plural.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use fluent_syntax::ast;
use fluent_syntax::parser::parse;

mod pattern;

use crate::{Lang, files};
use pattern::Seen;

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
struct File {
    entries: BTreeMap<String, Seen>,
    mistakes: Vec<String>,
}

fn read(at: &str, text: &str) -> File {
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
    File { entries, mistakes }
}

fn line(text: &str, byte: usize) -> usize {
    text.as_bytes()[..byte.min(text.len())]
        .iter()
        .filter(|byte| **byte == b'\n')
        .count()
        + 1
}

/// Everything that is wrong with a language's file beside the English one.
fn compare(lang: Lang, name: &str, text: &str, english: &str) -> Vec<String> {
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

fn assert_none(mistakes: &[String]) {
    assert!(mistakes.is_empty(), "\n{}\n", mistakes.join("\n"));
}

#[test]
fn every_language_says_what_english_says() {
    let mut mistakes = Vec::new();
    for lang in Lang::ALL {
        for ((name, text), (_, english)) in files::of(lang).iter().zip(files::of(Lang::En)) {
            mistakes.extend(compare(lang, name, text, english));
        }
    }
    assert_none(&mistakes);
}

#[test]
fn no_key_stands_in_two_files() {
    let mut first_in = BTreeMap::new();
    let mut mistakes = Vec::new();
    for (name, text) in files::of(Lang::En) {
        for key in read(name, text).entries.into_keys() {
            if let Some(earlier) = first_in.insert(key.clone(), *name) {
                mistakes.push(format!("`{key}` stands in {earlier}.ftl and in {name}.ftl"));
            }
        }
    }
    assert_none(&mistakes);
}

#[test]
fn every_directory_holds_the_files_of_the_list_and_no_other() {
    let listed: BTreeSet<String> = files::NAMES
        .iter()
        .map(|name| format!("{name}.ftl"))
        .collect();
    assert_eq!(
        listed.len(),
        files::NAMES.len(),
        "a file is listed twice in src/files.rs"
    );
    for lang in Lang::ALL {
        let directory = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("messages")
            .join(lang.tag());
        let held: BTreeSet<String> = std::fs::read_dir(&directory)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        assert_eq!(
            held, listed,
            "messages/{lang}/ (left) and the list in src/files.rs (right)"
        );
    }
}

#[test]
fn every_message_resolves_with_its_arguments() {
    let mut mistakes = Vec::new();
    for lang in Lang::ALL {
        let messages = crate::Messages::of(lang);
        for (name, text) in files::of(lang) {
            for (key, seen) in read(name, text)
                .entries
                .into_iter()
                .filter(|(key, _)| !key.starts_with('-'))
            {
                let args: Vec<_> = seen
                    .variables
                    .iter()
                    .map(|name| (name.as_str(), 7.into()))
                    .collect();
                let said = messages.format(&key, &args);
                if said.contains(['{', '}', '[']) || said.trim().is_empty() {
                    mistakes.push(format!("messages/{lang}/{name}.ftl: `{key}` says {said:?}"));
                }
            }
        }
    }
    assert_none(&mistakes);
}

/// One mistake at a time, and what the comparison says of it.
#[test]
fn the_comparison_finds_every_kind_of_mistake() {
    let english = "a = A\nn = { $count ->\n    [one] one\n   *[other] { $count }\n}\nv = { $x }\n";
    let russian = "a = А\nn = { $count ->\n    [one] x\n    [few] x\n    [many] x\n   *[other] { $count }\n}\nv = { $x }\n";
    let check = |from: &str, to: &str, expected: &str| {
        let text = russian.replacen(from, to, 1);
        let mistakes = compare(Lang::Ru, "f", &text, english);
        assert!(
            mistakes.iter().any(|mistake| mistake.contains(expected)),
            "{expected}: {mistakes:?}"
        );
        assert!(
            mistakes
                .iter()
                .all(|mistake| mistake.starts_with("messages/ru/f.ftl: "))
        );
    };
    assert_none(&compare(Lang::Ru, "f", russian, english));
    check("a = А\n", "", "`a` is missing");
    check("a = А\n", "a = А\nb = Б\n", "`b` is not in English");
    check("a = А\n", "a = А\na = Б\n", "`a` is given twice");
    check("{ $x }", "{ $y }", "`v` uses {\"y\"}");
    check("    [few] x\n", "", "`n` lacks the plural [few]");
    check("[few]", "[two]", "has [two], which ru never uses");
    check("v = { $x }", "v = { $x", "line 8");
    check(
        "v = ",
        "v = { $agreement ->\n *[dual] x\n} ",
        "has [dual], which no name agrees with",
    );
    let mistakes = compare(Lang::Ar, "f", english, english);
    assert_eq!(mistakes.len(), 4, "{mistakes:?}");
}
