//! A disk that is really full, at every size from nothing on: what is on record can be read, and
//! room alone restores.
//!
//! The disk is a file system in memory of a few hundred kilobytes; to mount one needs the rights of
//! the superuser, and without them this says that it was left out.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::Outcome;
use crate::folder::Folder;
use crate::judge::Reference;
use crate::said::{self, Line, Promised};
use crate::tally::{Effort, Tally};

/// Sizes of the disk in kilobytes: from too small for a record to room for some dozen entries.
const SIZES: std::ops::Range<usize> = 8..300;
/// How many acts are tried.
const ACTS: &str = "60";

pub(crate) fn campaign(effort: Effort) -> Outcome<Tally> {
    let mut tally = Tally::new("full");
    let reference = Reference::new()?;
    for chosen in effort.chosen(SIZES.len()) {
        let kilobytes = SIZES.start + chosen;
        let Some(disk) = Disk::mounted(kilobytes)? else {
            tally.count("disks that could not be mounted: run this as the superuser");
            break;
        };
        fill(&disk, kilobytes, &reference, &mut tally)?;
    }
    Ok(tally)
}

fn fill(disk: &Disk, kilobytes: usize, reference: &Reference, tally: &mut Tally) -> Outcome<()> {
    let data = disk.path().join("data");
    fs::create_dir(&data)?;
    let output = Command::new(std::env::current_exe()?)
        .arg("enter")
        .arg(&data)
        .arg(ACTS)
        .stdin(Stdio::null())
        .output()?;
    let lines = said::lines(&output.stdout);
    let mut promised = Promised::default();
    for line in &lines {
        promised.hear(line);
    }
    let errors = String::from_utf8_lossy(&output.stderr).into_owned();
    let place = format!("a disk of {kilobytes} kB");
    tally.count("disks of a few hundred kilobytes");
    let ended = match output.status.code() {
        Some(75) if lines.contains(&Line::Full) => Ok("full disks that were told, read through"),
        Some(4) if lines.contains(&Line::Unopened) => Ok("full disks told at the start"),
        Some(0) => Ok("disks on which there was room"),
        code => Err(format!("it ended with {code:?}; {}", errors.trim())),
    };
    match ended {
        Ok(how) => tally.count(how),
        Err(why) => tally.wrong(format!("{place}: {why}")),
    }
    if let Some(Line::Wrong(what)) = lines.iter().find(|line| matches!(line, Line::Wrong(_))) {
        tally.wrong(format!("{place}: {what}"));
    }
    disk.make_room()?;
    match reference.judge(&data, promised) {
        Ok(_) => tally.count("disks on which room alone restored everything"),
        Err(why) => tally.wrong(format!("{place}: {why}")),
    }
    Ok(())
}

/// A small file system in memory, unmounted when it is dropped.
struct Disk(Folder);

impl Disk {
    fn mounted(kilobytes: usize) -> Outcome<Option<Self>> {
        let disk = Self(Folder::new()?);
        let options = format!("size={kilobytes}k");
        Ok(mount(&["-t", "tmpfs", "-o", &options, "tmpfs"], disk.path())?.then_some(disk))
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    fn make_room(&self) -> Outcome<()> {
        if mount(&["-o", "remount,size=64m"], self.path())? {
            Ok(())
        } else {
            Err("the disk could not be made larger".into())
        }
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        // Where it was not mounted there is nothing to unmount.
        let _ = Command::new("umount")
            .arg(self.path())
            .stderr(Stdio::null())
            .status();
    }
}

fn mount(words: &[&str], on: &Path) -> Outcome<bool> {
    let status = Command::new("mount")
        .args(words)
        .arg(on)
        .stderr(Stdio::null())
        .status()?;
    Ok(status.success())
}
