//! `provisions.toml`: provisions, their readings and their standing.

use procedure::act::{ProvisionRecorded, ReadingRecorded};
use procedure::id::{ProvisionId, ReadingId};
use procedure::provision::Standing;
use procedure::provision::record::RecordProvision;

use super::row::Row;
use super::{Files, Mistake, Step, parse};

pub(super) fn steps(files: &Files) -> Result<Vec<Step>, Mistake> {
    let [rows] = parse::items(files, "provisions.toml", ["provision"])?;
    rows.into_iter().map(provision).collect()
}

fn provision(mut row: Row) -> Result<Step, Mistake> {
    let mut readings = Vec::new();
    for reading in row.items("reading")? {
        readings.push(self::reading(reading)?);
    }
    let act = ProvisionRecorded {
        provision: row.with("key", ProvisionId::new)?,
        title: row.wording("title")?,
        summary: row.wording("summary")?,
        readings,
        standing: standing(&mut row)?,
        source: row.source()?,
        certainty: row.certainty()?,
    };
    row.step(RecordProvision(act))
}

fn reading(mut row: Row) -> Result<ReadingRecorded, Mistake> {
    let reading = ReadingRecorded {
        reading: row.with("key", ReadingId::new)?,
        words: row.wording("text")?,
    };
    row.done()?;
    Ok(reading)
}

fn standing(row: &mut Row) -> Result<Standing, Mistake> {
    let in_force = row.optional_with("reading_in_force", ReadingId::new)?;
    match (row.text("standing")?.as_str(), in_force) {
        ("in-force", Some(reading)) => Ok(Standing::InForce { reading }),
        ("open", None) => Ok(Standing::Open),
        ("unverified", None) => Ok(Standing::Unverified),
        _ => Err(row.mistake(
            "standing: give open, unverified, or in-force together with reading_in_force",
        )),
    }
}
