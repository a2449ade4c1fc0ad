//! Lists of the work of thematic groups: mandates, topics, what members prefer, scenarios, inputs,
//! recommendations, divergences, reports, dispositions, implementation.

mod dispositions;
mod divergences;
mod hearing;
mod implementation;
mod mandates;
mod preferences;
mod recommendations;
mod reports;
mod scenarios;
mod shared;
mod topics;

pub(super) use dispositions::RESOURCE as DISPOSITIONS;
pub(super) use divergences::RESOURCE as DIVERGENCES;
pub(super) use hearing::{BRIEFERS, INPUTS};
pub(super) use implementation::RESOURCE as IMPLEMENTATION;
pub(super) use mandates::RESOURCE as MANDATES;
pub(super) use preferences::RESOURCE as PREFERENCES;
pub(super) use recommendations::RESOURCE as RECOMMENDATIONS;
pub(super) use reports::RESOURCE as REPORTS;
pub(super) use scenarios::RESOURCE as SCENARIOS;
pub(super) use topics::RESOURCE as TOPICS;
