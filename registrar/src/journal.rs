//! Where things stand in the record: which entries are about what.
//!
//! Not a table beside the record but a fold of it, like the forum: it is never stored.

use std::collections::{BTreeMap, HashMap};

use procedure::id::CredentialsId;
use procedure::{Act, Noun, Recorded, Seat};

use crate::subjects;

/// The entries by what they are about.
#[derive(Clone, Debug, Default)]
pub struct Journal {
    // Positions are by far the most, and numbered: their entries are found by place.
    positions: Vec<u64>,
    subjects: HashMap<Noun, HashMap<Box<str>, Vec<u64>>>,
    kinds: BTreeMap<&'static str, u64>,
    /// Whose letters of credentials there are: an act about their standing names the letter only.
    letters: HashMap<CredentialsId, Seat>,
}

impl Journal {
    /// The entry that created this thing; the key of a position is its number.
    pub fn index_of(&self, noun: Noun, key: &str) -> Option<u64> {
        if noun == Noun::Position {
            let number: usize = key.parse().ok()?;
            return self.positions.get(number.checked_sub(1)?).copied();
        }
        self.touching(noun, key).first().copied()
    }

    /// All entries about this thing, oldest first; for a position, those after its own.
    pub fn touching(&self, noun: Noun, key: &str) -> &[u64] {
        self.subjects
            .get(&noun)
            .and_then(|keys| keys.get(key))
            .map_or(&[], Vec::as_slice)
    }

    /// How many entries there are of each kind of act, by key.
    pub fn kinds(&self) -> impl Iterator<Item = (&'static str, u64)> {
        self.kinds.iter().map(|(kind, count)| (*kind, *count))
    }

    pub(crate) fn note(&mut self, index: u64, recorded: &Recorded) {
        *self.kinds.entry(recorded.act.kind()).or_default() += 1;
        let created = match &recorded.act {
            Act::PositionRecorded(act) => Some(act.position.to_string()),
            _ => None,
        };
        if created.is_some() {
            self.positions.push(index);
        }
        subjects::of(recorded, &mut |noun, key| {
            if noun != Noun::Position || created.as_deref() != Some(key) {
                self.add(noun, key, index);
            }
        });
        self.note_letter(index, &recorded.act);
    }

    fn note_letter(&mut self, index: u64, act: &Act) {
        match act {
            Act::CredentialsPresented(act) => {
                self.letters.insert(act.credentials, act.party.clone());
            }
            Act::CredentialsStood(act) => {
                if let Some(party) = self.letters.get(&act.credentials).cloned() {
                    subjects::seat(&party, &mut |noun, key| self.add(noun, key, index));
                }
            }
            _ => {}
        }
    }

    fn add(&mut self, noun: Noun, key: &str, index: u64) {
        let keys = self.subjects.entry(noun).or_default();
        match keys.get_mut(key) {
            Some(indices) => indices.push(index),
            None => {
                keys.insert(key.into(), vec![index]);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use procedure::By;
    use procedure::id::PersonId;

    use super::*;

    fn note(journal: &mut Journal, index: u64, seat: Seat, kind: &str, body: &str) {
        let by = By {
            seat,
            person: PersonId::new("p-17").expect("a key"),
        };
        journal.note(
            index,
            &Recorded {
                at: jiff::Timestamp::UNIX_EPOCH,
                on: None,
                by,
                signed: Vec::new(),
                act: Act::decode(kind, body).expect("an act"),
            },
        );
    }

    #[test]
    fn acts_of_seats_are_about_whose_seats_they_are() {
        let mut journal = Journal::default();
        let colombia = || Seat::read("delegation", Some("COL")).expect("a seat");
        let letter = format!(
            r#"{{"credentials":1,"party":{{"seat":"delegation","of":"COL"}},"letter":"{}",
            "issued_by":"somebody","issued":"2026-03-01","head":"p-17","from":"2026-03-01",
            "standing":"submitted"}}"#,
            "0".repeat(64)
        );
        let stood = r#"{"credentials":1,"standing":"approved","on":"2026-03-02"}"#;
        let seated = r#"{"seat":{"seat":"chair","of":"plenary"},"person":"p-2","role":"officer",
            "focal_point":false,"from":"2026-03-01"}"#;
        let enrolled = r#"{"passkey":1,"credential":"AA","public_key":"AA","algorithm":"ES256",
            "relying_party":"example.org","device_bound":true}"#;
        note(
            &mut journal,
            0,
            Seat::Secretariat,
            "credentials-presented",
            &letter,
        );
        note(
            &mut journal,
            1,
            Seat::Secretariat,
            "credentials-stood",
            stood,
        );
        note(&mut journal, 2, Seat::Secretariat, "person-seated", seated);
        note(&mut journal, 3, colombia(), "passkey-enrolled", enrolled);
        assert_eq!(journal.touching(Noun::Member, "COL"), [0, 1, 3]);
        assert_eq!(journal.touching(Noun::Credentials, "1"), [0, 1]);
        assert_eq!(journal.touching(Noun::Body, "plenary"), [2]);
        assert_eq!(journal.touching(Noun::Person, "p-17"), [0, 3]);
        assert_eq!(journal.index_of(Noun::Passkey, "1"), Some(3));
    }
}
