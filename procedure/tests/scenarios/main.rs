//! Runs the stories in `scenarios/`: Markdown files of acts and of what the forum then is.
//!
//! The language of a story stands in `scenarios/README.md`.

mod coverage;
mod expectation;
mod outcome;
mod phrase;
mod runner;
mod story;
mod verbs;

use std::path::{Path, PathBuf};

use runner::Run;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios")
}

#[test]
fn every_story_goes_as_it_is_told() {
    let mut failures = Vec::new();
    let paths = story::all(&folder());
    for path in &paths {
        let mut run = Run::default();
        run.story(path);
        run.refold(path);
        run.verify_sealed(path);
        failures.append(&mut run.failures);
    }
    assert!(!paths.is_empty(), "there is no story to run");
    let count = failures.len();
    let said = failures.join("\n\n");
    assert!(failures.is_empty(), "\n\n{said}\n\n{count} lines fail");
}
