//! Refusals about statements and disputed positions, in plain English.

use std::fmt;

use super::Refusal;

impl Refusal {
    /// The codes of refusals about statements.
    pub(super) const fn code_of_statements(&self) -> &'static str {
        match self {
            Self::SpeakerNeeded => "SpeakerNeeded",
            Self::StatementOnRecord { .. } => "StatementOnRecord",
            Self::OutsideTheText { .. } => "OutsideTheText",
            Self::NotOfTheDelegation { .. } => "NotOfTheDelegation",
            Self::DisputeOnRecord { .. } => "DisputeOnRecord",
            Self::DisputeSettledBefore { .. } => "DisputeSettledBefore",
            Self::DisputeStands { .. } => "DisputeStands",
            Self::NotWhatIsConfirmed { .. } => "NotWhatIsConfirmed",
            Self::OnAnotherQuestion { .. } => "OnAnotherQuestion",
            Self::DeclaredSince { .. } => "DeclaredSince",
            Self::ExpressedLater { .. } => "ExpressedLater",
            _ => self.code_of_appointments(),
        }
    }

    /// Refusals about statements; whatever is left over says its code.
    pub(super) fn of_statements(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::SpeakerNeeded => {
                f.write_str("say who speaks; only a report by somebody else can tell of several")
            }
            Self::StatementOnRecord { statement } => write!(
                f,
                "these bytes are on record already as statement {statement}"
            ),
            Self::OutsideTheText { document, bytes } => write!(
                f,
                "the text of {document} has {bytes} bytes; quote a place inside it"
            ),
            Self::NotOfTheDelegation { position, member } => write!(
                f,
                "position {position} is not said to be of {member}; only whose it is said to be \
                 answers it"
            ),
            Self::DisputeOnRecord { dispute } => write!(
                f,
                "dispute {dispute} about this position is not settled yet"
            ),
            Self::DisputeSettledBefore { dispute } => {
                write!(f, "dispute {dispute} was settled already")
            }
            Self::DisputeStands { dispute, position } => write!(
                f,
                "position {position} stands as it was disputed; retract it, or let the delegation \
                 declare its own or withdraw dispute {dispute}"
            ),
            Self::NotWhatIsConfirmed { position } => write!(
                f,
                "position {position} takes another stance or another option; to say something else, \
                 correct it"
            ),
            Self::OnAnotherQuestion { position } => write!(
                f,
                "position {position} is on another question; answer it there"
            ),
            Self::DeclaredSince { position, declared } => write!(
                f,
                "the delegation has declared position {declared} since position {position}; to \
                 change it, declare anew"
            ),
            Self::ExpressedLater { position } => write!(
                f,
                "position {position} was expressed on a later day; answer it on that day or later"
            ),
            _ => self.of_appointments(f),
        }
    }
}
