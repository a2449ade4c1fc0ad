//! A document: what it is, where it can be read, and everything that rests on it.

mod cited;

use askama::Template;
use procedure::Noun;
use procedure::document::Document;
use procedure::id::DocumentId;

use super::drawn;
use super::fragment::{Fragment, escaped};
use super::paging::{Pages, Turning};
use super::reader::Reader;
use super::shell::{Section, Shell};
use crate::failing::Failing;
use crate::{Html, NotFound, Viewpoint};
use cited::Part;

/// Positions on one page: as many as fit with the longest titles of questions.
const POSITIONS_A_PAGE: usize = 100;

#[derive(Template)]
#[template(path = "document.html")]
struct Page<'a> {
    r: &'a Reader<'a>,
    shell: Shell,
    title: Fragment,
    mark: Option<Fragment>,
    facts: Vec<(&'static str, Fragment)>,
    uncited: bool,
    turning: Turning,
    parts: Vec<Part>,
}

/// The page with this number, from 1, of the document with this symbol: the first says everything
/// of it, the others have the rest of the positions.
pub(crate) fn document(view: &Viewpoint<'_>, symbol: &str, number: usize) -> Result<Html, Failing> {
    let missing = || NotFound::of(Noun::Document, symbol);
    let id = DocumentId::new(symbol).map_err(|_| missing())?;
    let shown = observatory::document::document(view.forum, &id).ok_or_else(missing)?;
    let pages = Pages {
        all: shown.positions.len(),
        a_page: POSITIONS_A_PAGE,
    };
    let here = pages.page(number)?;
    let r = Reader::of(view);
    let title = here.title(&r, &title(&r, shown.document));
    Ok(drawn(&Page {
        shell: Shell::new(&r, Section::Documents, &title),
        title: r.wording(&shown.document.title),
        mark: r.certainty(shown.document.certainty),
        facts: facts(&r, shown.document),
        uncited: shown.uncited(),
        turning: here.turning(&r, &format!("/documents/{id}"), &[]),
        parts: cited::parts(&r, &shown, &here),
        r: &r,
    }))
}

/// The title with the symbol, since several documents can have one title.
fn title(r: &Reader<'_>, document: &Document) -> String {
    r.plain(
        "document-title",
        &[
            ("symbol", document.id.as_str().into()),
            ("title", r.bare(&document.title).into()),
        ],
    )
}

fn facts(r: &Reader<'_>, document: &Document) -> Vec<(&'static str, Fragment)> {
    let symbol = Fragment::markup(format!("<bdi>{}</bdi>", document.id));
    let mut facts = vec![
        (r.say("fact-symbol"), symbol),
        (
            r.say("fact-document-kind"),
            r.label("document-kind", document.kind.key()),
        ),
        (
            r.say("fact-publisher"),
            r.english(document.publisher.as_str()),
        ),
    ];
    if let Some(issued) = document.issued {
        facts.push((r.say("fact-issued"), r.date(issued)));
    }
    if let Some(address) = &document.address {
        facts.push((r.say("fact-address"), outside(address.as_str())));
    }
    if let Some(counted) = &document.counted {
        facts.push((r.say("fact-counted"), r.wording(counted)));
    }
    if let Some(hash) = &document.sha256 {
        let hash = format!("<code dir=\"ltr\">{}</code>", escaped(hash.as_str()));
        facts.push((r.say("fact-sha256"), Fragment::markup(hash)));
    }
    if let Some(entry) = r.entry_of(Noun::Document, document.id.as_str()) {
        facts.push((r.say("fact-entry"), entry));
    }
    facts
}

/// A link off the site; an address of another kind than http is shown and not linked.
fn outside(address: &str) -> Fragment {
    let shown = escaped(address);
    if address.starts_with("https://") || address.starts_with("http://") {
        return Fragment::markup(format!(
            "<a href=\"{shown}\" rel=\"external noreferrer\" dir=\"ltr\">{shown}</a>"
        ));
    }
    Fragment::markup(format!("<bdi>{shown}</bdi>"))
}

#[cfg(test)]
mod tests {
    use super::outside;

    #[test]
    fn only_what_a_browser_fetches_is_a_link() {
        for address in ["https://docs.un.org/A/1", "http://archive.example/?a=1&b=2"] {
            let shown = outside(address);
            assert!(shown.as_str().starts_with("<a href=\"http"), "{address}");
        }
        for address in [
            "javascript:alert(1)",
            "data:text/html,<b>x</b>",
            "JaVaScRiPt:alert(1)//https://",
            " https://with.a.space.before",
            "//docs.un.org/A/1",
            "Dag Hammarskjöld Library, shelf 12",
            "mailto:somebody@example.org",
        ] {
            let shown = outside(address);
            assert!(shown.as_str().starts_with("<bdi>"), "{address}");
            assert!(!shown.as_str().contains("<b>"), "{address}");
        }
    }

    #[test]
    fn an_address_cannot_leave_its_attribute() {
        let shown = outside("https://x.example/\"onclick=\"alert(1)");
        assert!(!shown.as_str().contains("\"onclick"), "{}", shown.as_str());
    }
}
