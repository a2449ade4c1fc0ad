//! Sentences of the corpora read by hand: most of what a careful reader says is suggested, and little else.
//!
//! The labels are in `readings.tsv`, with a file and bytes; the sentences belong to others and lie beside the
//! repository. Without them this test says so and passes.

use attribution::{Settings, Speaker, read};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// The samples read here; `cargo xtask attribution-eval` reads them all.
const SAMPLES: [&str; 4] = ["bulletins-4", "bulletins-7", "debates-2", "statements-3"];

/// Labels and suggestions of one sample: how many, and how many in common.
#[derive(Default)]
struct Agreement {
    labels: usize,
    suggestions: usize,
    common: usize,
}

/// Unnamed holders and roles, which the later samples label as well.
fn is_unnamed(label: &str) -> bool {
    label.starts_with("unspecified-")
        || ["CHAIR ", "CO-CHAIR ", "SECRETARIAT "]
            .iter()
            .any(|it| label.starts_with(it))
}

#[test]
fn most_of_what_a_reader_says_is_suggested() {
    let corpora = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpora");
    if !corpora.is_dir() {
        eprintln!("skipped: the corpora are not beside the repository (../shared/corpora)");
        return;
    }
    let mut documents: BTreeMap<(&str, &str), Vec<Vec<&str>>> = BTreeMap::new();
    for line in include_str!("readings.tsv").lines().skip(1) {
        let cells: Vec<&str> = line.split('\t').collect();
        if !SAMPLES.contains(&cells[0]) {
            continue;
        }
        documents
            .entry((cells[1], cells[2]))
            .or_default()
            .push(cells);
    }
    let mut samples: BTreeMap<&str, Agreement> = BTreeMap::new();
    for ((document, speaker), readings) in documents {
        let text = std::fs::read_to_string(corpora.join(document)).expect("the file can be read");
        let speaker = (!speaker.is_empty()).then_some(Speaker {
            delegation: speaker,
            group: None,
        });
        let settings = Settings {
            speaker,
            ..Settings::default()
        };
        for cells in readings {
            let number = |at: usize| cells[at].parse::<usize>().expect("an offset");
            let (start, end) = (number(3), number(4));
            // Nothing before a heading or a new speaker is remembered.
            let turn = text[..start].rfind("\n#").max(text[..start].rfind("\n**"));
            let from = turn.unwrap_or_default();
            let found = read(&text[from..end], &settings).suggestions;
            let (start, end) = (start - from, end - from);
            let here = found
                .iter()
                .filter(|it| start <= it.sentence.start + 2 && it.sentence.start < end);
            let suggested: BTreeSet<String> = here
                .filter(|it| it.is_named())
                .map(|it| format!("{} {}", it.holder, it.stance.word()))
                .collect();
            let labels: BTreeSet<String> = cells[5]
                .split(", ")
                .filter(|it| !it.is_empty() && !is_unnamed(it))
                .map(str::to_owned)
                .collect();
            let sample = samples.entry(cells[0]).or_default();
            sample.labels += labels.len();
            sample.suggestions += suggested.len();
            sample.common += labels.intersection(&suggested).count();
        }
    }
    for (name, it) in samples {
        let least = if name.starts_with("bulletins") {
            90
        } else {
            70
        };
        assert!(
            least * (it.labels + it.suggestions) < 200 * it.common,
            "{name}: {} labels, {} suggestions, {} in common",
            it.labels,
            it.suggestions,
            it.common
        );
    }
}
