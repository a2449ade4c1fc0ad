//! The cues and marks of a sentence in one of the five other languages: where they stand and what they say.

use super::cues::{Cues, Person, Verb};
use crate::lexicon::{Class, Mark};
use crate::phrases::Phrases;
use crate::sentence::Sentence;
use crate::stance::{Stance, compose};
use crate::words::is_han;

/// A cue with the words it is made of.
#[derive(Clone, Copy)]
pub(super) struct Found<'a> {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) verb: &'a Verb,
    /// The modal before an infinitive, and where it begins.
    pub(super) modal: Option<(usize, Person)>,
}

impl Found<'_> {
    /// Where the verb begins, its modal included.
    pub(super) fn begin(&self) -> usize {
        self.modal.map_or(self.start, |it| it.0)
    }

    /// A form that only whoever speaks may use.
    pub(super) fn is_first(&self) -> bool {
        match self.modal {
            Some((_, person)) => person == Person::First,
            None => self.verb.first && !self.verb.third,
        }
    }

    pub(super) fn is_third(&self) -> bool {
        match self.modal {
            Some((_, person)) => person == Person::Third,
            None => self.verb.third,
        }
    }
}

/// Phrases that may have `and` written together with their first word, as in Arabic.
pub(super) fn glued<'a, T>(
    phrases: &'a Phrases<T>,
    sentence: &'a Sentence,
    at: usize,
) -> Option<(usize, &'a T)> {
    let plain = phrases.at(&sentence.words, at).next();
    plain.or_else(|| {
        let bare = sentence.low(at).strip_prefix(['و', 'ف'])?;
        phrases.from(bare, &sentence.words, at).next()
    })
}

/// Whether one of `phrases` begins in `places`.
pub(super) fn any(
    phrases: &Phrases<()>,
    sentence: &Sentence,
    mut places: std::ops::Range<usize>,
) -> bool {
    places.any(|at| phrases.at(&sentence.words, at).next().is_some())
}

/// Whether something is denied in `places`; the `no` of `Países No Alineados` is part of a name.
pub(super) fn denied(sentence: &Sentence, cues: &Cues, mut places: std::ops::Range<usize>) -> bool {
    places.any(|at| {
        cues.negations.at(&sentence.words, at).next().is_some() && !sentence.is_inside_name(at)
    })
}

/// Cues from left to right, none inside another; a bare infinitive without a modal is none.
pub(super) fn found<'a>(sentence: &'a Sentence, cues: &'a Cues) -> Vec<Found<'a>> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < sentence.len() {
        let participle = || {
            let last = found.last().map(|it: &Found<'_>| it.end);
            participle_at(sentence, cues, at, last)
        };
        let Some((len, verb)) = glued(&cues.verbs, sentence, at).or_else(participle) else {
            at += 1;
            continue;
        };
        let modal = modal_before(sentence, cues, at);
        let cue = Found {
            start: at,
            end: at + len,
            verb,
            modal: modal.filter(|_| verb.infinitive),
        };
        let finite = verb.first || verb.third;
        if (finite || cue.modal.is_some()) && !is_noun(sentence, &cue) {
            found.push(cue);
        }
        at += len;
    }
    found
}

/// `a ensuite salué`, `a salué … et estimé`: a participle after its auxiliary, or after another one and `et`.
fn participle_at<'a>(
    sentence: &'a Sentence,
    cues: &'a Cues,
    at: usize,
    last: Option<usize>,
) -> Option<(usize, &'a Verb)> {
    let (len, verb) = cues.participles.at(&sentence.words, at).next()?;
    let back = (at.saturating_sub(6)..at).rev();
    let mut near = back.take_while(|it| !matches!(sentence.low(*it), ";" | ":" | "que" | "qui"));
    let auxiliary = near.any(|it| match sentence.low(it) {
        "a" | "ont" | "avait" => true,
        "est" | "sont" => matches!(sentence.before(it), "s'" | "se"),
        _ => false,
    });
    let joined = last.is_some() && sentence.before(at) == "et";
    (auxiliary || joined).then_some((len, verb))
}

/// `souhaitons encore souligner`: the modal up to five words before.
fn modal_before(sentence: &Sentence, cues: &Cues, at: usize) -> Option<(usize, Person)> {
    (at.saturating_sub(6)..at).rev().find_map(|start| {
        let (len, person) = glued(&cues.modals, sentence, start)?;
        let near = start + len <= at && at <= start + len + 3;
        let comma = (start + len..at).any(|it| matches!(sentence.low(it), "," | ";" | ":"));
        (near && !comma).then_some((start, *person))
    })
}

/// In Chinese a verb after `的` or before `下` is a noun.
fn is_noun(sentence: &Sentence, cue: &Found<'_>) -> bool {
    const GIVEN: [&str; 12] = [
        "提供", "给予", "获得", "得到", "寻求", "需要", "有关", "这些", "根据", "按照", "各项",
        "依照",
    ];
    if !sentence.low(cue.start).starts_with(is_han) {
        return false;
    }
    let back = |at: usize| sentence.low(cue.start.wrapping_sub(at));
    let pair = format!("{}{}", back(2), back(1));
    GIVEN.contains(&pair.as_str())
        || matches!(back(1), "的" | "所" | "该")
        || matches!(sentence.low(cue.end), "的" | "者" | "性" | "书")
        || (sentence.low(cue.end) == "下" && matches!(sentence.low(cue.end + 1), "," | "。" | ""))
}

/// A mark: how many words it has, what it says, and whether it says so by itself.
#[derive(Clone, Copy)]
pub(super) struct Marked {
    pub(super) len: usize,
    /// Nothing where the words are a remark.
    pub(super) mark: Option<Mark>,
    /// A noun of need, or a harm to be averted, says something of a complement only.
    pub(super) asserts: bool,
}

/// The mark at `at`, turned round by what stands before it.
pub(super) fn mark_at(sentence: &Sentence, cues: &Cues, at: usize) -> Option<Marked> {
    if let Some((len, ())) = glued(&cues.remarks, sentence, at) {
        let mark = None;
        return Some(Marked {
            len,
            mark,
            asserts: false,
        });
    }
    let copula = any(&cues.copulas, sentence, at.saturating_sub(4)..at);
    let adjective = || glued(&cues.adjectives, sentence, at).filter(|_| copula);
    let noun = || glued(&cues.nouns, sentence, at);
    let (plain, bare) = (glued(&cues.marks, sentence, at).or_else(adjective), noun());
    let asserts = plain.is_some() || copula;
    let (len, plain) = plain.or(bare)?;
    let han = sentence.low(at).starts_with(is_han);
    if han && is_no_mark(sentence, at, len) {
        return None;
    }
    let back = if han { 1 } else { 3 };
    let denied = denied(sentence, cues, at.saturating_sub(back)..at)
        && !(at.saturating_sub(3)..at).any(|it| is_only(sentence.low(it)));
    let averted = any(&cues.averts, sentence, at.saturating_sub(6)..at);
    let mark = match plain {
        Mark::Norm if denied => Mark::Against,
        Mark::Against if denied => Mark::Norm,
        Mark::Good if denied => Mark::Risk,
        Mark::Risk if averted => Mark::Norm,
        Mark::Risk if denied => return None,
        mark => *mark,
    };
    Some(Marked {
        len,
        mark: Some(mark),
        asserts: asserts && *plain != Mark::Risk,
    })
}

/// In Chinese `的需要` is a noun, and `应…请求` means at a request.
fn is_no_mark(sentence: &Sentence, at: usize, len: usize) -> bool {
    let at_request = len == 1
        && sentence.low(at) == "应"
        && (at + 1..at + 10).any(|it| matches!(sentence.low(it), "请" | "邀"));
    // `效应`, `应对`: the character is part of a word.
    let part = len == 1
        && sentence.low(at) == "应"
        && (matches!(
            sentence.before(at),
            "效" | "反" | "响" | "供" | "适" | "相" | "对" | "感" | "呼"
        ) || matches!(sentence.low(at + 1), "用" | "对" | "急" | "付"));
    part || at_request || (sentence.before(at) == "的" && sentence.low(at + len) != "是")
}

/// `no solo`, `не только`: nothing is denied.
fn is_only(word: &str) -> bool {
    matches!(
        word,
        "solo"
            | "solamente"
            | "unicamente"
            | "seulement"
            | "uniquement"
            | "que"
            | "тольк"
            | "仅"
            | "只"
            | "فقط"
    )
}

/// The stance of a cue whose words go on until `to`.
pub(super) fn stance(sentence: &Sentence, cues: &Cues, cue: &Found<'_>, to: usize) -> Stance {
    let class = if is_negated(sentence, cues, cue) {
        cue.verb.negated
    } else {
        cue.verb.class
    };
    let mark = (cue.end..to).find_map(|at| mark_at(sentence, cues, at)?.mark);
    let asks_not = cue.verb.class == Class::Propose
        && any(&cues.not_to, sentence, cue.end..to.min(cue.end + 14));
    if asks_not && class == Class::Propose {
        return Stance::Oppose;
    }
    compose(class, mark)
}

fn is_negated(sentence: &Sentence, cues: &Cues, cue: &Found<'_>) -> bool {
    let begin = cue.begin();
    let han = sentence.low(cue.start).starts_with(is_han);
    // In Chinese what denies a verb stands right before it.
    let denies = |at: usize| {
        let mut here = cues.negations.at(&sentence.words, at);
        here.any(|(len, ())| !han || at + len == cue.start) && !sentence.is_inside_name(at)
    };
    // `لا يمكن لوفدي أن يؤيد`: what is denied stands before `أن`.
    let far = if sentence.before(begin) == "ان" {
        6
    } else {
        2
    };
    let count = (begin.saturating_sub(far)..cue.start)
        .filter(|at| denies(*at))
        .count();
    // `не можем не отметить`, `no podemos dejar de`, `ne pouvons que`: nothing is denied.
    let twice = sentence.before(cue.start) == "не" && 1 < count;
    let only =
        (begin..cue.start).any(|at| matches!(sentence.low(at), "que" | "dejar" | "إلا" | "moins"));
    (0 < count && !twice && !only) || sentence.low(cue.end) == "pas"
}
