//! Letters of credentials and how they stand. Rival claims stand beside each other: the software
//! never decides who represents a member.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use text::Words;

use super::holding::{Holding, Role};
use super::{Seats, place};
use crate::act::{CredentialsPresented, CredentialsStood};
use crate::id::{CredentialsId, PersonId};
use crate::{By, Recorded, Seat};

/// How credentials stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// Received, and not examined yet.
    Submitted,
    /// The delegation sits until they are examined.
    Provisional,
    /// Accepted by whoever examines them.
    Approved,
    /// Somebody else claims to represent the member. What the delegation does is marked so.
    Contested,
    /// Taken back: the delegation's seats have ended.
    Withdrawn,
}

impl Standing {
    /// All standings.
    pub const ALL: [Self; 5] = [
        Self::Submitted,
        Self::Provisional,
        Self::Approved,
        Self::Contested,
        Self::Withdrawn,
    ];

    /// The key used in data and messages.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Submitted => "submitted",
            Self::Provisional => "provisional",
            Self::Approved => "approved",
            Self::Contested => "contested",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// The standing with this key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|standing| standing.key() == key)
    }
}

/// A standing that credentials reached.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stood {
    /// The standing.
    pub standing: Standing,
    /// SHA-256 of the document that shows it.
    pub document: Option<Words>,
    /// What a reader should know of it.
    pub note: Option<Words>,
    /// Since which day.
    pub on: Date,
    /// When it was entered.
    pub entered_at: Timestamp,
}

/// A letter of credentials.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Credentials {
    /// Its number.
    pub id: CredentialsId,
    /// The delegation of a member or an observer, or the stakeholder.
    pub party: Seat,
    /// SHA-256 of the letter.
    pub letter: Words,
    /// Who signed it, by office.
    pub issued_by: Words,
    /// The day it was signed.
    pub issued: Date,
    /// The head it names.
    pub head: PersonId,
    /// The first day on which it holds.
    pub from: Date,
    /// The first day on which it holds no longer, where it says one.
    pub until: Option<Date>,
    /// When it was entered.
    pub entered_at: Timestamp,
    /// Who entered it.
    pub entered_by: By,
    /// The second officer, where there was one.
    pub confirmed_by: Option<PersonId>,
    /// How it has stood, first to last; never empty.
    pub stood: Vec<Stood>,
}

impl Credentials {
    /// How it stands now.
    pub fn standing(&self) -> Standing {
        let last = self.stood.last();
        last.map_or(Standing::Submitted, |stood| stood.standing)
    }

    /// Whether the letter itself holds on a day, however it stands.
    pub fn holds_on(&self, day: Date) -> bool {
        self.from <= day && self.until.is_none_or(|until| day < until)
    }
}

impl Seats {
    pub(crate) fn present(&mut self, act: &CredentialsPresented, recorded: &Recorded) {
        self.lapse(&act.party, act.from);
        let before = |h: &&mut Holding| {
            let named = h.person == act.head || Some(&h.person) == act.succeeds.as_ref();
            named && h.ended.is_none()
        };
        for holding in self.held(&act.party).filter(before) {
            holding.ends_by(act.from);
        }
        self.hold(Holding {
            seat: act.party.clone(),
            person: act.head.clone(),
            role: Role::Head,
            focal_point: true,
            from: act.from,
            until: act.until,
            invitation: act.invitation.clone(),
            source: None,
            seated_at: recorded.at,
            seated_by: recorded.by.clone(),
            confirmed_by: act.confirmed_by.clone(),
            ended: None,
        });
        self.credentials.push(letter(act, recorded));
    }

    pub(crate) fn stand(&mut self, act: &CredentialsStood, recorded: &Recorded) {
        let letter = place(act.credentials.0).and_then(|place| self.credentials.get_mut(place));
        let Some(letter) = letter else {
            return;
        };
        letter.stood.push(Stood {
            standing: act.standing,
            document: act.document.clone(),
            note: act.note.clone(),
            on: act.on,
            entered_at: recorded.at,
        });
        let party = letter.party.clone();
        if act.standing == Standing::Withdrawn {
            for holding in self.held(&party) {
                holding.end(recorded, act.note.as_ref());
            }
        }
    }

    /// No seat outlives the letters it rests on: one that comes after a gap revives nobody.
    fn lapse(&mut self, party: &Seat, from: Date) {
        let ends: Option<Vec<Date>> = self.letters_of(party).map(|letter| letter.until).collect();
        let last = ends.and_then(|ends| ends.into_iter().max());
        if let Some(last) = last.filter(|last| *last < from) {
            self.held(party).for_each(|holding| holding.ends_by(last));
        }
    }
}

fn letter(act: &CredentialsPresented, recorded: &Recorded) -> Credentials {
    Credentials {
        id: act.credentials,
        party: act.party.clone(),
        letter: act.letter.clone(),
        issued_by: act.issued_by.clone(),
        issued: act.issued,
        head: act.head.clone(),
        from: act.from,
        until: act.until,
        entered_at: recorded.at,
        entered_by: recorded.by.clone(),
        confirmed_by: act.confirmed_by.clone(),
        stood: vec![Stood {
            standing: act.standing,
            document: None,
            note: None,
            on: act.issued,
            entered_at: recorded.at,
        }],
    }
}
