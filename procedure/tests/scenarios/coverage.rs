//! Nothing the forum can do or refuse goes untold.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use procedure::act::KINDS;
use procedure::provisions;

use crate::folder;
use crate::runner::Run;
use crate::story;

const REFUSALS: [&str; 5] = [
    include_str!("../../src/refusal/of_appointments.rs"),
    include_str!("../../src/refusal.rs"),
    include_str!("../../src/refusal/of_matters.rs"),
    include_str!("../../src/refusal/of_statements.rs"),
    include_str!("../../src/refusal/thematic.rs"),
];

/// What only whoever checks signatures can refuse: stories have none.
const OF_PROOFS: [&str; 4] = [
    "SignedSomethingElse",
    "SignatureFails",
    "ProofUsedBefore",
    "PublicKeyUnreadable",
];

/// All stories told, each to a forum of its own.
fn told() -> (BTreeSet<&'static str>, BTreeSet<&'static str>) {
    let mut refused = BTreeSet::new();
    let mut kinds = BTreeSet::new();
    for path in story::all(&folder()) {
        let mut run = Run::default();
        run.story(&path);
        refused.append(&mut run.refused);
        kinds.append(&mut run.kinds);
    }
    (refused, kinds)
}

#[test]
fn every_kind_of_act_and_every_refusal_is_told_of() {
    let (refused, kinds) = told();
    let codes: BTreeSet<&str> = REFUSALS
        .iter()
        .flat_map(|file| file.lines())
        .filter(|line| line.trim_start().starts_with("Self::"))
        .filter_map(|line| line.split_once("=> \"")?.1.strip_suffix("\","))
        .filter(|code| code.starts_with(char::is_uppercase))
        .collect();
    let codes: BTreeSet<&str> = codes
        .iter()
        .copied()
        .filter(|code| !OF_PROOFS.contains(code))
        .collect();
    assert_eq!(refused, codes, "refusals told of, refusals there are");
    assert_eq!(kinds, KINDS.iter().copied().collect());
}

#[test]
fn every_verb_has_its_story() {
    for verb in verbs(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src")) {
        let story = folder().join(&verb).with_extension("md");
        assert!(story.is_file(), "{} is due", story.display());
    }
}

#[test]
fn every_provision_has_its_story() {
    for provision in provisions::ALL {
        let story = format!("provisions/{}.md", provision.key.replace('-', "_"));
        assert!(folder().join(&story).is_file(), "{story} is due");
    }
}

/// The files that decide, by area and verb.
fn verbs(sources: &Path) -> Vec<PathBuf> {
    let mut verbs = Vec::new();
    for area in fs::read_dir(sources).expect("the sources can be read") {
        let area = area.expect("an area can be listed").path();
        for file in fs::read_dir(&area).into_iter().flatten() {
            let file = file.expect("a verb can be listed").path();
            let text = fs::read_to_string(&file).expect("a verb can be read");
            if text.contains("fn decide(")
                && let Ok(verb) = file.strip_prefix(sources)
            {
                verbs.push(verb.to_owned());
            }
        }
    }
    assert!(!verbs.is_empty(), "no verb is found");
    verbs
}
