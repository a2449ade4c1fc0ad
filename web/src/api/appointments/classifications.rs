//! `/api/v1/classifications`: cited tables of members by class. None is official, none is preferred.

use procedure::Noun;
use procedure::appointment::{Class as OnRecordClass, Classification as OnRecord};

use super::super::Resource;
use super::super::described::{wire, words};
use super::super::list::{Items, Looking};
use super::super::parameter::{Parameter, Takes, parameter};
use super::super::shared::{CertaintyWord, Source, Text, certainty, source, text};
use crate::failing::Failing;

words!(
    /// What a classification divides members by.
    DivisionWord = ["development", "region"]
);

wire! {
    /// One class.
    Class {
        /// Its key.
        class: String,
        /// Its title.
        title: Text,
        /// The members counted in it, by code.
        members: Vec<String>,
        /// Members that belong to it as well and are counted in another, by code.
        also: Vec<String>,
    }
}

wire! {
    /// A classification of members.
    Classification {
        /// Its key.
        classification: String,
        /// What it divides members by.
        division: DivisionWord,
        /// What it is called.
        title: Text,
        /// What a reader should know of it.
        about: Option<Text>,
        /// Its classes.
        classes: Vec<Class>,
        /// The members in no class, by code.
        not_classified: Vec<String>,
        /// Where it stands.
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
    "division",
    Takes::Words(DivisionWord::ALL),
    "Classifications by this.",
)];

pub(super) const RESOURCE: Resource = Resource {
    name: "classifications",
    about: "The classifications, in the order of their keys.",
    key: "classification",
    parameters: PARAMETERS,
    item: super::super::describe::<Classification>,
    read: None,
    list,
};

fn list(at: &Looking<'_>) -> Result<Items, Failing> {
    let all = at.fold.forum.appointments.classifications();
    at.gather(
        Noun::Classification,
        all.map(|basis| (basis.id.to_string(), basis)),
        |basis| at.passes("division", basis.division.key()),
        |basis| wire(at, basis),
    )
}

fn wire(at: &Looking<'_>, basis: &OnRecord) -> Classification {
    let key = basis.id.as_str();
    let members = at.fold.forum.members.iter();
    let holes = members.filter(|member| basis.class_of(member.id).is_none());
    Classification {
        classification: key.to_owned(),
        division: DivisionWord(basis.division.key()),
        title: text(&basis.title, at.lang),
        about: basis.about.as_ref().map(|about| text(about, at.lang)),
        classes: basis.classes.iter().map(|it| class(at, it)).collect(),
        not_classified: holes.map(|member| member.id.to_string()).collect(),
        source: source(&basis.source),
        certainty: certainty(basis.certainty),
        entry: at.entry(Noun::Classification, key),
        entry_url: at.entry_url(Noun::Classification, key),
        proof_url: at.proof_url(Noun::Classification, key),
    }
}

fn class(at: &Looking<'_>, class: &OnRecordClass) -> Class {
    Class {
        class: class.class.to_string(),
        title: text(&class.title, at.lang),
        members: class.members.iter().map(ToString::to_string).collect(),
        also: class.also.iter().map(ToString::to_string).collect(),
    }
}
