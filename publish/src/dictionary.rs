//! The data dictionary: what each table and column of the downloads means.

use language::{Lang, Messages};

use crate::tables::DEFINITIONS;

/// One table as a reader meets it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// The name of the table and, with `.csv`, of its file.
    pub name: &'static str,
    /// What its lines are.
    pub about: String,
    /// Its columns, in the order of the file.
    pub columns: Vec<Column>,
}

/// One column of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its name in the first line of the file.
    pub name: &'static str,
    /// The key of its kind of value: `date`.
    pub kind: &'static str,
    /// Its kind of value, in the reader's language.
    pub kind_about: String,
    /// What it means, in the reader's language.
    pub about: String,
}

/// All tables with their columns, in the reader's language.
pub fn dictionary(lang: Lang) -> Vec<Table> {
    let messages = Messages::of(lang);
    let said = |key: String| messages.text(&key).to_owned();
    let tables = DEFINITIONS.iter().map(|table| Table {
        name: table.name,
        about: said(format!("table-{}", table.name)),
        columns: table
            .columns
            .iter()
            .map(|(name, kind)| Column {
                name,
                kind: kind.key(),
                kind_about: said(format!("kind-{}", kind.key())),
                about: said(format!("column-{name}")),
            })
            .collect(),
    });
    tables.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_table_and_column_is_explained() {
        for table in dictionary(Lang::En) {
            assert!(!table.about.starts_with('['), "{}", table.name);
            for column in table.columns {
                let said = Messages::of(Lang::En).has(&format!("column-{}", column.name));
                assert!(said, "column-{}", column.name);
                assert!(Messages::of(Lang::En).has(&format!("kind-{}", column.kind)));
            }
        }
    }

    #[test]
    fn no_column_stands_twice_in_a_table() {
        for table in dictionary(Lang::En) {
            let mut names: Vec<_> = table.columns.iter().map(|column| column.name).collect();
            let columns = names.len();
            names.sort_unstable();
            names.dedup();
            assert_eq!(names.len(), columns, "{}", table.name);
        }
    }
}
