//! One thing that can be done about a matter: its form, what is read from it, and a sample.

use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use procedure::id::{DecisionId, MemberId, PersonId};
use procedure::matter::{Matter, Mode, Stage, Terms};
use procedure::{Command, Seat, Verb};

use crate::desk::answers::Reading;
use crate::desk::pages::form::Field;
use crate::pages::reader::Reader;

/// One thing that can be done.
pub(crate) struct Doing {
    /// The last part of its address and of its messages, `deciding-…`.
    pub(crate) key: &'static str,
    /// What the authority table is asked for.
    pub(crate) verb: Verb,
    /// The names of its fields.
    pub(crate) names: &'static [&'static str],
    /// Its fields.
    pub(crate) fields: fn(&Reader<'_>, &About) -> Vec<Field>,
    /// Answers with which the command can be considered before anybody has answered.
    pub(crate) sample: fn(&About) -> Vec<(&'static str, String)>,
    /// Reads the answers.
    pub(crate) read: fn(&mut Reading<'_>, &About) -> Option<Command>,
}

/// A matter, from the seat of whoever looks.
pub(crate) struct About {
    pub(crate) matter: Matter,
    pub(crate) seat: Seat,
    pub(crate) person: PersonId,
    /// The terms it is decided on.
    pub(crate) terms: Option<Terms>,
    /// The zone of the forum's civil time.
    pub(crate) zone: TimeZone,
    pub(crate) now: Timestamp,
    /// Who could confirm the gavel, with names where the accounts have them.
    pub(crate) seconds: Vec<(PersonId, Option<String>)>,
    /// All decisions so far.
    pub(crate) decisions: Vec<DecisionId>,
}

impl About {
    /// The member of whose delegation the seat is.
    pub(crate) fn member(&self) -> Option<MemberId> {
        match &self.seat {
            Seat::Delegation(member) => Some(*member),
            _ => None,
        }
    }

    /// The decision on it.
    pub(crate) fn decision(&self) -> Option<DecisionId> {
        match &self.matter.stage {
            Stage::Decided(decision) => Some(decision.clone()),
            _ => None,
        }
    }

    /// A time so long after an instant, as a field of a form has it.
    pub(crate) fn later(&self, from: Timestamp, hours: u32) -> String {
        let then = from.saturating_add(SignedDuration::from_hours(hours.into()));
        let civil = then.unwrap_or(from).to_zoned(self.zone.clone()).datetime();
        written(civil)
    }

    /// A deadline that is far enough away for a silence procedure that starts now; nothing where
    /// there is none in this mode.
    pub(crate) fn deadline_ahead(&self) -> Option<String> {
        let hours = self.terms.as_ref().map_or(0, |terms| terms.hours_min);
        (self.matter.mode == Mode::Silence).then(|| self.later(self.now, hours + 1))
    }
}

/// A civil time to the minute, as a field of a form has it.
fn written(civil: DateTime) -> String {
    civil.strftime("%Y-%m-%dT%H:%M").to_string()
}
