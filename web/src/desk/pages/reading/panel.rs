//! One suggestion: its words, who holds what by them, how sure that is and why, what is on record
//! besides, and the form.

use std::ops::Range;

use language::Arg;
use reading::{Agreement, Suggested};

use super::beside::{self, Beside};
use super::fields::{self, Fields};
use super::{Seen, View, adding, direction, found};
use crate::desk::reading::{State, numbers};
use crate::pages::fragment::{Fragment, escaped};
use crate::pages::reader::Reader;
use crate::pages::{refusal, stance_label};

/// One suggestion.
pub(super) struct Panel {
    pub(super) heading: Fragment,
    pub(super) key: String,
    pub(super) action: String,
    /// Whether somebody else looks at the passage.
    pub(super) held: bool,
    pub(super) tag: &'static str,
    pub(super) dir: &'static str,
    pub(super) words: Fragment,
    pub(super) claim: Fragment,
    pub(super) facts: Vec<Fragment>,
    pub(super) hedges: Vec<Fragment>,
    pub(super) found: Vec<Fragment>,
    pub(super) refusal: Option<Fragment>,
    /// Whether what pulls the other way had not been shown before.
    pub(super) unseen: bool,
    pub(super) conflicts: Vec<Beside>,
    pub(super) agreeing: Vec<Beside>,
    pub(super) now: Vec<Beside>,
    /// The form, while it waits to be decided.
    pub(super) fields: Option<Fields>,
    /// The ways to the other views of the form.
    pub(super) change: Option<String>,
    pub(super) new: Option<String>,
    pub(super) plain: Option<String>,
    pub(super) seen: String,
    /// What is said of one that is decided.
    pub(super) decided: Option<Fragment>,
    pub(super) can_be_taken_up: bool,
    pub(super) previous: Option<String>,
    pub(super) next: Option<String>,
    /// Where a position can be written by hand from the same paragraph.
    pub(super) add: Option<String>,
}

/// The suggestion at a place; nothing where there is none.
pub(super) fn panel(r: &Reader<'_>, seen: &Seen<'_>, at: usize) -> Option<Panel> {
    let (it, state) = seen.one(at)?;
    let (tag, dir) = direction(seen.statement.language);
    let view = seen.view();
    let number = at + 1;
    let numbers_of = [("number", number.into()), ("all", seen.states.len().into())];
    let conflicts = beside::conflicts(seen, it);
    let to = |at: usize| {
        let key = &seen.read.all.get(at)?.key;
        Some(format!("?s={}#now", crate::percent::encoded(key)))
    };
    Some(Panel {
        heading: r.tell("reading-heading", &numbers_of),
        key: it.key.clone(),
        action: String::new(),
        held: seen.held,
        tag,
        dir,
        words: in_sentence(seen.text, &it.sentence, &it.evidence),
        claim: claim(r, it),
        facts: facts(r, it),
        hedges: found::hedges(r, it),
        found: found::how(r, seen, it),
        refusal: seen
            .refusal
            .map(|it| Fragment::text(&refusal(it, r.view.forum, r.lang()))),
        unseen: !seen.conflicts.is_empty(),
        now: vec![beside::now(r, seen, it)],
        conflicts: beside::of(r, &conflicts),
        agreeing: beside::of(r, &beside::agreeing(it)),
        seen: numbers(&conflicts),
        fields: state.is_left().then(|| fields::of(r, seen, it, view)),
        change: (state.is_left() && view == View::Plain).then(|| other(it, "change", "holder")),
        new: (state.is_left() && view != View::New).then(|| other(it, "new", "new_option")),
        plain: (view != View::Plain)
            .then(|| format!("?s={}#now", crate::percent::encoded(&it.key))),
        decided: decided(r, state),
        can_be_taken_up: state.can_be_taken_up() && !state.is_left(),
        previous: at.checked_sub(1).and_then(to),
        next: seen.next.and_then(to),
        add: intake::paragraph_at(seen.text, it.evidence.start)
            .map(|it| adding::address(r, seen.statement, &it.number.to_string(), "")),
    })
}

/// The way to another view of the form, where its first field is.
fn other(it: &Suggested, view: &str, field: &str) -> String {
    format!(
        "?s={}&edit={view}#{field}",
        crate::percent::encoded(&it.key)
    )
}

/// Who holds what.
fn claim(r: &Reader<'_>, it: &Suggested) -> Fragment {
    let holder = match &it.holder {
        Some(holder) => r.holder(holder),
        None => Fragment::markup(format!("<bdi>{}</bdi>", escaped(&it.named))),
    };
    let stance = escaped(r.say(stance_label(it.stance)));
    let stance = format!("<b class=\"{}\">{stance}</b>", it.stance.key());
    r.tell(
        "reading-claim",
        &[
            ("holder", Arg::Html(holder.as_str())),
            ("stance", Arg::Html(&stance)),
        ],
    )
}

/// How sure it is, on what that rests, and who says so.
fn facts(r: &Reader<'_>, it: &Suggested) -> Vec<Fragment> {
    let (right, decided) = it.rests_on;
    let counts = [("right", right.into()), ("count", decided.into())];
    let rests = match (it.agreement, decided) {
        (Agreement::ModelOnly, _) => None,
        (_, 0) => Some(Fragment::text(r.say("reading-rests-on-none"))),
        _ => Some(r.tell("reading-rests-on", &counts)),
    };
    let band = r.label("reading-band", it.band().key());
    let band = Fragment::markup(format!("<b>{band}</b>"));
    let agreement = r.label("reading-agreement", it.agreement.key());
    let unknown = it
        .holder
        .is_none()
        .then(|| Fragment::text(r.say("reading-holder-unknown")));
    [Some(band), Some(agreement), rests, unknown]
        .into_iter()
        .flatten()
        .collect()
}

/// What is said of one that is decided.
fn decided(r: &Reader<'_>, state: State) -> Option<Fragment> {
    let said = || Fragment::text(r.say(super::spans::state_label(state.key())));
    match state {
        State::Open | State::Later => None,
        State::Rejected => Some(said()),
        State::OnRecord(position) | State::Retracted(position) => {
            let beside = beside::of(r, &[position]);
            let beside = beside.into_iter().next().map(|it| it.line());
            let line = beside.unwrap_or_default();
            Some(Fragment::markup(format!("{}<br>{line}", said())))
        }
    }
}

/// The sentence with the evidence marked in it.
fn in_sentence(text: &str, sentence: &Range<usize>, evidence: &Range<usize>) -> Fragment {
    let (from, to) = (
        sentence.start.min(evidence.start),
        sentence.end.max(evidence.end),
    );
    let part = |range: Range<usize>| {
        let words = text.get(range).unwrap_or_default();
        escaped(words).replace("\n\n", "<br>")
    };
    Fragment::markup(format!(
        "{}<mark>{}</mark>{}",
        part(from..evidence.start),
        part(evidence.clone()),
        part(evidence.end..to)
    ))
}
