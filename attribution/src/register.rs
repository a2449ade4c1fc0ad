//! A register of options, and the ranking of its options for the words of a claim.

use crate::stem;
use crate::synonyms::related;
use crate::tsv;
use crate::words::{Shape, Word, words};
use std::collections::HashMap;

/// Questions and their options, as a forum keeps them.
#[derive(Debug, Clone, Default)]
pub struct Register {
    options: Vec<Entry>,
    /// By stem: the options that contain it, and with what weight.
    index: HashMap<String, Vec<(usize, f32)>>,
    average: f32,
}

#[derive(Debug, Clone)]
struct Entry {
    id: String,
    issue: String,
    length: f32,
    references: Vec<String>,
    /// Worded as a removal: `Delete the paragraph`.
    removes: bool,
    /// The stems of the option itself, without those of its question.
    stems: Vec<String>,
}

impl Register {
    /// Reads columns `option_id`, `issue`, `option`, and `aliases` where there is one.
    ///
    /// # Errors
    /// Says which column is missing or which line is short.
    pub fn parse(table: &str) -> Result<Self, String> {
        let table = table.trim_start_matches('\u{feff}');
        let header: Vec<&str> = table
            .lines()
            .next()
            .unwrap_or_default()
            .split('\t')
            .map(str::trim)
            .collect();
        let column = |name: &str| header.iter().position(|it| *it == name);
        let required =
            |name: &str| column(name).ok_or(format!("the register has no column `{name}`"));
        let (id, issue, option) = (
            required("option_id")?,
            required("issue")?,
            required("option")?,
        );
        let aliases = column("aliases");
        let mut register = Self::default();
        for (at, row) in tsv::rows(table).enumerate() {
            if row[id].is_empty() {
                return Err(format!("row {} of the register has no option_id", at + 2));
            }
            let also = aliases.map_or("", |it| row[it]);
            register.add(row[id], row[issue], &format!("{} {also}", row[option]));
        }
        register.finish();
        Ok(register)
    }

    fn add(&mut self, id: &str, issue: &str, option: &str) {
        let at = self.options.len();
        let mut length = 0.0;
        for (text, weight) in [(issue, 0.6_f32), (option, 1.0)] {
            for term in terms(text) {
                length += weight;
                let found = self.index.entry(term).or_default();
                match found.last_mut().filter(|(option, _)| *option == at) {
                    Some((_, known)) => *known += weight,
                    None => found.push((at, weight)),
                }
            }
        }
        let references = references(&words(option, 0, option.len()));
        self.options.push(Entry {
            id: id.to_owned(),
            issue: issue.to_owned(),
            length,
            references,
            stems: terms(option),
            removes: words(option, 0, option.len())
                .iter()
                .take(2)
                .any(is_removal),
        });
    }

    fn finish(&mut self) {
        let total: f32 = self.options.iter().map(|it| it.length).sum();
        self.average = total / count(self.options.len()).max(1.0);
    }

    pub(crate) fn id(&self, at: usize) -> &str {
        self.options.get(at).map_or("", |it| it.id.as_str())
    }

    pub(crate) fn same_issue(&self, one: usize, other: usize) -> bool {
        self.options[one].issue == self.options[other].issue
    }

    /// What share of an option's own words stand in a text, rare words counting more; from 0 to 1.
    pub(crate) fn covered(&self, at: usize, text: &HashMap<String, f32>) -> f32 {
        let total = count(self.options.len());
        let (mut there, mut all) = (0.0, 0.0);
        for stem in &self.options[at].stems {
            let holding = self.index.get(stem).map_or(0.0, |it| count(it.len()));
            let rarity = (1.0 + (total - holding + 0.5) / (holding + 0.5)).ln();
            all += rarity;
            if text.contains_key(stem) {
                there += rarity;
            } else if related(stem).iter().any(|it| text.contains_key(it)) {
                there += SYNONYM * rarity;
            }
        }
        if 0.0 < all { there / all } else { 0.0 }
    }

    /// Whether an option is worded as a removal.
    pub(crate) fn removes(&self, at: usize) -> bool {
        self.options[at].removes
    }

    pub(crate) fn len(&self) -> usize {
        self.options.len()
    }

    /// Scores every option that shares a word with the query: BM25 over title and option.
    pub(crate) fn scores(
        &self,
        query: &HashMap<String, f32>,
        references: &[String],
    ) -> HashMap<usize, f32> {
        let mut scores: HashMap<usize, f32> = HashMap::new();
        let total = count(self.options.len());
        for (term, weight) in widened(query) {
            let Some(found) = self.index.get(&term) else {
                continue;
            };
            let holding = count(found.len());
            let rarity = (1.0 + (total - holding + 0.5) / (holding + 0.5)).ln();
            for (at, times) in found {
                let length = self.options[*at].length / self.average.max(0.1);
                let frequency = times * 2.2 / (times + 1.2 * (0.4 + 0.6 * length));
                *scores.entry(*at).or_default() += weight * rarity * frequency;
            }
        }
        for (at, entry) in self.options.iter().enumerate() {
            let shared = entry
                .references
                .iter()
                .filter(|it| references.contains(it))
                .count();
            if 0 < shared {
                *scores.entry(at).or_default() += 3.0 * count(shared);
            }
        }
        scores
    }
}

#[expect(
    clippy::cast_precision_loss,
    reason = "a register has far fewer options than a float can count"
)]
fn count(number: usize) -> f32 {
    number as f32
}

/// A word that takes something out of a text.
pub(crate) fn is_removal(word: &Word) -> bool {
    const REMOVALS: [&str; 8] = [
        "delet", "remov", "omit", "omiss", "drop", "strik", "exclud", "without",
    ];
    REMOVALS.iter().any(|it| word.low.starts_with(it))
}

/// What a synonym counts beside the word itself.
const SYNONYM: f32 = 0.35;

/// The words of a query and, with less weight, those that may stand for them; in a fixed order.
fn widened(query: &HashMap<String, f32>) -> Vec<(String, f32)> {
    let mut wide: HashMap<&str, f32> = HashMap::new();
    for (term, weight) in query {
        let known = wide.entry(term).or_default();
        *known = known.max(*weight);
        for other in related(term) {
            let known = wide.entry(other).or_default();
            *known = known.max(SYNONYM * weight);
        }
    }
    let mut wide: Vec<(String, f32)> = wide
        .into_iter()
        .map(|(term, weight)| (term.to_owned(), weight))
        .collect();
    wide.sort_by(|one, other| one.0.cmp(&other.0));
    wide
}

/// Words that say nothing about what an option is.
const STOP: [&str; 95] = [
    "the",
    "a",
    "an",
    "of",
    "to",
    "and",
    "or",
    "in",
    "on",
    "for",
    "with",
    "by",
    "that",
    "this",
    "is",
    "are",
    "was",
    "were",
    "be",
    "been",
    "it",
    "its",
    "as",
    "at",
    "from",
    "their",
    "they",
    "he",
    "she",
    "his",
    "her",
    "not",
    "no",
    "but",
    "which",
    "who",
    "would",
    "should",
    "could",
    "must",
    "will",
    "can",
    "may",
    "has",
    "have",
    "had",
    "also",
    "than",
    "rather",
    "such",
    "other",
    "others",
    "all",
    "any",
    "some",
    "more",
    "most",
    "into",
    "about",
    "over",
    "under",
    "between",
    "'s",
    "s",
    "there",
    "these",
    "those",
    "both",
    "said",
    "noted",
    "stated",
    "stressed",
    "state",
    "states",
    "delegations",
    "delegation",
    "parties",
    "countries",
    "proposal",
    "proposed",
    "supported",
    "support",
    "called",
    "need",
    "important",
    "importance",
    "issue",
    "issues",
    "one",
    "two",
    "new",
    "including",
    "who",
    "what",
    "how",
];

pub(crate) fn terms(text: &str) -> Vec<String> {
    let words = words(text, 0, text.len());
    words.iter().flat_map(stems).collect()
}

/// The stems of a word that carries meaning. A compound of whole words is each of them: what is
/// `time-limited` is also said to be limited in time.
pub(crate) fn stems(word: &Word) -> Vec<String> {
    let Some(whole) = term(word) else {
        return Vec::new();
    };
    let parts: Vec<&str> = word.low.split('-').collect();
    if parts.len() < 2 || parts.iter().any(|it| it.len() < 4) {
        return vec![whole];
    }
    let telling = parts.into_iter().filter(|it| !STOP.contains(it));
    telling.map(stem::english).collect()
}

/// The stem of a word that carries meaning.
pub(crate) fn term(word: &Word) -> Option<String> {
    let telling =
        word.shape != Shape::Mark && !STOP.contains(&word.low.as_str()) && 1 < word.low.len();
    telling.then(|| stem::english(word.low.trim_end_matches('.')))
}

/// Exact references: `item 5`, `paragraph 9`, `article 6`, document symbols.
pub(crate) fn references(words: &[Word]) -> Vec<String> {
    let mut found = Vec::new();
    for (at, word) in words.iter().enumerate() {
        let kind = match word.low.as_str() {
            "item" | "items" => "item",
            "paragraph" | "paragraphs" | "para" | "paras" => "paragraph",
            "article" | "articles" | "art" => "article",
            "annex" => "annex",
            "decision" => "decision",
            "option" => "option",
            "dtg" => "dtg",
            _ => continue,
        };
        let next = words.get(at + 1).filter(|it| it.shape != Shape::Mark);
        let short =
            next.filter(|it| it.low.len() < 6 && (it.shape == Shape::Number || it.low.len() == 1));
        if let Some(next) = short {
            found.push(format!("{kind} {}", next.low));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{Register, references};
    use crate::words::words;

    const TABLE: &str = "option_id\tissue\toption\nA1\tSeat\tThe seat is in Lima\nA2\tSeat\tThe seat is in Accra\nB1\tAgenda\tCorrect item 5 now\n";

    #[test]
    fn ranks_by_shared_words_and_references() {
        let register = Register::parse(TABLE).expect("the table is well formed");
        let query = [("accra".to_owned(), 1.0)].into();
        let scores = register.scores(&query, &[]);
        assert!(!scores.contains_key(&0) && scores.contains_key(&1));
        let text = "agenda item 5";
        let references = references(&words(text, 0, text.len()));
        assert_eq!(references, ["item 5"]);
        assert!(register.scores(&[].into(), &references).contains_key(&2));
    }

    #[test]
    fn refuses_a_table_without_its_columns() {
        assert!(Register::parse("id\toption\n1\tx\n").is_err());
        assert!(Register::parse("option_id\tissue\toption\n\tx\ty\n").is_err());
        assert!(Register::parse("").is_err());
    }
}
