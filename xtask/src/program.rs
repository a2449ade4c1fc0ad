//! Running other programs: shown as they go, or quiet until they fail.

use std::ffi::OsStr;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Output, Stdio};

/// One program to run, with nothing on its standard input.
pub(crate) struct Program {
    command: Command,
}

impl Program {
    pub(crate) fn new(name: impl AsRef<OsStr>) -> Self {
        let mut command = Command::new(name);
        command
            .stdin(Stdio::null())
            .current_dir(crate::place::root());
        Self { command }
    }

    /// The cargo that started these tools, so that one toolchain does all.
    pub(crate) fn cargo() -> Self {
        Self::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
    }

    /// Adds the words of `line`, split at spaces.
    pub(crate) fn words(mut self, line: &str) -> Self {
        self.command.args(line.split_whitespace());
        self
    }

    pub(crate) fn word(mut self, word: impl AsRef<OsStr>) -> Self {
        self.command.arg(word);
        self
    }

    pub(crate) fn within(mut self, directory: &Path) -> Self {
        self.command.current_dir(directory);
        self
    }

    pub(crate) fn variable(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    /// Runs it with its output shown as it comes.
    ///
    /// # Errors
    /// When it cannot be started or ends badly.
    pub(crate) fn shown(mut self) -> Result<(), String> {
        // Cargo and node write to one terminal; what we printed before must stand before it.
        drop(std::io::stdout().flush());
        let status = self.command.status().map_err(|e| self.unstarted(&e))?;
        if status.success() {
            Ok(())
        } else {
            Err(format!("{} ended with {status}", self.name()))
        }
    }

    /// Runs it and shows its output, in full, only when it ends badly.
    ///
    /// # Errors
    /// When it cannot be started or ends badly.
    pub(crate) fn quiet(mut self) -> Result<(), String> {
        let output = self.command.output().map_err(|e| self.unstarted(&e))?;
        if output.status.success() {
            return Ok(());
        }
        let mut screen = std::io::stdout().lock();
        drop(
            screen
                .write_all(&output.stdout)
                .and_then(|()| screen.write_all(&output.stderr)),
        );
        Err(format!("{} ended with {}", self.name(), output.status))
    }

    /// Runs it and returns what it wrote to standard output.
    ///
    /// # Errors
    /// When it cannot be started, ends badly (with what it said), or writes no UTF-8.
    pub(crate) fn answer(mut self) -> Result<String, String> {
        let Output {
            status,
            stdout,
            stderr,
        } = self.command.output().map_err(|e| self.unstarted(&e))?;
        if !status.success() {
            let said = String::from_utf8_lossy(&stderr);
            return Err(format!(
                "{} ended with {status}: {}",
                self.name(),
                said.trim()
            ));
        }
        String::from_utf8(stdout).map_err(|_| format!("{} wrote something not UTF-8", self.name()))
    }

    /// Whether it can be started and ends well; its output is dropped.
    pub(crate) fn succeeds(self) -> bool {
        self.answer().is_ok()
    }

    fn name(&self) -> String {
        let mut words = vec![self.command.get_program().to_string_lossy()];
        words.extend(self.command.get_args().take(4).map(OsStr::to_string_lossy));
        format!("`{}`", words.join(" "))
    }

    fn unstarted(&self, error: &std::io::Error) -> String {
        format!("{} cannot be started: {error}", self.name())
    }
}
