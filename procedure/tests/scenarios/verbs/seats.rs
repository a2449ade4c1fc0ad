//! Verbs about seats, letters of credentials and passkeys.

use procedure::Command;
use procedure::act::{PasskeyEnded, PersonSeated, RoleChanged};
use procedure::id::{CredentialsId, PasskeyId, PersonId};
use procedure::seats::change_role::ChangeRole;
use procedure::seats::end_passkey::EndPasskey;
use procedure::seats::enrol_passkey::EnrolPasskey;
use procedure::seats::present_credentials::PresentCredentials;
use procedure::seats::seat_person::SeatPerson;
use procedure::seats::stand_credentials::StandCredentials;
use procedure::seats::unseat_person::UnseatPerson;
use procedure::seats::{Algorithm, Role, Standing};
use text::Words;

use super::seat;
use crate::phrase::{Phrase, Read, misread, words};

/// `presents letter HASH of SEAT naming PERSON issued DAY from DAY (until DAY) (inviting HASH)
/// (confirmed by PERSON)`
pub(crate) fn present(phrase: &mut Phrase) -> Read<Command> {
    phrase.then("letter")?;
    let letter = hash(phrase)?;
    phrase.then("of")?;
    let party = seat(phrase)?;
    phrase.then("naming")?;
    let head = phrase.key(PersonId::new)?;
    phrase.then("issued")?;
    let issued = phrase.parsed("a day")?;
    phrase.then("from")?;
    Ok(PresentCredentials {
        party,
        letter,
        issued_by: words("the Permanent Representative")?,
        issued,
        head,
        from: phrase.parsed("a day")?,
        until: phrase.day_after("until")?,
        invitation: hash_after(phrase, "inviting")?,
        confirmed_by: confirmed(phrase)?,
    }
    .into())
}

/// `records credentials N as STANDING since DAY (shown by HASH) ("note") (confirmed by PERSON)`
pub(crate) fn stand(phrase: &mut Phrase) -> Read<Command> {
    let credentials = CredentialsId(phrase.parsed("a number")?);
    phrase.then("as")?;
    let key = phrase.word()?;
    let Some(standing) = Standing::from_key(&key) else {
        return misread(format!("there is no standing `{key}`"));
    };
    phrase.then("since")?;
    Ok(StandCredentials {
        credentials,
        standing,
        on: phrase.parsed("a day")?,
        document: hash_after(phrase, "shown by")?,
        note: phrase.quoted()?,
        confirmed_by: confirmed(phrase)?,
    }
    .into())
}

/// `gives PERSON the seat SEAT as ROLE (and focal point) from DAY (until DAY) (inviting HASH)
/// (confirmed by PERSON) ([source])`
pub(crate) fn give(phrase: &mut Phrase) -> Read<Command> {
    let person = phrase.key(PersonId::new)?;
    phrase.then("the seat")?;
    let seat = seat(phrase)?;
    phrase.then("as")?;
    let (role, focal_point) = role(phrase)?;
    phrase.then("from")?;
    Ok(SeatPerson(PersonSeated {
        seat,
        person,
        role,
        focal_point,
        from: phrase.parsed("a day")?,
        until: phrase.day_after("until")?,
        invitation: hash_after(phrase, "inviting")?,
        confirmed_by: confirmed(phrase)?,
        source: phrase.citations()?.into_iter().next(),
    })
    .into())
}

/// `changes PERSON in SEAT to ROLE (and focal point)`
pub(crate) fn change(phrase: &mut Phrase) -> Read<Command> {
    let person = phrase.key(PersonId::new)?;
    phrase.then("in")?;
    let seat = seat(phrase)?;
    phrase.then("to")?;
    let (role, focal_point) = role(phrase)?;
    Ok(ChangeRole(RoleChanged {
        seat,
        person,
        role,
        focal_point,
    })
    .into())
}

/// `removes PERSON from SEAT ("reason") (confirmed by PERSON)`
pub(crate) fn remove(phrase: &mut Phrase) -> Read<Command> {
    let person = phrase.key(PersonId::new)?;
    phrase.then("from")?;
    Ok(UnseatPerson {
        seat: seat(phrase)?,
        person,
        reason: phrase.quoted()?,
        confirmed_by: confirmed(phrase)?,
    }
    .into())
}

/// `enrols passkey CREDENTIAL (that can be copied) (answering HASH)`
pub(crate) fn enrol(phrase: &mut Phrase) -> Read<Command> {
    phrase.then("passkey")?;
    let credential = words(&phrase.word()?)?;
    let copied = phrase.says("that can be copied");
    Ok(EnrolPasskey {
        public_key: credential.clone(),
        credential,
        algorithm: Algorithm::Es256,
        relying_party: words("forum.example.org")?,
        device_bound: !copied,
        invitation: hash_after(phrase, "answering")?,
    }
    .into())
}

/// `ends passkey N ("reason")`
pub(crate) fn end_passkey(phrase: &mut Phrase) -> Read<Command> {
    Ok(EndPasskey(PasskeyEnded {
        passkey: PasskeyId(phrase.parsed("a number")?),
        reason: phrase.quoted()?,
    })
    .into())
}

fn role(phrase: &mut Phrase) -> Read<(Role, bool)> {
    let key = phrase.word()?;
    match Role::from_key(&key) {
        Some(role) => Ok((role, phrase.says("and focal point"))),
        None => misread(format!("there is no role `{key}`")),
    }
}

pub(crate) fn confirmed(phrase: &mut Phrase) -> Read<Option<PersonId>> {
    if phrase.says("confirmed by") {
        phrase.key(PersonId::new).map(Some)
    } else {
        Ok(None)
    }
}

/// Two digits stand for a hash made of them; anything else is what it is.
fn hash(phrase: &mut Phrase) -> Read<Words> {
    let word = phrase.word()?;
    if word.len() == 2 {
        return words(&word.repeat(32));
    }
    words(&word)
}

fn hash_after(phrase: &mut Phrase, words: &str) -> Read<Option<Words>> {
    if phrase.says(words) {
        hash(phrase).map(Some)
    } else {
        Ok(None)
    }
}
