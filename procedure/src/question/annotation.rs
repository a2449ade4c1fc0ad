//! Notes that a delegation sets beside positions said to be its own.

use jiff::Timestamp;
use text::Wording;

use crate::act::PositionAnnotated;
use crate::id::{AnnotationId, MemberId, PositionId};
use crate::{By, Recorded};

/// A delegation's note beside a position. It changes nothing of the position, and stays.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Annotation {
    /// Its number.
    pub id: AnnotationId,
    /// The position.
    pub position: PositionId,
    /// The delegation.
    pub member: MemberId,
    /// The note.
    pub words: Wording,
    /// When it was entered.
    pub entered_at: Timestamp,
    /// Who entered it.
    pub entered_by: By,
}

/// All notes beside positions, by number.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Annotations(Vec<Annotation>);

impl Annotations {
    /// The note with this number.
    pub fn get(&self, id: AnnotationId) -> Option<&Annotation> {
        let place = usize::try_from(id.0.checked_sub(1)?).ok()?;
        self.0.get(place)
    }

    /// All notes in the order of entering.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Annotation> + ExactSizeIterator {
        self.0.iter()
    }

    /// The notes beside one position, in the order of entering.
    pub fn beside(&self, position: PositionId) -> impl Iterator<Item = &Annotation> {
        self.0.iter().filter(move |it| it.position == position)
    }

    /// The number the next note gets.
    pub(crate) fn next(&self) -> AnnotationId {
        AnnotationId(u32::try_from(self.0.len()).unwrap_or(u32::MAX - 1) + 1)
    }

    pub(crate) fn annotate(&mut self, act: &PositionAnnotated, recorded: &Recorded) {
        self.0.push(Annotation {
            id: act.annotation,
            position: act.position,
            member: act.member,
            words: act.words.clone(),
            entered_at: recorded.at,
            entered_by: recorded.by.clone(),
        });
    }
}
