//! What follows once an act is entered: people become known, invitations go out, sessions end.

use axum::http::StatusCode;
use jiff::Timestamp;
use language::Lang;
use procedure::act::{CredentialsPresented, PersonSeated};
use procedure::id::PersonId;
use procedure::{Act, By, Seat};
use serde_json::{Value, json};
use store::accounts::{NewInvitation, Person};

use super::acting::{held, seat_json};
use super::answer::{Answer, Says, Unanswered};
use super::asking::Asking;
use super::inviting::Invited;
use super::pages::handed::{Handed, handed};
use super::pages::naming;
use super::pages::told::{Told, told};
use super::seat_ended;
use super::{appointments, letters, statements};
use crate::limits;

/// What is kept beside the record, to be checked with it: message key and value.
pub(crate) fn shown(beside: &Value) -> Vec<(&'static str, String)> {
    let Some(invited) = invited(beside) else {
        return Vec::new();
    };
    let lang = Lang::from_tag(&invited.lang).map_or("", Lang::endonym);
    [
        ("person-name", invited.name),
        ("invite-email", invited.email),
        ("invite-lang", Some(lang.to_owned())),
    ]
    .into_iter()
    .filter_map(|(label, value)| Some((label, value?)))
    .collect()
}

/// Does what follows; the answer to show instead of the receipt, where there is one.
pub(crate) fn entered(
    asking: &Asking<'_>,
    by: &By,
    act: &Act,
    _index: u64,
    beside: &Value,
) -> Result<Option<Answer>, Unanswered> {
    match act {
        Act::PersonSeated(act) => seated(asking, by, act, beside),
        Act::CredentialsPresented(act) => presented(asking, by, act, beside),
        Act::CandidateNominated(act) => {
            appointments::nominating::entered(asking, act, beside)?;
            Ok(None)
        }
        Act::StatementRecorded(_) => {
            let onward = statements::handed::onward(asking, &by.person)?;
            let answer = onward.map(|path| asking.go_saying(path, "desk-said-statement-entered"));
            answer.transpose()
        }
        Act::PersonUnseated(act) => {
            seat_ended::unseated(asking, &act.seat, &act.person)?;
            // Whoever gave up the last seat is signed out, and sees no receipt.
            let gone = asking.forum(|forum| held(forum, &act.person, asking.now).is_empty());
            let by_oneself = gone && act.person == by.person;
            Ok(by_oneself.then(|| {
                let page = asking.drawn(|at| told(at, Told::SignedOut));
                Answer::of(Says::Page(StatusCode::OK, page))
            }))
        }
        Act::CredentialsStood(act) => {
            seat_ended::withdrawn(asking, by, act)?;
            Ok(None)
        }
        Act::PasskeyEnded(act) => {
            let whose = asking.forum(|forum| {
                let passkey = forum.seats.passkey(act.passkey);
                passkey.map(|it| it.person.clone())
            });
            if let Some(person) = whose.filter(|person| *person != by.person) {
                asking
                    .accounts()
                    .end_sessions_of(person.as_str(), None, asking.now)?;
            }
            Ok(None)
        }
        _ => Ok(None),
    }
}

fn invited(beside: &Value) -> Option<Invited> {
    serde_json::from_value(beside.get("invited")?.clone()).ok()
}

fn seated(
    asking: &Asking<'_>,
    by: &By,
    act: &PersonSeated,
    beside: &Value,
) -> Result<Option<Answer>, Unanswered> {
    let Some(invited) = invited(beside) else {
        return Ok(None);
    };
    invite(asking, by, &act.seat, &act.person, &invited)
}

fn presented(
    asking: &Asking<'_>,
    by: &By,
    act: &CredentialsPresented,
    beside: &Value,
) -> Result<Option<Answer>, Unanswered> {
    if let Some(former) = &act.succeeds {
        seat_ended::succeeded(asking, &act.party, former, act.from)?;
    }
    let Some(invited) = invited(beside) else {
        return Ok(None);
    };
    invite(asking, by, &act.party, &act.head, &invited)
}

/// Makes an invitation that stands on record good, and sends or shows it.
pub(crate) fn invite(
    asking: &Asking<'_>,
    by: &By,
    seat: &Seat,
    person: &PersonId,
    invited: &Invited,
) -> Result<Option<Answer>, Unanswered> {
    let lang = Lang::from_tag(&invited.lang).unwrap_or(asking.lang);
    let code = asking.code_of(&invited.seed);
    let expires = expiry(asking.now);
    keep(asking, person, invited)?;
    let new = NewInvitation {
        hash: &asking.invitation_hash(&code),
        person: person.as_str(),
        seat: &seat_json(seat),
        made_by: by.person.as_str(),
        channel: if invited.email.is_some() {
            "mail"
        } else {
            "paper"
        },
        expires,
    };
    let mut accounts = asking.accounts();
    // An earlier one would still lead in.
    accounts.revoke_invitations_of(person.as_str(), asking.now)?;
    accounts.invite(new, asking.now)?;
    drop(accounts);
    let link = asking.invitation_link(lang, &code);
    match &invited.email {
        None => Ok(Some(on_paper(
            asking, seat, person, invited, &link, &code, expires,
        ))),
        Some(email) => {
            let fields = json!({
                "forum": letters::forum(asking, lang),
                "seat": letters::seat(asking, seat, lang),
                "link": link,
                "expires": expires.to_string(),
            });
            let letter = letters::Letter {
                person: Some(person),
                to: email,
                lang,
                template: "invitation",
                fields: &fields,
                due: asking.now,
                expires,
            };
            letters::post(asking, &letter)?;
            let back = asking.go_saying(back(seat), "desk-said-invited")?;
            Ok(Some(back))
        }
    }
}

/// Keeps what is known of an invited person; somebody invited anew keeps name and address.
fn keep(asking: &Asking<'_>, person: &PersonId, invited: &Invited) -> Result<(), Unanswered> {
    let mut accounts = asking.accounts();
    let known = accounts.person(person.as_str())?;
    let kept = |field: fn(&Person) -> Option<String>| known.as_ref().and_then(field);
    let name = invited
        .name
        .clone()
        .or_else(|| kept(|it| Some(it.name.clone())));
    let Some(name) = name else {
        return Ok(());
    };
    let person = Person {
        person: person.to_string(),
        name,
        email: invited
            .email
            .clone()
            .or_else(|| kept(|it| it.email.clone())),
        lang: invited.lang.clone(),
        created: asking.now,
    };
    Ok(accounts.keep_person(&person)?)
}

fn on_paper(
    asking: &Asking<'_>,
    seat: &Seat,
    person: &PersonId,
    invited: &Invited,
    link: &str,
    code: &str,
    expires: Timestamp,
) -> Answer {
    let paper = Handed::Invitation {
        person: naming::Person {
            id: person.as_str(),
            name: invited.name.as_deref(),
        },
        seat,
        link,
        code,
        expires,
        back: back(seat),
    };
    let page = asking.drawn(|at| handed(at, &paper));
    Answer::of(Says::Page(StatusCode::OK, page))
}

/// Where the people of a seat are listed for whoever has invited somebody to it.
fn back(seat: &Seat) -> &'static str {
    if seat.kind().of_a_party() {
        "/desk"
    } else {
        "/desk/officers"
    }
}

fn expiry(now: Timestamp) -> Timestamp {
    now.saturating_add(limits::INVITATION)
        .unwrap_or(Timestamp::MAX)
}
