//! Candidates: nominated by a delegation, on record only with their consent.
//!
//! Member and posts are in the clear. Name and statements are sealed: they are shown while the
//! candidate lets them be shown, and can be erased without touching the record.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use text::Words;

use super::Audience;
use crate::Sealable;
use crate::id::{CandidateId, ElementId, MemberId, PersonId, PostId};

/// What a candidate says of herself or himself, as far as that is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Gender {
    /// A woman.
    Woman,
    /// A man.
    Man,
    /// Neither, in the candidate's own words elsewhere.
    Another,
}

impl Gender {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Woman, Self::Man, Self::Another];

    /// The key used in data and messages.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Woman => "woman",
            Self::Man => "man",
            Self::Another => "another",
        }
    }
}

/// A part of the framework in which a candidate is expert, and what shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Expertise {
    /// The part.
    pub field: ElementId,
    /// What shows it: a post held, a publication, a delegation led.
    pub evidence: Words,
}

/// What a candidate lets be public for the criteria. What is left out is not stated, and nobody
/// guesses it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stated {
    /// Gender.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gender: Option<Gender>,
    /// All nationalities.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub nationalities: Vec<MemberId>,
    /// Expertise, with evidence.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub expertise: Vec<Expertise>,
}

/// What else a candidate says: answers to the questionnaire.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Statement {
    /// Working languages.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<Words>,
    /// How much time there is for the post, and when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub availability: Option<Words>,
    /// Question and answer.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub answers: Vec<Answer>,
}

/// An answer to a question of the questionnaire.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// The question.
    pub question: Words,
    /// The answer.
    pub answer: Words,
}

/// How consent was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Via {
    /// By answering an invitation.
    Invitation,
    /// By a letter.
    Letter,
}

impl Via {
    /// The key used in data and messages.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Invitation => "invitation",
            Self::Letter => "letter",
        }
    }
}

/// A candidate's consent to stand and to be on record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Consent {
    /// The day it was given.
    pub on: Date,
    /// How.
    pub via: Via,
    /// SHA-256 of the invitation or of the letter, in hexadecimal.
    pub sha256: Words,
}

/// That a candidate no longer stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Withdrawal {
    /// When it was entered.
    pub at: Timestamp,
    /// Why, where it is said and may be seen.
    pub reason: Option<Sealable<Words>>,
}

/// A candidate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// Number.
    pub id: CandidateId,
    /// The member whose delegation nominated.
    pub member: MemberId,
    /// The member as whose national the candidate is counted.
    pub counted: MemberId,
    /// The candidate, under a pseudonym.
    pub person: PersonId,
    /// The posts.
    pub posts: Vec<PostId>,
    /// The name.
    pub name: Sealable<Words>,
    /// What is public for the criteria.
    pub stated: Sealable<Stated>,
    /// What else is said.
    pub statement: Option<Sealable<Statement>>,
    /// Who may read what else is said.
    pub audience: Audience,
    /// The consent.
    pub consent: Consent,
    /// When the nomination was entered.
    pub nominated: Timestamp,
    /// Whether and why the candidate no longer stands.
    pub withdrawn: Option<Withdrawal>,
}
