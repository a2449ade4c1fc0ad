//! Clauses: which party does what, who joins it in passing, and which parties stand elsewhere.

use crate::joining::{Joining, joining_at, joining_before};
use crate::party::{Party, Reference, party_at};
use crate::predicate::{Kind, Number, Predicate, participle_at, predicate_at};
use crate::sentence::Sentence;

/// A subject with its verb.
#[derive(Debug, Clone)]
pub(crate) struct Clause {
    pub(crate) party: Party,
    pub(crate) predicate: Predicate,
    pub(crate) joined: Vec<(Joining, Party)>,
    /// Index of the word after the clause.
    pub(crate) end: usize,
    /// Reported by another: `A said that B had agreed`.
    pub(crate) nested: bool,
    /// `with B adding`.
    pub(crate) attached: bool,
}

/// A party that is not the subject of a verb.
#[derive(Debug, Clone)]
pub(crate) struct Loose {
    pub(crate) party: Party,
    /// `supported by` and where the phrase begins.
    pub(crate) joining: Option<(Joining, usize)>,
}

#[derive(Debug, Clone, Default)]
pub(crate) struct Parse {
    pub(crate) clauses: Vec<Clause>,
    pub(crate) loose: Vec<Loose>,
}

/// Reads a sentence from left to right, once.
pub(crate) fn parse(sentence: &Sentence) -> Parse {
    let mut parse = Parse::default();
    let mut at = 0;
    while at < sentence.len() {
        let Some(party) = may_begin(sentence, at)
            .then(|| party_at(sentence, at))
            .flatten()
        else {
            at += 1;
            continue;
        };
        at = parse.take(sentence, party).max(at + 1);
    }
    parse.close(sentence);
    parse
}

/// A cheap look before the full one.
fn may_begin(sentence: &Sentence, at: usize) -> bool {
    sentence.mention(at).is_some()
        || matches!(
            sentence.low(at),
            "the"
                | "he"
                | "she"
                | "it"
                | "they"
                | "these"
                | "those"
                | "both"
                | "this"
                | "some"
                | "many"
                | "most"
                | "several"
                | "various"
                | "numerous"
                | "multiple"
                | "a"
                | "an"
                | "another"
                | "one"
                | "all"
                | "every"
                | "few"
                | "other"
                | "others"
                | "two"
                | "three"
                | "four"
                | "five"
                | "certain"
                | "delegates"
                | "delegations"
                | "parties"
                | "participants"
                | "members"
                | "member"
                | "states"
                | "countries"
                | "representatives"
                | "proponents"
                | "opponents"
                | "speakers"
                | "chair"
                | "chairs"
                | "co-chair"
                | "co-chairs"
                | "secretariat"
                | "executive"
                | "chairman"
                | "facilitator"
                | "co-facilitators"
                | "co-facilitator"
                | "president"
                | "we"
                | "i"
                | "my"
                | "our"
                | "his"
                | "her"
                | "their"
                | "its"
                | "observer"
                | "developing"
                | "developed"
                | "like-minded"
                | "western"
                | "vice-chair"
                | "negotiators"
                | "african"
                | "european"
                | "delegate"
                | "representative"
                | "permanent"
                | "vice-president"
                | "secretary-general"
        )
}

impl Parse {
    /// Takes in a party; where reading goes on.
    fn take(&mut self, sentence: &Sentence, mut party: Party) -> usize {
        let joining = joining_before(sentence, party.start);
        if joining.is_some()
            && let Some(last) = party.loose_last
            && subject(
                sentence,
                &party_at(sentence, last).unwrap_or_else(|| party.clone()),
            )
            .is_some()
        {
            party = shortened(sentence, &party, last);
        }
        if let Some(clause) = attached(sentence, &party, joining) {
            return self.push(clause);
        }
        let object = joining.is_some() || object_place(sentence, &party);
        if !object && let Some(clause) = self.clause(sentence, &party) {
            return self.push(clause);
        }
        let end = party.end;
        self.loose.push(Loose { party, joining });
        end
    }

    fn push(&mut self, clause: Clause) -> usize {
        let next = clause.predicate.end;
        self.clauses.push(clause);
        next
    }

    fn clause(&mut self, sentence: &Sentence, party: &Party) -> Option<Clause> {
        let (mut joined, mut predicate) = subject(sentence, party)?;
        match sentence.before(party.start) {
            // Not all delegations agreed: nobody is said to.
            "not" => return None,
            "neither" => predicate.class = predicate.class.denied(),
            _ => {}
        }
        let opens = opens_clause(sentence, party.start);
        if predicate.kind == Kind::Weak && !opens {
            return None;
        }
        // Unnamed many inside what another says are no subjects of their own.
        let inside = self
            .clauses
            .last()
            .is_some_and(|it| it.predicate.kind != Kind::Weak);
        if inside && party.is_generic() && !opens {
            return None;
        }
        let pronoun = !matches!(party.reference, Reference::Named | Reference::Floor);
        let directly = self
            .clauses
            .last()
            .is_some_and(|it| it.predicate.end == party.start);
        let before = sentence.before(party.start);
        let reason = matches!(
            before,
            "since" | "because" | "as" | "where" | "when" | "although" | "though"
        );
        if pronoun && (reason || !(opens || directly || before == "that")) {
            return None;
        }
        self.fronted(sentence, party.start, &mut joined);
        Some(Clause {
            party: party.clone(),
            predicate,
            joined,
            end: sentence.len(),
            nested: self.reported(sentence, party.start),
            attached: false,
        })
    }

    /// `Supported by A, B said`: A joins B.
    fn fronted(&mut self, sentence: &Sentence, start: usize, joined: &mut Vec<(Joining, Party)>) {
        let fronted = |it: &Loose| {
            let opens = it
                .joining
                .is_some_and(|(_, at)| at == 0 || matches!(sentence.before(at), "," | "and" | ";"));
            opens && it.party.end + 1 == start && sentence.low(it.party.end) == ","
        };
        if let Some(loose) = self.loose.pop_if(|it| fronted(it))
            && let Some((joining, _)) = loose.joining
        {
            joined.push((joining, loose.party));
        }
    }

    /// Whether the subject at `start` stands in what another said.
    fn reported(&self, sentence: &Sentence, start: usize) -> bool {
        let Some(last) = self.clauses.last() else {
            return false;
        };
        let before = sentence.before(start);
        last.predicate.kind != Kind::Weak && (before == "that" || last.predicate.end == start)
    }

    /// Ends each clause where the next begins.
    fn close(&mut self, sentence: &Sentence) {
        let starts: Vec<usize> = self.clauses.iter().map(|it| it.party.start).collect();
        for (at, clause) in self.clauses.iter_mut().enumerate() {
            let mut end = starts.get(at + 1).copied().unwrap_or(sentence.len());
            while clause.predicate.end < end
                && matches!(
                    sentence.before(end),
                    "and" | "but" | "while" | "," | ";" | "with" | "whereas" | "that" | "although"
                )
            {
                end -= 1;
            }
            clause.end = end.max(clause.predicate.end);
        }
    }
}

fn shortened(sentence: &Sentence, party: &Party, last: usize) -> Party {
    let dropped = party_at(sentence, last).map_or(1, |it| it.holders.len());
    let mut party = party.clone();
    party
        .holders
        .truncate(party.holders.len().saturating_sub(dropped).max(1));
    party.end = last.saturating_sub(1).max(party.start + 1);
    party.loose_last = None;
    party
}

/// `…, with B adding that`, `…, with B opposed`.
fn attached(
    sentence: &Sentence,
    party: &Party,
    joining: Option<(Joining, usize)>,
) -> Option<Clause> {
    let (_, at) = joining.filter(|(joining, _)| *joining == Joining::With)?;
    if at == 0 || sentence.low(at) != "with" {
        return None;
    }
    let predicate = participle_at(sentence, party.end)?;
    Some(Clause {
        party: party.clone(),
        predicate,
        joined: Vec::new(),
        end: sentence.len(),
        nested: false,
        attached: true,
    })
}

fn opens_clause(sentence: &Sentence, start: usize) -> bool {
    start == 0
        || matches!(
            sentence.before(start),
            "," | ";"
                | ":"
                | "—"
                | "and"
                | "but"
                | "while"
                | "whereas"
                | "however"
                | "although"
                | "though"
                | "\""
                | "-"
                | "•"
                | "."
                | "]"
                | "neither"
                | "when"
                | "as"
                | "because"
                | "since"
                | "where"
                | "yet"
                | "though,"
        )
        || sentence
            .words
            .get(start - 1)
            .is_some_and(|it| it.shape == crate::words::Shape::Number)
}

/// Places where a party is spoken of and does not speak.
fn object_place(sentence: &Sentence, party: &Party) -> bool {
    let before = sentence.before(party.start);
    let preposition = matches!(
        before,
        "by" | "to"
            | "from"
            | "of"
            | "in"
            | "with"
            | "between"
            | "against"
            | "among"
            | "towards"
            | "toward"
            | "at"
            | "on"
            | "into"
            | "over"
            | "under"
            | "via"
            | "through"
            | "for"
            | "upon"
            | "about"
            | "than"
            | "within"
            | "like"
            | "including"
            | "without"
            | "within,"
            | "across"
            | "after"
            | "before"
            | "around"
            | "near"
            | "outside"
            | "concerning"
    );
    (preposition && !person_for(sentence, party))
        || city(sentence, party.start)
        || other_bracket(sentence, party)
}

/// `Ana Silva, on behalf of the EU, said`: the person speaks for the group.
fn person_for(sentence: &Sentence, party: &Party) -> bool {
    let article = usize::from(sentence.before(party.start) == "the");
    let start = party.start - article;
    let lead = match start {
        3.. if sentence.says(start - 3, &["on", "behalf", "of"]) => start - 3,
        _ => return false,
    };
    let comma = lead
        .checked_sub(1)
        .filter(|at| matches!(sentence.low(*at), "," | "speaking"));
    comma.is_some_and(|at| {
        (2..=8).contains(&at) && sentence.is_capital(at - 1) && sentence.is_capital(at - 2)
    }) || lead == 0
        || (lead == 1 && sentence.low(0) == "speaking")
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
    let early = open < 7;
    let role = (0..open).any(|it| {
        matches!(
            sentence.low(it),
            "chair"
                | "co-chair"
                | "president"
                | "vice-chair"
                | "facilitator"
                | "rapporteur"
                | "co-facilitator"
        )
    });
    let closes =
        sentence.low(party.end) == ")" || party.holders.iter().any(|it| it.spoken_by.is_some());
    party.holders.len() == 1 && early && 2 <= named && !role && closes
}

/// The verb of a party after whatever stands between, with those who join it there.
fn subject(sentence: &Sentence, party: &Party) -> Option<(Vec<(Joining, Party)>, Predicate)> {
    let number = if party.is_many() {
        Number::Many
    } else {
        Number::One
    };
    let mut joined = Vec::new();
    let mut at = party.end;
    if sentence.low(at) == ")" {
        at += 1;
    }
    for _ in 0..6 {
        if let Some(found) = predicate_at(sentence, at, number) {
            return Some((joined, found));
        }
        let mark = matches!(sentence.low(at), "," | "(" | "—" | ")");
        let inside = at + usize::from(mark);
        if let Some((joining, with)) = joining_at(sentence, inside)
            && (mark || joining != Joining::With || sentence.low(inside) != "with")
            && let Some(other) = party_at(sentence, with)
            && other.reference == Reference::Named
        {
            let other = match other.loose_last {
                Some(last)
                    if subject_follows(sentence, other.end, number)
                        && sentence.low(other.end) != "," =>
                {
                    shortened(sentence, &other, last)
                }
                _ => other,
            };
            at = other.end;
            joined.push((joining, other));
            continue;
        }
        if !mark {
            return None;
        }
        if let Some(found) = predicate_at(sentence, inside, number)
            .filter(|it| it.kind != Kind::Weak || sentence.low(at) == ")")
        {
            return Some((joined, found));
        }
        at = aside(sentence, inside)?;
    }
    None
}

fn subject_follows(sentence: &Sentence, at: usize, number: Number) -> bool {
    predicate_at(sentence, at, number).is_some_and(|it| it.kind != Kind::Weak)
}

/// An aside between commas: the word after the comma that closes it.
fn aside(sentence: &Sentence, from: usize) -> Option<usize> {
    let close =
        (from..from + 16).find(|it| matches!(sentence.low(*it), "," | ")" | "—" | ";" | ""))?;
    let clean = matches!(sentence.low(close), "," | ")" | "—")
        && (from..close).all(|it| {
            sentence.mention(it).is_none()
                || matches!(sentence.before(it), "of" | "in" | "for" | "from" | "the")
        });
    clean.then_some(close)
}

#[cfg(test)]
mod tests {
    use super::parse;
    use crate::sentence::Sentence;

    fn check(text: &str, expect: &str) {
        let sentence = Sentence::new(text, 0, text.len(), None);
        let ids = |party: &crate::party::Party| {
            let ids: Vec<&str> = party.holders.iter().map(|it| it.id).collect();
            ids.join("+")
        };
        let shown: Vec<String> = parse(&sentence)
            .clauses
            .iter()
            .map(|it| {
                let joined: String = it
                    .joined
                    .iter()
                    .map(|(how, party)| format!(" {how:?}:{}", ids(party)))
                    .collect();
                format!("{}{joined} {}", ids(&it.party), it.predicate.lemma)
            })
            .collect();
        assert_eq!(shown.join(" / "), expect, "{text}");
    }

    #[test]
    fn finds_subjects_with_those_who_join_them() {
        check(
            "PERU, supported by CHILE and KENYA, objected.",
            "PER Supporting:CHL+KEN object",
        );
        check(
            "PERU, opposed by CHILE, called for a pause.",
            "PER Opposing:CHL call for",
        );
        check(
            "Supported by CHILE and KENYA, PERU called for a pause.",
            "PER Supporting:CHL+KEN call for",
        );
        check(
            "Supported by CHILE, PERU called for a pause.",
            "PER Supporting:CHL call for",
        );
        check(
            "With CHILE, PERU called for a pause.",
            "PER With:CHL call for",
        );
        check(
            "A group of states, led by Peru and supported by Chile, argued that it must stop.",
            "unspecified-some Led:PER Supporting:CHL argue",
        );
        check(
            "Peru, which joined in 1990, for its part, rejected this.",
            "PER join",
        );
    }

    #[test]
    fn finds_each_clause() {
        check(
            "Peru supported the text, while Chile opposed it.",
            "PER support / CHL oppose",
        );
        check(
            "Peru supported the text and CHILE opposed it.",
            "PER support / CHL oppose",
        );
        check(
            "Peru spoke, with Chile adding that time was short.",
            "PER speak / CHL add",
        );
        check("On finance, Peru noted progress.", "PER note");
    }

    #[test]
    fn leaves_objects_alone() {
        check(
            "Matters raised by Peru were discussed in Bonn, Germany.",
            "",
        );
        check("The meeting in Peru called for action.", "");
        check("Chair Ana Silva (Peru) closed the meeting.", "CHAIR ");
        check("Delegates heard Ana Silva (Peru) on finance.", "");
        check("ANA SILVA (Peru) said that time was short.", "PER say");
        check(
            "ANA SILVA (Peru), speaking on behalf of the Group of 77 and China, said that time was short.",
            "G77-CHINA say",
        );
    }
}
