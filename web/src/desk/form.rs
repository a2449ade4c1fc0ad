//! What was filled in: the fields of a form, each with one value or several, and its papers.

use crate::percent;

use super::unread::Unread;

/// The most fields of one form.
const FIELDS_MAX: usize = 200;
/// The longest name of a field, in bytes.
const NAME_BYTES_MAX: usize = 100;
/// All that is written in a form without its papers, in bytes.
pub(crate) const WRITTEN_BYTES_MAX: usize = 65_536;

/// A form as it was sent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Form {
    fields: Vec<(String, String)>,
    papers: Vec<(String, Paper)>,
    /// Files that were not kept: what each was called, and why.
    left_out: Vec<(String, LeftOut)>,
}

/// Why a file that came with a form was not kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum LeftOut {
    /// It is longer than a paper may be.
    TooLong,
    /// There were too many files before it.
    TooMany,
}

/// A paper that came with a form and is kept by its hash.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Paper {
    /// Its SHA-256 in hexadecimal.
    pub(crate) sha256: String,
    /// What the file was called, as the browser says.
    pub(crate) called: String,
    /// Its length in bytes.
    pub(crate) bytes: u64,
}

impl Form {
    /// Reads a form encoded like a query.
    pub(crate) fn encoded(body: &[u8]) -> Result<Self, Unread> {
        let text =
            std::str::from_utf8(body).map_err(|_| Unread::Malformed("the form is no text"))?;
        let mut form = Self::default();
        for pair in text.split('&').filter(|pair| !pair.is_empty()) {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let decoded = |part| {
                let part = percent::query_decoded(part);
                part.ok_or(Unread::Malformed("a field is not encoded as UTF-8"))
            };
            form.put(decoded(name)?, &decoded(value)?)?;
        }
        Ok(form)
    }

    /// A form with these fields, as if it had been sent.
    pub(crate) fn of(fields: Vec<(&'static str, String)>) -> Self {
        let fields = fields.into_iter();
        Self {
            fields: fields
                .map(|(name, value)| (name.to_owned(), value))
                .collect(),
            ..Self::default()
        }
    }

    /// Adds a field. Browsers send a line that ends as CR LF; a text of ours has
    /// line feeds alone.
    pub(crate) fn put(&mut self, name: String, value: &str) -> Result<(), Unread> {
        if FIELDS_MAX <= self.fields.len() {
            return Err(Unread::Malformed(
                "the form has more fields than any of ours",
            ));
        }
        if NAME_BYTES_MAX < name.len() {
            return Err(Unread::Malformed(
                "a field has a longer name than any of ours",
            ));
        }
        self.fields.push((name, value.replace("\r\n", "\n")));
        Ok(())
    }

    /// Adds a paper.
    pub(crate) fn lay(&mut self, name: String, paper: Paper) {
        self.papers.push((name, paper));
    }

    /// Notes a file that is not kept.
    pub(crate) fn leave_out(&mut self, called: String, why: LeftOut) {
        self.left_out.push((called, why));
    }

    /// The first value of a field, without space around it; nothing where it is empty.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        let mut named = self.fields.iter().filter(|(other, _)| other == name);
        named.find_map(|(_, value)| Some(value.trim()).filter(|value| !value.is_empty()))
    }

    /// All values of a field, without space around them, the empty ones left out.
    pub(crate) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        let named = self.fields.iter().filter(move |(other, _)| other == name);
        named
            .map(|(_, value)| value.trim())
            .filter(|value| !value.is_empty())
    }

    /// All fields with their values, as they were sent.
    pub(crate) fn fields(&self) -> impl Iterator<Item = (&str, &str)> {
        let fields = self.fields.iter();
        fields.map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// The first paper laid in a field.
    pub(crate) fn paper(&self, name: &str) -> Option<&Paper> {
        let named = self.papers.iter().find(|(other, _)| other == name);
        named.map(|(_, paper)| paper)
    }

    /// All papers, in whatever field they were laid.
    pub(crate) fn papers(&self) -> impl ExactSizeIterator<Item = &Paper> {
        self.papers.iter().map(|(_, paper)| paper)
    }

    /// The files that were not kept: what each was called, and why.
    pub(crate) fn left_out(&self) -> &[(String, LeftOut)] {
        &self.left_out
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail by panicking")]
mod tests {
    use super::*;

    #[test]
    fn lines_end_as_texts_of_ours_do() {
        let form = Form::encoded(b"reasons=First.%0D%0A%0D%0ASecond.&odd=a%0Db").unwrap();
        assert_eq!(form.get("reasons"), Some("First.\n\nSecond."));
        assert_eq!(
            form.get("odd"),
            Some("a\rb"),
            "a lone one stays to be refused"
        );
    }

    #[test]
    fn fields_are_read_in_any_script() {
        let form =
            Form::encoded("a=1+2&name=%D8%A7%D9%84&a=%20&a=3&empty=&flag".as_bytes()).unwrap();
        assert_eq!(form.get("a"), Some("1 2"));
        assert_eq!(form.all("a").collect::<Vec<_>>(), ["1 2", "3"]);
        assert_eq!(form.get("name"), Some("ال"));
        assert_eq!(form.get("empty"), None);
        assert_eq!(form.get("flag"), None);
        assert_eq!(form.get("missing"), None);
    }

    #[test]
    fn what_is_no_form_is_refused() {
        for body in [b"a=%ff".as_slice(), b"a=%", b"\xff", b"%zz=1"] {
            assert!(
                matches!(Form::encoded(body), Err(Unread::Malformed(_))),
                "{body:?}"
            );
        }
        let many = "a=1&".repeat(FIELDS_MAX + 1);
        assert!(Form::encoded(many.as_bytes()).is_err());
        let long = "a".repeat(NAME_BYTES_MAX + 1);
        assert!(Form::encoded(long.as_bytes()).is_err());
    }
}
