//! Who stands where on a recommendation: the hall, and the list that says the same.

use observatory::seating::Seating;
use observatory::thematic::recommendation::{RecommendationView, Stands, marks};
use procedure::id::MemberId;

use crate::pages::fragment::Fragment;
use crate::pages::hall;
use crate::pages::reader::Reader;

/// The hall of a recommendation.
pub(super) struct Stood {
    pub(super) hall: Fragment,
    /// The regional groups, by the numbers in the picture.
    pub(super) blocks: Vec<Fragment>,
    pub(super) lists: Vec<List>,
    pub(super) silent: Fragment,
}

/// Those who stand in one place.
pub(super) struct List {
    pub(super) icon: Fragment,
    pub(super) label: &'static str,
    pub(super) count: usize,
    pub(super) names: Vec<Fragment>,
}

/// Who stands where, as a picture and in words.
pub(super) fn stood(r: &Reader<'_>, seating: &Seating, shown: &RecommendationView<'_>) -> Stood {
    let lists: Vec<List> = Stands::ALL
        .into_iter()
        .filter_map(|stands| list(r, shown, stands))
        .collect();
    let marks = marks(seating, &shown.stands);
    let blocks = seating.blocks.iter().map(|block| match &block.group {
        Some(group) => r.group(group),
        None => Fragment::text(r.say("region-none")),
    });
    Stood {
        hall: hall::of_marks(r, seating, &marks, Stands::symbol, &summary(r, &lists)),
        blocks: blocks.collect(),
        lists,
        silent: r.count("recommendation-silent", shown.silent),
    }
}

fn list(r: &Reader<'_>, shown: &RecommendationView<'_>, stands: Stands) -> Option<List> {
    let members = shown.stands.iter().filter(|(_, its)| **its == stands);
    let members: Vec<MemberId> = members.map(|(member, _)| *member).collect();
    (!members.is_empty()).then(|| List {
        icon: hall::mark(stands.symbol()),
        label: r.say(&format!("hall-{}", stands.key())),
        count: members.len(),
        names: r.members(&members),
    })
}

/// The picture in words, for those who do not see it.
fn summary(r: &Reader<'_>, lists: &[List]) -> String {
    let said = lists.iter().map(|list| {
        r.plain(
            "hall-counted",
            &[("label", list.label.into()), ("count", list.count.into())],
        )
    });
    let said: Vec<String> = said.collect();
    if said.is_empty() {
        return r.say("recommendation-nobody").to_owned();
    }
    language::series(r.lang(), &said)
}
