//! The program, run and asked as people and other programs do it.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::Duration;

/// The public address, of the original and of the mirror alike.
const ADDRESS: &str = "http://forum.example";

/// How often it is tried whether the site answers, and how long between two tries.
const TRIES: u32 = 600;
const BETWEEN: Duration = Duration::from_millis(100);

/// A site being served; stopped when it is dropped.
pub(crate) struct Served {
    pub(crate) process: Child,
    pub(crate) listen: String,
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    pub(crate) fn text(&self) -> &str {
        std::str::from_utf8(&self.body).unwrap()
    }
}

pub(crate) fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("served")
        .join(name);
    let _ = std::fs::remove_dir_all(&folder);
    folder
}

pub(crate) fn travaux(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_travaux"));
    command
        .args(arguments)
        .current_dir(env!("CARGO_TARGET_TMPDIR"));
    command
}

pub(crate) fn ran(arguments: &[&str]) -> Output {
    let output = travaux(arguments).output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{arguments:?}: {said}");
    output
}

/// Serves with these arguments besides where to listen, and waits until it answers.
pub(crate) fn serve(arguments: &[&str]) -> Served {
    serve_at(ADDRESS, arguments)
}

/// The same under another public address.
pub(crate) fn serve_at(address: &str, arguments: &[&str]) -> Served {
    let free = TcpListener::bind("127.0.0.1:0").unwrap();
    let listen = free.local_addr().unwrap().to_string();
    drop(free);
    let process = travaux(&["serve", "--listen", &listen, "--address", address])
        .args(arguments)
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    let served = Served { process, listen };
    for _ in 0..TRIES {
        if TcpStream::connect(&served.listen).is_ok() && get(&served, "/healthz").status == 200 {
            return served;
        }
        std::thread::sleep(BETWEEN);
    }
    panic!("{arguments:?}: nothing is served");
}

pub(crate) fn ask(served: &Served, method: &str, path: &str, body: &str) -> Answer {
    let mut stream = TcpStream::connect(&served.listen).unwrap();
    let length = body.len();
    let request = format!(
        "{method} {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: {length}\r\n\
         \r\n{body}"
    );
    stream.write_all(request.as_bytes()).unwrap();
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).unwrap();
    let end = bytes
        .windows(4)
        .position(|four| four == b"\r\n\r\n")
        .unwrap();
    let status = std::str::from_utf8(&bytes[9..12]).unwrap().parse().unwrap();
    Answer {
        status,
        body: bytes.split_off(end + 4),
    }
}

pub(crate) fn get(served: &Served, path: &str) -> Answer {
    ask(served, "GET", path, "")
}

/// Waits until the site shows so many entries.
pub(crate) fn wait_for(served: &Served, size: u64) {
    for _ in 0..TRIES {
        if get(served, "/healthz")
            .text()
            .contains(&format!("\"size\":{size}"))
        {
            return;
        }
        std::thread::sleep(BETWEEN);
    }
    panic!("the mirror does not follow to {size} entries");
}

pub(crate) fn refused(arguments: &[&str]) -> (i32, String) {
    let output = travaux(&["serve", "--listen", "127.0.0.1:0"])
        .args(arguments)
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    (output.status.code().unwrap(), said)
}
