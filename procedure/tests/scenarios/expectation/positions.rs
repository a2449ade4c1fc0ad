//! What is on record of one position.

use procedure::id::PositionId;
use procedure::question::{Annotation, Dispute, Evidence, OnBehalf, Regards, Settlement};
use procedure::{Citation, Forum, Place};
use text::Language;

use super::{Answer, listed};

pub(super) fn answer(forum: &Forum, number: &str, subject: &[&str]) -> Answer {
    let position = forum.questions.position(PositionId(number.parse().ok()?))?;
    match subject {
        ["holder"] => Some(position.holder.code()),
        ["words"] => {
            let version = position.words.in_language(Language::En)?;
            Some(version.words.to_string())
        }
        ["expressed"] => Some(position.expressed.to_string()),
        ["known", "by"] => Some(position.known_by.key().into()),
        ["entered", "by"] => Some(position.entered_by.seat.key().into()),
        ["evidence"] => Some(match &position.evidence {
            Evidence::Declaration => "its own declaration".into(),
            Evidence::Cited(citation) => cited(citation),
        }),
        ["on", "behalf", "of"] => Some(match &position.on_behalf_of {
            None => "itself".into(),
            Some(OnBehalf::For(words)) => words.to_string(),
            Some(OnBehalf::SpokenBy(member)) => format!("its members, through {member}"),
            Some(OnBehalf::AlignedWith(group)) => format!("itself, with {group}"),
        }),
        ["signed"] => Some(super::yes(position.signed)),
        ["contested"] => Some(super::yes(position.contested)),
        ["caveats"] => Some(listed(&position.caveats)),
        ["superseded", "by"] => Some(listed(&position.superseded_by)),
        ["disputes"] => Some(listed(forum.disputes.about(position.id).map(disputed))),
        ["annotations"] => {
            let told = |it: &Annotation| format!("{} by {}", it.id, it.member);
            Some(listed(forum.annotations.beside(position.id).map(told)))
        }
        ["regards"] => Some(match position.regards {
            None => "nothing".into(),
            Some(Regards::Confirms(other)) => format!("{other}, which it confirms"),
            Some(Regards::Corrects(other)) => format!("{other}, which it corrects"),
        }),
        ["retracted"] => Some(match &position.retracted {
            None => "no".into(),
            Some(retracted) => retracted.reason.to_string(),
        }),
        _ => None,
    }
}

/// `1 by COL`, and what settled it.
fn disputed(dispute: &Dispute) -> String {
    let told = format!("{} by {}", dispute.id, dispute.member);
    match &dispute.settled {
        None => told,
        Some(settled) => match settled.settlement {
            Settlement::Declared(position) => format!("{told} settled by {position}"),
            other => format!("{told} {}", other.key()),
        },
    }
}

/// A citation as a story writes it.
pub(super) fn cited(citation: &Citation) -> String {
    let place = match &citation.place {
        None => String::new(),
        Some(Place::Paragraph(number)) => format!(" ¶{number}"),
        Some(Place::Named(name)) => format!(" {name}"),
        Some(Place::Span { from, to }) => format!(" bytes {from} to {to}"),
    };
    format!("[{}{place}]", citation.document)
}
