//! Why no slate is feasible, what would make one feasible, and what no candidate brings.

use language::Arg;
use observatory::slates::{Exclusion, Exploration, Lacking, Relaxation, Shortfall};
use procedure::appointment::Test;

use super::naming;
use crate::exploring::Explored;
use crate::pages::fragment::Fragment;
use crate::pages::reader::Reader;

/// Relaxations on one page.
const RELAXATIONS_MAX: usize = 12;

/// Why there is none.
pub(super) struct Excluded {
    pub(super) reasons: Vec<Fragment>,
    /// The smallest relaxations, each with what would have to be accepted.
    pub(super) relaxations: Vec<Vec<Fragment>>,
    pub(super) more: Option<Fragment>,
}

pub(super) fn of(r: &Reader<'_>, explored: &Explored, found: &Exploration) -> Option<Excluded> {
    let mut excluded = Excluded {
        reasons: Vec::new(),
        relaxations: Vec::new(),
        more: None,
    };
    match found.exclusion.as_ref()? {
        Exclusion::NotReached => {
            let unknown = r.say("explore-none-unknown");
            excluded.reasons.push(Fragment::text(unknown));
        }
        Exclusion::TooFewCandidates(sets) => {
            excluded.reasons = sets.iter().map(|it| too_few(r, explored, it)).collect();
        }
        Exclusion::Criteria {
            together,
            relaxations,
        } => {
            excluded.reasons = together.iter().map(|it| all_of(r, explored, it)).collect();
            let shown = relaxations.iter().take(RELAXATIONS_MAX);
            excluded.relaxations = shown.map(|it| accepted(r, explored, it)).collect();
            let more = relaxations.len().saturating_sub(RELAXATIONS_MAX);
            excluded.more = (0 < more).then(|| r.count("explore-more", more));
        }
    }
    Some(excluded)
}

fn too_few(r: &Reader<'_>, explored: &Explored, posts: &[usize]) -> Fragment {
    let posts = posts.iter().filter_map(|at| explored.field.posts.get(*at));
    let posts: Vec<Fragment> = posts.map(|it| r.post(&it.post)).collect();
    let posts = r.list(&posts);
    r.tell(
        "explore-none-candidates",
        &[("posts", Arg::Html(posts.as_str()))],
    )
}

fn all_of(r: &Reader<'_>, explored: &Explored, which: &[usize]) -> Fragment {
    let key = match which {
        [_] => "explore-none-alone",
        _ => "explore-none-together",
    };
    let criteria = naming::criteria(r, explored, which);
    r.tell(key, &[("criteria", Arg::Html(criteria.as_str()))])
}

fn accepted(r: &Reader<'_>, explored: &Explored, relaxation: &Relaxation) -> Vec<Fragment> {
    let accept = |(at, by): &(usize, u32)| {
        let criterion = explored.field.measures.criteria.get(*at)?;
        let short = Shortfall {
            low: *by,
            high: *by,
        };
        let (name, by) = (naming::short(r, criterion), naming::by(r, criterion, short));
        let args = [
            ("criterion", Arg::Html(name.as_str())),
            ("by", Arg::Html(by.as_str())),
        ];
        Some(r.tell("explore-relax-accept", &args))
    };
    relaxation.accept.iter().filter_map(accept).collect()
}

/// What no candidate brings, criterion by criterion.
pub(super) fn lacking(r: &Reader<'_>, explored: &Explored, found: &Exploration) -> Vec<Fragment> {
    let criteria = explored.field.measures.criteria.iter();
    let each = criteria.zip(&found.lacking);
    let lines =
        each.flat_map(|(criterion, lacking)| lacking.iter().map(|it| line(r, &criterion.test, it)));
    lines.collect()
}

fn line(r: &Reader<'_>, test: &Test, lacking: &Lacking) -> Fragment {
    match lacking {
        Lacking::Women => Fragment::text(r.say("explore-lacking-women")),
        Lacking::Men => Fragment::text(r.say("explore-lacking-men")),
        Lacking::Areas(areas) => {
            let areas: Vec<Fragment> = areas.iter().map(|it| r.area(it)).collect();
            let areas = r.list(&areas);
            r.tell(
                "explore-lacking-areas",
                &[("areas", Arg::Html(areas.as_str()))],
            )
        }
        Lacking::Classes { post, classes } => {
            let Some(basis) = test.basis() else {
                return Fragment::default();
            };
            let classes: Vec<Fragment> = classes.iter().map(|it| r.class(basis, it)).collect();
            let (post, classes, basis) = (r.post(post), r.list(&classes), r.basis(basis));
            let args = [
                ("post", Arg::Html(post.as_str())),
                ("classes", Arg::Html(classes.as_str())),
                ("basis", Arg::Html(basis.as_str())),
            ];
            r.tell("explore-lacking-classes", &args)
        }
    }
}
