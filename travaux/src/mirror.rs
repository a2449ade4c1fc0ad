//! `travaux mirror`: copies what a forum publishes of its record into a folder, verified.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use clap::Args;
use verifier::mirror::Copied;
use verifier::{Keys, Site, Stop};

use crate::Failure;
use crate::verify::{named_keys, now};

/// How often the progress of a long copy is told.
const TELL: Duration = Duration::from_secs(2);

/// What is mirrored, and where.
#[derive(Debug, Args)]
pub(crate) struct Mirror {
    /// The public address of the site.
    site: String,
    /// The folder of the mirror, which is made if it is not there.
    folder: PathBuf,
    /// A key of the log, or a file with its keys; may be repeated. Without it, the keys that the
    /// site shows at first are kept.
    #[arg(long, value_name = "KEY")]
    key: Vec<String>,
    /// Go on, and look again every so many seconds.
    #[arg(long, value_name = "SECONDS", value_parser = clap::value_parser!(u64).range(1..))]
    every: Option<u64>,
}

/// Copies once, or again and again.
pub(crate) fn mirror(asked: &Mirror) -> Result<(), Failure> {
    let keys = named_keys(&asked.key)?;
    let mut site = Site::new(&asked.site).map_err(Failure::Configuration)?;
    let mut mirror = verifier::mirror::Mirror::open(&asked.folder).map_err(failure)?;
    loop {
        let copied = copy(&mut mirror, &mut site, keys.as_ref());
        let Some(seconds) = asked.every else {
            return copied.map(|copied| println!("{}", sentence(&copied)));
        };
        match copied {
            Ok(copied) if copied.old == copied.head.size => {}
            Ok(copied) => println!("{}", sentence(&copied)),
            // A mirror that was shown something wrong keeps what it has and goes on looking.
            Err(failure) => eprintln!("travaux: {failure}"),
        }
        std::thread::sleep(Duration::from_secs(seconds));
    }
}

fn copy(
    mirror: &mut verifier::mirror::Mirror,
    site: &mut Site,
    keys: Option<&Keys>,
) -> Result<Copied, Failure> {
    let mut last = Instant::now();
    let mut tell = |done: u64, all: u64| {
        if TELL <= last.elapsed() {
            eprintln!("{done} of {all} tiles and bundles");
            last = Instant::now();
        }
    };
    mirror.copy(site, keys, now(), &mut tell).map_err(failure)
}

fn sentence(copied: &Copied) -> String {
    let (old, size) = (copied.old, copied.head.size);
    let mut sentence = format!(
        "The mirror has {size} entries, {} of them new, in {} new tiles and bundles.",
        size - old,
        copied.tiles
    );
    if 0 < copied.withdrawn {
        let withdrawn = copied.withdrawn;
        sentence += &format!(" {withdrawn} openings are given out no more and were deleted.");
    }
    sentence
}

/// What stops a look from outside, as a failure of the program.
pub(crate) fn failure(stop: Stop) -> Failure {
    match stop {
        Stop::Wrong(wrong) => Failure::Wrong(wrong.what),
        Stop::Unreadable(what) => Failure::Unreadable(what),
    }
}
