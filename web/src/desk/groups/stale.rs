//! Two people edit the same words at once: whoever comes second sees both texts, and loses none.

use axum::http::StatusCode;
use procedure::{Refusal, ThematicRefusal};

use super::doing::{About, Doing};
use crate::desk::answer::{Answered, Unanswered};
use crate::desk::answers::Reading;
use crate::desk::asking::Asking;
use crate::desk::pages::form::Fault;
use crate::desk::pages::groups as page;

/// The answer as it is; where the words were changed meanwhile, the form again: above it the words
/// that are on record now, in it those that were typed, on the base of the former.
pub(super) fn or_both(
    asking: &Asking<'_>,
    doing: &Doing,
    about: &About,
    asked: Answered,
) -> Answered {
    match asked {
        Err(Unanswered::Refused(refusal)) if is_stale(&refusal) => both(asking, doing, about),
        asked => asked,
    }
}

/// Whether somebody else has written in between.
pub(crate) fn is_stale(refusal: &Refusal) -> bool {
    let edited = |it: &ThematicRefusal| matches!(it, ThematicRefusal::EditedMeanwhile { .. });
    matches!(refusal, Refusal::Thematic(why) if edited(why))
}

fn both(asking: &Asking<'_>, doing: &Doing, about: &About) -> Answered {
    let reading = Reading::of(&asking.form, doing.names);
    let Err(mut answers) = reading.done(None::<()>) else {
        return Err(Unanswered::Fault("nothing was typed".into()));
    };
    let now = (doing.given)(about);
    let base = now.iter().find(|(name, _)| *name == "base");
    let base = base.map_or_else(String::new, |(_, base)| base.clone());
    answers.values.retain(|(name, _)| *name != "base");
    answers.values.push(("base", base));
    answers
        .faults
        .push(("words", Fault::Other("work-fault-stale")));
    let key = asking.key()?;
    asking.page_as(StatusCode::CONFLICT, |at| {
        page::ask_beside(at, &key, doing, about, &answers)
    })
}
