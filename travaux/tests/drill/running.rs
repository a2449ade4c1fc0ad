//! The program, run as an operator runs it.

use std::path::Path;
use std::process::{Command, Output};

// Of these tests, and of nothing else.
pub(crate) const RECIPIENT: &str = "age1u53a0ypftgqcy5axm3tcn7tvjtqe36s4mlxj3tky7slpckc379csqa0dgz";
pub(crate) const IDENTITY: &str =
    "AGE-SECRET-KEY-19S3T42MVKLAZ6Z8P28FF46S0RXW8RY5R4USPR29AKC6TEDXMQ8DQA2HCXC";

pub(crate) fn travaux(place: &Path, line: &str) -> Output {
    Command::new(env!("CARGO_BIN_EXE_travaux"))
        .args(line.split_whitespace())
        .current_dir(place)
        .output()
        .unwrap()
}

/// What a command says that succeeds.
pub(crate) fn succeeds(place: &Path, line: &str) -> String {
    let output = travaux(place, line);
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{line}: {said}");
    String::from_utf8(output.stdout).unwrap()
}

/// What a command says that is refused, and its exit code.
pub(crate) fn refused(place: &Path, line: &str) -> (String, i32) {
    let output = travaux(place, line);
    assert!(!output.status.success(), "{line} succeeded");
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(said.trim().lines().count(), 1, "one sentence: {said}");
    (said, output.status.code().unwrap())
}
