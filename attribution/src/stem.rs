//! Small stemmers: enough to bring the forms of a word together, no more.

/// Endings of Russian nouns, adjectives and verbs, longest first.
const RUSSIAN: [&str; 46] = [
    "иями", "иеи", "еи", "ями", "ами", "ого", "его", "ому", "ему", "ыми", "ими", "иях", "ию", "ия",
    "ии", "ие", "ых", "их", "ую", "юю", "ая", "яя", "ое", "ее", "ые", "ой", "еи", "ым", "им", "ом",
    "ем", "ам", "ям", "ах", "ях", "ов", "ев", "ои", "а", "я", "о", "е", "ы", "и", "у", "ю",
];

/// What must or will not be, said by an adverb: not the same as the adjective of its stem.
const PREDICATIVE: [&str; 12] = [
    "важно",
    "необходимо",
    "нужно",
    "недопустимо",
    "неприемлемо",
    "преждевременно",
    "целесообразно",
    "нецелесообразно",
    "неуместно",
    "излишне",
    "полезно",
    "контрпродуктивно",
];

/// A Russian word in lower case without accents (`й` as `и`), its ending cut.
pub(crate) fn russian(word: &str) -> &str {
    if PREDICATIVE.contains(&word) {
        return word;
    }
    // Nigeria is not the Niger.
    if let Some(ending) = word.strip_prefix("нигери") {
        return &word[..word.len() - ending.len()];
    }
    let long_enough = |stem: &str| 3 < stem.chars().count();
    for ending in RUSSIAN {
        if let Some(stem) = word.strip_suffix(ending)
            && long_enough(stem)
        {
            return stem;
        }
    }
    word.strip_suffix(['ь', 'и'])
        .filter(|stem| long_enough(stem))
        .unwrap_or(word)
}

/// Endings of English words that carry no meaning for retrieval, longest first, and what replaces them.
const ENGLISH: [(&str, &str); 40] = [
    ("operationalisation", "operational"),
    ("izations", "ize"),
    ("isations", "ize"),
    ("ization", "ize"),
    ("isation", "ize"),
    ("ational", "ate"),
    ("fulness", "ful"),
    ("iveness", "ive"),
    ("ousness", "ous"),
    ("ations", "ate"),
    ("ation", "ate"),
    ("ments", ""),
    ("ances", ""),
    ("ences", ""),
    ("ities", ""),
    ("ising", "ize"),
    ("ised", "ize"),
    ("ises", "ize"),
    ("ise", "iz"),
    ("ize", "iz"),
    ("ment", ""),
    ("ance", ""),
    ("ence", ""),
    ("ness", ""),
    ("ingly", ""),
    ("tions", "t"),
    ("sions", "s"),
    ("tion", "t"),
    ("sion", "s"),
    ("ity", ""),
    ("ive", ""),
    ("ing", ""),
    ("ies", "y"),
    ("ed", ""),
    ("es", ""),
    ("al", ""),
    ("ly", ""),
    ("er", ""),
    ("s", ""),
    ("e", ""),
];

/// The stem of a word in lower case, for comparing words of a text with words of a register.
pub(crate) fn english(word: &str) -> String {
    if !word.is_ascii() || word.len() < 4 {
        return word.to_owned();
    }
    let mut stem = word.to_owned();
    for _ in 0..2 {
        let ending = ENGLISH
            .iter()
            .find(|(ending, _)| stem.ends_with(ending) && 3 + ending.len() <= stem.len());
        let Some((ending, put)) = ending else { break };
        stem.truncate(stem.len() - ending.len());
        stem.push_str(put);
    }
    let bytes = stem.as_bytes();
    if let [.., a, b] = bytes
        && a == b
        && 3 < stem.len()
        && !b"aeiou".contains(b)
    {
        stem.pop();
    }
    stem
}

#[cfg(test)]
mod tests {
    use super::{english, russian};

    #[test]
    fn brings_forms_together() {
        for (one, other) in [
            ("appoints", "appointing"),
            ("appointment", "appoint"),
            ("delegations", "delegation"),
            ("prioritise", "prioritize"),
            ("decisions", "decision"),
            ("priorities", "priority"),
        ] {
            assert_eq!(english(one), english(other), "{one} {other}");
        }
        assert_eq!(russian("поддерживаем"), russian("поддерживаем"));
        assert_eq!(russian("россия"), russian("россии"));
    }

    #[test]
    fn leaves_short_words_alone() {
        assert_eq!(english("be"), "be");
        assert_eq!(english("use"), "use");
    }
}
