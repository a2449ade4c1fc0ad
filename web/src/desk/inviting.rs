//! What every form with an invitation has in common: who is invited, and how that reaches them.

use language::Lang;
use procedure::id::PersonId;
use serde::{Deserialize, Serialize};
use text::Words;

use super::answer::Unanswered;
use super::answers::{NAME_MAX, Reading};
use super::asking::Asking;
use super::pages::form::Fault;

/// The fields of the form that say how an invitation reaches somebody.
pub(crate) const CHANNEL: [&str; 3] = ["channel", "email", "lang"];

/// How an invitation reaches somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Channel {
    /// The address; none where the code is handed over on paper.
    pub(crate) email: Option<String>,
    /// The language of the message.
    pub(crate) lang: Lang,
}

/// What is kept beside the record until an invitation is entered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Invited {
    /// Who is invited.
    pub(crate) person: String,
    /// The name, where the person is new here.
    pub(crate) name: Option<String>,
    /// Where the message goes; none on paper.
    pub(crate) email: Option<String>,
    /// The language of the message.
    pub(crate) lang: String,
    /// From what the code follows.
    pub(crate) seed: String,
}

impl Channel {
    /// Reads how an invitation is to reach somebody.
    pub(crate) fn read(reading: &mut Reading<'_>) -> Option<Self> {
        let channel = reading.one_of("channel", &["email", "paper"]);
        let lang = reading.known("lang", Lang::from_tag);
        let email = match channel? {
            "email" => Some(reading.email("email")?),
            _ => None,
        };
        Some(Self { email, lang: lang? })
    }
}

/// The name of somebody who is not seated yet.
pub(crate) fn name(reading: &mut Reading<'_>) -> Option<String> {
    let name = reading.words("name", NAME_MAX)?;
    if name.as_str().contains('\n') {
        reading.fault("name", Fault::Unclean);
        return None;
    }
    Some(name.as_str().to_owned())
}

/// A pseudonym nobody has had.
pub(crate) fn new_person(asking: &Asking<'_>) -> Result<PersonId, Unanswered> {
    let beyond = asking.forum(procedure::Forum::last_person);
    let beyond = u32::try_from(beyond).unwrap_or(u32::MAX);
    let person = asking.accounts().next_person(beyond)?;
    PersonId::new(&person).map_err(Unanswered::from)
}

impl Invited {
    /// An invitation of this person: its hash for the record, and what is kept beside.
    pub(crate) fn new(
        asking: &Asking<'_>,
        person: &PersonId,
        name: Option<String>,
        channel: Channel,
    ) -> Result<(Words, Self), Unanswered> {
        let code = asking.new_invitation()?;
        let hash = Words::new(&code.hash.to_hex());
        let hash = hash.map_err(|unclean| Unanswered::Fault(unclean.to_string()))?;
        let invited = Self {
            person: person.to_string(),
            name,
            email: channel.email,
            lang: channel.lang.tag().to_owned(),
            seed: code.seed,
        };
        Ok((hash, invited))
    }

    /// The same as it is kept until the act is entered.
    pub(crate) fn beside(&self) -> serde_json::Value {
        serde_json::json!({ "invited": self })
    }
}
