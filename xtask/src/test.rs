//! `cargo xtask test`: every check of the project, in order, each with its time and a plain last line.

mod steps;

use crate::options::Options;
use std::time::Instant;
use steps::{Outcome, STEPS, Step};

/// Runs all steps; `--fast` leaves out those that need a browser, `--only NAME` all but one.
pub(crate) fn run(mut options: Options) -> Result<(), String> {
    let fast = options.flag("--fast");
    let only = options.value("--only")?;
    options.finish()?;
    let chosen: Vec<&Step> = STEPS
        .iter()
        .filter(|step| only.as_deref().is_none_or(|only| only == step.name))
        .filter(|step| !(fast && step.slow))
        .collect();
    if chosen.is_empty() {
        let names: Vec<_> = STEPS.iter().map(|step| step.name).collect();
        return Err(format!(
            "there is no such step; there are: {}",
            names.join(", ")
        ));
    }
    let outcomes: Vec<Outcome> = chosen.into_iter().map(walk).collect();
    conclude(&outcomes)
}

fn walk(step: &Step) -> Outcome {
    println!("\n=== {}: {}", step.name, step.says);
    let started = Instant::now();
    let outcome = (step.run)();
    let (seconds, name) = (started.elapsed().as_secs_f32(), step.name);
    match &outcome {
        Outcome::Passed => println!("=== {name}: passed in {seconds:.1} s"),
        Outcome::Skipped(why) => println!("=== {name}: skipped, {why}"),
        Outcome::Failed(why) => println!("=== {name}: FAILED in {seconds:.1} s: {why}"),
    }
    outcome
}

/// Prints the counts alone on the last line, for people and for programs that read logs.
fn conclude(outcomes: &[Outcome]) -> Result<(), String> {
    let passed = outcomes
        .iter()
        .filter(|it| matches!(it, Outcome::Passed))
        .count();
    let skipped = outcomes
        .iter()
        .filter(|it| matches!(it, Outcome::Skipped(_)))
        .count();
    let failed = outcomes.len() - passed - skipped;
    let also = if skipped == 0 {
        String::new()
    } else {
        format!(", {skipped} skipped")
    };
    println!("\n{passed} passed, {failed} failed{also}");
    if failed == 0 {
        Ok(())
    } else {
        Err("see the steps marked FAILED above".to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::{Outcome, conclude};

    #[test]
    fn one_failure_fails_the_whole_and_a_skipped_step_does_not() {
        let failed = || Outcome::Failed("why".to_owned());
        assert!(conclude(&[Outcome::Passed, Outcome::Skipped("why".to_owned())]).is_ok());
        assert!(conclude(&[Outcome::Passed, failed(), Outcome::Passed]).is_err());
    }
}
