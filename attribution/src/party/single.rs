//! One holder at a place: a name, a delegate of a State, a spokesperson of a group, a pronoun.

use super::generic::generic_at;
use super::role::role_at;
use super::spokesperson::spoken_for;
use super::titled::titled_at;
use super::{Holder, Reference};
use crate::gazetteer::Kind;
use crate::predicate::{Kind as PredicateKind, Number, predicate_at};
use crate::sentence::Sentence;

/// What stands at one place.
pub(super) struct Single {
    pub(super) end: usize,
    pub(super) holders: Vec<Holder>,
    pub(super) reference: Reference,
}

const DELEGATES: [&str; 15] = [
    "representative",
    "representatives",
    "delegate",
    "delegates",
    "delegation",
    "delegations",
    "ambassador",
    "minister",
    "envoy",
    "spokesperson",
    "observer",
    "government",
    "side",
    "negotiator",
    "federation",
];

pub(super) fn single_at(sentence: &Sentence, from: usize) -> Option<Single> {
    // Some names begin with their article: The Gambia.
    let article = sentence.mention(from).is_none();
    let at = from
        + usize::from(
            article
                && matches!(
                    sentence.low(from),
                    "the" | "both" | "le" | "la" | "los" | "las" | "les"
                ),
        );
    pronoun(sentence, from)
        .or_else(|| named(sentence, at))
        .or_else(|| titled_at(sentence, at))
        .or_else(|| delegate_of(sentence, at))
        .or_else(|| {
            let (end, id) = generic_at(sentence, from).or_else(|| generic_at(sentence, at))?;
            Some(of_one(end, Holder::plain(id)))
        })
        .or_else(|| {
            let (end, id) = role_at(sentence, at)?;
            Some(of_one(end, Holder::plain(id)))
        })
}

pub(super) fn of_one(end: usize, holder: Holder) -> Single {
    Single {
        end,
        holders: vec![holder],
        reference: Reference::Named,
    }
}

/// What each reference is written as; the first that fits counts.
const REFERENCES: [(Reference, &str); 6] = [
    (
        Reference::Those,
        "these delegations|these countries|these states|these parties|these delegates|these groups|\
         the two|those delegations|these members|the three|those states|these latter",
    ),
    (
        Reference::Both,
        "both delegations|both states|both countries|both parties|both proposals|both delegates",
    ),
    (
        Reference::Group,
        "the group|this group|the bloc|the coalition",
    ),
    (
        Reference::One,
        "the delegation|the representative|the country|the delegate|this delegation|he|she|it|\
         the latter|his delegation|her delegation|their delegation|his country|her country|\
         its delegation",
    ),
    (Reference::Last, "they"),
    (
        Reference::Floor,
        "we|i|my delegation|our delegation|my country|our group|my government|our country|\
         my group|our government|our countries|our delegations",
    ),
];

fn pronoun(sentence: &Sentence, at: usize) -> Option<Single> {
    let length = |phrases: &str| {
        phrases.split('|').find_map(|phrase| {
            let mut words = phrase.split(' ').enumerate();
            let fits = words.all(|(offset, word)| sentence.low(at + offset) == word);
            fits.then(|| phrase.split(' ').count())
        })
    };
    // The Coalition for Rainforest Nations is a name.
    let named = sentence.mention(at).is_some()
        || (sentence.low(at) == "the" && sentence.mention(at + 1).is_some());
    if named {
        return None;
    }
    let (reference, len) = REFERENCES
        .iter()
        .find_map(|(reference, phrases)| Some((*reference, length(phrases)?)))?;
    let genuine = !matches!(sentence.low(at + len), "of" | "'s" | "'");
    let pair = matches!(sentence.before(at + len), "two" | "three")
        && sentence.low(at + len).ends_with('s');
    (genuine && !pair).then(|| Single {
        end: at + len,
        holders: Vec::new(),
        reference,
    })
}

/// A name, as such or with a group it speaks for.
fn named(sentence: &Sentence, at: usize) -> Option<Single> {
    let mention = sentence.mention(at)?;
    let mut end = at + mention.len;
    if mention.kind == Kind::Adjective {
        // The Swiss delegation, the Russian side.
        let head = sentence.low(end);
        if !DELEGATES.contains(&head) || head.starts_with("negotiat") {
            return None;
        }
        end += 1;
    } else if DELEGATES[..6].contains(&sentence.low(end)) && sentence.low(end) != "side" {
        end += 1;
    }
    if mention.kind == Kind::Group && GROUP_HEADS.contains(&sentence.low(end)) {
        end += 1;
    }
    if mention.kind == Kind::Group && sentence.says(end, &["and", "its", "member", "states"]) {
        end += 4;
    }
    if let Some(paper) = paper_speaks(sentence, end) {
        return Some(of_one(paper, Holder::plain(mention.id)));
    }
    if sentence.low(end) == "'s" && DELEGATES[..10].contains(&sentence.low(end + 1)) {
        end += 2;
    }
    if matches!(sentence.low(end), "'s" | "'") {
        return None;
    }
    end = same_in_brackets(sentence, end, mention.id);
    let holder = Holder {
        in_use: mention.in_use,
        ..Holder::plain(mention.id)
    };
    Some(spoken_for(sentence, end, holder, mention))
}

/// Members of a group that speak as the group: `JUSSCANZ countries resisted`.
const GROUP_HEADS: [&str; 7] = [
    "countries",
    "states",
    "members",
    "parties",
    "group",
    "nations",
    "bloc",
];

/// `the EU proposal called for`, `Peru's paper stressed`: the paper speaks for its author; the word after it.
fn paper_speaks(sentence: &Sentence, end: usize) -> Option<usize> {
    const PAPERS: [&str; 11] = [
        "proposal",
        "text",
        "draft",
        "submission",
        "paper",
        "position",
        "statement",
        "amendment",
        "intervention",
        "non-paper",
        "document",
    ];
    let noun = end + usize::from(sentence.low(end) == "'s");
    if !PAPERS.contains(&sentence.low(noun)) {
        return None;
    }
    let predicate = predicate_at(sentence, noun + 1, Number::One)?;
    let says = matches!(predicate.kind, PredicateKind::Verb | PredicateKind::Noun)
        && predicate.start == noun + 1;
    says.then_some(noun + 1)
}

/// `African Group (AG)`, `Alliance of Small Island States (AOSIS)`.
pub(super) fn same_in_brackets(sentence: &Sentence, end: usize, id: &str) -> usize {
    if sentence.low(end) != "(" {
        return end;
    }
    if let Some(inner) = sentence.mention(end + 1)
        && inner.id == id
        && sentence.low(end + 1 + inner.len) == ")"
    {
        return end + 2 + inner.len;
    }
    let acronym = sentence.is_capital(end + 1) && sentence.mention(end + 1).is_none();
    if acronym && sentence.low(end + 2) == ")" {
        end + 3
    } else {
        end
    }
}

/// `the representative of Chile`, `delegates from Chile`.
fn delegate_of(sentence: &Sentence, at: usize) -> Option<Single> {
    let mut head = at;
    while matches!(
        sentence.low(head),
        "permanent" | "deputy" | "head" | "of" | "foreign" | "prime" | "the"
    ) && head < at + 4
    {
        head += 1;
    }
    let titled = DELEGATES.contains(&sentence.low(head)) || sentence.low(head) == "mission";
    if !titled || !matches!(sentence.low(head + 1), "of" | "from" | "for") {
        return None;
    }
    let at = head + 2 + usize::from(sentence.low(head + 2) == "the");
    let mention = sentence
        .mention(at)
        .filter(|it| it.kind != Kind::Adjective)?;
    let end = same_in_brackets(sentence, at + mention.len, mention.id);
    let holder = Holder {
        in_use: mention.in_use,
        ..Holder::plain(mention.id)
    };
    Some(spoken_for(sentence, end, holder, mention))
}
