//! The page that asks for the code of a link: of an invitation, of a candidacy.

use askama::Template;

use super::form::{Answers, Control, Field, Form};
use super::frame::{Frame, Place};
use super::{Desk, drawn};
use crate::Html;
use crate::pages::reader::Reader;

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

/// What a code opens: the messages of the page, and where the code is sent.
pub(super) struct Opens {
    pub(super) title: &'static str,
    pub(super) lede: &'static str,
    pub(super) label: &'static str,
    pub(super) path: &'static str,
}

/// Asks for the code. A script takes it from behind the `#` of the link.
pub(super) fn code(at: &Desk<'_>, opens: &Opens, key: &str, answers: &Answers) -> Html {
    let r = Reader::of(&at.view);
    let field = Field::new(&r, "code", opens.label, Control::Code).filled(&r, answers);
    drawn(&Page {
        shell: Frame::new(&r, at, Place::Other, r.say(opens.title)).with_ceremony(),
        title: r.say(opens.title),
        lede: r.say(opens.lede),
        form: Form {
            action: r.view.link(opens.path),
            key: key.to_owned(),
            fields: Vec::new(),
            submit: r.say("desk-continue"),
            back: None,
            with_file: false,
            more: None,
        },
        field,
        r: &r,
    })
}
