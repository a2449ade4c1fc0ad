//! One party at the credentials desk: its letters, its standings, its head.

use askama::Template;
use jiff::civil::Date;
use language::Arg;
use procedure::{Refusal, Seat};

use super::credentials::standing;
use super::frame::{Frame, Place};
use super::naming::{self, Person};
use super::offer::{Offer, Way};
use super::{Desk, drawn};
use crate::Html;
use crate::pages::fragment::{Fragment, escaped};
use crate::pages::reader::Reader;
use crate::shown::line as shown;

/// A party with its credentials.
pub(crate) struct PartyPage<'a> {
    pub(crate) party: &'a Seat,
    /// How addresses write it: `delegation-COL`.
    pub(crate) slug: &'a str,
    /// The key of the standing now.
    pub(crate) standing: &'static str,
    pub(crate) letters: Vec<Letter<'a>>,
    pub(crate) open: Result<(), Refusal>,
    pub(crate) stand: Result<(), Refusal>,
}

/// A letter of credentials with what became of it.
pub(crate) struct Letter<'a> {
    pub(crate) number: u32,
    pub(crate) head: Person<'a>,
    pub(crate) issued_by: &'a str,
    pub(crate) issued: Date,
    pub(crate) sha256: &'a str,
    /// Whether the bytes are kept here, so that they can be read.
    pub(crate) kept: bool,
    pub(crate) standings: Vec<Stood<'a>>,
}

/// A standing the credentials reached.
pub(crate) struct Stood<'a> {
    pub(crate) standing: &'static str,
    pub(crate) on: Date,
    pub(crate) note: Option<&'a str>,
}

struct Shown {
    heading: Fragment,
    facts: Vec<(&'static str, Fragment)>,
    read: Option<String>,
    standings: Vec<Fragment>,
}

#[derive(Template)]
#[template(path = "desk/party.html")]
struct Page<'a> {
    r: &'a Reader<'a>,
    shell: Frame,
    title: String,
    standing: Fragment,
    letters: Vec<Shown>,
    offers: Vec<Offer>,
}

/// Draws the page.
pub(crate) fn party(at: &Desk<'_>, page: &PartyPage<'_>) -> Html {
    let r = Reader::of(&at.view);
    let title = naming::seat_text(&r, page.party);
    let stand = format!("/desk/credentials/{}/standing", page.slug);
    let open = format!("/desk/credentials/open?party={}", page.slug);
    drawn(&Page {
        shell: Frame::new(&r, at, Place::Credentials, &title),
        title,
        standing: standing(&r, page.standing),
        letters: page.letters.iter().map(|it| letter(&r, it)).collect(),
        offers: vec![
            Offer::of(&r, "standing-question", &stand, &page.stand),
            Offer::of(&r, "credentials-open", &open, &page.open),
        ],
        r: &r,
    })
}

fn letter(r: &Reader<'_>, letter: &Letter<'_>) -> Shown {
    let isolated = |text: &str| Fragment::markup(format!("<bdi>{}</bdi>", escaped(&shown(text))));
    let hash = format!(
        "<bdi dir=\"ltr\"><code>{}</code></bdi>",
        escaped(letter.sha256)
    );
    let number = letter.number.to_string();
    Shown {
        heading: r.tell(
            "labelled",
            &[
                ("label", Arg::from(r.say("credentials-number"))),
                ("value", Arg::from(&number)),
            ],
        ),
        facts: vec![
            (r.say("credentials-head"), naming::person(r, &letter.head)),
            (r.say("credentials-issued-by"), isolated(letter.issued_by)),
            (r.say("credentials-issued"), r.date(letter.issued)),
            (r.say("credentials-letter"), Fragment::markup(hash)),
        ],
        read: letter.kept.then(|| {
            r.view
                .link(&format!("/desk/credentials/letters/{}", letter.sha256))
        }),
        standings: letter.standings.iter().map(|it| stood(r, it)).collect(),
    }
}

fn stood(r: &Reader<'_>, stood: &Stood<'_>) -> Fragment {
    let (mark, on) = (standing(r, stood.standing), r.date(stood.on));
    let note = stood.note.map(shown).unwrap_or_default();
    Fragment::markup(format!("{mark} {on} <bdi>{}</bdi>", escaped(&note)))
}
