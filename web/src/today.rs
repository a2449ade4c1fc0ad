//! The day it is in the forum's civil time, worked out once a day and zone.

use std::sync::{PoisonError, RwLock};

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use procedure::Forum;

/// The day worked out last.
#[derive(Default)]
pub(crate) struct Today(RwLock<Option<Span>>);

/// A day, its zone, and the instants between which it is that day there.
struct Span {
    zone: String,
    day: Date,
    from: Timestamp,
    until: Timestamp,
}

impl Today {
    /// The forum's day at an instant.
    pub(crate) fn at(&self, now: Timestamp, forum: &Forum) -> Date {
        let zone = forum.zone();
        let known = self.0.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(span) = known.as_ref()
            && span.from <= now
            && now < span.until
            && span.zone == zone
        {
            return span.day;
        }
        drop(known);
        let day = forum.civil_day(now);
        let mut known = self.0.write().unwrap_or_else(PoisonError::into_inner);
        *known = span(zone, day);
        day
    }
}

fn span(zone: &str, day: Date) -> Option<Span> {
    let time_zone = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
    let midnight = |day: Date| {
        let first = time_zone.to_ambiguous_zoned(day.at(0, 0, 0, 0));
        Some(first.compatible().ok()?.timestamp())
    };
    Some(Span {
        zone: zone.to_owned(),
        day,
        from: midnight(day)?,
        until: midnight(day.tomorrow().ok()?)?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_day_ends_at_midnight() {
        let (today, forum) = (Today::default(), Forum::default());
        let at = |text: &str| today.at(text.parse().expect("an instant"), &forum);
        for _ in 0..2 {
            assert_eq!(at("2026-03-30T00:00:00Z"), date(2026, 3, 30));
            assert_eq!(at("2026-03-30T23:59:59.999Z"), date(2026, 3, 30));
            assert_eq!(at("2026-03-31T00:00:00Z"), date(2026, 3, 31));
            assert_eq!(at("2026-03-29T23:59:59Z"), date(2026, 3, 29));
        }
    }
}
