//! Which seeds are run, and what is said of them; other simulations run theirs the same way.

use std::collections::BTreeSet;
use std::io::Write as _;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// The seeds from `SIMULATION_FIRST` on, `SIMULATION_SEEDS` of them or else as many as are due.
pub(crate) fn asked_for(due: u64) -> std::ops::Range<u64> {
    let first = number("SIMULATION_FIRST", 1);
    first..first.saturating_add(number("SIMULATION_SEEDS", due))
}

fn number(variable: &str, default: u64) -> u64 {
    match std::env::var(variable) {
        Ok(text) => text
            .parse()
            .unwrap_or_else(|_| panic!("{variable} is a number, not {text:?}")),
        Err(_) => default,
    }
}

/// Lives one seed, and says how to live it alone where it fails.
pub(crate) fn lived<Told>(seed: u64, live: impl FnOnce(u64) -> Told) -> Told {
    let lived = catch_unwind(AssertUnwindSafe(|| live(seed)));
    lived.unwrap_or_else(|_| {
        panic!("seed {seed} fails: SIMULATION_FIRST={seed} SIMULATION_SEEDS=1 runs it alone")
    })
}

/// Says which properties held, each named once; their number.
pub(crate) fn held(of: &str, names: &[&str]) -> usize {
    let different: BTreeSet<&&str> = names.iter().collect();
    assert_eq!(different.len(), names.len(), "a property is named twice");
    let (count, names) = (names.len(), names.join("; "));
    say(of, &format!("{count} properties held: {names}"));
    count
}

/// Written past the test runner, which keeps what a passing test prints to itself.
pub(crate) fn say(of: &str, words: &str) {
    let _ = writeln!(std::io::stderr(), "{of}: {words}");
}
