//! How long a page takes to draw from the founded forum, with nothing kept ready.
//!
//! Prints lines of the form `what | measured | aim`.
#![forbid(unsafe_code)]

use std::error::Error;
use std::hint::black_box;
use std::time::Instant;

use jiff::civil::{Date, date};
use language::Lang;
use registrar::{Entered, Snapshot};
use travaux::{Data, pack};
use web::{AsOf, Html, Notice, Viewpoint, pages};

/// How often each page is drawn.
const DRAWN: usize = 2_000;
/// The day of the pages: all positions of the pack were expressed before it.
const DAY: Date = date(2026, 5, 1);
/// The question with most positions.
const QUESTION: &str = "cofacilitator-appointment";

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::temp_dir().join(format!("bench-render-{}", std::process::id()));
    let measured = measure(&Data::at(&folder));
    std::fs::remove_dir_all(&folder)?;
    measured
}

fn measure(data: &Data) -> Result<(), Box<dyn Error>> {
    let pack = pack::read(&pack::Files::global_mechanism())?;
    let registrar = travaux::found(data, &pack, "bench.example")?;
    let entries = newest(&registrar)?;
    let fold = registrar.read();
    for lang in [Lang::En, Lang::Ar] {
        let at = |path| viewpoint(&fold, lang, path);
        let path = format!("/questions/{QUESTION}");
        let question = timed(|| pages::question(&at(&path), QUESTION).ok());
        told(
            &format!("question page with most positions, {lang}"),
            question,
        );
        let forum = timed(|| Some(pages::forum(&at("/"), &entries)));
        told(&format!("forum page, {lang}"), forum);
    }
    Ok(())
}

/// The entries the forum page is handed, newest first.
fn newest(registrar: &registrar::Registrar) -> Result<Vec<Entered>, Box<dyn Error>> {
    let count = pages::ENTRIES_A_PAGE;
    let from = registrar.size().saturating_sub(count as u64);
    let mut entries = registrar.entries(from, count)?;
    entries.reverse();
    Ok(entries)
}

fn viewpoint<'a>(fold: &'a Snapshot, lang: Lang, path: &'a str) -> Viewpoint<'a> {
    Viewpoint {
        lang,
        forum: &fold.forum,
        journal: &fold.journal,
        size: fold.size,
        root: fold.root,
        today: DAY,
        as_of: AsOf::Now,
        path,
        query: "",
        notice: Notice::None,
        rehearsal: false,
    }
}

/// The median time in microseconds, and the weight of the page in bytes.
fn timed(draw: impl Fn() -> Option<Html>) -> (u128, usize) {
    let weight = draw().map_or(0, |html| html.0.len());
    let mut times: Vec<u128> = (0..DRAWN)
        .map(|_| {
            let started = Instant::now();
            black_box(draw());
            started.elapsed().as_micros()
        })
        .collect();
    times.sort_unstable();
    (times[DRAWN / 2], weight)
}

fn told(what: &str, (micros, weight): (u128, usize)) {
    println!("draw the {what} ({weight} bytes) | {micros} µs | 500 µs");
}
