//! What is new since somebody last looked at what the record says of the delegation.
//!
//! A visit is remembered in a row of the accounts, for each person and delegation. Pages opened
//! within half an hour are one visit, so that what is new stays marked while it is read.

use jiff::{SignedDuration, Timestamp};
use procedure::Forum;
use procedure::id::MemberId;
use procedure::question::Position;
use serde::{Deserialize, Serialize};

use super::is_of;
use crate::desk::acting::Acting;
use crate::desk::answer::Unanswered;
use crate::desk::asking::Asking;

/// Pages that are opened within this time are one visit.
const VISIT: SignedDuration = SignedDuration::from_mins(30);

#[derive(Clone, Copy, Serialize, Deserialize)]
struct Visits {
    /// When the visit before this one ended; nothing where this is the first.
    before: Option<Timestamp>,
    /// When a page was last opened.
    last: Timestamp,
}

fn row(acting: &Acting, member: MemberId) -> String {
    let member = member.as_str().to_ascii_lowercase();
    format!("our-record-{}-{member}", acting.person())
}

fn kept(
    asking: &Asking<'_>,
    acting: &Acting,
    member: MemberId,
) -> Result<Option<Visits>, Unanswered> {
    let kept = asking.accounts().setting(&row(acting, member))?;
    Ok(kept.and_then(|it| serde_json::from_str(&it).ok()))
}

/// Remembers that the page is opened now, and says when the visit before ended.
pub(super) fn visit(
    asking: &Asking<'_>,
    acting: &Acting,
    member: MemberId,
) -> Result<Option<Timestamp>, Unanswered> {
    let now = asking.now;
    let before = match kept(asking, acting, member)? {
        None => None,
        Some(visits) if now.duration_since(visits.last) < VISIT => visits.before,
        Some(visits) => Some(visits.last),
    };
    let visits = Visits { before, last: now };
    let written = serde_json::to_string(&visits);
    let written = written.map_err(|error| Unanswered::Fault(error.to_string()))?;
    asking.accounts().set(&row(acting, member), &written)?;
    Ok(before)
}

/// Whether something was said of a position since then, by anybody but the delegation itself.
pub(super) fn is_new(forum: &Forum, position: &Position, since: Timestamp) -> bool {
    let own = |by: &procedure::By| matches!(by.seat, procedure::Seat::Delegation(_));
    let entered = !own(&position.entered_by) && since < position.entered_at;
    let retracted = position
        .retracted
        .as_ref()
        .is_some_and(|it| since < it.entered_at);
    let settled = forum.disputes.about(position.id).any(|dispute| {
        let settled = dispute.settled.as_ref();
        settled.is_some_and(|it| !own(&it.entered_by) && since < it.entered_at)
    });
    entered || retracted || settled
}

/// How many positions of the delegation the person has not seen as they are now: all of them, where
/// it never looked.
pub(in crate::desk) fn unseen(asking: &Asking<'_>, acting: &Acting) -> Result<usize, Unanswered> {
    let procedure::Seat::Delegation(member) = acting.seat() else {
        return Ok(0);
    };
    let visits = kept(asking, acting, *member)?;
    let since = visits.map_or(Timestamp::MIN, |it| it.last);
    Ok(asking.forum(|forum| {
        let positions = forum.questions.positions();
        let ours = positions.filter(|it| is_of(it, *member));
        ours.filter(|it| is_new(forum, it, since)).count()
    }))
}
