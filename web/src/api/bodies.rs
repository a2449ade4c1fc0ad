//! `/api/v1/bodies`: bodies and who holds office in them.

use jiff::civil::Date;
use procedure::Noun;
use procedure::body::{Body as OnRecord, Office as OfficeOnRecord};

use super::Resource;
use super::described::{wire, words};
use super::list::{Items, Looking};
use super::parameter::{Parameter, Takes, parameter};
use super::shared::{CertaintyWord, Source, Text, certainty, source, text};
use crate::failing::Failing;

words!(
    /// What kind of body it is.
    BodyKindWord = ["plenary", "thematic-group", "review-conference"]
);
words!(
    /// A post in a body.
    PostWord = ["chair", "vice-chair", "rapporteur", "co-facilitator"]
);

wire! {
    /// One person’s time in a post.
    Office {
        /// The post.
        post: PostWord,
        /// The member whose national the officer is, by code. Officers act for all members.
        member: String,
        /// The officer’s public name; null where it is withheld.
        name: Option<String>,
        /// The first day in office.
        from: Date,
        /// The first day out of office; null while the term lasts.
        until: Option<Date>,
        /// Where this stands.
        source: Source,
        /// How sure this is.
        certainty: CertaintyWord,
    }
}

wire! {
    /// A body of the forum.
    Body {
        /// Its key.
        body: String,
        /// What kind of body it is.
        kind: BodyKindWord,
        /// Its name.
        name: Text,
        /// What it is for.
        about: Text,
        /// All terms of office, past ones included, in the order of entering.
        offices: Vec<Office>,
        /// The mandate it rests on.
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
    "kind",
    Takes::Words(BodyKindWord::ALL),
    "Bodies of this kind.",
)];

pub(super) const RESOURCE: Resource = Resource {
    name: "bodies",
    about: "The bodies, in the order of their establishment.",
    key: "body",
    parameters: PARAMETERS,
    item: super::describe::<Body>,
    read: None,
    list,
};

fn list(at: &Looking<'_>) -> Result<Items, Failing> {
    let bodies = at.fold.forum.bodies.iter();
    at.gather(
        Noun::Body,
        bodies.map(|body| (body.id.to_string(), body)),
        |body| at.passes("kind", body.kind.key()),
        |body| wire(at, body),
    )
}

fn wire(at: &Looking<'_>, body: &OnRecord) -> Body {
    let key = body.id.as_str();
    Body {
        body: key.to_owned(),
        kind: BodyKindWord(body.kind.key()),
        name: text(&body.name, at.lang),
        about: text(&body.about, at.lang),
        offices: body.offices.iter().map(office).collect(),
        source: source(&body.source),
        certainty: certainty(body.certainty),
        entry: at.entry(Noun::Body, key),
        entry_url: at.entry_url(Noun::Body, key),
        proof_url: at.proof_url(Noun::Body, key),
    }
}

fn office(office: &OfficeOnRecord) -> Office {
    Office {
        post: PostWord(office.post.key()),
        member: office.member.to_string(),
        name: office.name.open().map(ToString::to_string),
        from: office.from,
        until: office.until,
        source: source(&office.source),
        certainty: certainty(office.certainty),
    }
}
