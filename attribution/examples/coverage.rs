//! `coverage FOLDER`: over all Markdown and text files of a folder, how many sentences that name a delegation yield a
//! suggestion, and how many stances there are of each kind; a table for docs/attribution.md.

use attribution::{Reason, Settings, Suggestion, legible, read};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Beginnings of verbs that report what somebody holds; a list apart from the lexicon, so that it can fall short.
const REPORTS: [&str; 44] = [
    "said",
    "noted",
    "support",
    "oppos",
    "propos",
    "suggest",
    "called for",
    "call for",
    "urged",
    "stress",
    "emphasi",
    "highlight",
    "underlin",
    "underscor",
    "prefer",
    "express",
    "object",
    "request",
    "agreed",
    "welcom",
    "caution",
    "stated",
    "asked",
    "recommend",
    "favor",
    "favour",
    "reject",
    "added",
    "question",
    "wanted",
    "insist",
    "argued",
    "accept",
    "explain",
    "outlin",
    "describ",
    "observ",
    "recall",
    "reiterat",
    "warn",
    "recogni",
    "acknowledg",
    "comment",
    "regret",
];

#[derive(Default)]
struct Counts {
    files: usize,
    bytes: usize,
    yielding: usize,
    silent: usize,
    silent_reporting: usize,
    yielding_reporting: usize,
    named: usize,
    all: usize,
    stances: BTreeMap<&'static str, usize>,
}

fn main() -> ExitCode {
    let Some(folder) = std::env::args().nth(1) else {
        eprintln!("coverage: say which folder");
        return ExitCode::FAILURE;
    };
    match paths(Path::new(&folder)) {
        Ok(paths) => print(&count(&paths)),
        Err(why) => {
            eprintln!("coverage: {folder}: {why}");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}

fn paths(folder: &Path) -> Result<Vec<PathBuf>, std::io::Error> {
    let mut paths = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        let kind = path.extension().and_then(|it| it.to_str());
        if matches!(kind, Some("md" | "txt")) && path.file_stem().is_none_or(|it| it != "SOURCE") {
            paths.push(path);
        }
    }
    paths.sort();
    Ok(paths)
}

fn count(paths: &[PathBuf]) -> Counts {
    let mut counts = Counts::default();
    for path in paths {
        let Ok(bytes) = std::fs::read(path) else {
            continue;
        };
        counts.files += 1;
        counts.bytes += bytes.len();
        counts.document(&legible(&bytes));
    }
    counts
}

impl Counts {
    fn document(&mut self, document: &str) {
        let reading = read(document, &Settings::default());
        self.all += reading.suggestions.len();
        let named: Vec<&Suggestion> = reading
            .suggestions
            .iter()
            .filter(|it| it.is_named())
            .collect();
        self.named += named.len();
        for it in &named {
            *self.stances.entry(it.stance.word()).or_default() += 1;
        }
        let sentences: BTreeSet<(usize, usize)> = named
            .iter()
            .map(|it| (it.sentence.start, it.sentence.end))
            .collect();
        self.yielding += sentences.len();
        let reports = |(start, end): &(usize, usize)| reports(&document[*start..*end]);
        self.yielding_reporting += sentences.iter().filter(|it| reports(it)).count();
        let silent = reading
            .doubts
            .iter()
            .filter(|it| it.reason == Reason::NoPattern);
        for doubt in silent {
            self.silent += 1;
            self.silent_reporting += usize::from(reports(&(doubt.place.start, doubt.place.end)));
        }
    }
}

fn reports(sentence: &str) -> bool {
    let low = sentence.to_lowercase();
    REPORTS.iter().any(|it| low.contains(it))
}

fn print(counts: &Counts) {
    let share = |part: usize, whole: usize| {
        let tenths = (1000 * part + whole / 2) / whole.max(1);
        format!("{part} of {whole} ({}.{} %)", tenths / 10, tenths % 10)
    };
    println!("| what | counted |\n|---|---:|");
    println!(
        "| files, megabytes | {}, {}.{} |",
        counts.files,
        counts.bytes / 1_000_000,
        counts.bytes % 1_000_000 / 100_000
    );
    println!("| suggestions, all holders | {} |", counts.all);
    println!("| suggestions, named holders | {} |", counts.named);
    println!(
        "| sentences that name a delegation and yield a suggestion | {} |",
        share(counts.yielding, counts.yielding + counts.silent)
    );
    println!(
        "| of those with a reporting verb | {} |",
        share(
            counts.yielding_reporting,
            counts.yielding_reporting + counts.silent_reporting
        )
    );
    let stances: Vec<String> = counts
        .stances
        .iter()
        .map(|(word, number)| format!("{word} {number}"))
        .collect();
    println!("| stances of named holders | {} |", stances.join(", "));
}
