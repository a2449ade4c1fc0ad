//! What is on record already, to be seen beside a suggestion.

use std::ops::Range;

use procedure::id::{DocumentId, OptionId, PositionId, QuestionId};
use procedure::question::{Evidence, Position, Stance};
use procedure::{Forum, Holder, Place};

/// Whether two stances pull apart: for and against, or either and a reservation.
fn apart(one: Stance, other: Stance) -> bool {
    let side = |stance: Stance| match stance {
        Stance::Support | Stance::Propose => 1,
        Stance::Oppose => 2,
        Stance::Reserve | Stance::Concern => 3,
        Stance::Neutral => 0,
    };
    let (one, other) = (side(one), side(other));
    one != 0 && other != 0 && one != other
}

/// The positions of a holder on an option that stand and pull away from a stance.
pub fn conflicting(
    forum: &Forum,
    holder: &Holder,
    question: &QuestionId,
    option: &OptionId,
    stance: Stance,
) -> Vec<PositionId> {
    if matches!(holder, Holder::Unnamed(_)) {
        return Vec::new();
    }
    let positions = forum.questions.positions_of_on(holder, question);
    let standing = positions.filter(|it| it.option == *option && it.retracted.is_none());
    let apart = standing.filter(|it| it.superseded_by.is_empty() && apart(it.stance, stance));
    apart.map(|it| it.id).collect()
}

/// The positions on record that quote a place of a document's text, with the bytes they quote.
pub fn quoted_from<'a>(
    forum: &'a Forum,
    document: &'a DocumentId,
) -> impl Iterator<Item = (&'a Position, Range<usize>)> {
    let positions = forum
        .questions
        .positions()
        .filter(|it| it.retracted.is_none());
    positions.filter_map(move |it| {
        let Evidence::Cited(source) = &it.evidence else {
            return None;
        };
        let Some(Place::Span { from, to }) = &source.place else {
            return None;
        };
        let place = usize::try_from(*from).ok()?..usize::try_from(*to).ok()?;
        (source.document == *document).then_some((it, place))
    })
}
