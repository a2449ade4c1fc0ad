//! The passkeys of a person of one's own seat, to end those that are lost.

use procedure::act::PasskeyEnded;
use procedure::authority::Relation;
use procedure::id::PasskeyId;
use procedure::seats::end_passkey::EndPasskey;
use procedure::{Noun, Verb};

use super::named;
use crate::NotFound;
use crate::desk::acting::Acting;
use crate::desk::answer::{Answered, Unanswered};
use crate::desk::asking::Asking;
use crate::desk::check::Wanted;
use crate::desk::known::Names;
use crate::desk::pages::devices::{PasskeyLine, of_another};

/// The list.
pub(super) fn list(asking: &Asking<'_>, acting: &Acting) -> Answered {
    let holding = named(asking, acting)?;
    let names = Names::of(asking, [&holding.person])?;
    let person = names.person(&holding.person);
    asking.page(|at| {
        let known = at.view.forum.seats.passkeys_of(&holding.person);
        let standing = known.filter(|passkey| passkey.ended.is_none());
        let lines: Vec<PasskeyLine> = standing
            .map(|passkey| PasskeyLine {
                number: passkey.id.0,
                bound: passkey.device_bound,
                enrolled: passkey.enrolled_at,
                entry: at
                    .view
                    .journal
                    .index_of(Noun::Passkey, &passkey.id.to_string()),
                ended: None,
            })
            .collect();
        of_another(at, &person, &lines)
    })
}

/// Ends one of them.
pub(super) fn end(asking: &Asking<'_>, acting: &Acting) -> Answered {
    let holding = named(asking, acting)?;
    let key = asking.named.get("passkey");
    let missing = || Unanswered::Missing(NotFound::of(Noun::Passkey, key));
    let passkey = PasskeyId(key.parse().map_err(|_| missing())?);
    let theirs = asking.forum(|forum| {
        let known = forum.seats.passkey(passkey);
        known.is_some_and(|known| known.person == holding.person)
    });
    if !theirs {
        return Err(missing());
    }
    let ended = PasskeyEnded {
        passkey,
        reason: None,
    };
    let wanted = Wanted {
        verb: Verb::EndPasskey,
        relation: Relation::Own,
        command: EndPasskey(ended).into(),
        on: None,
        beside: serde_json::Value::Null,
        change: Some(format!("/desk/people/{}/passkeys", holding.person)),
    };
    asking.ask(acting, wanted)
}
