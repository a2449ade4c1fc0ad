//! `cargo xtask test | tidy | bench | reliability | fuzz | gallery | docs`: the tools of the house.
#![forbid(unsafe_code)]

mod acts;
mod attribution_eval;
mod bench;
mod docs;
mod fuzz;
mod gallery;
mod options;
mod place;
mod program;
mod provision;
mod reliability;
mod serving;
mod source;
mod test;
mod tidy;
mod tree;

use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask test [--only STEP] [--fast]   every check of the project; what CI runs
cargo xtask tidy [--only CHECK]           the small checks of names, sizes and boundaries
cargo xtask bench [--only NAME]           measure this machine; a table for docs/performance.md
cargo xtask gallery [--pages A,B] [--langs en,ar]
                                          pictures of pages in target/gallery/index.html
cargo xtask reliability [--only CAMPAIGN] [--points N|all] [--seed S]
                                          kill, fail, cut and rot the record; count what is lost
cargo xtask fuzz [--seconds N] [--target T] [--seed S]
                                          give every parser what nobody would write
cargo xtask docs [--check]                write the generated documents, or say which are stale
cargo xtask attribution-eval [--text F --gold F --register F]...
                                          score suggestions against annotated texts";

fn main() -> ExitCode {
    let mut words = std::env::args().skip(1);
    let command = words.next().unwrap_or_default();
    let options = options::Options::new(words.collect());
    let outcome = match command.as_str() {
        "test" => test::run(options),
        "tidy" => tidy::run(options),
        "bench" => bench::run(options),
        "gallery" => gallery::run(options),
        "reliability" => reliability::run(options),
        "fuzz" => fuzz::run(options),
        "docs" => docs::run(options),
        "attribution-eval" => attribution_eval::run(options),
        _ => Err(format!("say which of these:\n{USAGE}")),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("xtask: {why}");
            ExitCode::FAILURE
        }
    }
}
