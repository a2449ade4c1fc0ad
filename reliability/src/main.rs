//! Campaigns against the record: a process that enters acts is killed, its system calls fail, its
//! power is cut, its file rots; after each, what was answered must still be there.
//!
//! `cargo xtask reliability` builds and runs this; docs/reliability.md says what it shows.
//! Nothing here is part of the program, and nothing depends on it.
#![forbid(unsafe_code)]
#![cfg_attr(
    test,
    expect(clippy::unwrap_used, reason = "a test stops at what it did not expect")
)]

mod ask;
mod chance;
mod copies;
mod cut;
mod disk;
mod enter;
mod faults;
mod folder;
mod full;
mod judge;
mod kill;
mod rot;
mod said;
mod scenario;
mod strace;
mod surroundings;
mod tally;
mod trace;

use std::path::Path;
use std::process::ExitCode;

/// What went wrong with a campaign itself, or what it found.
type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

/// One campaign: it tries so much and counts what it sees.
type Campaign = fn(tally::Effort) -> Outcome<tally::Tally>;

const USAGE: &str = "\
reliability kill   [--points N] [--seed S]   kill at system calls; N per scenario, `all` for each
reliability faults [--points N] [--seed S]   fail system calls with EIO and ENOSPC
reliability full   [--points N] [--seed S]   fill disks of so many sizes, then make room
reliability cut    [--points N] [--seed S]   images of a power cut, from the trace of a run
reliability rot    [--points N] [--seed S]   flip bits of the file and of the tiles
reliability copies [--points N] [--seed S]   kill backups and restores half-way
reliability all    [--points N] [--seed S]   all of them";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    if let ["enter", folder, count] = words[..] {
        return enter::run(Path::new(folder), count.parse().unwrap_or(0));
    }
    if let [copy @ ("backup" | "restore"), from, to] = words[..] {
        return copies::run(copy, Path::new(from), Path::new(to));
    }
    match campaigns(&words) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("reliability: {why}");
            ExitCode::FAILURE
        }
    }
}

fn campaigns(words: &[&str]) -> Outcome<()> {
    let Some((name, rest)) = words.split_first() else {
        return Err(USAGE.into());
    };
    let effort = tally::Effort::read(rest).ok_or(USAGE)?;
    let all: [(&str, Campaign); 6] = [
        ("kill", kill::campaign),
        ("faults", faults::campaign),
        ("full", full::campaign),
        ("cut", cut::campaign),
        ("rot", rot::campaign),
        ("copies", copies::campaign),
    ];
    let chosen: Vec<_> = all
        .iter()
        .filter(|(known, _)| *name == "all" || name == known)
        .collect();
    if chosen.is_empty() {
        return Err(USAGE.into());
    }
    let mut bad = 0;
    for (name, campaign) in chosen {
        let tally = campaign(effort)?;
        print!("{tally}");
        println!("{name}: seed {}\n", effort.seed);
        bad += tally.bad();
    }
    match bad {
        0 => Ok(()),
        bad => Err(format!("{bad} outcomes are not as they must be; they stand above").into()),
    }
}
