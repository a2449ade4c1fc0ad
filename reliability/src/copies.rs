//! Kills backups and restores at every call, and fills the disk at every call: a copy is there
//! whole, or it is not there.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use crate::folder::Folder;
use crate::judge::Reference;
use crate::scenario::Scenario;
use crate::strace::{self, Call, Detail, Injection, Lasting, Run};
use crate::tally::{Effort, Tally};
use crate::{Outcome, surroundings};

/// The process that is killed: copies the record of a folder to a file, or a file to be the record
/// of a folder.
pub(crate) fn run(doing: &str, from: &Path, to: &Path) -> ExitCode {
    let done: Result<(), Box<dyn std::error::Error>> = match doing {
        "backup" => backup(from, to),
        _ => store::place(from, &surroundings::record(to), |_| Ok(())),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

fn backup(from: &Path, to: &Path) -> Outcome<()> {
    let mut reader = store::Reader::open(&surroundings::record(from))?;
    Ok(reader.copy_to(to)?)
}

/// One of the two, with where it leaves its copy.
struct Copying {
    doing: &'static str,
    from: PathBuf,
    /// The record that there is afterwards, in an empty folder.
    record: fn(&Path) -> PathBuf,
}

impl Copying {
    fn to(&self, folder: &Path) -> PathBuf {
        match self.doing {
            "backup" => (self.record)(folder),
            _ => folder.to_owned(),
        }
    }

    fn run(&self, folder: &Path, injection: &Injection<'_>) -> Outcome<Run> {
        let to = self.to(folder);
        let words = [Some(self.doing), self.from.to_str(), to.to_str()];
        let words: Option<Vec<&str>> = words.into_iter().collect();
        let words = words.ok_or("a folder has no plain name")?;
        strace::run(&words, injection, Detail::Calls)
    }
}

pub(crate) fn campaign(effort: Effort) -> Outcome<Tally> {
    let reference = Reference::new()?;
    let mut tally = Tally::new("copies");
    let scenario = Scenario::recovery()?;
    let folder = scenario.folder()?;
    let file = folder.path().join("copy");
    backup(folder.path(), &file)?;
    let both = [
        Copying {
            doing: "backup",
            from: folder.path().to_owned(),
            record: surroundings::record,
        },
        Copying {
            doing: "restore",
            from: file,
            record: surroundings::record,
        },
    ];
    for copying in both {
        let empty = Folder::new()?;
        let whole = copying.run(empty.path(), &Injection::None)?;
        if whole.code != Some(0) {
            return Err(format!("{} failed: {}", copying.doing, whole.errors).into());
        }
        let name = empty
            .path()
            .to_str()
            .ok_or("the folder has no plain name")?;
        let calls = whole.in_folder(name);
        for chosen in effort.chosen(calls.len()) {
            disturb(&copying, calls[chosen], &scenario, &reference, &mut tally)?;
        }
    }
    Ok(tally)
}

/// Kills at a call, then fills the disk at the same call; after each there is all or nothing, and
/// a second attempt succeeds.
fn disturb(
    copying: &Copying,
    Call { name, number, .. }: Call,
    scenario: &Scenario,
    reference: &Reference,
    tally: &mut Tally,
) -> Outcome<()> {
    let injections = [
        Injection::Kill(name, number),
        Injection::Fail(name, number, "ENOSPC", Lasting::Once),
        Injection::Fail(name, number, "EIO", Lasting::Once),
    ];
    for injection in injections {
        let folder = Folder::new()?;
        let run = copying.run(folder.path(), &injection)?;
        let place = format!("{} {injection:?}", copying.doing);
        tally.count(format!("disturbances of a {}", copying.doing));
        let there = (copying.record)(folder.path()).exists();
        tally.count(match (there, run.code) {
            (true, Some(0)) => "copies that were made all the same",
            (true, _) => "copies that were whole before it was told",
            (false, _) => "copies of which nothing is there",
        });
        if !there && copying.run(folder.path(), &Injection::None)?.code != Some(0) {
            tally.wrong(format!("{place}: a second attempt fails"));
        }
        // A copy knows no more of signatures than the record; the signer begins anew here.
        let promised = crate::said::Promised {
            signed: 0,
            ..scenario.promised
        };
        if let Err(why) = reference.judge(folder.path(), promised) {
            tally.wrong(format!("{place}: {why}"));
        }
    }
    Ok(())
}
