//! The program `travaux`.
#![forbid(unsafe_code)]

use std::process::ExitCode;

fn main() -> ExitCode {
    match travaux::command_line::run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("travaux: {failure}");
            ExitCode::from(failure.exit_code())
        }
    }
}
