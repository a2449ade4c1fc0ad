//! Reads a table of the configuration file against the list of what may stand in it.

use std::fmt::Display;
use std::ops::RangeInclusive;
use std::path::Path;

use crate::Failure;

/// What may stand in a table of the file.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// Its name.
    pub name: &'static str,
    /// What can be written there, as it is written.
    pub example: &'static str,
    /// The value where none is given; none where there must be one.
    pub default: Option<&'static str>,
    /// What it does.
    pub doc: &'static str,
}

/// A table of the file, checked for names that are none.
pub(super) struct Table<'a> {
    file: &'a Path,
    /// How messages name it: `[mail]`, `[[providers]]` 2.
    name: String,
    fields: &'a toml::Table,
}

impl<'a> Table<'a> {
    pub(super) fn new(
        file: &'a Path,
        name: String,
        value: &'a toml::Value,
        fields: &[Field],
    ) -> Result<Self, Failure> {
        let Some(table) = value.as_table() else {
            let file = file.display();
            return Err(Failure::Configuration(format!(
                "{file}: write {name} as a table"
            )));
        };
        let it = Self {
            file,
            name,
            fields: table,
        };
        match it
            .fields
            .keys()
            .find(|key| fields.iter().all(|field| field.name != **key))
        {
            None => Ok(it),
            Some(key) => {
                let names: Vec<&str> = fields.iter().map(|field| field.name).collect();
                Err(it.wrong(&format!(
                    "{key} is no setting; there are {}",
                    names.join(", ")
                )))
            }
        }
    }

    /// The text of a field, if it is given.
    pub(super) fn text(&self, field: &str) -> Result<Option<String>, Failure> {
        match self.fields.get(field) {
            None => Ok(None),
            Some(toml::Value::String(text)) => Ok(Some(text.clone())),
            Some(_) => Err(self.wrong(&format!("{field}: give text in quotes"))),
        }
    }

    /// The text of a field that must be given.
    pub(super) fn needed(&self, field: &str) -> Result<String, Failure> {
        self.text(field)?
            .filter(|text| !text.trim().is_empty())
            .ok_or_else(|| self.wrong(&format!("{field} is missing")))
    }

    /// The texts of a field; none where it is not given.
    pub(super) fn texts(&self, field: &str) -> Result<Vec<String>, Failure> {
        let wrong = || self.wrong(&format!("{field}: give texts in quotes between [ and ]"));
        match self.fields.get(field) {
            None => Ok(Vec::new()),
            Some(value) => value
                .as_array()
                .ok_or_else(wrong)?
                .iter()
                .map(|text| text.as_str().map(str::to_owned).ok_or_else(wrong))
                .collect(),
        }
    }

    /// A number within these.
    pub(super) fn number<T>(
        &self,
        field: &str,
        within: RangeInclusive<T>,
    ) -> Result<Option<T>, Failure>
    where
        T: TryFrom<i64> + PartialOrd + Copy + Display,
    {
        let Some(value) = self.fields.get(field) else {
            return Ok(None);
        };
        let number = value
            .as_integer()
            .and_then(|number| T::try_from(number).ok());
        let number = number.filter(|number| within.contains(number));
        let (least, most) = (within.start(), within.end());
        number
            .map(Some)
            .ok_or_else(|| self.wrong(&format!("{field}: give a number from {least} to {most}")))
    }

    /// A mistake in this table.
    pub(super) fn wrong(&self, what: &str) -> Failure {
        let (file, name) = (self.file.display(), &self.name);
        Failure::Configuration(format!("{file}: {name}: {what}"))
    }
}
