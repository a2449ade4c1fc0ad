//! `cargo xtask tidy`: small checks, one file each, of what the compiler cannot see.
//!
//! A check looks at the files of the project and returns what it finds; it changes nothing.

mod appending;
mod arrows;
mod dependencies;
mod drivers;
mod golden;
mod lockfile;
mod manifest;
mod messages;
mod names;
mod opening;
mod paths;
mod pure;
mod size;
mod unfinished;
mod unicode;
mod unsafety;
mod vocabulary;

use crate::options::Options;
use crate::tree::Tree;
use std::fmt;

/// One thing that is not as it should be, and where.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Finding {
    path: String,
    /// Counted from 1; 0 where the file as a whole is meant.
    line: usize,
    what: String,
}

impl Finding {
    fn at(path: &str, line: usize, what: impl Into<String>) -> Self {
        Self {
            path: path.to_owned(),
            line,
            what: what.into(),
        }
    }

    fn whole(path: &str, what: impl Into<String>) -> Self {
        Self::at(path, 0, what)
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            0 => write!(out, "{}: {}", self.path, self.what),
            line => write!(out, "{}:{line}: {}", self.path, self.what),
        }
    }
}

type Check = fn(&Tree) -> Vec<Finding>;

const CHECKS: [(&str, Check); 16] = [
    ("opening", opening::check),
    ("names", names::check),
    ("vocabulary", vocabulary::check),
    ("arrows", arrows::check),
    ("drivers", drivers::check),
    ("unsafety", unsafety::check),
    ("size", size::check),
    ("golden", golden::check),
    ("unfinished", unfinished::check),
    ("paths", paths::check),
    ("unicode", unicode::check),
    ("dependencies", dependencies::check),
    ("lockfile", lockfile::check),
    ("messages", messages::check),
    ("appending", appending::check),
    ("pure", pure::check),
];

/// Runs the checks, or the one named by `--only`, and prints what they find.
pub(crate) fn run(mut options: Options) -> Result<(), String> {
    let only = options.value("--only")?;
    options.finish()?;
    let chosen: Vec<_> = CHECKS
        .iter()
        .filter(|(name, _)| only.as_deref().is_none_or(|only| only == *name))
        .collect();
    if chosen.is_empty() {
        let names: Vec<_> = CHECKS.iter().map(|(name, _)| *name).collect();
        return Err(format!(
            "there is no such check; there are: {}",
            names.join(", ")
        ));
    }
    let tree = Tree::read(&crate::place::root())?;
    let mut findings = 0;
    for (name, check) in chosen {
        for finding in check(&tree) {
            println!("{name}: {finding}");
            findings += 1;
        }
    }
    match findings {
        0 => Ok(()),
        1 => Err("one thing to tidy".to_owned()),
        many => Err(format!("{many} things to tidy")),
    }
}

/// Runs one check on files written down in a test and shows what it finds, a finding a line.
#[cfg(test)]
fn found(check: Check, files: &[(&str, &str)]) -> String {
    let lines: Vec<_> = check(&Tree::of(files))
        .iter()
        .map(Finding::to_string)
        .collect();
    lines.join("\n")
}
