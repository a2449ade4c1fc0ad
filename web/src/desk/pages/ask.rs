//! A page with one form: one question, or a few that belong together.

use askama::Template;
use language::Arg;

use super::form::{self, Form};
use super::frame::{Frame, Place};
use super::{Desk, drawn};
use crate::Html;
use crate::pages::fragment::Fragment;
use crate::pages::reader::Reader;

/// A page with one form.
pub(crate) struct Ask {
    /// Where it belongs.
    pub(crate) place: Place,
    /// What it is called, in plain words.
    pub(crate) title: String,
    /// What to know before.
    pub(crate) lede: Option<Fragment>,
    /// What is settled already: label and value.
    pub(crate) facts: Vec<(&'static str, Fragment)>,
    pub(crate) form: Form,
}

#[derive(Template)]
#[template(path = "desk/ask.html")]
struct Page<'a> {
    r: &'a Reader<'a>,
    shell: Frame,
    title: &'a str,
    lede: Option<&'a Fragment>,
    facts: &'a [(&'static str, Fragment)],
    form: &'a Form,
    drawn: Fragment,
}

/// Draws the page; its title says so where an answer is faulty.
pub(crate) fn page(r: &Reader<'_>, at: &Desk<'_>, ask: &Ask) -> Html {
    let faulty = !ask.form.faults().is_empty();
    let title = if faulty {
        r.plain("desk-faulty-title", &[("title", Arg::from(&ask.title))])
    } else {
        ask.title.clone()
    };
    drawn(&Page {
        shell: Frame::new(r, at, ask.place, &title),
        title: &ask.title,
        lede: ask.lede.as_ref(),
        facts: &ask.facts,
        drawn: form::drawn(r, &ask.form),
        form: &ask.form,
        r,
    })
}
