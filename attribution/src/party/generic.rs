//! Unnamed holders: several delegations, a broad majority of States, others, parties.

use crate::gazetteer::Kind;
use crate::sentence::Sentence;
use crate::words::Shape;

const HEADS: [&str; 30] = [
    "partners",
    "allies",
    "supporters",
    "delegations",
    "delegation",
    "delegates",
    "delegate",
    "states",
    "state",
    "countries",
    "country",
    "parties",
    "party",
    "members",
    "member",
    "participants",
    "representatives",
    "speakers",
    "governments",
    "nations",
    "missions",
    "others",
    "negotiators",
    "negotiator",
    "proponents",
    "opponents",
    "speaker",
    "participant",
    "coalition",
    "representative",
];

const MANY: [&str; 9] = [
    "many",
    "numerous",
    "most",
    "several",
    "various",
    "multiple",
    "countless",
    "majority",
    "dozens",
];
const SOME: [&str; 9] = [
    "some", "certain", "few", "other", "others", "two", "three", "four", "five",
];

/// Words that begin a generic subject, with or without `of` behind a noun of quantity.
const QUANTITIES: [&str; 12] = [
    "number",
    "group",
    "majority",
    "coalition",
    "range",
    "handful",
    "set",
    "minority",
    "couple",
    "variety",
    "bloc",
    "cluster",
];

/// A generic subject that begins at `at`: the word after it, and what kind of many it is.
pub(super) fn generic_at(sentence: &Sentence, at: usize) -> Option<(usize, &'static str)> {
    let quantity = quantity(sentence, at);
    let from = quantity.map_or(at, |(next, _)| next);
    let head = head(sentence, from);
    match (quantity, head) {
        (Some((_, kind)), Some(next)) => Some((next, kind)),
        (Some((next, kind)), None) => alone(sentence, at, next).then_some((next, kind)),
        (None, Some(next)) => bare(sentence, at, next).map(|kind| (next, kind)),
        (None, None) => None,
    }
}

/// `a number of`, `several`, `the majority of`: the word after it.
fn quantity(sentence: &Sentence, at: usize) -> Option<(usize, &'static str)> {
    let word = sentence.low(at);
    if matches!(word, "a" | "an" | "the" | "another") {
        let noun = (at + 1..at + 4).find(|it| QUANTITIES.contains(&sentence.low(*it)))?;
        if sentence.low(noun + 1) != "of" {
            // A coalition led by Peru.
            let led = matches!(sentence.low(noun + 1), "led" | "including") && word != "the";
            return led.then_some((noun + 1, "unspecified-some"));
        }
        let whole = (at..=noun).map(|it| sentence.low(it));
        return Some((noun + 2, kind(whole)));
    }
    // Its like-minded partners; 25 other States.
    if matches!(word, "its" | "their") {
        let ally = (at + 1..at + 4)
            .any(|it| matches!(sentence.low(it), "partners" | "allies" | "supporters"));
        return ally.then_some((at + 1, "unspecified-some"));
    }
    if sentence
        .words
        .get(at)
        .is_some_and(|it| it.shape == Shape::Number)
    {
        let other = matches!(
            sentence.low(at + 1),
            "other" | "more" | "additional" | "states"
        );
        return other.then_some((at + 1, "unspecified-some"));
    }
    if matches!(word, "one" | "another") {
        let next = if sentence.low(at + 1) == "of" {
            at + 2
        } else {
            at + 1
        };
        return Some((next, "unspecified-one"));
    }
    if matches!(word, "all" | "every") {
        return Some((at + 1, "unspecified-all"));
    }
    if MANY.contains(&word) || SOME.contains(&word) {
        let of = sentence.low(at + 1) == "of" && sentence.low(at + 2) == "the";
        let next = if of { at + 3 } else { at + 1 };
        return Some((next, kind(std::iter::once(word))));
    }
    None
}

fn kind<'a>(words: impl Iterator<Item = &'a str>) -> &'static str {
    let mut kind = "unspecified-some";
    for word in words {
        match word {
            "majority" | "most" => return "unspecified-majority",
            "many" | "numerous" | "broad" | "large" | "wide" | "vast" | "overwhelming" => {
                kind = "unspecified-many";
            }
            _ => {}
        }
    }
    kind
}

/// The head noun after at most six words that describe it; the word after the head.
fn head(sentence: &Sentence, from: usize) -> Option<usize> {
    let mut at = from;
    while at < from + 7 {
        let word = sentence.low(at);
        if HEADS.contains(&word) {
            // `member states`, `developing country parties`.
            return head(sentence, at + 1)
                .filter(|_| HEADS.contains(&sentence.low(at + 1)))
                .or(Some(at + 1));
        }
        // Several other AOSIS members; several LDCs.
        if let Some(group) = sentence.mention(at).filter(|it| it.kind == Kind::Group) {
            let after = at + group.len;
            if HEADS.contains(&sentence.low(after)) && !sentence.low(after).starts_with("stat") {
                at = after;
                continue;
            }
        }
        let describes =
            describes(word) || (word == "and" && describes(sentence.low(at + 1)) && from < at);
        if !describes || sentence.mention(at).is_some() {
            return None;
        }
        at += 1;
    }
    None
}

fn describes(word: &str) -> bool {
    const DESCRIBING: [&str; 34] = [
        "developing",
        "developed",
        "other",
        "western",
        "like-minded",
        "likeminded",
        "annex",
        "i",
        "non-annex",
        "island",
        "small",
        "african",
        "latin",
        "asian",
        "european",
        "arab",
        "pacific",
        "different",
        "many",
        "more",
        "such",
        "additional",
        "first-time",
        "interested",
        "vulnerable",
        "key",
        "large",
        "smaller",
        "larger",
        "least",
        "rich",
        "northern",
        "southern",
        "least-developed",
    ];
    DESCRIBING.contains(&word) || word == "eastern" || word == "caribbean" || word == "american"
}

/// Whether a quantity may stand without a noun: `Some argued`, `and others`.
fn alone(sentence: &Sentence, at: usize, next: usize) -> bool {
    let word = sentence.low(at);
    let sole = next == at + 1
        && matches!(
            word,
            "some" | "many" | "most" | "several" | "others" | "few" | "all" | "one" | "another"
        );
    let follows = sentence.low(next);
    let led = QUANTITIES.contains(&sentence.before(next));
    let a_few = next == at + 2
        && sentence.says(at, &["a", "few"])
        && matches!(sentence.low(next), "," | "also" | "(");
    led || a_few
        || sole
            && (word == "others"
                || matches!(
                    follows,
                    "" | "," | "also" | "(" | "said" | "saw" | "thought" | "felt"
                )
                || follows.ends_with("ed")
                || (sentence.before(at) == "with" && follows.ends_with("ing")))
            && !(word == "most" && matches!(sentence.before(at), "and" | "the" | "a"))
}

/// A head without a quantity: parties, delegates, like-minded states.
fn bare(sentence: &Sentence, at: usize, next: usize) -> Option<&'static str> {
    let head = sentence.before(next);
    if head.ends_with('s') && next == at + 1 {
        let everyone = matches!(
            head,
            "delegates" | "delegations" | "parties" | "participants" | "members" | "negotiators"
        );
        return match head {
            _ if everyone => Some("unspecified-all"),
            "others" | "states" | "countries" | "proponents" | "opponents" | "speakers" => {
                Some("unspecified-some")
            }
            _ => None,
        };
    }
    let plural = head.ends_with('s') && head != "others";
    plural.then_some("unspecified-some")
}
