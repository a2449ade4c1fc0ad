//! Every state that a matter can reach in a forum of five members, by a small alphabet of commands.
//!
//! Two states are one where they differ in what has no bearing on what can come next: the exact
//! instants, and how often somebody objected and withdrew before. States in which members have
//! changed places are counted each, and walked through once. Each step is checked.
#![expect(clippy::panic, reason = "a test stops at what it did not expect")]

mod forum;
mod interleaving;
mod state;

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::io::Write as _;

use procedure::matter::{Mode, OnBreak};

use forum::Setting;
use state::{State, Step};

/// What came of walking through all states of a matter in one setting.
#[derive(Default)]
struct Walk {
    states: usize,
    steps: usize,
    refused: usize,
    stages: BTreeMap<&'static str, usize>,
}

/// Walks through every state from the opening on.
fn walk(setting: Setting) -> Walk {
    let mut walk = Walk::default();
    let first = State::opened(setting);
    let mut seen = BTreeSet::from([first.signature()]);
    let mut next = VecDeque::from([first]);
    while let Some(state) = next.pop_front() {
        walk.states += state.stands_for();
        *walk.stages.entry(state.stage()).or_default() += state.stands_for();
        for step in Step::all() {
            match state.after(step) {
                None => walk.refused += 1,
                Some(after) => {
                    walk.steps += 1;
                    state.leads_rightly(step, &after);
                    if seen.insert(after.signature()) {
                        next.push_back(after);
                    }
                }
            }
        }
    }
    walk
}

#[test]
fn every_state_of_a_matter_is_reached_and_right() {
    let mut all = 0;
    for (mode, on_break) in [
        (Mode::Silence, OnBreak::Ends),
        (Mode::Silence, OnBreak::Pauses),
        (Mode::Silence, OnBreak::Reopens),
        (Mode::InMeeting, OnBreak::Ends),
        (Mode::AfterConsultations, OnBreak::Ends),
    ] {
        let walked = walk(Setting { mode, on_break });
        all += walked.states;
        let _ = writeln!(
            std::io::stderr(),
            "reaching: {} that {}: {} states, {} steps, {} refused; {:?}",
            mode.key(),
            on_break.key(),
            walked.states,
            walked.steps,
            walked.refused,
            walked.stages,
        );
        assert!(walked.stages.contains_key("decided"), "nothing was decided");
        assert!(walked.stages.contains_key("not-adopted"));
    }
    let _ = writeln!(std::io::stderr(), "reaching: {all} states of five members");
    assert!(5_000 < all, "only {all} states");
}
