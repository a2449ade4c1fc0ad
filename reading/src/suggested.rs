//! Suggestions: what the rules read in a statement, linked to the forum.

use std::collections::BTreeMap;
use std::ops::Range;

use attribution::Calibration;
use procedure::id::{OptionId, PositionId, QuestionId};
use procedure::question::{OnBehalf, Position, Stance};
use procedure::statement::Statement;
use procedure::{Forum, Holder};
use text::Words;

use crate::beside::{agreeing, conflicting, quoted_from, side};
use crate::naming::holder_of;
use crate::opinion::Claim;
use crate::prepared::{Prepared, Read};
use crate::register::option;

/// What is proposed of one statement, and what was not understood.
#[derive(Clone, Debug, Default)]
pub struct Suggestions {
    /// In the order of the text.
    pub all: Vec<Suggested>,
    /// Passages that name somebody and were not understood, in the order of the text.
    pub doubts: Vec<Doubt>,
}

/// A passage that was not understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Doubt {
    /// Bytes of the text.
    pub place: Range<usize>,
    /// Why, as a key for messages: `no-pattern`, `unknown-speaker`, `not-at-that-date`,
    /// `no-antecedent`, `instructs`.
    pub reason: &'static str,
}

/// A proposed position. All ranges are bytes of the statement's text.
#[derive(Clone, Debug)]
pub struct Suggested {
    /// The same for the same text, place, holder and stance: under this key progress is kept.
    pub key: String,
    /// The sentence.
    pub sentence: Range<usize>,
    /// The clause that shows it: what the position would quote.
    pub evidence: Range<usize>,
    /// The words that say the stance; empty where a list inherits it, or a model says so.
    pub cue: Range<usize>,
    /// What the stance is about.
    pub about: Range<usize>,
    /// Who holds it, as the text names it: an ISO code, a group's id, `unspecified-many` …
    pub named: String,
    /// The same as the forum knows it; nobody where it does not.
    pub holder: Option<Holder>,
    /// For whom the holder said it spoke.
    pub on_behalf_of: Option<OnBehalf>,
    /// The stance.
    pub stance: Stance,
    /// Options it may be about, the likeliest first; at most three.
    pub choices: Vec<Choice>,
    /// How often such a suggestion is right, from 0 to 1.
    pub confidence: f32,
    /// On how many decisions of persons that rests: of so many, so many were right, `(right,
    /// decided)`. `(0, 0)` where it rests on the estimate that came with the rules.
    pub rests_on: (u32, u32),
    /// Keys of what makes it less sure: `conditional`, `anaphora` …
    pub hedges: Vec<&'static str>,
    /// One line in English that says how it was found.
    pub explanation: String,
    /// Positions on record that quote the same words for the same holder and side.
    pub on_record: Vec<PositionId>,
    /// Whether rules and a model agree.
    pub agreement: Agreement,
    /// What the rules read, to learn from whether it is confirmed; nothing where a model alone
    /// said it.
    pub read: Option<attribution::Suggestion>,
}

/// An option that a suggestion may be about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The question.
    pub question: QuestionId,
    /// The option.
    pub option: OptionId,
    /// Positions of the same holder on it that pull the other way.
    pub conflicts: Vec<PositionId>,
    /// Positions of the same holder on it that say the same.
    pub agreeing: Vec<PositionId>,
}

impl Choice {
    fn new(question: QuestionId, option: OptionId) -> Self {
        Self {
            question,
            option,
            conflicts: Vec::new(),
            agreeing: Vec::new(),
        }
    }
}

/// Who says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Agreement {
    /// The rules, and no model was asked.
    Rules,
    /// The rules and a model.
    Both,
    /// The rules, and a model that was asked did not say so.
    RulesOnly,
    /// A model, and the rules did not say so.
    ModelOnly,
}

impl Agreement {
    /// The key used in messages and data.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Rules => "rules",
            Self::Both => "rules-and-model",
            Self::RulesOnly => "rules-only",
            Self::ModelOnly => "model-only",
        }
    }
}

/// How sure a suggestion is, in three bands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Band {
    /// Look closely.
    Low,
    /// Look.
    Middle,
    /// Mostly right.
    High,
}

impl Band {
    /// The key used in messages and data.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Middle => "middle",
            Self::High => "high",
        }
    }
}

impl Suggested {
    /// Its band.
    pub fn band(&self) -> Band {
        match self.confidence {
            it if it < 0.6 => Band::Low,
            it if it < 0.85 => Band::Middle,
            _ => Band::High,
        }
    }

    /// The words it would quote.
    pub fn quoted<'a>(&self, text: &'a str) -> &'a str {
        text.get(self.evidence.clone()).unwrap_or_default()
    }
}

impl Suggestions {
    /// Says of each suggestion of the rules how often such a one is right, by what persons of the
    /// forum made of others that the same patterns found, and on how much that rests.
    pub fn calibrate(&mut self, by: &Calibration) {
        for it in &mut self.all {
            if let Some(read) = &it.read {
                it.confidence = by.confidence(read);
                it.rests_on = by.rests_on(read);
            }
        }
    }

    /// The suggestion with this key.
    pub fn with_key(&self, key: &str) -> Option<&Suggested> {
        self.all.iter().find(|it| it.key == key)
    }
}

/// Reads a statement: suggestions of the rules, and beside them what a model said, where one was
/// asked (`None` where none was).
pub fn suggestions(
    forum: &Forum,
    statement: &Statement,
    text: &str,
    opinion: Option<&[Claim]>,
) -> Suggestions {
    let read = Prepared::of(forum, statement).read(text);
    suggested_of(forum, statement, text, &read, opinion)
}

/// As [`suggestions`], of a text that was read before with what [`Prepared::of`] gives now.
pub fn suggested_of(
    forum: &Forum,
    statement: &Statement,
    text: &str,
    read: &Read,
    opinion: Option<&[Claim]>,
) -> Suggestions {
    let found = read.0.suggestions.iter().cloned();
    let mut all: Vec<Suggested> = found.map(|it| suggested(forum, text, it)).collect();
    if let Some(claims) = opinion {
        compare(forum, claims, &mut all);
    }
    all.sort_by_key(|it| (it.evidence.start, it.evidence.end));
    tell_apart(&mut all);
    let quoted: Vec<_> = quoted_from(forum, &statement.document).collect();
    for it in &mut all {
        beside(forum, &quoted, it);
    }
    let doubts = read.0.doubts.iter().cloned().map(doubt);
    Suggestions {
        all,
        doubts: doubts.collect(),
    }
}

fn suggested(forum: &Forum, text: &str, read: attribution::Suggestion) -> Suggested {
    let stance = stance(read.stance);
    let choices = read.options.iter().filter_map(|id| option(id)).take(3);
    let choices = choices.map(|(question, option)| Choice::new(question, option));
    Suggested {
        key: key(&read.evidence, read.holder, stance),
        sentence: read.sentence.clone(),
        evidence: read.evidence.clone(),
        cue: read.cue.clone(),
        about: read.about.clone(),
        named: read.holder.to_owned(),
        holder: holder_of(read.holder, forum),
        on_behalf_of: on_behalf_of(forum, &read),
        stance,
        choices: choices.collect(),
        confidence: read.confidence,
        rests_on: (0, 0),
        hedges: read.hedges.clone(),
        explanation: read.explanation(text),
        on_record: Vec::new(),
        agreement: Agreement::Rules,
        read: Some(read),
    }
}

fn key(evidence: &Range<usize>, named: &str, stance: Stance) -> String {
    format!(
        "{}-{}-{named}-{}",
        evidence.start,
        evidence.end,
        stance.key()
    )
}

/// A clause may say two things of one holder and stance: the second and further keys are numbered.
fn tell_apart(all: &mut [Suggested]) {
    let mut seen = BTreeMap::new();
    for it in all {
        let times = seen.entry(it.key.clone()).or_insert(0);
        *times += 1;
        if 1 < *times {
            it.key = format!("{}-{times}", it.key);
        }
    }
}

const fn stance(stance: attribution::Stance) -> Stance {
    match stance {
        attribution::Stance::Support => Stance::Support,
        attribution::Stance::Propose => Stance::Propose,
        attribution::Stance::Oppose => Stance::Oppose,
        attribution::Stance::Reserve => Stance::Reserve,
        attribution::Stance::ExpressConcern => Stance::Concern,
        attribution::Stance::Neutral => Stance::Neutral,
    }
}

fn on_behalf_of(forum: &Forum, read: &attribution::Suggestion) -> Option<OnBehalf> {
    if let Some(by) = read.spoken_by
        && let Some(Holder::Member(member)) = holder_of(by, forum)
    {
        return Some(OnBehalf::SpokenBy(member));
    }
    let others = read.for_others.as_deref()?;
    if let Some(group) = others.strip_prefix("aligned-with:")
        && let Some(Holder::Group(group)) = holder_of(group, forum)
    {
        return Some(OnBehalf::AlignedWith(group));
    }
    let described = others
        .split_once(':')
        .map_or(others, |(_, described)| described);
    Words::new(described).ok().map(OnBehalf::For)
}

/// Marks what a model says as well, and adds what it alone says.
fn compare(forum: &Forum, claims: &[Claim], all: &mut Vec<Suggested>) {
    for it in all.iter_mut() {
        let said = claims.iter().any(|claim| same(claim, it));
        it.agreement = if said {
            Agreement::Both
        } else {
            Agreement::RulesOnly
        };
    }
    for claim in claims {
        if all.iter().any(|it| same(claim, it)) {
            continue;
        }
        let choice = claim.option.as_deref().and_then(option);
        let known = choice.filter(|(question, option)| {
            let question = forum.questions.get(question);
            question.is_some_and(|it| it.option(option).is_some())
        });
        let choices = known.into_iter();
        let choices = choices.map(|(question, option)| Choice::new(question, option));
        all.push(Suggested {
            key: key(&claim.evidence, &claim.holder, claim.stance),
            sentence: claim.evidence.clone(),
            evidence: claim.evidence.clone(),
            cue: claim.evidence.start..claim.evidence.start,
            about: claim.evidence.end..claim.evidence.end,
            named: claim.holder.clone(),
            holder: holder_of(&claim.holder, forum),
            on_behalf_of: None,
            stance: claim.stance,
            choices: choices.collect(),
            confidence: 0.5,
            rests_on: (0, 0),
            hedges: Vec::new(),
            explanation: format!(
                "{}: {} (a model alone says so)",
                claim.holder,
                claim.stance.key()
            ),
            on_record: Vec::new(),
            agreement: Agreement::ModelOnly,
            read: None,
        });
    }
}

/// Whether a model's claim is what a suggestion says: the same holder and side, in the same words.
fn same(claim: &Claim, suggested: &Suggested) -> bool {
    claim.holder == suggested.named
        && side(claim.stance) == side(suggested.stance)
        && claim.evidence.start < suggested.sentence.end
        && suggested.sentence.start < claim.evidence.end
}

/// Fills in what is on record already; `quoted` is what quotes the same text.
fn beside(forum: &Forum, quoted: &[(&Position, Range<usize>)], suggested: &mut Suggested) {
    let Some(holder) = &suggested.holder else {
        return;
    };
    let evidence = &suggested.evidence;
    let same = |(position, place): &&(&Position, Range<usize>)| {
        let here = place.start < evidence.end && evidence.start < place.end;
        let same = position.holder == *holder && side(position.stance) == side(suggested.stance);
        here && same
    };
    let on_record = quoted.iter().filter(same);
    suggested.on_record = on_record.map(|(position, _)| position.id).collect();
    let stance = suggested.stance;
    for choice in &mut suggested.choices {
        let (question, option) = (&choice.question, &choice.option);
        choice.conflicts = conflicting(forum, holder, question, option, stance);
        choice.agreeing = agreeing(forum, holder, question, option, stance);
    }
}

fn doubt(doubt: attribution::Doubt) -> Doubt {
    use attribution::Reason;
    Doubt {
        place: doubt.place,
        reason: match doubt.reason {
            Reason::NoPattern => "no-pattern",
            Reason::UnknownSpeaker => "unknown-speaker",
            Reason::NotAtThatDate => "not-at-that-date",
            Reason::NoAntecedent => "no-antecedent",
            Reason::Instructs => "instructs",
        },
    }
}
