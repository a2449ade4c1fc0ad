//! Where something stands, how sure it is, and where it was entered.

use language::Arg;
use procedure::id::DocumentId;
use procedure::{Certainty, Citation, Noun, Place};
use text::Language;

use super::Reader;
use crate::AsOf;
use crate::pages::fragment::{Fragment, escaped};

impl Reader<'_> {
    /// What a document is called in a citation: its symbol, or who published it.
    pub(crate) fn document(&self, document: &DocumentId) -> Fragment {
        let symbol = document.as_str();
        let published = (!symbol.contains('/'))
            .then(|| self.view.forum.documents.get(document))
            .flatten();
        let href = escaped(&self.view.link(&format!("/documents/{symbol}")));
        let (words, lang) = match published {
            Some(known) if self.language == Language::En => (known.publisher.as_str(), ""),
            Some(known) => (known.publisher.as_str(), " lang=\"en\" dir=\"ltr\""),
            None => (symbol, " dir=\"ltr\""),
        };
        let words = escaped(words);
        Fragment::markup(format!("<a href=\"{href}\"{lang}>{words}</a>"))
    }

    pub(crate) fn citation(&self, citation: &Citation) -> Fragment {
        let document = self.document(&citation.document);
        let document = ("document", Arg::Html(document.as_str()));
        match &citation.place {
            None => self.tell("cite-document", &[document]),
            Some(Place::Paragraph(number)) => {
                let number = number.to_string();
                self.tell(
                    "cite-paragraph",
                    &[document, ("paragraph", (&number).into())],
                )
            }
            Some(Place::Named(place)) => {
                let place = self.place(place.as_str());
                self.tell(
                    "cite-place",
                    &[document, ("place", Arg::Html(place.as_str()))],
                )
            }
            Some(Place::Span { from, to }) => {
                let passage = self.passage(&citation.document, *from, *to);
                let passage = passage.as_ref().map(Fragment::as_str);
                let document = ("document", passage.map_or(document.1, Arg::Html));
                let (from, to) = (from.to_string(), to.to_string());
                self.tell(
                    "cite-span",
                    &[document, ("from", (&from).into()), ("to", (&to).into())],
                )
            }
        }
    }

    /// The document of a citation that quotes a statement, linked to the words quoted.
    fn passage(&self, document: &DocumentId, from: u64, to: u64) -> Option<Fragment> {
        let statement = self.view.forum.statements.of_document(document)?;
        let label = self.name(&statement.title);
        crate::pages::statement::passage_link(self, document, from, to, &label)
    }

    /// A document by its symbol, linked to its page.
    pub(crate) fn document_by_symbol(&self, document: &DocumentId) -> Fragment {
        let symbol = Fragment::markup(format!("<bdi>{document}</bdi>"));
        self.link(&format!("/documents/{document}"), &symbol)
    }

    /// A mark for what nobody has confirmed, and for what rests on less than the official source.
    pub(crate) fn certainty(&self, certainty: Certainty) -> Option<Fragment> {
        let key = match certainty {
            Certainty::Seen => return None,
            Certainty::Secondary => "certainty-secondary",
            Certainty::Inferred => "certainty-inferred",
            Certainty::UnverifiedHigh => "certainty-unverified-high",
            Certainty::UnverifiedMedium => "certainty-unverified-medium",
            Certainty::UnverifiedLow => "certainty-unverified-low",
        };
        let class = if certainty.unverified() {
            "mark unverified"
        } else {
            "mark"
        };
        let words = escaped(self.say(key));
        Some(Fragment::markup(format!(
            "<span class=\"{class}\">{words}</span>"
        )))
    }

    /// The address under which this page shows for ever what it shows now.
    pub(crate) fn as_it_stands(&self) -> Option<Fragment> {
        let newest = self.view.size.checked_sub(1)?;
        if self.view.as_of != AsOf::Now {
            return None;
        }
        let (lang, path) = (self.lang().tag(), self.view.path);
        let address = escaped(&format!("/{lang}{path}?at={newest}"));
        Some(Fragment::markup(format!(
            "<a href=\"{address}\" rel=\"nofollow\"><code dir=\"ltr\">{address}</code></a>"
        )))
    }

    /// A link to the entry that created this thing, where the journal knows it.
    pub(crate) fn entry_of(&self, noun: Noun, key: &str) -> Option<Fragment> {
        let index = self.view.journal.index_of(noun, key)?;
        Some(self.entry(index))
    }

    pub(crate) fn entry(&self, index: u64) -> Fragment {
        let number = index.to_string();
        let label = self.tell("entry-number", &[("index", (&number).into())]);
        self.link(&format!("/record/{index}"), &label)
    }
}
