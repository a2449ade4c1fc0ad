//! Tokens: programs that ask in the name of a person, from one seat, for reading or for verbs that
//! are named.

use axum::http::StatusCode;
use ledger::Hash;
use procedure::authority::TABLE;
use procedure::{SeatKind, Verb};
use serde_json::json;
use store::accounts::{NewToken, Scope, Token};

use super::acting::{Acting, SignedIn, seat_json, seat_of_json};
use super::answer::{Answered, Unanswered};
use super::asking::Asking;
use super::pages::form::{Answers, Fault};
use super::pages::handed::{Handed, handed};
use super::pages::tokens::{TokenLine, new, tokens};
use super::route::Route;
use super::secret;
use crate::limits;

pub(crate) const ROUTES: &[Route] = &[
    Route::mine(Verb::RevokeToken, "/desk/tokens", page),
    Route::page(Verb::IssueToken, "/desk/tokens/new", offer).about_oneself(),
    Route::form(Verb::IssueToken, "/desk/tokens/new", issue).about_oneself(),
    Route::my_form(Verb::RevokeToken, "/desk/tokens/{token}/revoke", revoke),
];

/// The longest label, in bytes.
const LABEL_BYTES_MAX: usize = 100;

fn page(asking: &Asking<'_>, who: &SignedIn) -> Answered {
    let all = asking.accounts().tokens_of(who.person.as_str())?;
    let standing = all.iter().filter(|token| stands(token, asking.now));
    let read: Vec<_> = standing
        .map(|token| {
            let seat = seat_of_json(&token.seat).unwrap_or_else(|| who.seat.clone());
            (token, seat, verbs(&token.scope))
        })
        .collect();
    let lines: Vec<TokenLine<'_>> = read
        .iter()
        .map(|(token, seat, verbs)| TokenLine {
            number: token.id.to_string(),
            label: &token.label,
            seat,
            verbs,
            issued: token.created,
            used: token.last_used,
        })
        .collect();
    let key = asking.key()?;
    asking.page(|at| tokens(at, &key, &lines))
}

fn stands(token: &Token, now: jiff::Timestamp) -> bool {
    token.revoked.is_none() && now < token.expires
}

fn offer(asking: &Asking<'_>, acting: &Acting) -> Answered {
    shown(asking, acting, StatusCode::OK, &Answers::default())
}

fn shown(asking: &Asking<'_>, acting: &Acting, status: StatusCode, answers: &Answers) -> Answered {
    let key = asking.key()?;
    let may = grantable(acting.seat().kind());
    asking.page_as(status, |at| new(at, &key, &may, answers))
}

fn issue(asking: &Asking<'_>, acting: &Acting) -> Answered {
    let (label, scope) = match wanted(asking, acting) {
        Ok(wanted) => wanted,
        Err(answers) => {
            return shown(asking, acting, StatusCode::UNPROCESSABLE_ENTITY, &answers);
        }
    };
    let token = format!(
        "{}{}",
        secret::PROGRAM,
        secret::token(&asking.means.chance()?)
    );
    let expires = asking.now.saturating_add(limits::TOKEN);
    let issued = NewToken {
        hash: &Hash::of(token.as_bytes()),
        person: acting.person().as_str(),
        seat: &seat_json(acting.seat()),
        scope: &scope,
        label: &label,
        expires: expires.map_err(|error| Unanswered::Fault(error.to_string()))?,
    };
    let number = asking.accounts().issue_token(issued, asking.now)?;
    let verbs: Vec<&str> = verbs(&scope).into_iter().map(Verb::key).collect();
    asking.log(
        acting,
        "token-issued",
        &json!({"token": number, "verbs": verbs}),
    );
    asking.page(|at| {
        let shown = Handed::Token {
            label: &label,
            token: &token,
        };
        handed(at, &shown)
    })
}

/// What was filled in, or the same with what is wrong.
fn wanted(asking: &Asking<'_>, acting: &Acting) -> Result<(String, Scope), Answers> {
    let form = &asking.form;
    let label = form.get("label").unwrap_or_default();
    let may = grantable(acting.seat().kind());
    let named: Vec<&str> = form.all("verbs").collect();
    let known = |key: &&str| may.iter().any(|verb| verb.key() == *key);
    let mut faults = Vec::new();
    if label.is_empty() {
        faults.push(("label", Fault::Missing));
    }
    if LABEL_BYTES_MAX < label.len() {
        faults.push(("label", Fault::Long(LABEL_BYTES_MAX)));
    }
    if label.chars().any(char::is_control) || crate::shown::shown(label) != label {
        faults.push(("label", Fault::Unclean));
    }
    let scope = match form.get("scope") {
        Some("read") => Scope::Read,
        Some("verbs") if named.is_empty() => {
            faults.push(("verbs", Fault::Choice));
            Scope::Read
        }
        Some("verbs") => Scope::Verbs(named.iter().map(|it| (*it).to_owned()).collect()),
        _ => {
            faults.push(("scope", Fault::Choice));
            Scope::Read
        }
    };
    if !named.iter().all(known) {
        faults.push(("verbs", Fault::Unknown));
    }
    if faults.is_empty() {
        return Ok((label.to_owned(), scope));
    }
    let mut answers = Answers::default().with("label", label);
    if let Some(scope) = form.get("scope") {
        answers = answers.with("scope", scope);
    }
    for verb in named {
        answers = answers.with("verbs", verb);
    }
    answers.faults = faults;
    Err(answers)
}

/// Revokes a token of one's own. Whoever names somebody else's revokes nothing.
fn revoke(asking: &Asking<'_>, who: &SignedIn) -> Answered {
    let number = asking.named.get("token").parse().unwrap_or(-1);
    let revoked = asking
        .accounts()
        .revoke_token(who.person.as_str(), number, asking.now)?;
    if revoked {
        let detail = json!({"token": number});
        asking.log_about("token-revoked", Some(&who.person), Some(&who.seat), &detail);
    }
    asking.go_saying("/desk/tokens", "desk-said-token-revoked")
}

/// The verbs a token names.
pub(crate) fn verbs(scope: &Scope) -> Vec<Verb> {
    let Scope::Verbs(named) = scope else {
        return Vec::new();
    };
    let known = |key: &String| Verb::ALL.iter().copied().find(|verb| verb.key() == key);
    named.iter().filter_map(known).collect()
}

/// The verbs that a person in a seat of this kind can hand to a program: acts that the table lists
/// for the seat. Nothing that lets a program make itself at home: no passkeys, tokens, invitations.
pub(crate) fn grantable(kind: SeatKind) -> Vec<Verb> {
    let listed = |verb: &Verb| {
        let mut rules = TABLE.iter().filter(|rule| rule.verb == *verb);
        rules.any(|rule| rule.least(kind).is_some())
    };
    let all = Verb::ALL.iter().copied();
    all.filter(|verb| for_programs(*verb) && listed(verb))
        .collect()
}

const fn for_programs(verb: Verb) -> bool {
    !matches!(
        verb,
        Verb::Found
            | Verb::SeatFirstOfficer
            | Verb::EnrolPasskey
            | Verb::EndPasskey
            | Verb::ReadDesk
            | Verb::ReadPeople
            | Verb::ReadCredentials
            | Verb::ReadSecurityLog
            | Verb::Invite
            | Verb::ConfirmForAnother
            | Verb::EndSession
            | Verb::IssueToken
            | Verb::RevokeToken
    )
}
