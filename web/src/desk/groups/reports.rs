//! A report is compiled, edited, corrected, transmitted, and disposed of in the plenary.

use procedure::act::{
    CorrectionFiled, CorrectionSettled, ProseEdited, ReportCompiled, ReportTransmitted,
};
use procedure::follow_up::Disposition;
use procedure::id::{RecommendationId, ReportId};
use procedure::matter::Subject;
use procedure::report::{Edition, Parts, Passage};
use procedure::{Act, Verb};

use super::doing::{About, Doing, Given, empty, in_language};
use super::putting;
use super::reading::{lang, number, original, wording, yes};
use super::thing::Thing;
use crate::desk::answers::{DECLARATION_MAX, NOTE_MAX, Reading};
use crate::desk::pages::groups::fields;

/// Compile the first draft.
pub(super) static REPORT: Doing = Doing {
    key: "report",
    verb: Verb::CompileReport,
    names: &["title", "until", "lang"],
    rows: None,
    fields: fields::draft,
    given: in_language,
    sample: |about| {
        let until = ("until", about.ahead(7));
        about
            .worded(&["title"])
            .into_iter()
            .chain([until])
            .collect()
    },
    read: |reading, about| compiled(reading, about, Edition::Draft),
};

/// Compile it anew.
pub(super) static COMPILE: Doing = Doing {
    key: "compile",
    verb: Verb::CompileReport,
    names: &["edition", "title", "until", "lang"],
    rows: None,
    fields: fields::compiling,
    given: |about| {
        let mut given = putting::given(about);
        given.retain(|(name, _)| matches!(*name, "title" | "lang"));
        given
    },
    sample: |about| {
        let edition = ("edition", Edition::Revised.key().to_owned());
        let until = ("until", about.ahead(7));
        about
            .worded(&["title"])
            .into_iter()
            .chain([edition, until])
            .collect()
    },
    read: |reading, about| {
        let edition = reading.known("edition", Edition::from_key)?;
        compiled(reading, about, edition)
    },
};

/// Edit the connecting prose at one place.
pub(super) static PROSE: Doing = Doing {
    key: "prose",
    verb: Verb::EditProse,
    names: &["part", "base", "words", "lang"],
    rows: None,
    fields: fields::prose,
    given: |about| {
        let (place, base) = passage(about);
        let words = match &about.thing {
            Thing::Report(it) => it.prose(place).map(|prose| &prose.words),
            _ => None,
        };
        let (tag, words) = words.and_then(original).unwrap_or((about.lang, ""));
        vec![
            ("part", place.key().to_owned()),
            ("base", base.to_string()),
            ("words", words.to_owned()),
            ("lang", tag.to_owned()),
        ]
    },
    sample: |about| {
        let (place, base) = passage(about);
        let place = [("part", place.key().to_owned()), ("base", base.to_string())];
        about
            .worded(&["words"])
            .into_iter()
            .chain(place)
            .collect::<Given>()
    },
    read: |reading, about| {
        let lang = lang(reading);
        let place = reading.known("part", Passage::from_key);
        let base = number(reading, "base");
        let words = wording(reading, "words", lang);
        let edited = ProseEdited {
            report: about.thing.report(),
            place: place?,
            base: base?,
            revision: 1,
            words: words?,
        };
        Some(edited.into())
    },
};

/// File a correction.
pub(super) static CORRECT: Doing = Doing {
    key: "correct",
    verb: Verb::FileCorrection,
    names: &["passage", "words"],
    rows: None,
    fields: fields::correction,
    given: empty,
    sample: |_| {
        let place = Passage::Consensus.key().to_owned();
        vec![("passage", place), ("words", "1".to_owned())]
    },
    read: |reading, about| {
        let place = reading.known("passage", Passage::from_key);
        let words = reading.words("words", DECLARATION_MAX);
        let filed = CorrectionFiled {
            report: about.thing.report(),
            correction: 1,
            member: about.member()?,
            place: place?,
            words: words?,
        };
        Some(filed.into())
    },
};

/// Settle a correction.
pub(super) static SETTLE: Doing = Doing {
    key: "settle",
    verb: Verb::SettleCorrection,
    names: &["correction", "taken", "words"],
    rows: None,
    fields: fields::settling,
    given: empty,
    sample: |about| {
        let open = match &about.thing {
            Thing::Report(it) => it.unsettled().next().map(|it| it.number),
            _ => None,
        };
        let number = ("correction", open.unwrap_or(0).to_string());
        let words = [("taken", "yes"), ("words", "1")];
        let words = words.map(|(name, value)| (name, value.to_owned()));
        [number].into_iter().chain(words).collect()
    },
    read: |reading, about| {
        let correction = number(reading, "correction");
        let taken = yes(reading, "taken");
        let words = reading.words("words", NOTE_MAX);
        let settled = CorrectionSettled {
            report: about.thing.report(),
            correction: correction?,
            taken: taken?,
            words: words?,
        };
        Some(settled.into())
    },
};

/// Transmit the final report.
pub(super) static TRANSMIT: Doing = Doing {
    key: "transmit",
    verb: Verb::TransmitReport,
    names: &[],
    rows: None,
    fields: |_, _| Vec::new(),
    given: empty,
    sample: empty,
    read: |_, about| {
        let transmitted = ReportTransmitted {
            report: about.thing.report(),
            mandate: about.mandate?,
            on: about.today,
        };
        Some(transmitted.into())
    },
};

/// Put what the plenary makes of a recommendation for decision.
pub(super) static DISPOSE: Doing = Doing {
    key: "dispose",
    verb: Verb::PutMatter,
    names: &[
        "of",
        "disposition",
        "words",
        "title",
        "lang",
        "mode",
        "provision",
    ],
    rows: None,
    fields: fields::disposition,
    given: putting::given,
    sample: |about| {
        let first = listed(about).into_iter().next();
        let first = ("of", first.map_or(0, |(id, _)| id.0).to_string());
        let noted = ("disposition", Disposition::TakenNoteOf.key().to_owned());
        putting::sample(about)
            .into_iter()
            .chain([first, noted])
            .collect()
    },
    read: |reading, about| {
        let all = listed(about);
        let of = reading.known("of", |key| {
            let number: u32 = key.parse().ok()?;
            all.iter().find(|(id, _)| id.0 == number).copied()
        });
        let disposition = reading.known("disposition", Disposition::from_key);
        let words = reading.words_if_any("words", DECLARATION_MAX);
        let (recommendation, revision) = of?;
        let subject = Subject::Disposition {
            report: about.thing.report(),
            recommendation,
            revision,
            disposition: disposition?,
            words,
        };
        putting::read(reading, &putting::Body::Plenary, subject)
    },
};

/// The recommendations that the newest version of the report lists, with their revisions.
pub(crate) fn listed(about: &About) -> Vec<(RecommendationId, u32)> {
    let Thing::Report(report) = &about.thing else {
        return Vec::new();
    };
    let Some(newest) = report.newest() else {
        return Vec::new();
    };
    let agreed = newest.parts.consensus.iter();
    let agreed = agreed.map(|it| (it.recommendation, it.revision));
    let developing = newest.parts.developing.iter();
    let developing = developing.map(|it| (it.recommendation, it.revision));
    agreed.chain(developing).collect()
}

fn compiled(reading: &mut Reading<'_>, about: &About, edition: Edition) -> Option<Act> {
    let lang = lang(reading);
    let title = wording(reading, "title", lang);
    let until = reading.day_if_any("until");
    // The command behind the first version begins a report.
    let (report, version) = match &about.thing {
        Thing::Report(report) => (report.id, 2),
        _ => (ReportId(1), 1),
    };
    let compiled = ReportCompiled {
        report,
        body: about.body().clone(),
        mandate: about.mandate?,
        edition,
        version,
        title: title?,
        parts: Parts::default(),
        prose: Vec::new(),
        corrections_until: until,
    };
    Some(compiled.into())
}

/// The place that the address names, the first where it names none, and its revision.
fn passage(about: &About) -> (Passage, u32) {
    let named = about.part.as_deref().and_then(Passage::from_key);
    let place = named.unwrap_or(Passage::Introduction);
    let base = match &about.thing {
        Thing::Report(report) => report.prose(place).map(|prose| prose.revision),
        _ => None,
    };
    (place, base.unwrap_or(0))
}
