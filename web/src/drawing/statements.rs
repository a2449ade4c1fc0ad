//! What the site keeps of statements: their texts, and the bytes as they were handed in.

use axum::http::header;
use ledger::Hash;
use procedure::Noun;
use procedure::id::StatementId;
use store::Papers;

use super::{Drawn, fold, for_ever};
use crate::NotFound;
use crate::address::{Page, StatementFile};
use crate::failing::Failing;
use crate::pages::Passage;
use crate::surroundings::Surroundings;
use crate::wanted::Wanted;

/// The text a page needs, read before the forum is held.
pub(super) fn text_for(
    with: &Surroundings,
    wanted: &Wanted,
    page: &Page,
) -> Result<Option<String>, Failing> {
    let (Page::Statement(key), Some(papers)) = (page, with.papers.get()) else {
        return Ok(None);
    };
    let Ok(number) = key.parse() else {
        return Ok(None);
    };
    let hash = {
        let fold = fold(&with.registrar, wanted.at)?;
        let found = fold.forum.statements.get(StatementId(number));
        found.map(|it| it.text.to_string())
    };
    let bytes = hash.map(|hash| kept(papers, &hash)).transpose()?.flatten();
    Ok(bytes.and_then(|bytes| String::from_utf8(bytes).ok()))
}

fn kept(papers: &Papers, hash: &str) -> Result<Option<Vec<u8>>, Failing> {
    let Some(hash) = Hash::from_hex(hash) else {
        return Ok(None);
    };
    papers
        .read(&hash)
        .map_err(|fault| Failing::Fault(fault.to_string()))
}

/// The passage a reader asks for.
pub(super) fn passage(wanted: &Wanted) -> Passage {
    let number = |name: &str| wanted.query.get(name).and_then(crate::query::number);
    Passage {
        from: number("from"),
        to: number("to"),
        paragraph: number("p"),
        whole: wanted.query.get("whole") == Some("1"),
    }
}

/// A file of a statement. Only what the record names is given out, and only to be kept: a browser
/// does nothing with it by itself.
pub(super) fn file(
    with: &Surroundings,
    number: u32,
    file: StatementFile,
) -> Result<Drawn, Failing> {
    let missing = || Failing::Missing(NotFound::of(Noun::Statement, &number.to_string()));
    let hash = {
        let now = with.registrar.read();
        let found = now
            .forum
            .statements
            .get(StatementId(number))
            .ok_or_else(missing)?;
        match file {
            StatementFile::Text => found.text.to_string(),
            StatementFile::Original => found.original.to_string(),
        }
    };
    let papers = with.papers.get().ok_or_else(missing)?;
    let bytes = kept(papers, &hash)?.ok_or_else(missing)?;
    let (media, name) = match file {
        StatementFile::Text => (super::PLAIN, format!("statement-{number}.txt")),
        StatementFile::Original => (
            "application/octet-stream",
            format!("statement-{number}{}", ending(&bytes)),
        ),
    };
    let mut drawn = for_ever(media, bytes);
    drawn.draft = drawn
        .draft
        .with(
            header::CONTENT_DISPOSITION,
            &format!("attachment; filename=\"{name}\""),
        )
        .with(
            header::CONTENT_SECURITY_POLICY,
            "sandbox; default-src 'none'",
        );
    Ok(drawn)
}

/// The ending of a file's name, by its first bytes.
fn ending(bytes: &[u8]) -> &'static str {
    match bytes {
        [b'%', b'P', b'D', b'F', ..] => ".pdf",
        [b'P', b'K', ..] => ".docx",
        _ => ".txt",
    }
}
