//! Who reads what a candidate says beside what the criteria look at.
//!
//! What the criteria look at is for everybody, since everybody can test a slate again. The rest, the
//! languages, the availability and the answers to the questionnaire, goes as far as the candidate
//! lets it go. What was said in confidence in consultations is for those who consult.

use serde::{Deserialize, Serialize};

use super::{Candidate, Slate};
use crate::{Forum, Seat};

/// How far a candidate's answers go.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "kebab-case")]
pub enum Audience {
    /// Everybody.
    #[default]
    Public,
    /// The delegations of members, officers, and the secretariat.
    Delegations,
    /// Those who consult on a slate: the officers of the body that decides, the delegation that
    /// nominated, and the secretariat.
    Consulting,
}

impl Audience {
    /// All of them, the widest first.
    pub const ALL: [Self; 3] = [Self::Public, Self::Delegations, Self::Consulting];

    /// The key used in data and messages.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::Delegations => "delegations",
            Self::Consulting => "consulting",
        }
    }

    /// Whether everybody may read it.
    pub const fn is_public(&self) -> bool {
        matches!(self, Self::Public)
    }
}

impl Forum {
    /// Whether this candidate's answers are for whoever acts from a seat; nobody's seat is the
    /// public's.
    pub fn answers_to(&self, candidate: &Candidate, seat: Option<&Seat>) -> bool {
        match (candidate.audience, seat) {
            (Audience::Public, _) | (_, Some(Seat::Secretariat)) => true,
            (Audience::Delegations, Some(seat)) => {
                matches!(seat, Seat::Delegation(_)) || seat.office().is_some()
            }
            (Audience::Consulting, Some(Seat::Delegation(member))) => *member == candidate.member,
            (Audience::Consulting, Some(seat)) => {
                let mut posts = candidate.posts.iter();
                let body = seat.office().map(|(body, _)| body);
                body.is_some() && posts.any(|post| self.decides_on(post) == body)
            }
            (Audience::Delegations | Audience::Consulting, None) => false,
        }
    }
}

impl Slate {
    /// Whether what was said in confidence in consultations is for this seat: for the officers of
    /// the body that decides.
    pub fn confides_in(&self, seat: &Seat) -> bool {
        let body = seat.office().map(|(body, _)| body);
        body == Some(&self.decided_by)
    }
}

#[cfg(test)]
mod tests {
    use super::Audience;

    #[test]
    fn what_nobody_narrowed_is_public() {
        assert_eq!(Audience::default(), Audience::Public);
        let narrowed = Audience::ALL.iter().filter(|it| !it.is_public());
        assert_eq!(narrowed.count(), 2);
    }
}
