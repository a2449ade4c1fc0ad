//! The Chair, co-chairs and the Secretariat, with the names and nationalities that follow them.

use crate::sentence::Sentence;

const CHAIRS: [&str; 17] = [
    "chair",
    "chairs",
    "chairman",
    "chairwoman",
    "chairperson",
    "vice-chair",
    "vice-chairs",
    "vice-president",
    "president",
    "facilitator",
    "moderator",
    "rapporteur",
    "chairpersons",
    "presidency",
    "facilitators",
    "coordinator",
    "chairmen",
];
const CO_CHAIRS: [&str; 7] = [
    "co-chair",
    "co-chairs",
    "co-facilitator",
    "co-facilitators",
    "cochair",
    "cochairs",
    "co-chairman",
];

/// A role that begins at `at`: the word after it with its names, and its id.
pub(super) fn role_at(sentence: &Sentence, at: usize) -> Option<(usize, &'static str)> {
    let word = sentence.low(at);
    let written_so = sentence.is_capital(at) || sentence.before(at) == "the";
    let id = if CHAIRS.contains(&word) && written_so {
        "CHAIR"
    } else if CO_CHAIRS.contains(&word) && written_so {
        "CO-CHAIR"
    } else if word == "secretariat"
        || sentence.says(at, &["executive", "secretary"])
        || word == "secretary-general"
    {
        "SECRETARIAT"
    } else {
        return None;
    };
    let first = if word == "executive" { at + 2 } else { at + 1 };
    // The seat as a thing: the Chair's text, a Chair elected.
    if sentence.low(first) == "'s" {
        return None;
    }
    Some((names_end(sentence, first), id))
}

/// After the names of persons, their States and what stands in brackets.
fn names_end(sentence: &Sentence, from: usize) -> usize {
    let mut at = from;
    while at < from + 8 && sentence.is_capital(at) && !sentence.low(at).contains(['(', ',']) {
        let mention = sentence.mention(at).map_or(1, |it| it.len);
        if sentence.mention(at).is_some() && !matches!(sentence.before(at), "of" | "from") {
            break;
        }
        at += mention;
        if matches!(sentence.low(at), "and" | "of" | "from")
            && sentence.is_capital(at + 1)
            && from < at
        {
            let joins = sentence.low(at) != "and" || sentence.mention(at + 1).is_none();
            at += usize::from(joins);
            if !joins {
                break;
            }
        }
        if sentence.low(at) == "(" {
            at = close(sentence, at).unwrap_or(at);
            if matches!(sentence.low(at), "and")
                && sentence.is_capital(at + 1)
                && sentence.mention(at + 1).is_none()
            {
                at += 1;
            }
        }
    }
    if at == from && sentence.low(at) == "(" {
        at = close(sentence, at).unwrap_or(at);
    }
    at
}

/// The word after the bracket that closes a short one opened at `at`.
fn close(sentence: &Sentence, at: usize) -> Option<usize> {
    (at + 1..at + 9)
        .find(|it| sentence.low(*it) == ")")
        .map(|it| it + 1)
}
