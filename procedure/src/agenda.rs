//! Agendas: items, the mandates they claim, their rival wordings, and the standing of the whole.

pub mod place_item;
pub mod put_wording;
pub mod stand;

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use text::Wording;

use crate::act::{AgendaItemPlaced, AgendaStood, WordingPutForward};
use crate::id::{AgendaItemId, SessionId, WordingId};
use crate::{Citation, Holder, Noun, Refusal};

/// What an agenda has come to. A session can open, run and close without an adopted one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// Circulated, not yet acted upon.
    Provisional,
    /// Adopted.
    Adopted,
    /// Adopted, with reservations on record.
    AdoptedWithReservations,
    /// Put, and not adopted.
    NotAdopted,
}

impl Standing {
    /// The key used in data and messages.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Provisional => "provisional",
            Self::Adopted => "adopted",
            Self::AdoptedWithReservations => "adopted-with-reservations",
            Self::NotAdopted => "not-adopted",
        }
    }
}

/// One of the rival wordings of an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemWording {
    /// Key.
    pub id: WordingId,
    /// What it says or asks, described.
    pub description: Wording,
    /// Who put it forward.
    pub by: Vec<Holder>,
    /// Where this stands.
    pub source: Citation,
}

/// An item of an agenda.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// Session and number.
    pub id: AgendaItemId,
    /// The session.
    pub session: SessionId,
    /// The number.
    pub number: u32,
    /// What it is about, described.
    pub description: Wording,
    /// The mandate paragraphs it is said to rest on.
    pub rests_on: Vec<Citation>,
    /// Where this stands.
    pub source: Citation,
    /// Its wordings, in the order of entering.
    pub wordings: Vec<ItemWording>,
}

/// The standing of an agenda from a day on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stood {
    /// The standing.
    pub standing: Standing,
    /// Since which day.
    pub on: Date,
    /// What a reader should know of it.
    pub note: Option<Wording>,
    /// Where this stands.
    pub source: Citation,
}

/// The agendas of all sessions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Agendas {
    items: BTreeMap<AgendaItemId, Item>,
    stood: BTreeMap<SessionId, Vec<Stood>>,
}

impl Agendas {
    /// The item with this key.
    pub fn item(&self, id: &AgendaItemId) -> Option<&Item> {
        self.items.get(id)
    }

    /// All items, by session key and number.
    pub fn items(&self) -> impl Iterator<Item = &Item> {
        let mut items: Vec<&Item> = self.items.values().collect();
        items.sort_by_key(|item| (&item.session, item.number));
        items.into_iter()
    }

    /// The items of one session by number.
    pub fn of_session(&self, session: &SessionId) -> Vec<&Item> {
        let mut items: Vec<&Item> = self
            .items
            .values()
            .filter(|item| item.session == *session)
            .collect();
        items.sort_by_key(|item| item.number);
        items
    }

    /// What the agenda of a session has come to, first to last.
    pub fn standings(&self, session: &SessionId) -> &[Stood] {
        self.stood.get(session).map_or(&[], Vec::as_slice)
    }

    pub(crate) fn known(&self, id: &AgendaItemId) -> Result<&Item, Refusal> {
        self.item(id).ok_or_else(|| Refusal::Unknown {
            noun: Noun::AgendaItem,
            key: id.to_string(),
        })
    }

    pub(crate) fn place(&mut self, act: &AgendaItemPlaced) {
        let item = Item {
            id: act.item.clone(),
            session: act.session.clone(),
            number: act.number,
            description: act.description.clone(),
            rests_on: act.rests_on.clone(),
            source: act.source.clone(),
            wordings: Vec::new(),
        };
        self.items.insert(act.item.clone(), item);
    }

    pub(crate) fn put_wording(&mut self, act: &WordingPutForward) {
        let Some(item) = self.items.get_mut(&act.item) else {
            return;
        };
        item.wordings.push(ItemWording {
            id: act.wording.clone(),
            description: act.description.clone(),
            by: act.by.clone(),
            source: act.source.clone(),
        });
    }

    pub(crate) fn stand(&mut self, act: &AgendaStood) {
        let stood = Stood {
            standing: act.standing,
            on: act.on,
            note: act.note.clone(),
            source: act.source.clone(),
        };
        self.decided(&act.session, stood);
    }

    /// An agenda has reached a standing by a decision of the forum.
    pub(crate) fn decided(&mut self, session: &SessionId, stood: Stood) {
        let standings = self.stood.entry(session.clone()).or_default();
        let place = standings.partition_point(|earlier| earlier.on <= stood.on);
        standings.insert(place, stood);
    }
}
