//! What is inserted into the body of an act: a day, a time, a person, a hash. A story is told on days
//! that nobody knew when it was written, by people whom nobody knew.
//!
//! | written | becomes |
//! |---|---|
//! | `@day 12` | the twelfth day after the founding, as `2026-07-20` |
//! | `@moment 12 18:00` | that time of that day in the forum's civil time, as acts have it |
//! | `@person secretariat 2` | whoever plays this seat, as `p-3` |
//! | `@hash some words` | the SHA-256 of the words |
//! | `@text fr des mots` | the words as a wording whose original is in this language |

use jiff::civil::{Date, DateTime, Time};
use jiff::{Span, ToSpan as _};
use ledger::Hash;
use procedure::Moment;
use serde_json::{Map, Value};
use text::{Language, Wording, Words};

use super::line::player;
use crate::rehearse::casting::Part;

/// What is inserted.
pub(crate) struct Inserting<'a> {
    /// The day of the founding.
    pub(crate) founded: Date,
    /// The zone of the forum's civil time.
    pub(crate) zone: String,
    /// Who plays.
    pub(crate) parts: &'a [Part],
}

impl Inserting<'_> {
    /// The body with everything inserted, or what cannot be.
    pub(crate) fn body(&self, body: &Map<String, Value>) -> Result<Map<String, Value>, String> {
        let fields = body.iter();
        let fields = fields.map(|(name, value)| Ok((name.clone(), self.value(value)?)));
        fields.collect()
    }

    fn value(&self, value: &Value) -> Result<Value, String> {
        Ok(match value {
            Value::String(text) => match text.strip_prefix('@') {
                None => value.clone(),
                Some(written) => self
                    .inserted(written)
                    .ok_or_else(|| format!("nothing is inserted for {text:?}"))?,
            },
            Value::Array(values) => {
                let values = values.iter().map(|value| self.value(value));
                Value::Array(values.collect::<Result<_, String>>()?)
            }
            Value::Object(fields) => Value::Object(self.body(fields)?),
            _ => value.clone(),
        })
    }

    fn inserted(&self, written: &str) -> Option<Value> {
        let (what, of) = written.split_once(' ')?;
        Some(match what {
            "day" => self.day(of)?.to_string().into(),
            "moment" => serde_json::to_value(self.moment(of)?).ok()?,
            "person" => {
                let player = player(of)?;
                let part = self.parts.iter().find(|part| part.player == player)?;
                part.person.as_str().into()
            }
            "text" => serde_json::to_value(wording(of)?).ok()?,
            "hash" => Hash::of(of.as_bytes()).to_hex().into(),
            _ => return None,
        })
    }

    /// A day of the story.
    fn day(&self, number: &str) -> Option<Date> {
        let days: i32 = number.parse().ok()?;
        self.founded.checked_add(days_of(days)).ok()
    }

    fn moment(&self, of: &str) -> Option<Moment> {
        let (day, time) = of.split_once(' ')?;
        let time: Time = time.parse().ok()?;
        Moment::new(DateTime::from_parts(self.day(day)?, time), &self.zone).ok()
    }
}

/// A wording in the language that stands first.
fn wording(written: &str) -> Option<Wording> {
    let (language, words) = written.split_once(' ')?;
    Some(Wording::new(
        Language::from_tag(language)?,
        Words::new(words).ok()?,
    ))
}

/// So many days.
pub(crate) fn days_of(days: i32) -> Span {
    days.days()
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail by panicking")]
mod tests {
    use jiff::civil::date;
    use procedure::Seat;
    use procedure::id::PersonId;

    use super::*;
    use crate::rehearse::casting::Player;

    fn inserted(text: &str) -> Result<Value, String> {
        let player = Player {
            seat: Seat::Secretariat,
            number: 2,
        };
        let parts = [Part {
            player,
            person: PersonId::new("p-3").unwrap(),
            name: String::new(),
        }];
        let inserting = Inserting {
            founded: date(2026, 3, 1),
            zone: "America/New_York".into(),
            parts: &parts,
        };
        inserting.value(&serde_json::json!({"list": [text]}))
    }

    #[test]
    fn days_times_persons_and_hashes_are_inserted() {
        let one = |text: &str| inserted(text).unwrap()["list"][0].clone();
        assert_eq!(one("@day 12"), "2026-03-13");
        assert_eq!(one("@day -1"), "2026-02-28");
        assert_eq!(one("@person secretariat 2"), "p-3");
        assert_eq!(one("@moment 30 18:00")["at"], "2026-03-31T22:00:00Z");
        assert_eq!(one("@hash a").as_str().unwrap().len(), 64);
        assert_eq!(one("@text fr des mots")["original"], "fr");
        assert_eq!(one("an address: a@b.example"), "an address: a@b.example");
    }

    #[test]
    fn what_cannot_be_inserted_is_said() {
        for wrong in [
            "@day",
            "@day x",
            "@person nobody",
            "@person secretariat 3",
            "@moment 1",
            "@text xx y",
            "@king 1",
        ] {
            assert!(inserted(wrong).unwrap_err().contains(wrong), "{wrong}");
        }
    }
}
