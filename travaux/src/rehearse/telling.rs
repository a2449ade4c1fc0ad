//! Tells a story: has its acts entered one after the other, each decided by the rules and signed by
//! whoever plays its seat. While it is told the clock is that of the story; then it is today.

use std::sync::{Arc, Mutex, PoisonError};

use jiff::Timestamp;
use jiff::civil::{Date, time};
use jiff::tz::TimeZone;
use procedure::id::PersonId;
use procedure::{By, Command};
use registrar::Clock;
use serde_json::{Map, Value};

use super::casting::Part;
use super::seating::Seating;
use super::story::{Inserting, Line, Story, days_of};
use crate::Failure;
use crate::pack::Pack;
use crate::surroundings::clock;

/// A clock that stands where a story sets it, until the story is told.
pub(super) struct TellingClock {
    /// The day of the founding.
    founded: Date,
    zone: TimeZone,
    /// The instant that is told; nothing once everything is.
    told: Arc<Mutex<Option<Timestamp>>>,
}

/// Between two acts of one day, in minutes: longer than any pause before a gavel.
const BETWEEN: i64 = 3;

impl TellingClock {
    /// A clock that begins so long before today that the story ends yesterday.
    pub(super) fn new(story: Option<&Story>, pack: &Pack) -> Result<Self, Failure> {
        let name = pack.zone();
        let zone = TimeZone::get(name);
        let zone = zone.map_err(|error| Failure::Configuration(error.to_string()))?;
        let today = clock()().to_zoned(zone.clone()).date();
        let days = story.map_or(0, |story| story.last_day() + 1);
        let founded = today.checked_sub(days_of(days)).unwrap_or(today);
        let clock = Self {
            founded,
            zone,
            told: Arc::default(),
        };
        if story.is_some() {
            clock.set(clock.at(0, 0)?);
        }
        Ok(clock)
    }

    /// The clock as the registrar has it.
    pub(super) fn clock(&self) -> Clock {
        let (told, machine) = (Arc::clone(&self.told), clock());
        Arc::new(move || {
            let told = *told.lock().unwrap_or_else(PoisonError::into_inner);
            told.unwrap_or_else(|| machine())
        })
    }

    /// From here on it is today.
    pub(super) fn go_on(&self) {
        *self.told.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }

    fn set(&self, at: Timestamp) {
        *self.told.lock().unwrap_or_else(PoisonError::into_inner) = Some(at);
    }

    /// A time of a day of the story: 10 in the morning and so many acts later.
    fn at(&self, day: i32, acts: i64) -> Result<Timestamp, Failure> {
        let unreachable = |error: jiff::Error| Failure::State(error.to_string());
        let day = self
            .founded
            .checked_add(days_of(day))
            .map_err(unreachable)?;
        let morning = day.to_datetime(time(10, 0, 0, 0));
        let morning = morning.to_zoned(self.zone.clone()).map_err(unreachable)?;
        let span = jiff::SignedDuration::from_mins(BETWEEN * acts);
        morning.timestamp().checked_add(span).map_err(unreachable)
    }
}

/// Has all acts of a story entered. Whoever acts for the first time takes the seat before.
pub(super) fn tell(
    story: &Story,
    seating: &Seating<'_>,
    parts: &[Part],
    clock: &TellingClock,
) -> Result<(), Failure> {
    let inserting = Inserting {
        founded: clock.founded,
        zone: seating.registrar().read().forum.zone().to_owned(),
        parts,
    };
    let (mut day, mut acts) = (0, 0);
    for line in &story.lines {
        // The seats are taken on the day of the founding, before the first act.
        acts = if line.on == day { acts + 1 } else { 0 };
        day = line.on;
        clock.set(clock.at(day, acts)?);
        let part = parts.iter().find(|part| part.player == line.player);
        let part = part.ok_or_else(|| line.mistake("nobody plays this seat"))?;
        if !seating.taken(part) {
            seating
                .take(part, parts)
                .map_err(|failure| at(line, failure))?;
        }
        enter(line, seating, part, &inserting).map_err(|failure| at(line, failure))?;
    }
    Ok(())
}

/// Has one act entered, if it is on record as the line has it.
fn enter(
    line: &Line,
    seating: &Seating<'_>,
    part: &Part,
    inserting: &Inserting<'_>,
) -> Result<(), Failure> {
    let body = inserting
        .body(&line.body)
        .map_err(|what| line.mistake(what))?;
    let act = web::act_asked(&line.kind, body.clone());
    let act = act.map_err(|why| line.mistake(why.to_string()))?;
    let by = By {
        seat: part.player.seat.clone(),
        person: part.person.clone(),
    };
    let command = Command::behind(&act);
    let confirmed_by = command.confirmed_by().cloned();
    let signers: Vec<&PersonId> = [&by.person].into_iter().chain(&confirmed_by).collect();
    let considered = seating.registrar().consider(by.clone(), command.clone());
    let decided = considered.map_err(Failure::Refused)?;
    if let Some(name) = other(&body, &decided.body().unwrap_or_default()) {
        return Err(line
            .mistake(format!("{name:?} is recorded as something else"))
            .into());
    }
    seating.enter(by.clone(), command, &signers)
}

/// The first field that an act has on record with another value than was told.
fn other<'a>(told: &'a Map<String, Value>, decided: &Value) -> Option<&'a str> {
    let mut fields = told.iter();
    let other = fields.find(|(name, value)| decided.get(name.as_str()) != Some(value))?;
    Some(other.0)
}

/// A refusal with the line at which it was met.
fn at(line: &Line, failure: Failure) -> Failure {
    match failure {
        Failure::Refused(refusal) => line.mistake(refusal.to_string()).into(),
        other => other,
    }
}
