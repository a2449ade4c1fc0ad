//! What a subject does: auxiliaries, negation, adverbs, and the cue they lead to.

mod lead;
mod light;

use crate::lexicon::{Class, Cue, Form, Lexicon};
use crate::sentence::Sentence;
use lead::Lead;
pub(crate) use lead::adverb;
use light::{carries, noun};

/// A cue with the words it is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Predicate {
    pub(crate) class: Class,
    pub(crate) lemma: &'static str,
    /// Index of its first word, auxiliaries included.
    pub(crate) start: usize,
    /// Index of the word after the cue.
    pub(crate) end: usize,
    pub(crate) negated: bool,
    pub(crate) distance: bool,
    pub(crate) kind: Kind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A verb that says something.
    Verb,
    /// A noun after a light verb: expressed concern.
    Noun,
    /// After `to be`: was opposed to.
    State,
    /// `noting`, `calling for`.
    Participle,
    /// `to stress`, after a verb that says nothing.
    Infinitive,
    /// A verb that says nothing by itself; what follows may.
    Weak,
    /// `neither confirmed nor rejected`.
    Neither,
}

/// Which verbs may stand here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Number {
    /// Supported, supports.
    One,
    /// Supported, support.
    Many,
}

/// Reads what stands after a subject.
pub(crate) fn predicate_at(sentence: &Sentence, at: usize, number: Number) -> Option<Predicate> {
    let lead = Lead::read(sentence, at);
    let cue = lead.end;
    if lead.modal || cue == sentence.len() {
        return None;
    }
    if lead.neither {
        return Some(lead.predicate(
            Class::Say,
            "neither … nor",
            after_nor(sentence, cue),
            Kind::Neither,
            false,
        ));
    }
    if lead.copula {
        return state(sentence, &lead)
            .or_else(|| Some(lead.predicate(Class::Say, "", cue, Kind::Weak, false)));
    }
    let fits = |form| match form {
        Form::Past => true,
        Form::Third => !lead.auxiliary,
        Form::Base => lead.auxiliary || number == Number::Many,
        Form::Participle => false,
    };
    let found = spoken(sentence, &lead, fits).filter(|it| !is_effect(sentence, it));
    found.or_else(|| {
        (weak(sentence.low(cue)) && sentence.low(cue + 1) != "by")
            .then(|| lead.predicate(Class::Say, "", cue + 1, Kind::Weak, false))
    })
}

/// `this would require`, `it could provide`: an effect, not something asked for.
fn is_effect(sentence: &Sentence, found: &Predicate) -> bool {
    let would = (found.start..found.end)
        .any(|at| matches!(sentence.low(at), "would" | "could" | "can" | "will"));
    would
        && matches!(
            found.lemma,
            "require" | "expect" | "envisage" | "provide" | "address"
        )
}

/// `neither confirmed nor rejected`: both verbs belong to it.
fn after_nor(sentence: &Sentence, cue: usize) -> usize {
    (cue..cue + 8)
        .find(|at| sentence.low(*at) == "nor")
        .map_or(cue + 1, |nor| nor + 2)
}

/// Reads a participle: `noting`, `also calling for`, `expressing concern`.
pub(crate) fn participle_at(sentence: &Sentence, at: usize) -> Option<Predicate> {
    let lead = Lead::read(sentence, at);
    if lead.auxiliary || lead.copula || lead.modal {
        return None;
    }
    let found = spoken(sentence, &lead, |form| form == Form::Participle)?;
    Some(Predicate {
        kind: Kind::Participle,
        ..found
    })
}

/// Reads the verb after `to`.
pub(crate) fn infinitive_at(sentence: &Sentence, at: usize) -> Option<Predicate> {
    let lead = Lead::read(sentence, at);
    let found = spoken(sentence, &lead, |form| form == Form::Base)?;
    Some(Predicate {
        kind: Kind::Infinitive,
        ..found
    })
}

/// A verb, or a light verb with its noun; the longer reading wins.
fn spoken(sentence: &Sentence, lead: &Lead, fits: impl Fn(Form) -> bool) -> Option<Predicate> {
    let lexicon = Lexicon::get();
    let at = lead.end;
    let verb = lexicon.verb(&sentence.words, at, &fits);
    if let Some((len, cue)) = verb
        && 1 < len
    {
        if let Some(wished) = wished(sentence, lead, cue, at + len) {
            return Some(wished);
        }
        return Some(lead.of(cue, at + len, Kind::Verb));
    }
    if let Some(found) = light_verb(sentence, lead, &fits) {
        return Some(found);
    }
    let (len, cue) = verb?;
    if let Some(wished) = wished(sentence, lead, cue, at + len) {
        return Some(wished);
    }
    // `proposed by`: the agent follows, this is no subject's verb.
    if !lead.auxiliary && sentence.low(at + len) == "by" && sentence.low(at).ends_with("ed") {
        return None;
    }
    Some(lead.of(cue, at + len, Kind::Verb))
}

/// `expressed concern`, `saw little merit`: a light verb and the noun that says which stance.
fn light_verb(sentence: &Sentence, lead: &Lead, fits: impl Fn(Form) -> bool) -> Option<Predicate> {
    let at = lead.end;
    let mut light = Lexicon::get().light.at(&sentence.words, at);
    let (len, (lemma, _)) = light.find(|(_, (_, form))| fits(*form))?;
    let (end, cue) = noun(sentence, at + len)?;
    let denied = (at + len..end).any(|it| matches!(sentence.low(it), "no" | "little" | "scant"));
    let makes = carries(lemma, cue)
        || owns(sentence, at + len, lemma)
        || (denied && matches!(*lemma, "see" | "find"));
    if !makes {
        return None;
    }
    if lead.negated || !denied {
        return Some(lead.of(cue, end, Kind::Noun));
    }
    let class = if cue.class == Class::Prefer {
        Class::Say
    } else {
        cue.negated
    };
    Some(lead.predicate(class, cue.lemma, end, Kind::Noun, cue.distance))
}

/// `noted its strong reservations`: its own, not those of another.
fn owns(sentence: &Sentence, at: usize, lemma: &str) -> bool {
    matches!(sentence.low(at), "its" | "his" | "her" | "their")
        && matches!(lemma, "note" | "acknowledge")
}

/// `would like to propose`, `wished to reserve`: the second verb is what is said.
fn wished(sentence: &Sentence, lead: &Lead, cue: &Cue, end: usize) -> Option<Predicate> {
    let wishes = matches!(
        cue.lemma,
        "wish" | "wish to" | "want" | "want to" | "would like" | "would like to"
    );
    let to = if sentence.before(end) == "to" {
        end
    } else {
        end + 1
    };
    if !wishes || sentence.before(to) != "to" {
        return None;
    }
    let found = infinitive_at(sentence, to)?;
    Some(Predicate {
        start: lead.start,
        negated: lead.negated,
        kind: Kind::Verb,
        ..found
    })
}

/// `was concerned`, `were in favour of`.
fn state(sentence: &Sentence, lead: &Lead) -> Option<Predicate> {
    let lexicon = Lexicon::get();
    // `not in a position` is a state of its own.
    let denied = (lead.start..lead.end).find(|it| sentence.low(*it) == "not");
    if let Some(at) = denied
        && let Some((len, cue)) = lexicon.states.at(&sentence.words, at).next()
    {
        return Some(lead.predicate(cue.class, cue.lemma, at + len, Kind::State, false));
    }
    let at = lead.end
        + usize::from(matches!(
            sentence.low(lead.end),
            "more" | "very" | "quite" | "rather" | "somewhat"
        ));
    if let Some((len, cue)) = lexicon.states.at(&sentence.words, at).next() {
        return Some(lead.of(cue, at + len, Kind::State));
    }
    let going_on = lexicon.verb(&sentence.words, at, |form| form == Form::Participle);
    // Considering an offer is no view of it.
    going_on
        .filter(|(_, cue)| !matches!(cue.lemma, "consider" | "challenge"))
        .map(|(len, cue)| lead.of(cue, at + len, Kind::Verb))
}

/// Whether a word looks like the verb of a subject.
fn weak(word: &str) -> bool {
    const VERBS: [&str; 44] = [
        "made",
        "took",
        "gave",
        "went",
        "came",
        "began",
        "did",
        "spoke",
        "put",
        "met",
        "led",
        "drew",
        "left",
        "held",
        "used",
        "sent",
        "chose",
        "brought",
        "kept",
        "joined",
        "continue",
        "continues",
        "keep",
        "keeps",
        "struck",
        "set",
        "ran",
        "stood",
        "sat",
        "fell",
        "rose",
        "built",
        "won",
        "lost",
        "got",
        "grew",
        "broke",
        "threw",
        "laid",
        "spent",
        "bore",
        "became",
        "wrote",
        "fought",
    ];
    (word.len() > 4 && word.ends_with("ed"))
        || VERBS.contains(&word)
        || matches!(word, "did" | "has" | "had" | "have")
}

#[cfg(test)]
mod tests {
    use super::{Kind, Number, participle_at, predicate_at};
    use crate::sentence::Sentence;

    fn check(text: &str, expect: &str) {
        let sentence = Sentence::new(text, 0, text.len(), None);
        let found = predicate_at(&sentence, 0, Number::One).filter(|it| it.kind != Kind::Weak);
        let shown =
            found.map(|it| format!("{:?} {:?} | {}", it.class, it.kind, sentence.low(it.end)));
        assert_eq!(shown.as_deref().unwrap_or("-"), expect, "{text}");
    }

    #[test]
    fn reads_verbs_with_what_stands_before_them() {
        check("also strongly supported the text", "Support Verb | the");
        check("did not support the text", "Oppose Verb | the");
        check("could not accept the text", "Oppose Verb | the");
        check("called for action", "Propose Verb | action");
        check(
            "expressed its deep and lasting concern over",
            "Concern Noun | over",
        );
        check("had reservations about", "Reserve Noun | about");
        check("was not opposed to it", "Say State | it");
        check("would like to propose a text", "Propose Verb | a");
        check("was not in a position to join", "Reserve State | to");
        check("was in favour of it", "Support State | of");
        check("neither confirmed nor rejected", "Say Neither | ");
        check("reserved its position", "Reserve Verb | ");
    }

    #[test]
    fn leaves_alone_what_is_no_act_of_the_subject() {
        check("should support the text", "-");
        check("proposed by Peru", "-");
        check("was supported by Peru", "-");
        check("and Chile", "-");
    }

    #[test]
    fn reads_participles() {
        let text = "also calling for action";
        let sentence = Sentence::new(text, 0, text.len(), None);
        assert_eq!(
            participle_at(&sentence, 0).map(|it| it.kind),
            Some(Kind::Participle)
        );
    }
}
