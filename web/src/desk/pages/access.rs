//! What is asked once more before a person is signed out everywhere, or her programs are stopped.

use language::Arg;

use super::Desk;
use super::ask::{self, Ask};
use super::form::Form;
use super::frame::Place;
use super::naming::{self, Person};
use crate::Html;
use crate::pages::fragment::Fragment;
use crate::pages::reader::Reader;

/// What of a person's is ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Access {
    /// All sessions.
    Sessions,
    /// The tokens for the seat acted in.
    Tokens,
}

/// What the page shows.
pub(crate) struct AccessPage<'a> {
    pub(crate) what: Access,
    pub(crate) person: Person<'a>,
    /// How many there are.
    pub(crate) count: usize,
    /// Where the person is listed, without the language.
    pub(crate) people: &'a str,
    /// The idempotency key.
    pub(crate) key: &'a str,
}

impl Access {
    /// Title, what to know before, what is counted, the button, and the end of the address.
    const fn words(self) -> [&'static str; 5] {
        match self {
            Self::Sessions => [
                "people-sessions-title",
                "people-sessions-lede",
                "people-sessions-open",
                "people-sessions-end",
                "sessions",
            ],
            Self::Tokens => [
                "people-tokens-title",
                "people-tokens-lede",
                "people-tokens-open",
                "people-tokens-end",
                "tokens",
            ],
        }
    }
}

/// Draws the page.
pub(crate) fn access(at: &Desk<'_>, page: &AccessPage<'_>) -> Html {
    let r = Reader::of(&at.view);
    let [title, lede, open, submit, end] = page.what.words();
    let name = naming::person_text(&page.person);
    let count = i64::try_from(page.count).unwrap_or(i64::MAX);
    let count = Fragment::text(&language::number(r.lang(), count));
    let action = format!("/desk/people/{}/{end}", page.person.id);
    let ask = Ask {
        place: Place::People,
        title: r.plain(title, &[("person", Arg::from(&name))]),
        lede: Some(Fragment::text(r.say(lede))),
        facts: vec![
            (r.say("people-person"), naming::person(&r, &page.person)),
            (r.say(open), count),
        ],
        form: Form {
            action: r.view.link(&action),
            key: page.key.to_owned(),
            fields: Vec::new(),
            submit: r.say(submit),
            back: Some(r.view.link(page.people)),
            with_file: false,
            more: None,
        },
    };
    ask::page(&r, at, &ask)
}
