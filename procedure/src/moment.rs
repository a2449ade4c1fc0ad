//! An instant together with the civil time people agreed on.

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::{AmbiguousOffset, TimeZone};
use serde::{Deserialize, Serialize};

use crate::Refusal;

/// An instant with its civil time and zone, computed once and frozen in the act.
///
/// Time-zone rules change, sometimes within days (Lebanon, March 2023): the instant stands,
/// and the civil time says what was meant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Moment {
    /// The instant, UTC.
    pub at: Timestamp,
    /// The wall clock in `zone`.
    pub civil: DateTime,
    /// The IANA name of the zone: `America/New_York`.
    pub zone: String,
}

impl Moment {
    /// The instant at which a clock in `zone` shows `civil`.
    ///
    /// Refused where the zone is unknown, and where that civil time occurs twice or not at all
    /// because clocks are changed: people must then choose another time.
    pub fn new(civil: DateTime, zone: &str) -> Result<Self, Refusal> {
        let time_zone = known_zone(zone)?;
        let ambiguous = time_zone.to_ambiguous_timestamp(civil);
        let AmbiguousOffset::Unambiguous { offset } = ambiguous.offset() else {
            return Err(Refusal::ClockChange {
                civil: civil.to_string(),
                zone: zone.into(),
            });
        };
        let at = offset.to_timestamp(civil).map_err(|_| unknown_zone(zone))?;
        Ok(Self {
            at,
            civil,
            zone: zone.into(),
        })
    }
}

/// The zone with this IANA name, written as the database writes it.
///
/// The name goes on record and into calendars, so other spellings of it are refused, and so is the
/// database's own name for a zone that nobody knows.
pub(crate) fn known_zone(name: &str) -> Result<TimeZone, Refusal> {
    let zone = TimeZone::get(name).map_err(|_| unknown_zone(name))?;
    if zone.is_unknown() || zone.iana_name() != Some(name) {
        return Err(unknown_zone(name));
    }
    Ok(zone)
}

fn unknown_zone(name: &str) -> Refusal {
    Refusal::UnknownZone { zone: name.into() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn new_york_in_july_and_in_december() {
        let july = Moment::new(
            "2026-07-20T10:00".parse().expect("a time"),
            "America/New_York",
        );
        assert_eq!(
            july.map(|m| m.at.to_string()),
            Ok("2026-07-20T14:00:00Z".into())
        );
        let december = Moment::new(
            "2026-12-07T10:00".parse().expect("a time"),
            "America/New_York",
        );
        assert_eq!(
            december.map(|m| m.at.to_string()),
            Ok("2026-12-07T15:00:00Z".into())
        );
    }

    #[test]
    fn a_time_that_does_not_exist_is_refused() {
        let skipped = Moment::new(
            "2026-03-08T02:30".parse().expect("a time"),
            "America/New_York",
        );
        assert!(matches!(skipped, Err(Refusal::ClockChange { .. })));
        let nowhere = Moment::new("2026-03-08T12:30".parse().expect("a time"), "Sea/Nowhere");
        assert!(matches!(nowhere, Err(Refusal::UnknownZone { .. })));
    }

    #[test]
    fn a_zone_has_one_spelling() {
        assert!(known_zone("America/New_York").is_ok());
        assert!(known_zone("UTC").is_ok());
        for other in [
            "america/new_york",
            "Etc/Unknown",
            "EST5EDT4",
            "",
            "Sea/Nowhere",
        ] {
            assert_eq!(known_zone(other), Err(unknown_zone(other)), "{other}");
        }
    }
}
