//! One person's time in a seat, and her role in it.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use text::Words;

use super::Seats;
use crate::act::{HeadDisputed, PersonSeated, PersonUnseated, RoleChanged};
use crate::id::PersonId;
use crate::{By, Citation, Recorded, Seat, period};

/// What a person is in her seat.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Prepares and reads; binds nobody.
    Adviser,
    /// Acts for the head.
    Alternate,
    /// Named by the member's letter of credentials.
    Head,
    /// Of the secretariat or of a body.
    Officer,
}

impl Role {
    /// All roles.
    pub const ALL: [Self; 4] = [Self::Adviser, Self::Alternate, Self::Head, Self::Officer];

    /// The key used in data and messages.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Adviser => "adviser",
            Self::Alternate => "alternate",
            Self::Head => "head",
            Self::Officer => "officer",
        }
    }

    /// The role with this key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.key() == key)
    }

    /// Whether a seat has this role at all.
    pub const fn belongs_to(self, seat: &Seat) -> bool {
        match self {
            Self::Officer => seat.kind().of_an_officer(),
            Self::Adviser | Self::Alternate | Self::Head => seat.kind().of_a_party(),
        }
    }
}

/// How a time in a seat, or a passkey, was ended before its time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ended {
    /// When this was entered.
    pub at: Timestamp,
    /// Who ended it.
    pub by: By,
    /// Why, where it is said.
    pub reason: Option<Words>,
}

/// One person's time in a seat.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holding {
    /// The seat.
    pub seat: Seat,
    /// The person.
    pub person: PersonId,
    /// Her role.
    pub role: Role,
    /// Whether she administers the delegation's people. A head does.
    pub focal_point: bool,
    /// The first day.
    pub from: Date,
    /// The first day on which she holds it no longer, where one is set.
    pub until: Option<Date>,
    /// SHA-256 of her invitation, where she was invited.
    pub invitation: Option<Words>,
    /// Where her appointment stands.
    pub source: Option<Citation>,
    /// When she was seated.
    pub seated_at: Timestamp,
    /// Who seated her.
    pub seated_by: By,
    /// The second officer, where there was one.
    pub confirmed_by: Option<PersonId>,
    /// How it was ended before its time.
    pub ended: Option<Ended>,
}

impl Holding {
    /// Whether it lasts on a day or begins later.
    pub fn reaches(&self, day: Date) -> bool {
        self.ended.is_none() && period::reaches(Some(self.from), self.until, Some(day))
    }

    /// Whether she may act on a day for all this says; her delegation's letter is another matter.
    pub fn lasts_on(&self, day: Date) -> bool {
        self.from <= day && self.reaches(day)
    }

    /// Ends at once, unless it has ended.
    pub(super) fn end(&mut self, recorded: &Recorded, reason: Option<&Words>) {
        if self.ended.is_none() {
            self.ended = Some(Ended {
                at: recorded.at,
                by: recorded.by.clone(),
                reason: reason.cloned(),
            });
        }
    }

    /// Ends no later than the day before this one.
    pub(super) fn ends_by(&mut self, day: Date) {
        self.until = Some(self.until.map_or(day, |until| until.min(day)));
    }
}

/// An attempt of somebody in the delegation to remove its head. It changes nothing: the head was
/// named by a letter, and a letter decides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dispute {
    /// The delegation.
    pub seat: Seat,
    /// Its head.
    pub head: PersonId,
    /// Who disputes.
    pub by: By,
    /// Why.
    pub reason: Words,
    /// When it was entered.
    pub entered_at: Timestamp,
}

impl Seats {
    pub(crate) fn seat(&mut self, act: &PersonSeated, recorded: &Recorded) {
        // Who is invited anew sits once: the time before ends where this one begins.
        for before in self.held(&act.seat).filter(|h| h.person == act.person) {
            before.ends_by(act.from);
        }
        self.hold(Holding {
            seat: act.seat.clone(),
            person: act.person.clone(),
            role: act.role,
            focal_point: act.focal_point,
            from: act.from,
            until: act.until,
            invitation: act.invitation.clone(),
            source: act.source.clone(),
            seated_at: recorded.at,
            seated_by: recorded.by.clone(),
            confirmed_by: act.confirmed_by.clone(),
            ended: None,
        });
    }

    pub(crate) fn change_role(&mut self, act: &RoleChanged) {
        let lasting =
            |holding: &&mut Holding| holding.person == act.person && holding.ended.is_none();
        if let Some(holding) = self.held(&act.seat).filter(lasting).last() {
            holding.role = act.role;
            holding.focal_point = act.focal_point;
        }
    }

    pub(crate) fn unseat(&mut self, act: &PersonUnseated, recorded: &Recorded) {
        for holding in self.held(&act.seat).filter(|h| h.person == act.person) {
            holding.end(recorded, act.reason.as_ref());
        }
    }

    pub(crate) fn dispute(&mut self, act: &HeadDisputed, recorded: &Recorded) {
        self.disputes.push(Dispute {
            seat: act.seat.clone(),
            head: act.person.clone(),
            by: recorded.by.clone(),
            reason: act.reason.clone(),
            entered_at: recorded.at,
        });
    }
}
