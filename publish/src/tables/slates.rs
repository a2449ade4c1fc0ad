//! What was found for each slate, one criterion and classification a line; a slate measured by
//! nothing has one line.

use procedure::Noun;
use procedure::appointment::{Found, Slate};

use super::{Definition, columns};

pub(super) const TABLE: Definition = Definition {
    name: "slates",
    columns: COLUMNS,
    lines: |source, write| {
        for slate in source.forum.appointments.slates() {
            if slate.found.is_empty() {
                write(line(source, &(slate, None)));
            }
            for found in &slate.found {
                write(line(source, &(slate, Some(found))));
            }
        }
    },
};

columns! {
    line(source, finding: &(&Slate, Option<&Found>)) {
        "slate" Number = finding.0.id.0;
        "slate_standing" Key = standing(finding.0);
        "candidates" Keys = candidates(finding.0);
        "office_from" Date = finding.0.from;
        "criterion" Key = finding.1.map(|it| it.criterion.to_string());
        "classification" Key = finding.1.and_then(|it| it.basis.as_ref()).map(ToString::to_string);
        "verdict" Key = finding.1.map(|it| it.verdict.key().to_owned());
        "not_stated" Number = finding.1.map(|it| it.not_stated);
        "entry" Number = (source.entry_of)(Noun::Slate, &finding.0.id.to_string());
    }
}

const fn standing(slate: &Slate) -> &'static str {
    match (&slate.appointed, slate.replaced_by) {
        (Some(_), _) => "appointed",
        (None, Some(_)) => "replaced",
        (None, None) => "put",
    }
}

fn candidates(slate: &Slate) -> String {
    let numbers: Vec<String> = slate.candidates().map(|id| id.to_string()).collect();
    numbers.join(" ")
}
