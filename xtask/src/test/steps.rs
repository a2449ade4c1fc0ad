//! The steps of `cargo xtask test`.

use crate::options::Options;
use crate::program::Program;
use crate::serving::{self, Serving};
use crate::{docs, fuzz, place, provision, reliability, tidy};

pub(super) enum Outcome {
    Passed,
    Skipped(String),
    Failed(String),
}

pub(super) struct Step {
    pub(super) name: &'static str,
    pub(super) says: &'static str,
    /// Needs a browser or minutes; left out by `--fast`.
    pub(super) slow: bool,
    pub(super) run: fn() -> Outcome,
}

pub(super) const STEPS: [Step; 11] = [
    Step {
        name: "fmt",
        says: "sources are formatted",
        slow: false,
        run: || fmt().into(),
    },
    Step {
        name: "tidy",
        says: "names, sizes and boundaries",
        slow: false,
        run: || tidy().into(),
    },
    Step {
        name: "clippy",
        says: "no lint is left",
        slow: false,
        run: || clippy().into(),
    },
    Step {
        name: "cargo",
        says: "tests of all crates",
        slow: false,
        run: || cargo().into(),
    },
    Step {
        name: "docs",
        says: "generated documents are current",
        slow: false,
        run: || docs().into(),
    },
    Step {
        name: "licences",
        says: "licences, bans and sources of dependencies",
        slow: false,
        run: licences,
    },
    Step {
        name: "reliability",
        says: "what was answered survives kills, faults, power cuts and rot",
        slow: true,
        run: || reliability::on_every_change().into(),
    },
    Step {
        name: "fuzz",
        says: "every parser takes what nobody would write",
        slow: true,
        run: || fuzz::on_every_change().into(),
    },
    Step {
        name: "interop",
        says: "another implementation reads our record, and we read its",
        slow: true,
        run: || interop().into(),
    },
    Step {
        name: "browser",
        says: "every kind of page, and sign-in through an organisation, in a browser",
        slow: true,
        run: || browser().into(),
    },
    Step {
        name: "api",
        says: "the API keeps its own description",
        slow: true,
        run: || api().into(),
    },
];

impl From<Result<(), String>> for Outcome {
    fn from(result: Result<(), String>) -> Self {
        match result {
            Ok(()) => Self::Passed,
            Err(why) => Self::Failed(why),
        }
    }
}

fn fmt() -> Result<(), String> {
    Program::cargo().words("fmt --all --check").quiet()
}

fn tidy() -> Result<(), String> {
    tidy::run(Options::new(Vec::new()))
}

fn clippy() -> Result<(), String> {
    Program::cargo()
        .words("clippy --quiet --workspace --all-targets -- -D warnings")
        .quiet()
}

fn cargo() -> Result<(), String> {
    Program::cargo()
        .words("test --workspace --no-fail-fast")
        .shown()
}

fn docs() -> Result<(), String> {
    docs::run(Options::new(vec!["--check".to_owned()]))
}

fn licences() -> Outcome {
    if !Program::cargo().words("deny --version").succeeds() {
        return Outcome::Skipped("cargo-deny is not installed".to_owned());
    }
    Program::cargo()
        .words("deny --all-features check licenses bans sources")
        .quiet()
        .into()
}

/// Go's own log packages check what we publish, and we check what they make; a Python library
/// checks what passkeys signed.
fn interop() -> Result<(), String> {
    let python = provision::passkeys_of_others()?;
    Program::cargo()
        .words("test --package verifier --test attacks elsewhere -- --nocapture")
        .variable("TRAVAUX_PYTHON", python)
        .shown()?;
    provision::go()?;
    Program::cargo()
        .words("test --package verifier --test interop -- --nocapture")
        .variable("TRAVAUX_INTEROP", "1")
        .shown()
}

fn browser() -> Result<(), String> {
    provision::browser()?;
    let binary = serving::binary()?;
    let forum = Serving::founded(&binary, "browser")?;
    Program::new("node")
        .words("--test --test-concurrency=1 --test-reporter=spec")
        .words(&browser_stories()?.join(" "))
        .within(&place::browser_tests())
        .variable("TRAVAUX_URL", forum.url())
        .variable("TRAVAUX_BINARY", binary.display().to_string())
        .shown()
}

/// Every test in a browser that there is, in the order of their names: none has to be remembered.
fn browser_stories() -> Result<Vec<String>, String> {
    let folder = place::browser_tests().join("tests");
    let unread = |error: std::io::Error| format!("{}: {error}", folder.display());
    let mut stories = Vec::new();
    for entry in std::fs::read_dir(&folder).map_err(unread)? {
        let name = entry.map_err(unread)?.file_name();
        let story = name.to_str().filter(|name| name.ends_with(".test.js"));
        stories.extend(story.map(|name| format!("tests/{name}")));
    }
    stories.sort_unstable();
    Ok(stories)
}

/// Generates requests from the API description, right and wrong ones, and judges every answer by it.
fn api() -> Result<(), String> {
    let schemathesis = provision::schemathesis()?;
    let forum = Serving::founded(&serving::binary()?, "api")?;
    Program::new(schemathesis)
        .word("--config-file")
        .word(place::browser_tests().join("schemathesis.toml"))
        .word("run")
        .words("--suppress-health-check filter_too_much")
        .word(format!("{}/api/v1/openapi.json", forum.url()))
        // One worker: Python 3.11 miscounts its depth when two threads read code at once.
        .words("--checks all --phases examples,coverage,fuzzing --max-examples 20 --workers 1")
        .words("--generation-deterministic --request-timeout 10")
        .words("--no-color --continue-on-failure")
        .within(&place::scratch("api-report")?)
        .shown()
}
