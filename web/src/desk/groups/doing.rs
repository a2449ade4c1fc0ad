//! One thing that can be done in a thematic group: its form, what is read from it, and a sample.

use jiff::Timestamp;
use jiff::civil::Date;
use procedure::id::{BodyId, MandateId, MatterId, MemberId, PersonId, TopicId};
use procedure::{Act, Seat, Verb};

use super::rows::{Rows, SHOWN};
use super::thing::Thing;
use crate::desk::answers::Reading;
use crate::desk::pages::form::Field;
use crate::pages::reader::Reader;

/// One thing that can be done.
pub(crate) struct Doing {
    /// The last part of its address and of its messages, `work-…`.
    pub(crate) key: &'static str,
    /// What the authority table is asked for.
    pub(crate) verb: Verb,
    /// The names of its fields, without those of its rows.
    pub(crate) names: &'static [&'static str],
    /// The rows that can grow, where it has some.
    pub(crate) rows: Option<Rows>,
    /// Its fields.
    pub(crate) fields: fn(&Reader<'_>, &About) -> Vec<Field>,
    /// What stands in its fields at first.
    pub(crate) given: fn(&About) -> Given,
    /// Answers with which it can be considered before anybody has answered.
    pub(crate) sample: fn(&About) -> Given,
    /// Reads the answers. What the record assigns to the act is of no account.
    pub(crate) read: fn(&mut Reading<'_>, &About) -> Option<Act>,
}

impl Doing {
    /// The names of all its fields.
    pub(crate) fn all_names(&self) -> Vec<&'static str> {
        let of_rows = self.rows.iter().flat_map(|rows| {
            let names = rows.names.iter();
            names.chain(std::iter::once(&SHOWN))
        });
        self.names.iter().chain(of_rows).copied().collect()
    }
}

/// Fields with their values.
pub(crate) type Given = Vec<(&'static str, String)>;

/// What a form is about, from the seat of whoever looks.
pub(crate) struct About {
    pub(crate) thing: Thing,
    pub(crate) seat: Seat,
    pub(crate) today: Date,
    pub(crate) now: Timestamp,
    /// The part of the thing that the address names: a paragraph, a passage.
    pub(crate) part: Option<String>,
    /// The topics of the group: those chosen, or all while none are.
    pub(crate) topics: Vec<TopicId>,
    /// The mandate in force, or else the newest.
    pub(crate) mandate: Option<MandateId>,
    /// The matters on which members were consulted.
    pub(crate) consulted: Vec<MatterId>,
    /// What can be agreed case by case: a briefer of the group.
    pub(crate) briefers: Vec<String>,
    /// Who could choose together with whoever acts, each with the name that is known.
    pub(crate) seconds: Vec<(PersonId, Option<String>)>,
    /// A member and a document that are on record, for samples.
    pub(crate) someone: String,
    pub(crate) document: String,
    /// The language in which words are written, unless another is chosen.
    pub(crate) lang: &'static str,
}

impl About {
    /// The member of whose delegation the seat is.
    pub(crate) fn member(&self) -> Option<MemberId> {
        match &self.seat {
            Seat::Delegation(member) => Some(*member),
            _ => None,
        }
    }

    /// The group.
    pub(crate) fn body(&self) -> &BodyId {
        self.thing.body()
    }

    /// The first topic, as a field has it; one that no group has where there is none.
    pub(crate) fn topic(&self) -> String {
        self.topics.first().map_or(0, |topic| topic.0).to_string()
    }

    /// A day so many days from now, as a field has it.
    pub(crate) fn ahead(&self, days: i64) -> String {
        let days = jiff::Span::new().try_days(days).unwrap_or_default();
        let day = self.today.checked_add(days).unwrap_or(self.today);
        day.to_string()
    }

    /// The language alone: for a form with words that begins empty.
    pub(crate) fn in_language(&self) -> Given {
        vec![("lang", self.lang.to_owned())]
    }

    /// A sample with the language, the topic and these words.
    pub(crate) fn worded(&self, fields: &[&'static str]) -> Given {
        let words = fields.iter().map(|field| (*field, "1".to_owned()));
        let topic = ("topic", self.topic());
        self.in_language()
            .into_iter()
            .chain([topic])
            .chain(words)
            .collect()
    }
}

/// Nothing stands in the fields at first.
pub(crate) fn empty(_: &About) -> Given {
    Vec::new()
}

/// Only the language does.
pub(crate) fn in_language(about: &About) -> Given {
    about.in_language()
}
