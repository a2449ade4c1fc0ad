//! What is known of people and documents that a form names.

use std::collections::HashMap;

use procedure::Citation;
use procedure::id::{DocumentId, PersonId};

use super::answer::Unanswered;
use super::asking::Asking;
use super::pages::naming::Person;

/// The names of some people, by pseudonym.
#[derive(Clone, Debug, Default)]
pub(crate) struct Names(HashMap<String, String>);

impl Names {
    /// The names of these people, as far as accounts have them.
    pub(crate) fn of<'p>(
        asking: &Asking<'_>,
        people: impl IntoIterator<Item = &'p PersonId>,
    ) -> Result<Self, Unanswered> {
        let mut names = HashMap::new();
        let accounts = asking.accounts();
        for person in people {
            if names.contains_key(person.as_str()) {
                continue;
            }
            if let Some(known) = accounts.person(person.as_str())? {
                names.insert(person.to_string(), known.name);
            }
        }
        Ok(Self(names))
    }

    /// A person with the name, where there is one.
    pub(crate) fn person<'a>(&'a self, id: &'a PersonId) -> Person<'a> {
        Person {
            id: id.as_str(),
            name: self.0.get(id.as_str()).map(String::as_str),
        }
    }
}

/// A document on record, cited as a whole.
pub(crate) fn cited(asking: &Asking<'_>, symbol: &str) -> Option<Citation> {
    let document = DocumentId::new(symbol).ok()?;
    let known = asking.forum(|forum| forum.documents.get(&document).is_some());
    known.then_some(Citation {
        document,
        place: None,
    })
}
