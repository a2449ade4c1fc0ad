//! The pages of the rapporteur's desk: the text with its suggestions, one suggestion beside it with
//! all that a person needs to judge it, a position written by hand, and the overview.

mod adding;
mod beside;
mod fields;
mod found;
mod overview;
mod panel;
mod spans;

use askama::Template;
use language::Lang;
use procedure::Refusal;
use procedure::id::PositionId;
use procedure::statement::Statement;
use reading::{Suggested, Suggestions};
use text::Language;

use super::form::{Answers, Control};
use super::frame::{Frame, Place};
use super::{Desk, drawn};
use crate::Html;
use crate::desk::reading::State;
use crate::pages::fragment::Fragment;
use crate::pages::reader::Reader;
pub(crate) use adding::{Adding, add};
pub(crate) use overview::{Line, list};
use panel::Panel;
use spans::Text;

/// The most passages that were not understood on one page.
const DOUBTS_MAX: usize = 20;

/// How many letters of such a passage are shown.
const DOUBT_LETTERS: usize = 160;

/// How much of the form is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum View {
    /// The options offered, and what is decided with one key.
    Plain,
    /// All that can be changed.
    Change,
    /// A new option, and a new question.
    New,
}

/// What is seen of a statement.
pub(crate) struct Seen<'a> {
    pub(crate) statement: &'a Statement,
    pub(crate) text: &'a str,
    pub(crate) read: &'a Suggestions,
    /// How each suggestion stands, in their order.
    pub(crate) states: &'a [State],
    /// The suggestion that is looked at.
    pub(crate) current: Option<usize>,
    /// Whether somebody else looks at its passage.
    pub(crate) held: bool,
    /// How many others look at passages of the text.
    pub(crate) others: usize,
    /// The suggestion that was decided just before.
    pub(crate) was: Option<usize>,
    /// The next one that waits to be decided.
    pub(crate) next: Option<usize>,
    /// Which part of the text is shown, where it is not that of the suggestion.
    pub(crate) part: Option<usize>,
    /// The answers in the form.
    pub(crate) answers: &'a Answers,
    /// How much of the form is asked for.
    pub(crate) view: View,
    /// Whether the form was sent and is shown again.
    pub(crate) again: bool,
    /// Why the forum would not enter it, or did not.
    pub(crate) refusal: Option<&'a Refusal>,
    /// Positions that pull the other way and had not been shown before the form was sent.
    pub(crate) conflicts: &'a [PositionId],
    /// The model that was asked for a second opinion.
    pub(crate) model: Option<&'a str>,
    /// Whether there is a model that can be asked.
    pub(crate) can_ask: bool,
    /// The key of the forms.
    pub(crate) key: &'a str,
}

impl Seen<'_> {
    pub(super) fn one(&self, at: usize) -> Option<(&Suggested, State)> {
        Some((self.read.all.get(at)?, *self.states.get(at)?))
    }

    /// How much of the form is shown: all that must be filled in or was typed, at the least.
    pub(super) fn view(&self) -> View {
        let current = self.current.and_then(|at| self.read.all.get(at));
        let incomplete = |it: &Suggested| it.holder.is_none() || it.choices.is_empty();
        let typed = ["under", "new_option"];
        if typed.iter().any(|name| !self.answers.get(name).is_empty()) {
            View::New
        } else if self.view == View::Plain && (self.again || current.is_some_and(incomplete)) {
            View::Change
        } else {
            self.view
        }
    }

    fn count(&self, which: impl Fn(State) -> bool) -> usize {
        self.states.iter().filter(|it| which(**it)).count()
    }
}

#[derive(Template)]
#[template(path = "desk/reading.html")]
struct Page<'a> {
    r: &'a Reader<'a>,
    shell: Frame,
    title: Fragment,
    progress: Vec<Fragment>,
    was: Option<Was>,
    panel: Option<Panel>,
    /// Why there is no suggestion to decide.
    nothing: Option<&'static str>,
    text: Text,
    legend: Vec<(&'static str, &'static str)>,
    doubts: Vec<Doubt>,
    doubts_elsewhere: Option<Fragment>,
    opinion: Opinion,
    key: &'a str,
    action: String,
}

/// What was made of the suggestion before.
struct Was {
    said: Fragment,
    /// The key of the suggestion, where it can be taken up again.
    again: Option<String>,
}

/// A passage that was not understood.
struct Doubt {
    words: Fragment,
    to: String,
    why: Fragment,
    add: String,
}

/// What of a second opinion is offered and said.
struct Opinion {
    model: Option<Fragment>,
    /// The address at which one is asked for.
    ask: Option<String>,
    statement: String,
}

/// The page of a statement with one suggestion, or none.
pub(crate) fn one(at: &Desk<'_>, seen: &Seen<'_>) -> Html {
    let r = Reader::of(&at.view);
    let statement = format!("/statements/{}", seen.statement.id);
    let action = r.view.link(&format!("/desk/reading/{}", seen.statement.id));
    let text = spans::text(&r, seen);
    let (doubts, doubts_elsewhere) = doubts(&r, seen, &text);
    let mut panel = seen.current.and_then(|it| panel::panel(&r, seen, it));
    if let Some(panel) = &mut panel {
        panel.action.clone_from(&action);
    }
    let title = r.plain(
        "reading-page-title",
        &[("title", r.bare(&seen.statement.title).into())],
    );
    drawn(&Page {
        shell: Frame::new(&r, at, Place::Reading, &title),
        title: r.link(&statement, &r.name(&seen.statement.title)),
        progress: progress(&r, seen),
        was: seen.was.and_then(|it| was(&r, seen, it)),
        nothing: panel.is_none().then(|| r.say(nothing(seen))),
        panel,
        legend: legend(&r),
        doubts,
        doubts_elsewhere,
        opinion: opinion(&r, seen),
        key: seen.key,
        action,
        text,
        r: &r,
    })
}

/// The tag and the direction of a text.
fn direction(language: Language) -> (&'static str, &'static str) {
    let lang = Lang::from_tag(language.tag()).unwrap_or(Lang::En);
    (lang.tag(), lang.dir())
}

fn progress(r: &Reader<'_>, seen: &Seen<'_>) -> Vec<Fragment> {
    let all = seen.states.len();
    let left = seen.count(State::is_left);
    let counts = [("count", (all - left).into()), ("all", all.into())];
    let mut said = vec![r.tell("reading-progress", &counts)];
    let later = seen.count(|it| it == State::Later);
    if 0 < later {
        said.push(r.count("reading-later-count", later));
    }
    if 0 < seen.others {
        said.push(r.count("reading-others", seen.others));
    }
    said
}

/// Why there is no suggestion to decide.
fn nothing(seen: &Seen<'_>) -> &'static str {
    let left = seen.count(State::is_left);
    match (seen.states.len(), left) {
        (0, _) => "reading-nothing-found",
        (_, 0) => "reading-done",
        _ => "reading-with-others",
    }
}

/// What was made of the suggestion before, as it stands now.
fn was(r: &Reader<'_>, seen: &Seen<'_>, at: usize) -> Option<Was> {
    let (it, state) = seen.one(at)?;
    let number = (at + 1).to_string();
    let args = [("number", (&number).into())];
    let said = match state {
        State::Open => return None,
        State::OnRecord(position) | State::Retracted(position) => {
            let said = r.tell(&format!("reading-was-{}", state.key()), &args);
            let entry = r.entry_of(procedure::Noun::Position, &position.to_string());
            Fragment::markup(format!("{said} {}", entry.unwrap_or_default()))
        }
        State::Later | State::Rejected => r.tell(&format!("reading-was-{}", state.key()), &args),
    };
    let again = state.can_be_taken_up().then(|| it.key.clone());
    Some(Was { said, again })
}

/// The signs of the states with their names.
fn legend(r: &Reader<'_>) -> Vec<(&'static str, &'static str)> {
    let states = ["open", "later", "on-record", "rejected", "retracted"];
    let line = |state: &'static str| (spans::sign(state), r.say(spans::state_label(state)));
    states.into_iter().map(line).collect()
}

/// The passages of the part shown that were not understood, and how many stand elsewhere.
fn doubts(r: &Reader<'_>, seen: &Seen<'_>, text: &Text) -> (Vec<Doubt>, Option<Fragment>) {
    let all = &seen.read.doubts;
    let here: Vec<_> = all
        .iter()
        .filter(|it| text.bytes.start <= it.place.start && it.place.start < text.bytes.end)
        .take(DOUBTS_MAX)
        .collect();
    let elsewhere = all.len() - here.len();
    let doubts = here.into_iter().filter_map(|it| {
        let words = seen.text.get(it.place.clone())?;
        let paragraph = intake::paragraph_at(seen.text, it.place.start)?;
        let number = paragraph.number.to_string();
        let short: String = words.chars().take(DOUBT_LETTERS).collect();
        let more = if short.len() < words.len() { "…" } else { "" };
        Some(Doubt {
            words: Fragment::text(&format!("{short}{more}")),
            to: format!("#p{number}"),
            why: r.label("reading-doubt", it.reason),
            add: adding::address(r, seen.statement, &number, &short),
        })
    });
    let doubts = doubts.collect();
    (
        doubts,
        (0 < elsewhere).then(|| r.count("reading-doubts-elsewhere", elsewhere)),
    )
}

fn opinion(r: &Reader<'_>, seen: &Seen<'_>) -> Opinion {
    Opinion {
        model: seen
            .model
            .map(|it| r.tell("reading-model", &[("model", it.into())])),
        ask: seen
            .can_ask
            .then(|| r.view.link("/desk/statements/opinion")),
        statement: seen.statement.id.to_string(),
    }
}
