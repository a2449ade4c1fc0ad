//! `cargo xtask attribution-eval`: scores the suggestions of `attribution` against annotated texts.
//!
//! Prints the tables that stand in docs/attribution.md. The crate is run as a program on each text and only
//! its table is read, so that any other program with the same columns can be scored in its place.
//! Without texts of its own it also scores the sentences read by hand in attribution/tests/readings.tsv and counts
//! how much of the corpus of bulletins is understood. With `--propositions F --sentences F` it scores a published set
//! of another form instead.

mod corpus;
mod gold;
mod interval;
mod metrics;
mod propositions;
mod readings;

use crate::options::Options;
use crate::place;
use crate::program::Program;
use gold::Unit;
use interval::interval;
use metrics::{METRICS, Metric};
use std::path::{Path, PathBuf};

/// A text with its annotation and, where there is one, its register of options.
#[derive(Clone)]
struct Annotated {
    text: PathBuf,
    gold: PathBuf,
    register: Option<PathBuf>,
}

pub(crate) fn run(mut options: Options) -> Result<(), String> {
    let given = given(&mut options)?;
    let propositions = propositions(&mut options)?;
    options.finish()?;
    if let Some((set, sentences)) = &propositions {
        build()?;
        println!("{}", crate::bench::machine::description());
        return propositions::print(set, sentences);
    }
    let texts = if given.is_empty() {
        development()?
    } else {
        given.clone()
    };
    build()?;
    let mut documents = Vec::new();
    for it in &texts {
        documents.push((name(&it.text), units(it)?));
    }
    println!("{}\n", crate::bench::machine::description());
    print(&documents);
    if given.is_empty() {
        readings::print()?;
        corpus::print()?;
    }
    Ok(())
}

fn build() -> Result<(), String> {
    Program::cargo()
        .words("build --quiet --release --package attribution --examples")
        .shown()
}

/// `--propositions F --sentences F`.
fn propositions(options: &mut Options) -> Result<Option<(PathBuf, PathBuf)>, String> {
    let Some(set) = options.value("--propositions")? else {
        return Ok(None);
    };
    let sentences = options.value("--sentences")?;
    let sentences = sentences.ok_or("--propositions needs its --sentences")?;
    Ok(Some((set.into(), sentences.into())))
}

/// `--text F --gold F [--register F]`, as often as there are texts.
fn given(options: &mut Options) -> Result<Vec<Annotated>, String> {
    let mut found = Vec::new();
    while let Some(text) = options.value("--text")? {
        let gold = options
            .value("--gold")?
            .ok_or("each --text needs its --gold")?;
        let register = options.value("--register")?.map(PathBuf::from);
        found.push(Annotated {
            text: text.into(),
            gold: gold.into(),
            register,
        });
    }
    Ok(found)
}

/// The development texts beside the repository; they belong to others and are not part of it.
fn development() -> Result<Vec<Annotated>, String> {
    let folder = place::root().join("../shared/gold");
    let annotated = |id: &str| Annotated {
        text: folder.join(format!("{id}.txt")),
        gold: folder.join(format!("{id}-gold.tsv")),
        register: Some(folder.join(format!("{id}-register.tsv"))),
    };
    let texts: Vec<_> = ["seed", "enb12577e"].map(annotated).into();
    if texts.iter().all(|it| it.gold.is_file()) {
        return Ok(texts);
    }
    Err(
        "the development texts are not here: name yours with --text F --gold F --register F"
            .to_owned(),
    )
}

fn name(text: &Path) -> String {
    let stem = text.file_stem().unwrap_or_default();
    stem.to_string_lossy().into_owned()
}

fn units(annotated: &Annotated) -> Result<Vec<Unit>, String> {
    let read =
        |path: &Path| std::fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display()));
    let program = place::target().join("release/examples/attribute");
    let mut command = Program::new(program).word(absolute(&annotated.text)?);
    if let Some(register) = &annotated.register {
        command = command.word("--register").word(absolute(register)?);
    }
    let found = command.answer()?;
    gold::units(&read(&annotated.text)?, &read(&annotated.gold)?, &found)
        .map_err(|why| format!("{}: {why}", annotated.gold.display()))
}

fn absolute(path: &Path) -> Result<PathBuf, String> {
    std::path::absolute(path).map_err(|e| format!("{}: {e}", path.display()))
}

/// One table over all texts with intervals, one with a column for each text, one of what is left out above.
fn print(documents: &[(String, Vec<Unit>)]) {
    let all: Vec<&Unit> = documents.iter().flat_map(|(_, units)| units).collect();
    let explicit: Vec<Unit> = all.iter().map(|it| it.explicit()).collect();
    let explicit: Vec<&Unit> = explicit.iter().collect();
    println!(
        "| metric | all texts | 95 % interval | explicit only | goal |\n|---|---:|---:|---:|---:|"
    );
    for metric in METRICS {
        let (low, high) = interval(&all, metric.measure);
        println!(
            "| {} | {} | {} – {} | {} | {} |",
            metric.name,
            shown(&metric, &all),
            percent(low),
            percent(high),
            shown(&metric, &explicit),
            metric.goal,
        );
    }
    let names: Vec<&str> = documents.iter().map(|(name, _)| name.as_str()).collect();
    println!("\n| metric | {} |", names.join(" | "));
    println!("|---|{}", "---:|".repeat(names.len()));
    for metric in METRICS {
        let cells = documents.iter().map(|(_, units)| {
            let units: Vec<&Unit> = units.iter().collect();
            shown(&metric, &units)
        });
        let cells: Vec<String> = cells.collect();
        println!("| {} | {} |", metric.name, cells.join(" | "));
    }
    let unnamed: Vec<Unit> = all.iter().map(|it| it.unnamed()).collect();
    let unnamed: Vec<&Unit> = unnamed.iter().collect();
    println!("\n| unnamed holders and roles | all texts |\n|---|---:|");
    for metric in &METRICS[..2] {
        println!("| {} | {} |", metric.name, shown(metric, &unnamed));
    }
}

fn shown(metric: &Metric, units: &[&Unit]) -> String {
    percent((metric.measure)(units))
}

/// A share as a percentage; a dash when there is nothing to measure.
fn percent(share: Option<f64>) -> String {
    share.map_or_else(|| "–".to_owned(), |share| format!("{:.1} %", 100.0 * share))
}
