//! The connecting prose of a report: what co-facilitators write between the parts.

use procedure::report::{Passage, Prose};

use super::Shown;
use crate::pages::fragment::{Fragment, escaped};
use crate::pages::reader::Reader;

/// The prose at a place: as it is now while the newest version is not final, else as it was
/// compiled.
pub(super) fn at(r: &Reader<'_>, shown: &Shown<'_>, place: Passage) -> Option<Fragment> {
    let compiled = shown.compiled.prose.iter().find(|it| it.place == place);
    let newest = shown.report.newest();
    let is_newest = newest.is_some_and(|it| it.version == shown.compiled.version);
    if !is_newest || shown.report.is_final() {
        return compiled.map(|prose| paragraph(r, prose, false));
    }
    let now = shown.report.prose(place)?;
    let edited = compiled.is_none_or(|compiled| compiled.revision != now.revision);
    Some(paragraph(r, now, edited))
}

fn paragraph(r: &Reader<'_>, prose: &Prose, edited: bool) -> Fragment {
    let words = r.wording(&prose.words);
    let note = if edited {
        format!(
            "<p class=\"caveat\">{}</p>",
            escaped(r.say("report-prose-edited"))
        )
    } else {
        String::new()
    };
    Fragment::markup(format!("<p class=\"words\">{words}</p>{note}"))
}
