//! `/api/v1/timeline`: what happened about positions, day by day.

use jiff::Timestamp;
use jiff::civil::Date;
use procedure::Noun;
use procedure::question::{Happening, What, happenings};
use publish::keys;

use super::Resource;
use super::described::{wire, words};
use super::list::{Items, Looking};
use super::parameter::{Parameter, Takes, parameter};
use super::positions::{OnBehalf, StanceWord, on_behalf_of};
use super::shared::{LanguageWord, text};
use crate::failing::Failing;

words!(
    /// What happened: the position was expressed, disputed, annotated or retracted, or a dispute
    /// about it was settled.
    HappenedWord = ["expressed", "disputed", "settled", "annotated", "retracted"]
);

wire! {
    /// Something that happened about a position.
    TimelineStep {
        /// Its key: the number of the position, what happened, and the number of the dispute or
        /// the note.
        step: String,
        /// Who holds the position.
        holder: String,
        /// The key of the question.
        question: String,
        /// The key of the option, unique within its question.
        option: String,
        /// The number of the position.
        position: u64,
        /// What happened.
        what: HappenedWord,
        /// The day: that on which it was expressed, or that of entering in the forum’s civil time.
        on: Date,
        /// The stance of the position.
        stance: StanceWord,
        /// For whom the holder said it spoke.
        on_behalf_of: Option<OnBehalf>,
        /// The words: of the position, of the dispute, of its settling, of the note, or the reason
        /// for which it was retracted.
        words: Option<String>,
        /// The language of those words, where the record says it.
        words_language: Option<LanguageWord>,
        /// The number of the dispute or the note.
        reference: Option<u32>,
        /// The first day on which the position stood no longer, because a later one took its
        /// place; null where none has by the day asked for.
        stood_until: Option<Date>,
        /// When it was entered.
        entered_at: Timestamp,
        /// The seat from which it was entered.
        entered_by: String,
        /// The index of the entry with which the position, the dispute or the note came on record.
        entry: Option<u64>,
    }
}

const PARAMETERS: &[Parameter] = &[
    parameter(
        "holder",
        Takes::Holder,
        "What happened about positions of this holder, by code: COL, EU, CHAIR.",
    ),
    parameter(
        "question",
        Takes::Key(Noun::Question),
        "What happened about positions on this question, by key.",
    ),
    parameter(
        "what",
        Takes::Words(HappenedWord::ALL),
        "Only what happened so.",
    ),
    parameter("from", Takes::Date, "What happened on this day or later."),
    parameter("to", Takes::Date, "What happened on this day or earlier."),
];

pub(super) const RESOURCE: Resource = Resource {
    name: "timeline",
    about: "What happened about positions, in the order of days; for a day without an item nothing \
        is on record, and nothing follows from that.",
    key: "step",
    parameters: PARAMETERS,
    item: super::describe::<TimelineStep>,
    read: None,
    list,
};

fn list(at: &Looking<'_>) -> Result<Items, Failing> {
    let forum = &at.fold.forum;
    let positions = forum.questions.positions().filter(|position| {
        at.passes("holder", &position.holder.code())
            && at.passes("question", position.question.as_str())
    });
    let mut steps: Vec<Happening<'_>> = positions
        .flat_map(|position| happenings(forum, position, at.day))
        .collect();
    steps.sort_by_key(|step| (step.on, step.position.id));
    at.gather(
        Noun::Position,
        steps.into_iter().map(|step| (keys::step(&step), step)),
        |step| {
            at.passes("what", step.what.key())
                && at.date("from").is_none_or(|from| from <= step.on)
                && at.date("to").is_none_or(|to| step.on <= to)
        },
        |step| wire(at, step),
    )
}

fn wire(at: &Looking<'_>, step: &Happening<'_>) -> TimelineStep {
    let position = step.position;
    let (entered_at, entered_by) = keys::step_entered(step);
    let (noun, key) = keys::step_about(step);
    let (words, words_language) = words(at, step);
    TimelineStep {
        step: keys::step(step),
        holder: position.holder.code(),
        question: position.question.to_string(),
        option: position.option.to_string(),
        position: position.id.0,
        what: HappenedWord(step.what.key()),
        on: step.on,
        stance: StanceWord(position.stance.key()),
        on_behalf_of: position.on_behalf_of.as_ref().map(on_behalf_of),
        words,
        words_language,
        reference: step.what.number(),
        stood_until: keys::stood_until(&at.fold.forum, position, at.day),
        entered_at,
        entered_by: keys::seat(&entered_by),
        entry: at.entry(noun, &key),
    }
}

/// The words, and their language where the record says it.
fn words(at: &Looking<'_>, step: &Happening<'_>) -> (Option<String>, Option<LanguageWord>) {
    let known = |wording| {
        let text = text(wording, at.lang);
        (Some(text.words), Some(text.language))
    };
    match &step.what {
        What::Expressed => known(&step.position.words),
        What::Annotated(note) => known(&note.words),
        What::Disputed(_) | What::Settled(..) | What::Retracted(_) => {
            (keys::step_reason(step), None)
        }
    }
}
