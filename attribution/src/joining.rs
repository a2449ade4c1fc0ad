//! Those who join or oppose a speaker in passing: `supported by`, `opposed by`, `with`, `led by`.

use crate::predicate::adverb;
use crate::sentence::Sentence;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Joining {
    Supporting,
    Opposing,
    With,
    Led,
}

/// A joining phrase at `at`: what it is, and the word after it, where the party stands.
pub(crate) fn joining_at(sentence: &Sentence, at: usize) -> Option<(Joining, usize)> {
    const WITH: [&[&str]; 8] = [
        &["along", "with"],
        &["together", "with"],
        &["joined", "by"],
        &["accompanied", "by"],
        &["in", "concert", "with"],
        &["in", "agreement", "with"],
        &["alongside"],
        &["with"],
    ];
    let mut verb = at;
    while verb < at + 4
        && (adverb(sentence.low(verb))
            || matches!(sentence.low(verb), "and" | "but" | "was" | "were"))
    {
        verb += 1;
    }
    // Joined later by, supported also by.
    let late = usize::from(adverb(sentence.low(verb + 1)));
    if sentence.low(verb + 1 + late) == "by"
        && let Some(joining) = by(sentence.low(verb))
    {
        return Some((joining, verb + 2 + late));
    }
    if sentence.says(verb, &["objected", "to", "by"]) {
        return Some((Joining::Opposing, verb + 3));
    }
    // The US, with support from Peru, proposed.
    let backed = sentence.says_any(verb, &BACKED);
    if 0 < backed {
        return Some((Joining::Supporting, verb + backed));
    }
    let against = sentence.says_any(verb, &AGAINST);
    if 0 < against {
        return Some((Joining::Opposing, verb + against));
    }
    let len = sentence.says_any(verb, &WITH);
    (0 < len).then_some((Joining::With, verb + len))
}

const BACKED: [&[&str]; 7] = [
    &["with", "support", "from"],
    &["with", "support", "by"],
    &["with", "backing", "from"],
    &["with", "the", "support", "of"],
    &["with", "the", "backing", "of"],
    &["receiving", "support", "from"],
    &["drawing", "support", "from"],
];
const AGAINST: [&[&str]; 4] = [
    &["with", "opposition", "from"],
    &["with", "objections", "from"],
    &["over", "objections", "from"],
    &["despite", "opposition", "from"],
];

fn by(participle: &str) -> Option<Joining> {
    Some(match participle {
        "supported" | "backed" | "endorsed" | "echoed" | "seconded" | "favoured" | "favored"
        | "shared" | "welcomed" | "applauded" | "followed" | "reiterated" | "supportedby" => {
            Joining::Supporting
        }
        "opposed" | "contested" | "challenged" | "rejected" | "disputed" | "questioned"
        | "criticised" | "criticized" | "refuted" | "countered" | "resisted" | "contradicted" => {
            Joining::Opposing
        }
        "joined" | "accompanied" => Joining::With,
        "led" | "headed" | "spearheaded" | "coordinated" => Joining::Led,
        _ => return None,
    })
}

/// The joining phrase that ends just before `start`, and where it begins.
pub(crate) fn joining_before(sentence: &Sentence, start: usize) -> Option<(Joining, usize)> {
    (1..=4).rev().find_map(|back| {
        let at = start.checked_sub(back)?;
        let (joining, party) = joining_at(sentence, at)?;
        let exact = party == start
            && (!adverb(sentence.low(at)) || sentence.low(at) == "together")
            && !matches!(sentence.low(at), "and" | "but" | "was" | "were");
        exact.then_some((joining, at))
    })
}
