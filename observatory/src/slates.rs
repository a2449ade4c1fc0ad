//! Slates: every way to fill some posts from those nominated, and what each would mean.
//!
//! The explorer is exact. It goes through every feasible slate, says how each criterion stands,
//! and keeps those that no other slate surpasses on one criterion without being behind on
//! another. What nobody stated is counted as not stated: a shortfall is then an interval, from
//! the best to the worst way in which it could be completed. It ranks no person and recommends no
//! slate; where things are equal, the order is that of the candidates' numbers.
//!
//! It knows no rule. Criteria, classifications and what candidates state are those of
//! [`procedure::appointment`], and a finding is the same as when a slate is put.

mod combine;
mod exclusion;
mod explore;
mod field;
mod fraction;
mod front;
mod gathered;
mod judge;
mod lacking;
mod layout;
mod listing;
mod prepared;
mod share;
mod shortfall;
mod standing;
mod steps;
mod tally;
#[cfg(test)]
mod tests;
mod trade_off;

pub use exclusion::{Exclusion, Relaxation};
pub use explore::{Exploration, Limit, Outcome, explore};
pub use field::{Field, Nominee, OpenPost, Slate};
pub use fraction::Fraction;
pub use front::Best;
pub use lacking::Lacking;
pub use prepared::Unfit;
pub use share::{ClassShare, Shares, shares};
pub use shortfall::Shortfall;
pub use standing::Standing;
pub use trade_off::{Better, TradeOff};
