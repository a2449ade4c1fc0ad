//! Runs the real binary on a free port, with a data directory of its own, for as long as it is held.

use crate::{place, program::Program};
use std::fs::File;
use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// Founding in an unoptimised build on a busy machine takes a while.
const PATIENCE: Duration = Duration::from_mins(3);

/// Builds the binary as the tests build it, and says where it is.
///
/// # Errors
/// When it does not build.
pub(crate) fn binary() -> Result<PathBuf, String> {
    // The same selection as `cargo test --workspace`: another one would build dependencies anew.
    Program::cargo()
        .words("build --quiet --workspace --bins --tests")
        .quiet()?;
    Ok(place::target().join("debug").join("travaux"))
}

/// Builds the binary as people run it, and says where it is.
///
/// # Errors
/// When it does not build.
pub(crate) fn release_binary() -> Result<PathBuf, String> {
    Program::cargo()
        .words("build --quiet --release --package travaux")
        .quiet()?;
    Ok(place::target().join("release").join("travaux"))
}

/// A forum being served; dropping it stops the server and keeps its data directory and its log.
pub(crate) struct Serving {
    child: Child,
    pub(crate) address: SocketAddr,
    pub(crate) data: PathBuf,
    /// From starting the program to its first answer to a page.
    pub(crate) started_in: Duration,
}

impl Serving {
    /// Founds a new forum and serves it, in a directory named for its purpose.
    ///
    /// # Errors
    /// When it ends, or does not serve in time; with the end of what it logged.
    pub(crate) fn founded(binary: &Path, purpose: &str) -> Result<Self, String> {
        Self::start(binary, &place::scratch(purpose)?.join("data"))
    }

    /// Serves what lies in a data directory.
    ///
    /// # Errors
    /// As [`Self::founded`].
    pub(crate) fn start(binary: &Path, data: &Path) -> Result<Self, String> {
        let address = free_address().map_err(|e| format!("find a free port: {e}"))?;
        let log_path = data.with_extension("log");
        let log = File::create(&log_path).map_err(|e| format!("{}: {e}", log_path.display()))?;
        let errors = log
            .try_clone()
            .map_err(|e| format!("{}: {e}", log_path.display()))?;
        let started = Instant::now();
        let child = Command::new(binary)
            .arg("serve")
            .args(["--data".as_ref(), data.as_os_str()])
            .args(["--listen", &address.to_string()])
            .args(["--address", &format!("http://{address}")])
            .stdin(Stdio::null())
            .stdout(log)
            .stderr(errors)
            .spawn()
            .map_err(|e| format!("{} cannot be started: {e}", binary.display()))?;
        let data = data.to_path_buf();
        let mut serving = Self {
            child,
            address,
            data,
            started_in: Duration::ZERO,
        };
        serving
            .wait(started)
            .map_err(|why| format!("{why}\n{}", last_lines(&log_path)))?;
        serving.started_in = started.elapsed();
        Ok(serving)
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Memory that the server holds now, in KiB, where the system tells.
    pub(crate) fn resident_kib(&self) -> Option<u64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).ok()?;
        let line = status
            .lines()
            .find_map(|line| line.strip_prefix("VmRSS:"))?;
        line.split_whitespace().next()?.parse().ok()
    }

    fn wait(&mut self, started: Instant) -> Result<(), String> {
        while started.elapsed() < PATIENCE {
            if let Some(status) = self.child.try_wait().map_err(|e| e.to_string())? {
                return Err(format!(
                    "`travaux serve` ended with {status} before it served"
                ));
            }
            if answers(self.address) {
                return Ok(());
            }
            std::thread::sleep(Duration::from_millis(2));
        }
        Err(format!(
            "`travaux serve` did not answer within {} s",
            PATIENCE.as_secs()
        ))
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        // It may have ended by itself; there is nothing to do about either outcome.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A port that was free a moment ago; the kernel does not give it out again at once.
fn free_address() -> std::io::Result<SocketAddr> {
    TcpListener::bind("127.0.0.1:0")?.local_addr()
}

/// Whether the forum page is served.
fn answers(address: SocketAddr) -> bool {
    let ask = || -> std::io::Result<bool> {
        let mut stream = TcpStream::connect(address)?;
        stream.set_read_timeout(Some(Duration::from_secs(10)))?;
        let request = format!("GET /en/ HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n");
        stream.write_all(request.as_bytes())?;
        let mut status = [0; 12];
        stream.read_exact(&mut status)?;
        Ok(status.ends_with(b" 200"))
    };
    ask().unwrap_or(false)
}

fn last_lines(path: &Path) -> String {
    let log = std::fs::read_to_string(path).unwrap_or_default();
    let lines: Vec<_> = log.lines().collect();
    lines[lines.len().saturating_sub(30)..].join("\n")
}

#[cfg(test)]
mod tests {
    use super::Serving;
    use std::path::Path;

    #[test]
    fn says_so_when_the_program_ends_before_it_serves() {
        let ended = Serving::founded(Path::new("/bin/false"), "test-of-serving");
        assert!(ended.is_err_and(|why| why.contains("before it served")));
        let absent = Serving::founded(Path::new("/no/such/program"), "test-of-absence");
        assert!(absent.is_err_and(|why| why.contains("cannot be started")));
    }
}
