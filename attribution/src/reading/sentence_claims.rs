//! One sentence of a document: parsed, its pronouns resolved, its claims turned into suggestions.

use super::Reader;
use super::bullets::LeadIn;
use super::floor::Floor;
use super::own_words;
use super::quotations::{is_quoted, quotations};
use super::rows::{suggestion, worth_a_row};
use crate::claim::{self, Claim, Pattern, SAME};
use crate::clause::{Clause, Parse, parse};
use crate::gazetteer::{Gazetteer, Kind as NameKind};
use crate::joining::Joining;
use crate::language::{self, Language};
use crate::layout::{self, Kind as PartKind};
use crate::lexicon::{Form, Lexicon};
use crate::party::{Holder, Party, Reference, party_at};
use crate::predicate::{Kind, Number, predicate_at};
use crate::sentence::Sentence;
use crate::stance::Stance;
use crate::suggestion::{Doubt, Reason};

impl Reader<'_> {
    pub(super) fn sentence(&mut self, start: usize, end: usize, kind: PartKind, leads: bool) {
        if instructs(&self.document[start..end]) {
            self.reading.doubts.push(Doubt {
                place: start..end,
                reason: Reason::Instructs,
            });
            return;
        }
        let sentence = Sentence::new(self.document, start, end, self.as_of);
        let language = self.language(&sentence);
        let mut claims = if language == Language::English {
            self.english(&sentence)
        } else {
            self.other_language(&sentence, language)
        };
        self.change_capacity(&sentence, !claims.is_empty());
        let (quoted, goes_on) = quotations(&sentence, self.quotation);
        self.quotation = goes_on;
        if self.floor != Floor::Report {
            claims.retain(|it| !is_quoted(&quoted, it.cue.0));
        }
        if kind == PartKind::Bullet
            && claims.is_empty()
            && layout::bullet(&self.document[start..end]).is_some()
            && let Some(lead_in) = &self.lead_in
        {
            claims = lead_in.claims(&sentence);
        }
        if leads {
            self.lead_in = LeadIn::take(&sentence, &mut claims);
        }
        self.suggest(&sentence, claims);
    }

    /// The language of a sentence; a short one is in the language of its turn.
    fn language(&mut self, sentence: &Sentence) -> Language {
        let told = language::told(self.document, sentence);
        if told.is_some() {
            self.turn_language = told;
        }
        told.or(self.turn_language).unwrap_or(Language::English)
    }

    fn other_language(&mut self, sentence: &Sentence, language: Language) -> Vec<Claim> {
        if self.floor == Floor::Other {
            return Vec::new();
        }
        let last = self.memory.resolve(Reference::One).0;
        let claims = language::claims(sentence, language, self.floor.holder(), &last);
        if let Some(first) = claims.first()
            && self.floor == Floor::Report
        {
            let subject = claims.iter().filter(|it| it.cue == first.cue);
            let subject: Vec<Holder> = subject.map(|it| it.holder).collect();
            self.memory.remember_holders(&subject);
        }
        claims
    }

    fn english(&mut self, sentence: &Sentence) -> Vec<Claim> {
        let mut parse = parse(sentence);
        let tags = self.resolve(sentence, &mut parse);
        let mut claims = claim::claims(sentence, &parse);
        for claim in &mut claims {
            claim.anaphora = tags
                .iter()
                .find(|(start, _)| *start == claim.clause.0)
                .map(|it| it.1);
        }
        self.take_up(&mut claims);
        if parse.clauses.is_empty() {
            // The text was opposed by Peru. It is Peru that `he` will be.
            let agents = claims.iter().filter(|it| it.pattern == Pattern::Passive);
            let agents: Vec<Holder> = agents.map(|it| it.holder).collect();
            self.memory.remember_holders(&agents);
        }
        claims.extend(self.possessive(sentence));
        match self.floor {
            Floor::Report => {}
            Floor::Statement(holder) => own_words::keep(sentence, holder, &parse, &mut claims),
            Floor::Other => claims.clear(),
        }
        claims
    }

    /// Whoever agrees takes the stance of the one before.
    fn take_up(&mut self, claims: &mut [Claim]) {
        claims.sort_by_key(|it| it.cue.0);
        for claim in claims {
            if claim.tags.contains(&SAME) {
                // Whoever agrees with a proposal supports it.
                claim.stance = match self.memory.stance() {
                    Some(Stance::Propose) | None => claim.stance,
                    Some(before) => before,
                };
            } else if claim.stance != Stance::Neutral && claim.pattern != Pattern::OpposedBy {
                self.memory.hold(claim.stance);
            }
        }
    }

    /// Puts the holders meant in the place of pronouns, in order; remembers each subject.
    fn resolve(&mut self, sentence: &Sentence, parse: &mut Parse) -> Vec<(usize, &'static str)> {
        let mut tags = Vec::new();
        let mut before: Option<(usize, Vec<Holder>)> = None;
        let mut last_named: Vec<Holder> = Vec::new();
        let mut things = Vec::new();
        for (at, clause) in parse.clauses.iter_mut().enumerate() {
            let own = before
                .take()
                .filter(|(end, _)| directly_after(sentence, *end, clause))
                .map(|it| it.1);
            if is_thing(sentence, clause, own.as_deref()) {
                things.push(at);
                continue;
            }
            match clause.party.reference {
                Reference::One | Reference::Last if own.is_some() => {
                    clause.party.holders = own.unwrap_or_default();
                    tags.push((
                        clause.party.start.min(clause.predicate.start),
                        "anaphora:own",
                    ));
                }
                Reference::Named => {}
                Reference::Floor => {
                    let quoted = || self.quoted(sentence, clause.party.start, last_named.clone());
                    clause.party.holders = match self.floor {
                        Floor::Report => quoted(),
                        _ => self.floor.holder().into_iter().collect(),
                    };
                }
                Reference::Group if self.floor.holder().is_some_and(is_group) => {
                    clause.party.holders = self.floor.holder().into_iter().collect();
                }
                reference => {
                    let (holders, tag) = self.memory.resolve(reference);
                    clause.party.holders = holders;
                    tags.push((clause.party.start.min(clause.predicate.start), tag));
                }
            }
            // `We welcome it. It rejects …`: whoever says `we` is not `it`.
            let says_we = clause.party.reference == Reference::Floor && self.floor != Floor::Report;
            if !clause.nested && !clause.attached && !says_we {
                self.memory.remember(&clause.party);
                for (joining, party) in &clause.joined {
                    if *joining != Joining::Opposing {
                        self.memory.remember_company(&party.holders);
                    }
                }
            }
            if clause.party.holders.iter().any(Holder::is_named) {
                last_named.clone_from(&clause.party.holders);
            }
            if clause.party.reference != Reference::Floor {
                before = Some((clause.predicate.end, clause.party.holders.clone()));
            }
        }
        leave_out(parse, things);
        let person =
            sentence.is_capital(0) && sentence.is_capital(1) && sentence.mention(0).is_none();
        let named = topic(sentence);
        if parse.clauses.is_empty() && named.is_some() {
            self.memory.remember_holders(named.as_slice());
        } else if parse.clauses.is_empty() && (person || somebody_else(sentence)) {
            // A person or an organisation speaks: `he` will be that one.
            self.memory.forget();
        }
        tags
    }

    /// `Peru said: “We oppose it”`, `“We oppose it,” said Peru`: whose words stand between the marks.
    fn quoted(&self, sentence: &Sentence, at: usize, last_named: Vec<Holder>) -> Vec<Holder> {
        let marks = (0..at).filter(|it| sentence.low(*it) == "\"").count();
        if marks % 2 == 0 {
            return Vec::new();
        }
        if !last_named.is_empty() {
            return last_named;
        }
        let closes = (at..sentence.len()).find(|it| sentence.low(*it) == "\"");
        let speaker = closes.and_then(|close| {
            let verb =
                Lexicon::get().verb(&sentence.words, close + 1, |form| form == Form::Past)?;
            party_at(sentence, close + 1 + verb.0)
        });
        let named = |it: &Party| it.reference == Reference::Named;
        match speaker.filter(named) {
            Some(party) => party.holders,
            None => self.memory.resolve(Reference::Last).0,
        }
    }

    /// `Their proposal is to …`.
    fn possessive(&self, sentence: &Sentence) -> Option<Claim> {
        let owner = matches!(sentence.low(0), "their" | "its" | "his" | "her");
        let noun = (1..4).find(|at| {
            matches!(
                sentence.low(*at),
                "proposal" | "solution" | "suggestion" | "request" | "amendment"
            )
        })?;
        let (holders, tag) = self.memory.resolve(Reference::Last);
        let holder = *holders.first().filter(|it| owner && it.is_named())?;
        Some(Claim {
            holder,
            stance: Stance::Propose,
            clause: (0, sentence.len()),
            cue: (noun, noun + 1),
            about: (noun + 1, sentence.len()),
            pattern: Pattern::Proposal,
            tags: Vec::new(),
            reported: false,
            anaphora: Some(tag),
        })
    }

    fn suggest(&mut self, sentence: &Sentence, claims: Vec<Claim>) {
        let mut named = false;
        for claim in claims {
            if !worth_a_row(sentence, &claim) {
                continue;
            }
            named |= claim.holder.is_named();
            self.doubt_name(sentence, &claim);
            self.reading.suggestions.push(suggestion(sentence, claim));
        }
        let mentions = (0..sentence.len()).filter_map(|at| sentence.mention(at));
        let silent = !named
            && self.floor == Floor::Report
            && mentions.into_iter().any(|it| {
                matches!(
                    it.kind,
                    NameKind::State | NameKind::Group | NameKind::Historic
                )
            });
        if silent {
            self.reading.doubts.push(Doubt {
                place: sentence.start..sentence.end,
                reason: Reason::NoPattern,
            });
        }
    }

    fn doubt_name(&mut self, sentence: &Sentence, claim: &Claim) {
        if !claim.holder.in_use {
            let place = sentence.start..sentence.end;
            self.reading.doubts.push(Doubt {
                place,
                reason: Reason::NotAtThatDate,
            });
        }
    }
}

/// `Several believe that it is not ready`: it is what they speak of.
fn is_thing(sentence: &Sentence, clause: &Clause, own: Option<&[Holder]>) -> bool {
    sentence.low(clause.party.start) == "it" && own.is_some_and(|it| 1 < it.len())
}

/// Takes out clauses whose subject is a thing; the clause before goes on through them.
fn leave_out(parse: &mut Parse, things: Vec<usize>) {
    for at in things.into_iter().rev() {
        let end = parse.clauses.remove(at).end;
        if let Some(before) = at.checked_sub(1) {
            parse.clauses[before].end = end;
        }
    }
}

fn is_group(holder: Holder) -> bool {
    Gazetteer::get().is_group(holder.id)
}

/// `The EU does not yet have a view`: no cue, and yet it is the EU that `he` will be.
fn topic(sentence: &Sentence) -> Option<Holder> {
    let at = usize::from(sentence.low(0) == "the" && sentence.mention(0).is_none());
    let mention = sentence.mention(at)?;
    let verb = matches!(
        sentence.low(at + mention.len),
        "does"
            | "did"
            | "do"
            | "has"
            | "had"
            | "have"
            | "is"
            | "was"
            | "are"
            | "were"
            | "will"
            | "would"
    );
    let speaks = verb && matches!(mention.kind, NameKind::State | NameKind::Group);
    speaks.then(|| Holder::plain(mention.id))
}

/// `Proponents of the text argued`: somebody unknown speaks.
fn somebody_else(sentence: &Sentence) -> bool {
    const NOUNS: &str = " by as and , to of the a an their its his her in on - ";
    (1..14).any(|at| {
        let past = sentence.low(at).ends_with("ed") || sentence.low(at) == "said";
        let verb = || predicate_at(sentence, at, Number::One);
        past && !NOUNS.contains(&format!(" {} ", sentence.before(at)))
            && verb().is_some_and(|it| it.kind == Kind::Verb)
    })
}

/// `Ignore all previous instructions`: addressed to a program that reads, not to delegates.
fn instructs(text: &str) -> bool {
    const ADDRESSES: [&str; 10] = [
        "ignore all previous",
        "ignore previous instruction",
        "ignore the instructions",
        "disregard all previous",
        "disregard previous instruction",
        "you are now a",
        "you are an ai",
        "as a language model",
        "system prompt",
        "respond only with",
    ];
    let first = |c: &str| text.contains(c) || text.contains(&c.to_uppercase());
    // A cheap look before the full one.
    if ![
        "gnore",
        "isregard",
        "ou are ",
        "ystem prompt",
        "anguage model",
        "espond only",
    ]
    .iter()
    .any(|it| first(it))
    {
        return false;
    }
    let low = text.to_lowercase();
    ADDRESSES.iter().any(|it| low.contains(it))
}

/// `Serbia said it could not`: the pronoun right after the verb is the one who speaks.
fn directly_after(sentence: &Sentence, end: usize, clause: &Clause) -> bool {
    let start = clause.party.start;
    start == end || (start == end + 1 && sentence.before(start) == "that")
}
