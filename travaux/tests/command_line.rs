//! The program as people run it: what it does, what it says, how it exits.
#![expect(clippy::unwrap_used, reason = "a test may fail by panicking")]

use std::path::{Path, PathBuf};
use std::process::Command;

struct Run {
    code: i32,
    said: String,
}

fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("command-line")
        .join(name);
    let _ = std::fs::remove_dir_all(&folder);
    folder
}

fn travaux(data: &Path, arguments: &[&str]) -> Run {
    let output = Command::new(env!("CARGO_BIN_EXE_travaux"))
        .args(arguments)
        .arg("--data")
        .arg(data)
        .current_dir(env!("CARGO_TARGET_TMPDIR"))
        .output()
        .unwrap();
    let mut said = String::from_utf8(output.stdout).unwrap();
    said.push_str(&String::from_utf8(output.stderr).unwrap());
    Run {
        code: output.status.code().unwrap(),
        said,
    }
}

fn founded(name: &str) -> PathBuf {
    let data = folder(name);
    let run = travaux(&data, &["found", "global-mechanism"]);
    assert_eq!(run.code, 0, "{}", run.said);
    data
}

/// The entries as exported, one a line.
fn entries(data: &Path) -> Vec<String> {
    let to = data.join("exported");
    let _ = std::fs::remove_dir_all(&to);
    let run = travaux(data, &["export", to.to_str().unwrap()]);
    assert_eq!(run.code, 0, "{}", run.said);
    let lines = std::fs::read_to_string(to.join("record.jsonl")).unwrap();
    lines.lines().map(str::to_owned).collect()
}

fn the_seal(data: &Path) -> String {
    let entries = entries(data);
    let office = entries
        .iter()
        .find(|e| e.starts_with("{\"act\":\"office-taken\""))
        .unwrap();
    let from = office.find("\"sealed\":\"").unwrap() + 10;
    office[from..from + 64].to_owned()
}

#[test]
fn founding_tells_the_log_and_its_key() {
    let data = folder("founding");
    let run = travaux(
        &data,
        &[
            "found",
            "global-mechanism",
            "--origin",
            "forum.example/record",
        ],
    );
    assert_eq!(run.code, 0, "{}", run.said);
    assert!(
        run.said.contains("Log: forum.example/record"),
        "{}",
        run.said
    );
    assert!(
        run.said.contains("Key: forum.example/record+"),
        "{}",
        run.said
    );
}

#[test]
fn a_pack_that_is_not_there() {
    let data = folder("no-pack");
    let run = travaux(&data, &["found", "no-such-folder"]);
    assert_eq!(run.code, 3, "{}", run.said);
    assert!(run.said.contains("Nothing was founded"), "{}", run.said);
    assert!(!data.exists());
}

#[test]
fn a_file_that_is_no_record() {
    let data = folder("not-ours");
    std::fs::create_dir_all(&data).unwrap();
    std::fs::write(data.join("record.sqlite"), "a shopping list").unwrap();
    let run = travaux(&data, &["serve", "--listen", "127.0.0.1:0"]);
    assert_eq!(run.code, 4, "{}", run.said);
    assert_eq!(
        std::fs::read(data.join("record.sqlite")).unwrap(),
        b"a shopping list"
    );
}

#[test]
fn a_port_in_use() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let data = folder("port");
    let run = travaux(&data, &["serve", "--listen", &address]);
    assert_eq!(run.code, 5, "{}", run.said);
    assert!(run.said.contains("--listen"), "{}", run.said);
    assert!(
        !data.exists(),
        "something was founded although nothing could be served"
    );
}

#[test]
fn an_export_over_something() {
    let data = founded("export-over");
    let run = travaux(&data, &["export", data.to_str().unwrap()]);
    assert_eq!(run.code, 7, "{}", run.said);
    assert!(
        run.said.contains("name a folder that does not"),
        "{}",
        run.said
    );
}

#[test]
fn a_wrong_setting() {
    let run = travaux(&folder("setting"), &["serve", "--address", "ftp://x"]);
    assert_eq!(run.code, 2, "{}", run.said);
    let run = travaux(&folder("setting"), &["serve", "--colour", "blue"]);
    assert_eq!(run.code, 2, "{}", run.said);
}

#[test]
fn a_value_is_erased_by_two_persons_and_the_entries_stay() {
    let data = founded("erase");
    let before = entries(&data);
    let seal = the_seal(&data);
    let with = |confirmed_by: &'static str, seal: &str| {
        let arguments = [
            "erase",
            seal,
            "--rule",
            "A/520/Rev.20",
            "--by",
            "p-1",
            "--confirmed-by",
            confirmed_by,
            "--reason",
            "the person asked for it",
        ];
        travaux(&data, &arguments)
    };
    let alone = with("p-1", &seal);
    assert_eq!(alone.code, 8, "{}", alone.said);
    assert!(
        alone.said.contains("two persons are needed"),
        "{}",
        alone.said
    );
    let nothing = with("p-2", &"0".repeat(64));
    assert_eq!(nothing.code, 8, "{}", nothing.said);
    assert!(
        nothing.said.contains("there is no seal"),
        "{}",
        nothing.said
    );
    let done = with("p-2", &seal);
    assert_eq!(done.code, 0, "{}", done.said);
    let again = with("p-2", &seal);
    assert!(again.said.contains("erased already"), "{}", again.said);
    let after = entries(&data);
    assert_eq!(after[..before.len()], before[..]);
    assert_eq!(after.len(), before.len() + 1);
    // Nothing of the name is left in any file of the folder.
    let name = "Egriselda".as_bytes();
    for file in std::fs::read_dir(&data).unwrap() {
        let path = file.unwrap().path();
        if path.is_file() {
            let bytes = std::fs::read(&path).unwrap();
            let found = bytes.windows(name.len()).any(|window| window == name);
            assert!(!found, "the name is still in {}", path.display());
        }
    }
}

#[test]
fn after_a_rotation_both_keys_sign() {
    let data = founded("rotate");
    let persons = [
        "--by",
        "p-1",
        "--confirmed-by",
        "p-2",
        "--reason",
        "five years of use",
    ];
    let run = travaux(&data, &[&["rotate-key"][..], &persons[..]].concat());
    assert_eq!(run.code, 0, "{}", run.said);
    let entries = entries(&data);
    assert!(
        entries
            .last()
            .unwrap()
            .starts_with("{\"act\":\"log-key-rotated\"")
    );
    let checkpoint = std::fs::read_to_string(data.join("exported/record/checkpoint")).unwrap();
    let signatures = checkpoint
        .lines()
        .filter(|line| line.starts_with('\u{2014}'));
    assert_eq!(signatures.count(), 2, "{checkpoint}");
    let keys = std::fs::read_to_string(data.join("log.key")).unwrap();
    assert_eq!(keys.lines().count(), 2);
}
