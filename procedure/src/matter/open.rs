//! A matter is opened: the members entitled to take part are listed and frozen, and a silence
//! procedure gets its deadline.
//!
//! A silence procedure starts only when the text is out in every language the rule demands, and
//! lasts at least the hours the rule demands. Its deadline is an instant with its civil time, its
//! zone and the edition of the time-zone rules; it never moves with a later edition.

use jiff::civil::DateTime;
use jiff::{SignedDuration, Timestamp};
use text::Words;

use super::{Matter, Mode, Stage, Terms};
use crate::act::{Act, MatterOpened};
use crate::id::{MatterId, MemberId};
use crate::{Asked, Forum, Moment, Noun, Refusal, Verb};

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
        forum.running()?;
        let matter = forum.matters.known(self.matter)?;
        forum.chairs(asked, &matter.body, Verb::OpenMatter, None)?;
        matter.at_stage(&[Stage::Put])?;
        forum.provisions.read_one_way(&matter.provision)?;
        let terms = forum.matters.terms_known(matter)?;
        let entitled: Vec<MemberId> = forum.members.iter().map(|member| member.id).collect();
        if let Some(present) = &self.present {
            known_once(forum, present)?;
        }
        let deadline = match (matter.mode, self.deadline) {
            (Mode::Silence, Some(civil)) => Some(deadline(forum, matter, terms, civil, asked.at)?),
            (Mode::Silence, None) => {
                return Err(Refusal::DeadlineNeeded {
                    provision: matter.provision.clone(),
                });
            }
            (_, Some(_)) => {
                return Err(Refusal::NoDeadlineInThisMode {
                    provision: matter.provision.clone(),
                });
            }
            (_, None) => None,
        };
        let act = MatterOpened {
            matter: self.matter,
            entitled,
            present: self.present,
            tzdb: self.tzdb.filter(|_| deadline.is_some()),
            deadline,
        };
        Ok(act.into())
    }
}

/// The deadline of a silence procedure, if the text is out and the time is long enough.
pub(super) fn deadline(
    forum: &Forum,
    matter: &Matter,
    terms: &Terms,
    civil: DateTime,
    from: Timestamp,
) -> Result<Moment, Refusal> {
    let out = matter.text().map_or(&[][..], |text| &text.versions);
    let missing: Vec<_> = terms
        .languages
        .iter()
        .filter(|language| !out.iter().any(|version| version.language == **language))
        .copied()
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

fn known_once(forum: &Forum, members: &[MemberId]) -> Result<(), Refusal> {
    let mut seen = std::collections::BTreeSet::new();
    for member in members {
        forum.members.known(*member)?;
        if !seen.insert(*member) {
            return Err(Refusal::NamedTwice {
                noun: Noun::Member,
                key: member.to_string(),
            });
        }
    }
    Ok(())
}
