//! Runs the process that enters acts under `strace`, which kills it at a system call or makes the
//! call fail.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::Outcome;
use crate::folder::Folder;
use crate::said::{self, Line};

/// The calls by which anything reaches a file or a folder. `openat` is among them: it makes files.
pub(crate) const CALLS: [&str; 12] = [
    "openat",
    "pwrite64",
    "write",
    "fsync",
    "fdatasync",
    "ftruncate",
    "rename",
    "unlink",
    "mkdir",
    "fallocate",
    "fchmod",
    "copy_file_range",
];

/// What `strace` does to the process.
#[derive(Debug, Clone)]
pub(crate) enum Injection<'a> {
    /// Nothing.
    None,
    /// Kills it on entry to the call of this name with this number, from 1: the call is not made.
    Kill(&'a str, usize),
    /// Makes that call fail with this error: once, or from then on.
    Fail(&'a str, usize, &'a str, Lasting),
    /// Lets every sync say that it was done, and does none: a disk that lies.
    NoSync,
}

/// How long a fault lasts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Lasting {
    Once,
    ForEver,
}

impl Injection<'_> {
    fn argument(&self) -> Option<String> {
        match self {
            Self::None => None,
            Self::Kill(call, number) => Some(format!("inject={call}:signal=KILL:when={number}")),
            Self::Fail(call, number, error, lasting) => {
                let plus = match lasting {
                    Lasting::Once => "",
                    Lasting::ForEver => "+",
                };
                Some(format!("inject={call}:error={error}:when={number}{plus}"))
            }
            Self::NoSync => Some("inject=fsync,fdatasync:retval=0".to_owned()),
        }
    }
}

/// One call of a run.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Call {
    pub(crate) name: &'static str,
    /// Its number among the calls of this name, from 1.
    pub(crate) number: usize,
    /// Whether it makes a file where there is none.
    pub(crate) creates: bool,
}

/// What is seen of a run.
#[derive(Debug)]
pub(crate) struct Run {
    /// What the process said.
    pub(crate) lines: Vec<Line>,
    /// Its exit code; `None` where it was killed.
    pub(crate) code: Option<i32>,
    /// What it said to the operator.
    pub(crate) errors: String,
    /// The calls it made, as `strace` writes them.
    pub(crate) trace: String,
}

impl Run {
    /// The calls that concern files of the folder: not those by which the program is loaded, and
    /// not those by which it speaks.
    pub(crate) fn in_folder(&self, folder: &str) -> Vec<Call> {
        let concerns = |name: &str, line: &str| match name {
            "openat" => line.contains(folder),
            "write" => !line.starts_with("write(1,") && !line.starts_with("write(2,"),
            _ => true,
        };
        let ours = |name: &'static str| {
            let made = self.made(name).enumerate();
            let made = made.filter(move |(_, line)| concerns(name, line));
            made.map(move |(place, line)| Call {
                name,
                number: place + 1,
                creates: line.contains("O_CREAT"),
            })
        };
        CALLS.iter().flat_map(|name| ours(name)).collect()
    }

    fn made(&self, call: &str) -> impl Iterator<Item = &str> {
        let begins = format!("{call}(");
        self.trace
            .lines()
            .filter(move |line| line.starts_with(&begins))
    }
}

/// Whether the trace shows what was written, or only that it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Detail {
    Calls,
    Data,
}

/// Runs this program with these words, under `strace`.
pub(crate) fn run(words: &[&str], injection: &Injection<'_>, detail: Detail) -> Outcome<Run> {
    let scratch = Folder::new()?;
    let log = scratch.path().join("trace");
    let mut command = Command::new("strace");
    command.arg("-o").arg(&log);
    command.arg("-e").arg(format!("trace={}", CALLS.join(",")));
    match detail {
        // Signals are not traced, and no bytes are shown.
        Detail::Calls => command.args(["-s", "0", "-e", "signal=none"]),
        Detail::Data => command.args(["-s", "1048576", "-xx", "-e", "signal=none"]),
    };
    if let Some(argument) = injection.argument() {
        command.arg("-e").arg(argument);
    }
    command.arg(std::env::current_exe()?).args(words);
    let output = command
        .stdin(Stdio::null())
        .output()
        .map_err(|error| format!("strace cannot be started ({error}); install it"))?;
    Ok(Run {
        lines: said::lines(&output.stdout),
        code: output.status.code(),
        errors: String::from_utf8_lossy(&output.stderr).into_owned(),
        trace: read(&log)?,
    })
}

fn read(log: &Path) -> Outcome<String> {
    Ok(String::from_utf8_lossy(&fs::read(log)?).into_owned())
}
