//! Tables of this crate: tab-separated, one header line, no quoting.

/// The rows of a table with as many cells as the header has; short rows are filled with "".
pub(crate) fn rows(table: &str) -> impl Iterator<Item = Vec<&str>> {
    let mut lines = table.lines();
    let width = lines.next().unwrap_or_default().split('\t').count();
    lines
        .filter(|line| !line.trim().is_empty())
        .map(move |line| {
            let mut cells: Vec<&str> = line.split('\t').map(str::trim).collect();
            cells.resize(width.max(cells.len()), "");
            cells
        })
}

/// Cells of one line of a comma-separated table; quotes may enclose a cell that holds commas.
pub(crate) fn comma_cells(line: &str) -> Vec<&str> {
    let mut cells = Vec::new();
    let (mut start, mut quoted) = (0, false);
    for (at, byte) in line.bytes().enumerate() {
        match byte {
            b'"' => quoted = !quoted,
            b',' if !quoted => {
                cells.push(line[start..at].trim_matches('"'));
                start = at + 1;
            }
            _ => {}
        }
    }
    cells.push(line[start..].trim_matches('"'));
    cells
}

#[cfg(test)]
mod tests {
    use super::{comma_cells, rows};

    #[test]
    fn fills_short_rows() {
        let found: Vec<_> = rows("a\tb\n1\n\n2\t3\n").collect();
        assert_eq!(found, [["1", ""], ["2", "3"]]);
    }

    #[test]
    fn keeps_commas_in_quotes() {
        assert_eq!(comma_cells("a,\"b, c\",d"), ["a", "b, c", "d"]);
    }
}
