//! Ending the sign-ins of somebody of one's own seat, and the tokens of her programs in it: what is
//! done at once when a device is lost. It is no act of the record.

use procedure::seats::Holding;
use serde_json::json;
use store::accounts::Token;

use super::named;
use crate::desk::acting::{Acting, seat_json};
use crate::desk::answer::{Answered, Unanswered};
use crate::desk::asking::Asking;
use crate::desk::known::Names;
use crate::desk::pages::access::{Access, AccessPage, access};
use crate::{NotFound, Sought};

/// Asks once more before the person is signed out everywhere.
pub(super) fn sessions(asking: &Asking<'_>, acting: &Acting) -> Answered {
    let holding = seated(asking, acting)?;
    let person = holding.person.as_str();
    let count = asking.accounts().sessions_of(person, asking.now)?.len();
    show(asking, acting, &holding, Access::Sessions, count)
}

/// Signs the person out everywhere, in whichever seat she acts: a session can change seats.
pub(super) fn end_sessions(asking: &Asking<'_>, acting: &Acting) -> Answered {
    let holding = seated(asking, acting)?;
    let person = holding.person.as_str();
    let count = asking
        .accounts()
        .end_sessions_of(person, None, asking.now)?;
    let detail = json!({"person": person, "count": count});
    asking.log(acting, "sessions-of-person-ended", &detail);
    if holding.person == *acting.person() {
        return asking.go("/sign-in");
    }
    asking.go_saying(people(acting), "desk-said-person-signed-out")
}

/// Asks once more before the person's programs are stopped.
pub(super) fn tokens(asking: &Asking<'_>, acting: &Acting) -> Answered {
    let holding = seated(asking, acting)?;
    let count = standing(asking, acting, &holding)?.len();
    show(asking, acting, &holding, Access::Tokens, count)
}

/// Revokes the person's tokens for this seat. Those for another seat are another party's matter.
pub(super) fn revoke_tokens(asking: &Asking<'_>, acting: &Acting) -> Answered {
    let holding = seated(asking, acting)?;
    let person = holding.person.as_str();
    let tokens = standing(asking, acting, &holding)?;
    let mut accounts = asking.accounts();
    for token in &tokens {
        accounts.revoke_token(person, token.id, asking.now)?;
    }
    drop(accounts);
    let detail = json!({"person": person, "count": tokens.len()});
    asking.log(acting, "tokens-of-person-revoked", &detail);
    asking.go_saying(people(acting), "desk-said-person-tokens-revoked")
}

/// The person whom the address names, while she holds the seat: who has left it is no longer of
/// this party.
fn seated(asking: &Asking<'_>, acting: &Acting) -> Result<Holding, Unanswered> {
    let holding = named(asking, acting)?;
    if holding.reaches(asking.forum(|forum| forum.civil_day(asking.now))) {
        return Ok(holding);
    }
    let key = asking.named.get("person");
    Err(Unanswered::Missing(NotFound::sought(Sought::Page, key)))
}

/// The person's tokens for this seat that still work.
fn standing(
    asking: &Asking<'_>,
    acting: &Acting,
    holding: &Holding,
) -> Result<Vec<Token>, Unanswered> {
    let mut tokens = asking.accounts().tokens_of(holding.person.as_str())?;
    let seat = seat_json(acting.seat());
    tokens.retain(|it| it.seat == seat && it.revoked.is_none() && asking.now < it.expires);
    Ok(tokens)
}

fn show(
    asking: &Asking<'_>,
    acting: &Acting,
    holding: &Holding,
    what: Access,
    count: usize,
) -> Answered {
    let names = Names::of(asking, [&holding.person])?;
    let key = asking.key()?;
    let page = AccessPage {
        what,
        person: names.person(&holding.person),
        count,
        people: people(acting),
        key: &key,
    };
    asking.page(|at| access(at, &page))
}

/// Where the people of the seat are listed.
fn people(acting: &Acting) -> &'static str {
    if acting.seat().kind().of_a_party() {
        "/desk/people"
    } else {
        "/desk/officers"
    }
}
