//! The provisions the program acts upon, each with its closed set of readings.
//!
//! What a provision says, where it stands and which reading is in force is data of the pack; here is
//! only what code must know to obey it. Summaries of facts that nobody has verified are never
//! compiled in.

pub mod agenda_paragraph_9;
pub mod cofacilitator_appointment;
pub mod decision_by_consensus;
pub mod dtg_format;
pub mod dtg_mandates;
pub mod dtg_topics;
pub mod elevation;
pub mod procedural_votes;
pub mod stakeholders_in_dtgs;
pub mod who_adopts_agenda;

/// A provision the program knows.
#[derive(Debug, PartialEq, Eq)]
pub struct Provision {
    /// Its key in the pack and on record.
    pub key: &'static str,
    /// The keys of the readings it admits.
    pub readings: &'static [&'static str],
}

/// All provisions the program knows.
pub const ALL: [&Provision; 10] = [
    &cofacilitator_appointment::PROVISION,
    &dtg_topics::PROVISION,
    &stakeholders_in_dtgs::PROVISION,
    &agenda_paragraph_9::PROVISION,
    &who_adopts_agenda::PROVISION,
    &elevation::PROVISION,
    &decision_by_consensus::PROVISION,
    &dtg_format::PROVISION,
    &dtg_mandates::PROVISION,
    &procedural_votes::PROVISION,
];

/// The provision with this key, if the program acts upon it.
pub fn by_key(key: &str) -> Option<&'static Provision> {
    ALL.into_iter().find(|provision| provision.key == key)
}

macro_rules! readings {
    ($(#[$doc:meta])* $name:ident, $key:literal { $($(#[$reading_doc:meta])* $reading:ident = $reading_key:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name { $($(#[$reading_doc])* $reading,)* }

        impl $name {
            /// The reading's key in the pack and on record.
            pub const fn key(self) -> &'static str {
                match self { $(Self::$reading => $reading_key,)* }
            }

            /// The reading with this key.
            pub fn from_key(key: &str) -> Option<Self> {
                match key { $($reading_key => Some(Self::$reading),)* _ => None }
            }
        }

        /// The provision.
        pub const PROVISION: crate::provisions::Provision =
            crate::provisions::Provision { key: $key, readings: &[$($reading_key),*] };
    };
}
pub(crate) use readings;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_key_names_one_provision() {
        for provision in ALL {
            assert_eq!(by_key(provision.key), Some(provision));
            assert!(!provision.readings.is_empty());
        }
        assert_eq!(by_key("no-such-provision"), None);
    }

    #[test]
    fn a_reading_is_found_by_its_key() {
        use cofacilitator_appointment::CofacilitatorAppointment as Reading;
        assert_eq!(
            Reading::from_key("chair-appoints"),
            Some(Reading::ChairAppoints)
        );
        assert_eq!(Reading::from_key("nobody-appoints"), None);
        assert_eq!(Reading::ConsensusApproves.key(), "consensus-approves");
    }
}
