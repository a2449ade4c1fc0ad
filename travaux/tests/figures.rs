//! The reports of the told story, counted again from the exported record by a program in another
//! language that shares no code with this one.
#![expect(clippy::unwrap_used, reason = "a test may fail by panicking")]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

/// A rehearsal being served; stopped when it is dropped.
struct Served(Child);

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn place() -> PathBuf {
    let place = Path::new(env!("CARGO_TARGET_TMPDIR")).join("figures");
    let _ = std::fs::remove_dir_all(&place);
    std::fs::create_dir_all(&place).unwrap();
    place
}

fn travaux(place: &Path, arguments: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_travaux"));
    command.env("XDG_STATE_HOME", place.join("state"));
    command
        .current_dir(place)
        .args(arguments.split_whitespace());
    command
}

/// Founds the rehearsal after its story, and waits until it is served.
fn told(place: &Path, listen: &str) -> Served {
    let arguments = format!("rehearse --listen {listen} --data told --from follow-up");
    let mut process = travaux(place, &arguments)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(process.stdout.take().unwrap()).lines();
    let announced = lines.any(|line| line.unwrap().contains("entries on record"));
    assert!(announced);
    Served(process)
}

fn get(listen: &str, path: &str) -> String {
    let mut stream = TcpStream::connect(listen).unwrap();
    let request = format!("GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    assert!(head.starts_with("HTTP/1.1 200"), "{path}: {head}");
    body.to_owned()
}

/// Counts again; `None` where there is no Python.
fn counted(place: &Path, files: &[&str]) -> Option<Output> {
    let program = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/tools/report_figures.py");
    let mut command = Command::new("python3");
    command.current_dir(place).arg(program).args(files);
    match command.output() {
        Ok(output) => Some(output),
        Err(error) => {
            println!("skipped: python3 cannot be run ({error}); the figures were not recounted");
            None
        }
    }
}

fn said(output: &Output) -> String {
    String::from_utf8([&output.stdout[..], &output.stderr].concat()).unwrap()
}

#[test]
fn another_program_counts_the_same_from_the_record_alone() {
    let place = place();
    let free = TcpListener::bind("127.0.0.1:0").unwrap();
    let listen = free.local_addr().unwrap().to_string();
    drop(free);
    let served = told(&place, &listen);
    let list: serde_json::Value = serde_json::from_str(&get(&listen, "/api/v1/reports")).unwrap();
    let reports = list["items"].as_array().unwrap();
    assert!(!reports.is_empty());
    let mut files = vec!["copy/record.jsonl".to_owned()];
    for report in reports {
        let number = &report["report"];
        let file = format!("report-{number}.json");
        let answer = get(&listen, &format!("/api/v1/reports/{number}"));
        std::fs::write(place.join(&file), answer).unwrap();
        files.push(file);
    }
    drop(served);
    let exported = travaux(&place, "export copy --data told").output().unwrap();
    assert!(exported.status.success(), "{}", said(&exported));

    let files: Vec<&str> = files.iter().map(String::as_str).collect();
    let Some(output) = counted(&place, &files) else {
        return;
    };
    assert!(output.status.success(), "{}", said(&output));
    assert!(said(&output).contains("(final)"), "{}", said(&output));

    let record = std::fs::read_to_string(place.join("copy/record.jsonl")).unwrap();
    for (what, tampered) in tampered(&record) {
        std::fs::write(place.join("other.jsonl"), tampered).unwrap();
        let output = counted(&place, &["other.jsonl"]).unwrap();
        assert_eq!(output.status.code(), Some(1), "{what}: {}", said(&output));
    }
}

/// The record as it would be if somebody had changed it where a report cannot tell.
fn tampered(record: &str) -> [(&'static str, String); 3] {
    let without = |kind: &str| -> String {
        let act = format!("\"act\":\"{kind}\"");
        let mut left_out = false;
        let lines = record.lines().filter(|line| {
            let first = !left_out && line.contains(&act);
            left_out |= first;
            !first
        });
        lines.flat_map(|line| [line, "\n"]).collect()
    };
    let final_one = record
        .lines()
        .rfind(|line| line.contains("\"edition\":\"final\""))
        .unwrap();
    [
        ("support that was declared", without("support-declared")),
        ("an alternative that was held", without("alternative-held")),
        (
            "a report compiled after its end",
            format!("{record}{final_one}\n"),
        ),
    ]
}
