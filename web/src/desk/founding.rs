//! Founding the secretariat: whoever has the link that the program printed at its start becomes its
//! first officer, and then names the second.

use axum::http::StatusCode;
use jiff::Timestamp;
use ledger::storage::IdempotencyKey;
use procedure::act::PersonSeated;
use procedure::id::PersonId;
use procedure::seats::Role;
use procedure::seats::seat_person::SeatPerson;
use procedure::{By, Command, Seat};
use registrar::{Ask, Rejected};
use serde_json::json;
use store::accounts::Person;
use text::Words;

use super::answer::{Answered, Unanswered};
use super::answers::Reading;
use super::asking::Asking;
use super::bucket::Counted;
use super::ceremony::{self, For};
use super::cookie::Cookie;
use super::entering::{self, enter};
use super::founding_link::VALID;
use super::pages::form::Answers;
use super::pages::invitation::{AcceptPage, CodePage, accept, code};
use super::pages::told::Told;
use super::route::Route;
use super::{invitation, inviting, secret, sign_in};

pub(crate) const ROUTES: &[Route] = &[
    Route::open("/founding", page),
    Route::open_form("/founding", look),
    Route::open("/founding/accept", offer),
    Route::open_form("/founding/accept", found),
];

fn page(asking: &Asking<'_>) -> Answered {
    opened(asking)?;
    let key = asking.key()?;
    asking.page(|at| {
        let page = CodePage {
            key: &key,
            founding: true,
            answers: &Answers::default(),
        };
        code(at, &page)
    })
}

/// Refuses while no link is open.
fn opened(asking: &Asking<'_>) -> Result<(), Unanswered> {
    let seated = asking.forum(|forum| forum.seats.in_force());
    if asking.means.founding.is_open(asking.now) && !seated {
        return Ok(());
    }
    Err(Unanswered::Told(StatusCode::GONE, Told::NoFounding))
}

fn look(asking: &Asking<'_>) -> Answered {
    asking.count(Counted::Entering, asking.from)?;
    let code = secret::normalised(asking.form.get("code").unwrap_or_default());
    admitted(asking, &code)?;
    let answer = asking.go("/founding/accept")?;
    Ok(answer.with_cookie(Cookie::Invitation.set(asking.https, &code)))
}

/// Refuses unless this is the code that was printed.
fn admitted(asking: &Asking<'_>, code: &str) -> Result<(), Unanswered> {
    opened(asking)?;
    asking.count(Counted::Code, "founding")?;
    if asking.means.founding.admits(code, asking.now) {
        return Ok(());
    }
    asking.log_stranger("founding-refused", &json!({"why": "unknown"}));
    Err(Unanswered::Told(StatusCode::GONE, Told::InvitationOver))
}

fn kept(asking: &Asking<'_>) -> String {
    let kept = Cookie::Invitation.read(asking.headers, asking.https);
    kept.unwrap_or_default()
}

fn offer(asking: &Asking<'_>) -> Answered {
    admitted(asking, &kept(asking))?;
    offered(asking, StatusCode::OK, &Answers::default())
}

fn offered(asking: &Asking<'_>, status: StatusCode, answers: &Answers) -> Answered {
    let person = inviting::new_person(asking)?;
    let challenge = ceremony::begin(asking, For::Founding, Some(&person), &json!({}))?;
    let options = ceremony::creation_options(asking, &challenge, &person, person.as_str());
    let (key, until) = (asking.key()?, asking.now.saturating_add(VALID));
    let until: Timestamp = until.unwrap_or(asking.now);
    asking.page_as(status, |at| {
        let page = AcceptPage {
            key: &key,
            founding: true,
            seat: &Seat::Secretariat,
            role: Role::Officer.key(),
            person: person.as_str(),
            expires: until,
            asks_name: true,
            answers,
            options: &options,
            address: &asking.with.address,
            providers: &[],
        };
        accept(at, &page)
    })
}

fn found(asking: &Asking<'_>) -> Answered {
    asking.count(Counted::Entering, asking.from)?;
    let code = kept(asking);
    admitted(asking, &code)?;
    let mut reading = Reading::of(&asking.form, &["name"]);
    let name = inviting::name(&mut reading);
    let name = match reading.done(name) {
        Ok(name) => name,
        Err(answers) => return offered(asking, StatusCode::UNPROCESSABLE_ENTITY, &answers),
    };
    let failed = |why| sign_in::failed(asking, None, why);
    let given = asking.form.get("credential").unwrap_or_default();
    let presented = ceremony::presented(given).map_err(failed)?;
    let (begun, challenge) =
        ceremony::answered(asking, For::Founding, &presented)?.map_err(failed)?;
    let person = begun.person.and_then(|person| PersonId::new(&person).ok());
    let person = person.ok_or_else(|| failed("another-person"))?;
    let hash = asking.invitation_hash(&code).to_hex();
    let enrol = invitation::enrolment(asking, &challenge, &presented, Some(&hash));
    let enrol = enrol.map_err(failed)?;
    keep(asking, &person, name)?;
    let by = By {
        seat: Seat::Secretariat,
        person: person.clone(),
    };
    let words = Words::new(&hash).map_err(|why| Unanswered::Fault(why.to_string()))?;
    let seat = seat_officer(asking, &person, words);
    let seated = submit_both(asking, seat, (by, enrol), &hash)?;
    asking.means.founding.end();
    let detail = json!({"index": seated});
    asking.log_about(
        "secretariat-founded",
        Some(&person),
        Some(&Seat::Secretariat),
        &detail,
    );
    let answer = asking.go_saying("/desk/officers", "desk-said-welcome")?;
    let answer = answer.with_cookie(Cookie::Invitation.clear(asking.https));
    enter(
        asking,
        &person,
        &Seat::Secretariat,
        entering::By::Passkey,
        answer,
    )
}

/// Both acts or neither: nobody is seated who cannot sign in.
fn submit_both(
    asking: &Asking<'_>,
    seat: Command,
    enrol: (By, Command),
    hash: &str,
) -> Result<u64, Unanswered> {
    let key = |step: &str| {
        let key = IdempotencyKey::new(&format!("founding-{step}-{hash}"));
        key.ok_or_else(|| Unanswered::Fault("a key is too long".into()))
    };
    let ask = |key, by, command| Ask {
        key,
        by,
        on: None,
        command,
        proof: None,
    };
    let (by, enrol) = enrol;
    let both = vec![
        ask(key("seat")?, clerk()?, seat),
        ask(key("enrol")?, by, enrol),
    ];
    let entered = asking.with.registrar.submit_all(both);
    entered.map_err(|(_, rejected): (usize, Rejected)| rejected.into())
}

/// The program itself. It is nobody, and the record says so.
pub(crate) fn clerk() -> Result<By, Unanswered> {
    let person = PersonId::new("p-0");
    Ok(By {
        seat: Seat::Clerk,
        person: person.map_err(|refusal| Unanswered::Fault(refusal.to_string()))?,
    })
}

/// The command that seats one of the first officers of the secretariat.
pub(crate) fn seat_officer(asking: &Asking<'_>, person: &PersonId, invitation: Words) -> Command {
    let seated = PersonSeated {
        seat: Seat::Secretariat,
        person: person.clone(),
        role: Role::Officer,
        focal_point: false,
        from: asking.forum(|forum| forum.civil_day(asking.now)),
        until: None,
        invitation: Some(invitation),
        confirmed_by: None,
        source: None,
    };
    SeatPerson(seated).into()
}

/// Keeps who the first officer is.
fn keep(asking: &Asking<'_>, person: &PersonId, name: String) -> Result<(), Unanswered> {
    let person = Person {
        person: person.to_string(),
        name,
        email: None,
        lang: asking.lang.tag().to_owned(),
        created: asking.now,
    };
    Ok(asking.accounts().keep_person(&person)?)
}
