//! Nothing in the project points at a place on somebody's own disk.

use super::Finding;
use crate::tree::{File, Tree};

/// Split, so that this file does not find itself.
const PLACES: [&str; 4] = [
    concat!("/wo", "rk/"),
    concat!("/tm", "p/"),
    concat!("/ro", "ot/"),
    concat!("/ho", "me/"),
];

pub(super) fn check(tree: &Tree) -> Vec<Finding> {
    tree.files()
        .iter()
        .filter(|file| !file.is_test())
        .flat_map(in_file)
        .collect()
}

fn in_file(file: &File) -> Vec<Finding> {
    let mut found = Vec::new();
    for (number, line) in file.text().lines().enumerate() {
        for place in PLACES.iter().filter(|place| stands_in(line, place)) {
            let what =
                format!("`{place}` is a place on one machine; say it relative to the project");
            found.push(Finding::at(&file.path, number + 1, what));
        }
    }
    found
}

/// Whether the path starts there: `https://a.example/work/` is an address, not a place.
fn stands_in(line: &str, place: &str) -> bool {
    line.match_indices(place).any(|(at, _)| {
        !line[..at]
            .ends_with(|c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | '}' | '*'))
    })
}

#[cfg(test)]
mod tests {
    use super::{PLACES, check};
    use crate::tidy::found;

    #[test]
    fn finds_a_place_outside_tests() {
        for place in PLACES {
            let line = format!("fine\nsee {place}notes");
            assert!(found(check, &[("docs/a.md", &line)]).starts_with("docs/a.md:2: "));
            assert_eq!(found(check, &[("web/tests/a.rs", &line)]), "");
            assert_eq!(
                found(
                    check,
                    &[("docs/a.md", &format!("https://a.example{place}b"))]
                ),
                ""
            );
        }
    }
}
