//! `agenda.toml`: items, their rival wordings, and the standing of agendas.

use procedure::act::{AgendaItemPlaced, AgendaStood, WordingPutForward};
use procedure::agenda::place_item::PlaceAgendaItem;
use procedure::agenda::put_wording::PutWording;
use procedure::agenda::stand::RecordAgendaStanding;
use procedure::id::{AgendaItemId, SessionId, WordingId};

use super::positions::holder;
use super::row::Row;
use super::{Files, Mistake, Step, parse};

pub(super) fn steps(files: &Files) -> Result<Vec<Step>, Mistake> {
    let [items, standings] = parse::items(files, "agenda.toml", ["item", "standing"])?;
    let mut steps = Vec::new();
    for row in items {
        steps.extend(item(row)?);
    }
    for row in standings {
        steps.push(standing(row)?);
    }
    Ok(steps)
}

fn item(mut row: Row) -> Result<Vec<Step>, Mistake> {
    let id = row.with("key", AgendaItemId::new)?;
    let mut rests_on = Vec::new();
    for citation in row.items("rests_on")? {
        rests_on.push(citation.citation()?);
    }
    let wordings = row.items("wording")?;
    let act = AgendaItemPlaced {
        item: id.clone(),
        session: row.with("session", SessionId::new)?,
        number: row.parsed("number", "a whole number")?,
        description: row.wording("title")?,
        rests_on,
        source: row.source()?,
    };
    let mut steps = vec![row.step(PlaceAgendaItem(act))?];
    for row in wordings {
        steps.push(wording(row, &id)?);
    }
    Ok(steps)
}

fn wording(mut row: Row, item: &AgendaItemId) -> Result<Step, Mistake> {
    let mut by = Vec::new();
    for code in row.strings("proposed_by")? {
        by.push(holder(&code).map_err(|refusal| row.mistake(refusal))?);
    }
    let act = WordingPutForward {
        item: item.clone(),
        wording: row.with("key", WordingId::new)?,
        description: row.wording("description")?,
        by,
        source: row.source()?,
    };
    row.step(PutWording(act))
}

fn standing(mut row: Row) -> Result<Step, Mistake> {
    let act = AgendaStood {
        session: row.with("session", SessionId::new)?,
        standing: row.one_of("standing")?,
        on: row.parsed("on", "a date such as 2026-03-31")?,
        note: row.optional_wording("note")?,
        source: row.source()?,
    };
    row.step(RecordAgendaStanding(act))
}
