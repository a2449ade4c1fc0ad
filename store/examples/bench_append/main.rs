//! How fast entries become durable, against bare `SQLite` commits on the same disk in the same run,
//! and how fast they are verified, against the hash alone.
//!
//! Prints lines of the form `what | measured | aim`.
#![forbid(unsafe_code)]

mod bare;
mod record;
mod verifying;

use std::error::Error;
use std::fs;
use std::path::PathBuf;
use std::time::Instant;

/// How many durable steps are timed.
const STEPS: u32 = 2_000;
/// How many entries are entered in one durable step where several are.
const GROUP: u32 = 16;
/// How many bytes an entry has: about what the acts of a forum have.
const ENTRY_BYTES: usize = 560;
/// How many entries are verified.
const VERIFIED: u32 = 200_000;

fn main() -> Result<(), Box<dyn Error>> {
    let place = place()?;
    // One after the other in short turns, so that whatever else the disk does meets both.
    let mut bare = bare::Bare::open(&place.join("bare.sqlite"))?;
    let mut one = record::Record::open(&place.join("one.sqlite"))?;
    let mut grouped = record::Record::open(&place.join("grouped.sqlite"))?;
    let turn = STEPS / 10;
    let mut seconds = [0.0; 3];
    for _ in 0..10 {
        seconds[0] += timed(|| bare.commit(turn))?;
        seconds[1] += timed(|| one.append(turn, 1))?;
        seconds[2] += timed(|| grouped.append(turn, GROUP))?;
    }
    let [bare, one, grouped] = seconds.map(|it| f64::from(STEPS) / it);
    println!(
        "bare SQLite commits, synchronous=FULL, one row of {ENTRY_BYTES} bytes | {bare:.0}/s | –"
    );
    println!(
        "durable appends, one entry each | {one:.0}/s, {:.2} of bare commits | 0.80 of bare commits",
        one / bare
    );
    let entries = grouped * f64::from(GROUP);
    println!(
        "durable appends, {GROUP} entries each | {entries:.0} entries/s, {:.1} of bare commits | \
         more than one by one",
        entries / bare
    );
    verifying::measure(&place.join("many.sqlite"))?;
    fs::remove_dir_all(&place)?;
    Ok(())
}

fn timed<E>(work: impl FnOnce() -> Result<(), E>) -> Result<f64, E> {
    let started = Instant::now();
    work()?;
    Ok(started.elapsed().as_secs_f64())
}

/// A folder on the disk of the build directory, not in memory: what is timed is the disk.
fn place() -> Result<PathBuf, Box<dyn Error>> {
    let program = std::env::current_exe()?;
    let target = program
        .ancestors()
        .nth(3)
        .ok_or("the program lies in no build directory")?;
    let place = target.join(format!("bench-append-{}", std::process::id()));
    let _ = fs::remove_dir_all(&place);
    fs::create_dir_all(&place)?;
    Ok(place)
}
