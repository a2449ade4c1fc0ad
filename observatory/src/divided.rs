//! Whether the views on record on a question differ.

use procedure::Holder;
use procedure::question::Stance;

use crate::question::QuestionView;

/// How a stance stands to the option.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Behind,
    NotBehind,
    /// No side is taken.
    Beside,
}

const fn side(stance: Stance) -> Side {
    match stance {
        Stance::Propose | Stance::Support => Side::Behind,
        Stance::Oppose | Stance::Reserve | Stance::Concern => Side::NotBehind,
        Stance::Neutral => Side::Beside,
    }
}

/// Whether one holder is behind an option and another is not, or two holders are behind different
/// options. Nothing follows from silence: where one side alone is on record, nothing differs.
pub fn divided(view: &QuestionView<'_>) -> bool {
    let holders = |place: usize, wanted: Side| -> Vec<&Holder> {
        let stances = view.options[place].stances.iter();
        stances
            .filter(|(stance, _)| side(*stance) == wanted)
            .flat_map(|(_, positions)| positions.iter().map(|position| &position.holder))
            .collect()
    };
    let places = 0..view.options.len();
    let behind: Vec<Vec<&Holder>> = places.clone().map(|it| holders(it, Side::Behind)).collect();
    let on_one = places
        .clone()
        .any(|place| two_of(&behind[place], &holders(place, Side::NotBehind)));
    let among = places
        .clone()
        .any(|one| (one + 1..view.options.len()).any(|other| two_of(&behind[one], &behind[other])));
    on_one || among
}

/// Whether there is one holder in each that is not the same.
fn two_of(some: &[&Holder], others: &[&Holder]) -> bool {
    some.iter()
        .any(|one| others.iter().any(|other| one != other))
}

#[cfg(test)]
mod tests {
    use super::divided;
    use crate::question::question;
    use crate::testing::{Founding, day, member, question as key};
    use procedure::Holder;
    use procedure::question::Stance;

    fn is_divided(founding: &Founding, on: &str) -> bool {
        divided(&question(&founding.forum, &key("item-5"), day(on)).unwrap())
    }

    #[test]
    fn one_behind_and_one_against_differ_and_silence_does_not() {
        let mut founding = Founding::small();
        assert!(!is_divided(&founding, "2026-05-01"));
        let mut take = |code: &str, stance: Stance, on: &str| {
            let holder = Holder::Member(member(code));
            founding.position(holder, "item-5", "mirror", stance, on);
        };
        take("DEU", Stance::Support, "2026-03-30");
        take("FRA", Stance::Neutral, "2026-03-30");
        take("FRA", Stance::Oppose, "2026-04-02");
        assert!(!is_divided(&founding, "2026-03-31"));
        assert!(is_divided(&founding, "2026-04-02"));
    }

    #[test]
    fn different_options_backed_by_different_holders_differ() {
        let founding = Founding::small();
        let view = question(&founding.forum, &key("who-appoints"), day("2026-05-01")).unwrap();
        assert!(divided(&view));
    }
}
