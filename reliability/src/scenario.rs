//! The runs that are killed, failed and cut: each begins in a folder and enters so many acts.

use std::fs;
use std::path::Path;

use crate::folder::Folder;
use crate::said::Promised;
use crate::strace::{self, Detail, Injection, Run};
use crate::{Outcome, surroundings};

/// One such run.
#[derive(Debug)]
pub(crate) struct Scenario {
    pub(crate) name: &'static str,
    /// The folder it begins with.
    base: Folder,
    /// What was promised before.
    pub(crate) promised: Promised,
    /// How many acts it enters.
    count: u64,
}

/// How many entries the scenarios that continue a record begin with.
const BEFORE: u64 = 24;
/// The sync at which the process is killed whose record is then recovered.
const KILLED_AT: usize = 20;

impl Scenario {
    /// A folder with nothing in it.
    pub(crate) fn founding() -> Outcome<Self> {
        Ok(Self {
            name: "founding",
            base: Folder::new()?,
            promised: Promised::default(),
            count: 22,
        })
    }

    /// A record that was closed, and goes on.
    pub(crate) fn appends(count: u64) -> Outcome<Self> {
        let mut scenario = Self::founding()?;
        scenario.begin(BEFORE, &Injection::None)?;
        Ok(Self {
            name: if count < 100 { "appends" } else { "long log" },
            count,
            ..scenario
        })
    }

    /// A record whose process was killed: its log is still beside it.
    pub(crate) fn recovery() -> Outcome<Self> {
        let mut scenario = Self::founding()?;
        scenario.begin(BEFORE, &Injection::Kill("fdatasync", KILLED_AT))?;
        Ok(Self {
            name: "recovery",
            count: 6,
            ..scenario
        })
    }

    /// A record that the first version of the tables wrote, brought up to date as it is opened.
    pub(crate) fn upgrade() -> Outcome<Self> {
        let mut scenario = Self::founding()?;
        let of_version_1 = include_bytes!("../fixtures/version-1.db");
        fs::write(surroundings::record(scenario.base.path()), of_version_1)?;
        scenario.promised.entries = BEFORE;
        Ok(Self {
            name: "upgrade",
            count: 3,
            ..scenario
        })
    }

    /// All of them. The last enters enough for the log to be moved into the file as it runs.
    pub(crate) fn all() -> Outcome<Vec<Self>> {
        Ok(vec![
            Self::founding()?,
            Self::appends(30)?,
            Self::recovery()?,
            Self::upgrade()?,
            Self::appends(180)?,
        ])
    }

    fn begin(&mut self, count: u64, injection: &Injection<'_>) -> Outcome<()> {
        let begun = run(self.base.path(), count, injection, Detail::Calls)?;
        for line in &begun.lines {
            self.promised.hear(line);
        }
        if self.promised.entries == 0 {
            return Err(format!("the beginning of a scenario failed: {}", begun.errors).into());
        }
        Ok(())
    }

    /// A copy of the folder, for one run.
    pub(crate) fn folder(&self) -> Outcome<Folder> {
        Ok(Folder::like(self.base.path())?)
    }

    /// Runs it in a copy.
    pub(crate) fn run(
        &self,
        folder: &Path,
        injection: &Injection<'_>,
        detail: Detail,
    ) -> Outcome<Run> {
        run(folder, self.count, injection, detail)
    }

    /// What is promised after a run.
    pub(crate) fn promised_after(&self, run: &Run) -> Promised {
        let mut promised = self.promised;
        for line in &run.lines {
            promised.hear(line);
        }
        promised
    }
}

fn run(folder: &Path, count: u64, injection: &Injection<'_>, detail: Detail) -> Outcome<Run> {
    let folder = folder.to_str().ok_or("the folder has no plain name")?;
    strace::run(&["enter", folder, &count.to_string()], injection, detail)
}
