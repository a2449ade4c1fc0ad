//! Reading in a process of its own: the program itself, started again with little memory, little
//! time, and nothing it could open.
//!
//! The child lowers its own limits before it looks at a byte. From then on it can open no file and
//! no connection, start no process and write no file; it has its input, its output and its memory.
//! Whatever it does with them, it ends after a few seconds. A child that breaks is an answer too:
//! the file is not read.

use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::time::Duration;

use crate::{BYTES_MAX, Document, Refused, TEXT_BYTES_MAX};

/// The subcommand under which the program reads one file from its standard input.
pub const CONFINED: &str = "read-one-confined";

/// The memory a child may have, in bytes.
const MEMORY: u64 = 512 << 20;

/// The seconds of work a child may do.
const SECONDS: u64 = 20;

/// The seconds after which a child is ended, whether it works or waits.
const PATIENCE: Duration = Duration::from_secs(30);

/// The most bytes a child may answer: the text, each letter escaped, and what stands around it.
const ANSWER_MAX: u64 = 6 * TEXT_BYTES_MAX as u64 + 4096;

/// The program by which files are read in a process of their own.
#[derive(Clone, Debug)]
pub struct Confined {
    program: PathBuf,
}

/// The program could not be started: a fault for an operator, not an answer about the file.
#[derive(Debug)]
pub struct Failed(io::Error);

impl std::fmt::Display for Failed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "no process could be started to read a document: {}",
            self.0
        )
    }
}

impl std::error::Error for Failed {}

impl Confined {
    /// Reads by this program, which answers to [`CONFINED`].
    pub fn by(program: &Path) -> Self {
        Self {
            program: program.to_owned(),
        }
    }

    /// Reads a file in a process of its own.
    ///
    /// # Errors
    /// [`Failed`] where no process can be started.
    pub fn read(&self, name: &str, bytes: &[u8]) -> Result<Result<Document, Refused>, Failed> {
        if BYTES_MAX < bytes.len() {
            return Ok(Err(Refused::TooLarge));
        }
        let name: String = name.chars().filter(|c| !c.is_control()).take(200).collect();
        let mut child = Command::new(&self.program)
            .arg(CONFINED)
            .arg("--")
            .arg(name)
            .env_clear()
            .current_dir("/")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(Failed)?;
        let answered = talk(&mut child, bytes.to_vec());
        // Whether it has ended by itself or not, nothing of it is left behind.
        let _ = child.kill();
        let _ = child.wait();
        Ok(answered.unwrap_or(Err(Refused::Unreadable)))
    }
}

/// Hands the bytes to the child and waits for its answer, with patience.
fn talk(child: &mut Child, bytes: Vec<u8>) -> Option<Result<Document, Refused>> {
    let (mut input, output) = (child.stdin.take()?, child.stdout.take()?);
    // Writer and reader each have a thread, so that neither pipe can stop the other.
    std::thread::spawn(move || input.write_all(&bytes));
    let (told, answer) = mpsc::channel();
    std::thread::spawn(move || {
        let mut said = Vec::new();
        let whole = output.take(ANSWER_MAX).read_to_end(&mut said);
        let _ = told.send(whole.map(|_| said));
    });
    let said = answer.recv_timeout(PATIENCE).ok()?.ok()?;
    serde_json::from_slice(&said).ok()
}

/// What the child does: lowers its limits, reads standard input, answers on standard output.
///
/// # Errors
/// Where a limit cannot be lowered or the pipes break; then nothing was read.
pub fn answer(name: &str) -> io::Result<()> {
    confine()?;
    let mut bytes = Vec::new();
    let most = BYTES_MAX as u64 + 1;
    io::stdin().lock().take(most).read_to_end(&mut bytes)?;
    let read = crate::read(name, &bytes);
    let said = serde_json::to_vec(&read)?;
    io::stdout().lock().write_all(&said)
}

/// Lowers what this process may use, for good.
fn confine() -> io::Result<()> {
    use rlimit::Resource;
    let mut limits = vec![
        (Resource::AS, MEMORY),
        (Resource::CPU, SECONDS),
        (Resource::CORE, 0),
        (Resource::FSIZE, 0),
        // No file, no connection: the three pipes it has are all it ever has.
        (Resource::NOFILE, 0),
    ];
    if Resource::NPROC.is_supported() {
        limits.push((Resource::NPROC, 0));
    }
    for (resource, limit) in limits {
        if resource.is_supported() {
            resource.set(limit, limit)?;
        }
    }
    Ok(())
}

#[cfg(all(test, unix))]
#[expect(clippy::unwrap_used, reason = "a test stops at what it did not expect")]
mod tests {
    use super::*;

    #[test]
    fn a_child_that_says_nothing_has_not_read_it() {
        let confined = Confined::by(Path::new("/bin/false"));
        assert_eq!(
            confined.read("a.txt", b"words").unwrap(),
            Err(Refused::Unreadable)
        );
        let large = vec![b'a'; BYTES_MAX + 1];
        assert_eq!(
            confined.read("a.txt", &large).unwrap(),
            Err(Refused::TooLarge)
        );
    }

    #[test]
    fn a_program_that_is_not_there_is_a_fault() {
        let confined = Confined::by(Path::new("/nowhere/at/all"));
        assert!(confined.read("a.txt", b"words").is_err());
    }
}
