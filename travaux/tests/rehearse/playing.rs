//! A rehearsal as the program serves it, and who plays in it over HTTP.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

/// A rehearsal being served; stopped when it is dropped.
pub(crate) struct Played {
    process: Child,
    pub(crate) listen: String,
    pub(crate) forum: String,
    /// The seats in the order of the list, each with its link.
    pub(crate) seats: Vec<(String, String)>,
}

impl Drop for Played {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// An answer of the site.
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) head: String,
    pub(crate) body: String,
}

pub(crate) fn place(name: &str) -> PathBuf {
    let place = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join(env!("CARGO_CRATE_NAME"))
        .join(name);
    let _ = std::fs::remove_dir_all(&place);
    std::fs::create_dir_all(&place).unwrap();
    place
}

pub(crate) fn travaux(place: &Path, arguments: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_travaux"));
    let state = place.join("state");
    command.env("XDG_STATE_HOME", state).current_dir(place);
    command.args(arguments.split_whitespace());
    command
}

pub(crate) fn ran(place: &Path, arguments: &str) -> Output {
    travaux(place, arguments).output().unwrap()
}

pub(crate) fn said(output: &Output) -> String {
    let all = [&output.stdout[..], &output.stderr].concat();
    String::from_utf8(all).unwrap()
}

/// Rehearses until the site is announced.
pub(crate) fn rehearse(place: &Path, arguments: &str) -> Played {
    let free = TcpListener::bind("127.0.0.1:0").unwrap();
    let listen = free.local_addr().unwrap().to_string();
    drop(free);
    let mut process = travaux(place, &format!("rehearse --listen {listen} {arguments}"))
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(process.stdout.take().unwrap()).lines();
    let first = lines.next().unwrap().unwrap();
    let forum = first.strip_prefix("A rehearsal: ").unwrap();
    let forum = forum.split(". ").next().unwrap().to_owned();
    let mut seats = Vec::new();
    let mut name = String::new();
    for printed in lines {
        let printed = printed.unwrap();
        if printed.contains("entries on record") {
            break;
        }
        match printed.trim() {
            link if link.starts_with("http") => {
                seats.push((std::mem::take(&mut name), link.to_owned()));
            }
            seat => seat.clone_into(&mut name),
        }
    }
    Played {
        process,
        listen,
        forum,
        seats,
    }
}

impl Played {
    pub(crate) fn link(&self, seat: &str) -> &str {
        let found = self.seats.iter().find(|(name, _)| name.starts_with(seat));
        &found
            .unwrap_or_else(|| panic!("{seat}: {:?}", self.seats))
            .1
    }

    pub(crate) fn ask(&self, method: &str, path: &str, cookie: &str, body: &str) -> Answer {
        let mut stream = TcpStream::connect(&self.listen).unwrap();
        let length = body.len();
        let request = format!(
            "{method} {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nCookie: {cookie}\r\n\
             Sec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\n\
             Content-Length: {length}\r\n\r\n{body}"
        );
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        Answer {
            status: head[9..12].parse().unwrap(),
            head: head.to_owned(),
            body: body.to_owned(),
        }
    }

    pub(crate) fn get(&self, path: &str, cookie: &str) -> Answer {
        self.ask("GET", path, cookie, "")
    }

    /// Takes the seat of a link; the cookie of the session.
    pub(crate) fn take(&self, link: &str) -> String {
        let (page, code) = link.split_once('#').unwrap();
        let path = page.find("/rehearsal").map(|at| &page[at - 3..]).unwrap();
        let answer = self.ask("POST", path, "", &format!("key=x&code={code}"));
        assert_eq!(answer.status, 303, "{}", answer.body);
        let cookie = answer.head.split("set-cookie: travaux=").nth(1);
        let value = cookie.unwrap_or_else(|| panic!("{}", answer.head));
        format!("travaux={}", value.split(';').next().unwrap())
    }
}
