//! Statements in French, Spanish, Russian, Chinese and Arabic: what whoever has the floor says of itself.

use super::Language;
use super::cues::Cues;
use super::found::{Found, any, denied, found, glued, mark_at, stance};
use super::report::{agents, in_report};
use super::subjects::{Chains, chains};
use crate::claim::{Claim, Pattern};
use crate::gazetteer::Gazetteer;
use crate::lexicon::{Class, Mark};
use crate::party::Holder;
use crate::sentence::Sentence;
use crate::stance::Stance;
use crate::words::is_han;

/// The claims of a sentence, given who has the floor and, in a report, who spoke last.
pub(crate) fn claims(
    sentence: &Sentence,
    language: Language,
    floor: Option<Holder>,
    last: &[Holder],
) -> Vec<Claim> {
    let Some(cues) = super::cues::cues(language) else {
        return Vec::new();
    };
    let found = found(sentence, cues);
    let chains = chains(sentence, cues, language);
    let Some(floor) = floor else {
        let mut claims = in_report(sentence, cues, &found, &chains, last);
        if claims.is_empty() {
            claims = agents(sentence, &chains);
        }
        let stands = claims.iter().any(|it| it.stance != Stance::Neutral);
        claims.retain(|it| it.stance != Stance::Neutral || !stands);
        return claims;
    };
    if asks(sentence) {
        return Vec::new();
    }
    Statement {
        sentence,
        cues,
        found: &found,
        chains: &chains,
        floor,
    }
    .claims()
}

fn asks(sentence: &Sentence) -> bool {
    let last = sentence.len().saturating_sub(2);
    (last..sentence.len()).any(|at| matches!(sentence.low(at), "?" | "？" | "؟"))
}

/// Where the words of each cue begin and end: from the cue before to the cue after.
pub(super) fn reach(sentence: &Sentence, found: &[Found<'_>], at: usize) -> (usize, usize) {
    let from = at.checked_sub(1).map_or(0, |before| found[before].end);
    let to = found
        .get(at + 1)
        .map_or(sentence.len(), |next| next.begin().max(found[at].end));
    (from, to)
}

struct Statement<'a> {
    sentence: &'a Sentence,
    cues: &'a Cues,
    found: &'a [Found<'a>],
    chains: &'a Chains,
    floor: Holder,
}

impl Statement<'_> {
    fn claims(&self) -> Vec<Claim> {
        let own = self.own_cues();
        let mut claims = Vec::new();
        let mut courtesy = any(&self.cues.thanks, self.sentence, 0..self.sentence.len());
        for (at, cue) in self.found.iter().enumerate() {
            let (from, to) = reach(self.sentence, self.found, at);
            if !own[at] {
                continue;
            }
            if self.is_courtesy(cue) {
                courtesy = true;
                continue;
            }
            let said = stance(self.sentence, self.cues, cue, to);
            let mut claim = claim(self.floor, said, (from, to), (cue.start, cue.end));
            if cue.verb.aligns {
                claim.tags.push(ALIGNED);
            }
            claims.push(claim);
        }
        claims.retain(|it| it.stance != Stance::Neutral);
        if claims.is_empty() && !courtesy {
            claims.extend(self.assertion(&own));
        } else if let Some(first) = claims.first().map(|it| it.cue.0) {
            let opening = self
                .assertion(&own)
                .filter(|it| self.ends_before(it, first));
            claims.extend(opening);
        }
        claims.extend(self.alignments(&own));
        claims
    }

    /// `The list must stay open, and we oppose …`: an assertion in a clause of its own before the first cue.
    fn ends_before(&self, claim: &Claim, first: usize) -> bool {
        let by_mark =
            (claim.cue.1..first).any(|at| matches!(self.sentence.low(at), "," | ";" | ":"));
        claim.cue.1 <= first && by_mark && self.found.iter().all(|it| claim.cue.1 <= it.begin())
    }

    /// Which cues whoever has the floor uses of itself.
    fn own_cues(&self) -> Vec<bool> {
        let mut own: Vec<bool> = Vec::with_capacity(self.found.len());
        for (at, cue) in self.found.iter().enumerate() {
            let goes_on = at.checked_sub(1).is_some_and(|before| own[before])
                && self.joined(self.found[at - 1].end, cue.begin());
            own.push(cue.is_first() || self.says_we(cue) || (cue.is_third() && goes_on));
        }
        own
    }

    /// `…, y pide`, `et demande`: the verb goes on with the subject of the one before.
    fn joined(&self, from: usize, begin: usize) -> bool {
        let and = |at: usize| {
            let mut here = self.cues.around.at(&self.sentence.words, at);
            here.any(|(_, it)| *it == super::cues::Around::And)
        };
        let glued = self.sentence.low(begin).starts_with('و');
        let near = (begin.saturating_sub(2).max(from)..begin)
            .any(|at| and(at) || self.sentence.low(at) == ",");
        (near || glued) && self.other_before(from, begin).is_none()
    }

    /// Whether the nearest subject before a cue is the speaker: `ma délégation`, the State's own name.
    fn says_we(&self, cue: &Found<'_>) -> bool {
        let begin = cue.begin();
        let han = self.sentence.low(cue.start).starts_with(is_han);
        let far = if han { 60 } else { 9 };
        let own = (begin.saturating_sub(far)..begin)
            .rev()
            .find(|at| self.is_speaker(*at));
        // `يرحب وفد بلدي`: in Arabic the subject may follow its verb.
        if self.chains.verb_first && (cue.end..cue.end + 2).any(|at| self.is_speaker(at)) {
            return true;
        }
        let other = self.other_before(begin.saturating_sub(far), begin);
        if let Some(own) = own {
            return other.is_none_or(|it| it < own);
        }
        let goes_without = han || self.opens_russian(begin);
        goes_without && other.is_none() && self.opens_clause(begin) && cue.verb.first
    }

    fn is_speaker(&self, at: usize) -> bool {
        let words = &self.sentence.words;
        let group = Gazetteer::get().is_group(self.floor.id);
        let pronoun = glued(&self.cues.speakers, self.sentence, at).is_some();
        (pronoun && !self.sentence.is_inside_name(at))
            || (group && self.cues.groups.at(words, at).next().is_some())
            || self
                .sentence
                .mention(at)
                .is_some_and(|it| it.id == self.floor.id || Some(it.id) == self.floor.spoken_by)
    }

    /// The last subject between two places that is not the speaker.
    fn other_before(&self, from: usize, to: usize) -> Option<usize> {
        let is_other = |it: &Holder| it.id != self.floor.id && Some(it.id) != self.floor.spoken_by;
        self.chains.last_subject(from, to, is_other)
    }

    /// `Убеждены, что …`: a short form in the plural without a subject.
    fn opens_russian(&self, at: usize) -> bool {
        let cyrillic = |c: char| ('\u{400}'..='\u{4ff}').contains(&c);
        at <= 1 && self.sentence.low(at).starts_with(cyrillic)
    }

    /// In Chinese a sentence or clause may go without its subject: nothing but adverbs stands before the verb.
    fn opens_clause(&self, at: usize) -> bool {
        const ADVERBS: &str = "也还并将坚决强烈再次愿谨同时均都继续此外因特别样完全充分高度诚挚对首先其最后第一二三四五我";
        let opens = |it: usize| matches!(self.sentence.low(it), "," | ";" | ":" | "。" | "、");
        let words = (at.saturating_sub(6)..at).rev();
        let mut before = words.take_while(|it| !opens(*it));
        at <= 1 || before.all(|it| ADVERBS.contains(self.sentence.low(it)))
    }

    /// `Nous nous félicitons de votre élection`.
    fn is_courtesy(&self, cue: &Found<'_>) -> bool {
        let kind = matches!(cue.verb.class, Class::Support | Class::Propose);
        kind && any(&self.cues.polite, self.sentence, cue.end..cue.end + 5)
    }

    /// `The mechanism must remain open`, said by whoever has the floor.
    fn assertion(&self, own: &[bool]) -> Option<Claim> {
        let mut at = 0;
        while at < self.sentence.len() {
            let Some(found) = mark_at(self.sentence, self.cues, at) else {
                at += 1;
                continue;
            };
            let stance = match found.mark {
                Some(Mark::Norm) => Some(Stance::Support),
                Some(Mark::Against) => Some(Stance::Oppose),
                _ => None,
            };
            let end = at + found.len;
            if let Some(stance) = stance
                && found.asserts
                && !self.is_told(at, own)
                && !self.is_relative(at)
            {
                let stance = self.against_by_verb(end, stance);
                return Some(self.asserted(stance, (at, end)));
            }
            at = end;
        }
        self.turn(own)
    }

    /// `le rapport qui doit être publié`: a word that only describes.
    fn is_relative(&self, at: usize) -> bool {
        matches!(
            self.sentence.before(at),
            "qui" | "котор" | "التي" | "الذي" | "которыи"
        )
    }

    /// By the table of turns of speech.
    fn turn(&self, own: &[bool]) -> Option<Claim> {
        let turns = self.cues.turns.all(self.sentence);
        let denied = |at: usize| denied(self.sentence, self.cues, at.saturating_sub(2)..at);
        let turn = turns.iter().find(|it| {
            !self.is_told(it.start, own) && (it.stance == Stance::Oppose || !denied(it.start))
        })?;
        // `We believe that it could be linked` backs what could be done.
        let argues = self
            .found
            .iter()
            .zip(own)
            .any(|(cue, own)| *own && cue.start < turn.start);
        let stance = match turn.stance {
            Stance::Propose if argues => Stance::Support,
            stance => stance,
        };
        Some(self.asserted(stance, (turn.start, turn.end)))
    }

    fn asserted(&self, stance: Stance, cue: (usize, usize)) -> Claim {
        let mut claim = claim(self.floor, stance, (0, self.sentence.len()), cue);
        claim.about = (0, self.sentence.len());
        claim.tags.push("assertion");
        claim
    }

    /// `The Committee recommends that … should`: what somebody else is told to have said.
    fn is_told(&self, at: usize, own: &[bool]) -> bool {
        let han = self.sentence.low(at).starts_with(is_han);
        if any(&self.cues.reported, self.sentence, 0..at) {
            return true;
        }
        let of_another = |cue: &Found<'_>| {
            if han {
                return true;
            }
            let named = self.other_before(cue.begin().saturating_sub(24), cue.begin());
            (cue.is_third() && !cue.verb.first) || named.is_some()
        };
        let mut before = self.found.iter().zip(own).filter(|(cue, _)| cue.start < at);
        before.any(|(cue, own)| !own && of_another(cue))
    }

    /// `Il faut rejeter ces mesures`: what must be is an opposition.
    fn against_by_verb(&self, from: usize, stance: Stance) -> Stance {
        let verb = (from..from + 3).find_map(|at| glued(&self.cues.verbs, self.sentence, at));
        match verb.map(|it| it.1) {
            Some(verb) if stance == Stance::Support && verb.class == Class::Oppose => {
                Stance::Oppose
            }
            _ => stance,
        }
    }

    /// `La Géorgie et la Moldavie s'associent à cette déclaration`: others that join it.
    fn alignments(&self, own: &[bool]) -> Vec<Claim> {
        let mut claims = Vec::new();
        for (at, cue) in self.found.iter().enumerate() {
            if own[at] || !cue.verb.aligns {
                continue;
            }
            let (from, to) = reach(self.sentence, self.found, at);
            for holder in self.chains.speaking((from, cue.begin()), (cue.end, to)) {
                let mut claim = claim(holder, Stance::Support, (from, to), (cue.start, cue.end));
                claim.tags.push(ALIGNED);
                claims.push(claim);
            }
        }
        claims
    }
}

/// The tag of a claim that joins a statement of others.
pub(crate) const ALIGNED: &str = "alignment";

pub(super) fn claim(
    holder: Holder,
    stance: Stance,
    clause: (usize, usize),
    cue: (usize, usize),
) -> Claim {
    Claim {
        holder,
        stance,
        clause,
        cue,
        about: (cue.1, clause.1),
        pattern: Pattern::OtherLanguage,
        tags: Vec::new(),
        reported: false,
        anaphora: None,
    }
}
