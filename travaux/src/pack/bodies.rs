//! `bodies.toml` and `officers.toml`.

use procedure::Sealable;
use procedure::act::{BodyEstablished, OfficeTaken};
use procedure::body::establish::EstablishBody;
use procedure::body::take_office::TakeOffice;
use procedure::id::{BodyId, MemberId, PersonId};

use super::row::Row;
use super::{Files, Mistake, Step, parse};

pub(super) fn steps(files: &Files) -> Result<Vec<Step>, Mistake> {
    let [bodies] = parse::items(files, "bodies.toml", ["body"])?;
    let [officers] = parse::items(files, "officers.toml", ["officer"])?;
    let mut steps = Vec::with_capacity(bodies.len() + officers.len());
    for row in bodies {
        steps.push(body(row)?);
    }
    for (place, row) in officers.into_iter().enumerate() {
        steps.push(officer(row, place + 1)?);
    }
    Ok(steps)
}

fn body(mut row: Row) -> Result<Step, Mistake> {
    let act = BodyEstablished {
        body: row.with("key", BodyId::new)?,
        kind: row.one_of("kind")?,
        name: row.wording("name")?,
        about: row.wording("about")?,
        source: row.source()?,
        certainty: row.certainty()?,
    };
    row.step(EstablishBody(act))
}

/// Persons are pseudonyms on record: officers of a pack are numbered in its order.
fn officer(mut row: Row, number: usize) -> Result<Step, Mistake> {
    let person = PersonId::new(&format!("p-{number}")).map_err(|refusal| row.mistake(refusal))?;
    let act = OfficeTaken {
        body: row.with("body", BodyId::new)?,
        post: row.one_of("post")?,
        member: row.with("member", MemberId::new)?,
        person,
        name: Sealable::Open(row.words("name")?),
        from: row.parsed("from", "a date such as 2026-03-30")?,
        note: row.optional_wording("note")?,
        source: row.source()?,
        certainty: row.certainty()?,
    };
    row.step(TakeOffice(act))
}
