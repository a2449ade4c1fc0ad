//! Explores slates for whoever asks: the forum is held only to gather what they are made from.
//!
//! Going through every slate can take seconds. Nobody waits for the forum meanwhile, and one
//! exploration runs at a time: who comes too late is told to ask again.

use std::sync::{Condvar, Mutex, PoisonError};
use std::time::Duration;

use jiff::civil::Date;
use observatory::slates::{Exploration, Field, Limit, Unfit, explore};
use procedure::appointment::{Criterion, Post};
use procedure::id::{BasisId, CriterionId, PostId};
use procedure::{Forum, Noun};

use crate::failing::Failing;
use crate::query::Query;
use crate::{NotFound, limits};

/// The parameters that choose posts.
pub(crate) const POSTS: [&str; 8] = [
    "post-1", "post-2", "post-3", "post-4", "post-5", "post-6", "post-7", "post-8",
];
/// The parameters that leave out criteria.
pub(crate) const DROPPED: [&str; 8] = [
    "drop-1", "drop-2", "drop-3", "drop-4", "drop-5", "drop-6", "drop-7", "drop-8",
];
/// How much work one answer may take.
const LIMIT: Limit = Limit {
    steps: limits::EXPLORED_STEPS_MAX,
    kept: 3_000_000,
    listed: 20,
};
/// How long an exploration waits for another to end.
const TURN: Duration = Duration::from_secs(2);

/// Whether an exploration runs.
static RUNS: Mutex<bool> = Mutex::new(false);
/// Wakes who waits for it to end.
static ENDED: Condvar = Condvar::new();

/// Slates of some posts, gone through.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explored {
    /// The posts asked about.
    pub(crate) posts: Vec<PostId>,
    /// The classification under which the criteria are read, where it is not the one they name.
    pub(crate) basis: Option<BasisId>,
    /// The criteria as they were set, those left out among them.
    pub(crate) criteria: Vec<Criterion>,
    /// The criteria left out.
    pub(crate) dropped: Vec<CriterionId>,
    /// What the slates are made from, as it was gone through.
    pub(crate) field: Field,
    /// What was found, or why nothing can be.
    pub(crate) found: Result<Exploration, Unfit>,
}

/// What a query asks to explore, with everything that is needed of the forum for it.
pub(crate) struct Gathered(Explored);

impl Gathered {
    /// Goes through all slates. Blocks, perhaps for seconds; nobody may hold the forum meanwhile.
    pub(crate) fn explored(self) -> Result<Explored, Failing> {
        let _turn = Turn::wait()?;
        let found = explore(&self.0.field, LIMIT);
        Ok(Explored { found, ..self.0 })
    }
}

/// Gathers what a query asks for.
pub(crate) fn gathered(forum: &Forum, day: Date, query: &Query) -> Result<Gathered, NotFound> {
    let mut posts = Vec::new();
    for key in POSTS.iter().filter_map(|it| query.get(it)) {
        let post = known(forum, key)?;
        if !posts.contains(&post.id) {
            posts.push(post.id.clone());
        }
    }
    if posts.is_empty() {
        posts = vacant_together(forum, day);
    }
    let basis = query.get("basis").map(|key| known_basis(forum, key));
    let basis = basis.transpose()?;
    let dropped = DROPPED.iter().filter_map(|it| query.get(it));
    let dropped: Vec<CriterionId> = dropped.filter_map(|it| CriterionId::new(it).ok()).collect();
    let field = Field::of(forum, &posts, day);
    let criteria = field.measures.criteria.clone();
    let field = field.without(&dropped);
    Ok(Gathered(Explored {
        field: match &basis {
            Some(basis) => field.under(basis),
            None => field,
        },
        posts,
        basis,
        criteria,
        dropped,
        found: Err(Unfit::NoPlaces),
    }))
}

fn known<'a>(forum: &'a Forum, key: &str) -> Result<&'a Post, NotFound> {
    let id = PostId::new(key).ok();
    let post = id.and_then(|id| forum.appointments.post(&id));
    post.ok_or_else(|| NotFound::of(Noun::Post, key))
}

fn known_basis(forum: &Forum, key: &str) -> Result<BasisId, NotFound> {
    let id = BasisId::new(key).ok();
    let known = id.and_then(|id| forum.appointments.classification(&id));
    known
        .map(|basis| basis.id.clone())
        .ok_or_else(|| NotFound::of(Noun::Classification, key))
}

/// Where nothing is chosen: the vacant posts that the newest criteria look at together, or else
/// all vacant posts that are filled under one rule.
fn vacant_together(forum: &Forum, day: Date) -> Vec<PostId> {
    let vacant = |post: &&Post| 0 < forum.vacant(post, day);
    let newest = forum.appointments.criteria().next_back();
    let looked_at = newest.map_or(&[][..], |set| &set.posts);
    let looked_at = looked_at
        .iter()
        .filter_map(|it| forum.appointments.post(it));
    let together: Vec<PostId> = looked_at.filter(vacant).map(|it| it.id.clone()).collect();
    if !together.is_empty() {
        return together;
    }
    let mut all = forum.appointments.posts().filter(vacant).peekable();
    let rule = all.peek().map(|first| first.provision.clone());
    let under_it = all.filter(|it| Some(&it.provision) == rule.as_ref());
    under_it.map(|it| it.id.clone()).collect()
}

/// The right to explore, given back when it is let go.
struct Turn;

impl Turn {
    fn wait() -> Result<Self, Failing> {
        let runs = RUNS.lock().unwrap_or_else(PoisonError::into_inner);
        let (mut runs, waited) = ENDED
            .wait_timeout_while(runs, TURN, |runs| *runs)
            .unwrap_or_else(PoisonError::into_inner);
        if waited.timed_out() && *runs {
            return Err(Failing::Busy);
        }
        *runs = true;
        Ok(Self)
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        *RUNS.lock().unwrap_or_else(PoisonError::into_inner) = false;
        ENDED.notify_one();
    }
}
