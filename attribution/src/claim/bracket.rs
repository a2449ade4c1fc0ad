//! Lists in brackets, and lists after `including`, that belong to a generic subject before them.

use super::{Claim, Pattern, Said};
use crate::clause::{Clause, Parse};
use crate::lexicon::Class;
use crate::party::{Holder, Party, Reference, party_at};
use crate::predicate::{Kind, Number, Predicate, predicate_at};
use crate::sentence::Sentence;
use crate::words::Shape;

/// Gives the holders of each list the stance of what was said just before it.
pub(super) fn bracket(
    sentence: &Sentence,
    parse: &Parse,
    said: &[Vec<Said>],
    claims: &mut Vec<Claim>,
) {
    for at in 0..sentence.len() {
        let (list, how) = match sentence.low(at) {
            "(" => (in_bracket(sentence, at), "list:parenthesis"),
            "," | "—" | ":" => (after_comma(sentence, at), "list:including"),
            _ => continue,
        };
        let Some(list) = list else { continue };
        let covers = |party: &Party| party.start <= at && at < party.end;
        let covered = parse.clauses.iter().any(|it| covers(&it.party))
            || parse.loose.iter().any(|it| covers(&it.party));
        if covered || list.holders.iter().all(|it| !it.is_named()) {
            continue;
        }
        match owner(parse, said, at, how) {
            Some((clause, said)) => {
                give(
                    clause,
                    said,
                    &list,
                    how,
                    since_last(sentence, said.about, at, how),
                    claims,
                );
            }
            None if how == "list:parenthesis"
                && (1 < list.holders.len() || one_of_many(sentence, at)) =>
            {
                impersonal(sentence, at, &list, claims);
            }
            None => {}
        }
    }
}

/// `(A, B and C)`, `(e.g. A)`: nothing but a list stands in the brackets.
fn in_bracket(sentence: &Sentence, at: usize) -> Option<Party> {
    let mut from = at + 1;
    while matches!(
        sentence.low(from),
        "e.g"
            | "e.g."
            | "i.e"
            | "."
            | ","
            | "including"
            | "such"
            | "as"
            | "notably"
            | "like"
            | "for"
            | "example"
            | "instance"
            | "in"
            | "particular"
            | ":"
    ) {
        from += 1;
    }
    let list = party_at(sentence, from).filter(|it| it.reference == Reference::Named)?;
    let person = list.holders.len() == 1 && at > 0 && sentence.is_capital(at - 1);
    let acronym = list.holders.len() == 1
        && list.end == from + 1
        && sentence.mention(at.saturating_sub(1)).is_some();
    // Economies in transition (EITs): the letters of what stands before.
    let letters =
        list.holders.len() == 1 && matches!(list.holders[0].id, "EIT" | "LDC" | "LLDC" | "SIDS");
    let ends = matches!(sentence.low(list.end), ")" | ";")
        || sentence.says(list.end, &["among", "others"]);
    (ends && !person && !acronym && !letters).then_some(list)
}

/// `for training (A); for funds (B)`: brackets through the whole sentence.
fn one_of_many(sentence: &Sentence, at: usize) -> bool {
    (0..sentence.len()).any(|other| {
        other != at && sentence.low(other) == "(" && in_bracket(sentence, other).is_some()
    })
}

/// `, including A and B`, `, such as A`, `, among them A`.
fn after_comma(sentence: &Sentence, at: usize) -> Option<Party> {
    const LEADS: [&[&str]; 7] = [
        &["including"],
        &["such", "as"],
        &["among", "them"],
        &["notably"],
        &["namely"],
        &["in", "particular"],
        &["especially"],
    ];
    let lead = sentence.says_any(at + 1, &LEADS);
    let list = (0 < lead)
        .then(|| party_at(sentence, at + 1 + lead))
        .flatten()?;
    (list.reference == Reference::Named).then_some(list)
}

/// The clause a list belongs to, and what of it was said last before the list.
fn owner<'a>(
    parse: &'a Parse,
    said: &'a [Vec<Said>],
    at: usize,
    how: &str,
) -> Option<(&'a Clause, &'a Said)> {
    let pairs = parse.clauses.iter().zip(said);
    let (clause, said) = pairs
        .rev()
        .find(|(clause, _)| clause.predicate.start <= at)?;
    if !clause.party.is_generic() {
        return None;
    }
    let speaking = said.iter().filter(|it| it.predicate.kind != Kind::Weak);
    let found = match how {
        "list:including" => speaking.take(1).next(),
        _ => speaking.rev().find(|it| it.predicate.end <= at),
    };
    found.map(|it| (clause, it))
}

/// What a bracket belongs to: the words since the bracket before it.
fn since_last(sentence: &Sentence, about: (usize, usize), at: usize, how: &str) -> (usize, usize) {
    if how != "list:parenthesis" || at <= about.0 {
        return about;
    }
    let before = (about.0..at).rev().find(|it| sentence.low(*it) == ")");
    (before.map_or(about.0, |it| it + 1), at)
}

fn give(
    clause: &Clause,
    said: &Said,
    list: &Party,
    how: &'static str,
    about: (usize, usize),
    claims: &mut Vec<Claim>,
) {
    for holder in list.holders.iter().filter(|it| it.is_named()) {
        let how = if holder.how.is_empty() {
            how
        } else {
            holder.how
        };
        let holder = Holder { how, ..*holder };
        let mut claim = Claim::new(clause, said, holder, said.stance, Pattern::Bracket);
        claim.about = about;
        claim.clause.1 = claim.clause.1.max(list.end);
        claims.push(claim);
    }
}

/// `Ransomware was raised as a threat (A, B)`: the verb has no subject that could hold it.
fn impersonal(sentence: &Sentence, at: usize, list: &Party, claims: &mut Vec<Claim>) {
    if let Some((class, word)) = vote(sentence, at) {
        let predicate = Predicate {
            class,
            lemma: "",
            start: word,
            end: word + 1,
            negated: false,
            distance: false,
            kind: Kind::Noun,
        };
        let mut said = Said::new(sentence, predicate, word + 1, Pattern::Bracket);
        said.about = (0, word);
        give(
            &subject_of(list, predicate, at),
            &said,
            list,
            "list:parenthesis",
            said.about,
            claims,
        );
        return;
    }
    let passive = (1..at).find_map(|verb| {
        let be = matches!(
            sentence.before(verb),
            "was" | "were" | "been" | "is" | "are"
        );
        be.then(|| predicate_at(sentence, verb, Number::One))
            .flatten()
            .filter(|it| it.kind != Kind::Weak)
    });
    let Some(predicate) = passive else { return };
    let mut said = Said::new(sentence, predicate, at, Pattern::Bracket);
    let whole = crate::complement::complement(sentence, 0, at);
    said.stance = crate::stance::compose(predicate.class, said.complement.mark.or(whole.mark));
    said.about = (0, at);
    give(
        &subject_of(list, predicate, at),
        &said,
        list,
        "list:parenthesis",
        said.about,
        claims,
    );
}

fn subject_of(list: &Party, predicate: Predicate, end: usize) -> Clause {
    Clause {
        party: list.clone(),
        predicate,
        joined: Vec::new(),
        end,
        nested: false,
        attached: false,
        begins: 0,
    }
}

/// `120 in favour to 5 against (A, B)`: how the members in the brackets voted.
fn vote(sentence: &Sentence, at: usize) -> Option<(Class, usize)> {
    let word = at.checked_sub(1)?;
    let class = match sentence.low(word) {
        "against" => Class::Oppose,
        "favour" | "favor" => Class::Support,
        "abstaining" | "abstentions" | "abstention" => Class::Reserve,
        _ => return None,
    };
    let counted =
        (word.saturating_sub(3)..word).any(|it| sentence.words[it].shape == Shape::Number);
    counted.then_some((class, word))
}
