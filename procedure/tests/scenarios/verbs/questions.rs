//! Verbs about provisions, questions and options.

use procedure::act::{OptionPutForward, ProvisionRecorded, QuestionRaised, ReadingRecorded};
use procedure::id::{
    AgendaItemId, BodyId, OptionId, ProvisionId, QuestionId, ReadingId, SessionId,
};
use procedure::provision::{Standing, record::RecordProvision};
use procedure::question::{put_option::PutOption, raise::RaiseQuestion};
use procedure::{Asked, Certainty, Command};

use crate::phrase::{Phrase, Read, misread, wording};

/// `records provision PROVISION admitting READING, READING as open|unverified|settled on READING
/// [source]`
pub(crate) fn provision(phrase: &mut Phrase) -> Read<Command> {
    let provision = phrase.key(ProvisionId::new)?;
    phrase.then("admitting")?;
    let readings = phrase.keys(ReadingId::new)?;
    phrase.then("as")?;
    let standing = match phrase.word()?.as_str() {
        "open" => Standing::Open,
        "unverified" => Standing::Unverified,
        "settled" => {
            phrase.then("on")?;
            let reading = phrase.key(ReadingId::new)?;
            Standing::InForce { reading }
        }
        other => return misread(format!("no provision stands as `{other}`")),
    };
    let readings: Read<Vec<ReadingRecorded>> = readings.into_iter().map(reading).collect();
    Ok(RecordProvision(ProvisionRecorded {
        title: wording(provision.as_str())?,
        summary: wording("What it says.")?,
        readings: readings?,
        source: phrase.citation()?,
        certainty: Certainty::Seen,
        provision,
        standing,
    })
    .into())
}

fn reading(reading: ReadingId) -> Read<ReadingRecorded> {
    let words = wording(reading.as_str())?;
    Ok(ReadingRecorded { reading, words })
}

/// `raises QUESTION before BODY at SESSION (under ITEM) (concerning PROVISION) (on DAY) [source]`
pub(crate) fn raise(phrase: &mut Phrase, asked: &Asked) -> Read<Command> {
    let question = phrase.key(QuestionId::new)?;
    phrase.then("before")?;
    let body = phrase.key(BodyId::new)?;
    phrase.then("at")?;
    let session = phrase.key(SessionId::new)?;
    let agenda_item = if phrase.says("under") {
        Some(phrase.key(AgendaItemId::new)?)
    } else {
        None
    };
    let provision = if phrase.says("concerning") {
        Some(phrase.key(ProvisionId::new)?)
    } else {
        None
    };
    Ok(RaiseQuestion(QuestionRaised {
        title: wording(question.as_str())?,
        about: wording("What is asked.")?,
        raised: super::day(phrase, asked)?,
        source: phrase.citation()?,
        question,
        body,
        session,
        agenda_item,
        provision,
    })
    .into())
}

/// `puts forward option OPTION of QUESTION (reading READING)`
pub(crate) fn option(phrase: &mut Phrase) -> Read<Command> {
    let option = phrase.key(OptionId::new)?;
    phrase.then("of")?;
    let question = phrase.key(QuestionId::new)?;
    let reading = if phrase.says("reading") {
        Some(phrase.key(ReadingId::new)?)
    } else {
        None
    };
    Ok(PutOption(OptionPutForward {
        title: wording(option.as_str())?,
        question,
        option,
        reading,
    })
    .into())
}
