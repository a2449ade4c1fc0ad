//! Documents are read by the program itself, in a process that can do nothing else.
#![expect(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use intake::{CONFINED, Confined, Refused};

const PROGRAM: &str = env!("CARGO_BIN_EXE_travaux");

#[test]
fn a_document_is_read_in_a_process_of_its_own() {
    let confined = Confined::by(Path::new(PROGRAM));
    let read = confined
        .read("a.md", b"# Item 5\n\nPeru *agreed*.")
        .unwrap()
        .unwrap();
    assert_eq!(read.text, "# Item 5\n\nPeru agreed.");
    assert_eq!(
        confined.read("a.pdf", b"%PDF-1.7\n").unwrap(),
        Err(Refused::Damaged)
    );
}

/// What the child may open is shown by the system itself.
#[test]
#[cfg(target_os = "linux")]
fn the_process_can_open_nothing() {
    let mut child = Command::new(PROGRAM)
        .args([CONFINED, "--", "a.txt"])
        .env_clear()
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    // It waits for its input with its limits lowered.
    let limits = format!("/proc/{}/limits", child.id());
    let lowered = |text: &str| {
        text.lines()
            .find(|line| line.starts_with("Max open files"))
            .is_some_and(|line| line.split_whitespace().nth(3) == Some("0"))
    };
    let mut seen = String::new();
    for _ in 0..200 {
        seen = std::fs::read_to_string(&limits).unwrap();
        if lowered(&seen) {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
    assert!(lowered(&seen), "{seen}");
    let memory = seen
        .lines()
        .find(|line| line.starts_with("Max address space"));
    assert!(memory.unwrap().contains(" 536870912 "), "{seen}");
    child.stdin.take().unwrap().write_all(b"Words.").unwrap();
    let answer = child.wait_with_output().unwrap();
    assert!(String::from_utf8(answer.stdout).unwrap().contains("Words."));
}
