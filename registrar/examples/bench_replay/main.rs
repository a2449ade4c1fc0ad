//! How fast a record is entered and folded anew, and how much memory an act takes.
//!
//! Writes records of 200,000 and 1,000,000 acts of the size and mixture that a forum of 193 members
//! produces, each to a folder of its own, and opens each in a fresh process.
//! Prints lines of the form `what | measured | aim`.
#![forbid(unsafe_code)]

mod forum;
mod replay;
mod surroundings;

use std::error::Error;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

/// How many acts are entered in one durable step, as when a pack or an archive is loaded.
const BATCH: usize = 20_000;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    if let (Some("replay"), Some(folder)) = (arguments.next().as_deref(), arguments.next()) {
        return replay::replay(Path::new(&folder));
    }
    for acts in [200_000, 1_000_000] {
        let folder = std::env::temp_dir().join(format!("travaux-replay-{acts}"));
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder)?;
        enter(&folder, acts)?;
        Command::new(std::env::current_exe()?)
            .arg("replay")
            .arg(&folder)
            .status()?;
        std::fs::remove_dir_all(&folder)?;
    }
    Ok(())
}

fn enter(folder: &Path, acts: usize) -> Result<(), Box<dyn Error>> {
    let registrar = surroundings::open(folder)?;
    let started = Instant::now();
    let mut asks = forum::asks(acts);
    loop {
        let batch: Vec<_> = asks.by_ref().take(BATCH).collect();
        if batch.is_empty() {
            break;
        }
        registrar
            .submit_all(batch)
            .map_err(|(_, rejected)| rejected)?;
    }
    let seconds = started.elapsed().as_secs_f64();
    let rate = f64::from(u32::try_from(acts)?) / seconds;
    println!("enter {acts} acts, {BATCH} in a durable step | {seconds:.1} s, {rate:.0} acts/s | –");
    Ok(())
}
