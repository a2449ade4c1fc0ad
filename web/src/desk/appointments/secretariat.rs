//! What the secretariat can do: record that a term ended.

use procedure::Verb;
use procedure::act::OfficeEnded;
use procedure::body::Leaving;
use procedure::body::end_office::EndOffice;

use super::chair::value;
use super::doing::{Doing, Of};
use crate::desk::pages::appointments::fields;
use crate::desk::pages::form::Answers;

/// Record that somebody's term in a post ended, and why, where that is known.
pub(super) static END: Doing = Doing {
    key: "end",
    verb: Verb::KeepTheRecord,
    about: |of| matches!(of, Of::Post(_)),
    own: |about| !about.holders.is_empty(),
    names: &["holder", "from", "why"],
    fields: |r, about| fields::end(r, about),
    filled: |about| Answers::default().with("from", about.today.to_string()),
    sample: |about| {
        let holder = about.holders.first().map(|it| ("holder", value(it)));
        let day = [("from", about.today.to_string())];
        holder.into_iter().chain(day).collect()
    },
    read: |reading, about| {
        let holder = reading.known("holder", |key| {
            about.holders.iter().find(|it| value(it) == key)
        });
        let from = reading.day("from");
        let why = reading.known_if_any("why", |key| {
            Leaving::ALL.into_iter().find(|it| it.key() == key)
        });
        let holder = holder?;
        let ended = OfficeEnded {
            body: holder.body.clone(),
            post: holder.kind,
            person: holder.person.clone(),
            from: from?,
            why,
        };
        Some(EndOffice(ended).into())
    },
};
