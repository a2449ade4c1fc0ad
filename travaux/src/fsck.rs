//! Checks a record from its pages to the forum, without changing it: `travaux fsck`, and every
//! night in a running server.

mod accounts;
mod served;
mod statements;

use std::fmt;

use clap::Args;
use ledger::Readable as _;
use registrar::Registrar;
use store::Reader;
use verifier::{Earlier, Given, Keys};

use crate::restore::{now, public};
use crate::surroundings::surroundings;
use crate::{Data, Failure};
use served::Served;

/// How to show what was found; the folder is named by `--data`.
#[derive(Debug, Args)]
pub(crate) struct Fsck {
    /// Print the report as JSON.
    #[arg(long)]
    json: bool,
}

/// What was checked, and what was found.
#[derive(Debug, Default)]
pub struct Findings(Vec<Finding>);

/// One thing that was checked.
#[derive(Debug)]
pub struct Finding {
    /// What was checked.
    pub what: &'static str,
    /// What was seen, or what is wrong, in one sentence.
    pub seen: Result<String, String>,
}

/// Checks the record in a data folder and prints what was found. The forum may run meanwhile.
pub(crate) fn fsck(data: &Data, asked: &Fsck) -> Result<(), Failure> {
    let keys = public(data)?;
    let mut reader = Reader::open(&data.record())?;
    let mut findings = check(&mut reader, &keys, data);
    let forum = folded(&mut reader, data, &keys);
    let tiles = forum
        .as_ref()
        .map_err(Clone::clone)
        .and_then(|forum| served::check(&mut Served::new(forum), &keys));
    findings.note("tiles", tiles);
    let of_record = findings.wrong().count();
    if let Ok(forum) = &forum {
        statements::check(forum, data, &mut findings);
    }
    accounts::check(data, &mut findings);
    if asked.json {
        println!("{}", findings.to_json());
    } else {
        print!("{findings}");
    }
    let what = match (of_record, findings.wrong().count()) {
        (0, 0) => return Ok(()),
        (0, _) => {
            "the record is sound, but the accounts or papers are not as they must be; stop the \
             forum, move them away, and restore them from a backup with --accounts-only"
        }
        _ => {
            "the record is not as it must be; keep it, enter nothing, and restore a backup or a \
             mirror"
        }
    };
    Err(Failure::State(what.into()))
}

/// Checks the record of a running server: everything that [`fsck`] does with it, and that what the server
/// holds in memory and gives out is what follows from the file.
///
/// The caller shows what is wrong to the operator and enters nothing more
/// ([`Registrar::stop`]).
pub fn check_running(registrar: &Registrar, data: &Data) -> Findings {
    let opened = public(data).and_then(|keys| Ok((keys, Reader::open(&data.record())?)));
    let (keys, mut reader) = match opened {
        Ok(opened) => opened,
        Err(failure) => {
            let mut findings = Findings::default();
            findings.note("file", Err(failure.to_string()));
            return findings;
        }
    };
    let mut findings = check(&mut reader, &keys, data);
    findings.note("tiles", served::check(&mut Served::new(registrar), &keys));
    let folded = folded(&mut reader, data, &keys);
    findings.note("forum", folded.and_then(|anew| same(registrar, &anew)));
    findings
}

/// What can be said of the file and of what stands in it.
fn check(reader: &mut Reader, keys: &Keys, data: &Data) -> Findings {
    let mut findings = Findings::default();
    let file = reader.check_file().map_err(|error| error.to_string());
    findings.note(
        "file",
        file.map(|()| "every page, receipt and checkpoint is as it was written".into()),
    );
    findings.note("entries", entries(reader, keys, data));
    findings
}

/// Every entry: its form, that it was permitted, the tree, every checkpoint, every open seal, and
/// what the key signed last.
fn entries(reader: &mut Reader, keys: &Keys, data: &Data) -> Result<String, String> {
    let mut progress = |_, _| {};
    let mut given = Given::at(now(), &mut progress);
    given.keys = Some(keys.clone());
    let signed = data.signed();
    if let Ok(note) = std::fs::read(&signed) {
        let name = signed.display().to_string();
        given.earlier.push(Earlier { name, note });
    }
    let report = verifier::verify(reader, "the record", &mut given)?;
    match report.wrong {
        Some(wrong) => Err(wrong.what),
        None => Ok(format!(
            "{} entries lead to the root {}, as {} checkpoints say; {} seals are open and \
             {} closed",
            report.entries,
            report.root.to_base64(),
            report.checkpoints,
            report.seals_open,
            report.seals_closed
        )),
    }
}

/// The forum folded anew from the file, up to its newest checkpoint.
fn folded(reader: &mut Reader, data: &Data, keys: &Keys) -> Result<Registrar, String> {
    let plainly = |error: &dyn fmt::Display| error.to_string();
    let note = reader
        .latest_checkpoint()
        .map_err(|error| plainly(&error))?
        .ok_or("no checkpoint was signed yet")?;
    let forum = crate::data::forum_of(reader).map_err(|error| plainly(&error))?;
    // Any of the keys may have signed it: the last before the log was given another.
    let mut refused = String::new();
    for key in keys.all() {
        let around = surroundings(&forum);
        let second = Reader::open(&data.record()).map_err(|error| plainly(&error))?;
        match Registrar::open_mirror(around, Box::new(second), &note, key.clone()) {
            Ok(folded) => return Ok(folded),
            Err(fault) => refused = fault.to_string(),
        }
    }
    Err(refused)
}

/// That the server's forum is the one folded anew, where they have the same size.
fn same(registrar: &Registrar, anew: &Registrar) -> Result<String, String> {
    let (now, anew) = (registrar.read(), anew.read());
    if now.size != anew.size {
        return Ok(format!(
            "the forum grew from {} to {} entries meanwhile; compared next time",
            anew.size, now.size
        ));
    }
    if now.root == anew.root && now.forum == anew.forum {
        return Ok(format!(
            "the same when folded anew from {} entries",
            anew.size
        ));
    }
    Err(format!(
        "the forum in memory is not the one that {} entries lead to",
        anew.size
    ))
}

impl Findings {
    /// Everything that was checked.
    pub fn all(&self) -> &[Finding] {
        &self.0
    }

    /// What is wrong.
    pub fn wrong(&self) -> impl Iterator<Item = &Finding> {
        self.0.iter().filter(|finding| finding.seen.is_err())
    }

    fn note(&mut self, what: &'static str, seen: Result<String, String>) {
        self.0.push(Finding { what, seen });
    }

    /// The report for programs.
    pub fn to_json(&self) -> serde_json::Value {
        let one = |finding: &Finding| {
            let (good, seen) = match &finding.seen {
                Ok(seen) => (true, seen),
                Err(wrong) => (false, wrong),
            };
            serde_json::json!({ "what": finding.what, "good": good, "seen": seen })
        };
        let good = self.wrong().next().is_none();
        let all: Vec<serde_json::Value> = self.0.iter().map(one).collect();
        serde_json::json!({ "good": good, "checked": all })
    }
}

/// A line for each thing that was checked.
impl fmt::Display for Findings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for Finding { what, seen } in &self.0 {
            match seen {
                Ok(seen) => writeln!(f, "{what}: {seen}")?,
                Err(wrong) => writeln!(f, "{what}: WRONG: {wrong}")?,
            }
        }
        Ok(())
    }
}
