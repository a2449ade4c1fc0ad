//! Clauses: which party does what, who joins it in passing, and which parties stand elsewhere.

mod attached;
mod place;
mod subject;

use crate::joining::{Joining, joining_before};
use crate::lists::List;
use crate::party::{Holder, Party, Reference, party_at};
use crate::predicate::{Kind, Number, Predicate, participle_at, predicate_at};
use crate::sentence::Sentence;
use attached::attached;
use place::object_place;
use subject::{shortened, subject};

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
    /// Where it begins for the clause before it: at its party, or after a party that belongs to both.
    pub(crate) begins: usize,
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
    sentence.mention(at).is_some() || List::BeginsParty.has(sentence.low(at))
}

impl Parse {
    /// Takes in a party; where reading goes on.
    fn take(&mut self, sentence: &Sentence, mut party: Party) -> usize {
        let joining = joining_before(sentence, party.start);
        let opening = object_of_opening(sentence, &party);
        let object = opening || joining.is_some() || object_place(sentence, &party);
        let own = if opening {
            party.loose_first
        } else {
            party.loose_last.or(party.loose_first).or(party.loose_and)
        };
        // `and, supported by A, B and C, opposed`: the list stands between commas and is whole.
        let between = joining.is_some() && sentence.low(party.end) == ",";
        if object
            && !between
            && let Some(own) = own
            && party_at(sentence, own).is_some_and(|it| speaks(sentence, &it))
        {
            party = shortened(sentence, &party, own);
        }
        let object = object && !(opening && speaks(sentence, &party));
        let follows = self.clauses.iter().rev().take(2).any(|it| it.attached)
            && matches!(sentence.before(party.start), "and" | "," | ";");
        let joining = if follows {
            Some((Joining::With, party.start))
        } else {
            joining
        };
        if let Some(clause) = attached(sentence, &party, joining, follows) {
            return self.push(clause);
        }
        if !object && let Some(clause) = self.clause(sentence, &party) {
            return self.push(clause);
        }
        // In small countries and CHINA said: the last name begins a clause of its own.
        if let Some(own) = party.loose_and
            && party_at(sentence, own).is_some_and(|it| speaks(sentence, &it))
        {
            party = shortened(sentence, &party, own);
        }
        let mut end = party.end;
        if let Some(clause) = relative(sentence, &party) {
            end = self.push(clause);
        }
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
            // Not all delegations agreed: nobody is said to. Nor where it is only supposed or asked.
            "not" | "if" | "unless" | "whether" => return None,
            "had" | "should" if party.start == 1 => return None,
            "neither" => predicate.class = predicate.class.denied(),
            _ => {}
        }
        let opens = opens_clause(sentence, party.start)
            || (1 < party.start && sentence.says(party.start - 2, &["to", "which"]))
            || titled(sentence, party);
        if predicate.kind == Kind::Weak && !opens {
            return None;
        }
        // Unnamed many inside what another says are no subjects of their own.
        let inside = self
            .clauses
            .last()
            .is_some_and(|it| it.predicate.kind != Kind::Weak);
        // Observers inside what another says hold nothing: `said the GEF did not provide enough`.
        let observers = party.holders.iter().all(|it| it.id.starts_with("OBS:"));
        if inside && observers && !party.holders.is_empty() && !opens {
            return None;
        }
        // `underlined that, despite the delay, parties had met`: still what was underlined.
        let told = self
            .clauses
            .last()
            .is_some_and(|it| sentence.low(it.predicate.end) == "that")
            && sentence.before(party.start) == ",";
        let before = sentence.before(party.start);
        // `indicated that while all parties agree`: a concession of the one who speaks.
        let conceded = 1 < party.start
            && matches!(before, "while" | "although" | "though" | "whereas")
            && sentence.before(party.start - 1) == "that";
        if inside
            && party.is_generic()
            && (!opens || told || conceded || predicate.kind == Kind::Weak)
        {
            return None;
        }
        let pronoun = !matches!(party.reference, Reference::Named | Reference::Floor);
        let directly = self
            .clauses
            .last()
            .is_some_and(|it| it.predicate.end == party.start);
        let reason = matches!(before, "since" | "because" | "as" | "where" | "when");
        // It is as often a text as a delegation.
        let vague = sentence.low(party.start) == "it" && predicate.kind == Kind::Weak;
        if pronoun && (vague || reason || !(opens || directly || before == "that")) {
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
            begins: party.start,
        })
    }

    /// `Supported by A, B said`: A joins B.
    fn fronted(&mut self, sentence: &Sentence, start: usize, joined: &mut Vec<(Joining, Party)>) {
        let fronted = |it: &Loose| {
            let opens = it.joining.is_some_and(|(_, at)| {
                at == 0 || matches!(sentence.before(at), "," | "and" | "but" | ";")
            });
            opens && it.party.end + 1 == start && sentence.low(it.party.end) == ","
        };
        let Some(loose) = self.loose.pop_if(|it| fronted(it)) else {
            return;
        };
        let Some((joining, at)) = loose.joining else {
            return;
        };
        joined.push((joining, loose.party));
        // Supported by A and opposed by B, C said.
        let also = |it: &mut Loose| {
            let comma = usize::from(sentence.low(it.party.end) == ",");
            it.joining.is_some() && it.party.end + comma + 1 == at
        };
        if matches!(sentence.before(at), "and" | "but")
            && let Some(more) = self.loose.pop_if(also)
            && let Some((joining, _)) = more.joining
        {
            joined.push((joining, more.party));
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
        let starts: Vec<usize> = self.clauses.iter().map(|it| it.begins).collect();
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

/// `Opposing Peru, Chile and Mali said`, `Responding to Peru, …`: the first name is whom they answer.
fn object_of_opening(sentence: &Sentence, party: &Party) -> bool {
    let start = party.start;
    let answers = || sentence.before(start) == "to" && sentence.low(0).ends_with("ing");
    (1..4).contains(&start)
        && party.loose_first.is_some()
        && (answers() || participle_at(sentence, 0).is_some_and(|it| it.end == start))
}

/// Whether a party has a verb of its own that says something.
fn speaks(sentence: &Sentence, party: &Party) -> bool {
    subject(sentence, party).is_some_and(|(_, predicate)| predicate.kind != Kind::Weak)
}

/// `was opposed by A and B, which called for`: they are agents of one verb and subjects of the next.
fn relative(sentence: &Sentence, party: &Party) -> Option<Clause> {
    let comma = usize::from(sentence.low(party.end) == ",");
    let who = party.end + comma;
    if !matches!(sentence.low(who), "which" | "who") || !party.holders.iter().any(Holder::is_named)
    {
        return None;
    }
    let number = if party.is_many() {
        Number::Many
    } else {
        Number::One
    };
    let predicate = predicate_at(sentence, who + 1, number).filter(|it| it.kind != Kind::Weak)?;
    Some(Clause {
        party: party.clone(),
        predicate,
        joined: Vec::new(),
        end: sentence.len(),
        nested: false,
        attached: false,
        begins: party.end,
    })
}

/// `AWG-LCA Chair Silva opened`: what the role chairs stands before it.
fn titled(sentence: &Sentence, party: &Party) -> bool {
    let role = party
        .holders
        .first()
        .is_some_and(|it| !it.is_named() && !it.is_unspecified());
    let title = party.start.checked_sub(1).filter(|at| {
        sentence.mention(*at).is_none()
            && (sentence.is_capital(*at) || sentence.low(*at) == "group")
    });
    role && party.start < 12 && title.is_some()
}

fn opens_clause(sentence: &Sentence, start: usize) -> bool {
    start == 0
        || List::OpensClause.has(sentence.before(start))
        || sentence.before(start) == "\""
        || sentence
            .words
            .get(start - 1)
            .is_some_and(|it| it.shape == crate::words::Shape::Number)
}

#[cfg(test)]
mod tests {
    use super::{Joining, Party, parse};
    use crate::sentence::Sentence;

    fn check(text: &str, expect: &str) {
        let sentence = Sentence::new(text, 0, text.len(), None);
        let ids = |party: &Party| {
            let ids: Vec<&str> = party.holders.iter().map(|it| it.id).collect();
            ids.join("+")
        };
        let shown: Vec<String> = parse(&sentence)
            .clauses
            .iter()
            .map(|it| {
                let named = |(how, party): &(Joining, Party)| format!(" {how:?}:{}", ids(party));
                let joined: Vec<String> = it.joined.iter().map(named).collect();
                let joined = joined.concat();
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
