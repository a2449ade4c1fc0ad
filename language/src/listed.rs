//! Lists of members that tests compare with, where they are at hand.

use std::path::Path;

/// The fields of this column of a list in CSV; nothing, and a word about it, where it is absent.
pub(crate) fn column(path: &str, name: &str) -> Option<Vec<String>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    let Ok(text) = std::fs::read_to_string(&path) else {
        eprintln!("skipped: {} is not there", path.display());
        return None;
    };
    let mut lines = text
        .lines()
        .filter(|line| !line.starts_with('#'))
        .map(fields);
    let head = lines.next().expect("the list has a head");
    let place = head
        .iter()
        .position(|field| field == name)
        .expect("the list has the column");
    Some(lines.map(|line| line[place].clone()).collect())
}

/// The fields of a line; a quoted field may hold commas.
fn fields(line: &str) -> Vec<String> {
    let mut fields = vec![String::new()];
    let mut is_quoted = false;
    for character in line.chars() {
        match character {
            '"' => is_quoted = !is_quoted,
            ',' if !is_quoted => fields.push(String::new()),
            _ => fields
                .last_mut()
                .expect("there is always a field")
                .push(character),
        }
    }
    fields
}
