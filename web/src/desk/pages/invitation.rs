//! Accepting an invitation: the code first, then what it is for and a passkey of one's own.

use askama::Template;
use jiff::Timestamp;
use procedure::Seat;

use super::ceremony::{self, Asked, Ceremony};
use super::code::{self, Opens};
use super::form::{Answers, Control, Field};
use super::frame::{Frame, Place};
use super::sign_in::{ProviderButton, ProviderShown, buttons};
use super::{Desk, drawn, moment, naming};
use crate::Html;
use crate::pages::fragment::Fragment;
use crate::pages::reader::Reader;

/// The page that takes the code of an invitation, or of the founding link.
pub(crate) struct CodePage<'a> {
    /// The idempotency key.
    pub(crate) key: &'a str,
    pub(crate) founding: bool,
    pub(crate) answers: &'a Answers,
}

/// Asks for the code of an invitation, or of the link that founds the secretariat.
pub(crate) fn code(at: &Desk<'_>, page: &CodePage<'_>) -> Html {
    let (title, lede, path) = if page.founding {
        ("founding-title", "founding-lede", "/founding")
    } else {
        ("invitation-title", "invitation-lede", "/invitation")
    };
    let opens = Opens {
        title,
        lede,
        label: "invitation-code",
        path,
    };
    code::code(at, &opens, page.key, page.answers)
}

/// What an invitation is for.
pub(crate) struct AcceptPage<'a> {
    pub(crate) key: &'a str,
    pub(crate) founding: bool,
    pub(crate) seat: &'a Seat,
    /// The key of the role: `head`, `alternate`, `adviser`, `officer`.
    pub(crate) role: &'static str,
    /// The pseudonym on the record.
    pub(crate) person: &'a str,
    pub(crate) expires: Timestamp,
    /// Whether the name is asked for: nobody else has given it.
    pub(crate) asks_name: bool,
    pub(crate) answers: &'a Answers,
    /// The options for the browser, in JSON.
    pub(crate) options: &'a str,
    /// The address under which passkeys work.
    pub(crate) address: &'a str,
    pub(crate) providers: &'a [ProviderShown<'a>],
}

#[derive(Template)]
#[template(path = "desk/accept.html")]
struct Accept<'a> {
    r: &'a Reader<'a>,
    shell: Frame,
    title: &'static str,
    lede: &'static str,
    facts: Vec<(&'static str, Fragment)>,
    ceremony: Fragment,
    providers: Vec<ProviderButton>,
    federated: String,
    key: &'a str,
}

/// Shows what the invitation is for, and asks for a passkey.
pub(crate) fn accept(at: &Desk<'_>, page: &AcceptPage<'_>) -> Html {
    let r = Reader::of(&at.view);
    let (title, lede, path) = if page.founding {
        ("founding-title", "founding-lede", "/founding/accept")
    } else {
        ("invitation-title", "invitation-lede", "/invitation/accept")
    };
    let name = page.asks_name.then(|| name(&r, page));
    let ceremony = Ceremony {
        action: r.view.link(path),
        key: page.key.to_owned(),
        asked: Asked::Create,
        options: page.options.to_owned(),
        fields: name.into_iter().collect(),
        submit: r.say("invitation-accept"),
        back: None,
        address: page.address.to_owned(),
    };
    drawn(&Accept {
        shell: Frame::new(&r, at, Place::Other, r.say(title)).with_ceremony(),
        title: r.say(title),
        lede: r.say(lede),
        facts: facts(&r, page),
        ceremony: ceremony::drawn(&r, &ceremony),
        providers: buttons(&r, page.providers),
        federated: r.view.link("/invitation/federated"),
        key: page.key,
        r: &r,
    })
}

fn name(r: &Reader<'_>, page: &AcceptPage<'_>) -> Field {
    let field = Field::new(r, "name", "founding-name", Control::Line("name"));
    field.filled(r, page.answers)
}

fn facts(r: &Reader<'_>, page: &AcceptPage<'_>) -> Vec<(&'static str, Fragment)> {
    let pseudonym = naming::pseudonym(page.person);
    let note = Fragment::text(r.say("invitation-pseudonym-note"));
    vec![
        (r.say("invitation-seat"), naming::seat(r, page.seat)),
        (
            r.say("invitation-role"),
            Fragment::text(r.say(&format!("role-{}", page.role))),
        ),
        (
            r.say("invitation-pseudonym"),
            Fragment::markup(format!("<b>{pseudonym}</b><br><small>{note}</small>")),
        ),
        (r.say("invitation-expires"), moment::moment(r, page.expires)),
    ]
}
