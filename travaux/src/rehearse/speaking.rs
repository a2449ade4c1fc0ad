//! Hands in what has been said when a rehearsal begins: statements that its pack has for rehearsals,
//! and that nobody ever made. They are entered last, as an officer of the secretariat enters them.

use jiff::civil::Date;
use ledger::Hash;
use procedure::id::{MemberId, PersonId, StatementId};
use procedure::statement::Status;
use procedure::statement::record::RecordStatement;
use procedure::{By, Command, Holder, Seat};
use store::Papers;
use text::{Language, Wording};

use super::naming::words;
use super::seating::Seating;
use crate::Failure;
use crate::pack::{Files, Row, said};

/// Who published what nobody said.
const PUBLISHER: &str = "nobody, for a rehearsal";

/// Enters the statements of a pack, all issued today.
pub(super) fn speak(
    files: &Files,
    seating: &Seating<'_>,
    officer: &PersonId,
) -> Result<(), Failure> {
    let (papers, on) = (seating.papers(), seating.today());
    let first = seating.registrar().read().forum.statements.iter().len();
    for row in said(files)? {
        let command = statement(row, papers, on, first)?;
        let by = By {
            seat: Seat::Secretariat,
            person: officer.clone(),
        };
        seating.enter(by, command, &[])?;
    }
    Ok(())
}

/// Reads one statement and keeps its words, as it is done with a file that is handed in.
fn statement(mut row: Row, papers: &Papers, on: Date, first: usize) -> Result<Command, Failure> {
    let language: Language = row.one_of("language")?;
    let status: Status = row.one_of("status")?;
    let original: Option<u32> = row.optional_parsed("original", "a place in the file, from 1")?;
    let speaker = row.optional_with("speaker", MemberId::new)?;
    let title = row.words("title")?;
    let said = row.text("words")?;
    let read = intake::read("statement.md", said.as_bytes());
    let read = read.map_err(|refused| row.mistake(refused))?;
    let kept = |bytes: &[u8]| -> Result<Hash, Failure> {
        let kept = papers.keep(bytes);
        kept.map_err(|fault| Failure::State(format!("a statement was not kept: {fault}")))
    };
    let (file, text) = (kept(said.as_bytes())?, kept(read.text.as_bytes())?);
    let before = u32::try_from(first).unwrap_or(0);
    row.done()?;
    Ok(RecordStatement {
        document: None,
        title: Wording::new(language, title),
        original: words(&file.to_hex())?,
        text: words(&text.to_hex())?,
        bytes: read.text.len() as u64,
        language,
        status,
        translates: original.map(|place| StatementId(before + place)),
        speaker: speaker.map(Holder::Member),
        on_behalf_of: None,
        session: None,
        meeting: None,
        agenda_item: None,
        on,
        publisher: words(PUBLISHER)?,
        address: None,
    }
    .into())
}
