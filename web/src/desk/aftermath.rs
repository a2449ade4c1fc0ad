//! What follows in the accounts when a passkey comes or goes, and who is told by letter of what was
//! entered. The record alone decides who may act; this only tidies up.

use procedure::id::PersonId;
use procedure::{Act, By};

use super::answer::Unanswered;
use super::asking::Asking;
use super::{letters, news};

/// Does what follows from an act.
pub(crate) fn of(asking: &Asking<'_>, by: &By, act: &Act) -> Result<(), Unanswered> {
    match act {
        Act::PasskeyEnrolled(_) => {
            letters::passkey_added(asking, &by.person);
            Ok(())
        }
        Act::PasskeyEnded(act) => {
            let owner = asking.forum(|forum| {
                let passkey = forum.seats.passkey(act.passkey);
                passkey.map(|passkey| passkey.person.clone())
            });
            owner.map_or(Ok(()), |person| signed_out(asking, &person))
        }
        _ => {
            news::tell(asking, act);
            Ok(())
        }
    }
}

/// Whoever ends a passkey may have lost it: sessions elsewhere end with it.
fn signed_out(asking: &Asking<'_>, person: &PersonId) -> Result<(), Unanswered> {
    let own = asking.who.as_ref().filter(|who| who.person == *person);
    let but = own.map(|who| who.session.id);
    asking
        .accounts()
        .end_sessions_of(person.as_str(), but, asking.now)?;
    Ok(())
}
