//! What is on record, found by its words.

mod excerpt;
mod found;

use askama::Template;
use language::Arg;
use observatory::search::{Asked, Hit, Kind, search as searched};

use super::drawn;
use super::fragment::Fragment;
use super::reader::Reader;
use super::shell::{Section, Shell};
use crate::query::{self, Query};
use crate::{AsOf, Html, Viewpoint};
use found::Found;

/// How many things of a kind are shown where all kinds are.
const OF_A_KIND: usize = 5;
/// How many things are shown where all kinds are; the others are one link away.
const OF_ALL_KINDS: usize = 40;
/// How many things a page of one kind shows.
const A_PAGE: usize = 25;

#[derive(Template)]
#[template(path = "search.html")]
struct Page<'a> {
    r: &'a Reader<'a>,
    shell: Shell,
    action: String,
    typed: String,
    /// The time of which is asked, kept by the form: name and value.
    time: Option<(&'static str, String)>,
    /// How much was found, or what to do where nothing was.
    said: Option<Fragment>,
    nothing: bool,
    parts: Vec<Part>,
}

/// What was found of one kind.
struct Part {
    key: &'static str,
    heading: Fragment,
    found: Vec<Found>,
    /// The way to all of this kind, or to its other pages.
    links: Vec<Fragment>,
}

/// What is looked for.
struct Wish<'q> {
    typed: &'q str,
    kind: Option<Kind>,
    page: usize,
}

impl<'q> Wish<'q> {
    fn of(query: &'q Query) -> Self {
        let page = query.get("page").and_then(query::number);
        Self {
            typed: query.get("q").unwrap_or_default(),
            kind: query.get("kind").and_then(Kind::from_key),
            page: page.map_or(1, |page| usize::try_from(page).unwrap_or(usize::MAX)),
        }
    }
}

/// The page of the search, with what was found if words were given.
pub(crate) fn search(view: &Viewpoint<'_>, query: &Query) -> Html {
    let r = Reader::of(view);
    let wish = Wish::of(query);
    let asked = Asked::read(wish.typed);
    let hits = asked
        .as_ref()
        .map(|asked| searched(view.forum, view.day(), Some(asked)));
    let (said, nothing) = said(&r, &wish, hits.as_deref());
    let parts = match (&asked, hits) {
        (Some(asked), Some(hits)) => parts(&r, &wish, asked, &hits),
        _ => Vec::new(),
    };
    drawn(&Page {
        shell: Shell::new(&r, Section::Search, &title(&r, &wish)).at_its_head(),
        action: format!("/{}/search", view.lang.tag()),
        typed: wish.typed.to_owned(),
        time: time(view),
        said,
        nothing,
        parts,
        r: &r,
    })
}

fn title(r: &Reader<'_>, wish: &Wish<'_>) -> String {
    if wish.typed.trim().is_empty() {
        return r.say("search-title").to_owned();
    }
    r.plain("search-results-title", &[("words", wish.typed.into())])
}

fn time(view: &Viewpoint<'_>) -> Option<(&'static str, String)> {
    match view.as_of {
        AsOf::Now => None,
        AsOf::Day(day) => Some(("as_of", day.to_string())),
        AsOf::Index(index) => Some(("at", index.to_string())),
    }
}

/// How much was found, and whether that is nothing.
fn said(r: &Reader<'_>, wish: &Wish<'_>, hits: Option<&[Hit<'_>]>) -> (Option<Fragment>, bool) {
    match hits {
        None if wish.typed.is_empty() => (None, false),
        None => (Some(Fragment::text(r.say("search-no-words"))), false),
        Some(hits) => {
            let words = Fragment::markup(format!("<bdi>{}</bdi>", Fragment::text(wish.typed)));
            let args = [
                ("count", hits.len().into()),
                ("words", Arg::Html(words.as_str())),
            ];
            (Some(r.tell("search-count", &args)), hits.is_empty())
        }
    }
}

/// What was found, kind by kind; of one kind alone where one is asked for.
fn parts(r: &Reader<'_>, wish: &Wish<'_>, asked: &Asked, hits: &[Hit<'_>]) -> Vec<Part> {
    let mut left = OF_ALL_KINDS;
    let mut parts = Vec::new();
    for of_kind in hits.chunk_by(|one, next| one.kind == next.kind) {
        let kind = of_kind[0].kind;
        let part = match wish.kind {
            None => first_of(r, wish, asked, of_kind, &mut left),
            Some(only) if only == kind => page_of(r, wish, asked, of_kind),
            Some(_) => continue,
        };
        parts.push(part);
    }
    parts
}

/// The first of a kind, and the way to the others.
fn first_of(
    r: &Reader<'_>,
    wish: &Wish<'_>,
    asked: &Asked,
    of_kind: &[Hit<'_>],
    left: &mut usize,
) -> Part {
    let shown = of_kind.len().min(OF_A_KIND).min(*left);
    *left -= shown;
    let mut part = part(r, asked, of_kind, 0..shown);
    if shown < of_kind.len() {
        let label = r.count("search-all", of_kind.len());
        part.links
            .push(page_link(r, wish, of_kind[0].kind, 1, &label));
    }
    part
}

/// One page of a kind, with the ways to the pages beside it and to all kinds.
fn page_of(r: &Reader<'_>, wish: &Wish<'_>, asked: &Asked, of_kind: &[Hit<'_>]) -> Part {
    let from = wish
        .page
        .saturating_sub(1)
        .saturating_mul(A_PAGE)
        .min(of_kind.len());
    let to = of_kind.len().min(from.saturating_add(A_PAGE));
    let kind = of_kind[0].kind;
    let mut part = part(r, asked, of_kind, from..to);
    let mut beside = |page: usize, key: &str| {
        let label = Fragment::text(r.say(key));
        part.links.push(page_link(r, wish, kind, page, &label));
    };
    if 1 < wish.page {
        let last = of_kind.len().div_ceil(A_PAGE);
        beside((wish.page - 1).min(last), "search-before");
    }
    if to < of_kind.len() {
        beside(wish.page + 1, "search-after");
    }
    let all = Fragment::text(r.say("search-all-kinds"));
    part.links
        .push(r.link_with("/search", &[("q", wish.typed)], &all));
    part
}

fn part(r: &Reader<'_>, asked: &Asked, hits: &[Hit<'_>], places: std::ops::Range<usize>) -> Part {
    let kind = hits[0].kind;
    let label = ("label", Arg::from(r.say(heading(kind))));
    Part {
        key: kind.key(),
        heading: r.tell("search-heading", &[label, ("count", hits.len().into())]),
        found: hits[places]
            .iter()
            .map(|hit| Found::of(r, asked, hit))
            .collect(),
        links: Vec::new(),
    }
}

fn page_link(
    r: &Reader<'_>,
    wish: &Wish<'_>,
    kind: Kind,
    page: usize,
    label: &Fragment,
) -> Fragment {
    let number = page.to_string();
    let mut query = vec![("kind", kind.key()), ("q", wish.typed)];
    if 1 < page {
        query.insert(1, ("page", &number));
    }
    r.link_with("/search", &query, label)
}

/// What the things of a kind are called together.
const fn heading(kind: Kind) -> &'static str {
    match kind {
        Kind::Question => "nav-questions",
        Kind::Provision => "nav-provisions",
        Kind::Member => "nav-members",
        Kind::Group => "nav-groups",
        Kind::Position => "desk-nav-positions",
        Kind::Matter => "matters-title",
        Kind::Decision => "nav-matters",
        Kind::Body => "search-bodies",
        Kind::Session => "nav-sessions",
        Kind::AgendaItem => "search-agenda-items",
        Kind::Topic => "search-topics",
        Kind::Recommendation => "search-recommendations",
        Kind::Divergence => "board-divergences-heading",
        Kind::Scenario => "board-scenarios-heading",
        Kind::Report => "board-reports-heading",
        Kind::Statement => "statements-title",
        Kind::Document => "nav-documents",
        Kind::Element => "nav-framework",
    }
}
