//! An instant as people read it: in the forum's civil time, in UTC, and on the reader's clock.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use procedure::Forum;

use crate::pages::fragment::{Fragment, escaped};
use crate::pages::reader::Reader;

/// The zone of the forum's civil time.
pub(crate) fn zone_of(forum: &Forum) -> TimeZone {
    let founding = forum.founding.as_ref();
    let zone = founding.and_then(|it| TimeZone::get(&it.zone).ok());
    zone.unwrap_or(TimeZone::UTC)
}

/// "30 March 2026, 10:00 in New York (14:00 UTC)"; a script adds the time on the reader's clock.
pub(crate) fn moment(r: &Reader<'_>, at: Timestamp) -> Fragment {
    let zoned = at.to_zoned(zone_of(r.view.forum));
    let date = language::date_long(r.lang(), zoned.date());
    let time = language::time(r.lang(), &zoned);
    let both = r.plain(
        "post-moment",
        &[("date", (&date).into()), ("time", (&time).into())],
    );
    // Seconds are not shown, so the machine's version has none either.
    Fragment::markup(format!(
        "<time datetime=\"{at:.0}\">{}</time> <span class=\"own\" hidden>{} <bdi></bdi></span>",
        escaped(&both),
        escaped(r.say("desk-own-time")),
    ))
}
