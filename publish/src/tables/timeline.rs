//! What happened about positions, one step a line, in the order of days.

use procedure::question::{Happening, What, happenings};

use super::{Definition, columns};
use crate::{Source, keys};

pub(super) const TABLE: Definition = Definition {
    name: "timeline",
    columns: COLUMNS,
    lines: |source, write| {
        let positions = source.forum.questions.positions();
        let mut steps: Vec<Happening<'_>> = positions
            .flat_map(|position| happenings(source.forum, position, source.day))
            .collect();
        steps.sort_by_key(|step| (step.on, step.position.id));
        for step in &steps {
            write(line(source, step));
        }
    },
};

columns! {
    line(source, step: &Happening<'_>) {
        "step" Key = keys::step(step);
        "holder" Key = step.position.holder.code();
        "question" Key = step.position.question.as_str();
        "option" Key = step.position.option.as_str();
        "position" Number = step.position.id.0;
        "what" Key = step.what.key();
        "on" Date = step.on;
        "stance" Key = step.position.stance.key();
        "on_behalf_of" Text = step.position.on_behalf_of.as_ref().map(keys::on_behalf_of);
        "on_behalf_of_kind" Key = step.position.on_behalf_of.as_ref().map(keys::on_behalf_of_kind);
        "step_words" Text = words(source, step);
        "reference" Number = step.what.number();
        "stood_until" Date = keys::stood_until(source.forum, step.position, source.day);
        "entered_at" Instant = keys::step_entered(step).0;
        "entered_by" Key = keys::seat(&keys::step_entered(step).1);
        "entry" Number = entry(source, step);
        "entry_url" Address = entry(source, step).map(|index| source.entry_url(index));
    }
}

fn words(source: &Source<'_>, step: &Happening<'_>) -> Option<String> {
    match &step.what {
        What::Expressed => Some(source.names().words(&step.position.words).to_owned()),
        What::Annotated(note) => Some(source.names().words(&note.words).to_owned()),
        What::Disputed(_) | What::Settled(..) | What::Retracted(_) => keys::step_reason(step),
    }
}

fn entry(source: &Source<'_>, step: &Happening<'_>) -> Option<u64> {
    let (noun, key) = keys::step_about(step);
    (source.entry_of)(noun, &key)
}
