//! What a declaration confirms or corrects.

use jiff::civil::Date;

use super::declare_position::DeclarePosition;
use super::{Evidence, Position, Regards};
use crate::act::PositionRecorded;
use crate::id::{MemberId, PositionId};
use crate::{Forum, Holder, Refusal};

/// Refuses what the delegation cannot confirm or correct with this declaration.
pub(super) fn answerable(
    forum: &Forum,
    declared: &DeclarePosition,
    regards: Regards,
    member: MemberId,
    expressed: Date,
) -> Result<(), Refusal> {
    let id = regards.position();
    let position = forum.questions.known_position(id)?;
    if position.holder != Holder::Member(member) {
        return Err(Refusal::NotOfTheDelegation {
            position: id,
            member,
        });
    }
    if position.question != declared.question {
        return Err(Refusal::OnAnotherQuestion { position: id });
    }
    if position.evidence == Evidence::Declaration {
        return Err(Refusal::OwnDeclarationStands { position: id });
    }
    if position.retracted.is_some() {
        return Err(Refusal::AlreadyRetracted { position: id });
    }
    if let Some(own) = declared_since(forum, position) {
        return Err(Refusal::DeclaredSince {
            position: id,
            declared: own,
        });
    }
    if expressed < position.expressed {
        return Err(Refusal::ExpressedLater { position: id });
    }
    match regards {
        Regards::Confirms(_) => confirmable(forum, declared, position),
        Regards::Corrects(_) => Ok(()),
    }
}

/// A confirmation takes the same stance on the same option, and nobody confirms what he disputes.
fn confirmable(
    forum: &Forum,
    declared: &DeclarePosition,
    position: &Position,
) -> Result<(), Refusal> {
    if declared.stance != position.stance || declared.option != position.option {
        return Err(Refusal::NotWhatIsConfirmed {
            position: position.id,
        });
    }
    match forum.disputes.open(position.id) {
        Some(open) => Err(Refusal::DisputeOnRecord { dispute: open.id }),
        None => Ok(()),
    }
}

/// The delegation's own declaration that has taken the place of a position.
fn declared_since(forum: &Forum, position: &Position) -> Option<PositionId> {
    let later = position.superseded_by.iter();
    let mut later = later.filter_map(|id| forum.questions.position(*id));
    let own = later.find(|it| it.evidence == Evidence::Declaration);
    own.map(|it| it.id)
}

/// The act with what it answers. What is corrected is superseded on whichever option it was.
pub(super) fn answering(
    mut entered: PositionRecorded,
    regards: Option<Regards>,
) -> PositionRecorded {
    if let Some(Regards::Corrects(wrong)) = regards
        && !entered.supersedes.contains(&wrong)
    {
        entered.supersedes.push(wrong);
        entered.supersedes.sort_unstable();
    }
    entered.regards = regards;
    entered
}
