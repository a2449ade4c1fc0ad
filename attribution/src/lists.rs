//! Lists of function words, kept as data.

use crate::tsv;
use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum List {
    BeginsParty,
    OpensClause,
    Preposition,
    Office,
    Adverb,
    NoAdverb,
    EndsNounPhrase,
    Averts,
    Causes,
    Keeps,
    Receives,
    Singles,
    Own,
    Work,
    Greeted,
    Deplores,
    Asserts,
    Needy,
    Institution,
    Official,
    Speaker,
    Courtesy,
    Title,
    Article,
    Presiding,
    FirstPerson,
    TakesFloor,
}

const NAMES: [(&str, List); 27] = [
    ("begins-party", List::BeginsParty),
    ("opens-clause", List::OpensClause),
    ("preposition", List::Preposition),
    ("office", List::Office),
    ("adverb", List::Adverb),
    ("no-adverb", List::NoAdverb),
    ("ends-noun-phrase", List::EndsNounPhrase),
    ("averts", List::Averts),
    ("causes", List::Causes),
    ("keeps", List::Keeps),
    ("receives", List::Receives),
    ("singles-out", List::Singles),
    ("own", List::Own),
    ("work", List::Work),
    ("greeted", List::Greeted),
    ("deplores", List::Deplores),
    ("asserts", List::Asserts),
    ("needy", List::Needy),
    ("institution", List::Institution),
    ("official", List::Official),
    ("speaker", List::Speaker),
    ("courtesy", List::Courtesy),
    ("title", List::Title),
    ("article", List::Article),
    ("presiding", List::Presiding),
    ("first-person", List::FirstPerson),
    ("takes-floor", List::TakesFloor),
];

static LISTS: LazyLock<HashMap<List, HashSet<String>>> = LazyLock::new(|| {
    let mut lists: HashMap<List, HashSet<String>> = HashMap::new();
    for row in tsv::rows(include_str!("../data/words.en.tsv")) {
        let list = NAMES.iter().find(|(name, _)| *name == row[0]);
        if let Some((_, list)) = list {
            lists.insert(*list, row[2].split(' ').map(crate::words::folded).collect());
        }
    }
    lists
});

impl List {
    pub(crate) fn has(self, word: &str) -> bool {
        LISTS.get(&self).is_some_and(|it| it.contains(word))
    }
}

#[cfg(test)]
mod tests {
    use super::{LISTS, List, NAMES};

    #[test]
    fn every_list_is_there() {
        assert_eq!(LISTS.len(), NAMES.len());
        assert!(List::Averts.has("avoid") && !List::Averts.has("cause"));
    }
}
