//! A position: a holder's stance on an option, with evidence.

use jiff::Timestamp;
use jiff::civil::Date;
use text::{Wording, Words};

use super::{Evidence, KnownBy, OnBehalf, Regards, Stance};
use crate::id::{CaveatId, OptionId, PositionId, QuestionId};
use crate::{By, Holder};

/// That a position was retracted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Retracted {
    /// Why it should not have been entered.
    pub reason: Words,
    /// When that was entered.
    pub entered_at: Timestamp,
    /// Who entered it.
    pub entered_by: By,
}

/// A holder's stance on an option, with what proves it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Position {
    /// Its number.
    pub id: PositionId,
    /// Who holds it.
    pub holder: Holder,
    /// The question.
    pub question: QuestionId,
    /// The option.
    pub option: OptionId,
    /// The stance.
    pub stance: Stance,
    /// The day it was expressed.
    pub expressed: Date,
    /// For whom the holder said it spoke.
    pub on_behalf_of: Option<OnBehalf>,
    /// How it is known.
    pub known_by: KnownBy,
    /// What proves it.
    pub evidence: Evidence,
    /// What the holder said, in the record's words.
    pub words: Wording,
    /// What a reader must know besides.
    pub caveats: Vec<CaveatId>,
    /// Later positions of the same holder on the same option, and a correction on another one.
    pub superseded_by: Vec<PositionId>,
    /// What the delegation confirms or corrects by it, if it does.
    pub regards: Option<Regards>,
    /// That it was retracted, if it was.
    pub retracted: Option<Retracted>,
    /// When it was entered.
    pub entered_at: Timestamp,
    /// Who entered it.
    pub entered_by: By,
    /// Whether a passkey signed it; otherwise it rests on the word of whoever keeps the record.
    pub signed: bool,
    /// Whether the credentials of the delegation that entered it were contested at the time.
    pub contested: bool,
}
