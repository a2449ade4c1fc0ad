//! What is on record already, to stand beside what is suggested: the words of both.

use language::Arg;
use procedure::Noun;
use procedure::id::PositionId;
use reading::{Choice, Suggested};

use super::{Seen, direction};
use crate::pages::fragment::{Fragment, escaped};
use crate::pages::reader::Reader;
use crate::pages::stance_label;

/// A position, or what would become one.
pub(super) struct Beside {
    /// The key of the stance, as a class.
    pub(super) key: &'static str,
    pub(super) stance: &'static str,
    pub(super) about: Option<Fragment>,
    pub(super) date: Fragment,
    pub(super) words: Fragment,
    pub(super) entry: Option<Fragment>,
}

impl Beside {
    /// All of it in one line.
    pub(super) fn line(&self) -> String {
        let mut line = format!("<b class=\"{}\">{}</b>", self.key, escaped(self.stance));
        let parts = [self.about.as_ref(), Some(&self.date), self.entry.as_ref()];
        for part in parts.into_iter().flatten() {
            line.push_str(&format!(" · {part}"));
        }
        line
    }
}

/// Positions of the same holder that pull the other way on any of the options offered, and those
/// that were met when the form was sent.
pub(super) fn conflicts(seen: &Seen<'_>, it: &Suggested) -> Vec<PositionId> {
    let offered = it.choices.iter().flat_map(|choice| &choice.conflicts);
    distinct(offered.chain(seen.conflicts))
}

/// Positions of the same holder that say the same.
pub(super) fn agreeing(it: &Suggested) -> Vec<PositionId> {
    let said = |choice: &Choice| choice.agreeing.clone();
    let all: Vec<PositionId> = it.choices.iter().flat_map(said).collect();
    distinct(all.iter().filter(|id| !it.on_record.contains(id)))
}

fn distinct<'a>(all: impl Iterator<Item = &'a PositionId>) -> Vec<PositionId> {
    let mut distinct = Vec::new();
    for id in all {
        if !distinct.contains(id) {
            distinct.push(*id);
        }
    }
    distinct
}

/// Positions on record as they are shown.
pub(super) fn of(r: &Reader<'_>, positions: &[PositionId]) -> Vec<Beside> {
    let found = positions
        .iter()
        .filter_map(|id| r.view.forum.questions.position(*id));
    let one = |position: &procedure::question::Position| {
        let question = r.view.forum.questions.get(&position.question);
        let option = question.and_then(|it| it.option(&position.option));
        let option = option.map_or_else(Fragment::default, |it| r.name(&it.title));
        let question = r.question(&position.question);
        let about = [
            ("question", Arg::Html(question.as_str())),
            ("option", Arg::Html(option.as_str())),
        ];
        Beside {
            key: position.stance.key(),
            stance: r.say(stance_label(position.stance)),
            about: Some(r.tell("reading-about", &about)),
            date: r.date(position.expressed),
            words: r.wording(&position.words),
            entry: r.entry_of(Noun::Position, &position.id.to_string()),
        }
    };
    found.map(one).collect()
}

/// What is suggested, in the same shape.
pub(super) fn now(r: &Reader<'_>, seen: &Seen<'_>, it: &Suggested) -> Beside {
    let (tag, dir) = direction(seen.statement.language);
    let words = escaped(it.quoted(seen.text));
    Beside {
        key: it.stance.key(),
        stance: r.say(stance_label(it.stance)),
        about: None,
        date: r.date(seen.statement.on),
        words: Fragment::markup(format!("<span lang=\"{tag}\" dir=\"{dir}\">{words}</span>")),
        entry: None,
    }
}
