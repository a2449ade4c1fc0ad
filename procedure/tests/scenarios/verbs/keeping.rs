//! Verbs about what the record no longer shows, and the keys that sign it.

use procedure::act::{LogKeyRotated, ValueErased, ValueWithheld};
use procedure::id::{PersonId, SealId};
use procedure::keeping::erase::EraseValue;
use procedure::keeping::rotate_key::RotateLogKey;
use procedure::keeping::withhold::WithholdValue;
use procedure::{Citation, Command};

use crate::phrase::{Phrase, Read, words};

/// `withholds SEAL confirmed by PERSON under [rule]`
pub(crate) fn withhold(phrase: &mut Phrase) -> Read<Command> {
    let (seal, confirmed_by, rule) = sealed(phrase)?;
    let reason = phrase.quoted_or("It was asked for.")?;
    Ok(WithholdValue(ValueWithheld {
        seal,
        rule,
        reason,
        confirmed_by,
    })
    .into())
}

/// `erases SEAL confirmed by PERSON under [rule]`
pub(crate) fn erase(phrase: &mut Phrase) -> Read<Command> {
    let (seal, confirmed_by, rule) = sealed(phrase)?;
    let reason = phrase.quoted_or("The law asks for it.")?;
    Ok(EraseValue(ValueErased {
        seal,
        rule,
        reason,
        confirmed_by,
    })
    .into())
}

/// `rotates key OLD to NEW confirmed by PERSON`
pub(crate) fn rotate(phrase: &mut Phrase) -> Read<Command> {
    phrase.then("key")?;
    let old = words(&phrase.word()?)?;
    phrase.then("to")?;
    let new = words(&phrase.word()?)?;
    let confirmed_by = confirmed(phrase)?;
    let reason = phrase.quoted_or("Five years of use.")?;
    Ok(RotateLogKey(LogKeyRotated {
        old,
        new,
        reason,
        confirmed_by,
    })
    .into())
}

fn sealed(phrase: &mut Phrase) -> Read<(SealId, PersonId, Citation)> {
    let seal = phrase.key(SealId::new)?;
    let confirmed_by = confirmed(phrase)?;
    phrase.then("under")?;
    Ok((seal, confirmed_by, phrase.citation()?))
}

fn confirmed(phrase: &mut Phrase) -> Read<PersonId> {
    phrase.then("confirmed by")?;
    phrase.key(PersonId::new)
}
