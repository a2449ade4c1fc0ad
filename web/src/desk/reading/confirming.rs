//! A position is confirmed: as it was suggested, changed, or written by hand. What is missing for it
//! is put forward first; what pulls the other way is shown before; of two who confirm the same at
//! once one is entered and the other told.

use axum::http::StatusCode;
use procedure::id::{OptionId, PositionId, QuestionId};
use procedure::question::KnownBy;
use procedure::question::record_position::RecordPosition;
use procedure::statement::Status;
use procedure::{Act, Refusal};
use reading::Suggested;
use registrar::Receipt;
use store::accounts::{Made, NewJudgement};
use text::Wording;

use super::batch::Batch;
use super::filled::{self, About, FIELDS, Filled};
use super::raising::{Raising, cited, entered};
use crate::desk::acting::Acting;
use crate::desk::answer::Unanswered;
use crate::desk::answers::Reading;
use crate::desk::asking::Asking;
use crate::desk::pages::form::Answers;

/// What came of a form.
pub(super) enum Confirmed {
    /// A position is on record; whether this form entered it.
    Done(bool),
    /// The form is shown again.
    Again(Box<Again>),
}

/// Why a form is shown again, with all that was typed.
pub(super) struct Again {
    pub(super) status: StatusCode,
    pub(super) answers: Answers,
    /// What the forum said.
    pub(super) refusal: Option<Refusal>,
    /// Positions that pull the other way and had not been shown.
    pub(super) conflicts: Vec<PositionId>,
}

/// A form of a position.
pub(super) struct Confirming<'a> {
    pub(super) asking: &'a Asking<'a>,
    pub(super) acting: &'a Acting,
    pub(super) batch: &'a Batch,
    /// What it confirms; nothing where it is written by hand.
    pub(super) suggested: Option<&'a Suggested>,
    /// The byte near which the quotation is looked for.
    pub(super) near: usize,
}

impl Confirming<'_> {
    /// Enters what was filled in, or says why the form is shown again.
    pub(super) fn confirm(&self) -> Result<Confirmed, Unanswered> {
        let mut form = Reading::of(&self.asking.form, &FIELDS);
        let filled = filled::read(self.asking, &mut form, self.batch, self.near);
        let filled = match form.done(filled) {
            Ok(filled) => filled,
            Err(answers) => return Ok(again(StatusCode::UNPROCESSABLE_ENTITY, answers)),
        };
        let unseen = self.unseen(&filled);
        if !unseen.is_empty() {
            return Ok(Confirmed::Again(Box::new(Again {
                status: StatusCode::CONFLICT,
                answers: self.typed(),
                refusal: None,
                conflicts: unseen,
            })));
        }
        let (question, option) = match self.option(&filled) {
            Ok(about) => about,
            Err(stopped) => return stopped,
        };
        match self.record(&filled, question, option) {
            Ok(receipt) => self.done(&filled, &receipt),
            Err(Unanswered::Refused(refusal)) => Ok(refused(*refusal, self.typed())),
            Err(why) => Err(why),
        }
    }

    fn key(&self) -> &str {
        self.asking.form.get("key").unwrap_or_default()
    }

    fn typed(&self) -> Answers {
        let form = Reading::of(&self.asking.form, &FIELDS);
        form.done::<()>(None).err().unwrap_or_default()
    }

    /// Positions of the same holder that pull the other way and were not shown with the form.
    fn unseen(&self, filled: &Filled) -> Vec<PositionId> {
        let About::Option(question, option) = &filled.about else {
            return Vec::new();
        };
        let seen = filled::seen(self.asking.form.get("seen").unwrap_or_default());
        let (holder, stance) = (&filled.holder, filled.stance);
        let all = self
            .asking
            .forum(|forum| reading::conflicting(forum, holder, question, option, stance));
        all.into_iter().filter(|it| !seen.contains(&it.0)).collect()
    }

    /// The option, put forward where it is new; else the form again, where a question that was
    /// raised meanwhile is chosen.
    fn option(
        &self,
        filled: &Filled,
    ) -> Result<(QuestionId, OptionId), Result<Confirmed, Unanswered>> {
        let new = match &filled.about {
            About::Option(question, option) => return Ok((question.clone(), option.clone())),
            About::New(new) => new,
        };
        let raising = Raising {
            asking: self.asking,
            acting: self.acting,
            batch: self.batch,
            quote: &filled.quote,
            key: self.key(),
        };
        raising.option(new).map_err(|stopped| {
            let Unanswered::Refused(refusal) = stopped.why else {
                return Err(stopped.why);
            };
            let mut answers = self.typed();
            if let Some(question) = stopped.raised {
                answers.values.retain(|(name, _)| *name != "under");
                answers = answers.with("under", question.as_str());
            }
            Ok(refused(*refusal, answers))
        })
    }

    fn record(
        &self,
        filled: &Filled,
        question: QuestionId,
        option: OptionId,
    ) -> Result<Receipt, Unanswered> {
        let key = match self.suggested {
            Some(it) => self.batch.entry_key(self.asking, it),
            None => format!("reading-{}-{}", self.acting.person(), self.key()),
        };
        let command = command(self.batch, self.suggested, filled, question, option);
        self.asking
            .submit(self.acting.by.clone(), command.into(), None, &key, None)
    }

    /// Remembers what came of it.
    fn done(&self, filled: &Filled, receipt: &Receipt) -> Result<Confirmed, Unanswered> {
        let Some(Act::PositionRecorded(act)) = entered(self.asking, receipt.index)? else {
            return Err(Unanswered::Fault(
                "a position was entered and is not there".into(),
            ));
        };
        if let Some(it) = self.suggested {
            let unchanged =
                it.holder.as_ref() == Some(&filled.holder) && it.stance == filled.stance;
            let judgement = NewJudgement {
                statement: self.batch.statement.id.0,
                suggestion: &it.key,
                made: if unchanged {
                    Made::Confirmed
                } else {
                    Made::Changed
                },
                person: self.acting.person().as_str(),
                position: Some(act.position.0),
                patterns: patterns(it),
            };
            self.asking.accounts().judge(judgement, self.asking.now)?;
        }
        Ok(Confirmed::Done(!receipt.repeated))
    }
}

fn refused(refusal: Refusal, answers: Answers) -> Confirmed {
    Confirmed::Again(Box::new(Again {
        status: StatusCode::CONFLICT,
        answers,
        refusal: Some(refusal),
        conflicts: Vec::new(),
    }))
}

fn again(status: StatusCode, answers: Answers) -> Confirmed {
    Confirmed::Again(Box::new(Again {
        status,
        answers,
        refusal: None,
        conflicts: Vec::new(),
    }))
}

/// The patterns that found a suggestion; none where a model alone says so.
pub(super) fn patterns(it: &Suggested) -> &[u8] {
    it.read.as_ref().map_or(&[], |read| &read.patterns)
}

/// The position as the record would have it.
pub(super) fn command(
    batch: &Batch,
    suggested: Option<&Suggested>,
    filled: &Filled,
    question: QuestionId,
    option: OptionId,
) -> RecordPosition {
    let statement = &batch.statement;
    // For whom it was said holds for the holder of whom it was read.
    let same = suggested.filter(|it| it.holder.as_ref() == Some(&filled.holder));
    RecordPosition {
        on_behalf_of: same.and_then(|it| it.on_behalf_of.clone()),
        holder: filled.holder.clone(),
        question,
        option,
        stance: filled.stance,
        expressed: statement.on,
        known_by: match statement.status {
            Status::ThirdParty => KnownBy::Reported,
            _ => KnownBy::Recorded,
        },
        source: cited(batch, &filled.quote),
        words: Wording::new(statement.language, filled.words.clone()),
        caveats: Vec::new(),
    }
}
