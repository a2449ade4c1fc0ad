//! An item is placed on the agenda of a session, with the mandate paragraphs it is said to rest on.
//!
//! The description is the record's own. The wording of an item can be disputed, and rival wordings
//! are put forward beside each other.

use crate::act::{Act, AgendaItemPlaced};
use crate::id::counted_from_1;
use crate::{Asked, Forum, Noun, Refusal, Verb};

/// Place an item on an agenda.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlaceAgendaItem(pub AgendaItemPlaced);

impl PlaceAgendaItem {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        let Self(item) = self;
        forum.keeper(asked, Verb::KeepTheRecord)?;
        forum.documents.cited(&item.source)?;
        forum.sessions.known(&item.session)?;
        for citation in &item.rests_on {
            forum.documents.cited(citation)?;
        }
        counted_from_1(item.number, || item.item.to_string())?;
        if item.item.as_str() != format!("{}/{}", item.session, item.number) {
            return Err(Refusal::OutsideItsSession {
                session: item.session.to_string(),
            });
        }
        if forum.agendas.item(&item.item).is_some() {
            let key = item.item.to_string();
            return Err(Refusal::AlreadyOnRecord {
                noun: Noun::AgendaItem,
                key,
            });
        }
        Ok(item.into())
    }
}
