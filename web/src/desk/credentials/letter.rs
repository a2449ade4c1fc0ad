//! What a letter of credentials says: who signed it, whom it names as head, from when on.

use axum::http::StatusCode;
use procedure::authority::Relation;
use procedure::id::PersonId;
use procedure::seats::present_credentials::PresentCredentials;
use procedure::{Forum, Seat, Verb};
use text::Words;

use super::AGAIN;
use crate::desk::acting::{Acting, seat_of_slug, seat_slug};
use crate::desk::answer::{Answered, Unanswered};
use crate::desk::answers::{NAME_MAX, Reading};
use crate::desk::asking::Asking;
use crate::desk::check::Wanted;
use crate::desk::inviting::{self, Channel, Invited};
use crate::desk::known::Names;
use crate::desk::officers::{other_if_any, others};
use crate::desk::pages::form::{Answers, Fault};
use crate::desk::pages::letter::letter;
use crate::{NotFound, Sought};

const FIELDS: [&str; 11] = [
    "letter_hash",
    "issued_by",
    "issued",
    "head",
    "name",
    "from",
    "until",
    "channel",
    "email",
    "lang",
    "confirmed_by",
];

/// What was filled in.
struct Filled {
    letter: Words,
    issued_by: Words,
    issued: jiff::civil::Date,
    head: Head,
    from: jiff::civil::Date,
    until: Option<jiff::civil::Date>,
    /// How the head is invited; not at all where a seated head goes on.
    channel: Option<Channel>,
    confirmed_by: Option<PersonId>,
}

/// Whom the letter names.
enum Head {
    /// Somebody of the party.
    Known(PersonId),
    /// Somebody new, by name.
    New(String),
}

/// The form, which begins today.
pub(super) fn show(asking: &Asking<'_>, acting: &Acting) -> Answered {
    let party = party(asking, asking.query.get("party"))?;
    let today = asking.forum(|forum| forum.civil_day(asking.now));
    let new = || {
        Answers::default()
            .with("head", "new")
            .with("from", today.to_string())
            .with("channel", "email")
            .with("lang", asking.lang.tag())
    };
    let answers = asking.typed(acting, &FIELDS)?.unwrap_or_else(new);
    ask(asking, acting, &party, StatusCode::OK, &answers)
}

fn ask(
    asking: &Asking<'_>,
    acting: &Acting,
    party: &Seat,
    status: StatusCode,
    answers: &Answers,
) -> Answered {
    let known = asking.forum(|forum| known(forum, party));
    let officers = others(asking, acting);
    let names = Names::of(asking, known.iter().chain(&officers))?;
    let heads: Vec<_> = known.iter().map(|it| names.person(it)).collect();
    let officers: Vec<_> = officers.iter().map(|it| names.person(it)).collect();
    let (key, slug) = (asking.key()?, seat_slug(party));
    asking.page_as(status, |at| {
        letter(at, &key, party, &slug, &heads, &officers, answers)
    })
}

/// Takes the form.
pub(super) fn take(asking: &Asking<'_>, acting: &Acting) -> Answered {
    let party = party(asking, asking.form.get("party"))?;
    let filled = match read(asking, acting, &party) {
        Ok(filled) => filled,
        Err(answers) => return ask(asking, acting, &party, AGAIN, &answers),
    };
    let (head, name) = match filled.head {
        Head::Known(person) => (person, None),
        Head::New(name) => (inviting::new_person(asking)?, Some(name)),
    };
    let invited = match filled.channel {
        Some(channel) => Some(Invited::new(asking, &head, name, channel)?),
        None => None,
    };
    let (invitation, beside) = match invited {
        Some((hash, invited)) => (Some(hash), invited.beside()),
        None => (None, serde_json::Value::Null),
    };
    let change = format!("/desk/credentials/letter?party={}", seat_slug(&party));
    let verb = match filled.confirmed_by {
        Some(_) => Verb::ReplaceHead,
        None => Verb::PresentCredentials,
    };
    let command = PresentCredentials {
        party,
        letter: filled.letter,
        issued_by: filled.issued_by,
        issued: filled.issued,
        head,
        from: filled.from,
        until: filled.until,
        invitation,
        confirmed_by: filled.confirmed_by,
    };
    let wanted = Wanted {
        verb,
        relation: Relation::Any,
        command: command.into(),
        on: None,
        beside,
        change: Some(change),
    };
    asking.ask(acting, wanted)
}

fn read(asking: &Asking<'_>, acting: &Acting, party: &Seat) -> Result<Filled, Answers> {
    let mut reading = Reading::of(&asking.form, &FIELDS);
    let paper = asking
        .form
        .paper("letter")
        .map(|paper| paper.sha256.clone());
    let letter = hash(&mut reading, paper.as_deref());
    let issued_by = reading.words("issued_by", NAME_MAX);
    let issued = reading.day("issued");
    let head = head(&mut reading, &asking.forum(|forum| known(forum, party)));
    let from = reading.day("from");
    let until = reading.until("until", from);
    // A new head has to be invited; one who sits already only where somebody says how.
    let invite = matches!(head, Some(Head::New(_))) || reading.given("channel").is_some();
    let channel = invite.then(|| Channel::read(&mut reading)).flatten();
    let confirmed_by = other_if_any(&mut reading, asking, acting);
    let filled = || {
        Some(Filled {
            letter: letter?,
            issued_by: issued_by?,
            issued: issued?,
            head: head?,
            from: from?,
            until,
            channel,
            confirmed_by,
        })
    };
    let filled = filled();
    reading.done(filled)
}

/// The hash of the letter: of the paper that came along, or as it was typed.
fn hash(reading: &mut Reading<'_>, paper: Option<&str>) -> Option<Words> {
    let typed = reading.given("letter_hash").is_some();
    match (paper, typed) {
        (Some(_), true) => reading.fault("letter_hash", Fault::Other("credentials-letter-both")),
        (None, false) => reading.fault("letter", Fault::Other("credentials-letter-none")),
        (Some(paper), false) => return Words::new(paper).ok(),
        (None, true) => return reading.hash_if_any("letter_hash"),
    }
    None
}

fn head(reading: &mut Reading<'_>, known: &[PersonId]) -> Option<Head> {
    if reading.given("head") == Some("new") {
        return inviting::name(reading).map(Head::New);
    }
    let head = reading.known("head", |key| {
        known.iter().find(|person| person.as_str() == key).cloned()
    });
    head.map(Head::Known)
}

/// Everybody who sits or sat in a party.
fn known(forum: &Forum, party: &Seat) -> Vec<PersonId> {
    let mut known: Vec<PersonId> = Vec::new();
    for holding in forum.seats.people_of(party) {
        if !known.contains(&holding.person) {
            known.push(holding.person.clone());
        }
    }
    known
}

fn party(asking: &Asking<'_>, slug: Option<&str>) -> Result<Seat, Unanswered> {
    let slug = slug.unwrap_or_default();
    let party = seat_of_slug(slug).filter(|seat| seat.kind().of_a_party());
    let known = party.filter(|seat| match seat {
        Seat::Delegation(member) => asking.forum(|forum| forum.members.get(*member).is_some()),
        _ => true,
    });
    known.ok_or_else(|| Unanswered::Missing(NotFound::sought(Sought::Page, slug)))
}
