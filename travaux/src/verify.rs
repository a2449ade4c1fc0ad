//! `travaux verify`: looks at a record from outside and names the first thing wrong.

mod given;
mod pages;
mod target;

use std::path::PathBuf;
use std::time::{Duration, Instant};

use clap::Args;
use verifier::{Folder, Keys, Lines, Published, Report, Site, Stop};

use crate::mirror::failure;
use crate::{Data, Failure};
use given::{keys, memory};
use pages::Extent;
use target::Target;

/// How often the progress of a long record is told.
const TELL: Duration = Duration::from_secs(2);

/// What is verified, and by what.
#[derive(Debug, Args)]
pub(crate) struct Verify {
    /// A data folder, an export or mirror, a record.jsonl or record.sqlite, or the address of a
    /// site [default: the data folder].
    target: Option<String>,
    /// A key of the log, or a file with its keys; may be repeated.
    #[arg(long, value_name = "KEY")]
    key: Vec<String>,
    /// A checkpoint that was kept; may be repeated.
    #[arg(long, value_name = "FILE")]
    checkpoint: Vec<PathBuf>,
    /// A policy: whose cosignatures are asked for.
    #[arg(long, value_name = "FILE")]
    policy: Option<PathBuf>,
    /// How old the cosignatures of a quorum may be; needs a policy.
    #[arg(long, value_name = "SECONDS", requires = "policy")]
    fresh: Option<u64>,
    /// A receipt (.tlog-proof) that the record must bear out; may be repeated.
    #[arg(long, value_name = "FILE")]
    receipt: Vec<PathBuf>,
    /// How many pages of the site to compare with what the record leads to, chosen by chance; or
    /// `all`.
    #[arg(long, value_name = "NUMBER")]
    pages: Option<Extent>,
    /// The folder that remembers what was seen of each log
    /// [default: travaux/seen in the state folder of this user].
    #[arg(long, value_name = "DIR")]
    state: Option<PathBuf>,
    /// Print the report as JSON.
    #[arg(long)]
    json: bool,
}

/// Verifies and prints a report. Something wrong is a failure of its own.
pub(crate) fn verify(data: &Data, asked: &Verify) -> Result<(), Failure> {
    let target = Target::of(data, asked.target.as_deref())?;
    if asked.pages.is_some() && !matches!(target, Target::Site(_)) {
        let what = "--pages compares what a site shows; name the address of a site";
        return Err(Failure::Configuration(what.to_owned()));
    }
    let mut memory = memory(asked.state.as_deref());
    let mut progress = Progress::default();
    let mut tell = |done, all| progress.tell(done, all);
    let mut given = given::given(asked, &target, &mut tell)?;
    given.memory = memory.as_mut();
    let report = look(&target, &mut given);
    let mut report = report.map_err(Failure::Unreadable)?;
    if report.wrong.is_none() {
        let keys = given.keys.take();
        // What is wrong from here on is wrong beside the record, which was found good.
        report.wrong = beside(&target, asked, keys.clone()).or_else(wrong)?;
        if report.wrong.is_none()
            && let Some(extent) = asked.pages
        {
            report.wrong = shown(&target, extent, keys, &mut report)?;
            keep(&mut given, &mut report)?;
        }
    }
    print(&report, asked.json);
    match report.wrong {
        None => Ok(()),
        Some(wrong) => Err(Failure::Wrong(wrong.what)),
    }
}

fn look(target: &Target, given: &mut verifier::Given<'_>) -> Result<Report, String> {
    match target {
        Target::Site(address) => verifier::verify_published(Site::new(address)?, given),
        Target::Published(folder) => verifier::verify_published(Folder::new(folder), given),
        Target::Database(path) => {
            let mut reader = store::Reader::open(path).map_err(|error| error.to_string())?;
            verifier::verify(&mut reader, &path.display().to_string(), given)
        }
        Target::Lines(path) => {
            let mut lines = Lines::open(path).map_err(|stop| stop.to_string())?;
            verifier::verify(&mut lines, &path.display().to_string(), given)
        }
    }
}

/// What stands beside a record: receipts that were given, and the entries of an export as lines.
fn beside(
    target: &Target,
    asked: &Verify,
    keys: Option<Keys>,
) -> Result<Option<verifier::Wrong>, Stop> {
    let source: Box<dyn verifier::Source> = match target {
        Target::Site(address) => Box::new(Site::new(address).map_err(Stop::Unreadable)?),
        Target::Published(folder) => Box::new(Folder::new(folder)),
        Target::Database(_) | Target::Lines(_) if asked.receipt.is_empty() => return Ok(None),
        Target::Database(_) | Target::Lines(_) => {
            let what = "receipts are compared with a site, an export or a mirror";
            return Err(Stop::Unreadable(what.to_owned()));
        }
    };
    let lines = match target {
        Target::Published(folder) => Some(Folder::new(folder).lines()),
        _ => None,
    };
    let lines = lines.filter(|path| path.exists());
    if asked.receipt.is_empty() && lines.is_none() {
        return Ok(None);
    }
    let keys = keys.ok_or_else(|| Stop::Unreadable("no key of the log is known".to_owned()))?;
    let mut record = Published::open(source, keys)?;
    for path in &asked.receipt {
        let unreadable = |error| Stop::Unreadable(format!("{}: {error}", path.display()));
        let receipt = std::fs::read(path).map_err(unreadable)?;
        let index = verifier::check_receipt(&mut record, &receipt, None)?;
        eprintln!("{}: entry {index} is on record.", path.display());
    }
    if let Some(path) = lines {
        verifier::same_entries(&mut Lines::open(&path)?, &mut record)?;
    }
    Ok(None)
}

/// The pages of a site, beside what its record leads to.
fn shown(
    target: &Target,
    extent: Extent,
    keys: Option<Keys>,
    report: &mut Report,
) -> Result<Option<verifier::Wrong>, Failure> {
    let (Target::Site(address), Some(keys)) = (target, keys) else {
        return Ok(None);
    };
    pages::compare(address, &keys, extent, report).or_else(wrong)
}

/// Keeps both pages where one is not the other.
fn keep(given: &mut verifier::Given<'_>, report: &mut Report) -> Result<(), Failure> {
    if let (Some(memory), Some(wrong)) = (&mut given.memory, &report.wrong) {
        let place = memory.keep(given.now, &wrong.evidence).map_err(failure)?;
        report.evidence = place.map(|place| place.display().to_string());
    }
    Ok(())
}

fn wrong(stop: Stop) -> Result<Option<verifier::Wrong>, Failure> {
    match stop {
        Stop::Wrong(wrong) => Ok(Some(*wrong)),
        Stop::Unreadable(what) => Err(Failure::Unreadable(what)),
    }
}

fn print(report: &Report, json: bool) {
    use std::io::Write as _;
    let text = if json {
        format!("{:#}\n", report.to_json())
    } else {
        report.to_string()
    };
    // Whoever reads may have read enough: the exit code still says what was found.
    drop(std::io::stdout().write_all(text.as_bytes()));
}

/// Tells how far a long record was read, on the standard error.
#[derive(Default)]
struct Progress(Option<Instant>);

impl Progress {
    fn tell(&mut self, done: u64, all: u64) {
        let last = *self.0.get_or_insert_with(Instant::now);
        if TELL <= last.elapsed() {
            eprintln!("{done} of {all} entries read");
            self.0 = Some(Instant::now());
        }
    }
}

/// For the commands that copy and follow: the keys that a person named.
pub(crate) fn named_keys(texts: &[String]) -> Result<Option<Keys>, Failure> {
    keys(texts)
}

/// The time, in seconds since 1970 UTC.
pub(crate) fn now() -> u64 {
    let seconds = (crate::surroundings::clock())().as_second();
    u64::try_from(seconds).unwrap_or(0)
}
