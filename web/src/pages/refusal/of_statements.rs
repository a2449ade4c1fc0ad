//! What refusals about statements and disputed positions name.

use procedure::Refusal;

use super::{Filling, Speaker};

/// The fillings of a refusal about a statement or a dispute; the rest hold nothing.
pub(super) fn of_statements(refusal: &Refusal, speaker: &Speaker<'_>) -> Vec<Filling> {
    match refusal {
        Refusal::StatementOnRecord { statement } => vec![("statement", statement.to_string())],
        Refusal::OutsideTheText { document, bytes } => vec![
            ("document", document.to_string()),
            ("bytes", bytes.to_string()),
        ],
        Refusal::NotOfTheDelegation { position, member } => vec![
            ("position", position.to_string()),
            ("member", speaker.member(member.as_str())),
        ],
        Refusal::DisputeOnRecord { dispute } | Refusal::DisputeSettledBefore { dispute } => {
            vec![("dispute", dispute.to_string())]
        }
        Refusal::DisputeStands { dispute, position } => vec![
            ("dispute", dispute.to_string()),
            ("position", position.to_string()),
        ],
        Refusal::DeclaredSince { position, declared } => vec![
            ("position", position.to_string()),
            ("declared", declared.to_string()),
        ],
        Refusal::NotWhatIsConfirmed { position }
        | Refusal::OnAnotherQuestion { position }
        | Refusal::ExpressedLater { position } => vec![("position", position.to_string())],
        _ => Vec::new(),
    }
}

#[cfg(test)]
pub(super) mod tests {
    use procedure::Refusal;
    use procedure::id::{DisputeId, DocumentId, MemberId, PositionId, StatementId};

    /// One of each.
    pub(in super::super) fn all() -> Vec<Refusal> {
        let (position, dispute) = (PositionId(42), DisputeId(3));
        vec![
            Refusal::SpeakerNeeded,
            Refusal::StatementOnRecord {
                statement: StatementId(17),
            },
            Refusal::OutsideTheText {
                document: DocumentId::new("statement-17").expect("a key"),
                bytes: 40,
            },
            Refusal::NotOfTheDelegation {
                position,
                member: MemberId::new("FRA").expect("a code"),
            },
            Refusal::DisputeOnRecord { dispute },
            Refusal::DisputeSettledBefore { dispute },
            Refusal::DisputeStands { dispute, position },
            Refusal::NotWhatIsConfirmed { position },
            Refusal::OnAnotherQuestion { position },
            Refusal::DeclaredSince {
                position,
                declared: PositionId(57),
            },
            Refusal::ExpressedLater { position },
        ]
    }
}
