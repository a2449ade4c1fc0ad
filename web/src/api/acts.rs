//! `/api/v1/acts`: the kinds of act there are. `POST /api/v1/acts/{kind}` asks for one.

mod described;
mod forms;

use procedure::Noun;
use procedure::act::KINDS;

use serde_json::value::RawValue;

use super::Resource;
use super::described::wire;
use super::list::{Items, Looking};
use crate::failing::Failing;
use crate::{NotFound, Sought};
pub(super) use described::examples;
pub(super) use forms::components;

wire! {
    /// A field of the body of an act.
    ActField {
        /// Its name.
        name: String,
        /// What it holds.
        holds: String,
        /// What it says.
        says: String,
    }
}

wire! {
    /// A kind of act.
    ActKind {
        /// Its key.
        act: String,
        /// What it records.
        about: String,
        /// The fields of its body.
        fields: Vec<ActField>,
        /// An example of its body; null where there is none.
        example: Option<Box<RawValue>>,
        /// How many such acts are on record.
        on_record: u64,
        /// The record's entries of this kind.
        record_url: String,
        /// Where one is asked for, by POST and with a token.
        ask_url: String,
    }
}

pub(super) const RESOURCE: Resource = Resource {
    name: "acts",
    about: "The kinds of act there are; a program with a token asks for one by POST.",
    key: "act",
    parameters: &[],
    item: super::describe::<ActKind>,
    read: None,
    list,
};

fn list(at: &Looking<'_>) -> Result<Items, Failing> {
    let kinds = KINDS.iter().map(|kind| ((*kind).to_owned(), *kind));
    let gathered = at.gather(Noun::Seal, kinds, |_| true, |kind| wire(at, kind));
    gathered.map_err(|failing| match failing {
        // A kind of act is no thing on record that has a key of its own.
        Failing::Missing(missing) => NotFound::sought(Sought::Page, &missing.key).into(),
        other => other,
    })
}

fn wire(at: &Looking<'_>, kind: &str) -> ActKind {
    let kinds = at.fold.journal.kinds();
    let on_record = kinds.into_iter().find(|(other, _)| *other == kind);
    let said = described::kinds().get(kind).cloned().unwrap_or_default();
    let fields = said.fields.into_iter();
    ActKind {
        act: kind.to_owned(),
        about: said.about,
        fields: fields
            .map(|[name, holds, says]| ActField { name, holds, says })
            .collect(),
        example: said.example,
        on_record: on_record.map_or(0, |(_, count)| count),
        record_url: format!("{}/api/v1/record?act={kind}", at.address),
        ask_url: format!("{}/api/v1/acts/{kind}", at.address),
    }
}
