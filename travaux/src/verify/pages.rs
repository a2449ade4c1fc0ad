//! Pages from outside: what a site shows its readers is compared with what its record leads to.
//!
//! The record is copied, folded and drawn here, page by page, by the program that draws the site;
//! then each page is asked for as a reader with a browser asks, and the bytes are compared. So a
//! right root beside an altered page is found, in whatever language it was altered.

mod compared;
mod copied;
mod links;

use std::str::FromStr;
use std::time::{Duration, Instant};

use verifier::{Keys, Report, Site, Stop, Wrong};

use crate::surroundings::chance;
use copied::Copied;

/// How often the progress is told.
const TELL: Duration = Duration::from_secs(2);

/// How many pages are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Extent {
    /// Every page.
    All,
    /// So many, chosen by chance, so that nobody can know which.
    Some(usize),
}

impl FromStr for Extent {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text.parse() {
            Ok(number) if 0 < number => Ok(Self::Some(number)),
            _ if text == "all" => Ok(Self::All),
            _ => Err("a number from 1 on, or all"),
        }
    }
}

/// Compares pages of the site with the record, whose signatures were checked by `keys`.
///
/// # Errors
/// [`Stop::Wrong`]: the first page that is another; [`Stop::Unreadable`]: the site cannot be read,
/// or it changes faster than it can be compared.
pub(super) fn compare(
    address: &str,
    keys: &Keys,
    extent: Extent,
    report: &mut Report,
) -> Result<Option<Wrong>, Stop> {
    let failed = |error: std::io::Error| Stop::Unreadable(error.to_string());
    let runtime = tokio::runtime::Runtime::new().map_err(failed)?;
    let mut copied = Copied::of(Site::new(address).map_err(Stop::Unreadable)?, keys)?;
    report.notes.extend(copied.told_address());
    let known = runtime.block_on(links::all(copied.own(), copied.address()));
    let chosen = chosen(&known, extent)?;
    report.pages = (0, known.len() as u64);
    let mut told = Instant::now();
    for (done, page) in (1..).zip(&chosen) {
        runtime.block_on(compared::one(&mut copied, page))?;
        report.pages.0 = done;
        if TELL <= told.elapsed() {
            eprintln!("{done} of {} pages compared", chosen.len());
            told = Instant::now();
        }
    }
    report.notes.extend(copied.told_notices());
    Ok(None)
}

/// The pages that are compared, in the order in which a reader comes upon them.
fn chosen(known: &[String], extent: Extent) -> Result<Vec<&String>, Stop> {
    let wanted = match extent {
        Extent::Some(wanted) if wanted < known.len() => wanted,
        _ => return Ok(known.iter().collect()),
    };
    let mut places: Vec<usize> = (0..known.len()).collect();
    for place in 0..wanted {
        let drawn = chance().map_err(|fault| Stop::Unreadable(fault.to_string()))?;
        let mut eight = [0; 8];
        eight.copy_from_slice(&drawn[..8]);
        let left = (known.len() - place) as u64;
        // The remainder favours early places by less than one in 2^40.
        let step = usize::try_from(u64::from_le_bytes(eight) % left).unwrap_or(0);
        places.swap(place, place + step);
    }
    places.truncate(wanted);
    places.sort_unstable();
    Ok(places.into_iter().map(|place| &known[place]).collect())
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test stops at what it did not expect")]
mod tests {
    use super::*;

    #[test]
    fn an_extent_is_a_number_or_all() {
        assert_eq!("all".parse(), Ok(Extent::All));
        assert_eq!("7".parse(), Ok(Extent::Some(7)));
        for wrong in ["0", "-1", "some", "", "7.5"] {
            assert!(wrong.parse::<Extent>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn pages_are_chosen_by_chance_each_once_and_in_order() {
        let known: Vec<String> = (0..100).map(|number| format!("/{number:03}")).collect();
        let all = chosen(&known, Extent::Some(100)).unwrap();
        assert_eq!(all.len(), 100);
        let some = chosen(&known, Extent::Some(40)).unwrap();
        assert_eq!(some.len(), 40);
        assert!(some.windows(2).all(|pair| pair[0] < pair[1]));
        let others = chosen(&known, Extent::Some(40)).unwrap();
        assert_ne!(some, others, "chosen twice, the same 40 of 100");
    }
}
