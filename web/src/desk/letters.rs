//! Letters laid in the outbox. Whoever has given no address gets none.

use jiff::{SignedDuration, Timestamp};
use language::Lang;
use procedure::id::PersonId;
use procedure::{Act, Seat};
use serde_json::{Value, json};
use store::accounts::{Invitation, NewMail};

use super::answer::Unanswered;
use super::asking::Asking;

/// For how long a letter of news is tried.
const NEWS: SignedDuration = SignedDuration::from_hours(72);

/// Lays a letter in the outbox.
pub(crate) fn post(
    asking: &Asking<'_>,
    person: Option<&PersonId>,
    to: &str,
    lang: Lang,
    template: &'static str,
    fields: &Value,
    expires: Timestamp,
) -> Result<(), Unanswered> {
    let Some(post) = &asking.means.post else {
        return Ok(());
    };
    let mail = NewMail {
        person: person.map(PersonId::as_str),
        to,
        lang: lang.tag(),
        template,
        fields: &fields.to_string(),
        due: asking.now,
        expires,
    };
    asking.accounts().post(mail)?;
    post.wake();
    Ok(())
}

/// To whoever invited: it was taken up.
pub(crate) fn invitation_used(asking: &Asking<'_>, invitation: &Invitation, seat: &Seat) {
    tell(asking, &invitation.made_by, "invitation-used", |lang| {
        json!({
            "forum": forum(asking, lang),
            "seat": seat_in(asking, seat, lang),
            "at": asking.now.to_string(),
            "desk": desk(asking, lang, "/desk/people"),
        })
    });
}

/// To the person: a passkey was added.
pub(crate) fn passkey_added(asking: &Asking<'_>, person: &PersonId) {
    tell(asking, person.as_str(), "passkey-added", |lang| {
        json!({
            "forum": forum(asking, lang),
            "at": asking.now.to_string(),
            "desk": desk(asking, lang, "/desk/devices"),
        })
    });
}

/// To the second officer: something waits.
pub(crate) fn second_asked(
    asking: &Asking<'_>,
    second: &str,
    confirmation: i64,
    act: &Act,
    expires: Timestamp,
) {
    tell(asking, second, "second-officer-asked", |lang| {
        json!({
            "forum": forum(asking, lang),
            "what": asking.forum(|forum| publish::sentence(act, forum, lang)),
            "link": desk(asking, lang, &format!("/desk/confirmations/{confirmation}")),
            "expires": expires.to_string(),
        })
    });
}

/// Writes to a person in her language, where she has given an address. What cannot be laid in the
/// outbox is said to the operator: news holds nothing up.
fn tell(
    asking: &Asking<'_>,
    person: &str,
    template: &'static str,
    fields: impl FnOnce(Lang) -> Value,
) {
    let known = asking.accounts().person(person);
    let Ok(Some(known)) = known else {
        return;
    };
    let (Some(email), Ok(person)) = (known.email, PersonId::new(person)) else {
        return;
    };
    let lang = Lang::from_tag(&known.lang).unwrap_or(Lang::En);
    let expires = asking.now.saturating_add(NEWS).unwrap_or(asking.now);
    let (person, fields) = (Some(&person), fields(lang));
    if post(asking, person, &email, lang, template, &fields, expires).is_err() {
        tracing::error!(template, "a letter could not be laid in the outbox");
    }
}

/// The name of the forum in a language.
pub(crate) fn forum(asking: &Asking<'_>, lang: Lang) -> String {
    asking.forum(|forum| {
        let founding = forum.founding.as_ref();
        let name = founding.and_then(|it| it.short_name.for_reader(publish::tongue(lang)));
        name.map_or_else(String::new, |(_, version)| {
            version.words.as_str().to_owned()
        })
    })
}

fn seat_in(asking: &Asking<'_>, seat: &Seat, lang: Lang) -> String {
    asking.forum(|forum| publish::seat(seat, forum, lang))
}

fn desk(asking: &Asking<'_>, lang: Lang, path: &str) -> String {
    format!("{}/{lang}{path}", asking.with.address)
}
