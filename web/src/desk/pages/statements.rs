//! Handing in a statement: the files or the words, then what each is, beside what was read of it.

mod about;
mod handed;

use askama::Template;
use procedure::id::StatementId;

use super::form::{self, Answers, Control, Field, Form};
use super::frame::{Frame, Place};
use super::{Desk, drawn};
use crate::Html;
use crate::pages::fragment::Fragment;
use crate::pages::reader::Reader;
pub(super) use about::speakers;
pub(crate) use about::{About, about};
pub(crate) use handed::handed_in;

const NEW: &str = "/desk/statements/new";
const HANDED_IN: &str = "/desk/statements/handed-in";

#[derive(Template)]
#[template(path = "desk/hand_in.html")]
struct HandIn<'a> {
    r: &'a Reader<'a>,
    shell: Frame,
    title: &'static str,
    known: Option<Fragment>,
    waiting: Option<String>,
    form: &'a Form,
    drawn: Fragment,
}

/// The first page: files, or words. `known` is the statement as which the file is on record;
/// `waiting`, whether files that were handed in before wait on the list.
pub(crate) fn hand_in(
    at: &Desk<'_>,
    key: &str,
    answers: &Answers,
    known: Option<StatementId>,
    waiting: bool,
) -> Html {
    let r = Reader::of(&at.view);
    let fields = vec![
        Field::new(&r, "file", "intake-file", Control::Documents).conditional(),
        Field::new(&r, "folder", "intake-folder", Control::Folder).conditional(),
        Field::new(&r, "words", "intake-words", Control::Lines).conditional(),
    ];
    let mut form = form_at(&r, NEW, key, fields, answers);
    form.with_file = true;
    form.submit = r.say("intake-go-on");
    let title = r.say("intake-title");
    let faulty = r.plain("desk-faulty-title", &[("title", title.into())]);
    let titled = if form.faults().is_empty() {
        title
    } else {
        faulty.as_str()
    };
    drawn(&HandIn {
        shell: Frame::new(&r, at, Place::Statements, titled),
        title,
        known: known.map(|id| statement(&r, id)),
        waiting: waiting.then(|| r.view.link(HANDED_IN)),
        drawn: form::drawn(&r, &form),
        form: &form,
        r: &r,
    })
}

fn statement(r: &Reader<'_>, id: StatementId) -> Fragment {
    let known = r.view.forum.statements.get(id);
    let title = known.map_or_else(Fragment::default, |it| r.name(&it.title));
    r.link(&format!("/statements/{id}"), &title)
}

fn form_at(r: &Reader<'_>, path: &str, key: &str, fields: Vec<Field>, answers: &Answers) -> Form {
    let filled = fields.into_iter().map(|field| match field.control {
        // What is carried along is what it is.
        Control::Hidden => field,
        _ => field.filled(r, answers),
    });
    Form {
        action: r.view.link(path),
        key: key.to_owned(),
        fields: filled.collect(),
        submit: r.say("desk-continue"),
        back: Some(r.view.link("/statements")),
        with_file: false,
        more: None,
    }
}
