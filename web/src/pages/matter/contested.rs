//! Who holds which reading of a rule that is read differently, with the evidence for it.
//!
//! Nobody's reading comes first, and who has said nothing is listed nowhere.

use language::{Arg, Collation};
use observatory::provision::ReadingView;
use procedure::id::ProvisionId;
use procedure::matter::Matter;
use procedure::question::Position;

use super::{part, provision};
use crate::pages::fragment::{Fragment, escaped};
use crate::pages::hall::stance_label;
use crate::pages::parts::Part;
use crate::pages::provision::place;
use crate::pages::reader::Reader;
use crate::pages::words;

/// The rule of whose readings only some allow the matter, where there is such a rule.
pub(super) fn of_matter(r: &Reader<'_>, matter: &Matter) -> Option<Part> {
    if matter.stage.is_over() {
        return None;
    }
    let rule = r.view.forum.rule_in_dispute(matter, r.view.day())?;
    Some(part(r, "readings", readings(r, &rule)))
}

/// The rule, then each of its readings with those who hold it, in the order of the record.
pub(crate) fn readings(r: &Reader<'_>, id: &ProvisionId) -> Vec<Fragment> {
    let Some(shown) = observatory::provision::provision(r.view.forum, id, r.view.day()) else {
        return Vec::new();
    };
    let rule = provision(r, id);
    let head = r.tell(
        "matter-reading-open",
        &[("provision", Arg::Html(rule.as_str()))],
    );
    let each = shown.readings.iter().map(|reading| of_reading(r, reading));
    std::iter::once(head).chain(each).collect()
}

fn of_reading(r: &Reader<'_>, reading: &ReadingView<'_>) -> Fragment {
    let stances = reading.carried.iter().flat_map(|carried| &carried.stances);
    let held: Vec<String> = stances
        .map(|(stance, positions)| {
            let label = Fragment::text(r.say(stance_label(*stance)));
            let held = Fragment::markup(holders(r, positions));
            format!("<li>{}</li>", r.pair(&label, &held))
        })
        .collect();
    let words = r.wording(&reading.reading.words);
    if held.is_empty() {
        let none = escaped(r.say("position-none"));
        return Fragment::markup(format!("<b>{words}</b><br>{none}"));
    }
    Fragment::markup(format!("<b>{words}</b><ul>{}</ul>", held.concat()))
}

/// Those of one stance, together where the same place proves it.
fn holders(r: &Reader<'_>, positions: &[&Position]) -> String {
    let mut by_evidence: Vec<(Fragment, Vec<Fragment>)> = Vec::new();
    let names = Collation::of(r.lang());
    let mut positions = positions.to_vec();
    positions.sort_by_cached_key(|position| {
        let holder = &position.holder;
        (place(holder), names.key(&r.holder_text(holder)))
    });
    for position in positions {
        let (evidence, holder) = (words::evidence(r, position), r.holder(&position.holder));
        let same = |it: &&mut (Fragment, Vec<Fragment>)| it.0.as_str() == evidence.as_str();
        match by_evidence.iter_mut().find(same) {
            Some((_, holders)) => holders.push(holder),
            None => by_evidence.push((evidence, vec![holder])),
        }
    }
    let said = by_evidence
        .iter()
        .map(|(evidence, holders)| format!("{} <small>{evidence}</small>", r.list(holders)));
    said.collect::<Vec<String>>().join("; ")
}
