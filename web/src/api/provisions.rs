//! `/api/v1/provisions`: the rules and how they are read.

use procedure::Noun;
use procedure::provision::{Provision as OnRecord, Standing};

use super::Resource;
use super::described::{wire, words};
use super::list::{Items, Looking};
use super::parameter::{Parameter, Takes, parameter};
use super::shared::{CertaintyWord, Source, Text, certainty, source, text};
use crate::failing::Failing;

words!(
    /// Whether the forum has settled how a provision is read.
    ProvisionStanding = ["in-force", "open", "unverified"]
);

wire! {
    /// One understanding of a provision.
    Reading {
        /// Its key, unique within the provision.
        reading: String,
        /// The understanding in words.
        words: Text,
    }
}

wire! {
    /// One rule with its citation.
    Provision {
        /// Its key.
        provision: String,
        /// What it governs.
        title: Text,
        /// What it says, summarised.
        summary: Text,
        /// Whether the forum has settled how it is read.
        standing: ProvisionStanding,
        /// The key of the reading in force; null while none is.
        in_force: Option<String>,
        /// The readings it admits, none before the other.
        readings: Vec<Reading>,
        /// Document and paragraph.
        source: Source,
        /// How sure this is.
        certainty: CertaintyWord,
        /// The index of its entry in the record.
        entry: Option<u64>,
        /// Where that entry can be read in its exact bytes.
        entry_url: Option<String>,
        /// The receipt that proves that entry (C2SP tlog-proof).
        proof_url: Option<String>,
    }
}

const PARAMETERS: &[Parameter] = &[parameter(
    "standing",
    Takes::Words(ProvisionStanding::ALL),
    "Provisions that stand so.",
)];

pub(super) const RESOURCE: Resource = Resource {
    name: "provisions",
    about: "The provisions, in the order of entering.",
    key: "provision",
    parameters: PARAMETERS,
    item: super::describe::<Provision>,
    read: None,
    list,
};

fn list(at: &Looking<'_>) -> Result<Items, Failing> {
    let provisions = at.fold.forum.provisions.iter();
    at.gather(
        Noun::Provision,
        provisions.map(|provision| (provision.id.to_string(), provision)),
        |provision| at.passes("standing", provision.standing.key()),
        |provision| wire(at, provision),
    )
}

fn wire(at: &Looking<'_>, provision: &OnRecord) -> Provision {
    let key = provision.id.as_str();
    let readings = provision.readings.iter().map(|reading| Reading {
        reading: reading.reading.to_string(),
        words: text(&reading.words, at.lang),
    });
    Provision {
        provision: key.to_owned(),
        title: text(&provision.title, at.lang),
        summary: text(&provision.summary, at.lang),
        standing: ProvisionStanding(provision.standing.key()),
        in_force: match &provision.standing {
            Standing::InForce { reading } => Some(reading.to_string()),
            Standing::Open | Standing::Unverified => None,
        },
        readings: readings.collect(),
        source: source(&provision.source),
        certainty: certainty(provision.certainty),
        entry: at.entry(Noun::Provision, key),
        entry_url: at.entry_url(Noun::Provision, key),
        proof_url: at.proof_url(Noun::Provision, key),
    }
}
