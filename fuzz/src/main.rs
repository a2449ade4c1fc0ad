//! `fuzz [--seconds N] [--target NAME] [--seed S] [--file PATH]`: runs the targets and counts.
#![forbid(unsafe_code)]

use std::process::ExitCode;
use std::time::Duration;

use fuzz::{TARGETS, Target, run};

const USAGE: &str = "fuzz [--seconds N] [--target NAME] [--seed S], or --target NAME --file PATH";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    match fuzz(&words) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("fuzz: {why}");
            ExitCode::FAILURE
        }
    }
}

/// What was asked on the command line.
struct Asked {
    seconds: f64,
    seed: u64,
    target: Option<String>,
    file: Option<String>,
}

fn asked(words: &[String]) -> Option<Asked> {
    let mut asked = Asked {
        seconds: 60.0,
        seed: 1,
        target: None,
        file: None,
    };
    for pair in words.chunks(2) {
        let [name, value] = pair else { return None };
        match name.as_str() {
            "--seconds" => asked.seconds = value.parse().ok().filter(|it: &f64| 0.0 <= *it)?,
            "--seed" => asked.seed = value.parse().ok()?,
            "--target" => asked.target = Some(value.clone()),
            "--file" => asked.file = Some(value.clone()),
            _ => return None,
        }
    }
    Some(asked)
}

fn fuzz(words: &[String]) -> Result<(), String> {
    let asked = asked(words).ok_or(USAGE)?;
    let wanted = |target: &&Target| asked.target.as_deref().is_none_or(|it| it == target.name);
    let chosen: Vec<Target> = TARGETS.iter().filter(wanted).copied().collect();
    if chosen.is_empty() {
        let names: Vec<_> = TARGETS.iter().map(|target| target.name).collect();
        return Err(format!(
            "there is no such target; there are: {}",
            names.join(", ")
        ));
    }
    if let Some(file) = &asked.file {
        let bytes = std::fs::read(file).map_err(|error| format!("{file}: {error}"))?;
        for target in chosen {
            println!("{}: {:?}", target.name, (target.run)(&bytes));
        }
        return Ok(());
    }
    let targets = u32::try_from(chosen.len()).map_err(|error| error.to_string())?;
    let each = Duration::from_secs_f64(asked.seconds / f64::from(targets));
    let (mut executions, mut bad) = (0, 0);
    for target in chosen {
        let ran = run::run(target, each, asked.seed).map_err(|error| error.to_string())?;
        println!("{ran}");
        executions += ran.executions;
        bad += usize::from(!ran.is_good());
    }
    println!(
        "fuzz: {executions} executions in all, seed {}, {bad} targets broken or slow",
        asked.seed
    );
    match bad {
        0 => Ok(()),
        _ => Err("see the targets that are broken or slow above".to_owned()),
    }
}
