//! The passkeys of the person signed in: adding one, ending one.

use procedure::authority::Relation;
use procedure::id::PasskeyId;
use procedure::seats::Passkey;
use procedure::seats::end_passkey::EndPasskey;
use procedure::{Noun, Verb};
use serde_json::{Value, json};

use super::acting::Acting;
use super::answer::{Answered, Unanswered};
use super::asking::Asking;
use super::bucket::Counted;
use super::ceremony::{self, For};
use super::check::Wanted;
use super::pages::devices::{PasskeyLine, devices};
use super::pages::sign_in::{CeremonyPage, Purpose, sign_in};
use super::route::Route;
use super::{invitation, letters};
use crate::NotFound;

pub(crate) const ROUTES: &[Route] = &[
    Route::page(Verb::EnrolPasskey, "/desk/devices", page).about_oneself(),
    Route::page(Verb::EnrolPasskey, "/desk/devices/add", offer).about_oneself(),
    Route::form(Verb::EnrolPasskey, "/desk/devices/add", add).about_oneself(),
    Route::page(Verb::EndPasskey, "/desk/devices/{passkey}/end", end).about_oneself(),
];

fn page(asking: &Asking<'_>, acting: &Acting) -> Answered {
    asking.page(|at| {
        let own = at.view.forum.seats.passkeys_of(acting.person());
        let line = |passkey: &Passkey| PasskeyLine {
            number: passkey.id.0,
            bound: passkey.device_bound,
            enrolled: passkey.enrolled_at,
            entry: at
                .view
                .journal
                .index_of(Noun::Passkey, &passkey.id.to_string()),
            ended: passkey.ended.as_ref().map(|ended| ended.at),
        };
        let lines: Vec<PasskeyLine> = own.map(line).collect();
        devices(at, &lines)
    })
}

fn offer(asking: &Asking<'_>, acting: &Acting) -> Answered {
    let person = acting.person();
    let challenge = ceremony::begin(asking, For::Adding, Some(person), &json!({}))?;
    let name = asking.who.as_ref().and_then(|who| who.name.as_deref());
    let name = name.unwrap_or(person.as_str());
    let options = ceremony::creation_options(asking, &challenge, person, name);
    let key = asking.key()?;
    asking.page(|at| {
        let page = CeremonyPage {
            purpose: Purpose::AddPasskey,
            options: &options,
            key: &key,
            address: &asking.with.address,
            to: None,
            providers: &[],
        };
        sign_in(at, &page)
    })
}

/// A further passkey is signed for with one that stands. The first of a person who signs in
/// elsewhere answers the invitation by which she was seated.
fn add(asking: &Asking<'_>, acting: &Acting) -> Answered {
    asking.count(Counted::Entering, asking.from)?;
    let failed = |why| super::sign_in::failed(asking, Some(acting.person()), why);
    let given = asking.form.get("credential").unwrap_or_default();
    let presented = ceremony::presented(given).map_err(failed)?;
    let (begun, challenge) =
        ceremony::answered(asking, For::Adding, &presented)?.map_err(failed)?;
    if begun.person.as_deref() != Some(acting.person().as_str()) {
        return Err(failed("another-person"));
    }
    let has_one = asking.forum(|forum| {
        let mut own = forum.seats.passkeys_of(acting.person());
        own.any(|passkey| passkey.ended.is_none())
    });
    let answered = acting.holding.invitation.as_ref().filter(|_| !has_one);
    let answered = answered.map(text::Words::as_str);
    let command = invitation::enrolment(asking, &challenge, &presented, answered);
    let command = command.map_err(failed)?;
    if let Some(hash) = answered {
        let key = format!("invitation-{hash}");
        let receipt = asking.submit(acting.by.clone(), command, None, &key, None)?;
        asking.log(acting, "passkey-added", &json!({"index": receipt.index}));
        letters::passkey_added(asking, acting.person());
        return asking.go_saying("/desk/devices", "desk-said-passkey-added");
    }
    let wanted = Wanted {
        verb: Verb::EnrolPasskey,
        relation: Relation::Herself,
        command,
        on: None,
        beside: Value::Null,
        change: Some("/desk/devices".into()),
    };
    asking.ask(acting, wanted)
}

/// Leads to the check of ending one's own passkey.
fn end(asking: &Asking<'_>, acting: &Acting) -> Answered {
    let named = asking.named.get("passkey");
    let missing = || Unanswered::Missing(NotFound::of(Noun::Passkey, named));
    let number: u32 = named.parse().map_err(|_| missing())?;
    let passkey = PasskeyId(number);
    let own = asking.forum(|forum| {
        let known = forum.seats.passkey(passkey);
        known.is_some_and(|known| known.person == *acting.person())
    });
    if !own {
        return Err(missing());
    }
    let reason = None;
    let ended = procedure::act::PasskeyEnded { passkey, reason };
    let wanted = Wanted {
        verb: Verb::EndPasskey,
        relation: Relation::Herself,
        command: EndPasskey(ended).into(),
        on: None,
        beside: Value::Null,
        change: Some("/desk/devices".into()),
    };
    asking.ask(acting, wanted)
}
