//! Lists of holders: `A, B and C`, `several delegations, including A`, `A and others`.

use super::generic::generic_at;
use super::single::{Single, single_at};
use super::{Holder, Party, Reference};
use crate::gazetteer::Kind as Named;
use crate::lists::List;
use crate::predicate::{Kind, Number, predicate_at};
use crate::sentence::Sentence;
use crate::words::Shape;

/// The party that begins at `from`.
pub(crate) fn party_at(sentence: &Sentence, from: usize) -> Option<Party> {
    let first = single_at(sentence, from)?;
    let mut party = Party {
        start: from,
        end: first.end + nickname(sentence, first.end),
        holders: first.holders,
        reference: first.reference,
        loose_last: None,
        loose_first: None,
        loose_and: None,
    };
    examples(sentence, &mut party);
    if party.reference != Reference::Named {
        return Some(party);
    }
    let mut closed = false;
    while let Some((next, joins)) = separator(sentence, party.end, closed) {
        let Some(more) = single_at(sentence, next).filter(|it| it.reference == Reference::Named)
        else {
            if let Some(end) = stranger(sentence, next).filter(|_| !joins) {
                party.end = end;
                continue;
            }
            party.end = outsider(sentence, next)
                .filter(|_| joins)
                .unwrap_or(party.end);
            break;
        };
        if !belongs(sentence, &party, &more, joins) {
            break;
        }
        if joins && party.is_generic() && more.holders.iter().all(Holder::is_named) {
            party.loose_and = Some(next);
        }
        // `A and B, as well as C, D and E`: a second list begins.
        closed = joins && !matches!(sentence.before(next), "as" | "with");
        party.loose_last = (!joins).then_some(next);
        if party.loose_first.is_none() && !joins && !closed {
            party.loose_first = Some(next);
        }
        party.end = more.end + nickname(sentence, more.end);
        party.holders.extend(more.holders);
        examples(sentence, &mut party);
    }
    Some(party)
}

/// The place after a comma or `and`; whether it is an `and`, after which no bare comma goes on.
fn separator(sentence: &Sentence, at: usize, closed: bool) -> Option<(usize, bool)> {
    const JOINS: [&[&str]; 8] = [
        &["but", "also"],
        &["and"],
        &["nor"],
        &["&"],
        &["or"],
        &["as", "well", "as"],
        &["along", "with"],
        &["plus"],
    ];
    let comma = usize::from(sentence.low(at) == ",");
    let join = sentence.says_any(at + comma, &JOINS);
    if 0 < join {
        return Some((at + comma + join, true));
    }
    let slash = sentence.low(at) == "/";
    ((comma == 1 || slash) && !closed).then_some((at + 1, false))
}

/// `India, China, South Africa and Brazil (BASIC)`: what the four are called; how many words it has.
/// `The Umbrella Group (except Peru)`: who is not among them.
fn nickname(sentence: &Sentence, at: usize) -> usize {
    if sentence.low(at) != "(" {
        return 0;
    }
    if matches!(
        sentence.low(at + 1),
        "except" | "excluding" | "without" | "minus"
    ) {
        let close = (at + 2..at + 12).find(|it| sentence.low(*it) == ")");
        return close.map_or(0, |close| close + 1 - at);
    }
    let group = sentence
        .mention(at + 1)
        .filter(|it| it.kind == Named::Group);
    group
        .filter(|it| sentence.low(at + 1 + it.len) == ")")
        .map_or(0, |it| it.len + 2)
}

/// `Peru, Chile and the CLA proposed`: an unknown organisation closes the list; the word after it.
fn outsider(sentence: &Sentence, from: usize) -> Option<usize> {
    let start = from + usize::from(sentence.low(from) == "the");
    let mut end = start;
    while end < start + 6
        && sentence.is_capital(end)
        && sentence.mention(end).is_none()
        && sentence.words[end].shape != Shape::Mark
    {
        end += 1;
    }
    let speaks = predicate_at(sentence, end, Number::Many).is_some_and(|it| it.kind == Kind::Verb);
    (start < end && speaks).then_some(end)
}

/// `Peru, the Authors and others`: somebody unknown inside the list; the word after.
fn stranger(sentence: &Sentence, from: usize) -> Option<usize> {
    let start = from + usize::from(sentence.low(from) == "the");
    let mut end = start;
    while end < start + 6 && sentence.is_capital(end) && sentence.mention(end).is_none() {
        end += 1;
    }
    let (next, joins) = separator(sentence, end, false).filter(|_| start < end)?;
    let goes_on = (joins && sentence.low(next) == "others")
        || single_at(sentence, next).is_some_and(|it| it.holders.iter().any(Holder::is_named));
    goes_on.then_some(end)
}

/// A generic that follows a name is one of the list only as `and others`, `and like-minded states`.
fn belongs(sentence: &Sentence, party: &Party, more: &Single, joins: bool) -> bool {
    let generic = more.holders.first().is_some_and(Holder::is_unspecified);
    let role = more
        .holders
        .first()
        .is_some_and(|it| matches!(it.id, "CHAIR" | "CO-CHAIR" | "SECRETARIAT"));
    let named_first = party.holders.iter().any(Holder::is_named);
    // `Peru, Co-Chair Silva and Chile proposed`; but `on Africa, Chair Silva said`.
    let among = 1 < party.holders.len()
        && sentence.low(more.end) == "and"
        && !List::Preposition.has(sentence.before(party.start));
    let strange = role && named_first && !joins && !among;
    !strange && (!generic || (joins && more.holders[0].id != "unspecified-all"))
}

/// `several delegations (e.g. A and B)`, `many States, including A`: the list belongs to the many.
fn examples(sentence: &Sentence, party: &mut Party) {
    const LEADS: [(&[&str], &str); 12] = [
        (&["including"], "list:including"),
        (&["such", "as"], "list:such-as"),
        (&["e.g"], "list:e.g."),
        (&["like"], "list:like"),
        (&["notably"], "list:notably"),
        (&["among", "them"], "list:among-them"),
        (&["namely"], "list:namely"),
        (&["for", "example"], "list:e.g."),
        (&["for", "instance"], "list:e.g."),
        (&["particularly"], "list:notably"),
        (&["in", "particular"], "list:notably"),
        (&["i.e"], "list:namely"),
    ];
    if !party.holders.last().is_some_and(Holder::is_unspecified) {
        return;
    }
    let origin = origin(sentence, party.end);
    let bracket = sentence.low(origin) == "(";
    if bracket {
        party.end = origin;
    }
    let mut at = party.end + usize::from(matches!(sentence.low(party.end), "(" | "," | "—" | ":"));
    let lead = LEADS.iter().find(|(words, _)| sentence.says(at, words));
    let how = match lead {
        Some((words, how)) => {
            at += words.len();
            *how
        }
        None if bracket => "list:parenthesis",
        None => return,
    };
    while matches!(sentence.low(at), "." | "," | ":" | "the") && sentence.low(at) != "the" {
        at += 1;
    }
    // A list of examples names somebody; another `several, including …` is none, unless a name follows it.
    let generic = sentence.mention(at).is_none() && generic_at(sentence, at).is_some();
    let list = if generic {
        None
    } else {
        party_at(sentence, at)
    };
    let list = list.or_else(|| lead.and_then(|_| after_unknown(sentence, at)));
    let Some(list) = list.filter(|it| it.reference == Reference::Named) else {
        return;
    };
    let close = usize::from(bracket && sentence.low(list.end) == ")");
    if bracket && close == 0 {
        return;
    }
    party
        .holders
        .extend(list.holders.into_iter().map(|it| Holder { how, ..it }));
    party.end = list.end + close;
}

/// `a group of countries from the Pacific (…)`: the word after where they come from.
fn origin(sentence: &Sentence, at: usize) -> usize {
    if !matches!(sentence.low(at), "from" | "in" | "of") {
        return at;
    }
    let open = (at + 1..at + 7).find(|it| sentence.low(*it) == "(");
    let plain = |it: usize| {
        sentence
            .mention(it)
            .is_none_or(|it| it.kind == Named::Adjective)
            && !matches!(sentence.low(it), "," | "." | ";" | ":" | ")")
            && !sentence.low(it).ends_with("ed")
    };
    open.filter(|open| (at + 1..*open).all(plain)).unwrap_or(at)
}

/// `including many oil-producing States and Australia`: the names after the first `and`.
fn after_unknown(sentence: &Sentence, at: usize) -> Option<Party> {
    let and = (at + 1..at + 8).find(|it| sentence.low(*it) == "and")?;
    let clear = (at..and).all(|it| !matches!(sentence.low(it), "," | "(" | ")" | ";"));
    (clear && sentence.mention(and + 1).is_some())
        .then(|| party_at(sentence, and + 1))
        .flatten()
}

#[cfg(test)]
mod tests {
    use super::party_at;
    use crate::sentence::Sentence;

    fn check(text: &str, expect: &str) {
        let sentence = Sentence::new(text, 0, text.len(), None);
        let party = party_at(&sentence, 0);
        let shown = party.map(|it| {
            let holders: Vec<String> = it
                .holders
                .iter()
                .map(|it| match it.spoken_by {
                    Some(by) => format!("{}<{by}", it.id),
                    None => it.id.to_owned(),
                })
                .collect();
            format!("{} | {}", holders.join(" "), sentence.low(it.end))
        });
        assert_eq!(shown.as_deref().unwrap_or("-"), expect, "{text}");
    }

    #[test]
    fn reads_lists() {
        check(
            "Peru, Chile and the United Kingdom said",
            "PER CHL GBR | said",
        );
        check("Peru and others said", "PER unspecified-some | said");
        check(
            "CANADA and like-minded states argued",
            "CAN unspecified-some | argued",
        );
        check("Peru’s text said", "PER | said");
        check("Peru’s text was long", "-");
        check("Peru, Chile and the Lima Institute said", "PER CHL | said");
    }

    #[test]
    fn reads_spokespersons() {
        check("Fiji, for the G-77/CHINA, said", "G77-CHINA<FJI | ,");
        check(
            "Swaziland, for the AFRICAN GROUP, and Nepal, for the LDCs, also",
            "AFRICAN-GROUP<SWZ LDC<NPL | ,",
        );
        check(
            "Cuba (on behalf of the Group of 77 and China) said",
            "G77-CHINA<CUB | said",
        );
        check(
            "Peru, on behalf of Chile and Colombia, said",
            "PER CHL COL | ,",
        );
        check(
            "Samoa, for the Alliance of Small Island States (AOSIS), and others said",
            "AOSIS<WSM unspecified-some | said",
        );
        check(
            "the representative of Mali, speaking on behalf of the Arab Group, said",
            "ARAB-GROUP<MLI | ,",
        );
    }

    #[test]
    fn reads_generic_subjects_and_roles() {
        check(
            "Several Western and like-minded delegations (e.g., Germany and France) said",
            "unspecified-some DEU FRA | said",
        );
        check(
            "A broad majority of states supported",
            "unspecified-many | supported"
                .replace("many", "majority")
                .as_str(),
        );
        check(
            "Many developing countries, including Kenya, Ghana and Togo, urged",
            "unspecified-many KEN GHA TGO | ,",
        );
        check("Chair Ana Silva (Peru) opened", "CHAIR | opened");
        check("Chair Ana Silva of Peru opened", "CHAIR | opened");
        check("The Swiss delegation said", "CHE | said");
    }
}
