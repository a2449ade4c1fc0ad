//! Rows of fields of which a form shows some, and one more whenever it is asked for: the outputs of a
//! mandate, the choices of a ranking, the views in a divergence.

use crate::desk::form::Form;
use crate::desk::pages::form::Answers;

/// The field that carries along how many rows are shown.
pub(crate) const SHOWN: &str = "rows";
/// The button that asks for one more row.
pub(crate) const MORE: &str = "more";

/// The rows of a form.
pub(crate) struct Rows {
    /// The names of all fields, one row after the other.
    pub(crate) names: &'static [&'static str],
    /// How many fields a row has.
    pub(crate) wide: usize,
    /// How many rows are shown at first.
    pub(crate) first: usize,
}

/// The names of a form's rows: each name with each number.
macro_rules! rows {
    ($names:tt: $($number:literal)*) => { [$($crate::desk::groups::rows::rows!(@row $names $number)),*] };
    (@row [$($name:literal)*] $number:literal) => { [$(concat!($name, "-", $number)),*] };
}
pub(crate) use rows;

impl Rows {
    /// How many rows there can be.
    pub(crate) const fn most(&self) -> usize {
        self.names.len() / self.wide
    }

    /// How many rows are shown: those at first, as many as were asked for, and none hidden in which
    /// something was filled in.
    pub(crate) fn shown(&self, answers: &Answers) -> usize {
        let asked = answers.get(SHOWN).parse().unwrap_or(0);
        let typed = |name: &&str| !answers.get(name).is_empty() || answers.fault(name).is_some();
        let last = self.names.iter().rposition(typed);
        let filled = last.map_or(0, |place| place / self.wide + 1);
        self.first.max(asked).max(filled).min(self.most())
    }

    /// The names of the fields in the rows that are not shown.
    pub(crate) fn hidden(&self, shown: usize) -> &'static [&'static str] {
        self.names.get(shown * self.wide..).unwrap_or_default()
    }
}

/// Whether one more row was asked for.
pub(crate) fn asked(form: &Form) -> bool {
    form.get(MORE).is_some()
}

/// The answers as they were typed, with one more row.
pub(crate) fn one_more(rows: &Rows, mut answers: Answers) -> Answers {
    answers.faults.clear();
    let shown = rows.shown(&answers) + 1;
    answers.values.retain(|(name, _)| *name != SHOWN);
    answers.with(SHOWN, shown.min(rows.most()).to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAMES: [[&str; 2]; 4] = rows!(["what" "who"]: 1 2 3 4);
    const ROWS: Rows = Rows {
        names: NAMES.as_flattened(),
        wide: 2,
        first: 2,
    };

    #[test]
    fn rows_are_named_after_their_numbers() {
        assert_eq!(NAMES[2], ["what-3", "who-3"]);
        assert_eq!(ROWS.most(), 4);
    }

    #[test]
    fn a_row_in_which_something_stands_is_shown() {
        let none = Answers::default();
        assert_eq!(ROWS.shown(&none), 2);
        assert_eq!(ROWS.hidden(2), ["what-3", "who-3", "what-4", "who-4"]);
        assert_eq!(ROWS.shown(&none.with("who-4", "x")), 4);
        assert!(ROWS.hidden(4).is_empty());
        let wrong = Answers::default().with(SHOWN, "many");
        assert_eq!(ROWS.shown(&wrong), 2);
    }

    #[test]
    fn one_more_keeps_what_was_typed_and_ends_where_there_is_room_for_no_more() {
        let mut answers = Answers::default().with("what-1", "x");
        for due in [3, 4, 4] {
            answers = one_more(&ROWS, answers);
            assert_eq!(ROWS.shown(&answers), due);
            assert_eq!(answers.get("what-1"), "x");
        }
    }
}
