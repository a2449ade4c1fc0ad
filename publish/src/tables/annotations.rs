//! The notes of delegations beside positions, one a line.

use procedure::Noun;
use procedure::question::Annotation;

use super::{Definition, columns};
use crate::{Source, tongue};

pub(super) const TABLE: Definition = Definition {
    name: "annotations",
    columns: COLUMNS,
    lines: |source, write| {
        for annotation in source.forum.annotations.iter() {
            write(line(source, annotation));
        }
    },
};

columns! {
    line(source, annotation: &Annotation) {
        "annotation" Number = annotation.id.0;
        "position" Number = annotation.position.0;
        "question" Key = question(source, annotation);
        "member" Key = annotation.member.as_str();
        "note" Text = source.names().words(&annotation.words);
        "words_language" Key = shown(source, annotation).0;
        "words_status" Key = shown(source, annotation).1;
        "entered_at" Instant = annotation.entered_at;
        "entry" Number = entry(source, annotation);
        "entry_url" Address = entry(source, annotation).map(|index| source.entry_url(index));
    }
}

fn question<'a>(source: &Source<'a>, annotation: &Annotation) -> Option<&'a str> {
    let position = source.forum.questions.position(annotation.position)?;
    Some(position.question.as_str())
}

fn shown(source: &Source<'_>, annotation: &Annotation) -> (&'static str, &'static str) {
    super::shown(annotation.words.for_reader(tongue(source.lang)))
}

fn entry(source: &Source<'_>, annotation: &Annotation) -> Option<u64> {
    (source.entry_of)(Noun::Annotation, &annotation.id.to_string())
}
