//! The development texts lie beside the repository and belong to others; without them this test says so and passes.

use attribution::{Register, Settings, read};
use std::path::{Path, PathBuf};

fn folder() -> Option<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared");
    if folder.is_dir() {
        return Some(folder);
    }
    eprintln!("skipped: the development texts are not beside the repository (../shared)");
    None
}

fn open(path: &Path) -> String {
    std::fs::read_to_string(path).expect("the file can be read")
}

#[test]
fn most_annotated_holders_are_found_with_their_stance() {
    let Some(folder) = folder() else { return };
    let (mut annotated, mut found) = (0, 0);
    for id in ["seed", "enb12577e"] {
        let text = open(&folder.join(format!("gold/{id}.txt")));
        let gold = open(&folder.join(format!("gold/{id}-gold.tsv")));
        let register = open(&folder.join(format!("gold/{id}-register.tsv")));
        let register = Register::parse(&register).expect("the register is well formed");
        let reading = read(
            &text,
            &Settings {
                register: Some(&register),
                ..Settings::default()
            },
        );
        for row in gold.lines().skip(1) {
            let cells: Vec<&str> = row.split('\t').collect();
            let (holder, stance, evidence) = (cells[3], cells[4], cells[6]);
            let unnamed =
                holder.starts_with("unspecified") || ["CHAIR", "SECRETARIAT"].contains(&holder);
            if unnamed {
                continue;
            }
            annotated += 1;
            let shows = |it: &&attribution::Suggestion| {
                it.holder == holder
                    && it.stance.word() == stance
                    && text[it.sentence.clone()].starts_with(evidence)
            };
            found += usize::from(reading.suggestions.iter().any(|it| shows(&it)));
        }
        assert!(
            reading.suggestions.iter().all(|it| !it.options.is_empty()),
            "every claim is linked"
        );
    }
    assert!(
        annotated == 150 && annotated * 85 < found * 100,
        "{found} of {annotated}"
    );
}

#[test]
fn statements_of_the_parallel_corpus_are_read_in_every_language() {
    let Some(folder) = folder() else { return };
    for language in ["en", "fr", "es", "ru", "zh", "ar"] {
        let corpus = folder.join(format!("corpora/parallel/devset-1000.{language}"));
        if !corpus.is_file() {
            eprintln!("skipped: {} is not there", corpus.display());
            continue;
        }
        let text = open(&corpus);
        let speaker = attribution::Speaker {
            delegation: "PER",
            group: None,
        };
        let reading = read(
            &text,
            &Settings {
                speaker: Some(speaker),
                ..Settings::default()
            },
        );
        let own = reading
            .suggestions
            .iter()
            .filter(|it| it.holder == "PER")
            .count();
        assert!(4 < own, "{language}: {own} statements in the first person");
    }
}
