//! What a letter can be about.
//!
//! The outbox holds the template's name and the fields as JSON. A field that a template does not
//! know is refused, so that nothing lies in the outbox that no letter needs.

use std::fmt;

use jiff::Timestamp;
use serde::Deserialize;
use serde::de::DeserializeOwned;

/// A letter. Words in it (`forum`, `seat`, …) are already in the reader's language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Letter {
    /// Somebody is invited to a seat.
    Invitation(Invitation),
    /// An invitation was accepted; for whoever made it.
    InvitationUsed(InvitationUsed),
    /// A passkey was added to a person.
    PasskeyAdded(PasskeyAdded),
    /// A person's seat ended.
    SeatEnded(SeatEnded),
    /// An officer asks a second one to confirm.
    SecondOfficerAsked(SecondOfficerAsked),
    /// A delegation asks somebody whether they stand as a candidate.
    CandidateAsked(CandidateAsked),
    /// A candidate has answered; for whoever asked.
    CandidateAnswered(CandidateAnswered),
    /// Something of a thematic group waits on a seat.
    WorkWaits(WorkWaits),
}

/// Somebody is invited to a seat.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Invitation {
    /// The forum's name.
    pub forum: String,
    /// The seat.
    pub seat: String,
    /// Who invites.
    pub by: Option<String>,
    /// The link that accepts it. It is a secret.
    pub link: String,
    /// Until when.
    pub expires: Timestamp,
}

/// An invitation was accepted.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InvitationUsed {
    /// The forum's name.
    pub forum: String,
    /// The seat.
    pub seat: String,
    /// When.
    pub at: Timestamp,
    /// The page on which it can be ended.
    pub desk: String,
}

/// A passkey was added.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PasskeyAdded {
    /// The forum's name.
    pub forum: String,
    /// When.
    pub at: Timestamp,
    /// The page on which it can be ended.
    pub desk: String,
}

/// A seat ended.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SeatEnded {
    /// The forum's name.
    pub forum: String,
    /// The seat.
    pub seat: String,
    /// When.
    pub at: Timestamp,
}

/// A second officer is asked.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SecondOfficerAsked {
    /// The forum's name.
    pub forum: String,
    /// What is to be done, in words.
    pub what: String,
    /// The page on which it is answered.
    pub link: String,
    /// Until when.
    pub expires: Timestamp,
}

/// A delegation asks somebody whether they stand as a candidate.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CandidateAsked {
    /// The forum's name.
    pub forum: String,
    /// The delegation that asks.
    pub by: String,
    /// For which posts, in words.
    pub posts: String,
    /// The link behind which it is answered. It is a secret.
    pub link: String,
    /// Until when.
    pub expires: Timestamp,
}

/// A candidate has answered.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CandidateAnswered {
    /// The forum's name.
    pub forum: String,
    /// When.
    pub at: Timestamp,
    /// The page on which the answer stands.
    pub desk: String,
}

/// Something of a thematic group waits on a seat.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WorkWaits {
    /// The forum's name.
    pub forum: String,
    /// The seat.
    pub seat: String,
    /// What was entered, in words.
    pub what: String,
    /// The page on which something can be done about it.
    pub desk: String,
    /// Until when, where there is a last day.
    pub until: Option<Timestamp>,
}

/// Why a letter in the outbox cannot be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mistake {
    /// There is no template of this name.
    Template,
    /// The fields are not those of the template.
    Fields,
    /// There are no letters in this language.
    Language,
    /// A link leads elsewhere than to the forum.
    Link,
    /// The address is none to which a letter can go.
    Address,
}

impl fmt::Display for Mistake {
    /// Without the fields, which may hold a secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Template => "there is no such letter",
            Self::Fields => "its fields are not those of this letter",
            Self::Language => "there are no letters in this language",
            Self::Link => "its link does not lead to this forum",
            Self::Address => "no letter can go to this address",
        })
    }
}

impl std::error::Error for Mistake {}

impl Letter {
    /// The letter with this template and these fields, as the outbox holds them.
    pub fn read(template: &str, fields: &str) -> Result<Self, Mistake> {
        match template {
            "invitation" => fielded(fields).map(Self::Invitation),
            "invitation-used" => fielded(fields).map(Self::InvitationUsed),
            "passkey-added" => fielded(fields).map(Self::PasskeyAdded),
            "seat-ended" => fielded(fields).map(Self::SeatEnded),
            "second-officer-asked" => fielded(fields).map(Self::SecondOfficerAsked),
            "candidate-asked" => fielded(fields).map(Self::CandidateAsked),
            "candidate-answered" => fielded(fields).map(Self::CandidateAnswered),
            "work-waits" => fielded(fields).map(Self::WorkWaits),
            _ => Err(Mistake::Template),
        }
    }
}

fn fielded<T: DeserializeOwned>(fields: &str) -> Result<T, Mistake> {
    serde_json::from_str(fields).map_err(|_| Mistake::Fields)
}

#[cfg(test)]
mod tests {
    use super::{Letter, Mistake};

    #[test]
    fn only_what_a_template_asks_for_is_read() {
        let read = |template, fields| Letter::read(template, fields);
        let right = r#"{"forum":"F","seat":"S","at":"2026-07-20T14:00:00Z"}"#;
        assert!(read("seat-ended", right).is_ok());
        assert_eq!(read("seat-opened", right), Err(Mistake::Template));
        for wrong in [
            "",
            "[]",
            r#"{"forum":"F","seat":"S"}"#,
            r#"{"forum":"F","seat":"S","at":"soon"}"#,
            r#"{"forum":"F","seat":"S","at":"2026-07-20T14:00:00Z","link":"x"}"#,
        ] {
            assert_eq!(read("seat-ended", wrong), Err(Mistake::Fields), "{wrong}");
        }
    }
}
