//! Thematic groups for readers: the clock of a mandate, what members prefer, where each
//! recommendation stands, the report in its parts, and what differs between its versions.
//!
//! Everything here counts, orders and compares what is on record. The short list proposes and
//! decides nothing; the report's lines are those of the act that compiled it.

pub mod board;
pub mod comparison;
pub mod mandate;
pub mod preferences;
pub mod recommendation;
pub mod short_list;
pub mod topic;

/// The items with their numbers, counted from 1 as the record counts them.
pub fn numbered<T>(items: &[T]) -> impl Iterator<Item = (u32, &T)> {
    (1..).zip(items)
}
