//! Sentences of the corpora read by hand, sample by sample: what a careful reader says of them beside what is suggested.
//!
//! The labels stand in attribution/tests/readings.tsv with a file and bytes; the sentences are in the corpora beside
//! the repository and are not part of it.

use super::gold::{Row, Side, Unit, hundredths, rows};
use super::metrics::{METRICS, Metric};
use super::{interval::interval, percent, shown};
use crate::place;
use crate::program::Program;
use std::collections::BTreeMap;

/// What is measured; links are not, for there is no register.
const MEASURED: [&str; 8] = [
    "M1 holder F1",
    "M2 stance F1, six-way",
    "M2 stance F1, four-way",
    "M4 opposition, precision",
    "M4 opposition, recall",
    "M5 spurious holders",
    "M6 polarity reversed",
    "M10 error of the confidence",
];

/// One sentence with its labels.
struct Reading<'a> {
    sample: &'a str,
    start: usize,
    end: usize,
    says: &'a str,
}

pub(super) fn print() -> Result<(), String> {
    let table = place::root().join("attribution/tests/readings.tsv");
    let table = std::fs::read_to_string(&table).map_err(|e| format!("{}: {e}", table.display()))?;
    let Some(samples) = samples(&table)? else {
        println!("\nThe sentences read by hand are in corpora that are not here.");
        return Ok(());
    };
    let names: Vec<&str> = samples.keys().copied().collect();
    println!("\n| sentences read by hand | {} |", names.join(" | "));
    println!("|---|{}", "---:|".repeat(names.len()));
    let counts: Vec<String> = samples.values().map(|it| it.len().to_string()).collect();
    println!("| sentences | {} |", counts.join(" | "));
    for metric in METRICS.iter().filter(|it| MEASURED.contains(&it.name)) {
        let cells: Vec<String> = samples.values().map(|units| cell(metric, units)).collect();
        println!("| {} | {} |", metric.name, cells.join(" | "));
    }
    Ok(())
}

fn cell(metric: &Metric, units: &[Unit]) -> String {
    let units: Vec<&Unit> = units.iter().collect();
    if !metric.name.starts_with("M1 ") && !metric.name.contains("six-way") {
        return shown(metric, &units);
    }
    let (low, high) = interval(&units, metric.measure);
    format!(
        "{} ({} – {})",
        shown(metric, &units),
        percent(low),
        percent(high)
    )
}

/// The sentences of each sample; nothing where the corpora are not here.
fn samples(table: &str) -> Result<Option<BTreeMap<&str, Vec<Unit>>>, String> {
    let columns = ["sample", "document", "speaker", "start", "end", "says"];
    let mut documents: BTreeMap<(&str, &str), Vec<Reading<'_>>> = BTreeMap::new();
    for [sample, document, speaker, start, end, says] in rows(table, columns)? {
        let number = |it: &str| it.parse().map_err(|_| format!("`{it}` is no offset"));
        let reading = Reading {
            sample,
            start: number(start)?,
            end: number(end)?,
            says,
        };
        documents
            .entry((document, speaker))
            .or_default()
            .push(reading);
    }
    let mut samples: BTreeMap<&str, Vec<Unit>> = BTreeMap::new();
    for ((document, speaker), readings) in &documents {
        let path = place::root().join("../shared/corpora").join(document);
        if !path.is_file() {
            return Ok(None);
        }
        let mut command =
            Program::new(place::target().join("release/examples/attribute")).word(path);
        if !speaker.is_empty() {
            command = command.word("--speaker").word(speaker);
        }
        let found = command.answer()?;
        let columns = ["sentence_start", "holder", "stance", "confidence"];
        let found = rows(&found, columns)?;
        for reading in readings {
            let units = samples.entry(reading.sample).or_default();
            units.push(unit(reading, &found));
        }
    }
    Ok(Some(samples))
}

fn unit(reading: &Reading<'_>, found: &[[&str; 4]]) -> Unit {
    let mut unit = Unit::default();
    for label in reading.says.split(", ").filter(|it| !it.is_empty()) {
        let (holder, stance) = label.split_once(' ').unwrap_or((label, ""));
        unit.put(Row::plain(holder, stance, None), Side::Gold);
    }
    // Splitting may begin a sentence a mark earlier than the reader did.
    let here = |at: &str| {
        at.parse()
            .is_ok_and(|at: usize| reading.start <= at + 2 && at < reading.end)
    };
    for [start, holder, stance, sure] in found {
        if here(start) {
            unit.put(Row::plain(holder, stance, hundredths(sure)), Side::Found);
        }
    }
    unit
}
