//! `procedures.toml`: how bodies decide in each mode, as numbers and words of the forum's rules.

use procedure::act::TermsSet;
use procedure::id::{BodyId, ProvisionId};
use procedure::matter::set_terms::SetTerms;
use serde::Deserialize as _;
use serde::de::value::{Error, StrDeserializer};
use text::{Language, Status};

use super::row::Row;
use super::{Files, Mistake, Step, parse};

pub(super) fn steps(files: &Files) -> Result<Vec<Step>, Mistake> {
    let [rows] = parse::items(files, "procedures.toml", ["terms"])?;
    rows.into_iter().map(terms).collect()
}

fn terms(mut row: Row) -> Result<Step, Mistake> {
    let act = TermsSet {
        body: row.optional_with("body", BodyId::new)?,
        mode: row.one_of("mode")?,
        provision: row.with("provision", ProvisionId::new)?,
        languages: languages(&mut row)?,
        statuses: statuses(&mut row)?,
        breakers: row.one_of("breakers")?,
        hours_min: number(&mut row, "hours_min")?,
        on_break: row.one_of("on_break")?,
        reasons: row.one_of("reasons")?,
        hold_hours_max: number(&mut row, "hold_hours_max")?,
        extension_hours_max: number(&mut row, "extension_hours_max")?,
        pause_seconds: number(&mut row, "pause_seconds")?,
        source: row.source()?,
        certainty: row.certainty()?,
    };
    row.step(SetTerms(act))
}

/// A number that is 0 where it is left out.
fn number(row: &mut Row, field: &str) -> Result<u32, Mistake> {
    let number = row.optional_parsed(field, "a whole number")?;
    Ok(number.unwrap_or(0))
}

fn languages(row: &mut Row) -> Result<Vec<Language>, Mistake> {
    let tags = listed(row, "languages")?;
    let known = |tag: &String| {
        let wrong = || {
            row.mistake(format!(
                "languages: {tag:?} is not one of ar zh en fr ru es"
            ))
        };
        Language::from_tag(tag).ok_or_else(wrong)
    };
    tags.iter().map(known).collect()
}

fn statuses(row: &mut Row) -> Result<Vec<Status>, Mistake> {
    let keys = listed(row, "statuses")?;
    let known = |key: &String| {
        Status::deserialize(StrDeserializer::<Error>::new(key))
            .map_err(|error| row.mistake(format!("statuses: {error}")))
    };
    keys.iter().map(known).collect()
}

fn listed(row: &mut Row, field: &str) -> Result<Vec<String>, Mistake> {
    if row.has(field) {
        row.strings(field)
    } else {
        Ok(Vec::new())
    }
}
