//! `sessions.toml`.

use procedure::act::SessionScheduled;
use procedure::id::{BodyId, SessionId};
use procedure::session::schedule::ScheduleSession;

use super::row::Row;
use super::{Files, Mistake, Step, parse};

pub(super) fn steps(files: &Files) -> Result<Vec<Step>, Mistake> {
    let [rows] = parse::items(files, "sessions.toml", ["session"])?;
    rows.into_iter().map(session).collect()
}

fn session(mut row: Row) -> Result<Step, Mistake> {
    let mut bodies = Vec::new();
    for body in row.strings("bodies")? {
        bodies.push(BodyId::new(&body).map_err(|refusal| row.mistake(refusal))?);
    }
    let act = SessionScheduled {
        session: row.with("key", SessionId::new)?,
        bodies,
        name: row.wording("name")?,
        opens: row.parsed("opens", "a date such as 2026-07-20")?,
        closes: row.parsed("closes", "a date such as 2026-07-24")?,
        place: row.wording("place")?,
        zone: row.text("zone")?,
        note: row.optional_wording("note")?,
        source: row.source()?,
        certainty: row.certainty()?,
    };
    row.step(ScheduleSession(act))
}
