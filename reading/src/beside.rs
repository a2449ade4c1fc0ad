//! What is on record already, to be seen beside a suggestion.

use std::ops::Range;

use procedure::id::{DocumentId, OptionId, PositionId, QuestionId};
use procedure::question::{Evidence, Position, Stance};
use procedure::{Forum, Holder, Place};

/// The side a stance takes: for, against, apart; 0 where it takes none.
pub(crate) const fn side(stance: Stance) -> u8 {
    match stance {
        Stance::Support | Stance::Propose => 1,
        Stance::Oppose => 2,
        Stance::Reserve | Stance::Concern => 3,
        Stance::Neutral => 0,
    }
}

/// Whether two stances pull apart: for and against, or either and a reservation.
fn apart(one: Stance, other: Stance) -> bool {
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
    let standing = standing(forum, holder, question, option).into_iter();
    let apart = standing.filter(|it| apart(it.stance, stance));
    apart.map(|it| it.id).collect()
}

/// The positions of a holder on an option that stand and take the side of a stance.
pub fn agreeing(
    forum: &Forum,
    holder: &Holder,
    question: &QuestionId,
    option: &OptionId,
    stance: Stance,
) -> Vec<PositionId> {
    let standing = standing(forum, holder, question, option).into_iter();
    let beside = standing.filter(|it| side(it.stance) == side(stance));
    beside.map(|it| it.id).collect()
}

/// The positions of a holder on an option that stand. Nobody knows whether the many of one report
/// are the many of another.
fn standing<'a>(
    forum: &'a Forum,
    holder: &Holder,
    question: &QuestionId,
    option: &OptionId,
) -> Vec<&'a Position> {
    if matches!(holder, Holder::Unnamed(_)) {
        return Vec::new();
    }
    let positions = forum.questions.positions_of_on(holder, question);
    let standing = positions.filter(|it| it.option == *option && it.retracted.is_none());
    standing.filter(|it| it.superseded_by.is_empty()).collect()
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
