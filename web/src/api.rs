//! The JSON API under `/api/v1`: the same content as the pages, for programs.
//!
//! Wire types are written by hand, one file a list, and the `OpenAPI` description is made from them.

#![expect(
    clippy::struct_field_names,
    reason = "fields are called what the API calls them"
)]

mod acts;
mod agenda;
mod annotations;
mod appointments;
mod asked;
mod bodies;
mod decisions;
mod described;
mod disputes;
mod documents;
mod explorer;
mod framework;
mod front;
mod groups;
mod keys_known;
mod list;
mod matters;
mod members;
mod openapi;
mod parameter;
mod positions;
pub(crate) mod problem;
mod proofs;
mod provisions;
mod questions;
mod record;
mod roll_calls;
mod search;
mod sessions;
mod shared;
mod statements;
mod thematic;
mod timeline;

use axum::http::StatusCode;
use serde::Serialize;
use serde_json::value::to_raw_value;
use serde_json::{Map, Value};

pub(crate) use list::Looking;
pub(crate) use parameter::{Parameter, Takes};
pub(crate) use proofs::ProofResource;
pub(crate) use record::{EntriesRead, RecordAsked};

use crate::exploring::Explored;
use crate::failing::Failing;
use crate::query::Query;
use crate::reply::{Caching, Draft};
use described::Described;
use list::Items;
use parameter::{AS_OF, AT, CURSOR, LANG, LIMIT};

/// Where the API stands. A later edition stands beside it, under another number.
pub(crate) const PREFIX: &str = "/api/v1";

/// For whom a table is written.
pub(crate) const FORM: Parameter = Parameter {
    name: "form",
    about: "safe: for spreadsheets, what they would run is prefixed with an apostrophe; \
        raw: for programs, every value as it is. Default: safe.",
    takes: Takes::Words(&["safe", "raw"]),
};

/// What every list takes that comes in pages.
pub(crate) const PAGING: [Parameter; 2] = [LIMIT, CURSOR];

/// Reads of the record what an answer needs.
type ReadRecord = fn(&RecordAsked<'_>) -> Result<EntriesRead, Failing>;

/// One list of the API.
pub(crate) struct Resource {
    /// Its name, which is the last segment of its address.
    pub(crate) name: &'static str,
    /// What it lists.
    pub(crate) about: &'static str,
    /// What its items' keys are called.
    key: &'static str,
    /// The filters it takes besides what every list takes.
    parameters: &'static [Parameter],
    /// The schema of its items.
    item: fn(&mut Map<String, Value>) -> Value,
    /// What it reads of the record beforehand.
    read: Option<ReadRecord>,
    /// Its items.
    list: fn(&Looking<'_>) -> Result<Items, Failing>,
}

/// All lists.
pub(crate) static RESOURCES: [Resource; 36] = [
    positions::RESOURCE,
    questions::RESOURCE,
    members::RESOURCE,
    groups::RESOURCE,
    bodies::RESOURCE,
    sessions::RESOURCE,
    agenda::RESOURCE,
    provisions::RESOURCE,
    framework::RESOURCE,
    documents::RESOURCE,
    statements::RESOURCE,
    disputes::RESOURCE,
    annotations::RESOURCE,
    timeline::RESOURCE,
    matters::RESOURCE,
    decisions::RESOURCE,
    thematic::MANDATES,
    thematic::TOPICS,
    thematic::PREFERENCES,
    thematic::INPUTS,
    thematic::BRIEFERS,
    thematic::SCENARIOS,
    thematic::RECOMMENDATIONS,
    thematic::DIVERGENCES,
    thematic::REPORTS,
    thematic::DISPOSITIONS,
    thematic::IMPLEMENTATION,
    appointments::POSTS,
    appointments::CANDIDATES,
    appointments::SLATES,
    appointments::CLASSIFICATIONS,
    appointments::OFFICE_HOLDERS,
    roll_calls::RESOURCE,
    record::RESOURCE,
    acts::RESOURCE,
    search::RESOURCE,
];

/// What stands under an address of the API.
#[derive(Clone)]
pub(crate) enum Api {
    /// `/api/v1`
    Front,
    /// `/api/v1/openapi.json`
    Description,
    /// `/api/v1/dictionary`
    Dictionary,
    /// `/api/v1/explorer`
    Explorer,
    /// `/api/v1/positions`
    List(&'static Resource),
    /// `/api/v1/positions/17`
    One(&'static Resource, String),
    /// `/api/v1/positions.csv`
    Table(&'static str),
    /// `/api/v1/proof/inclusion` and its like
    Proof(&'static ProofResource),
}

/// Reads the segments after the prefix.
pub(crate) fn read(segments: &[&str]) -> Option<Api> {
    if let Some(proof) = proofs::at(segments) {
        return Some(Api::Proof(proof));
    }
    let resource = |name: &str| RESOURCES.iter().find(|it| it.name == name);
    Some(match segments {
        [] => Api::Front,
        ["openapi.json"] => Api::Description,
        ["dictionary"] => Api::Dictionary,
        ["explorer"] => Api::Explorer,
        [name] => match name.strip_suffix(".csv") {
            Some(table) => Api::Table(publish::TABLES.into_iter().find(|it| *it == table)?),
            None => Api::List(resource(name)?),
        },
        [name, key @ ..] => Api::One(resource(name)?, key.join("/")),
    })
}

impl Api {
    /// The parameters it takes.
    pub(crate) fn parameters(&self) -> Vec<Parameter> {
        match self {
            Self::Front => vec![AT, LANG],
            Self::Description => Vec::new(),
            Self::Dictionary => vec![LANG],
            Self::Explorer => explorer::parameters(),
            Self::List(resource) => common()
                .chain(resource.parameters.iter().copied())
                .collect(),
            Self::One(..) => vec![AS_OF, AT, LANG],
            Self::Table(_) => vec![AS_OF, AT, LANG, FORM],
            Self::Proof(proof) => proof.parameters.to_vec(),
        }
    }

    /// The one item it names, if it names one.
    pub(crate) fn only(&self) -> Option<&str> {
        match self {
            Self::One(_, key) => Some(key),
            _ => None,
        }
    }

    /// Reads of the record what its answer needs. Blocks; nobody may hold the forum meanwhile.
    pub(crate) fn read_record(&self, asked: &RecordAsked<'_>) -> Result<EntriesRead, Failing> {
        let read = match self {
            Self::List(resource) | Self::One(resource, _) => resource.read,
            Self::Front
            | Self::Description
            | Self::Dictionary
            | Self::Explorer
            | Self::Table(_)
            | Self::Proof(_) => None,
        };
        read.map_or_else(|| Ok(EntriesRead::default()), |read| read(asked))
    }

    /// Its answer; tables and proofs are written elsewhere.
    pub(crate) fn answer(&self, at: &Looking<'_>) -> Result<Draft, Failing> {
        match self {
            Self::Front => json(&front::front(at)),
            Self::Description => Ok(of_json(openapi::document())),
            Self::Dictionary | Self::Table(_) | Self::Proof(_) => json(&front::dictionary(at)),
            Self::Explorer => Err(Failing::Fault("the slates were not gone through".into())),
            Self::List(resource) => {
                let items = (resource.list)(at)?;
                json(&at.list(&format!("{PREFIX}/{}", resource.name), items))
            }
            Self::One(resource, _) => {
                let items = (resource.list)(at)?.items;
                let one = items.into_iter().next();
                one.map_or_else(
                    || Err(Failing::Fault("an item that was found is gone".into())),
                    |one| Ok(of_json(one.get().to_owned())),
                )
            }
        }
    }
}

/// The slates that were gone through.
pub(crate) fn explored(at: &Looking<'_>, explored: &Explored) -> Result<Draft, Failing> {
    json(&explorer::explorer(at, explored))
}

/// Checks a query against its parameters, and that what it names is on record.
pub(crate) fn check(parameters: &[Parameter], query: &Query) -> Result<(), Failing> {
    parameters
        .iter()
        .try_for_each(|parameter| parameter.check(query))
        .map_err(Failing::Bad)
}

/// Checks that what a query names is on record.
pub(crate) fn look_up(
    parameters: &[Parameter],
    query: &Query,
    forum: &procedure::Forum,
) -> Result<(), Failing> {
    parameters
        .iter()
        .try_for_each(|parameter| parameter.look_up(query, forum))
        .map_err(Failing::Missing)
}

/// The names of parameters.
pub(crate) fn names(parameters: &[Parameter]) -> Vec<&'static str> {
    parameters.iter().map(|parameter| parameter.name).collect()
}

/// What every list takes.
fn common() -> impl Iterator<Item = Parameter> {
    [AS_OF, AT, LANG, LIMIT, CURSOR].into_iter()
}

/// The schema of a type, its components added to the others.
fn describe<T: Described>(components: &mut Map<String, Value>) -> Value {
    T::components(components);
    T::schema()
}

fn json(value: &impl Serialize) -> Result<Draft, Failing> {
    let raw = to_raw_value(value).map_err(|error| Failing::Fault(error.to_string()))?;
    Ok(of_json(raw.get().to_owned()))
}

fn of_json(body: impl Into<axum::body::Bytes>) -> Draft {
    Draft::new(StatusCode::OK, "application/json", body)
        .cached(Caching::Revalidate)
        .for_anyone()
}
