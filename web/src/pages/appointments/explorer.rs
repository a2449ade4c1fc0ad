//! Slates: those that were put, and everything that could be put from those nominated.

use askama::Template;

use super::slate::standing_mark;
use crate::pages::drawn;
use crate::pages::fragment::Fragment;
use crate::pages::reader::Reader;
use crate::pages::shell::{Section, Shell};
use crate::{Html, NotFound, Viewpoint};

/// What a reader wants to explore.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Explore<'a> {
    /// The criteria, by number.
    pub set: Option<u64>,
    /// Under another classification.
    pub basis: Option<&'a str>,
    /// Without one criterion.
    pub without: Option<&'a str>,
}

#[derive(Template)]
#[template(path = "slates.html")]
struct Page<'a> {
    r: &'a Reader<'a>,
    shell: Shell,
    put: Vec<Fragment>,
}

/// The slates that were put.
pub fn slates(view: &Viewpoint<'_>, _: &Explore<'_>) -> Result<Html, NotFound> {
    let r = Reader::of(view);
    let put = view.forum.appointments.slates().rev().map(|slate| {
        let (link, mark) = (r.slate(slate.id), standing_mark(&r, slate));
        Fragment::markup(format!("{link} {mark}"))
    });
    Ok(drawn(&Page {
        shell: Shell::new(&r, Section::Posts, r.say("slates-title")),
        put: put.collect(),
        r: &r,
    }))
}
