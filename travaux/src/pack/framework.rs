//! `framework.toml`: pillars, norms, confidence-building measures.

use procedure::act::ElementRecorded;
use procedure::framework::record::RecordElement;
use procedure::id::ElementId;

use super::row::Row;
use super::{Files, Mistake, Step, parse};

pub(super) fn steps(files: &Files) -> Result<Vec<Step>, Mistake> {
    let [rows] = parse::items(files, "framework.toml", ["element"])?;
    rows.into_iter().map(element).collect()
}

fn element(mut row: Row) -> Result<Step, Mistake> {
    let act = ElementRecorded {
        element: row.with("key", ElementId::new)?,
        part: row.one_of("part")?,
        title: row.wording("title")?,
        summary: row.wording("summary")?,
        source: row.source()?,
        certainty: row.certainty()?,
    };
    row.step(RecordElement(act))
}
