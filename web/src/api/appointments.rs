//! Posts, candidates, slates, classifications and those in office, as lists.
//!
//! What is sealed or was erased is null. Nothing here is a ranking, and a view is no ballot.

mod candidates;
mod classifications;
mod office_holders;
mod posts;
mod slates;

use super::Resource;
use super::described::words;

words!(
    /// How strictly a criterion is meant.
    StrengthWord = ["hard", "soft"]
);
words!(
    /// What came of a test.
    VerdictWord = ["met", "not-stated", "not-met"]
);

pub(super) const POSTS: Resource = posts::RESOURCE;
pub(super) const CANDIDATES: Resource = candidates::RESOURCE;
pub(super) const SLATES: Resource = slates::RESOURCE;
pub(super) const CLASSIFICATIONS: Resource = classifications::RESOURCE;
pub(super) const OFFICE_HOLDERS: Resource = office_holders::RESOURCE;
