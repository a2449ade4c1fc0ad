//! One item of a TOML file or one line of a CSV file, read field by field.
//!
//! Every field is taken out by name, and what is left over at the end is a mistake: a misspelt
//! field is found and not ignored.

use procedure::{Certainty, Citation, Command, Place, Refusal};
use text::{Language, Status, Wording, Words};
use toml::Value;

use super::{Files, Mistake, Step, parse};
use procedure::id::DocumentId;

/// An item with its place.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    pub(crate) file: &'static str,
    pub(crate) line: usize,
    fields: toml::Table,
}

impl Row {
    pub(super) fn new(file: &'static str, line: usize, fields: toml::Table) -> Self {
        Self { file, line, fields }
    }

    /// The whole of a TOML file as one item.
    pub(crate) fn whole(files: &Files, file: &'static str) -> Result<Self, Mistake> {
        Ok(Self::new(file, 1, parse::table(files, file)?))
    }

    pub(crate) fn mistake(&self, what: impl std::fmt::Display) -> Mistake {
        Mistake::new(self.file, Some(self.line), what.to_string())
    }

    fn wrong(&self, field: &str, what: impl std::fmt::Display) -> Mistake {
        self.mistake(format!("{field}: {what}"))
    }

    /// The step this row becomes, if nothing is left in it.
    pub(crate) fn step(self, command: impl Into<Command>) -> Result<Step, Mistake> {
        let (file, line) = (self.file, self.line);
        self.done()?;
        Ok(Step {
            file,
            line,
            command: command.into(),
        })
    }

    /// Refuses fields that nobody has taken.
    pub(crate) fn done(self) -> Result<(), Mistake> {
        match self.fields.keys().next() {
            Some(field) => Err(self.wrong(field, "there is no such field; check its spelling")),
            None => Ok(()),
        }
    }

    pub(crate) fn has(&self, field: &str) -> bool {
        self.fields.contains_key(field)
    }

    pub(crate) fn optional_text(&mut self, field: &str) -> Result<Option<String>, Mistake> {
        match self.fields.remove(field) {
            None => Ok(None),
            Some(Value::String(text)) if text.is_empty() => Ok(None),
            Some(Value::String(text)) => Ok(Some(text)),
            Some(Value::Integer(number)) => Ok(Some(number.to_string())),
            Some(_) => Err(self.wrong(field, "give text in quotes")),
        }
    }

    pub(crate) fn text(&mut self, field: &str) -> Result<String, Mistake> {
        let text = self.optional_text(field)?;
        text.ok_or_else(|| self.wrong(field, "is missing"))
    }

    /// A field through a constructor that may refuse it.
    pub(crate) fn with<T>(
        &mut self,
        field: &str,
        make: impl FnOnce(&str) -> Result<T, Refusal>,
    ) -> Result<T, Mistake> {
        let text = self.text(field)?;
        make(&text).map_err(|refusal| self.wrong(field, refusal))
    }

    pub(crate) fn optional_with<T>(
        &mut self,
        field: &str,
        make: impl FnOnce(&str) -> Result<T, Refusal>,
    ) -> Result<Option<T>, Mistake> {
        let Some(text) = self.optional_text(field)? else {
            return Ok(None);
        };
        make(&text)
            .map(Some)
            .map_err(|refusal| self.wrong(field, refusal))
    }

    /// A field that is parsed: a date, a number.
    pub(crate) fn parsed<T: std::str::FromStr>(
        &mut self,
        field: &str,
        form: &str,
    ) -> Result<T, Mistake> {
        let parsed = self.optional_parsed(field, form)?;
        parsed.ok_or_else(|| self.wrong(field, "is missing"))
    }

    pub(crate) fn optional_parsed<T: std::str::FromStr>(
        &mut self,
        field: &str,
        form: &str,
    ) -> Result<Option<T>, Mistake> {
        let Some(text) = self.optional_text(field)? else {
            return Ok(None);
        };
        text.parse()
            .map(Some)
            .map_err(|_| self.wrong(field, format!("{text:?} is not {form}")))
    }

    /// A field with one of a closed set of values, which a message lists.
    pub(crate) fn one_of<T: serde::de::DeserializeOwned>(
        &mut self,
        field: &str,
    ) -> Result<T, Mistake> {
        let text = self.text(field)?;
        T::deserialize(serde::de::value::StrDeserializer::<serde::de::value::Error>::new(&text))
            .map_err(|error| self.wrong(field, error))
    }

    pub(crate) fn words(&mut self, field: &str) -> Result<Words, Mistake> {
        let text = self.text(field)?;
        Words::new(&text).map_err(|unclean| self.wrong(field, unclean))
    }

    pub(crate) fn optional_words(&mut self, field: &str) -> Result<Option<Words>, Mistake> {
        let Some(text) = self.optional_text(field)? else {
            return Ok(None);
        };
        Words::new(&text)
            .map(Some)
            .map_err(|unclean| self.wrong(field, unclean))
    }

    pub(crate) fn strings(&mut self, field: &str) -> Result<Vec<String>, Mistake> {
        let text = |value: Value| match value {
            Value::String(text) => Some(text),
            _ => None,
        };
        let list = match self.fields.remove(field) {
            Some(Value::Array(values)) => values.into_iter().map(text).collect(),
            _ => None,
        };
        list.ok_or_else(|| self.wrong(field, "give a list of texts: [\"…\", \"…\"]"))
    }

    /// Whether something is said to be so; not where it is left out.
    pub(crate) fn truth(&mut self, field: &str) -> Result<bool, Mistake> {
        match self.fields.remove(field) {
            None => Ok(false),
            Some(Value::Boolean(is)) => Ok(is),
            Some(_) => Err(self.wrong(field, "give true or false")),
        }
    }

    /// The sub-items of this item: `[[question.option]]`.
    pub(crate) fn items(&mut self, field: &str) -> Result<Vec<Self>, Mistake> {
        let Some(value) = self.fields.remove(field) else {
            return Ok(Vec::new());
        };
        let Value::Array(values) = value else {
            return Err(self.wrong(field, "give [[…]] items"));
        };
        values
            .into_iter()
            .map(|value| match value {
                Value::Table(fields) => Ok(Self::new(self.file, self.line, fields)),
                _ => Err(self.wrong(field, "give [[…]] items")),
            })
            .collect()
    }

    fn optional_table(&mut self, field: &str) -> Result<Option<Self>, Mistake> {
        match self.fields.remove(field) {
            None => Ok(None),
            Some(Value::Table(fields)) => Ok(Some(Self::new(self.file, self.line, fields))),
            Some(_) => Err(self.wrong(field, "give a table")),
        }
    }

    /// `source = { document = "…", paragraph = 9 }`.
    pub(crate) fn source(&mut self) -> Result<Citation, Mistake> {
        let table = self.optional_table("source")?;
        table
            .ok_or_else(|| self.wrong("source", "is missing"))?
            .citation()
    }

    /// The citation this row is: a document with a paragraph or a named place.
    pub(crate) fn citation(mut self) -> Result<Citation, Mistake> {
        let citation = self.take_citation()?;
        self.done()?;
        Ok(citation)
    }

    pub(crate) fn take_citation(&mut self) -> Result<Citation, Mistake> {
        let document = self.with("document", DocumentId::new)?;
        let paragraph = self.optional_parsed("paragraph", "a whole number")?;
        let named = self.optional_words("place")?;
        let place = match (paragraph, named) {
            (Some(_), Some(_)) => return Err(self.mistake("give a paragraph or a place, not both")),
            (Some(paragraph), None) => Some(Place::Paragraph(paragraph)),
            (None, named) => named.map(Place::Named),
        };
        Ok(Citation { document, place })
    }

    /// `certainty = "unverified"` with `confidence = "high"`, or a certainty alone.
    pub(crate) fn certainty(&mut self) -> Result<Certainty, Mistake> {
        let certainty = self.text("certainty")?;
        let confidence = self.optional_text("confidence")?;
        match (certainty.as_str(), confidence.as_deref()) {
            ("seen", None) => Ok(Certainty::Seen),
            ("secondary", None) => Ok(Certainty::Secondary),
            ("inferred", None) => Ok(Certainty::Inferred),
            ("unverified", Some("high")) => Ok(Certainty::UnverifiedHigh),
            ("unverified", Some("medium")) => Ok(Certainty::UnverifiedMedium),
            ("unverified", Some("low") | None) => Ok(Certainty::UnverifiedLow),
            _ => Err(self.wrong(
                "certainty",
                "give seen, secondary, inferred, or unverified with confidence high, medium or low",
            )),
        }
    }

    pub(crate) fn wording(&mut self, field: &str) -> Result<Wording, Mistake> {
        let wording = self.optional_wording(field)?;
        wording.ok_or_else(|| self.wrong(field, "is missing"))
    }

    /// `title = { en = "…", fr = "…" }`, with `title_original` and `title_status` where they differ
    /// from the rule: English is the original and everything else unofficial.
    pub(crate) fn optional_wording(&mut self, field: &str) -> Result<Option<Wording>, Mistake> {
        let original = match self.optional_text(&format!("{field}_original"))? {
            Some(tag) => self.language(field, &tag)?,
            None => Language::En,
        };
        let mut status = self.optional_table(&format!("{field}_status"))?;
        let Some(mut texts) = self.optional_table(field)? else {
            return Ok(None);
        };
        let first = texts.words(original.tag())?;
        let mut wording = Wording::new(original, first);
        for language in Language::ALL
            .into_iter()
            .filter(|language| *language != original)
        {
            let Some(words) = texts.optional_words(language.tag())? else {
                continue;
            };
            let standing = match &mut status {
                Some(table) if table.fields.contains_key(language.tag()) => {
                    table.one_of(language.tag())?
                }
                _ => Status::Unofficial,
            };
            wording = wording.with(language, words, standing);
        }
        texts.done()?;
        status.map_or(Ok(()), Self::done)?;
        Ok(Some(wording))
    }

    fn language(&self, field: &str, tag: &str) -> Result<Language, Mistake> {
        Language::from_tag(tag)
            .ok_or_else(|| self.wrong(field, format!("{tag:?} is not one of ar zh en fr ru es")))
    }
}
