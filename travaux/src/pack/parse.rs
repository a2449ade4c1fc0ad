//! The files of a pack parsed into rows with their lines.

use super::row::Row;
use super::{Files, Mistake};

/// A TOML file as one table.
pub(super) fn table(files: &Files, file: &'static str) -> Result<toml::Table, Mistake> {
    let text = files.text(file);
    toml::from_str(text).map_err(|error| {
        let line = error.span().map(|span| line_of(text, span.start));
        Mistake::new(file, line, error.message())
    })
}

/// The `[[name]]` items of a TOML file, for each of the names in turn; other names are mistakes.
pub(super) fn items<const N: usize>(
    files: &Files,
    file: &'static str,
    names: [&str; N],
) -> Result<[Vec<Row>; N], Mistake> {
    let text = files.text(file);
    let mut table = table(files, file)?;
    let mut found = std::array::from_fn(|_| Vec::new());
    for (rows, name) in found.iter_mut().zip(names) {
        let Some(value) = table.remove(name) else {
            continue;
        };
        let starts = starts(text, name);
        let toml::Value::Array(values) = value else {
            return Err(Mistake::new(
                file,
                None,
                format!("{name}: give [[{name}]] items"),
            ));
        };
        for (place, value) in values.into_iter().enumerate() {
            let line = starts.get(place).copied().unwrap_or(1);
            let toml::Value::Table(fields) = value else {
                return Err(Mistake::new(
                    file,
                    Some(line),
                    format!("{name}: give [[{name}]] items"),
                ));
            };
            rows.push(Row::new(file, line, fields));
        }
    }
    match table.keys().next() {
        Some(name) => Err(Mistake::new(
            file,
            None,
            format!("{name}: there is no such item; check its name"),
        )),
        None => Ok(found),
    }
}

/// The lines on which the `[[name]]` items of a file begin.
fn starts(text: &str, name: &str) -> Vec<usize> {
    let header = format!("[[{name}]]");
    let begins = |(_, line): &(usize, &str)| line.trim_end().starts_with(&header);
    text.lines()
        .enumerate()
        .filter(begins)
        .map(|(place, _)| place + 1)
        .collect()
}

/// The lines of a CSV file as rows, by the names in its first line.
pub(super) fn lines(files: &Files, file: &'static str) -> Result<Vec<Row>, Mistake> {
    let text = files.text(file);
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let wrong = |error: csv::Error| {
        let line = error
            .position()
            .and_then(|at| usize::try_from(at.line()).ok());
        Mistake::new(file, line, error.to_string())
    };
    let names = reader.headers().map_err(wrong)?.clone();
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.map_err(wrong)?;
        let line = record
            .position()
            .and_then(|at| usize::try_from(at.line()).ok());
        let fields = names
            .iter()
            .zip(record.iter())
            .map(|(name, field)| (name.to_owned(), toml::Value::String(field.to_owned())))
            .filter(|(_, field)| field.as_str() != Some(""))
            .collect();
        rows.push(Row::new(file, line.unwrap_or(1), fields));
    }
    Ok(rows)
}

fn line_of(text: &str, byte: usize) -> usize {
    text.bytes()
        .take(byte)
        .filter(|byte| *byte == b'\n')
        .count()
        + 1
}
