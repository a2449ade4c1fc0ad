//! When something was or will be, as a letter says it.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use language::{Lang, Messages, date_long, time};

/// The zone of the seat of the forum, whose clock letters give beside UTC.
const ZONE: &str = "America/New_York";

/// Day, time in New York and time in UTC.
pub(crate) fn moment(lang: Lang, at: Timestamp) -> String {
    let zone = TimeZone::get(ZONE).unwrap_or(TimeZone::UTC);
    let there = at.to_zoned(zone);
    let (date, clock) = (date_long(lang, there.date()), time(lang, &there));
    let args = [("date", (&date).into()), ("time", (&clock).into())];
    Messages::of(lang).format("post-moment", &args)
}
