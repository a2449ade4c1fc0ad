//! `cargo xtask bench`: measures, never judges; prints a table for docs/performance.md.
//!
//! A measurement that needs the insides of a crate is an example of that crate whose name starts
//! with `bench`: `CRATE/examples/bench_replay.rs` is found, built in release and run here, and
//! prints a line `what | measured | aim` for each figure on its standard output.

mod load;
pub(crate) mod machine;
mod programs;
mod response;
mod start;
mod weights;

use crate::options::Options;
use crate::serving;
use std::path::Path;

/// One measured figure: a row of the table.
pub(crate) struct Figure {
    what: String,
    measured: String,
    aim: String,
}

impl Figure {
    fn new(what: impl Into<String>, measured: impl Into<String>, aim: impl Into<String>) -> Self {
        Self {
            what: what.into(),
            measured: measured.into(),
            aim: aim.into(),
        }
    }

    /// A line `what | measured | aim`, as a bench program prints it; the aim may be left out.
    fn read(line: &str) -> Option<Self> {
        let mut cells = line.split('|').map(str::trim);
        let (what, measured) = (cells.next()?, cells.next()?);
        let aim = cells.next().unwrap_or_default();
        cells
            .next()
            .is_none()
            .then(|| Self::new(what, measured, aim))
    }
}

type Measure = fn(&Path) -> Result<Vec<Figure>, String>;

/// What is measured on the binary, given its path.
const MEASURES: [(&str, Measure); 3] = [
    ("start", start::measure),
    ("load", load::measure),
    ("weights", weights::measure),
];

pub(crate) fn run(mut options: Options) -> Result<(), String> {
    let only = options.value("--only")?;
    options.finish()?;
    let wanted = |name: &str| only.as_deref().is_none_or(|only| only == name);
    let programs = programs::found()?;
    let known = MEASURES
        .iter()
        .map(|(name, _)| *name)
        .chain(programs.iter().map(programs::BenchProgram::name));
    if !known.clone().any(wanted) {
        let names: Vec<_> = known.collect();
        return Err(format!(
            "there is no such measurement; there are: {}",
            names.join(", ")
        ));
    }
    let mut figures = Vec::new();
    for program in programs.iter().filter(|program| wanted(program.name())) {
        eprintln!("measuring {}", program.name());
        figures.extend(program.run()?);
    }
    if MEASURES.iter().any(|(name, _)| wanted(name)) {
        let binary = serving::release_binary()?;
        for (name, measure) in MEASURES.iter().filter(|(name, _)| wanted(name)) {
            eprintln!("measuring {name}");
            figures.extend(measure(&binary)?);
        }
    }
    print(&figures);
    Ok(())
}

fn print(figures: &[Figure]) {
    println!("{}\n", machine::description());
    println!("| what | measured | aim |\n|---|---:|---:|");
    for Figure {
        what,
        measured,
        aim,
    } in figures
    {
        println!("| {what} | {measured} | {aim} |");
    }
}

#[cfg(test)]
mod tests {
    use super::Figure;

    #[test]
    fn reads_the_line_of_a_program() {
        let figure =
            Figure::read("replay of 200,000 acts | 1.4 s | 2 s").expect("it has three cells");
        assert_eq!(
            (figure.measured.as_str(), figure.aim.as_str()),
            ("1.4 s", "2 s")
        );
        assert!(Figure::read("no figure").is_none());
    }
}
