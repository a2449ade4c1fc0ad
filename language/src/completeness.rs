//! What the six languages owe each other: the same files, keys and arguments, and every plural.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

mod comparison;
mod pattern;
mod titles;

use crate::{Lang, files};
use comparison::{compare, read};

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
            let key = key.trim_start_matches('-').to_owned();
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

/// A message that consists of insertions and signs takes its direction from the first of its own
/// letters; without one, a reader of Arabic would see the insertions in the wrong order.
#[test]
fn an_arabic_message_without_letters_says_its_direction() {
    let messages = crate::Messages::of(Lang::Ar);
    let strong = |sign: char| sign == '\u{200F}' || ('\u{620}'..='\u{6D5}').contains(&sign);
    let mut mistakes = Vec::new();
    for (name, text) in files::of(Lang::Ar) {
        for (key, seen) in read(name, text).entries {
            if key.starts_with('-') || seen.variables.len() < 2 {
                continue;
            }
            let variables = seen.variables.iter();
            let args: Vec<_> = variables.map(|name| (name.as_str(), "X".into())).collect();
            if !messages.format(&key, &args).contains(strong) {
                mistakes.push(format!(
                    "messages/ar/{name}.ftl: `{key}` begins without U+200F"
                ));
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
    check("a = А\n", "a = А\n-a = Б\n", "`a` is a message and a term");
    check("{ $x }", "{ $y }", "`v` uses {\"y\"}");
    check("    [few] x\n", "", "`n` lacks the plural [few]");
    check("[few]", "[two]", "has [two], which ru never uses");
    check("v = { $x }", "v = { $x", "line 9");
    check(
        "v = ",
        "v = { $agreement ->\n *[dual] x\n} ",
        "has [dual], which no name agrees with",
    );
    let mistakes = compare(Lang::Ar, "f", english, english);
    assert_eq!(mistakes.len(), 4, "{mistakes:?}");
}
