//! Sentences of four registers and six languages with what they say; all of them written for this test.
//!
//! A line is `sentence => holder stance, …`; nothing after the arrow means that nobody takes a stance.
//! Lines that begin with `>` set the scene (a speaker line, a sentence before); `#` begins a comment.

use attribution::{Settings, read};
use std::fmt::Write;

fn check(table: &str) {
    let mut wrong = String::new();
    let mut scene = String::new();
    let mut lines = 0;
    for line in table.lines().map(str::trim) {
        if line.is_empty() {
            scene.clear();
        } else if let Some(set) = line.strip_prefix('>') {
            let _ = writeln!(scene, "{}", set.trim());
        } else if !line.starts_with('#') {
            lines += 1;
            let (sentence, expect) = line.split_once("=>").expect("a line has an arrow");
            let found = found(&scene, sentence.trim());
            let mut expect: Vec<&str> = expect.split(',').map(str::trim).collect();
            expect.retain(|it| !it.is_empty());
            expect.sort_unstable();
            if found != expect {
                let _ = writeln!(
                    wrong,
                    "{sentence}\n  expected {expect:?}\n  found    {found:?}"
                );
            }
        }
    }
    assert!(wrong.is_empty(), "of {lines} sentences:\n{wrong}");
}

/// What the sentence after the scene says of named holders, sorted.
fn found(scene: &str, sentence: &str) -> Vec<String> {
    let scene = if scene.is_empty() || scene.starts_with("SPEAKER") || scene.starts_with("**") {
        scene.to_owned()
    } else {
        format!("{} ", scene.trim())
    };
    let document = format!("{scene}{sentence}\n");
    let reading = read(&document, &Settings::default());
    let here = reading
        .suggestions
        .iter()
        .filter(|it| scene.len() <= it.sentence.start);
    let named = here.filter(|it| it.is_named());
    let mut rows: Vec<String> = named
        .map(|it| format!("{} {}", it.holder, it.stance.word()))
        .collect();
    rows.sort_unstable();
    rows.dedup();
    rows
}

#[test]
fn bulletins() {
    check(include_str!("registers/bulletins.txt"));
}

#[test]
fn observatories() {
    check(include_str!("registers/observatories.txt"));
}

#[test]
fn summaries() {
    check(include_str!("registers/summaries.txt"));
}

#[test]
fn statements() {
    check(include_str!("registers/statements.txt"));
}

#[test]
fn openings_of_turns() {
    check(include_str!("registers/openings.txt"));
}

#[test]
fn first_person_in_five_languages() {
    check(include_str!("registers/first_person.txt"));
}

#[test]
fn other_languages() {
    check(include_str!("registers/other_languages.txt"));
}

#[test]
fn turns_of_speech() {
    check(include_str!("registers/turns.txt"));
}
