//! Readings with their provisions, one a line.

use procedure::Noun;
use procedure::act::ReadingRecorded;
use procedure::provision::{Provision, Standing};

use super::{Definition, columns};
use crate::keys;

pub(super) const TABLE: Definition = Definition {
    name: "provisions",
    columns: COLUMNS,
    lines: |source, write| {
        for provision in source.forum.provisions.iter() {
            if provision.readings.is_empty() {
                write(line(source, &(provision, None)));
            }
            for reading in &provision.readings {
                write(line(source, &(provision, Some(reading))));
            }
        }
    },
};

/// A provision, and one of its readings if it has any.
type Understood<'a> = (&'a Provision, Option<&'a ReadingRecorded>);

columns! {
    line(source, understood: &Understood<'_>) {
        "provision" Key = understood.0.id.as_str();
        "title" Text = source.names().words(&understood.0.title);
        "summary" Text = source.names().words(&understood.0.summary);
        "standing" Key = understood.0.standing.key();
        "reading" Key = understood.1.map(|it| it.reading.as_str());
        "reading_words" Text = understood.1.map(|it| source.names().words(&it.words).to_owned());
        "in_force" Key = in_force(understood);
        "source" Key = understood.0.source.document.as_str();
        "paragraph" Number = keys::paragraph(&understood.0.source);
        "place" Text = keys::place(&understood.0.source);
        "certainty" Key = keys::certainty(understood.0.certainty);
        "entry" Number = (source.entry_of)(Noun::Provision, understood.0.id.as_str());
    }
}

fn in_force((provision, reading): &Understood<'_>) -> Option<&'static str> {
    match (&provision.standing, reading) {
        (Standing::InForce { reading: applied }, Some(reading)) => {
            Some(if *applied == reading.reading {
                "yes"
            } else {
                "no"
            })
        }
        _ => None,
    }
}
