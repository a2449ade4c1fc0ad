//! Places in a sentence where a party is spoken of and does not speak.

use super::speaks;
use crate::gazetteer::Kind;
use crate::lists::List;
use crate::party::Party;
use crate::sentence::Sentence;
use crate::words::Shape;

/// Places where a party is spoken of and does not speak.
pub(super) fn object_place(sentence: &Sentence, party: &Party) -> bool {
    let preposition = List::Preposition.has(sentence.before(party.start));
    (preposition && !person_for(sentence, party) && !official_of(sentence, party))
        || of_observer(sentence, party.start)
        || (city(sentence, party.start)
            && (in_passing(sentence, party) || !speaks(sentence, party)))
        || of_institution(sentence, party.start)
        || other_bracket(sentence, party)
}

/// `Ana Silva, on behalf of the EU, said`: the person speaks for the group.
fn person_for(sentence: &Sentence, party: &Party) -> bool {
    let article = usize::from(sentence.before(party.start) == "the");
    let start = party.start - article;
    let lead = match start {
        3.. if sentence.says(start - 3, &["on", "behalf", "of"]) => start - 3,
        4.. if sentence.says(start - 2, &["speaking", "for"]) => start - 2,
        _ => return false,
    };
    let comma = lead
        .checked_sub(1)
        .filter(|at| matches!(sentence.low(*at), "," | "speaking"));
    comma.is_some_and(|at| {
        (2..=8).contains(&at) && sentence.is_capital(at - 1) && sentence.is_capital(at - 2)
    }) || (lead < 14
        && sentence.is_capital(0)
        && sentence.is_capital(1)
        && (2..lead).any(|it| List::Official.has(sentence.low(it))))
        || lead == 0
        || (lead == 1 && sentence.low(0) == "speaking")
}

/// `Ana Silva, Secretary of the Environment of Peru, said`: she speaks for Peru.
fn official_of(sentence: &Sentence, party: &Party) -> bool {
    let start = party.start - usize::from(sentence.before(party.start) == "the");
    let office = (2..start).find(|it| List::Official.has(sentence.low(*it)));
    sentence.before(start) == "of"
        && start < 18
        && sentence.low(party.end) == ","
        && sentence.is_capital(0)
        && sentence.is_capital(1)
        && office.is_some_and(|at| (2..at).any(|it| sentence.low(it) == ","))
        && !(0..start).any(|it| List::Office.has(sentence.low(it)))
        && speaks(sentence, party)
}

/// `UNDP Peru`: an office of the organisation.
fn of_observer(sentence: &Sentence, start: usize) -> bool {
    start
        .checked_sub(1)
        .and_then(|at| sentence.mention(at))
        .is_some_and(|it| it.kind == Kind::Observer)
}

/// `in Bonn, Germany`.
fn city(sentence: &Sentence, start: usize) -> bool {
    start > 2
        && sentence.low(start - 1) == ","
        && sentence.is_capital(start - 2)
        && sentence.mention(start - 2).is_none()
        && (3..=5).any(|back| {
            back <= start && matches!(sentence.low(start - back), "in" | "at" | "from" | "near")
        })
        && (3..=4).all(|back| start < back || sentence.low(start - back) != ",")
}

/// `in Kyoto, Japan, agreed`: between commas it is where the city lies; speakers stand in capitals or speak for a group.
fn in_passing(sentence: &Sentence, party: &Party) -> bool {
    let shouted = sentence
        .words
        .get(party.start)
        .is_some_and(|it| it.shape == Shape::Capitals);
    !shouted
        && sentence.low(party.end) == ","
        && party.holders.iter().all(|it| it.spoken_by.is_none())
        && party.holders.len() == 1
}

/// `Ana Silva, University of Lima, Peru, presented`: where the institute is, not for whom she speaks.
fn of_institution(sentence: &Sentence, start: usize) -> bool {
    let from = start.saturating_sub(9);
    sentence.before(start) == ","
        && start > 2
        && sentence.is_capital(start - 2)
        && sentence.is_capital(0)
        && start < 16
        && (from..start).any(|it| List::Institution.has(sentence.low(it)))
        && !(from..start).any(|it| List::Official.has(sentence.low(it)))
}

/// In brackets, unless a person's State in brackets is followed by what the person said.
fn other_bracket(sentence: &Sentence, party: &Party) -> bool {
    sentence.before(party.start) == "(" && !person_speaks(sentence, party)
}

/// `ANA SILVA (Peru) said`: in summaries of meetings the delegate speaks for the State.
fn person_speaks(sentence: &Sentence, party: &Party) -> bool {
    let Some(open) = party.start.checked_sub(1) else {
        return false;
    };
    let named = (open.saturating_sub(4)..open)
        .filter(|it| sentence.is_capital(*it))
        .count();
    // Summaries write the speaker in capitals; elsewhere brackets give the nationality of a chair.
    let shouted = (open.saturating_sub(2)..open).any(|it| {
        sentence
            .words
            .get(it)
            .is_some_and(|it| it.shape == Shape::Capitals)
    });
    let early = open < 7 && shouted;
    let role = (0..open).any(|it| List::Office.has(sentence.low(it)));
    let closes =
        sentence.low(party.end) == ")" || party.holders.iter().any(|it| it.spoken_by.is_some());
    party.holders.len() == 1 && early && 2 <= named && !role && closes
}
