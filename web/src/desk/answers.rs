//! Reads what was filled in, one field at a time, and remembers what is wrong with each.

use jiff::civil::Date;
use text::{Unclean, Words};

use super::form::Form;
use super::pages::form::{Answers, Fault};

/// The longest name of a person, in characters.
pub(crate) const NAME_MAX: usize = 200;
/// The longest reason or note, in characters.
pub(crate) const NOTE_MAX: usize = 2_000;
/// The longest declaration, in characters.
pub(crate) const DECLARATION_MAX: usize = 4_000;
/// The longest e-mail address (RFC 5321, section 4.5.3.1.3), in bytes.
const EMAIL_MAX: usize = 254;

/// A form while it is read. What cannot be taken is remembered as a fault of its field.
pub(crate) struct Reading<'a> {
    form: &'a Form,
    answers: Answers,
}

impl<'a> Reading<'a> {
    /// Reads a form with these fields, whose values are shown again where one is faulty.
    pub(crate) fn of(form: &'a Form, fields: &[&'static str]) -> Self {
        let mut answers = Answers::default();
        for field in fields {
            let values = form.all(field).map(|value| (*field, value.to_owned()));
            answers.values.extend(values);
        }
        Self { form, answers }
    }

    /// What was read, if nothing is wrong with it; else the answers with their faults.
    pub(crate) fn done<T>(self, read: Option<T>) -> Result<T, Answers> {
        match read {
            Some(read) if self.answers.faults.is_empty() => Ok(read),
            _ => Err(self.answers),
        }
    }

    /// The answers as they were typed, with nothing looked at.
    pub(crate) fn typed(self) -> Answers {
        self.answers
    }

    /// Notes that a field is faulty.
    pub(crate) fn fault(&mut self, field: &'static str, fault: Fault) {
        self.answers.faults.push((field, fault));
    }

    /// The value of a field as it was typed.
    pub(crate) fn given(&self, field: &str) -> Option<&'a str> {
        self.form.get(field)
    }

    /// All values of a field as they were typed or ticked.
    pub(crate) fn all(&self, field: &'a str) -> Vec<&'a str> {
        self.form.all(field).collect()
    }

    /// Words that must be there.
    pub(crate) fn words(&mut self, field: &'static str, max: usize) -> Option<Words> {
        let words = self.words_if_any(field, max);
        if words.is_none() && self.given(field).is_none() {
            self.fault(field, Fault::Missing);
        }
        words
    }

    /// Words that may be left out.
    pub(crate) fn words_if_any(&mut self, field: &'static str, max: usize) -> Option<Words> {
        let given = self.given(field)?;
        if max < given.chars().count() {
            self.fault(field, Fault::Long(max));
            return None;
        }
        match Words::new(given) {
            Ok(words) => Some(words),
            Err(Unclean::Empty) => None,
            Err(Unclean::TooLong { .. }) => self.none(field, Fault::Long(max)),
            Err(Unclean::Control { .. } | Unclean::Unbalanced { .. }) => {
                self.none(field, Fault::Unclean)
            }
        }
    }

    /// One of these words.
    pub(crate) fn one_of(
        &mut self,
        field: &'static str,
        of: &[&'static str],
    ) -> Option<&'static str> {
        let given = self.given(field);
        let found = of.iter().find(|word| Some(**word) == given).copied();
        if found.is_none() {
            self.fault(field, Fault::Choice);
        }
        found
    }

    /// What this reads from the value, which must be there and name something known.
    pub(crate) fn known<T>(
        &mut self,
        field: &'static str,
        find: impl FnOnce(&str) -> Option<T>,
    ) -> Option<T> {
        let Some(given) = self.given(field) else {
            return self.none(field, Fault::Choice);
        };
        let found = find(given);
        if found.is_none() {
            self.fault(field, Fault::Unknown);
        }
        found
    }

    /// As [`Reading::known`], where it may be left out.
    pub(crate) fn known_if_any<T>(
        &mut self,
        field: &'static str,
        find: impl FnOnce(&str) -> Option<T>,
    ) -> Option<T> {
        self.given(field)?;
        self.known(field, find)
    }

    /// A day.
    pub(crate) fn day(&mut self, field: &'static str) -> Option<Date> {
        if self.given(field).is_none() {
            return self.none(field, Fault::Missing);
        }
        self.day_if_any(field)
    }

    /// A day that may be left out.
    pub(crate) fn day_if_any(&mut self, field: &'static str) -> Option<Date> {
        let given = self.given(field)?;
        match given.parse() {
            Ok(day) => Some(day),
            Err(_) => self.none(field, Fault::Date),
        }
    }

    /// The day after the last day, where one is given: the first on which something holds no longer.
    pub(crate) fn until(&mut self, field: &'static str, from: Option<Date>) -> Option<Date> {
        let last = self.day_if_any(field)?;
        if from.is_some_and(|from| last < from) {
            return self.none(field, Fault::Order);
        }
        let until = last.tomorrow().ok();
        if until.is_none() {
            self.fault(field, Fault::Date);
        }
        until
    }

    /// A SHA-256 in hexadecimal that may be left out.
    pub(crate) fn hash_if_any(&mut self, field: &'static str) -> Option<Words> {
        let given = self.given(field)?.to_ascii_lowercase();
        let digits = given.len() == 64 && given.bytes().all(|digit| digit.is_ascii_hexdigit());
        match Words::new(&given) {
            Ok(hash) if digits => Some(hash),
            _ => self.none(field, Fault::Hash),
        }
    }

    /// An e-mail address. Only its shape is looked at: the mail finds out the rest.
    pub(crate) fn email(&mut self, field: &'static str) -> Option<String> {
        let Some(given) = self.given(field) else {
            return self.none(field, Fault::Missing);
        };
        let shaped = given.len() <= EMAIL_MAX
            && given.split_once('@').is_some_and(|(name, host)| {
                !name.is_empty() && host.contains('.') && !host.contains('@')
            })
            && given
                .bytes()
                .all(|byte| byte.is_ascii_graphic() && !matches!(byte, b'<' | b'>' | b','));
        if shaped {
            return Some(given.to_owned());
        }
        self.none(field, Fault::Email)
    }

    fn none<T>(&mut self, field: &'static str, fault: Fault) -> Option<T> {
        self.fault(field, fault);
        None
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail by panicking")]
mod tests {
    use super::*;

    fn form(body: &str) -> Form {
        Form::encoded(body.as_bytes()).unwrap()
    }

    /// The faults found when a field is read.
    fn faults<T>(body: &str, read: impl FnOnce(&mut Reading<'_>) -> Option<T>) -> Vec<Fault> {
        let form = form(body);
        let mut reading = Reading::of(&form, &["f"]);
        let value = read(&mut reading);
        let faults = reading
            .done(value)
            .map_or_else(|answers| answers.faults, |_| Vec::new());
        faults.into_iter().map(|(_, fault)| fault).collect()
    }

    #[test]
    fn words_are_clean_and_not_too_long() {
        let words = |body: &str| faults(body, |it| it.words("f", 5));
        assert_eq!(words("f=words"), []);
        assert_eq!(words("f=+"), [Fault::Missing]);
        assert_eq!(words(""), [Fault::Missing]);
        assert_eq!(words("f=longer"), [Fault::Long(5)]);
        assert_eq!(words("f=a%00b"), [Fault::Unclean]);
        assert_eq!(words("f=%E2%80%AEab"), [Fault::Unclean]);
    }

    #[test]
    fn days_are_days_and_in_order() {
        let day = |body: &str| faults(body, |it| it.day("f"));
        assert_eq!(day("f=2026-03-30"), []);
        assert_eq!(day("f=30.3.2026"), [Fault::Date]);
        assert_eq!(day("f="), [Fault::Missing]);
        let from = Some(jiff::civil::date(2026, 3, 30));
        let until = |body: &str| faults(body, |it| Some(it.until("f", from)));
        assert_eq!(until("f=2026-03-29"), [Fault::Order]);
        assert_eq!(until("f=9999-12-31"), [Fault::Date]);
        assert_eq!(until(""), []);
    }

    #[test]
    fn the_last_day_is_still_held() {
        let form = form("f=2026-03-30");
        let mut reading = Reading::of(&form, &[]);
        let until = reading.until("f", None);
        assert_eq!(until, Some(jiff::civil::date(2026, 3, 31)));
    }

    #[test]
    fn addresses_have_the_shape_of_one() {
        let email = |body: &str| faults(body, |it| it.email("f"));
        assert_eq!(email("f=name%40example.org"), []);
        for wrong in [
            "f=name",
            "f=%40example.org",
            "f=name%40example",
            "f=a%40b.c%0d%0abcc%3a",
            "f=a%40b%40c.d",
            "f=%3Ca%40b.c%3E",
        ] {
            assert_eq!(email(wrong), [Fault::Email], "{wrong}");
        }
        assert_eq!(email(""), [Fault::Missing]);
    }

    #[test]
    fn hashes_are_64_digits() {
        let hash = |body: &str| faults(body, |it| Some(it.hash_if_any("f")));
        assert_eq!(hash(&format!("f={}", "Ab".repeat(32))), []);
        assert_eq!(hash("f=abc"), [Fault::Hash]);
        assert_eq!(hash(&format!("f={}", "g".repeat(64))), [Fault::Hash]);
        assert_eq!(hash(""), []);
    }

    #[test]
    fn what_was_typed_is_kept_where_something_is_faulty() {
        let form = form("a=1&b=2&b=3");
        let mut reading = Reading::of(&form, &["a", "b"]);
        let choice = reading.one_of("a", &["x"]);
        let answers = reading.done(choice).unwrap_err();
        assert_eq!(answers.get("a"), "1");
        assert!(answers.has("b", "3"));
        assert_eq!(answers.fault("a"), Some(Fault::Choice));
    }
}
