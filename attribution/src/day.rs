//! A day of the calendar: the date of a meeting.

/// A day; earlier days are smaller.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(u32);

impl Day {
    /// Reads `YYYY-MM-DD`.
    ///
    /// # Errors
    /// Says what is wrong when it is not a day in this form.
    pub fn parse(text: &str) -> Result<Self, String> {
        let wrong = || format!("`{text}` is not a date: write it as 2026-07-20");
        let mut parts = text.trim().splitn(3, '-');
        let mut part = |digits: usize| {
            let part = parts.next().filter(|it| it.len() == digits)?;
            part.parse::<u32>().ok()
        };
        let (year, month, day) = (part(4), part(2), part(2));
        let (Some(year), Some(month), Some(day)) = (year, month, day) else {
            return Err(wrong());
        };
        if !(1..=12).contains(&month) || !(1..=31).contains(&day) {
            return Err(wrong());
        }
        Ok(Self(year * 10_000 + month * 100 + day))
    }
}

/// From when until when something holds; an open end has no day.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Span {
    from: Option<Day>,
    to: Option<Day>,
}

impl Span {
    pub(crate) fn new(from: &str, to: &str) -> Self {
        Self {
            from: Day::parse(from).ok(),
            to: Day::parse(to).ok(),
        }
    }

    /// Whether it holds on `day`; without a day everything holds.
    pub(crate) fn holds(self, day: Option<Day>) -> bool {
        let Some(day) = day else { return true };
        self.from.is_none_or(|from| from <= day) && self.to.is_none_or(|to| day <= to)
    }
}

#[cfg(test)]
mod tests {
    use super::{Day, Span};

    #[test]
    fn reads_days_and_refuses_what_is_none() {
        assert!(Day::parse("2026-07-20") < Day::parse("2026-07-21"));
        assert!(Day::parse("20 July").is_err());
        assert!(Day::parse("2026-13-01").is_err());
    }

    #[test]
    fn a_span_holds_between_its_ends() {
        let span = Span::new("1973-01-01", "2020-01-31");
        assert!(span.holds(Day::parse("2020-01-31").ok()));
        assert!(!span.holds(Day::parse("2020-02-01").ok()));
        assert!(span.holds(None));
    }
}
