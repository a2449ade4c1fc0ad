//! How fast the entries of a file are read, checked and put in the tree.

use std::error::Error;
use std::ops::ControlFlow;
use std::path::Path;
use std::time::Instant;

use ledger::{Hash, Readable as _, Tree};
use store::Reader;

use crate::VERIFIED;
use crate::record::Record;

pub(crate) fn measure(path: &Path) -> Result<(), Box<dyn Error>> {
    const BATCH: u32 = 10_000;
    Record::open(path)?.append(VERIFIED / BATCH, BATCH)?;
    let mut reader = Reader::open(path)?;
    let mut bytes = Vec::new();
    reader.read(0..u64::MAX, &mut |stored| {
        bytes.push(stored.bytes.to_vec());
        ControlFlow::Continue(())
    })?;
    let total: usize = bytes.iter().map(Vec::len).sum();
    // The hash alone, over the same bytes, entry by entry.
    let started = Instant::now();
    let hashes: usize = bytes
        .iter()
        .map(|entry| usize::from(Hash::of(entry).as_bytes()[0]))
        .sum();
    let alone = started.elapsed().as_secs_f64();
    drop(bytes);
    let before = resident_bytes();
    let started = Instant::now();
    let (tree, wrong) = verified(&mut reader)?;
    let seconds = started.elapsed().as_secs_f64();
    if wrong != 0 || tree.size() != u64::from(VERIFIED) || hashes == 0 {
        return Err("the record does not verify".into());
    }
    let megabytes = f64::from(u32::try_from(total)?) / 1e6;
    println!(
        "SHA-256 alone of {VERIFIED} entries, {megabytes:.0} MB | {:.0} MB/s | –",
        megabytes / alone
    );
    println!(
        "read, form, leaf and tree of the same entries | {:.0} entries/s, {:.0} MB/s, {:.1} times \
         as long | 4 times as long",
        f64::from(VERIFIED) / seconds,
        megabytes / seconds,
        seconds / alone
    );
    if let (Some(before), Some(after)) = (before, resident_bytes()) {
        let an_entry = after.saturating_sub(before) / u64::from(VERIFIED);
        println!("memory of the tree | {an_entry} bytes an entry | 128 bytes");
    }
    Ok(())
}

/// The tree over all entries, and how many are not as they were appended.
fn verified(reader: &mut Reader) -> Result<(Tree, u64), Box<dyn Error>> {
    let (mut tree, mut wrong) = (Tree::new(), 0);
    reader.read(0..u64::MAX, &mut |stored| {
        match (stored.check(), stored.entry()) {
            (Ok(leaf), Ok(_)) => drop(tree.push(leaf)),
            _ => wrong += 1,
        }
        ControlFlow::Continue(())
    })?;
    tree.root();
    Ok((tree, wrong))
}

/// The memory this process holds, where the system says so.
fn resident_bytes() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmRSS:"))?;
    let kilobytes: u64 = line.split_whitespace().nth(1)?.parse().ok()?;
    Some(kilobytes * 1024)
}
