//! Part D: what was expected of the group, and the recommendations meant for it.

use procedure::id::RecommendationId;
use procedure::report::OutputSeen;

use super::{Group, Shown};
use crate::pages::fragment::{Fragment, escaped};
use crate::pages::reader::Reader;
use crate::pages::thematic::{naming, told};

/// Each expected output with its indicator. Whether that is met is for people to say.
pub(super) fn groups(r: &Reader<'_>, shown: &Shown<'_>) -> Vec<Group> {
    let outputs = shown.compiled.parts.outputs.iter();
    vec![Group {
        heading: None,
        lines: outputs.map(|it| output(r, shown, it)).collect(),
    }]
}

fn output(r: &Reader<'_>, shown: &Shown<'_>, seen: &OutputSeen) -> Fragment {
    let number = escaped(&naming::numbered(r, "output-number", seen.output));
    let mandate = r.view.forum.mandates.get(shown.compiled.mandate);
    let mut lines = vec![format!("<b>{number}</b>")];
    if let Some(due) = mandate.and_then(|it| it.output(seen.output)) {
        lines[0] = format!("<b>{number}</b> {}", r.wording(&due.title));
        let indicator = r.wording(&due.indicator);
        lines.push(told::labelled(r, "mandate-indicator", &indicator).to_string());
        let owner = r.holder(&due.owner);
        lines.push(told::labelled(r, "mandate-owner", &owner).to_string());
        let due = r.date(due.due);
        lines.push(told::labelled(r, "mandate-due", &due).to_string());
    }
    lines.extend(meant(r, "report-output-consensus", &seen.consensus));
    lines.extend(meant(r, "report-output-developing", &seen.developing));
    if seen.consensus.is_empty() && seen.developing.is_empty() {
        lines.push(escaped(r.say("report-output-none")));
    }
    Fragment::markup(lines.join("<br>"))
}

fn meant(r: &Reader<'_>, label: &str, ids: &[RecommendationId]) -> Option<String> {
    if ids.is_empty() {
        return None;
    }
    let links: Vec<Fragment> = ids
        .iter()
        .map(|id| naming::recommendation(r, *id))
        .collect();
    Some(told::labelled(r, label, &r.list(&links)).to_string())
}
