//! Positions, one a line.

use procedure::Noun;
use procedure::id::{AnnotationId, DisputeId};
use procedure::question::Position;

use super::{Definition, columns};
use crate::{Source, citing, keys, tongue};

pub(super) const TABLE: Definition = Definition {
    name: "positions",
    columns: COLUMNS,
    lines: |source, write| {
        let positions = source.forum.questions.positions();
        for position in positions.filter(|position| position.expressed <= source.day) {
            write(line(source, position));
        }
    },
};

columns! {
    line(source, position: &Position) {
        "position" Number = position.id.0;
        "holder" Key = position.holder.code();
        "holder_kind" Key = keys::holder_kind(&position.holder);
        "holder_name" Text = source.names().holder(&position.holder);
        "question" Key = position.question.as_str();
        "question_title" Text = source.names().question(&position.question);
        "option" Key = position.option.as_str();
        "option_title" Text = source.names().option(&position.question, &position.option);
        "stance" Key = position.stance.key();
        "on" Date = position.expressed;
        "on_behalf_of" Text = position.on_behalf_of.as_ref().map(keys::on_behalf_of);
        "on_behalf_of_kind" Key = position.on_behalf_of.as_ref().map(keys::on_behalf_of_kind);
        "known_by" Key = position.known_by.key();
        "evidence_kind" Key = citing::cited(&position.evidence).map_or("declaration", |_| "cited");
        "source" Key = citing::cited(&position.evidence).map(|it| it.document.as_str());
        "source_publisher" Text = publisher(source, position);
        "paragraph" Number = citing::cited(&position.evidence).and_then(keys::paragraph);
        "place" Text = citing::cited(&position.evidence).and_then(keys::place);
        "words" Text = source.names().words(&position.words);
        "words_language" Key = words_shown(source, position).0;
        "words_status" Key = words_shown(source, position).1;
        "caveats" Keys = spaced(&position.caveats);
        "supersedes" Keys = spaced(&keys::supersedes(source.forum, position));
        "superseded_by" Keys = spaced(&position.superseded_by);
        "confirms" Number = keys::confirms(position);
        "corrects" Number = keys::corrects(position);
        "disputed" Key = keys::true_or_false(is_disputed(source, position));
        "disputes" Keys = spaced(&disputes(source, position));
        "annotations" Keys = spaced(&annotations(source, position));
        "standing" Key = source.standing(position);
        "retracted" Text = position.retracted.as_ref().map(|it| it.reason.as_str());
        "entered_at" Instant = position.entered_at;
        "entered_by" Key = keys::seat(&position.entered_by.seat);
        "signed" Key = keys::true_or_false(position.signed);
        "contested" Key = keys::true_or_false(position.contested);
        "entry" Number = entry(source, position);
        "entry_url" Address = entry(source, position).map(|index| source.entry_url(index));
    }
}

fn publisher<'a>(source: &Source<'a>, position: &Position) -> Option<&'a str> {
    let citation = citing::cited(&position.evidence)?;
    let document = source.forum.documents.get(&citation.document)?;
    Some(document.publisher.as_str())
}

fn is_disputed(source: &Source<'_>, position: &Position) -> bool {
    source.forum.disputes.open(position.id).is_some()
}

fn disputes(source: &Source<'_>, position: &Position) -> Vec<DisputeId> {
    let disputes = source.forum.disputes.about(position.id);
    disputes.map(|it| it.id).collect()
}

fn annotations(source: &Source<'_>, position: &Position) -> Vec<AnnotationId> {
    let beside = source.forum.annotations.beside(position.id);
    beside.map(|it| it.id).collect()
}

fn words_shown(source: &Source<'_>, position: &Position) -> (&'static str, &'static str) {
    super::shown(position.words.for_reader(tongue(source.lang)))
}

fn entry(source: &Source<'_>, position: &Position) -> Option<u64> {
    (source.entry_of)(Noun::Position, &position.id.to_string())
}

fn spaced<T: ToString>(items: &[T]) -> String {
    let items: Vec<String> = items.iter().map(ToString::to_string).collect();
    items.join(" ")
}
