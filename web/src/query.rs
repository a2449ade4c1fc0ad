//! The query of a request: read once, checked against what the address takes, written canonically.

use jiff::civil::Date;

use crate::bad_request::{BadRequest, Expected, Part};
use crate::shown::shown;
use crate::{limits, percent};

/// The parameters of a request, in the order of their names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Query(Vec<(String, String)>);

/// What happens to a parameter without a value.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Empty {
    /// It counts as not given: a form sends its empty fields.
    Absent,
    /// It is a value like any other, and mostly a wrong one.
    Kept,
}

impl Query {
    /// Reads a query, refusing whatever the address does not take.
    pub(crate) fn read(
        text: Option<&str>,
        accepted: &[&'static str],
        empty: Empty,
    ) -> Result<Self, BadRequest> {
        let text = text.unwrap_or_default();
        if limits::QUERY_BYTES_MAX < text.len() {
            let max = limits::QUERY_BYTES_MAX;
            return Err(BadRequest::TooLong {
                part: Part::Query,
                max,
            });
        }
        let mut pairs: Vec<(String, String)> = Vec::new();
        for part in text.split('&').filter(|part| !part.is_empty()) {
            let (name, value) = pair(part, accepted)?;
            if pairs.iter().any(|(other, _)| *other == name) {
                return Err(BadRequest::Repeated { name });
            }
            if pairs.len() == limits::PARAMETERS_MAX {
                let max = limits::PARAMETERS_MAX;
                return Err(BadRequest::TooLong {
                    part: Part::Parameters,
                    max,
                });
            }
            if !(value.is_empty() && empty == Empty::Absent) {
                pairs.push((name, value));
            }
        }
        pairs.sort_unstable();
        Ok(Self(pairs))
    }

    /// The value of a parameter.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        let pair = self.0.iter().find(|(other, _)| other == name);
        pair.map(|(_, value)| value.as_str())
    }

    /// The same query in its one form: sorted, encoded alike; empty for an empty one.
    pub(crate) fn canonical(&self) -> String {
        self.without("")
    }

    /// As [`Query::canonical`], without one parameter.
    pub(crate) fn without(&self, name: &str) -> String {
        let others = self.0.iter().filter(|(other, _)| other != name);
        let parts: Vec<String> = others
            .map(|(name, value)| format!("{name}={}", percent::encoded(value)))
            .collect();
        parts.join("&")
    }

    /// The value of a parameter as a date.
    pub(crate) fn date(&self, name: &'static str) -> Result<Option<Date>, BadRequest> {
        let expected = Expected::Date {
            from: limits::YEAR_MIN,
            to: limits::YEAR_MAX,
        };
        self.typed(name, expected, date)
    }

    /// The value of a parameter as a whole number.
    pub(crate) fn number(
        &self,
        name: &'static str,
        min: u64,
        max: u64,
    ) -> Result<Option<u64>, BadRequest> {
        self.typed(name, Expected::Number { min, max }, |value| {
            number(value).filter(|number| min <= *number && *number <= max)
        })
    }

    /// The value of a parameter as one of these words.
    pub(crate) fn word(
        &self,
        name: &'static str,
        words: &'static [&'static str],
    ) -> Result<Option<&'static str>, BadRequest> {
        self.typed(name, Expected::OneOf(words.to_vec()), |value| {
            words.iter().copied().find(|word| *word == value)
        })
    }

    /// The value of a parameter as whatever `read` makes of it.
    pub(crate) fn typed<T>(
        &self,
        name: &'static str,
        expected: Expected,
        read: impl Fn(&str) -> Option<T>,
    ) -> Result<Option<T>, BadRequest> {
        let Some(value) = self.get(name) else {
            return Ok(None);
        };
        match read(value) {
            Some(typed) => Ok(Some(typed)),
            None => Err(BadRequest::Malformed {
                name,
                value: shown(value),
                expected,
            }),
        }
    }
}

/// One `name=value`, decoded, if the address takes the name.
fn pair(part: &str, accepted: &[&'static str]) -> Result<(String, String), BadRequest> {
    let (name, value) = part.split_once('=').unwrap_or((part, ""));
    let read = percent::query_decoded(name);
    let Some(known) = accepted
        .iter()
        .find(|known| Some(**known) == read.as_deref())
    else {
        let name = read.unwrap_or_else(|| name.to_owned());
        return Err(BadRequest::UnknownParameter {
            name: shown(&name),
            accepted: accepted.to_vec(),
        });
    };
    let Some(decoded) = percent::query_decoded(value) else {
        return Err(BadRequest::Malformed {
            name: known,
            value: shown(value),
            expected: Expected::Utf8,
        });
    };
    if limits::VALUE_BYTES_MAX < decoded.len() {
        let max = limits::VALUE_BYTES_MAX;
        return Err(BadRequest::TooLong {
            part: Part::Value,
            max,
        });
    }
    Ok(((*known).to_owned(), decoded))
}

/// A date in its one form, in the years taken.
pub(crate) fn date(value: &str) -> Option<Date> {
    let date: Date = value.parse().ok()?;
    let in_years = limits::YEAR_MIN <= date.year() && date.year() <= limits::YEAR_MAX;
    (in_years && date.to_string() == value).then_some(date)
}

/// A whole number in its one form.
pub(crate) fn number(value: &str) -> Option<u64> {
    let number: u64 = value.parse().ok()?;
    (number <= limits::NUMBER_MAX && number.to_string() == value).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Query, BadRequest> {
        Query::read(Some(text), &["as_of", "group"], Empty::Absent)
    }

    #[test]
    fn one_form_for_one_question() {
        let query = read("group=E%55&&as_of=2026-03-30&").expect("well formed");
        assert_eq!(query.canonical(), "as_of=2026-03-30&group=EU");
        assert_eq!(query.without("as_of"), "group=EU");
        assert_eq!(read("group=").expect("well formed").canonical(), "");
    }

    #[test]
    fn what_is_not_taken_is_refused_with_what_is() {
        assert_eq!(
            read("gruop=EU"),
            Err(BadRequest::UnknownParameter {
                name: "gruop".into(),
                accepted: vec!["as_of", "group"]
            })
        );
        assert!(matches!(
            read("group=a&group=b"),
            Err(BadRequest::Repeated { .. })
        ));
        assert!(matches!(
            read("group=%ff"),
            Err(BadRequest::Malformed { .. })
        ));
        let long = format!("group={}", "x".repeat(201));
        assert!(matches!(
            read(&long),
            Err(BadRequest::TooLong {
                part: Part::Value,
                ..
            })
        ));
        let longer = format!("group={}", "x".repeat(1_024));
        assert!(matches!(
            read(&longer),
            Err(BadRequest::TooLong {
                part: Part::Query,
                ..
            })
        ));
    }

    #[test]
    fn dates_and_numbers_have_one_form() {
        assert!(date("2026-03-30").is_some());
        for wrong in [
            "2026-3-30",
            "20260330",
            "2026-02-30",
            "-2026-03-30",
            "2026-03-30T00",
            "0000-01-01",
        ] {
            assert_eq!(date(wrong), None, "{wrong}");
        }
        assert_eq!(number("17"), Some(17));
        for wrong in ["017", "+1", "-1", "1.0", "", "9007199254740992", "１"] {
            assert_eq!(number(wrong), None, "{wrong}");
        }
    }
}
