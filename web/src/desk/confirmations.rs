//! What waits for a second officer. Reading and confirming one is at `check`.

use procedure::Verb;
use procedure::id::PersonId;

use super::acting::Acting;
use super::answer::Answered;
use super::asking::Asking;
use super::check;
use super::known::Names;
use super::pages::confirmations::{ConfirmationLine, confirmations};
use super::route::Route;

/// The addresses of this file.
pub(crate) const ROUTES: &[Route] = &[Route::page(
    Verb::ConfirmForAnother,
    "/desk/confirmations",
    list,
)];

fn list(asking: &Asking<'_>, acting: &Acting) -> Answered {
    let waiting = check::waiting_for(asking, acting)?;
    let askers: Vec<PersonId> = waiting
        .iter()
        .map(|it| PersonId::new(&it.asked_by))
        .collect::<Result<_, _>>()?;
    let names = Names::of(asking, &askers)?;
    let said: Vec<(String, String)> = waiting
        .iter()
        .map(|it| {
            let sentence = asking.forum(|forum| publish::sentence(&it.act, forum, asking.lang));
            (it.id.to_string(), sentence)
        })
        .collect();
    let lines: Vec<ConfirmationLine<'_>> = waiting
        .iter()
        .zip(&askers)
        .zip(&said)
        .map(|((it, asker), (id, what))| ConfirmationLine {
            id,
            what: what.clone(),
            asked_by: names.person(asker),
            expires: it.expires,
            is_own: asker == acting.person(),
        })
        .collect();
    asking.page(|at| confirmations(at, &lines))
}
