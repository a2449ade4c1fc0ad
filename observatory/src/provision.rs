//! A provision for readers: its readings side by side, with who holds which.
//!
//! A reading is held through the options that carry it: to support the option is to hold the
//! reading. Readings come in the order of the record, none first by preference.

use jiff::civil::Date;
use procedure::Forum;
use procedure::act::ReadingRecorded;
use procedure::id::ProvisionId;
use procedure::provision::{Provision, Standing};
use procedure::question::{Answer, Position, Question, Stance};

use crate::standing::{Tally, by_stance, standing_on};

/// A provision as of a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProvisionView<'a> {
    /// The provision.
    pub provision: &'a Provision,
    /// Its readings in the order of the record.
    pub readings: Vec<ReadingView<'a>>,
    /// The questions that concern it and were raised by the day.
    pub questions: Vec<&'a Question>,
}

/// A reading with the options that carry it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadingView<'a> {
    /// The reading.
    pub reading: &'a ReadingRecorded,
    /// Whether the forum applies it.
    pub in_force: InForce,
    /// The options that carry it.
    pub carried: Vec<Carried<'a>>,
}

/// Whether a reading is in force.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InForce {
    /// The forum applies it.
    Yes,
    /// It does not, or nobody has settled it.
    No,
}

/// An option that carries a reading, with the positions on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Carried<'a> {
    /// The question.
    pub question: &'a Question,
    /// The option.
    pub option: &'a Answer,
    /// The positions that stand, by stance.
    pub stances: Vec<(Stance, Vec<&'a Position>)>,
    /// Who holds them.
    pub tally: Tally,
}

/// The provision with this key as of a day.
pub fn provision<'a>(forum: &'a Forum, key: &ProvisionId, day: Date) -> Option<ProvisionView<'a>> {
    let provision = forum.provisions.get(key)?;
    let concerns =
        |question: &&Question| question.provision.as_ref() == Some(key) && question.raised <= day;
    let questions: Vec<&Question> = forum.questions.iter().filter(concerns).collect();
    let readings = provision.readings.iter().map(|reading| ReadingView {
        reading,
        in_force: in_force(provision, reading),
        carried: questions
            .iter()
            .flat_map(|question| carried(forum, question, reading, day))
            .collect(),
    });
    Some(ProvisionView {
        provision,
        readings: readings.collect(),
        questions,
    })
}

fn in_force(provision: &Provision, reading: &ReadingRecorded) -> InForce {
    match &provision.standing {
        Standing::InForce { reading: applied } if *applied == reading.reading => InForce::Yes,
        _ => InForce::No,
    }
}

fn carried<'a>(
    forum: &'a Forum,
    question: &'a Question,
    reading: &ReadingRecorded,
    day: Date,
) -> Vec<Carried<'a>> {
    let carries = |option: &&Answer| option.reading.as_ref() == Some(&reading.reading);
    let carrying = question.options.iter().filter(carries).map(|option| {
        let positions: Vec<&Position> = standing_on(forum, &question.id, day)
            .filter(|position| position.option == option.id)
            .collect();
        Carried {
            question,
            option,
            stances: by_stance(&positions),
            tally: Tally::of(positions),
        }
    });
    carrying.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{Founding, day};

    #[test]
    fn both_readings_stand_side_by_side_with_their_holders() {
        let founding = Founding::small();
        let key = ProvisionId::new("cofacilitator-appointment").unwrap();
        let view = provision(&founding.forum, &key, day("2026-04-30")).unwrap();
        let held: Vec<(&str, usize)> = view
            .readings
            .iter()
            .map(|r| (r.reading.reading.as_str(), r.carried[0].tally.members))
            .collect();
        assert_eq!(held, [("chair-appoints", 2), ("consensus-approves", 2)]);
        assert!(view.readings.iter().all(|r| r.in_force == InForce::No));
        assert_eq!(view.questions.len(), 1);
    }

    #[test]
    fn before_the_question_nobody_holds_a_reading() {
        let founding = Founding::small();
        let key = ProvisionId::new("cofacilitator-appointment").unwrap();
        let view = provision(&founding.forum, &key, day("2026-01-01")).unwrap();
        assert!(view.readings.iter().all(|r| r.carried.is_empty()));
    }
}
