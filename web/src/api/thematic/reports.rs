//! `/api/v1/reports`: reports of groups, version by version, with their figures and their lines.

mod lines;

use jiff::Timestamp;
use jiff::civil::Date;
use procedure::Noun;
use procedure::report::{Compiled, Prose, Report as OnRecord};

use super::shared::BODY;
use crate::api::Resource;
use crate::api::described::{wire, words};
use crate::api::list::{Items, Looking};
use crate::api::parameter::{Parameter, Takes, parameter};
use crate::api::shared::{Text, text};
use crate::failing::Failing;
use lines::{ReportParts, parts};

words!(
    /// As what a version was compiled.
    EditionWord = ["draft", "revised", "final"]
);
words!(
    /// A place in a report.
    PassageWord = [
        "introduction",
        "consensus",
        "developing",
        "divergences",
        "outputs",
        "sources",
        "closing",
    ]
);

wire! {
    /// A figure of a report, counted from its lines.
    Figure {
        /// What is counted.
        figure: String,
        /// How many.
        count: u64,
    }
}

wire! {
    /// Connecting prose at a place.
    ReportProse {
        /// The place.
        place: PassageWord,
        /// The revision of the place.
        revision: u32,
        /// The words.
        words: Text,
    }
}

wire! {
    /// One version of a report.
    ReportVersion {
        /// Which it is, from 1.
        version: u32,
        /// As what it was compiled.
        edition: EditionWord,
        /// The number of the mandate under which.
        mandate: u32,
        /// Its title.
        title: Text,
        /// When it was compiled.
        compiled_at: Timestamp,
        /// The last day on which delegations file corrections.
        corrections_until: Option<Date>,
        /// Its figures.
        figures: Vec<Figure>,
        /// Its lines.
        parts: ReportParts,
        /// Its connecting prose.
        prose: Vec<ReportProse>,
    }
}

wire! {
    /// A correction that a delegation filed.
    ReportCorrection {
        /// Its number in the report.
        correction: u32,
        /// The member, by code.
        member: String,
        /// The place of which it speaks.
        place: PassageWord,
        /// What is to be corrected.
        words: String,
        /// Whether it was taken; null while nobody settled it.
        taken: Option<bool>,
        /// How it was taken, or why not.
        settled: Option<String>,
    }
}

wire! {
    /// The report of a group. A final version never changes.
    Report {
        /// Its number.
        report: u32,
        /// The key of the group.
        body: String,
        /// How far it is.
        edition: EditionWord,
        /// Its versions, the newest last.
        versions: Vec<ReportVersion>,
        /// The corrections in the order of filing.
        corrections: Vec<ReportCorrection>,
        /// The day on which it was transmitted to the plenary.
        transmitted: Option<Date>,
        /// The later report of the group that took its place in the plenary.
        superseded_by: Option<u32>,
        /// The index of its entry in the record.
        entry: Option<u64>,
        /// Where that entry can be read in its exact bytes.
        entry_url: Option<String>,
        /// The receipt that proves that entry (C2SP tlog-proof).
        proof_url: Option<String>,
    }
}

const PARAMETERS: &[Parameter] = &[
    BODY,
    parameter(
        "edition",
        Takes::Words(EditionWord::ALL),
        "Reports that are this far.",
    ),
];

pub(in crate::api) const RESOURCE: Resource = Resource {
    name: "reports",
    about: "The reports of thematic groups, in the order in which they were first compiled.",
    key: "report",
    parameters: PARAMETERS,
    item: crate::api::describe::<Report>,
    read: None,
    list,
};

fn list(at: &Looking<'_>) -> Result<Items, Failing> {
    let reports = at.fold.forum.reports.iter();
    at.gather(
        Noun::Report,
        reports.map(|it| (it.id.to_string(), it)),
        |it| at.passes("body", it.body.as_str()) && at.passes("edition", it.edition().key()),
        |it| wire(at, it),
    )
}

fn wire(at: &Looking<'_>, it: &OnRecord) -> Report {
    let key = it.id.to_string();
    let corrections = it.corrections.iter().map(|it| ReportCorrection {
        correction: it.number,
        member: it.member.to_string(),
        place: PassageWord(it.place.key()),
        words: it.words.to_string(),
        taken: it.settled.as_ref().map(|(taken, _)| *taken),
        settled: it.settled.as_ref().map(|(_, words)| words.to_string()),
    });
    Report {
        report: it.id.0,
        body: it.body.to_string(),
        edition: EditionWord(it.edition().key()),
        versions: it.versions.iter().map(|it| version(at, it)).collect(),
        corrections: corrections.collect(),
        transmitted: it.transmitted.as_ref().map(|it| it.on),
        superseded_by: at.fold.forum.reports.superseded_by(it).map(|it| it.0),
        entry: at.entry(Noun::Report, &key),
        entry_url: at.entry_url(Noun::Report, &key),
        proof_url: at.proof_url(Noun::Report, &key),
    }
}

fn version(at: &Looking<'_>, it: &Compiled) -> ReportVersion {
    let figures = publish::figures(&it.parts).into_iter();
    let prose = |prose: &Prose| ReportProse {
        place: PassageWord(prose.place.key()),
        revision: prose.revision,
        words: text(&prose.words, at.lang),
    };
    ReportVersion {
        version: it.version,
        edition: EditionWord(it.edition.key()),
        mandate: it.mandate.0,
        title: text(&it.title, at.lang),
        compiled_at: it.at,
        corrections_until: it.corrections_until,
        figures: figures
            .map(|(figure, count)| Figure {
                figure: figure.to_owned(),
                count: count as u64,
            })
            .collect(),
        parts: parts(&it.parts),
        prose: it.prose.iter().map(prose).collect(),
    }
}
