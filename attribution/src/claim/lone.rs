//! Parties without a verb of their own: agents of passives and nouns, owners of proposals, `according to`.

use super::chain::of_a_thing;
use super::judged::{beside_stranger, convinced, did_not, featured, gapped, judged_by, left};
use super::passive::{is_tabled, passive};
use super::proposals::proposals;
use super::{Claim, Pattern, Said};
use crate::clause::{Clause, Loose, Parse};
use crate::joining::Joining;
use crate::lexicon::{Class, Form, Lexicon};
use crate::lists::List;
use crate::party::{Party, Reference};
use crate::predicate::{Kind, Predicate};
use crate::sentence::Sentence;
use crate::stance::{Stance, inherit};

/// Adds the claims of parties that no clause has taken.
pub(super) fn lone(
    sentence: &Sentence,
    parse: &Parse,
    said: &[Vec<Said>],
    claims: &mut Vec<Claim>,
) {
    for loose in &parse.loose {
        if loose.party.reference != Reference::Named || taken(said, loose) {
            continue;
        }
        let found = passive(sentence, loose)
            .or_else(|| of_thing(sentence, loose, said))
            .or_else(|| noun_agent(sentence, loose, parse))
            .or_else(|| according(sentence, loose))
            .or_else(|| so_did(sentence, loose, said))
            .or_else(|| at_request(sentence, loose))
            .or_else(|| quoted(sentence, loose))
            .or_else(|| featured(sentence, loose))
            .or_else(|| gapped(sentence, loose, parse))
            .or_else(|| beside_stranger(sentence, loose))
            .or_else(|| judged_by(sentence, loose))
            .or_else(|| left(sentence, loose))
            .or_else(|| convinced(sentence, loose))
            .or_else(|| did_not(sentence, loose, said));
        if let Some(said) = found {
            give(&loose.party, &said, claims);
        }
    }
    proposals(sentence, parse, claims);
}

fn taken(said: &[Vec<Said>], loose: &Loose) -> bool {
    said.iter().flatten().any(|it| {
        it.joined
            .iter()
            .any(|(_, party, _)| party.start == loose.party.start)
    })
}

pub(super) fn give(party: &Party, said: &Said, claims: &mut Vec<Claim>) {
    let clause = Clause {
        party: party.clone(),
        predicate: said.predicate,
        joined: Vec::new(),
        end: said.about.1,
        nested: false,
        attached: false,
        begins: 0,
    };
    for holder in &party.holders {
        let mut claim = Claim::new(&clause, said, *holder, said.stance, said.pattern);
        claim.clause = (
            said.about.0.min(claim.clause.0),
            party.end.max(claim.clause.1),
        );
        claims.push(claim);
    }
}

pub(super) fn of_class(
    sentence: &Sentence,
    class: Class,
    at: usize,
    end: usize,
    about: (usize, usize),
    pattern: Pattern,
) -> Said {
    let predicate = Predicate {
        class,
        lemma: "",
        start: at,
        end,
        negated: false,
        distance: false,
        kind: Kind::Verb,
    };
    let mut said = Said::new(sentence, predicate, end, pattern);
    let complement = crate::complement::complement(sentence, about.0, about.1);
    said.stance = crate::judgement::stance_of(sentence, &predicate, &complement);
    said.about = about;
    said
}

/// `a proposal, supported by Peru, to …`.
fn of_thing(sentence: &Sentence, loose: &Loose, said: &[Vec<Said>]) -> Option<Said> {
    let (joining, at) = loose.joining?;
    let class = match joining {
        Joining::Supporting => Class::Support,
        Joining::Opposing => Class::Oppose,
        Joining::With | Joining::Led => return None,
    };
    let before = sentence.before(at);
    // Peru objected, a position shared by Chile; Peru warned of it, a concern shared by Chile.
    if joining == Joining::Supporting
        && matches!(
            before,
            "position" | "view" | "stance" | "sentiment" | "opinion" | "line"
        )
        && let Some(mut same) = said_before(said, at)
    {
        same.stance = inherit(joining, same.stance);
        return Some(same);
    }
    let class = match Lexicon::get()
        .nouns
        .at(&sentence.words, at.checked_sub(1)?)
        .next()
    {
        Some((_, cue)) if matches!(cue.class, Class::Concern | Class::Reserve) => cue.class,
        _ => class,
    };
    // The text, tabled by Peru and supported by Chile.
    let goes_on = matches!(sentence.before(at), "and" | "but")
        && (1..10).any(|back| {
            back < at
                && sentence.low(at - back) == "by"
                && at > back + 1
                && is_tabled(sentence, at - back - 1)
        });
    (goes_on || of_a_thing(sentence, at)).then(|| {
        of_class(
            sentence,
            class,
            at,
            loose.party.start,
            (0, at),
            Pattern::Passive,
        )
    })
}

/// `opposition from Peru`, `support came from Peru`.
fn noun_agent(sentence: &Sentence, loose: &Loose, parse: &Parse) -> Option<Said> {
    let from = loose
        .party
        .start
        .checked_sub(1)
        .filter(|at| matches!(sentence.low(*at), "from" | "by" | "among" | "of" | "with"))?;
    if sentence.low(from) == "with"
        && !matches!(sentence.before(from), "favour" | "favor" | "approval")
    {
        return None;
    }
    let of = sentence.low(from) == "of";
    let reach = if parse.clauses.is_empty() { 14 } else { 3 };
    let found = (from.saturating_sub(reach)..from).rev().find_map(|at| {
        let (len, cue) = Lexicon::get().nouns.at(&sentence.words, at).next()?;
        let strong = matches!(
            cue.class,
            Class::Support | Class::Oppose | Class::Concern | Class::Reserve
        );
        let met = (at.saturating_sub(4)..at).any(|it| {
            matches!(
                sentence.low(it),
                "met" | "greeted" | "received" | "viewed" | "treated"
            )
        }) && at + len == from;
        let stance = met
            || matches!(
                cue.lemma,
                "support"
                    | "opposition"
                    | "objection"
                    | "objections"
                    | "concern"
                    | "concerns"
                    | "criticism"
                    | "resistance"
                    | "reservations"
                    | "backing"
                    | "disagreement"
                    | "favour"
                    | "favor"
                    | "approval"
                    | "endorsement"
                    | "sympathy"
                    | "praise"
                    | "scepticism"
                    | "skepticism"
                    | "pushback"
                    | "misgivings"
                    | "doubts"
                    | "unease"
            );
        // Calls for a pause came from Peru.
        let came = matches!(sentence.before(from), "came" | "come" | "comes" | "coming");
        let asked = cue.class == Class::Propose && (came || asks_for(sentence, loose.party.end));
        ((strong && stance) || asked).then_some((at, at + len, cue.class))
    });
    let (at, end, class) = found?;
    // The support of donors is a topic; support that was received or voiced is a stance.
    let received = (at.saturating_sub(4)..at).any(|it| List::Receives.has(sentence.low(it)));
    let topic = class == Class::Support && !parse.clauses.is_empty() && !received;
    let mine = matches!(class, Class::Oppose | Class::Reserve);
    let enjoyed = (at.saturating_sub(4)..at).any(|it| ENJOYS.contains(&sentence.low(it)));
    (!topic && (!of || mine || (class == Class::Support && enjoyed)))
        .then(|| of_class(sentence, class, at, end, (0, from), Pattern::NounAgent))
}

/// The draft had, won, enjoyed the support of Peru.
const ENJOYS: [&str; 12] = [
    "had", "has", "have", "won", "wins", "enjoyed", "enjoys", "enjoy", "gained", "received",
    "secured", "found",
];

/// `a request from Peru to …`: what follows says what was asked for.
fn asks_for(sentence: &Sentence, after: usize) -> bool {
    matches!(sentence.low(after), "to" | "that" | "for")
}

/// `According to Peru, …`, `in the view of Peru, …`, `for Peru, …`.
fn according(sentence: &Sentence, loose: &Loose) -> Option<Said> {
    let start = loose.party.start;
    let lead = [
        &["according", "to"][..],
        &["view", "of"],
        &["opinion", "of"],
        &["words", "of"],
        &["eyes", "of"],
        &["perspective", "of"],
    ];
    let at = start
        .checked_sub(2)
        .filter(|at| 0 < sentence.says_any(*at, &lead));
    let opens = start == 1 && sentence.low(0) == "for" && sentence.low(loose.party.end) == ",";
    let at = at.or(opens.then_some(0))?;
    // A further threat, according to Peru, is theft: what comes first counts as well.
    let aside = at.checked_sub(1).is_some_and(|it| sentence.low(it) == ",")
        || sentence.before(at.saturating_sub(1)) == ",";
    let about = (if aside { 0 } else { loose.party.end }, sentence.len());
    let said = of_class(
        sentence,
        Class::Argue,
        at,
        start,
        about,
        Pattern::AccordingTo,
    );
    (!opens || said.stance != Stance::Support).then_some(said)
}

/// `at the request of Peru`.
fn at_request(sentence: &Sentence, loose: &Loose) -> Option<Said> {
    let start = loose.party.start;
    let at = start
        .checked_sub(4)
        .filter(|at| sentence.says(*at, &["at", "the", "request", "of"]))?;
    let about = if at < 2 {
        (loose.party.end, sentence.len())
    } else {
        (0, at)
    };
    Some(of_class(
        sentence,
        Class::Propose,
        at + 2,
        start,
        about,
        Pattern::NounAgent,
    ))
}

/// `“Not acceptable,” said Peru.`: what stands between the marks is what is said.
fn quoted(sentence: &Sentence, loose: &Loose) -> Option<Said> {
    let verb = loose.party.start.checked_sub(1)?;
    let close = verb.checked_sub(1).filter(|at| sentence.low(*at) == "\"")?;
    let open = (0..close).rev().find(|at| sentence.low(*at) == "\"")?;
    let (_, cue) = Lexicon::get().verb(&sentence.words, verb, |form| form == Form::Past)?;
    let first_person = (open..close).any(|it| matches!(sentence.low(it), "we" | "i" | "our"));
    (!first_person).then(|| {
        of_class(
            sentence,
            cue.class,
            verb,
            verb + 1,
            (open + 1, close),
            Pattern::SubjectVerb,
        )
    })
}

/// `…, and so did Peru`, `as did Peru`: the same as was said before.
fn so_did(sentence: &Sentence, loose: &Loose, said: &[Vec<Said>]) -> Option<Said> {
    let did = loose.party.start.checked_sub(1)?;
    let also = matches!(
        sentence.low(did),
        "did" | "does" | "do" | "was" | "were" | "is"
    ) && matches!(sentence.before(did), "so" | "as" | "nor" | "neither");
    if also { said_before(said, did) } else { None }
}

/// What was said last before a place, for whoever joins it.
pub(super) fn said_before(said: &[Vec<Said>], at: usize) -> Option<Said> {
    let mut before = said.iter().flatten().rev();
    let same = before.find(|it| it.predicate.end <= at && it.predicate.kind != Kind::Weak)?;
    let mut same = same.clone();
    same.joined.clear();
    same.pattern = Pattern::TailJoining;
    Some(same)
}
