//! What can be read off a matter.

use std::collections::BTreeSet;

use jiff::Timestamp;

use super::{HeldText, Hold, Matter, Objection};
use crate::id::MemberId;
use crate::{Moment, Seat};

impl Matter {
    /// The text now.
    pub fn text(&self) -> Option<&HeldText> {
        self.texts.last()
    }

    /// When silence ends.
    pub fn deadline(&self) -> Option<&Moment> {
        self.opened.as_ref()?.deadline.as_ref()
    }

    /// Until when an objection is in time, in a silence procedure that runs: the deadline, or the
    /// end of the last hold, since nothing follows from silence while a delegation has asked to
    /// hold.
    pub fn silence_ends(&self) -> Option<Timestamp> {
        let deadline = self.deadline()?.at;
        let holds = self.holds.iter().map(|hold| hold.until.at);
        Some(holds.fold(deadline, Timestamp::max))
    }

    /// The objections that are counted.
    pub fn standing_objections(&self) -> impl Iterator<Item = &Objection> {
        self.objections
            .iter()
            .filter(|objection| objection.stands())
    }

    /// The hold that lasts longest of those that have not run out.
    pub fn held(&self, at: Timestamp) -> Option<&Hold> {
        let lasting = self.holds.iter().filter(|hold| at < hold.until.at);
        lasting.max_by_key(|hold| hold.until.at)
    }

    /// The members that have said something to it. The others have not spoken, which is not
    /// support.
    pub fn spoken(&self) -> BTreeSet<MemberId> {
        let concerns = self.concerns.iter().map(|concern| concern.member);
        let holds = self.holds.iter().map(|hold| hold.member);
        let objections = self.objections.iter().map(|objection| objection.member);
        let attached = self.attached.iter().map(|attached| attached.member);
        concerns
            .chain(holds)
            .chain(objections)
            .chain(attached)
            .collect()
    }

    /// Whether what was said in confidence is shown to this seat: to whoever holds an office of the
    /// body, and what a member gave to its own delegation as well.
    pub fn confides_in(&self, seat: &Seat, given_by: Option<MemberId>) -> bool {
        match seat {
            Seat::Delegation(member) => given_by == Some(*member),
            _ => seat.office().is_some_and(|(body, _)| *body == self.body),
        }
    }

    pub(super) fn set_deadline(&mut self, deadline: &Moment) {
        if let Some(opened) = &mut self.opened {
            opened.deadline = Some(deadline.clone());
        }
    }
}
