//! The few names that occur in the simulation, each with one that nobody ever records.

use jiff::Timestamp;
use jiff::civil::Date;
use procedure::body::Post;
use procedure::id::{
    BodyId, DocumentId, GroupId, MemberId, OptionId, PersonId, ProvisionId, QuestionId, SessionId,
};
use procedure::question::{OnBehalf, Stance};
use procedure::{Citation, Holder, Place, Quantity};
use text::{Language, Wording, Words};

use crate::dice::Dice;

pub(crate) const MEMBERS: [&str; 6] = ["BRA", "COL", "FRA", "RUS", "SEN", "XXX"];
pub(crate) const GROUPS: [&str; 4] = ["EU", "GRULAC", "joint-paper", "NOBODY"];
pub(crate) const BODIES: [&str; 3] = ["plenary", "dtg-1", "no-body"];
pub(crate) const DOCUMENTS: [&str; 4] = ["mandate", "report", "statement", "unheard-of"];
pub(crate) const SESSIONS: [&str; 3] = ["2026-03", "2026-07", "never"];
pub(crate) const QUESTIONS: [&str; 4] = ["appointment", "mandates", "topics", "unasked"];
pub(crate) const OPTIONS: [&str; 3] = ["one", "other", "neither"];
pub(crate) const PROVISIONS: [&str; 3] = ["cofacilitator-appointment", "dtg-mandates", "of-ours"];
pub(crate) const PERSONS: [&str; 3] = ["p-1", "p-2", "p-3"];
pub(crate) const POSTS: [Post; 2] = [Post::Chair, Post::CoFacilitator];

/// How many days the simulation knows, from [`first_day`] on.
pub(crate) const DAYS: usize = 40;

pub(crate) fn first_day() -> Date {
    jiff::civil::date(2026, 3, 1)
}

/// When forums are founded: some of the days are past by then, most come.
pub(crate) fn founded_at() -> Timestamp {
    "2026-03-15T16:00:00Z".parse().expect("an instant")
}

/// The days of the simulation.
pub(crate) fn days() -> impl Iterator<Item = Date> {
    std::iter::successors(Some(first_day()), |day| day.tomorrow().ok()).take(DAYS)
}

macro_rules! names {
    ($($function:ident: $type:ident of $names:ident,)*) => {
        $(pub(crate) fn $function(dice: &mut Dice) -> $type {
            $type::new(dice.mostly_known(&$names)).expect("a key of the vocabulary")
        })*
    };
}

names! {
    member: MemberId of MEMBERS,
    group: GroupId of GROUPS,
    body: BodyId of BODIES,
    document: DocumentId of DOCUMENTS,
    session: SessionId of SESSIONS,
    question: QuestionId of QUESTIONS,
    option: OptionId of OPTIONS,
    provision: ProvisionId of PROVISIONS,
    person: PersonId of PERSONS,
}

pub(crate) fn day(dice: &mut Dice) -> Date {
    let days: Vec<Date> = days().collect();
    *dice.one(&days)
}

pub(crate) fn words(text: &str) -> Words {
    Words::new(text).expect("clean words")
}

pub(crate) fn wording(text: &str) -> Wording {
    Wording::new(Language::En, words(text))
}

pub(crate) fn citation(dice: &mut Dice) -> Citation {
    // Few paragraphs, so that the same evidence is met again.
    let paragraph = u32::try_from(dice.below(3)).expect("a small number");
    Citation {
        document: document(dice),
        place: Some(Place::Paragraph(paragraph)),
    }
}

pub(crate) fn stance(dice: &mut Dice) -> Stance {
    *dice.one(&Stance::ALL)
}

pub(crate) fn quantity(dice: &mut Dice) -> Quantity {
    *dice.one(&[Quantity::Some, Quantity::Many])
}

pub(crate) fn holder(dice: &mut Dice) -> Holder {
    match dice.below(10) {
        0..=4 => Holder::Member(member(dice)),
        5..=6 => Holder::Group(group(dice)),
        7 => Holder::Officer {
            body: body(dice),
            post: *dice.one(&POSTS),
        },
        _ => Holder::Unnamed(quantity(dice)),
    }
}

pub(crate) fn on_behalf_of(dice: &mut Dice) -> Option<OnBehalf> {
    match dice.below(10) {
        0 => Some(OnBehalf::For(words("its members"))),
        1 => Some(OnBehalf::SpokenBy(member(dice))),
        2 => Some(OnBehalf::AlignedWith(group(dice))),
        _ => None,
    }
}
