//! A participle before the subject: `Supporting the draft, Peru asked for time`.

use super::{Pattern, Said};
use crate::clause::Clause;
use crate::lexicon::{Class, Mark};
use crate::predicate::participle_at;
use crate::sentence::Sentence;
use crate::stance::Stance;

/// Adds what the opening participle says, when it takes a stance.
pub(super) fn opening(sentence: &Sentence, clause: &Clause, said: &mut Vec<Said>) {
    let to = clause.party.start.saturating_sub(1);
    let Some(predicate) = (0..3.min(to)).find_map(|at| {
        let opens = at == 0
            || matches!(
                sentence.before(at),
                "while" | "," | "in" | "by" | "also" | "-"
            );
        opens.then(|| participle_at(sentence, at)).flatten()
    }) else {
        return;
    };
    if to <= predicate.end || sentence.low(to) != "," {
        return;
    }
    let found = Said::new(sentence, predicate, to, Pattern::OpeningParticiple);
    let silent = said.iter().all(|it| it.stance == Stance::Neutral);
    // Identifying a proposal as a good way forward backs it.
    let judges = found.complement.mark == Some(Mark::Good)
        && matches!(
            predicate.lemma,
            "identify" | "describe" | "characterise" | "characterize" | "regard" | "view" | "see"
        );
    let opposes = said.iter().any(|it| {
        matches!(
            it.stance,
            Stance::Oppose | Stance::ExpressConcern | Stance::Reserve
        )
    });
    // While appreciating the effort, Peru cautioned: a courtesy.
    let concedes = opposes
        && matches!(
            predicate.lemma,
            "appreciate" | "acknowledge" | "recognise" | "recognize" | "understand" | "thank"
        );
    let reason = match predicate.class {
        _ if judges => false,
        _ if concedes => true,
        Class::Say | Class::Describe => true,
        Class::Stress | Class::Argue => !(silent && found.complement.mark == Some(Mark::Norm)),
        _ => false,
    };
    if !reason {
        said.insert(0, found);
    }
}
