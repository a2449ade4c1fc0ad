//! Verbs about statements and disputed positions.

use procedure::id::{AgendaItemId, DisputeId, DocumentId, PositionId, SessionId, StatementId};
use procedure::question::annotate_position::AnnotatePosition;
use procedure::question::dispute_position::DisputePosition;
use procedure::question::settle_dispute::SettleDispute;
use procedure::statement::Status;
use procedure::statement::record::RecordStatement;
use procedure::{Asked, Command, Refusal};

use super::named_texts::{hash, named_language};
use super::positions::on_behalf_of;
use crate::phrase::{Phrase, Read, wording, words};

/// `records statement of HOLDER|nobody (for "others"|through MEMBER|with GROUP) from original HASH
/// and text HASH of N bytes in LANGUAGE as STATUS (translating N) (called DOCUMENT) (at SESSION)
/// (meeting N) (under ITEM) (on DAY)`
pub(super) fn record(phrase: &mut Phrase, asked: &Asked) -> Read<Command> {
    let speaker = if phrase.says("nobody") {
        None
    } else {
        Some(phrase.holder()?)
    };
    let on_behalf_of = on_behalf_of(phrase)?;
    phrase.then("from original")?;
    let original = hash(&phrase.word()?)?;
    phrase.then("and text")?;
    let text = hash(&phrase.word()?)?;
    phrase.then("of")?;
    let bytes = phrase.parsed("a number")?;
    phrase.then("bytes in")?;
    let language = phrase.key(named_language)?;
    phrase.then("as")?;
    let status = phrase.key(status)?;
    let translates = if phrase.says("translating") {
        Some(StatementId(phrase.parsed("a number")?))
    } else {
        None
    };
    let document = optional(phrase, "called", DocumentId::new)?;
    let session = optional(phrase, "at", SessionId::new)?;
    let meeting = if phrase.says("meeting") {
        Some(phrase.parsed("a number")?)
    } else {
        None
    };
    let agenda_item = optional(phrase, "under", AgendaItemId::new)?;
    Ok(RecordStatement {
        document,
        title: wording("A statement.")?,
        original,
        text,
        bytes,
        language,
        status,
        translates,
        speaker,
        on_behalf_of,
        session,
        meeting,
        agenda_item,
        on: super::day(phrase, asked)?,
        publisher: words("Whoever issued it")?,
        address: None,
    }
    .into())
}

/// `disputes position NUMBER ("reason")`
pub(super) fn dispute(phrase: &mut Phrase) -> Read<Command> {
    phrase.then("position")?;
    let position = PositionId(phrase.parsed("a number")?);
    let reason = phrase.quoted_or("We said something else.")?;
    Ok(DisputePosition { position, reason }.into())
}

/// `annotates position NUMBER ("words")`
pub(super) fn annotate(phrase: &mut Phrase) -> Read<Command> {
    phrase.then("position")?;
    let position = PositionId(phrase.parsed("a number")?);
    let words = wording(phrase.quoted_or("In its context.")?.as_str())?;
    Ok(AnnotatePosition { position, words }.into())
}

/// `settles dispute NUMBER ("note")`
pub(super) fn settle(phrase: &mut Phrase) -> Read<Command> {
    phrase.then("dispute")?;
    let dispute = DisputeId(phrase.parsed("a number")?);
    let note = phrase.quoted()?;
    Ok(SettleDispute { dispute, note }.into())
}

fn optional<T>(
    phrase: &mut Phrase,
    word: &str,
    new: fn(&str) -> Result<T, Refusal>,
) -> Read<Option<T>> {
    if phrase.says(word) {
        return phrase.key(new).map(Some);
    }
    Ok(None)
}

fn status(key: &str) -> Result<Status, Refusal> {
    Status::from_key(key).ok_or_else(|| Refusal::MalformedKey { key: key.into() })
}
