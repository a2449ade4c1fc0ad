//! Things with a key of their own, where the dice have no say.

use procedure::act::{ProvisionRecorded, ReadingRecorded};
use procedure::id::{BodyId, DocumentId, ProvisionId, ReadingId};
use procedure::provision::{Standing, record::RecordProvision};
use procedure::{Certainty, Citation, Command};

use crate::vocabulary::wording;

pub(crate) fn body(key: &str) -> BodyId {
    BodyId::new(key).expect("a key")
}

pub(crate) fn reading(key: &str) -> ReadingId {
    ReadingId::new(key).expect("a key")
}

pub(crate) fn rule(key: &str) -> ProvisionId {
    ProvisionId::new(key).expect("a key")
}

pub(crate) fn mandate() -> Citation {
    Citation {
        document: DocumentId::new("mandate").expect("a key"),
        place: None,
    }
}

/// A provision with these readings, as it is recorded.
pub(crate) fn provision(key: &str, readings: &[&str], standing: Standing) -> Command {
    let recorded = |key: &&str| ReadingRecorded {
        reading: reading(key),
        words: wording(key),
    };
    RecordProvision(ProvisionRecorded {
        provision: rule(key),
        title: wording(key),
        summary: wording("What it says."),
        readings: readings.iter().map(recorded).collect(),
        standing,
        source: mandate(),
        certainty: Certainty::Seen,
    })
    .into()
}
