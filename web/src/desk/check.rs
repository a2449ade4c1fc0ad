//! Before anything is entered it is shown in plain words, and signed: one way for every act.
//!
//! A form leads to `/desk/check/{id}`. What is shown there is kept with a nonce, so that what a
//! passkey signs is exactly what is entered. An act for which a second officer is needed waits, with
//! the first signature, until that officer has seen the same page.

mod kept;
mod second;
mod signed;

use axum::http::StatusCode;
use jiff::civil::Date;
use ledger::Hash;
use procedure::authority::{Relation, Signature};
use procedure::{Act, Command, Verb};
use registrar::Preview;
use serde_json::{Value, json};
use store::accounts::{NewCeremony, Taken};

use super::acting::{Acting, admitted};
use super::after;
use super::answer::{Answered, Unanswered};
use super::asking::Asking;
use super::bucket::Counted;
use super::pages::check as page;
use super::pages::form::Answers;
use super::pages::naming::Person;
use super::pages::told::Told;
use super::received;
use super::route::Route;
use crate::limits;
use kept::Kept;

pub(crate) use second::waiting_for;

pub(crate) const ROUTES: &[Route] = &[
    Route::page(Verb::ReadDesk, "/desk/check/{check}", shown),
    Route::form(Verb::ReadDesk, "/desk/check/{check}", go_on),
    Route::page(
        Verb::ConfirmForAnother,
        "/desk/confirmations/{confirmation}",
        second::shown,
    ),
    Route::form(
        Verb::ConfirmForAnother,
        "/desk/confirmations/{confirmation}",
        second::confirm,
    ),
    Route::form(
        Verb::ConfirmForAnother,
        "/desk/confirmations/{confirmation}/decline",
        second::decline,
    ),
];

/// How accounts call what waits for its check.
const ACT: &str = "act";

/// What somebody wants to enter.
pub(crate) struct Wanted {
    /// What is asked, as the authority table has it.
    pub(crate) verb: Verb,
    /// How the matter relates to the seat.
    pub(crate) relation: Relation,
    /// The command.
    pub(crate) command: Command,
    /// The day it happened, if it is entered later.
    pub(crate) on: Option<Date>,
    /// What is kept beside the record once it is entered.
    pub(crate) beside: Value,
    /// Where the answers can be changed, without the language.
    pub(crate) change: Option<String>,
}

impl Wanted {
    /// A command about what happens now, with nothing beside it, and the form that changes it.
    pub(crate) fn now(
        verb: Verb,
        relation: Relation,
        command: impl Into<Command>,
        change: impl Into<String>,
    ) -> Self {
        Self {
            verb,
            relation,
            command: command.into(),
            on: None,
            beside: Value::Null,
            change: Some(change.into()),
        }
    }
}

impl Asking<'_> {
    /// What the answers of a form give, to be checked; or the form once more, with what is wrong.
    pub(crate) fn ask_or_again(
        &self,
        acting: &Acting,
        wanted: Result<Wanted, Answers>,
        again: impl FnOnce(StatusCode, &Answers) -> Answered,
    ) -> Answered {
        match wanted {
            Ok(wanted) => self.ask(acting, wanted),
            Err(answers) => again(StatusCode::UNPROCESSABLE_ENTITY, &answers),
        }
    }

    /// Looks whether a command could be entered, keeps it, and leads to the page where it is
    /// checked. Refused commands are refused at once.
    pub(crate) fn ask(&self, acting: &Acting, wanted: Wanted) -> Answered {
        let by = &acting.by;
        let (verb, relation) = (wanted.verb, wanted.relation);
        let rule = self
            .forum(|forum| admitted(forum, by, self.now, verb, relation))?
            .0;
        let (nonce, seal_seed) = (self.means.chance()?, self.means.chance()?);
        let registrar = &self.with.registrar;
        let preview =
            registrar.preview(by.clone(), wanted.on, wanted.command, &nonce, &seal_seed)?;
        // A further passkey answers no invitation, so one that stands must sign for it.
        let signature = match wanted.verb {
            Verb::EnrolPasskey => Signature::Required,
            _ => rule.signature,
        };
        let kept = Kept::of(acting, &preview.act, &wanted.beside, (nonce, seal_seed))?
            .on(wanted.on)
            .signed_as(signature, rule.fresh)
            .changed_at(wanted.change)
            .filled_in(&self.form)
            .under(&self.key()?);
        let id = self.key()?;
        let expires = self.now.saturating_add(limits::CHECK);
        let new = NewCeremony {
            hash: &Hash::of(id.as_bytes()),
            kind: ACT,
            person: Some(acting.person().as_str()),
            session: acting.session.as_ref().map(|session| session.id),
            payload: &kept.written()?,
            expires: expires.map_err(|error| Unanswered::Fault(error.to_string()))?,
        };
        if !self.accounts().begin(new, self.now)? {
            return Err(Unanswered::TooMany(60));
        }
        self.go(&format!("/desk/check/{id}"))
    }

    /// What was filled in before, where somebody comes back from a check to change the answers.
    pub(crate) fn typed(
        &self,
        acting: &Acting,
        fields: &[&'static str],
    ) -> Result<Option<Answers>, Unanswered> {
        let Some(id) = self.query.get(AGAIN) else {
            return Ok(None);
        };
        let hash = Hash::of(id.as_bytes());
        let looked = self.accounts().look_at_ceremony(&hash, ACT, self.now)?;
        let session = acting.session.as_ref().map(|session| session.id);
        let Taken::Taken(ceremony) = looked else {
            return Ok(None);
        };
        if ceremony.session != session {
            return Ok(None);
        }
        let kept = Kept::read(&ceremony.payload)?;
        let mut answers = Answers::default();
        for field in fields {
            let given = kept.answers.iter().filter(|(name, _)| name == field);
            answers
                .values
                .extend(given.map(|(_, value)| (*field, value.clone())));
        }
        Ok(Some(answers))
    }
}

/// The parameter that names the check whose answers are changed.
const AGAIN: &str = "again";

/// The way back to the form with what was filled in.
fn way_back(change: &str, check: &str) -> String {
    let join = if change.contains('?') { '&' } else { '?' };
    format!("{change}{join}{AGAIN}={check}")
}

/// What waits under an address, in the seat and session in which it was asked.
fn found(asking: &Asking<'_>, acting: &Acting) -> Result<Kept, Unanswered> {
    let over = || Unanswered::Told(StatusCode::GONE, Told::CheckOver);
    let hash = Hash::of(asking.named.get("check").as_bytes());
    let looked = asking.accounts().look_at_ceremony(&hash, ACT, asking.now)?;
    let Taken::Taken(ceremony) = looked else {
        return Err(over());
    };
    let session = acting.session.as_ref().map(|session| session.id);
    let kept = Kept::read(&ceremony.payload)?;
    if ceremony.session != session || kept.by != acting.by {
        return Err(over());
    }
    Ok(kept)
}

/// What would be entered now.
fn preview(asking: &Asking<'_>, kept: &Kept) -> Result<Preview, Unanswered> {
    let command = Command::behind(&kept.act()?);
    let (by, on) = (kept.by.clone(), kept.on);
    let registrar = &asking.with.registrar;
    Ok(registrar.preview(by, on, command, &kept.nonce()?, &kept.seal_seed()?)?)
}

fn shown(asking: &Asking<'_>, acting: &Acting) -> Answered {
    let kept = found(asking, acting)?;
    let preview = preview(asking, &kept)?;
    let second = preview.act.confirmed_by().cloned();
    let second_name = second
        .as_ref()
        .map(|it| name(asking, it.as_str()))
        .transpose()?;
    let action = format!("/desk/check/{}", asking.named.get("check"));
    let person = |id| Person { id, name: None };
    let second = match (&second, &second_name) {
        (Some(second), Some(name)) => page::Second::WillBeAsked(Person {
            name: name.as_deref(),
            ..person(second.as_str())
        }),
        _ => page::Second::NotNeeded,
    };
    draw(asking, acting, &kept, &preview, &action, second)
}

/// Draws the page of a check.
fn draw(
    asking: &Asking<'_>,
    acting: &Acting,
    kept: &Kept,
    preview: &Preview,
    action: &str,
    second: page::Second<'_>,
) -> Answered {
    let options = signed::options(asking, acting, &preview.challenge);
    let signing = page::Signing {
        options: options.as_deref().unwrap_or_default(),
        exact: &preview.signed_form,
        address: &asking.with.address,
    };
    let rehearsed = asking.rehearsed(acting, &preview.challenge);
    let signature = match (kept.signature()?, &options) {
        (Signature::Required | Signature::Wanted, _) if rehearsed.is_some() => {
            page::Signature::Rehearsed(&preview.signed_form)
        }
        (Signature::Required, _) | (Signature::Wanted, Some(_)) => {
            page::Signature::Required(signing)
        }
        (Signature::Wanted, None) => page::Signature::Unsigned,
        (Signature::None, _) => page::Signature::None,
    };
    let beside = after::shown(&kept.beside);
    let name = asking.who.as_ref().and_then(|who| who.name.as_deref());
    let check = asking.named.get("check");
    let change = kept.change.as_deref().map(|it| way_back(it, check));
    asking.page(|at| {
        let page = page::CheckPage {
            action,
            key: &kept.key,
            act: &preview.act,
            seat: &kept.by.seat,
            person: Person {
                id: acting.person().as_str(),
                name,
            },
            on: kept.on,
            signature,
            second,
            beside: &beside,
            change: change.as_deref(),
        };
        page::check(at, &page)
    })
}

/// The name of a person, as the accounts have it.
fn name(asking: &Asking<'_>, person: &str) -> Result<Option<String>, Unanswered> {
    Ok(asking.accounts().person(person)?.map(|it| it.name))
}

/// Enters what was checked, or lets it wait for the second officer.
fn go_on(asking: &Asking<'_>, acting: &Acting) -> Answered {
    asking.count(Counted::Acting, acting.person().as_str())?;
    let mut kept = found(asking, acting)?;
    let preview = preview(asking, &kept)?;
    sign(asking, acting, &mut kept, &preview.challenge)?;
    let hash = Hash::of(asking.named.get("check").as_bytes());
    let answer = match preview.act.confirmed_by() {
        Some(second) => {
            kept.answers.clear();
            second::wait(asking, acting, &kept, second.as_str())?
        }
        None => enter(asking, acting, &kept)?,
    };
    let _taken = asking.accounts().take_ceremony(&hash, ACT, asking.now)?;
    Ok(answer)
}

/// Adds the signature of who acts: what a browser sends, or what a rehearsal keeps for the person.
fn sign(
    asking: &Asking<'_>,
    acting: &Acting,
    kept: &mut Kept,
    challenge: &[u8; 32],
) -> Result<(), Unanswered> {
    let signature = match asking.form.get("credential") {
        Some(credential) => Some(signed::signature(asking, acting, credential, challenge)?),
        None if kept.signature()? == Signature::None => None,
        None => asking.rehearsed(acting, challenge),
    };
    match signature {
        Some(signature) => kept.sign(&signature),
        None => fresh(asking, kept)?,
    }
    Ok(())
}

/// Where no passkey signs, the person must have shown one lately, if the table says so.
fn fresh(asking: &Asking<'_>, kept: &Kept) -> Result<(), Unanswered> {
    let shown = asking
        .who
        .as_ref()
        .is_some_and(|who| who.is_fresh(asking.now));
    if kept.fresh && !shown {
        return Err(Unanswered::StepUp);
    }
    Ok(())
}

/// Enters it, once however often it is sent.
fn enter(asking: &Asking<'_>, acting: &Acting, kept: &Kept) -> Answered {
    let act: Act = received::at(kept.act()?, asking.received);
    let (by, key) = (kept.by.clone(), format!("desk-{}", kept.key));
    let command = Command::behind(&act);
    let receipt = asking.submit(by, command, kept.on, &key, kept.proven()?)?;
    let index = receipt.index;
    let receipt_page = || asking.go(&format!("/desk/receipt/{index}"));
    if receipt.repeated {
        return receipt_page();
    }
    let signed: Vec<u32> = kept.signatures.iter().map(|it| it.passkey).collect();
    let detail = json!({"act": act.kind(), "index": index, "passkeys": signed});
    asking.log(acting, "act-entered", &detail);
    super::aftermath::of(asking, &kept.by, &act)?;
    match after::entered(asking, &kept.by, &act, index, &kept.beside)? {
        Some(answer) => Ok(answer),
        None => receipt_page(),
    }
}
