//! A group's mandate is proposed, and put to the plenary for decision.

use procedure::act::MandateProposed;
use procedure::id::MandateId;
use procedure::mandate::DueOutput;
use procedure::matter::Subject;
use procedure::{Citation, Verb};
use text::Wording;

use super::doing::{Doing, in_language};
use super::putting;
use super::reading::{citation_if_any, holder, lang, number_if_any, wordings};
use super::rows::{Rows, rows};
use crate::desk::answers::{NAME_MAX, Reading};
use crate::desk::pages::form::Fault;
use crate::desk::pages::groups::fields;
use language::Lang;

/// The fields of the outputs: title, indicator, owner, day.
pub(crate) const OUTPUTS: [[&str; 4]; 12] =
    rows!(["title" "indicator" "owner" "due"]: 1 2 3 4 5 6 7 8 9 10 11 12);

/// Propose a mandate.
pub(super) static MANDATE: Doing = Doing {
    key: "mandate",
    verb: Verb::ProposeMandate,
    names: &[
        "tasks", "document", "place", "from", "until", "replaces", "lang",
    ],
    rows: Some(Rows {
        names: OUTPUTS.as_flattened(),
        wide: 4,
        first: 3,
    }),
    fields: fields::mandate,
    given: in_language,
    sample: |about| {
        let days = [("from", about.ahead(0)), ("until", about.ahead(1))];
        let words = [
            ("tasks", "1".to_owned()),
            ("document", about.document.clone()),
        ];
        about
            .in_language()
            .into_iter()
            .chain(days)
            .chain(words)
            .collect()
    },
    read: |reading, about| {
        let lang = lang(reading);
        let tasks = wordings(reading, "tasks", lang, true);
        let basis = basis(reading);
        let from = reading.day("from");
        let until = reading.until("until", from);
        let outputs = outputs(reading, lang);
        let replaces = number_if_any(reading, "replaces").map(MandateId);
        let proposed = MandateProposed {
            mandate: MandateId(1),
            body: about.body().clone(),
            tasks,
            basis: basis?,
            from: from?,
            until,
            outputs: outputs?,
            replaces,
        };
        Some(proposed.into())
    },
};

/// Put a mandate to the plenary.
pub(super) static PUT: Doing = Doing {
    key: "put-mandate",
    verb: Verb::PutMatter,
    names: &["title", "lang", "mode", "provision"],
    rows: None,
    fields: putting::fields,
    given: putting::given,
    sample: putting::sample,
    read: |reading, about| {
        let mandate = about.thing.mandate();
        putting::read(
            reading,
            &putting::Body::Plenary,
            Subject::Mandate { mandate },
        )
    },
};

/// The paragraph it rests on, which every mandate has.
fn basis(reading: &mut Reading<'_>) -> Option<Citation> {
    if reading.given("document").is_none() {
        reading.fault("document", Fault::Missing);
    }
    citation_if_any(reading)
}

/// The outputs that were filled in; one that was begun is filled in to its end.
fn outputs(reading: &mut Reading<'_>, lang: Option<Lang>) -> Option<Vec<DueOutput>> {
    let mut all = Vec::new();
    for fields in OUTPUTS {
        if fields.iter().any(|field| reading.given(field).is_some()) {
            all.push(output(reading, fields, lang)?);
        }
    }
    Some(all)
}

fn output(
    reading: &mut Reading<'_>,
    [title, indicator, owner, due]: [&'static str; 4],
    lang: Option<Lang>,
) -> Option<DueOutput> {
    let title = reading.words(title, NAME_MAX);
    let indicator = reading.words(indicator, NAME_MAX);
    let owner = reading.known(owner, holder);
    let due = reading.day(due);
    let tongue = publish::tongue(lang?);
    Some(DueOutput {
        title: Wording::new(tongue, title?),
        indicator: Wording::new(tongue, indicator?),
        owner: owner?,
        due: due?,
    })
}
