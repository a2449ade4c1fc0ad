//! `bench_reading`: how fast reports are read, on one core; one line a figure for `cargo xtask bench`.
//!
//! Reads the bulletins beside the repository where they are, otherwise a report of its own, repeated.
//! For comparison the same text is only split into sentences by a program of another making, in the same run:
//! NLTK's Punkt where Python has it, otherwise a plain regular expression in Python, otherwise nothing.

use attribution::{Register, Settings, read};
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

const OWN: &str = "\
# Training

Peru, supported by Chile and Kenya, opposed deleting the paragraph and called for a pause. Several delegations \
(e.g., Oman and Fiji) welcomed the draft, while Mali cautioned that a late start would undermine trust. He asked \
whether the budget was final. These delegations also proposed a contact group rather than a new body.

Fiji, for the G-77/China, noted that training should be predictable. The venue was not discussed.

";
const REGISTER: &str = "option_id\tissue\toption\nT1\tTraining\tMake training predictable\nT2\tTraining\tDelete the paragraph\nT3\tBodies\tSet up a contact group\n";

/// Splits what stands on standard input; prints how, how many sentences, and how many seconds that took.
const REFERENCE: &str = r#"
import re, sys, time
text = sys.stdin.buffer.read().decode("utf-8", "replace")
try:
    from nltk.tokenize.punkt import PunktSentenceTokenizer
    how, split = "NLTK Punkt, untrained", PunktSentenceTokenizer().tokenize
except ImportError:
    how, split = "a regular expression in Python", re.compile(r"(?<=[.!?])\s+(?=[A-Z(\[\"'])").split
start = time.perf_counter()
found = len(split(text))
print(how, found, f"{time.perf_counter() - start:.3f}", sep="\t")
"#;

fn main() {
    let (what, text) = bulletins().unwrap_or_else(|| ("own report, repeated", OWN.repeat(30_000)));
    measure(
        &format!("reading {what}"),
        &text,
        &Settings::default(),
        "2 MB/s",
    );
    let Ok(register) = Register::parse(REGISTER) else {
        return;
    };
    let settings = Settings {
        register: Some(&register),
        ..Settings::default()
    };
    measure(
        &format!("reading and linking {what}"),
        &text,
        &settings,
        "1 MB/s",
    );
    match reference(&text) {
        Some((how, sentences, seconds)) => println!(
            "for comparison, splitting the same text into sentences, {how}: {sentences} sentences | {seconds:.2} s, \
             {:.1} MB/s | –",
            megabytes(&text) / seconds
        ),
        None => {
            println!("for comparison, splitting into sentences: there is no Python here | – | –");
        }
    }
}

/// How another program splits the text, its sentences and its seconds; nothing where it cannot be run.
fn reference(text: &str) -> Option<(String, String, f64)> {
    let mut python = Command::new("python3")
        .args(["-c", REFERENCE])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .ok()?;
    python.stdin.take()?.write_all(text.as_bytes()).ok()?;
    let output = python.wait_with_output().ok()?;
    let line = String::from_utf8(output.stdout).ok()?;
    let mut cells = line.trim().split('\t').map(str::to_owned);
    let (how, sentences, seconds) = (cells.next()?, cells.next()?, cells.next()?);
    Some((how, sentences, seconds.parse().ok()?))
}

fn megabytes(text: &str) -> f64 {
    u32::try_from(text.len()).map_or(f64::MAX, f64::from) / 1e6
}

/// The bulletins, one after the other.
fn bulletins() -> Option<(&'static str, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpora/enb");
    let mut paths: Vec<_> = std::fs::read_dir(folder)
        .ok()?
        .filter_map(Result::ok)
        .map(|it| it.path())
        .collect();
    paths.sort();
    let texts = paths
        .iter()
        .filter_map(|path| std::fs::read_to_string(path).ok());
    Some(("638 daily bulletins", texts.collect::<Vec<_>>().join("\n")))
        .filter(|it| !it.1.is_empty())
}

fn measure(what: &str, text: &str, settings: &Settings<'_>, aim: &str) {
    let start = Instant::now();
    let found = read(text, settings).suggestions.len();
    let seconds = start.elapsed().as_secs_f64();
    let megabytes = megabytes(text);
    println!(
        "{what}: {megabytes:.1} MB, {found} suggestions | {seconds:.2} s, {:.1} MB/s | {aim}",
        megabytes / seconds
    );
}
