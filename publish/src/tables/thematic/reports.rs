//! Figures of reports, one figure of one version a line: counted from the lines of the act.

use procedure::Noun;
use procedure::report::{Compiled, Parts, Report};

use super::entry;
use crate::tables::{Definition, columns};

pub(in crate::tables) const TABLE: Definition = Definition {
    name: "reports",
    columns: COLUMNS,
    lines: |source, write| {
        for report in source.forum.reports.iter() {
            for compiled in &report.versions {
                for (figure, count) in figures(&compiled.parts) {
                    write(line(source, &(report, compiled, figure, count)));
                }
            }
        }
    },
};

/// A figure of one version of a report.
type Figure<'a> = (&'a Report, &'a Compiled, &'static str, usize);

columns! {
    line(source, figure: &Figure<'_>) {
        "report" Number = figure.0.id.0;
        "body" Key = figure.0.body.as_str();
        "mandate" Number = figure.1.mandate.0;
        "title" Text = source.names().words(&figure.1.title);
        "version" Number = figure.1.version;
        "edition" Key = figure.1.edition.key();
        "entered_at" Instant = figure.1.at;
        "figure" Key = figure.2;
        "count" Number = figure.3;
        "entry" Number = entry(source, Noun::Report, &figure.0.id.to_string());
    }
}

/// The figures of a report, in its order, by key.
pub fn figures(parts: &Parts) -> [(&'static str, usize); 16] {
    let points = || parts.developing.iter().flat_map(|it| &it.points);
    let alternatives = || points().flat_map(|it| &it.alternatives);
    let views = || parts.divergences.iter().flat_map(|it| &it.views);
    let agreed = parts.outputs.iter().filter(|it| !it.consensus.is_empty());
    [
        ("consensus", parts.consensus.len()),
        ("developing", parts.developing.len()),
        ("withdrawn", parts.withdrawn.len()),
        ("points", points().count()),
        ("alternatives", alternatives().count()),
        ("alternatives_held", alternatives().map(Vec::len).sum()),
        ("settled", parts.settled.len()),
        ("divergences", parts.divergences.len()),
        ("views", views().count()),
        ("views_held", views().map(|it| it.holders.len()).sum()),
        ("outputs", parts.outputs.len()),
        ("outputs_with_consensus", agreed.count()),
        ("statements", parts.statements.len()),
        ("inputs", parts.inputs.len()),
        ("briefers", parts.briefers.len()),
        ("scenarios", parts.scenarios.len()),
    ]
}
