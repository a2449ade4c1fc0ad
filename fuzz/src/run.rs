//! The short run: seeds first, then what becomes of them, until the time is up.

use std::collections::HashSet;
use std::fmt;
use std::fs;
use std::panic::catch_unwind;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use crate::mutation::{Chance, mutated};
use crate::{Seen, Target, corpus};

/// How many inputs are kept to be changed further.
const POOL_MAX: usize = 4096;

/// An input that takes longer than this is reported: a parser that is slow on a small input is a
/// door for whoever wants the site to stand still.
const SLOW: Duration = Duration::from_secs(2);

/// What a run has seen of a target.
#[derive(Debug)]
pub struct Ran {
    /// Its name.
    pub target: &'static str,
    /// How many inputs it was given.
    pub executions: u64,
    /// How long that took.
    pub took: Duration,
    /// How many different answers there were.
    pub answers: usize,
    /// The slowest input.
    pub slowest: Duration,
    /// The input on which it broke, and where that was kept.
    pub broken: Option<(Vec<u8>, PathBuf)>,
}

/// Gives a target its seeds, then inputs made of them until the time is up.
///
/// # Errors
/// Seeds cannot be read, or an input that breaks something cannot be kept.
pub fn run(target: Target, time: Duration, seed: u64) -> std::io::Result<Ran> {
    let mut pool = corpus::seeds(target.name)?;
    let mut chance = Chance::new(seed);
    let mut answers: HashSet<Seen> = HashSet::new();
    let mut ran = Ran {
        target: target.name,
        executions: 0,
        took: Duration::ZERO,
        answers: 0,
        slowest: Duration::ZERO,
        broken: None,
    };
    let mut seeds = pool.clone().into_iter();
    let (seeds_count, started) = (pool.len() as u64, Instant::now());
    while ran.executions < seeds_count || started.elapsed() < time {
        let input = if let Some(seed) = seeds.next() {
            seed
        } else {
            let (from, other) = (chance.below(pool.len()), chance.below(pool.len()));
            mutated(&pool[from], &pool[other], target.words, &mut chance)
        };
        let Some(answer) = ran.give(target, &input) else {
            ran.broken = Some((input.clone(), keep(target.name, &input)?));
            break;
        };
        if answers.insert(answer) && pool.len() < POOL_MAX {
            pool.push(input);
        }
    }
    ran.took = started.elapsed();
    ran.answers = answers.len();
    Ok(ran)
}

impl Ran {
    /// Gives the target one input; `None` where it breaks.
    fn give(&mut self, target: Target, input: &[u8]) -> Option<Seen> {
        let started = Instant::now();
        let answer = catch_unwind(|| (target.run)(input)).ok();
        self.executions += 1;
        self.slowest = self.slowest.max(started.elapsed());
        answer
    }

    /// Whether everything was as it must be.
    pub fn is_good(&self) -> bool {
        self.broken.is_none() && self.slowest < SLOW
    }
}

/// Keeps an input that breaks something, to be looked at and then added to the seeds.
fn keep(target: &str, input: &[u8]) -> std::io::Result<PathBuf> {
    let folder = std::env::temp_dir().join("travaux-fuzz-found");
    fs::create_dir_all(&folder)?;
    let name = ledger::Hash::of(input).to_hex();
    let path = folder.join(format!("{target}-{}", &name[..16]));
    fs::write(&path, input)?;
    Ok(path)
}

/// An empty folder of this process.
pub(crate) fn scratch(name: &str) -> std::io::Result<PathBuf> {
    let folder = std::env::temp_dir().join(format!("travaux-fuzz-{}-{name}", std::process::id()));
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    Ok(folder)
}

impl fmt::Display for Ran {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            target,
            executions,
            took,
            answers,
            slowest,
            ..
        } = self;
        let rate = u128::from(*executions) * 1000 / took.as_millis().max(1);
        write!(
            f,
            "fuzz: {target}: {executions} executions, {rate} a second, {answers} different \
             answers, slowest {} ms",
            slowest.as_millis()
        )?;
        if let Some((input, path)) = &self.broken {
            let shown = String::from_utf8_lossy(&input[..input.len().min(200)]);
            write!(
                f,
                "\nfuzz: {target}: BROKEN by {} ({shown:?})",
                path.display()
            )?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn breaks(bytes: &[u8]) -> Seen {
        assert!(bytes.len() < 12, "too long");
        Seen::READ
    }

    #[test]
    fn what_breaks_is_found_and_kept() {
        let target = Target {
            name: "of-a-test",
            run: breaks,
            words: &["a word"],
        };
        let ran = run(target, Duration::from_mins(1), 1).expect("it runs");
        let (input, path) = ran.broken.as_ref().expect("it breaks");
        assert_eq!(&fs::read(path).expect("it was kept"), input);
        assert!(!ran.is_good() && ran.to_string().contains("BROKEN"));
        fs::remove_file(path).expect("it can be removed");
    }

    #[test]
    fn every_target_takes_its_seeds() {
        for target in crate::TARGETS {
            let ran = run(*target, Duration::ZERO, 1).expect("it runs");
            assert!(ran.broken.is_none(), "{ran}");
            assert!(0 < ran.executions);
        }
    }
}
