//! A matter is opened: the members entitled to take part are listed and frozen, and a silence
//! procedure gets its deadline.
//!
//! A silence procedure starts only when the text is out in every language the rule demands, and
//! lasts at least the hours the rule demands. Its deadline is an instant with its civil time, its
//! zone and the edition of the time-zone rules; it never moves with a later edition.

use jiff::civil::DateTime;
use jiff::{SignedDuration, Timestamp};
use text::{Language, Words};

use super::{Breakers, HeldText, Matter, Mode, Stage, Terms};
use crate::act::{Act, MatterOpened};
use crate::id::{MatterId, MemberId};
use crate::{Asked, Forum, Moment, Refusal, Verb};

/// Open a matter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenMatter {
    /// The matter.
    pub matter: MatterId,
    /// The members present, where the meeting has counted them.
    pub present: Option<Vec<MemberId>>,
    /// When silence ends, in the forum's civil time; for a silence procedure alone.
    pub deadline: Option<DateTime>,
    /// The edition of the time-zone rules in use, where there is a deadline.
    pub tzdb: Option<Words>,
}

impl OpenMatter {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        let matter = forum.chaired(self.matter, asked, Verb::OpenMatter, None)?;
        matter.at_stage(&[Stage::Put])?;
        let terms = forum.matters.terms_known(matter)?;
        let deadline = self.deadline(forum, matter, terms, asked)?;
        // What silence brings it brings on the day of the deadline.
        let on = deadline.as_ref().map_or(asked.at, |deadline| deadline.at);
        forum.reading_allows(matter, forum.civil_day(on))?;
        let entitled = self.entitled(forum, matter, terms)?;
        let act = MatterOpened {
            matter: self.matter,
            entitled,
            present: self.present,
            tzdb: self.tzdb.filter(|_| deadline.is_some()),
            deadline,
        };
        Ok(act.into())
    }

    fn deadline(
        &self,
        forum: &Forum,
        matter: &Matter,
        terms: &Terms,
        asked: &Asked,
    ) -> Result<Option<Moment>, Refusal> {
        let provision = matter.provision.clone();
        match (matter.mode, self.deadline, &self.tzdb) {
            (Mode::Silence, Some(civil), Some(_)) => {
                deadline(forum, matter.text(), terms, civil, asked.at).map(Some)
            }
            (Mode::Silence, ..) => Err(Refusal::DeadlineNeeded { provision }),
            (_, None, _) => Ok(None),
            (_, Some(_), _) => Err(Refusal::NoDeadlineInThisMode { provision }),
        }
    }

    /// The members that take part: all, or those present where the rule says so.
    fn entitled(
        &self,
        forum: &Forum,
        matter: &Matter,
        terms: &Terms,
    ) -> Result<Vec<MemberId>, Refusal> {
        if let Some(present) = &self.present {
            forum.members.all_known_once(present)?;
        }
        match (terms.breakers, &self.present) {
            (Breakers::Members, _) => Ok(forum.members.iter().map(|member| member.id).collect()),
            (Breakers::MembersPresent, Some(present)) if !present.is_empty() => Ok(present.clone()),
            (Breakers::MembersPresent, _) => Err(Refusal::PresentNeeded {
                provision: matter.provision.clone(),
            }),
        }
    }
}

/// The deadline of a silence procedure, if the text is out and the time is long enough.
pub(super) fn deadline(
    forum: &Forum,
    text: Option<&HeldText>,
    terms: &Terms,
    civil: DateTime,
    from: Timestamp,
) -> Result<Moment, Refusal> {
    let out = text.map_or(&[][..], |text| &text.versions);
    let is_out = |language: Language| {
        let mut versions = out.iter();
        versions.any(|version| version.language == language && terms.accepts(version.status))
    };
    let missing: Vec<_> = terms
        .languages
        .iter()
        .copied()
        .filter(|language| !is_out(*language))
        .collect();
    if !missing.is_empty() {
        return Err(Refusal::LanguagesMissing {
            missing,
            provision: terms.provision.clone(),
        });
    }
    let deadline = Moment::new(civil, forum.zone())?;
    let earliest = from
        .checked_add(SignedDuration::from_hours(terms.hours_min.into()))
        .unwrap_or(Timestamp::MAX);
    if deadline.at < earliest {
        return Err(Refusal::DeadlineTooNear {
            earliest,
            hours: terms.hours_min,
            provision: terms.provision.clone(),
        });
    }
    Ok(deadline)
}
