//! A provision is recorded with the readings it admits and whether one of them is in force.
//!
//! The program knows a closed set of readings for each provision it acts upon, and takes no other;
//! a provision it does not act upon is recorded as it is given. A contested provision stays open
//! until the forum settles it.

use crate::act::{Act, ProvisionRecorded};
use crate::provision::Standing;
use crate::{Asked, Forum, Noun, Refusal, Verb, provisions};

/// Record a provision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordProvision(pub ProvisionRecorded);

impl RecordProvision {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        let Self(provision) = self;
        forum.keeper(asked, Verb::KeepTheRecord)?;
        forum.documents.cited(&provision.source)?;
        readings_admitted(&provision)?;
        reading_in_force_is_one_of_them(&provision)?;
        if forum.provisions.get(&provision.provision).is_some() {
            let key = provision.provision.to_string();
            return Err(Refusal::AlreadyOnRecord {
                noun: Noun::Provision,
                key,
            });
        }
        Ok(provision.into())
    }
}

fn readings_admitted(provision: &ProvisionRecorded) -> Result<(), Refusal> {
    if provision.readings.is_empty() {
        return Err(Refusal::NothingNamed {
            noun: Noun::Reading,
        });
    }
    let mut given: Vec<&str> = provision
        .readings
        .iter()
        .map(|r| r.reading.as_str())
        .collect();
    given.sort_unstable();
    if let Some(twice) = given.windows(2).find(|pair| pair[0] == pair[1]) {
        return Err(Refusal::NamedTwice {
            noun: Noun::Reading,
            key: twice[0].into(),
        });
    }
    let Some(known) = provisions::by_key(provision.provision.as_str()) else {
        return Ok(());
    };
    let mut admitted = known.readings.to_vec();
    admitted.sort_unstable();
    if given == admitted {
        return Ok(());
    }
    Err(Refusal::ReadingsDiffer {
        provision: provision.provision.clone(),
        admitted,
    })
}

fn reading_in_force_is_one_of_them(provision: &ProvisionRecorded) -> Result<(), Refusal> {
    let Standing::InForce { reading } = &provision.standing else {
        return Ok(());
    };
    if provision
        .readings
        .iter()
        .any(|other| other.reading == *reading)
    {
        return Ok(());
    }
    Err(Refusal::Unknown {
        noun: Noun::Reading,
        key: reading.to_string(),
    })
}
