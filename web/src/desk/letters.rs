//! Letters laid in the outbox. Whoever has given no address gets none.

use jiff::{SignedDuration, Timestamp};
use language::Lang;
use procedure::id::PersonId;
use procedure::{Act, Seat};
use serde_json::{Value, json};
use store::accounts::{Invitation, NewMail, Nomination};

use super::answer::Unanswered;
use super::asking::Asking;

/// For how long a letter of news is tried.
const NEWS: SignedDuration = SignedDuration::from_hours(72);

/// A letter to be laid in the outbox.
pub(crate) struct Letter<'a> {
    /// To whom, where it is a person of the forum.
    pub(crate) person: Option<&'a PersonId>,
    pub(crate) to: &'a str,
    pub(crate) lang: Lang,
    pub(crate) template: &'static str,
    pub(crate) fields: &'a Value,
    /// When it is sent.
    pub(crate) due: Timestamp,
    /// Until when it is tried.
    pub(crate) expires: Timestamp,
}

/// Lays a letter in the outbox.
pub(crate) fn post(asking: &Asking<'_>, letter: &Letter<'_>) -> Result<(), Unanswered> {
    let Some(post) = &asking.means.post else {
        return Ok(());
    };
    let mail = NewMail {
        person: letter.person.map(PersonId::as_str),
        to: letter.to,
        lang: letter.lang.tag(),
        template: letter.template,
        fields: &letter.fields.to_string(),
        due: letter.due,
        expires: letter.expires,
    };
    asking.accounts().post(mail)?;
    post.wake();
    Ok(())
}

/// To whoever invited: it was taken up.
pub(crate) fn invitation_used(asking: &Asking<'_>, invitation: &Invitation, seat: &Seat) {
    let now = asking.now;
    tell(
        asking,
        &invitation.made_by,
        "invitation-used",
        now,
        |lang| {
            json!({
                "forum": forum(asking, lang),
                "seat": self::seat(asking, seat, lang),
                "at": now.to_string(),
                "desk": desk(asking, lang, "/desk/people"),
            })
        },
    );
}

/// To whoever asked a candidate: there is an answer.
pub(crate) fn candidate_answered(asking: &Asking<'_>, nomination: &Nomination) {
    let now = asking.now;
    tell(
        asking,
        &nomination.made_by,
        "candidate-answered",
        now,
        |lang| {
            json!({
                "forum": forum(asking, lang),
                "at": now.to_string(),
                "desk": desk(asking, lang, "/desk/appointments"),
            })
        },
    );
}

/// To the person: a passkey was added.
pub(crate) fn passkey_added(asking: &Asking<'_>, person: &PersonId) {
    let now = asking.now;
    tell(asking, person.as_str(), "passkey-added", now, |lang| {
        json!({
            "forum": forum(asking, lang),
            "at": now.to_string(),
            "desk": desk(asking, lang, "/desk/devices"),
        })
    });
}

/// To the person: a seat ends at this instant; a later one is told when it comes.
pub(crate) fn seat_ended(asking: &Asking<'_>, person: &PersonId, seat: &Seat, at: Timestamp) {
    tell(asking, person.as_str(), "seat-ended", at, |lang| {
        json!({
            "forum": forum(asking, lang),
            "seat": self::seat(asking, seat, lang),
            "at": at.to_string(),
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
    let now = asking.now;
    tell(asking, second, "second-officer-asked", now, |lang| {
        json!({
            "forum": forum(asking, lang),
            "what": asking.forum(|forum| publish::sentence(act, forum, lang)),
            "link": desk(asking, lang, &format!("/desk/confirmations/{confirmation}")),
            "expires": expires.to_string(),
        })
    });
}

/// The letter that says that something waits.
const WAITS: &str = "work-waits";

/// Somebody to whom a letter goes: the seat it is about, the address, the language.
struct Addressed<'a> {
    person: &'a PersonId,
    seat: &'a Seat,
    email: String,
    lang: Lang,
}

impl Addressed<'_> {
    fn mail<'a>(&'a self, fields: &'a str, now: Timestamp) -> NewMail<'a> {
        NewMail {
            person: Some(self.person.as_str()),
            to: &self.email,
            lang: self.lang.tag(),
            template: WAITS,
            fields,
            due: now,
            expires: now.saturating_add(NEWS).unwrap_or(now),
        }
    }
}

/// To whoever holds these seats: something waits on them. A matter that opens concerns every
/// delegation, so all letters are laid in the outbox at once: all of them, or none.
pub(crate) fn work_waits(
    asking: &Asking<'_>,
    people: &[(PersonId, Seat)],
    act: &Act,
    path: &str,
    until: Option<Timestamp>,
) {
    let Some(post) = &asking.means.post else {
        return;
    };
    let addressed = addressed(asking, people);
    let said = said(asking, &addressed, act);
    let fields = |it: &Addressed<'_>| {
        let said = said.iter().find(|(lang, ..)| *lang == it.lang);
        let fields = json!({
            "forum": said.map(|(_, forum, _)| forum),
            "seat": seat(asking, it.seat, it.lang),
            "what": said.map(|(.., what)| what),
            "desk": desk(asking, it.lang, path),
            "until": until.map(|until| until.to_string()),
        });
        fields.to_string()
    };
    let fields: Vec<String> = addressed.iter().map(fields).collect();
    let mails = addressed.iter().zip(&fields);
    let mails: Vec<NewMail<'_>> = mails.map(|(it, said)| it.mail(said, asking.now)).collect();
    if asking.accounts().post_all(&mails).is_err() {
        let letters = mails.len();
        tracing::error!(WAITS, letters, "letters could not be laid in the outbox");
    }
    post.wake();
}

/// The name of the forum and the sentence of the act, in each language that somebody reads.
fn said(asking: &Asking<'_>, to: &[Addressed<'_>], act: &Act) -> Vec<(Lang, String, String)> {
    let read = |lang: &Lang| to.iter().any(|it| it.lang == *lang);
    let said = Lang::ALL.into_iter().filter(read).map(|lang| {
        let what = asking.forum(|forum| publish::sentence(act, forum, lang));
        (lang, forum(asking, lang), publish::plain(&what))
    });
    said.collect()
}

/// Those of them who have given an address.
fn addressed<'a>(asking: &Asking<'_>, people: &'a [(PersonId, Seat)]) -> Vec<Addressed<'a>> {
    let accounts = asking.accounts();
    let known = people.iter().filter_map(|(person, seat)| {
        let known = accounts.person(person.as_str()).ok()??;
        Some(Addressed {
            person,
            seat,
            email: known.email?,
            lang: Lang::from_tag(&known.lang).unwrap_or(Lang::En),
        })
    });
    known.collect()
}

/// Writes to a person in her language, where she has given an address. What cannot be laid in the
/// outbox is said to the operator: news holds nothing up.
fn tell(
    asking: &Asking<'_>,
    person: &str,
    template: &'static str,
    due: Timestamp,
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
    let fields = fields(lang);
    let letter = Letter {
        person: Some(&person),
        to: &email,
        lang,
        template,
        fields: &fields,
        due,
        expires: due.saturating_add(NEWS).unwrap_or(due),
    };
    if post(asking, &letter).is_err() {
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

/// A seat in a language.
pub(crate) fn seat(asking: &Asking<'_>, seat: &Seat, lang: Lang) -> String {
    let said = asking.forum(|forum| publish::seat(seat, forum, lang));
    publish::plain(&said)
}

fn desk(asking: &Asking<'_>, lang: Lang, path: &str) -> String {
    format!("{}/{lang}{path}", asking.with.address)
}
