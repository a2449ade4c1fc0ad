//! How fast a record is verified and mirrored from outside, against the raw SHA-256 of its bytes.
//!
//! The record has 200,000 acts of the size and mixture that a forum of 193 members produces.
//! Prints lines of the form `what | measured | aim`.
#![forbid(unsafe_code)]

#[path = "../../../registrar/examples/bench_replay/forum.rs"]
mod forum;
mod record;
#[path = "../../tests/attacks/shared.rs"]
mod shared;

use std::error::Error;
use std::hint::black_box;
use std::path::Path;
use std::time::Instant;

use ledger::Hash;
use verifier::mirror::Mirror;
use verifier::{Folder, Given, Report, verify, verify_published};

use record::{Served, keys};

/// How many acts the record has.
const ACTS: usize = 200_000;

/// When it is looked at: 2026-07-20T17:00:00Z, in seconds since 1970.
const NOW: u64 = 1_784_566_800;

fn main() -> Result<(), Box<dyn Error>> {
    let (mut shared, mut served) = record::enter(ACTS)?;
    let raw = raw(&served);
    println!("SHA-256 of the same bytes | {raw:.0} MB/s | –");
    let report = timed("verify entries", raw, |given| {
        verify(&mut shared, "memory", given)
    })?;
    assert_eq!(report.entries, ACTS as u64);
    timed("verify entries and tiles", raw, |given| {
        verify_published(&mut served, given)
    })?;
    let folder = std::env::temp_dir().join(format!("travaux-mirror-{}", std::process::id()));
    let copied = copy(&folder, &mut served);
    let again = copied.and_then(|()| {
        timed("verify a mirror on disk", raw, |given| {
            verify_published(Folder::new(&folder), given)
        })
    });
    std::fs::remove_dir_all(&folder)?;
    again?;
    if let Some(bytes) = most_resident_bytes() {
        println!(
            "memory at most, the record included | {} MB | –",
            bytes >> 20
        );
    }
    Ok(())
}

/// Megabytes a second of SHA-256 alone.
fn raw(served: &Served) -> f64 {
    let started = Instant::now();
    for entry in served.entries() {
        black_box(Hash::of(entry));
    }
    megabytes(served.bytes()) / started.elapsed().as_secs_f64()
}

fn timed(
    what: &str,
    raw: f64,
    look: impl FnOnce(&mut Given<'_>) -> Result<Report, String>,
) -> Result<Report, Box<dyn Error>> {
    let progress = &mut |_, _| {};
    let mut given = Given::at(NOW, progress);
    given.keys = Some(keys()?);
    let (started, busy_before) = (Instant::now(), busy_seconds());
    let report = look(&mut given)?;
    let seconds = started.elapsed().as_secs_f64();
    let busy = busy_before.zip(busy_seconds());
    let busy = busy.map(|(before, after)| (after - before) * 1e6 / count(report.entries));
    let busy = busy.map_or_else(String::new, |it| {
        format!(", {it:.1} µs of processors an entry")
    });
    if let Some(wrong) = &report.wrong {
        return Err(wrong.to_string().into());
    }
    let rate = megabytes(report.bytes) / seconds;
    println!(
        "{what} | {:.0} entries/s, {rate:.0} MB/s, {:.1} × SHA-256{busy} | 4 × SHA-256",
        count(report.entries) / seconds,
        raw / rate
    );
    Ok(report)
}

fn copy(folder: &Path, served: &mut Served) -> Result<(), Box<dyn Error>> {
    let mut mirror = Mirror::open(folder)?;
    let started = Instant::now();
    let copied = mirror.copy(served, Some(&keys()?), NOW, &mut |_, _| {})?;
    let seconds = started.elapsed().as_secs_f64();
    println!(
        "mirror catches up, every file synced | {:.0} entries/s, {:.0} files/s | –",
        count(copied.head.size) / seconds,
        count(copied.tiles) / seconds
    );
    Ok(())
}

fn megabytes(bytes: u64) -> f64 {
    count(bytes) / 1e6
}

/// A count as a number to divide; counts here are far below 2^53.
#[expect(clippy::cast_precision_loss, reason = "far below 2^53")]
fn count(number: u64) -> f64 {
    number as f64
}

/// How long processors were busy with this process, where the system says so: in hundredths of a
/// second, which nobody has changed on Linux for decades.
fn busy_seconds() -> Option<f64> {
    let status = std::fs::read_to_string("/proc/self/stat").ok()?;
    let after_name = status.rsplit(')').next()?;
    let mut fields = after_name.split_whitespace().skip(11);
    let (user, system): (u64, u64) = (fields.next()?.parse().ok()?, fields.next()?.parse().ok()?);
    Some(count(user + system) / 100.0)
}

/// The most memory this process held, where the system says so.
fn most_resident_bytes() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    let kilobytes: u64 = line.split_whitespace().nth(1)?.parse().ok()?;
    Some(kilobytes * 1024)
}
