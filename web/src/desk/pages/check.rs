//! The page before what cannot be unsaid: in plain words what will be entered, in which seat,
//! under which rule, and how it is signed.

mod particulars;

use askama::Template;
use jiff::civil::Date;
use procedure::{Act, Seat};

use super::ceremony::{self, Asked, Ceremony};
use super::form::Field;
use super::frame::{Frame, Place};
use super::naming::{self, Person};
use super::{Desk, drawn};
use crate::Html;
use crate::pages::fragment::Fragment;
use crate::pages::reader::Reader;
use crate::shown::line as shown;

/// What will be entered if the person goes on.
pub(crate) struct CheckPage<'a> {
    /// The address the answer is posted to, without the language: `/desk/check/…`.
    pub(crate) action: &'a str,
    /// The idempotency key.
    pub(crate) key: &'a str,
    pub(crate) act: &'a Act,
    pub(crate) seat: &'a Seat,
    pub(crate) person: Person<'a>,
    /// The day it happened, if it is entered later.
    pub(crate) on: Option<Date>,
    pub(crate) signature: Signature<'a>,
    pub(crate) second: Second<'a>,
    /// What is kept beside the record: message key of the label, and the value.
    pub(crate) beside: &'a [(&'static str, String)],
    /// Where the answers can be changed, without the language.
    pub(crate) change: Option<&'a str>,
}

/// How it is signed.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Signature<'a> {
    /// Not without a passkey.
    Required(Signing<'a>),
    /// By a passkey that a rehearsal keeps for the person, over these exact words.
    Rehearsed(&'a str),
    /// The person has no passkey that could sign: it is marked as entered without.
    Unsigned,
    /// Not at all.
    None,
}

/// What a passkey signs.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Signing<'a> {
    /// The options for the browser, in JSON.
    pub(crate) options: &'a str,
    /// The words whose SHA-256 is signed.
    pub(crate) exact: &'a str,
    /// The address under which the passkeys work.
    pub(crate) address: &'a str,
}

/// Whether a second officer takes part.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Second<'a> {
    /// One person is enough.
    NotNeeded,
    /// This one will be asked once the first has signed.
    WillBeAsked(Person<'a>),
    /// The reader is the second; this one asked.
    AskedBy(Person<'a>),
}

#[derive(Template)]
#[template(path = "desk/check.html")]
struct Page<'a> {
    r: &'a Reader<'a>,
    shell: Frame,
    title: &'static str,
    sentence: Fragment,
    particulars: Vec<(&'static str, Fragment)>,
    facts: Vec<(&'static str, Fragment)>,
    beside: Vec<(&'static str, Fragment)>,
    ceremony: Option<Fragment>,
    plain: Option<Plain>,
    decline: Option<String>,
    exact: Option<&'a str>,
    key: &'a str,
    change: Option<String>,
}

/// A button without a passkey.
struct Plain {
    action: String,
    submit: &'static str,
    /// Whether the record will mark the entry as not signed.
    marked: bool,
}

/// Draws the page.
pub(crate) fn check(at: &Desk<'_>, page: &CheckPage<'_>) -> Html {
    let r = Reader::of(&at.view);
    let title = r.say(match page.second {
        Second::AskedBy(_) => "confirmation-title",
        Second::NotNeeded | Second::WillBeAsked(_) => "check-title",
    });
    let signing = page.signature.signing();
    let mut frame = Frame::new(&r, at, Place::Other, title);
    frame.ceremony = signing.is_some();
    drawn(&Page {
        shell: frame,
        title,
        sentence: naming::sentence(&r, page.act),
        particulars: particulars::of(&r, page.act),
        facts: facts(&r, page),
        beside: beside(&r, page),
        ceremony: signing.map(|signing| ceremony::drawn(&r, &signed(&r, page, signing))),
        plain: plain(&r, page),
        decline: matches!(page.second, Second::AskedBy(_))
            .then(|| r.view.link(&format!("{}/decline", page.action))),
        exact: page.signature.exact(),
        key: page.key,
        change: change(page).map(|path| r.view.link(path)),
        r: &r,
    })
}

impl<'a> Signature<'a> {
    const fn signing(&self) -> Option<Signing<'a>> {
        match self {
            Self::Required(signing) => Some(*signing),
            Self::Rehearsed(_) | Self::Unsigned | Self::None => None,
        }
    }

    /// The words whose SHA-256 is signed.
    const fn exact(&self) -> Option<&'a str> {
        match self {
            Self::Required(Signing { exact, .. }) | Self::Rehearsed(exact) => Some(exact),
            Self::Unsigned | Self::None => None,
        }
    }

    const fn label(&self) -> &'static str {
        match self {
            Self::Required(_) => "check-signature-required",
            Self::Rehearsed(_) => "check-signature-rehearsed",
            Self::Unsigned => "check-signature-unsigned",
            Self::None => "check-signature-none",
        }
    }
}

fn facts(r: &Reader<'_>, page: &CheckPage<'_>) -> Vec<(&'static str, Fragment)> {
    let rule = format!("rule-{}", page.act.kind());
    // The act is the first officer's; the second one confirms it.
    let (first, second) = match page.second {
        Second::NotNeeded => (page.person, None),
        Second::WillBeAsked(second) => (page.person, Some(second)),
        Second::AskedBy(first) => (first, Some(page.person)),
    };
    let mut facts = vec![
        (r.say("check-seat"), naming::seat(r, page.seat)),
        (r.say("check-person"), naming::person(r, &first)),
    ];
    if language::Messages::of(language::Lang::En).has(&rule) {
        facts.push((r.say("check-rule"), Fragment::text(r.say(&rule))));
    }
    if let Some(on) = page.on {
        facts.push((r.say("check-day"), r.date(on)));
    }
    let signature = Fragment::text(r.say(page.signature.label()));
    facts.push((r.say("check-signature"), signature));
    if let Some(second) = second {
        facts.push((r.say("check-second"), confirming(r, page, &second)));
    }
    facts
}

/// The second officer, and that it waits for that one.
fn confirming(r: &Reader<'_>, page: &CheckPage<'_>, second: &Person<'_>) -> Fragment {
    let who = naming::person(r, second);
    match page.second {
        Second::WillBeAsked(_) => {
            let needed = Fragment::text(r.say("check-second-needed"));
            Fragment::markup(format!("{who}<br>{needed}"))
        }
        Second::NotNeeded | Second::AskedBy(_) => who,
    }
}

/// Who confirms what another officer asks changes nothing of it.
const fn change<'a>(page: &CheckPage<'a>) -> Option<&'a str> {
    match page.second {
        Second::AskedBy(_) => None,
        Second::NotNeeded | Second::WillBeAsked(_) => page.change,
    }
}

fn beside(r: &Reader<'_>, page: &CheckPage<'_>) -> Vec<(&'static str, Fragment)> {
    let value = |value: &str| {
        let value = crate::pages::fragment::escaped(&shown(value));
        Fragment::markup(format!("<bdi>{value}</bdi>"))
    };
    let line = |(label, text): &(&'static str, String)| (r.say(label), value(text));
    page.beside.iter().map(line).collect()
}

fn signed(r: &Reader<'_>, page: &CheckPage<'_>, signing: Signing<'_>) -> Ceremony {
    Ceremony {
        action: r.view.link(page.action),
        key: page.key.to_owned(),
        asked: Asked::Get,
        options: signing.options.to_owned(),
        fields: vec![Field::hidden("how", "signed")],
        submit: r.say(match page.second {
            Second::AskedBy(_) => "confirmation-confirm",
            Second::NotNeeded | Second::WillBeAsked(_) => "check-sign",
        }),
        back: None,
        address: signing.address.to_owned(),
    }
}

fn plain(r: &Reader<'_>, page: &CheckPage<'_>) -> Option<Plain> {
    let marked = match page.signature {
        Signature::Required(_) => return None,
        Signature::Unsigned => true,
        Signature::Rehearsed(_) | Signature::None => false,
    };
    let submit = match (page.second, marked) {
        _ if matches!(page.signature, Signature::Rehearsed(_)) => "check-rehearsed",
        (Second::WillBeAsked(_), _) => "check-ask",
        (Second::AskedBy(_), _) => "confirmation-enter",
        (Second::NotNeeded, true) => "check-unsigned",
        (Second::NotNeeded, false) => "check-enter",
    };
    Some(Plain {
        action: r.view.link(page.action),
        submit: r.say(submit),
        marked,
    })
}
