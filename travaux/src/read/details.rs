//! What a statement is: said once for all files, or file by file in a table.

use std::path::Path;

use clap::Args;

use crate::Failure;

/// What a statement is, as far as it is said.
#[derive(Clone, Debug, Default, PartialEq, Eq, Args)]
pub(crate) struct Details {
    /// The title [default: the name of the file].
    #[arg(long, value_name = "WORDS")]
    pub(super) title: Option<String>,
    /// The language of the texts: ar, zh, en, fr, ru or es [default: as it seems to be].
    #[arg(long, value_name = "TAG")]
    pub(super) language: Option<String>,
    /// as-delivered, check-against-delivery, translation or third-party [default: third-party].
    #[arg(long, value_name = "STATUS")]
    pub(super) status: Option<String>,
    /// Of which statement it is a translation: its number, or the name of a file that is on record or
    /// was read before in the same run.
    #[arg(long, value_name = "NUMBER|FILE")]
    pub(super) translates: Option<String>,
    /// Who speaks: an ISO code or the key of a group.
    #[arg(long, value_name = "CODE")]
    pub(super) speaker: Option<String>,
    /// Which member speaks for the group, by its ISO code.
    #[arg(long, value_name = "CODE")]
    pub(super) spoken_by: Option<String>,
    /// The session, by its key.
    #[arg(long, value_name = "KEY")]
    pub(super) session: Option<String>,
    /// The number of the meeting.
    #[arg(long, value_name = "NUMBER")]
    pub(super) meeting: Option<u32>,
    /// The agenda item, by its key.
    #[arg(long, value_name = "KEY")]
    pub(super) item: Option<String>,
    /// The day it was delivered or issued: 2026-03-30.
    #[arg(long, value_name = "DATE")]
    pub(super) on: Option<String>,
    /// Who issued it.
    #[arg(long, value_name = "WORDS")]
    pub(super) publisher: Option<String>,
    /// Where it can be read.
    #[arg(long = "read-at", value_name = "URL")]
    pub(super) address: Option<String>,
    /// The symbol under which it is cited.
    #[arg(long, value_name = "SYMBOL")]
    pub(super) document: Option<String>,
}

impl Details {
    /// What is said of one file goes before what is said of all.
    pub(super) fn and(&self, of_file: Option<&Self>) -> Self {
        let Some(own) = of_file.cloned() else {
            return self.clone();
        };
        let all = self.clone();
        Self {
            title: own.title.or(all.title),
            language: own.language.or(all.language),
            status: own.status.or(all.status),
            translates: own.translates.or(all.translates),
            speaker: own.speaker.or(all.speaker),
            spoken_by: own.spoken_by.or(all.spoken_by),
            session: own.session.or(all.session),
            meeting: own.meeting.or(all.meeting),
            item: own.item.or(all.item),
            on: own.on.or(all.on),
            publisher: own.publisher.or(all.publisher),
            address: own.address.or(all.address),
            document: own.document.or(all.document),
        }
    }
}

/// A table of files.
pub(crate) struct Table(Vec<(String, Details)>);

/// A line of the table: the file, and the other columns with their names.
struct Row {
    file: String,
    cells: Vec<(String, String)>,
}

impl Table {
    /// Reads a table.
    pub(super) fn open(path: &Path) -> Result<Self, Failure> {
        let bytes = std::fs::read(path).map_err(Failure::file(path))?;
        let wrong = |why: String| Failure::Configuration(format!("{}: {why}", path.display()));
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(b'\t')
            .from_reader(&bytes[..]);
        let names = reader
            .headers()
            .map_err(|error| wrong(error.to_string()))?
            .clone();
        let file = names.iter().position(|name| name == "file");
        let file = file.ok_or_else(|| wrong("the column `file` is missing".into()))?;
        let mut rows = Vec::new();
        for row in reader.records() {
            let row = row.map_err(|error| wrong(error.to_string()))?;
            let cells = names.iter().zip(&row).filter(|(name, _)| *name != "file");
            let row = Row {
                file: row.get(file).unwrap_or_default().to_owned(),
                cells: cells
                    .map(|(name, cell)| (name.to_owned(), cell.to_owned()))
                    .collect(),
            };
            let details = details(&row).map_err(&wrong)?;
            rows.push((row.file, details));
        }
        Ok(Self(rows))
    }

    /// What the table says of a file: by its whole path or its name.
    pub(super) fn of(&self, file: &Path) -> Option<&Details> {
        let name = file.file_name()?.to_string_lossy();
        let is = |it: &&(String, Details)| Path::new(&it.0) == file || it.0 == name;
        self.0.iter().find(is).map(|(_, details)| details)
    }
}

fn details(row: &Row) -> Result<Details, String> {
    let mut details = Details::default();
    for (column, cell) in &row.cells {
        let cell = cell.trim();
        if cell.is_empty() {
            continue;
        }
        let value = Some(cell.to_owned());
        match column.as_str() {
            "title" => details.title = value,
            "language" => details.language = value,
            "status" => details.status = value,
            "translates" => details.translates = value,
            "speaker" => details.speaker = value,
            "spoken_by" => details.spoken_by = value,
            "session" => details.session = value,
            "meeting" => {
                let wrong = |_| format!("`{cell}` is no number of a meeting ({})", row.file);
                details.meeting = Some(cell.parse().map_err(wrong)?);
            }
            "item" => details.item = value,
            "on" => details.on = value,
            "publisher" => details.publisher = value,
            "address" => details.address = value,
            "document" => details.document = value,
            other => return Err(format!("there is no column `{other}`")),
        }
    }
    Ok(details)
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test stops at what it did not expect")]
mod tests {
    use super::*;

    #[test]
    fn a_table_says_what_each_file_is() {
        let folder = std::env::temp_dir().join(format!("travaux-details-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let path = folder.join("details.tsv");
        std::fs::write(&path, "file\tspeaker\tmeeting\na.txt\tPER\t2\nb.txt\t\t\n").unwrap();
        let table = Table::open(&path).unwrap();
        let all = Details {
            speaker: Some("COL".into()),
            ..Details::default()
        };
        let of = |name: &str| all.and(table.of(Path::new(name)));
        assert_eq!(of("some/a.txt").speaker.as_deref(), Some("PER"));
        assert_eq!(of("a.txt").meeting, Some(2));
        assert_eq!(of("b.txt").speaker.as_deref(), Some("COL"));
        for wrong in [
            "file\tcolour\na.txt\tred\n",
            "file\tmeeting\na.txt\ttwo\n",
            "name\na\n",
        ] {
            std::fs::write(&path, wrong).unwrap();
            assert!(Table::open(&path).is_err(), "{wrong}");
        }
        std::fs::remove_dir_all(&folder).unwrap();
    }
}
