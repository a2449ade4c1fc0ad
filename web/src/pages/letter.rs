//! Letters, made to be printed and sent: that by which a matter was opened, and that by which the
//! members are told what came of it.
//!
//! Each is drawn from the record and says in which entry it stands; nobody's words are put into it
//! that are not on record.

mod effect;
mod opening;
mod outcome;

use askama::Template;

pub use opening::opening;
pub use outcome::{of_decision, of_matter};

use super::drawn;
use super::fragment::Fragment;
use super::parts::Part;
use super::reader::Reader;
use super::shell::{Item, Section, Shell};
use crate::Html;

/// A row of the letter's head: label and value.
type Row = (&'static str, Fragment);

/// A letter, before it is drawn.
struct Letter {
    /// What it is called.
    title: String,
    /// What it is about, in one line.
    subject: Fragment,
    /// From whom, to whom, when, under which number.
    head: Vec<Row>,
    /// The sentence that opens it.
    opening: &'static str,
    /// What it says.
    parts: Vec<Part>,
    /// The entry that proves it.
    entry: Option<Fragment>,
    /// The path of what it is about, and what that is called.
    about: (String, String),
}

#[derive(Template)]
#[template(path = "letter.html")]
struct Page<'a> {
    r: &'a Reader<'a>,
    shell: Shell,
    letter: Letter,
}

fn draw(r: &Reader<'_>, letter: Letter) -> Html {
    let mut shell = Shell::new(r, Section::Matters, &letter.title);
    let (path, label) = &letter.about;
    shell.crumbs.push(Item {
        href: r.view.link(path),
        label: Fragment::text(label),
        current: false,
    });
    drawn(&Page { r, shell, letter })
}
