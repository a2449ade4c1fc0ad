//! Part E: what the group heard and read.

use super::{Group, Shown};
use crate::pages::fragment::Fragment;
use crate::pages::reader::Reader;
use crate::pages::thematic::{naming, weighed};

/// How much of one list a page carries, in bytes.
const LIST_BYTES_MAX: usize = 12 * 1024;

/// Statements, inputs, briefers and scenarios.
pub(super) fn groups(r: &Reader<'_>, shown: &Shown<'_>) -> Vec<Group> {
    let parts = &shown.compiled.parts;
    let group = |heading: &str, lines: Vec<Fragment>| Group {
        heading: Some(r.say(heading)),
        lines: weighed(
            r,
            lines,
            LIST_BYTES_MAX,
            &format!("/api/v1/reports/{}", shown.report.id),
        ),
    };
    let statements = parts.statements.iter().map(|id| naming::statement(r, *id));
    let inputs = parts.inputs.iter().map(|id| naming::input(r, *id));
    let briefers = parts.briefers.iter().map(|id| naming::briefer(r, *id));
    let scenarios = parts.scenarios.iter().map(|id| naming::scenario(r, *id));
    vec![
        group("report-figure-statements", statements.collect()),
        group("report-figure-inputs", inputs.collect()),
        group("report-figure-briefers", briefers.collect()),
        group("report-figure-scenarios", scenarios.collect()),
    ]
}
