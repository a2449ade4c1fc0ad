//! Opens a record in a fresh process and says how long it took and how much memory it holds.

use std::error::Error;
use std::path::Path;
use std::time::Instant;

use crate::surroundings;

pub(crate) fn replay(folder: &Path) -> Result<(), Box<dyn Error>> {
    let before = resident_bytes();
    let started = Instant::now();
    let registrar = surroundings::open(folder)?;
    let seconds = started.elapsed().as_secs_f64();
    let acts = registrar.size();
    let aim = if acts < 500_000 { "2 s" } else { "8 s" };
    println!(
        "replay {acts} acts | {seconds:.2} s, {:.0} acts/s | {aim}",
        f64::from(u32::try_from(acts)?) / seconds
    );
    if let (Some(before), Some(after)) = (before, resident_bytes()) {
        let an_act = after.saturating_sub(before) / acts.max(1);
        println!("memory after replay of {acts} acts | {an_act} bytes an act | 1024 bytes");
    }
    Ok(())
}

/// The memory this process holds, where the system says so.
fn resident_bytes() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmRSS:"))?;
    let kilobytes: u64 = line.split_whitespace().nth(1)?.parse().ok()?;
    Some(kilobytes * 1024)
}
