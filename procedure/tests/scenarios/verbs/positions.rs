//! Verbs about positions.

use procedure::id::{CaveatId, GroupId, MemberId, OptionId, PositionId, QuestionId};
use procedure::question::declare_position::DeclarePosition;
use procedure::question::record_position::RecordPosition;
use procedure::question::retract_position::RetractPosition;
use procedure::question::{KnownBy, OnBehalf, Regards, Stance};
use procedure::{Asked, Command};

use crate::phrase::{Phrase, Read, misread, wording};

/// How a story says that somebody takes a stance.
pub(crate) const SAID: [(&str, Stance); 6] = [
    ("proposes", Stance::Propose),
    ("supports", Stance::Support),
    ("opposes", Stance::Oppose),
    ("reserves on", Stance::Reserve),
    ("is concerned about", Stance::Concern),
    ("is neutral on", Stance::Neutral),
];

/// `records HOLDER STANCE QUESTION/OPTION (on DAY) (for "others"|through MEMBER|with GROUP)
/// (as recorded|declared) [source] ("words") (caveats A, B)`
pub(crate) fn record(phrase: &mut Phrase, asked: &Asked) -> Read<Command> {
    let holder = phrase.holder()?;
    let stance = stance(phrase)?;
    let (question, option) = answer(phrase)?;
    let expressed = super::day(phrase, asked)?;
    let on_behalf_of = on_behalf_of(phrase)?;
    let known_by = if phrase.says("as recorded") {
        KnownBy::Recorded
    } else if phrase.says("as declared") {
        KnownBy::Declared
    } else {
        KnownBy::Reported
    };
    let source = phrase.citation()?;
    let words = wording(phrase.quoted_or("As reported.")?.as_str())?;
    let caveats = if phrase.says("caveats") {
        phrase.keys(CaveatId::new)?
    } else {
        Vec::new()
    };
    Ok(RecordPosition {
        holder,
        question,
        option,
        stance,
        expressed,
        on_behalf_of,
        known_by,
        source,
        words,
        caveats,
    }
    .into())
}

/// `declares that it STANCE QUESTION/OPTION ("words") (confirming N|correcting N)`
pub(crate) fn declare(phrase: &mut Phrase) -> Read<Command> {
    phrase.then("that it")?;
    let stance = stance(phrase)?;
    let (question, option) = answer(phrase)?;
    let words = wording(phrase.quoted_or("As declared.")?.as_str())?;
    let regards = if phrase.says("confirming") {
        Some(Regards::Confirms(PositionId(phrase.parsed("a number")?)))
    } else if phrase.says("correcting") {
        Some(Regards::Corrects(PositionId(phrase.parsed("a number")?)))
    } else {
        None
    };
    Ok(DeclarePosition {
        question,
        option,
        stance,
        words,
        regards,
    }
    .into())
}

/// `retracts position NUMBER ("reason")`
pub(crate) fn retract(phrase: &mut Phrase) -> Read<Command> {
    phrase.then("position")?;
    let position = PositionId(phrase.parsed("a number")?);
    let reason = phrase.quoted_or("Entered in error.")?;
    Ok(RetractPosition { position, reason }.into())
}

fn stance(phrase: &mut Phrase) -> Read<Stance> {
    match SAID.into_iter().find(|(said, _)| phrase.says(said)) {
        Some((_, stance)) => Ok(stance),
        None => misread("a stance is due: proposes, supports, opposes …"),
    }
}

fn answer(phrase: &mut Phrase) -> Read<(QuestionId, OptionId)> {
    let word = phrase.word()?;
    match word.split_once('/') {
        Some((question, option)) => Ok((QuestionId::new(question)?, OptionId::new(option)?)),
        None => misread(format!("QUESTION/OPTION is due, not `{word}`")),
    }
}

pub(super) fn on_behalf_of(phrase: &mut Phrase) -> Read<Option<OnBehalf>> {
    if phrase.says("for") {
        return Ok(Some(OnBehalf::For(phrase.quoted_or("others")?)));
    }
    if phrase.says("through") {
        return Ok(Some(OnBehalf::SpokenBy(phrase.key(MemberId::new)?)));
    }
    if phrase.says("with") {
        return Ok(Some(OnBehalf::AlignedWith(phrase.key(GroupId::new)?)));
    }
    Ok(None)
}
