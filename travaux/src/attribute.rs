//! Reads a statement or a report and prints who said what, with the words that prove it.
//!
//! Prints suggestions for programs and people to judge; nothing is recorded.

use std::io::Write;
use std::path::{Path, PathBuf};

use attribution::{Day, Register, Settings, jsonl, legible, read, tsv};
use clap::{Args, ValueEnum};

use crate::Failure;

/// What is read, and how the suggestions are written.
#[derive(Debug, Args)]
pub(crate) struct Attributed {
    /// The text: UTF-8, plain.
    file: PathBuf,
    /// A table of options to link to, with the columns `option_id`, `issue`, `option`.
    #[arg(long, value_name = "TSV")]
    register: Option<PathBuf>,
    /// The day of the meeting, by which names and groups are read: 2026-03-31.
    #[arg(long, value_name = "DATE")]
    as_of: Option<String>,
    /// The form of the answer.
    #[arg(long, value_enum, default_value_t = Form::Tsv)]
    format: Form,
}

/// The form of the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Form {
    /// Columns separated by tabulators, with a first line of names.
    Tsv,
    /// One JSON object a line.
    Jsonl,
}

/// Prints the suggestions.
pub(crate) fn attribute(asked: &Attributed) -> Result<(), Failure> {
    let as_of = asked
        .as_of
        .as_deref()
        .map(Day::parse)
        .transpose()
        .map_err(wrong)?;
    let register = asked.register.as_deref().map(register).transpose()?;
    let bytes = bytes(&asked.file)?;
    let document = legible(&bytes);
    let settings = Settings {
        as_of,
        register: register.as_ref(),
        speaker: None,
    };
    let suggestions = read(&document, &settings).suggestions;
    let answer = match asked.format {
        Form::Tsv => tsv(&document, &suggestions),
        Form::Jsonl => jsonl(&document, &suggestions),
    };
    std::io::stdout()
        .write_all(answer.as_bytes())
        .map_err(Failure::file("standard output"))
}

fn register(path: &Path) -> Result<Register, Failure> {
    let named = |error: String| wrong(format!("{}: {error}", path.display()));
    Register::parse(&legible(&bytes(path)?)).map_err(named)
}

fn bytes(path: &Path) -> Result<Vec<u8>, Failure> {
    std::fs::read(path).map_err(Failure::file(path))
}

fn wrong(what: String) -> Failure {
    Failure::Configuration(what)
}
