//! How fast people's commands become durable: one after the other, and from 32 who enter at a
//! time and so share durable steps; against appends of the storage alone on the same disk in the
//! same run. `bench_append` of `store` has those against bare `SQLite`.
//!
//! Prints lines of the form `what | measured | aim`.
#![forbid(unsafe_code)]

#[path = "../bench_replay/forum.rs"]
mod forum;
#[path = "../bench_replay/surroundings.rs"]
mod surroundings;

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Instant;

use ledger::{Append, IdempotencyKey, Readable as _, Storage as _};
use procedure::Command;
use registrar::{Ask, Registrar};
use store::Database;

/// How many commands a turn takes: of the storage and of one client, and of many clients.
const TURN: usize = 150;
const TURN_OF_MANY: usize = 1_600;
/// How many turns each has.
const TURNS: usize = 10;
/// How many enter at a time.
const CLIENTS: usize = 32;
/// How many acts the forum has before: one that has been at work for some years.
const BEFORE: usize = 50_000;

fn main() -> Result<(), Box<dyn Error>> {
    let place = place()?;
    for folder in ["one", "many"] {
        fs::create_dir_all(place.join(folder))?;
    }
    let (one, first) = opened(&place.join("one"))?;
    let (many, others) = opened(&place.join("many"))?;
    let mut alone = Alone::open(&place.join("alone.sqlite"), &one)?;
    // One after the other in short turns, so that whatever else the disk does meets all three.
    let mut seconds = [0.0; 3];
    for turn in 0..TURNS {
        seconds[0] += timed(|| alone.append())?;
        let asks = &first[turn * TURN..(turn + 1) * TURN];
        seconds[1] += timed(|| submit(&one, asks))?;
        let asks = &others[turn * TURN_OF_MANY..(turn + 1) * TURN_OF_MANY];
        seconds[2] += timed(|| submit_at_a_time(&many, asks))?;
    }
    let rate = |commands: usize, seconds: f64| {
        f64::from(u32::try_from(commands * TURNS).unwrap_or(u32::MAX)) / seconds
    };
    let alone = rate(TURN, seconds[0]);
    let (one, many) = (rate(TURN, seconds[1]), rate(TURN_OF_MANY, seconds[2]));
    println!("appends of the storage alone, one entry each | {alone:.0}/s | –");
    println!(
        "commands of 1 client, in a forum of {BEFORE} acts | {one:.0}/s, {:.2} of the storage \
         alone | 0.80",
        one / alone
    );
    println!(
        "commands of {CLIENTS} clients at a time | {many:.0}/s, {:.1} of the storage alone | more \
         than one by one",
        many / alone
    );
    fs::remove_dir_all(&place)?;
    Ok(())
}

/// A forum of some size, and positions that its members go on to take, in any order.
fn opened(folder: &Path) -> Result<(Registrar, Vec<Ask>), Box<dyn Error>> {
    let registrar = surroundings::open(folder)?;
    let needed = TURN_OF_MANY * TURNS;
    let (mut before, mut positions) = (Vec::new(), Vec::new());
    // One in a hundred is a question or an option, and is entered before.
    for (place, ask) in forum::asks(BEFORE + needed + needed / 50).enumerate() {
        let later = BEFORE <= place && matches!(ask.command, Command::RecordPosition(_));
        if later { &mut positions } else { &mut before }.push(ask);
    }
    registrar.submit_all(before).map_err(|(_, why)| why)?;
    match positions.len() {
        enough if needed <= enough => Ok((registrar, positions)),
        few => Err(format!("{few} positions are too few").into()),
    }
}

fn submit(registrar: &Registrar, asks: &[Ask]) -> Result<(), Box<dyn Error>> {
    for ask in asks {
        registrar.submit(ask)?;
    }
    Ok(())
}

fn submit_at_a_time(registrar: &Registrar, asks: &[Ask]) -> Result<(), Box<dyn Error>> {
    let failed: Vec<String> = thread::scope(|scope| {
        let clients: Vec<_> = asks
            .chunks(asks.len().div_ceil(CLIENTS))
            .map(|asks| scope.spawn(|| submit(registrar, asks).map_err(|it| it.to_string())))
            .collect();
        let ended = clients.into_iter().map(thread::ScopedJoinHandle::join);
        ended
            .filter_map(|ended| match ended {
                Ok(submitted) => submitted.err(),
                Err(_) => Some("a client panicked".to_owned()),
            })
            .collect()
    });
    failed
        .into_iter()
        .next()
        .map_or(Ok(()), |why| Err(why.into()))
}

/// The storage without a forum: the same bytes, one entry a step.
struct Alone {
    database: Database,
    entries: Vec<Vec<u8>>,
}

impl Alone {
    fn open(path: &Path, registrar: &Registrar) -> Result<Self, Box<dyn Error>> {
        let last = registrar.entries(registrar.size() - TURN as u64, TURN)?;
        Ok(Self {
            database: Database::open(path)?,
            entries: last.into_iter().map(|entered| entered.bytes).collect(),
        })
    }

    fn append(&mut self) -> Result<(), Box<dyn Error>> {
        for bytes in &self.entries {
            let size = self.database.size()?;
            let append = Append {
                bytes: bytes.clone(),
                key: IdempotencyKey::new(&format!("alone/{size}")).ok_or("no key")?,
                openings: Vec::new(),
            };
            self.database.append(size, &[append])?;
        }
        Ok(())
    }
}

fn timed(work: impl FnOnce() -> Result<(), Box<dyn Error>>) -> Result<f64, Box<dyn Error>> {
    let started = Instant::now();
    work()?;
    Ok(started.elapsed().as_secs_f64())
}

/// A folder on the disk of the build directory, not in memory: what is timed is the disk.
fn place() -> Result<PathBuf, Box<dyn Error>> {
    let program = std::env::current_exe()?;
    let target = program.ancestors().nth(3);
    let target = target.ok_or("the program lies in no build directory")?;
    let place = target.join(format!("bench-submit-{}", std::process::id()));
    let _ = fs::remove_dir_all(&place);
    fs::create_dir_all(&place)?;
    Ok(place)
}
