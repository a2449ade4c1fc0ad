//! Golden acts: one file per kind that must decode and apply for ever.
//!
//! A kind has `golden/KIND.json` with every optional field present and, where it has optional
//! fields, `golden/KIND.minimal.json` with none of them.
#![expect(clippy::panic, reason = "a test stops at what it did not expect")]

mod fields;
mod values;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use procedure::act::{Act, KINDS};
use procedure::id::PersonId;
use procedure::{By, Command, Forum, Recorded, Seat};
use serde_json::Value;

/// A golden file: its path, its kind, and the body in it.
struct Golden {
    path: PathBuf,
    kind: String,
    body: Value,
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("golden")
}

fn read(path: PathBuf) -> Golden {
    let wrong = |what: &str| -> ! { panic!("{}: {what}", path.display()) };
    let text = fs::read_to_string(&path).unwrap_or_else(|error| wrong(&error.to_string()));
    let mut value: Value =
        serde_json::from_str(&text).unwrap_or_else(|error| wrong(&error.to_string()));
    let Some(kind) = value["act"].as_str().map(str::to_owned) else {
        wrong("it has no `act`");
    };
    let body = value["body"].take();
    Golden { path, kind, body }
}

fn all() -> Vec<Golden> {
    let files = fs::read_dir(folder()).expect("the folder of golden acts can be read");
    let mut paths: Vec<PathBuf> = files
        .map(|file| file.expect("a golden file can be listed").path())
        .collect();
    paths.sort();
    paths.into_iter().map(read).collect()
}

fn decoded(golden: &Golden) -> Act {
    Act::decode(&golden.kind, &golden.body.to_string())
        .unwrap_or_else(|error| panic!("{}: {error}", golden.path.display()))
}

fn recorded(act: Act) -> Recorded {
    Recorded {
        at: Timestamp::UNIX_EPOCH,
        on: None,
        by: By {
            seat: Seat::Secretariat,
            person: PersonId::new("p-1").expect("a key"),
        },
        signed: Vec::new(),
        act,
    }
}

#[test]
fn every_kind_has_its_golden_file_and_every_file_its_kind() {
    let names: BTreeSet<String> = all()
        .iter()
        .filter_map(|golden| golden.path.file_name()?.to_str().map(str::to_owned))
        .collect();
    let mut due = BTreeSet::new();
    for kind in KINDS {
        due.insert(format!("{kind}.json"));
        if !fields::optional(kind).is_empty() {
            due.insert(format!("{kind}.minimal.json"));
        }
    }
    assert_eq!(names, due, "files on the left, files due on the right");
}

#[test]
fn a_file_is_named_after_its_kind() {
    for golden in all() {
        let name = golden.path.file_name().and_then(|name| name.to_str());
        let kind = name.and_then(|name| name.split('.').next());
        assert_eq!(kind, Some(golden.kind.as_str()));
    }
}

#[test]
fn optional_fields_are_all_there_or_all_absent() {
    for golden in all() {
        let minimal = golden.path.to_string_lossy().ends_with(".minimal.json");
        for field in fields::optional(&golden.kind) {
            let there = golden.body.get(&field).is_some();
            assert_eq!(there, !minimal, "{field} in {}", golden.path.display());
        }
    }
}

#[test]
fn golden_acts_decode_and_encode_to_the_same_value() {
    for golden in all() {
        let act = decoded(&golden);
        assert_eq!(act.kind(), golden.kind);
        let body = act.body().expect("a body can be encoded");
        assert_eq!(body, golden.body, "{}", golden.path.display());
    }
}

#[test]
fn golden_acts_apply_alone_and_one_upon_the_other() {
    let mut after_all = Forum::default();
    for golden in all() {
        let recorded = recorded(decoded(&golden));
        Forum::default().apply(&recorded);
        after_all.apply(&recorded);
    }
    assert!(after_all.founding.is_some());
    assert!(after_all.documents.iter().next().is_some());
}

#[test]
fn a_kind_or_a_body_of_another_version_is_said_to_be_unreadable() {
    let unknown = Act::decode("hand-raised", "{}").map_err(|error| error.to_string());
    let said = "this version does not know acts of the kind hand-raised; use a later version";
    assert_eq!(unknown, Err(said.to_owned()));
    let wrong = Act::decode("founding-completed", r#"{"pack":7}"#).map_err(|e| e.to_string());
    assert!(wrong.is_err_and(|said| said.starts_with("the body is no founding-completed")));
}

/// Who confirms an act is named when it is asked for, so that she can sign it.
#[test]
fn whoever_confirms_an_act_is_named_by_its_command() {
    let mut confirmed = 0;
    for golden in all() {
        let act = decoded(&golden);
        let command = Command::behind(&act);
        let path = golden.path.display();
        assert_eq!(act.confirmed_by(), command.confirmed_by(), "{path}");
        confirmed += u32::from(act.confirmed_by().is_some());
    }
    assert!(5 < confirmed, "only {confirmed} acts are confirmed");
}
