//! A published set of propositions, who says what by which word, and how much of it is found (measure M8).
//!
//! The form is that of the reference annotations of Ruiz Fabo, Plancq and Poibeau (LREC 2016): blocks that begin with
//! a number and a sentence in small letters, and then have a line `actor TAB predicate TAB message` for each
//! proposition; another file holds the same sentences as they were printed, one a line.
//! The set belongs to others and is not part of the repository. It is for scoring: only sums are printed, never a
//! sentence, so that nobody writes patterns for it.

use super::metrics::Counts;
use super::percent;
use crate::place;
use crate::program::Program;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Number of the pattern `opposed by`: what follows it is the speaker's word and not the opponent's.
const OPPOSED_BY: u64 = 7;

/// Words that come before a verb or end a passive and are no part of either.
const AUXILIARIES: [&str; 17] = [
    "be", "been", "being", "but", "can", "could", "did", "do", "does", "had", "has", "have", "is",
    "and", "was", "were", "would",
];

/// Roots of words that oppose; every other predicate speaks for its message or reports it.
const AGAINST: [&str; 6] = [
    "oppos", "object", "reject", "contest", "disagree", "dispute",
];

/// Who says what by which word.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Proposition {
    actor: String,
    predicate: String,
    message: String,
    /// Whether it speaks against its message.
    against: bool,
}

/// Whether a predicate of the set speaks against its message.
fn is_against(predicate: &str) -> bool {
    let (not, word) = match predicate.strip_prefix("not ") {
        Some(word) => (true, word),
        None => (false, predicate),
    };
    AGAINST.iter().any(|root| word.starts_with(root)) != not
}

/// One sentence with what is said of it and what was found.
struct Item {
    sentence: String,
    gold: BTreeSet<Proposition>,
    found: BTreeSet<Proposition>,
}

/// Scores the set and prints four measures.
///
/// # Errors
/// When a file cannot be read or the two do not belong together.
pub(super) fn print(set: &Path, sentences: &Path) -> Result<(), String> {
    let read =
        |path: &Path| std::fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display()));
    let mut items = items(&read(set)?)?;
    let printed = read(sentences)?;
    let printed: Vec<&str> = printed.lines().filter(|it| !it.trim().is_empty()).collect();
    if printed.len() != items.len() {
        return Err(format!(
            "the set has {} sentences and {} has {}",
            items.len(),
            sentences.display(),
            printed.len()
        ));
    }
    let unknown = name_actors(&mut items)?;
    for (item, printed) in items.iter_mut().zip(printed) {
        if letters(printed) != letters(&item.sentence) {
            return Err(format!(
                "this sentence is not where the set has it: {printed}"
            ));
        }
        item.found = found(printed)?;
    }
    let propositions: usize = items.iter().map(|it| it.gold.len()).sum();
    println!(
        "\n{} sentences, {propositions} propositions, {unknown} of them by actors the gazetteer does not know\n",
        items.len()
    );
    println!("| M8 propositions | precision | recall | F1 |\n|---|---:|---:|---:|");
    line("actor, predicate and message", &items, |it| {
        let Proposition {
            actor,
            predicate,
            message,
            ..
        } = it.clone();
        (actor, predicate, message)
    });
    line("actor and predicate", &items, |it| {
        (it.actor.clone(), it.predicate.clone())
    });
    line("actor and polarity", &items, |it| {
        (it.actor.clone(), it.against)
    });
    line("actor", &items, |it| it.actor.clone());
    Ok(())
}

fn line<K: Ord>(name: &str, items: &[Item], key: impl Fn(&Proposition) -> K) {
    let mut sum = Counts::default();
    for item in items {
        let keys = |side: &BTreeSet<Proposition>| side.iter().map(&key).collect();
        sum = sum.plus(&Counts::of(&keys(&item.gold), &keys(&item.found)));
    }
    println!(
        "| {name} | {} | {} | {} |",
        percent(sum.precision()),
        percent(sum.recall()),
        percent(sum.f1())
    );
}

fn items(set: &str) -> Result<Vec<Item>, String> {
    let mut items: Vec<Item> = Vec::new();
    for line in set.lines().map(str::trim_end).filter(|it| !it.is_empty()) {
        let cells: Vec<&str> = line.split('\t').collect();
        match (cells.as_slice(), items.last_mut()) {
            ([_, sentence], _) => items.push(Item {
                sentence: (*sentence).to_owned(),
                gold: BTreeSet::new(),
                found: BTreeSet::new(),
            }),
            ([actor, predicate, message], Some(item)) => {
                item.gold.insert(Proposition {
                    actor: (*actor).to_owned(),
                    predicate: (*predicate).to_owned(),
                    message: folded(message),
                    against: is_against(predicate),
                });
            }
            _ => {
                return Err(format!(
                    "this is neither a sentence nor a proposition: {line}"
                ));
            }
        }
    }
    Ok(items)
}

/// Puts the gazetteer's code in the place of each actor's name; answers how many propositions have an actor that it
/// does not know.
fn name_actors(items: &mut [Item]) -> Result<usize, String> {
    let gold = items.iter().flat_map(|item| &item.gold);
    let names: BTreeSet<String> = gold.map(|it| it.actor.clone()).collect();
    let mut codes = BTreeMap::new();
    for name in names {
        let plural = name.strip_suffix('y').map(|stem| format!("{stem}ies"));
        let capitals = capitals_first(plural.as_deref().unwrap_or(&name));
        for written in [capitals, capitals_first(&name), name.to_uppercase()] {
            let said = suggestions(&format!("The {written} opposed the draft."))?;
            let holder = said.first().and_then(|it| it["holder"].as_str());
            if let Some(holder) = holder {
                codes.insert(name, holder.to_owned());
                break;
            }
        }
    }
    let mut unknown = 0;
    for item in items {
        let with_code = |mut it: Proposition| {
            match codes.get(&it.actor) {
                Some(code) => it.actor.clone_from(code),
                None => unknown += 1,
            }
            it
        };
        let gold = std::mem::take(&mut item.gold);
        item.gold = without_china_twice(gold)
            .into_iter()
            .map(with_code)
            .collect();
    }
    Ok(unknown)
}

/// The set writes the Group of 77 and China as two actors wherever a report names the one group.
fn without_china_twice(mut gold: BTreeSet<Proposition>) -> BTreeSet<Proposition> {
    let of_group: BTreeSet<Proposition> = gold
        .iter()
        .filter(|it| it.actor == "group of 77")
        .map(|it| Proposition {
            actor: "china".to_owned(),
            ..it.clone()
        })
        .collect();
    gold.retain(|it| !of_group.contains(it));
    gold
}

fn capitals_first(name: &str) -> String {
    let mut before = ' ';
    let capital = |letter: char| {
        let first = !before.is_alphanumeric();
        before = letter;
        if first {
            letter.to_ascii_uppercase()
        } else {
            letter
        }
    };
    name.chars().map(capital).collect()
}

/// What the program says of a sentence that stands alone: sentences of the set do not follow each other.
fn suggestions(sentence: &str) -> Result<Vec<serde_json::Value>, String> {
    let file = place::scratch("propositions")?.join("sentence.txt");
    std::fs::write(&file, sentence).map_err(|e| format!("{}: {e}", file.display()))?;
    let program = place::target().join("release/examples/attribute");
    let said = Program::new(program)
        .word(&file)
        .words("--format jsonl")
        .answer()?;
    let line = |line: &str| serde_json::from_str(line).map_err(|e| format!("`{line}`: {e}"));
    said.lines().map(line).collect()
}

/// What was found in a sentence. A State that speaks for a group is an actor of the set beside the group.
fn found(sentence: &str) -> Result<BTreeSet<Proposition>, String> {
    let mut found = BTreeSet::new();
    for it in suggestions(sentence)? {
        let part = |span: &str| -> &str {
            let end = |at: usize| {
                it[span][at]
                    .as_u64()
                    .and_then(|it| usize::try_from(it).ok())
            };
            let range = end(0).zip(end(1)).map(|(from, to)| from..to);
            range.and_then(|it| sentence.get(it)).unwrap_or_default()
        };
        let opposed = it["patterns"].as_array();
        let opposed =
            opposed.is_some_and(|all| all.iter().any(|it| it.as_u64() == Some(OPPOSED_BY)));
        let (predicate, message) = divided(part("cue"), part("about"), opposed);
        let by = it["on_behalf_of"].as_str().unwrap_or_default();
        let actors = [it["holder"].as_str(), by.strip_prefix("spoken-by:")];
        for actor in actors.into_iter().flatten().filter(|it| is_delegation(it)) {
            found.insert(Proposition {
                actor: actor.to_owned(),
                predicate: predicate.clone(),
                message: message.clone(),
                against: it["stance"] == "oppose",
            });
        }
    }
    Ok(found)
}

/// The set leaves out those who chair, the Secretariat, observers and actors without a name.
fn is_delegation(holder: &str) -> bool {
    let left_out = ["unspecified", "OBS:"];
    !left_out.iter().any(|it| holder.starts_with(it))
        && !["CHAIR", "CO-CHAIR", "SECRETARIAT"].contains(&holder)
}

/// A cue and what it is about as the set writes them: the verb alone, `not` before it, and the rest.
fn divided(cue: &str, about: &str, opposed: bool) -> (String, String) {
    let cue = cue.to_lowercase().replace("cannot", "can not");
    let mut words: Vec<&str> = cue.split_whitespace().collect();
    let mut not = opposed;
    while let [first, _, ..] = words.as_slice() {
        not ^= *first == "not";
        if *first != "not" && !AUXILIARIES.contains(first) {
            break;
        }
        words.remove(0);
    }
    let verb = words.first().copied().unwrap_or_default();
    let predicate = if not {
        format!("not {verb}")
    } else {
        verb.to_owned()
    };
    let rest = words.iter().skip(1).copied().collect::<Vec<_>>().join(" ");
    (predicate, folded(&format!("{rest} {about}")))
}

/// What two prints of one sentence share: marks and their spacing differ.
fn letters(sentence: &str) -> String {
    let letters = sentence.chars().filter(|it| it.is_alphanumeric());
    letters.collect::<String>().to_lowercase()
}

/// Small letters, single spaces, no marks at the ends and no auxiliary of a passive at the end.
fn folded(text: &str) -> String {
    let text = text.to_lowercase().replace("``", "\"").replace("''", "\"");
    let text = text.replace(['“', '”'], "\"").replace(['‘', '’'], "'");
    let mut words: Vec<&str> = text.split_whitespace().collect();
    while words.last().is_some_and(|it| AUXILIARIES.contains(it)) {
        words.pop();
    }
    let joined = words.join(" ");
    joined
        .trim_matches(|it: char| it.is_ascii_punctuation())
        .to_owned()
}

#[cfg(test)]
mod tests {
    use super::{divided, folded, is_against, items, without_china_twice};

    #[test]
    fn a_set_is_read_in_blocks() {
        let set = "1\tperu and chile asked for time\nperu\tasked\tfor time\nchile\tasked\tfor time\n\n2\tno one spoke\n\n";
        let items = items(set).expect("reads");
        let sizes: Vec<usize> = items.iter().map(|it| it.gold.len()).collect();
        assert_eq!(sizes, [2, 0]);
        assert!(super::items("peru\tasked\tfor time\n").is_err());
    }

    #[test]
    fn a_group_that_the_set_writes_as_two_actors_counts_once() {
        let set = "1\ts\ngroup of 77\turged\thaste\nchina\turged\thaste\nchina\tasked\twhy\n";
        let gold = items(set).expect("reads").remove(0).gold;
        let left: Vec<_> = without_china_twice(gold)
            .into_iter()
            .map(|it| it.predicate)
            .collect();
        assert_eq!(left, ["asked", "urged"]);
    }

    #[test]
    fn a_cue_is_written_as_a_verb_with_its_negation() {
        let said = |cue, about, opposed| divided(cue, about, opposed);
        let pair = |a: &str, b: &str| (a.to_owned(), b.to_owned());
        assert_eq!(
            said("called for", "a pause,", false),
            pair("called", "for a pause")
        );
        assert_eq!(
            said("did not support", "the text", false),
            pair("not support", "the text")
        );
        assert_eq!(
            said("proposed", "a pause", true),
            pair("not proposed", "a pause")
        );
        assert_eq!(
            said("supported", "The text was", false),
            pair("supported", "the text")
        );
    }

    #[test]
    fn what_is_negated_changes_its_side() {
        assert!(
            ["opposed", "not proposed", "objection"]
                .into_iter()
                .all(is_against)
        );
        assert!(!is_against("not opposed") && !is_against("said"));
        assert_eq!(folded("“The Draft.”"), "the draft");
    }
}
