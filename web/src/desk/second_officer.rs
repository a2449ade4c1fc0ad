//! The second officer of the secretariat, named by the first while there has been only one: the
//! last time that one person alone seats an officer.

use axum::http::StatusCode;
use language::Lang;
use procedure::{Seat, Verb};
use serde_json::json;
use store::accounts::NewInvitation;

use super::acting::{Acting, seat_json};
use super::answer::{Answered, Unanswered};
use super::asking::Asking;
use super::pages::form::{Answers, Fault};
use super::pages::handed::{Handed, handed};
use super::pages::naming::Person;
use super::pages::seat_officer;
use super::route::Route;
use super::{founding, letters};
use crate::limits;

pub(crate) const ROUTES: &[Route] = &[
    Route::page(Verb::Invite, "/desk/officers/second", page).about_anyone(),
    Route::form(Verb::Invite, "/desk/officers/second", invite).about_anyone(),
];

fn page(asking: &Asking<'_>, _: &Acting) -> Answered {
    shown(asking, StatusCode::OK, &Answers::default())
}

fn shown(asking: &Asking<'_>, status: StatusCode, answers: &Answers) -> Answered {
    let key = asking.key()?;
    asking.page_as(status, |at| seat_officer::second(at, &key, answers))
}

fn invite(asking: &Asking<'_>, acting: &Acting) -> Answered {
    let form = &asking.form;
    let (name, email) = (form.get("name"), form.get("email"));
    let by_mail = form.get("channel") == Some("email");
    let mut faults = Vec::new();
    if name.is_none() {
        faults.push(("name", Fault::Missing));
    }
    if by_mail && email.is_none() {
        faults.push(("email", Fault::Missing));
    }
    let (Some(name), true) = (name, faults.is_empty()) else {
        let filled = ["name", "channel", "email", "lang"];
        let filled = filled.into_iter().filter_map(|field| {
            let value = form.get(field)?;
            Some((field, value.to_owned()))
        });
        let answers = Answers {
            values: filled.collect(),
            faults,
        };
        return shown(asking, StatusCode::UNPROCESSABLE_ENTITY, &answers);
    };
    let lang = form.get("lang").and_then(Lang::from_tag);
    let lang = lang.unwrap_or(asking.lang);
    let person = founding::next_person(asking)?;
    let fresh = asking.new_invitation()?;
    let (code, hash) = (asking.code_of(&fresh.seed), fresh.hash.to_hex());
    founding::keep(asking, &person, name, email, lang)?;
    let command = founding::seat_officer(asking, &person, &hash)?;
    let key = form.get("key").unwrap_or(&hash);
    let receipt = asking.submit(founding::clerk()?, command, None, key, None)?;
    if receipt.repeated {
        return asking.go("/desk/officers");
    }
    let expires = asking.now.saturating_add(limits::INVITATION);
    let expires = expires.map_err(|error| Unanswered::Fault(error.to_string()))?;
    let invitation = NewInvitation {
        hash: &fresh.hash,
        person: person.as_str(),
        seat: &seat_json(&Seat::Secretariat),
        made_by: acting.person().as_str(),
        channel: if by_mail { "mail" } else { "paper" },
        expires,
    };
    let invitation = asking.accounts().invite(invitation, asking.now)?;
    let detail = json!({"invitation": invitation, "person": person.as_str()});
    asking.log(acting, "invited", &detail);
    let link = asking.invitation_link(lang, &code);
    if let (true, Some(to)) = (by_mail, email) {
        let seat = asking.forum(|forum| publish::seat(&Seat::Secretariat, forum, lang));
        let fields = json!({
            "forum": letters::forum(asking, lang),
            "seat": seat,
            "link": link,
            "expires": expires.to_string(),
        });
        letters::post(
            asking,
            Some(&person),
            to,
            lang,
            "invitation",
            &fields,
            expires,
        )?;
        return asking.go_saying("/desk/officers", "desk-said-invited");
    }
    asking.page(|at| {
        let paper = Handed::Invitation {
            person: Person {
                id: person.as_str(),
                name: Some(name),
            },
            seat: &Seat::Secretariat,
            link: &link,
            code: &code,
            expires,
            back: "/desk/officers",
        };
        handed(at, &paper)
    })
}
