//! Taking a seat of a rehearsal with the link that was printed for it.

use askama::Template;

use super::form::{Control, Field, Form};
use super::frame::{Frame, Place};
use super::{Desk, drawn};
use crate::Html;
use crate::pages::fragment::Fragment;
use crate::pages::reader::Reader;

/// The page to which the links lead.
pub(crate) struct LinkPage<'a> {
    /// The idempotency key.
    pub(crate) key: &'a str,
    /// Whether no seat has the code that was sent.
    pub(crate) unknown: bool,
}

#[derive(Template)]
#[template(path = "desk/code.html")]
struct Page<'a> {
    r: &'a Reader<'a>,
    shell: Frame,
    title: &'static str,
    lede: &'static str,
    form: Form,
    field: Field,
}

/// Asks for the code. A script takes it from behind the `#` of the link.
pub(crate) fn link(at: &Desk<'_>, page: &LinkPage<'_>) -> Html {
    let r = Reader::of(&at.view);
    let title = r.say("rehearsal-title");
    let unknown = page
        .unknown
        .then(|| Fragment::text(r.say("rehearsal-unknown")));
    drawn(&Page {
        shell: Frame::new(&r, at, Place::Other, title).with_ceremony(),
        title,
        lede: r.say("rehearsal-lede"),
        form: Form {
            action: r.view.link("/rehearsal"),
            key: page.key.to_owned(),
            fields: Vec::new(),
            submit: r.say("rehearsal-enter"),
            back: None,
            with_file: false,
        },
        field: Field::new(&r, "code", "rehearsal-code", Control::Code).faulty(unknown),
        r: &r,
    })
}
