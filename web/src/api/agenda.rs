//! `/api/v1/agenda`: agenda items with their rival wordings.

use procedure::agenda::{Item, ItemWording};
use procedure::{Holder, Noun};

use super::Resource;
use super::described::wire;
use super::list::{Items, Looking};
use super::parameter::{Parameter, Takes, parameter};
use super::shared::{Source, Text, source, text};
use crate::failing::Failing;

wire! {
    /// One of the rival wordings of an item.
    RivalWording {
        /// Its key, unique within the item.
        wording: String,
        /// What it says or asks, described.
        description: Text,
        /// Who put it forward, as holder codes.
        by: Vec<String>,
        /// Where this stands.
        source: Source,
    }
}

wire! {
    /// An item of an agenda.
    AgendaItem {
        /// Its key: session and number.
        item: String,
        /// The key of the session.
        session: String,
        /// Its number on the agenda.
        number: u32,
        /// What it is about, described.
        description: Text,
        /// The mandate paragraphs it is said to rest on.
        rests_on: Vec<Source>,
        /// Its wordings, in the order of entering.
        wordings: Vec<RivalWording>,
        /// Where this stands.
        source: Source,
        /// The index of its entry in the record.
        entry: Option<u64>,
        /// Where that entry can be read in its exact bytes.
        entry_url: Option<String>,
        /// The receipt that proves that entry (C2SP tlog-proof).
        proof_url: Option<String>,
    }
}

const PARAMETERS: &[Parameter] = &[parameter(
    "session",
    Takes::Key(Noun::Session),
    "Items on the agenda of this session.",
)];

pub(super) const RESOURCE: Resource = Resource {
    name: "agenda",
    about: "The agenda items of all sessions, in the order of their keys.",
    key: "item",
    parameters: PARAMETERS,
    item: super::describe::<AgendaItem>,
    read: None,
    list,
};

fn list(at: &Looking<'_>) -> Result<Items, Failing> {
    let items = at.fold.forum.agendas.items();
    at.gather(
        Noun::AgendaItem,
        items.map(|item| (item.id.to_string(), item)),
        |item| at.passes("session", item.session.as_str()),
        |item| wire(at, item),
    )
}

fn wire(at: &Looking<'_>, item: &Item) -> AgendaItem {
    let key = item.id.as_str();
    AgendaItem {
        item: key.to_owned(),
        session: item.session.to_string(),
        number: item.number,
        description: text(&item.description, at.lang),
        rests_on: item.rests_on.iter().map(source).collect(),
        wordings: item.wordings.iter().map(|it| wording(at, it)).collect(),
        source: source(&item.source),
        entry: at.entry(Noun::AgendaItem, key),
        entry_url: at.entry_url(Noun::AgendaItem, key),
        proof_url: at.proof_url(Noun::AgendaItem, key),
    }
}

fn wording(at: &Looking<'_>, wording: &ItemWording) -> RivalWording {
    RivalWording {
        wording: wording.id.to_string(),
        description: text(&wording.description, at.lang),
        by: wording.by.iter().map(Holder::code).collect(),
        source: source(&wording.source),
    }
}
