//! A document for readers: everything on record that rests on it.

use procedure::agenda::Item;
use procedure::body::Body;
use procedure::document::Document;
use procedure::framework::Element;
use procedure::group::Group;
use procedure::id::DocumentId;
use procedure::provision::Provision;
use procedure::question::{Evidence, Position, Question};
use procedure::rollcall::RollCall;
use procedure::session::Session;
use procedure::{Citation, Forum};

/// A document with what cites it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DocumentView<'a> {
    /// The document.
    pub document: &'a Document,
    /// Positions it proves, in the order of entering, retracted ones included.
    pub positions: Vec<&'a Position>,
    /// Questions whose account rests on it.
    pub questions: Vec<&'a Question>,
    /// Provisions.
    pub provisions: Vec<&'a Provision>,
    /// Agenda items that rest on it or are known from it.
    pub items: Vec<&'a Item>,
    /// Sessions.
    pub sessions: Vec<&'a Session>,
    /// Bodies.
    pub bodies: Vec<&'a Body>,
    /// Groups, for their existence or a membership.
    pub groups: Vec<&'a Group>,
    /// Parts of the framework.
    pub elements: Vec<&'a Element>,
    /// Roll calls on it or known from it.
    pub roll_calls: Vec<&'a RollCall>,
}

impl DocumentView<'_> {
    /// Whether nothing cites it.
    pub fn uncited(&self) -> bool {
        self.positions.is_empty()
            && self.questions.is_empty()
            && self.provisions.is_empty()
            && self.items.is_empty()
            && self.sessions.is_empty()
            && self.bodies.is_empty()
            && self.groups.is_empty()
            && self.elements.is_empty()
            && self.roll_calls.is_empty()
    }
}

/// The document with this symbol and what cites it.
pub fn document<'a>(forum: &'a Forum, key: &DocumentId) -> Option<DocumentView<'a>> {
    let document = forum.documents.get(key)?;
    let cites = |citation: &Citation| citation.document == *key;
    let proves = |position: &&Position| matches!(&position.evidence, Evidence::Cited(citation) if cites(citation));
    let shows =
        |group: &&Group| cites(&group.source) || group.memberships.iter().any(|m| cites(&m.source));
    let backs = |item: &&Item| {
        cites(&item.source)
            || item.rests_on.iter().any(cites)
            || item.wordings.iter().any(|wording| cites(&wording.source))
    };
    let of_body =
        |body: &&Body| cites(&body.source) || body.offices.iter().any(|o| cites(&o.source));
    let of_call = |call: &&RollCall| cites(&call.source) || call.document == *key;
    Some(DocumentView {
        document,
        positions: forum.questions.positions().filter(proves).collect(),
        questions: forum
            .questions
            .iter()
            .filter(|q| cites(&q.source))
            .collect(),
        provisions: forum
            .provisions
            .iter()
            .filter(|p| cites(&p.source))
            .collect(),
        items: forum.agendas.items().filter(backs).collect(),
        sessions: forum.sessions.iter().filter(|s| cites(&s.source)).collect(),
        bodies: forum.bodies.iter().filter(of_body).collect(),
        groups: forum.groups.iter().filter(shows).collect(),
        elements: forum
            .framework
            .iter()
            .filter(|e| cites(&e.source))
            .collect(),
        roll_calls: forum.roll_calls.iter().filter(of_call).collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::Founding;

    #[test]
    fn what_rests_on_a_document_is_listed() {
        let founding = Founding::small();
        let report = DocumentId::new("report-2026").unwrap();
        let view = document(&founding.forum, &report).unwrap();
        assert_eq!(view.positions.len(), 7);
        assert_eq!(view.questions.len(), 2);
        assert_eq!(view.items.len(), 1);
        assert!(!view.uncited());
        let resolution = DocumentId::new("A/RES/73/27").unwrap();
        let view = document(&founding.forum, &resolution).unwrap();
        assert_eq!(view.roll_calls.len(), 1);
        assert!(view.positions.is_empty());
    }
}
