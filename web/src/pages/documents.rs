//! All documents that anything on record rests on.

use askama::Template;
use procedure::document::{Document, DocumentKind};

use super::drawn;
use super::fragment::Fragment;
use super::reader::Reader;
use super::shell::{Section, Shell};
use crate::{Html, Viewpoint};

#[derive(Template)]
#[template(path = "documents.html")]
struct Page<'a> {
    r: &'a Reader<'a>,
    shell: Shell,
    statements: Fragment,
    kinds: Vec<Kind>,
}

struct Kind {
    key: &'static str,
    heading: Fragment,
    documents: Vec<Line>,
}

struct Line {
    href: String,
    title: Fragment,
    details: Fragment,
}

/// The list of documents.
pub fn documents(view: &Viewpoint<'_>) -> Html {
    let r = Reader::of(view);
    let kinds = DocumentKind::ALL.map(|kind| {
        let of_kind = view.forum.documents.iter().filter(|d| d.kind == kind);
        Kind {
            key: kind.key(),
            heading: r.label("document-kind", kind.key()),
            documents: of_kind.map(|document| line(&r, document)).collect(),
        }
    });
    drawn(&Page {
        shell: Shell::new(&r, Section::Documents, r.say("documents-title")).at_its_head(),
        statements: r.link("/statements", &Fragment::text(r.say("statements-heading"))),
        kinds: kinds
            .into_iter()
            .filter(|kind| !kind.documents.is_empty())
            .collect(),
        r: &r,
    })
}

fn line(r: &Reader<'_>, document: &Document) -> Line {
    let mut details = vec![
        Fragment::markup(format!("<bdi>{}</bdi>", document.id)),
        r.english(document.publisher.as_str()),
    ];
    details.extend(document.issued.map(|issued| r.date(issued)));
    details.extend(r.certainty(document.certainty));
    let details: Vec<String> = details
        .iter()
        .map(|d| format!("<span>{d}</span>"))
        .collect();
    Line {
        href: r.view.link(&format!("/documents/{}", document.id)),
        title: r.name(&document.title),
        details: Fragment::markup(format!(
            "<span class=\"proof\">{}</span>",
            details.join(" ")
        )),
    }
}
