//! Times that begin on a day and end before another: memberships, terms of office.

use jiff::civil::Date;

use crate::Refusal;

/// Whether a time from `begins` to before `ends` has a day on or after `day`.
///
/// Without a beginning it began long ago, without an end it lasts, and without a day long ago is
/// meant. A time that ends on the day it begins has no day: so an error is corrected.
pub(crate) fn reaches(begins: Option<Date>, ends: Option<Date>, day: Option<Date>) -> bool {
    let Some(ends) = ends else {
        return true;
    };
    begins.max(day).is_none_or(|first| first < ends)
}

/// Refuses a time that has no day.
pub(crate) fn begins_before_it_ends(from: Date, until: Option<Date>) -> Result<(), Refusal> {
    match until {
        Some(to) if to <= from => Err(Refusal::EndsBeforeItBegins { from, to }),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_reaches_the_days_before_its_end() {
        let day = |day| Some(jiff::civil::date(2026, 3, day));
        assert!(reaches(day(1), None, day(31)));
        assert!(reaches(day(1), day(10), day(9)));
        assert!(!reaches(day(1), day(10), day(10)));
        assert!(reaches(day(5), day(10), day(1)));
        assert!(reaches(None, day(10), None));
        assert!(!reaches(day(5), day(5), day(1)));
        assert!(!reaches(day(5), day(5), None));
    }
}
