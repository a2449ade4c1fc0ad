//! Words that registers and reports use for the same thing, kept as data and compared by their stems.

use crate::stem;
use crate::tsv;
use std::collections::HashMap;
use std::sync::LazyLock;

/// By stem: the stems that may stand for it.
static RELATED: LazyLock<HashMap<String, Vec<String>>> = LazyLock::new(|| {
    let mut related: HashMap<String, Vec<String>> = HashMap::new();
    for row in tsv::rows(include_str!("../data/synonyms.en.tsv")) {
        let mut stems: Vec<String> = row[0].split(' ').map(stem::english).collect();
        stems.sort_unstable();
        stems.dedup();
        for one in &stems {
            let others = stems.iter().filter(|it| *it != one).cloned();
            related.entry(one.clone()).or_default().extend(others);
        }
    }
    related
});

/// The stems that may stand for a stem.
pub(crate) fn related(stem: &str) -> &'static [String] {
    RELATED.get(stem).map_or(&[], Vec::as_slice)
}

#[cfg(test)]
mod tests {
    use super::related;
    use crate::stem::english;

    #[test]
    fn words_of_one_row_stand_for_each_other() {
        let appoint = english("appointing");
        assert!(related(&appoint).contains(&english("nominate")));
        assert!(!related(&appoint).contains(&appoint));
        assert!(related("no such word").is_empty());
    }
}
