//! A page in parts: what most pages about one thing are made of.

use askama::Template;

use super::fragment::Fragment;
use super::reader::Reader;
use super::shell::Shell;

/// A page with a heading, what is to be known first, and parts.
#[derive(Template)]
#[template(path = "parts.html")]
pub(super) struct InParts<'a> {
    pub(super) r: &'a Reader<'a>,
    pub(super) shell: Shell,
    pub(super) heading: Fragment,
    pub(super) lede: Fragment,
    pub(super) facts: Vec<Fragment>,
    pub(super) parts: Vec<Part>,
}

/// A part of a page: a heading and lines, or what is said where there are none.
pub(super) struct Part {
    pub(super) key: &'static str,
    pub(super) heading: &'static str,
    pub(super) lines: Vec<Fragment>,
    pub(super) none: &'static str,
}
