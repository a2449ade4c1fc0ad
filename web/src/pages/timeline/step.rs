//! One step of a timeline, as the list shows it.

use language::Arg;
use observatory::timeline::Step;
use procedure::question::{Dispute, Happening, Position, Settled, Settlement, What};
use procedure::{Forum, Noun};

use crate::pages::fragment::Fragment;
use crate::pages::line::Line;
use crate::pages::reader::Reader;
use crate::pages::{beside, question, words};

/// A step of the list.
pub(super) struct StepPart {
    /// Its class: `expressed`, `since`, `silent`.
    pub(super) kind: &'static str,
    /// Where links lead.
    pub(super) anchor: Option<String>,
    /// The day or the days.
    pub(super) when: Fragment,
    /// What happened, or that nothing is on record.
    pub(super) what: Option<Fragment>,
    /// The position, where one was expressed.
    pub(super) line: Option<Line>,
    /// Whether it stands on the day asked for.
    pub(super) stands: bool,
    /// Whose words follow, and the words.
    pub(super) words: Option<Fragment>,
    /// The way to its entry, and from which seat it was entered.
    pub(super) entered: Vec<Fragment>,
}

/// A step besides its words, in bytes.
const BESIDES_WORDS: usize = 700;

/// What a step weighs at most, in bytes.
pub(super) fn weight(forum: &Forum, step: &Step<'_>) -> usize {
    let Step::Happened(it) = step else {
        return BESIDES_WORDS;
    };
    let said = match &it.what {
        What::Expressed => question::weight(it.position) + beside::weight(forum, it.position),
        What::Disputed(dispute) => dispute.reason.as_str().len(),
        What::Settled(_, settled) => settled.note.as_ref().map_or(0, |it| it.as_str().len()),
        What::Annotated(note) => {
            let versions = note.words.versions();
            let lengths = versions.map(|(_, version)| version.words.as_str().len());
            lengths.max().unwrap_or(0)
        }
        What::Retracted(retracted) => retracted.reason.as_str().len(),
    };
    BESIDES_WORDS + said
}

/// The steps as the list shows them.
pub(super) fn parts(r: &Reader<'_>, steps: &[Step<'_>]) -> Vec<StepPart> {
    steps.iter().map(|step| part(r, step)).collect()
}

fn part(r: &Reader<'_>, step: &Step<'_>) -> StepPart {
    match step {
        Step::Raised(on) => StepPart {
            kind: "raised",
            ..silence(r.date(*on), Fragment::text(r.say("timeline-raised")))
        },
        Step::Nothing { from, to } => {
            silence(r.days(*from, *to), Fragment::text(r.say("position-none")))
        }
        Step::Between { from, to } => silence(
            r.days(*from, *to),
            Fragment::text(r.say("timeline-between")),
        ),
        Step::Since { from, to } => {
            silence(r.days(*from, *to), Fragment::text(r.say("timeline-since")))
        }
        Step::Happened(happening) => happened(r, happening),
    }
}

fn silence(when: Fragment, what: Fragment) -> StepPart {
    StepPart {
        kind: "silent",
        anchor: None,
        when,
        what: Some(what),
        line: None,
        stands: false,
        words: None,
        entered: Vec::new(),
    }
}

fn happened(r: &Reader<'_>, happening: &Happening<'_>) -> StepPart {
    let position = happening.position;
    let step = silence(r.date(happening.on), Fragment::default());
    match &happening.what {
        What::Expressed => said(r, step, position),
        What::Disputed(dispute) => StepPart {
            kind: "since",
            anchor: Some(format!("d{}", dispute.id)),
            what: Some(about(r, "timeline-disputed", position)),
            words: Some(beside::said_by(
                r,
                dispute.member,
                &Fragment::quoted(dispute.reason.as_str()),
            )),
            entered: entry(r, Noun::Dispute, &dispute.id.to_string()),
            ..step
        },
        What::Settled(dispute, settled) => self::settled(r, step, position, dispute, settled),
        What::Annotated(note) => StepPart {
            kind: "since",
            anchor: Some(format!("n{}", note.id)),
            what: Some(about(r, "timeline-annotated", position)),
            words: Some(beside::said_by(r, note.member, &r.wording(&note.words))),
            entered: entry(r, Noun::Annotation, &note.id.to_string()),
            ..step
        },
        What::Retracted(retracted) => StepPart {
            kind: "since",
            what: Some(about(r, "timeline-retracted", position)),
            words: Some(Fragment::quoted(retracted.reason.as_str())),
            entered: vec![words::entered_by(r, &retracted.entered_by)],
            ..step
        },
    }
}

fn said(r: &Reader<'_>, step: StepPart, position: &Position) -> StepPart {
    let mut line = Line::of(r, position);
    // The list itself is over time.
    line.held.over_time = None;
    StepPart {
        kind: "expressed",
        anchor: Some(format!("p{}", position.id)),
        what: None,
        line: Some(line),
        stands: r.view.forum.questions.stood_on(position, r.view.day()),
        ..step
    }
}

fn settled(
    r: &Reader<'_>,
    step: StepPart,
    position: &Position,
    dispute: &Dispute,
    settled: &Settled,
) -> StepPart {
    let note = settled.note.as_ref();
    let mut entered = entry(r, Noun::Dispute, &dispute.id.to_string());
    entered.push(words::entered_by(r, &settled.entered_by));
    StepPart {
        kind: "since",
        what: Some(outcome(r, position, settled)),
        words: note.map(|note| Fragment::quoted(note.as_str())),
        entered,
        ..step
    }
}

/// How a dispute was settled, with the way to the declaration that settled it.
pub(crate) fn outcome(r: &Reader<'_>, position: &Position, settled: &Settled) -> Fragment {
    let key = format!("timeline-settled-{}", settled.settlement.key());
    let declared = match settled.settlement {
        Settlement::Declared(declared) => numbered(r, position, declared.0),
        Settlement::Retracted | Settlement::Withdrawn => Fragment::default(),
    };
    let number = numbered(r, position, position.id.0);
    r.tell(
        &key,
        &[
            ("position", Arg::Html(number.as_str())),
            ("declared", Arg::Html(declared.as_str())),
        ],
    )
}

/// What happened to a position, named by its number.
fn about(r: &Reader<'_>, key: &str, position: &Position) -> Fragment {
    let number = numbered(r, position, position.id.0);
    r.tell(key, &[("position", Arg::Html(number.as_str()))])
}

/// "Position 12", with the way to it on the timeline of its holder.
fn numbered(r: &Reader<'_>, position: &Position, number: u64) -> Fragment {
    let text = number.to_string();
    let label = r.tell("position-number", &[("number", (&text).into())]);
    let Some(path) = beside::path(position) else {
        return label;
    };
    let href = format!("{}#p{number}", r.view.link(&path));
    Fragment::markup(format!("<a href=\"{href}\">{label}</a>"))
}

fn entry(r: &Reader<'_>, noun: Noun, key: &str) -> Vec<Fragment> {
    r.entry_of(noun, key).into_iter().collect()
}
