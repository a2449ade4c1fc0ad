//! A document: what it is, where it can be read, and everything that rests on it.

use askama::Template;
use language::Arg;
use observatory::document::DocumentView;
use procedure::Noun;
use procedure::Place;
use procedure::document::Document;
use procedure::id::DocumentId;
use procedure::question::{Evidence, Position};

use super::fragment::{Fragment, escaped};
use super::reader::Reader;
use super::shell::{Section, Shell};
use super::{act, drawn, hall};
use crate::{Html, NotFound, Viewpoint};

#[derive(Template)]
#[template(path = "document.html")]
struct Page<'a> {
    r: &'a Reader<'a>,
    shell: Shell,
    title: Fragment,
    mark: Option<Fragment>,
    facts: Vec<(&'static str, Fragment)>,
    uncited: bool,
    parts: Vec<Part>,
}

struct Part {
    heading: Fragment,
    lines: Vec<Fragment>,
}

/// The page of the document with this symbol.
pub fn document(view: &Viewpoint<'_>, symbol: &str) -> Result<Html, NotFound> {
    let missing = || NotFound::of(Noun::Document, symbol);
    let id = DocumentId::new(symbol).map_err(|_| missing())?;
    let shown = observatory::document::document(view.forum, &id).ok_or_else(missing)?;
    let r = Reader::of(view);
    Ok(drawn(&Page {
        shell: Shell::new(&r, Section::Documents, &title(&r, shown.document)),
        title: r.wording(&shown.document.title),
        mark: r.certainty(shown.document.certainty),
        facts: facts(&r, shown.document),
        uncited: shown.uncited(),
        parts: parts(&r, &shown),
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
    if let Some(statement) = r.view.forum.statements.of_document(&document.id) {
        let label = Fragment::text(r.say("document-words"));
        let link = r.link(&format!("/statements/{}", statement.id), &label);
        facts.push((r.say("fact-words"), link));
    }
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
pub(super) fn outside(address: &str) -> Fragment {
    let shown = escaped(address);
    if address.starts_with("https://") || address.starts_with("http://") {
        return Fragment::markup(format!(
            "<a href=\"{shown}\" rel=\"external noreferrer\" dir=\"ltr\">{shown}</a>"
        ));
    }
    Fragment::markup(format!("<bdi>{shown}</bdi>"))
}

fn parts(r: &Reader<'_>, shown: &DocumentView<'_>) -> Vec<Part> {
    let part = |heading: &str, lines: Vec<Fragment>| Part {
        heading: r.count(heading, lines.len()),
        lines,
    };
    let session = |session: &&procedure::session::Session| {
        r.link(&format!("/sessions/{}", session.id), &r.name(&session.name))
    };
    let provision = |provision: &&procedure::provision::Provision| {
        let path = format!("/provisions/{}", provision.id);
        r.link(&path, &r.name(&provision.title))
    };
    let element = |element: &&procedure::framework::Element| {
        let path = r.view.link("/framework");
        let label = r.name(&element.title);
        let (path, key) = (escaped(&path), &element.id);
        Fragment::markup(format!("<a href=\"{path}#{key}\">{label}</a>"))
    };
    let item = |item: &&procedure::agenda::Item| {
        let label = Fragment::markup(format!("<bdi>{}</bdi>", item.id));
        r.link(&format!("/sessions/{}", item.session), &label)
    };
    let calls = shown.roll_calls.iter();
    let parts = [
        part(
            "cited-by-positions",
            shown.positions.iter().map(|p| position(r, p)).collect(),
        ),
        part(
            "cited-by-questions",
            shown.questions.iter().map(|q| r.question(&q.id)).collect(),
        ),
        part(
            "cited-by-provisions",
            shown.provisions.iter().map(provision).collect(),
        ),
        part("cited-by-items", shown.items.iter().map(item).collect()),
        part(
            "cited-by-sessions",
            shown.sessions.iter().map(session).collect(),
        ),
        part(
            "cited-by-bodies",
            shown.bodies.iter().map(|b| r.body(&b.id)).collect(),
        ),
        part(
            "cited-by-groups",
            shown.groups.iter().map(|g| r.group(&g.id)).collect(),
        ),
        part(
            "cited-by-elements",
            shown.elements.iter().map(element).collect(),
        ),
        part(
            "cited-by-roll-calls",
            calls
                .map(|call| act::roll_call_link(r, &call.document))
                .collect(),
        ),
    ];
    parts
        .into_iter()
        .filter(|part| !part.lines.is_empty())
        .collect()
}

/// "Paragraph 24: Colombia, supports, who appoints…", linked to the position.
fn position(r: &Reader<'_>, position: &Position) -> Fragment {
    let place = match &position.evidence {
        Evidence::Cited(citation) => citation.place.as_ref(),
        Evidence::Declaration => None,
    };
    let holder = r.holder(&position.holder);
    let question = at_position(r, position);
    let mut args = vec![
        ("holder", Arg::Html(holder.as_str())),
        ("stance", r.say(hall::stance_label(position.stance)).into()),
        ("question", Arg::Html(question.as_str())),
    ];
    let number = match place {
        Some(Place::Paragraph(number)) => number.to_string(),
        _ => return r.tell("cited-position", &args),
    };
    args.push(("paragraph", (&number).into()));
    r.tell("cited-position-paragraph", &args)
}

/// The question, linked to the place of the position on its page, where that page shows it.
fn at_position(r: &Reader<'_>, position: &Position) -> Fragment {
    let question = r.view.forum.questions.get(&position.question);
    let Some(question) = question.filter(|_| position.expressed <= r.view.day()) else {
        return r.question(&position.question);
    };
    let href = escaped(&r.view.link(&format!("/questions/{}", question.id)));
    let label = r.name(&question.title);
    Fragment::markup(format!("<a href=\"{href}#p{}\">{label}</a>", position.id))
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
