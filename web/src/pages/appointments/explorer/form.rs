//! What a reader can ask the explorer for: posts, a classification, criteria to leave out.

use super::naming;
use crate::AsOf;
use crate::exploring::{DROPPED, Explored, POSTS};
use crate::pages::fragment::Fragment;
use crate::pages::reader::Reader;

/// The form.
pub(super) struct Form {
    pub(super) action: String,
    /// The time the page is about, kept when the form is sent.
    pub(super) time: Option<(&'static str, String)>,
    pub(super) posts: Vec<Choice>,
    pub(super) bases: Vec<Choice>,
    pub(super) criteria: Vec<Choice>,
}

/// One choice.
pub(super) struct Choice {
    pub(super) name: &'static str,
    pub(super) value: String,
    pub(super) label: Fragment,
    pub(super) chosen: bool,
}

pub(super) fn of(r: &Reader<'_>, explored: &Explored) -> Form {
    Form {
        action: format!("/{}/slates", r.lang().tag()),
        time: match r.view.as_of {
            AsOf::Now => None,
            AsOf::Day(day) => Some(("as_of", day.to_string())),
            AsOf::Index(index) => Some(("at", index.to_string())),
        },
        posts: posts(r, explored),
        bases: bases(r, explored),
        criteria: criteria(r, explored),
    }
}

/// The posts chosen, and then those that have a vacancy, as many as can be asked for.
fn posts(r: &Reader<'_>, explored: &Explored) -> Vec<Choice> {
    let all = r.view.forum.appointments.posts();
    let offered = all.filter(|post| {
        explored.posts.contains(&post.id) || 0 < r.view.forum.vacant(post, r.view.day())
    });
    let choice = |(name, post): (&&'static str, &procedure::appointment::Post)| Choice {
        name,
        value: post.id.to_string(),
        label: r.name(&post.title),
        chosen: explored.posts.contains(&post.id),
    };
    POSTS.iter().zip(offered).map(choice).collect()
}

fn bases(r: &Reader<'_>, explored: &Explored) -> Vec<Choice> {
    let bases = explored.field.measures.bases.iter().map(|basis| Choice {
        name: "basis",
        value: basis.id.to_string(),
        label: Fragment::text(r.bare(&basis.title)),
        chosen: explored.basis.as_ref() == Some(&basis.id),
    });
    bases.collect()
}

fn criteria(r: &Reader<'_>, explored: &Explored) -> Vec<Choice> {
    let choice = |(name, criterion): (&&'static str, &procedure::appointment::Criterion)| Choice {
        name,
        value: criterion.criterion.to_string(),
        label: naming::short(r, criterion),
        chosen: explored.dropped.contains(&criterion.criterion),
    };
    DROPPED.iter().zip(&explored.criteria).map(choice).collect()
}
