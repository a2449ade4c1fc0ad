//! `/api/v1/inputs` and `/api/v1/briefers`: what a group reads and whom it hears.

use jiff::Timestamp;
use procedure::Noun;
use procedure::input::{Briefer as Nominated, Contributor, Input as OnRecord};

use super::shared::{BODY, TOPIC};
use crate::api::Resource;
use crate::api::described::{wire, words};
use crate::api::list::{Items, Looking};
use crate::api::parameter::Parameter;
use crate::api::shared::{Text, text};
use crate::failing::Failing;

words!(
    /// Whose a paper is.
    ContributorWord = ["member", "stakeholder", "named", "briefer"]
);

wire! {
    /// A paper filed with a group.
    Input {
        /// Its number.
        input: u32,
        /// The key of the group.
        body: String,
        /// The number of the topic, where it is on one.
        topic: Option<u32>,
        /// What kind of contributor it is from.
        from_kind: ContributorWord,
        /// Whose it is: a code, a key, a number, or words.
        from: String,
        /// Its title.
        title: Text,
        /// SHA-256 of its bytes, in hexadecimal.
        sha256: String,
        /// The document as which it can be cited.
        document: Option<String>,
        /// When it was filed.
        filed_at: Timestamp,
        /// The index of its entry in the record.
        entry: Option<u64>,
        /// Where that entry can be read in its exact bytes.
        entry_url: Option<String>,
        /// The receipt that proves that entry (C2SP tlog-proof).
        proof_url: Option<String>,
    }
}

wire! {
    /// An expert whom a member nominated to brief a group.
    Briefer {
        /// The number of the nomination.
        briefer: u32,
        /// The key of the group.
        body: String,
        /// The number of the topic.
        topic: u32,
        /// The member that nominated, by code.
        member: String,
        /// The name; null where it is not shown.
        name: Option<String>,
        /// On what the expert is to brief.
        about: String,
        /// The decision by which members agreed, where one was taken.
        agreed: Option<String>,
        /// The index of its entry in the record.
        entry: Option<u64>,
        /// Where that entry can be read in its exact bytes.
        entry_url: Option<String>,
        /// The receipt that proves that entry (C2SP tlog-proof).
        proof_url: Option<String>,
    }
}

const PARAMETERS: &[Parameter] = &[BODY, TOPIC];

pub(in crate::api) const INPUTS: Resource = Resource {
    name: "inputs",
    about: "The papers filed with thematic groups, in the order of filing.",
    key: "input",
    parameters: PARAMETERS,
    item: crate::api::describe::<Input>,
    read: None,
    list: inputs,
};

pub(in crate::api) const BRIEFERS: Resource = Resource {
    name: "briefers",
    about: "The experts nominated to brief thematic groups, in the order of nomination.",
    key: "briefer",
    parameters: PARAMETERS,
    item: crate::api::describe::<Briefer>,
    read: None,
    list: briefers,
};

fn inputs(at: &Looking<'_>) -> Result<Items, Failing> {
    let inputs = at.fold.forum.inputs.iter();
    at.gather(
        Noun::Input,
        inputs.map(|it| (it.id.to_string(), it)),
        |it| {
            let topic = it.topic.map(|it| it.to_string());
            at.passes("body", it.body.as_str()) && at.passes_some("topic", topic.as_deref())
        },
        |it| input(at, it),
    )
}

fn input(at: &Looking<'_>, it: &OnRecord) -> Input {
    let key = it.id.to_string();
    Input {
        input: it.id.0,
        body: it.body.to_string(),
        topic: it.topic.map(|it| it.0),
        from_kind: ContributorWord(it.from.key()),
        from: match &it.from {
            Contributor::Member(member) => member.to_string(),
            Contributor::Stakeholder(stakeholder) => stakeholder.to_string(),
            Contributor::Named(words) => words.to_string(),
            Contributor::Briefer(briefer) => briefer.to_string(),
        },
        title: text(&it.title, at.lang),
        sha256: it.sha256.to_string(),
        document: it.document.as_ref().map(ToString::to_string),
        filed_at: it.filed,
        entry: at.entry(Noun::Input, &key),
        entry_url: at.entry_url(Noun::Input, &key),
        proof_url: at.proof_url(Noun::Input, &key),
    }
}

fn briefers(at: &Looking<'_>) -> Result<Items, Failing> {
    let briefers = at.fold.forum.inputs.briefers();
    at.gather(
        Noun::Briefer,
        briefers.map(|it| (it.id.to_string(), it)),
        |it| at.passes("body", it.body.as_str()) && at.passes("topic", &it.topic.to_string()),
        |it| briefer(at, it),
    )
}

fn briefer(at: &Looking<'_>, it: &Nominated) -> Briefer {
    let key = it.id.to_string();
    Briefer {
        briefer: it.id.0,
        body: it.body.to_string(),
        topic: it.topic.0,
        member: it.member.to_string(),
        name: it.name.open().map(ToString::to_string),
        about: it.about.to_string(),
        agreed: it.agreed.as_ref().map(ToString::to_string),
        entry: at.entry(Noun::Briefer, &key),
        entry_url: at.entry_url(Noun::Briefer, &key),
        proof_url: at.proof_url(Noun::Briefer, &key),
    }
}
