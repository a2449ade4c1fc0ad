//! `cargo xtask fuzz`: every parser is given what nobody would write; a minute on every change,
//! longer by command.

use crate::options::Options;
use crate::program::Program;

/// How long all targets together run on every change, in seconds.
const SECONDS_ON_EVERY_CHANGE: &str = "60";

/// Runs all targets, or one, for so many seconds together, built as for a release but with the
/// checks of a debug build.
pub(crate) fn run(mut options: Options) -> Result<(), String> {
    let mut fuzz = Program::cargo().words("run --quiet --profile checked --package fuzz --");
    for name in ["--seconds", "--target", "--seed"] {
        if let Some(value) = options.value(name)? {
            fuzz = fuzz.word(name).word(value);
        }
    }
    options.finish()?;
    fuzz.shown()
}

/// The part that every change goes through.
pub(crate) fn on_every_change() -> Result<(), String> {
    Program::cargo()
        .words("run --quiet --package fuzz -- --seconds")
        .word(SECONDS_ON_EVERY_CHANGE)
        .shown()
}
