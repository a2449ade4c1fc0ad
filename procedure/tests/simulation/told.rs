//! A matter as the acts alone tell it: nothing here asks the fold of the matters.

use jiff::Timestamp;
use procedure::act::{MatterOpened, MatterPut, ObjectionRaised, TermsSet};
use procedure::id::{MatterId, MemberId};
use procedure::matter::{Mode, OnBreak};
use procedure::{Act, Recorded};
use text::Words;

/// The acts before one of them.
pub(crate) type Before<'a> = &'a [Recorded];

/// Runs a check on every act together with those before it.
pub(crate) fn each(record: &[Recorded], check: impl Fn(Before<'_>, &Recorded)) {
    for (place, recorded) in record.iter().enumerate() {
        check(&record[..place], recorded);
    }
}

/// The matter an act is about, if it is about one.
pub(crate) fn of(act: &Act) -> Option<MatterId> {
    Some(match act {
        Act::MatterPut(act) => act.matter,
        Act::MatterOpened(act) => act.matter,
        Act::ConsensusTested(act) => act.matter,
        Act::ConcernRaised(act) => act.matter,
        Act::HoldAsked(act) => act.matter,
        Act::ObjectionRaised(act) => act.matter,
        Act::ObjectionWithdrawn(act) => act.matter,
        Act::WordsAttached(act) => act.matter,
        Act::ConsultationHeld(act) => act.matter,
        Act::ConsultationConfirmed(act) => act.matter,
        Act::TextChanged(act) => act.matter,
        Act::DeadlineExtended(act) => act.matter,
        Act::SilenceResumed(act) => act.matter,
        Act::DecisionTaken(act) => act.matter,
        Act::MatterClosed(act) => act.matter,
        Act::VoteTaken(act) => act.matter,
        _ => return None,
    })
}

/// The member that speaks in an act about a matter.
pub(crate) fn speaker(act: &Act) -> Option<MemberId> {
    match act {
        Act::ConcernRaised(act) => Some(act.member),
        Act::HoldAsked(act) => Some(act.member),
        Act::ObjectionRaised(act) => Some(act.member),
        Act::ObjectionWithdrawn(act) => Some(act.member),
        Act::WordsAttached(act) => Some(act.member),
        Act::ConsultationConfirmed(act) => Some(act.member),
        _ => None,
    }
}

/// What the acts so far say of one matter.
pub(crate) struct Told<'a> {
    acts: Vec<&'a Recorded>,
    all: Before<'a>,
}

impl<'a> Told<'a> {
    pub(crate) fn new(all: Before<'a>, matter: MatterId) -> Self {
        let acts = all.iter().filter(|it| of(&it.act) == Some(matter));
        Self {
            acts: acts.collect(),
            all,
        }
    }

    pub(crate) fn acts(&self) -> &[&'a Recorded] {
        &self.acts
    }

    pub(crate) fn put(&self) -> Option<&'a MatterPut> {
        self.acts.iter().find_map(|it| match &it.act {
            Act::MatterPut(act) => Some(&**act),
            _ => None,
        })
    }

    pub(crate) fn opened(&self) -> Option<&'a MatterOpened> {
        self.acts.iter().find_map(|it| match &it.act {
            Act::MatterOpened(act) => Some(&**act),
            _ => None,
        })
    }

    /// Whether it was decided, closed, or ended by an objection.
    pub(crate) fn over(&self) -> bool {
        self.acts.iter().any(|it| match &it.act {
            Act::DecisionTaken(_) | Act::MatterClosed(_) => true,
            Act::ObjectionRaised(act) => act.breaks == Some(OnBreak::Ends),
            _ => false,
        })
    }

    pub(crate) fn silence(&self) -> bool {
        self.put().is_some_and(|put| put.mode == Mode::Silence)
    }

    /// Whether a silence procedure runs: opened, and not broken since it was resumed.
    pub(crate) fn runs(&self) -> bool {
        let mut runs = false;
        for it in &self.acts {
            match &it.act {
                Act::MatterOpened(_) => runs = self.silence(),
                Act::SilenceResumed(_) => runs = true,
                Act::ObjectionRaised(act) if act.breaks.is_some() => runs = false,
                Act::DecisionTaken(_) | Act::MatterClosed(_) => runs = false,
                _ => {}
            }
        }
        runs
    }

    pub(crate) fn deadline(&self) -> Option<Timestamp> {
        let mut newest_first = self.acts.iter().rev();
        newest_first.find_map(|it| match &it.act {
            Act::MatterOpened(act) => act.deadline.as_ref().map(|end| end.at),
            Act::TextChanged(act) => act.deadline.as_ref().map(|end| end.at),
            Act::DeadlineExtended(act) => Some(act.deadline.at),
            Act::SilenceResumed(act) => Some(act.deadline.at),
            _ => None,
        })
    }

    /// The deadline, or the end of the last hold where that is later.
    pub(crate) fn ends(&self) -> Option<Timestamp> {
        let holds = self.holds().map(|(_, until)| until);
        Some(holds.fold(self.deadline()?, Timestamp::max))
    }

    pub(crate) fn holds(&self) -> impl Iterator<Item = (MemberId, Timestamp)> + '_ {
        self.acts.iter().filter_map(|it| match &it.act {
            Act::HoldAsked(act) => Some((act.member, act.until.at)),
            _ => None,
        })
    }

    pub(crate) fn objections(&self) -> impl Iterator<Item = &'a ObjectionRaised> + '_ {
        self.acts.iter().filter_map(|it| match &it.act {
            Act::ObjectionRaised(act) => Some(&**act),
            _ => None,
        })
    }

    pub(crate) fn withdrawn(&self, objection: &ObjectionRaised) -> bool {
        self.acts.iter().any(|it| {
            matches!(&it.act, Act::ObjectionWithdrawn(act) if act.objection == objection.objection)
        })
    }

    /// The objections in time that nobody has withdrawn.
    pub(crate) fn standing(&self) -> Vec<&'a ObjectionRaised> {
        let counted = self.objections().filter(|it| !it.late);
        counted.filter(|it| !self.withdrawn(it)).collect()
    }

    /// The hash of the text of the day.
    pub(crate) fn text(&self) -> Option<&'a Words> {
        let mut newest_first = self.acts.iter().rev();
        newest_first.find_map(|it| match &it.act {
            Act::TextChanged(act) => Some(&act.text.sha256),
            Act::MatterPut(act) => act.text.as_ref().map(|text| &text.sha256),
            _ => None,
        })
    }

    /// The end of the pause after the last question, unless something has happened since that makes
    /// the Chair ask anew.
    pub(crate) fn pause(&self) -> Option<Timestamp> {
        let mut pause = None;
        for it in &self.acts {
            match &it.act {
                Act::ConsensusTested(act) => pause = Some(act.pause_ends),
                Act::TextChanged(_) => pause = None,
                Act::ObjectionRaised(act) if !act.late => pause = None,
                _ => {}
            }
        }
        pause
    }

    /// The terms set last for the body and mode before the matter was opened, or up to now.
    pub(crate) fn terms(&self) -> Option<&'a TermsSet> {
        let put = self.put()?;
        let opened =
            |it: &&Recorded| matches!(&it.act, Act::MatterOpened(act) if act.matter == put.matter);
        let until = self.all.iter().position(|it| opened(&it));
        let before = &self.all[..until.unwrap_or(self.all.len())];
        let last = |own: bool| {
            before.iter().rev().find_map(|it| match &it.act {
                Act::TermsSet(act) if act.mode == put.mode => {
                    let of = if own {
                        act.body.as_ref() == Some(&put.body)
                    } else {
                        act.body.is_none()
                    };
                    of.then_some(&**act)
                }
                _ => None,
            })
        };
        last(true).or_else(|| last(false))
    }
}
