//! `classifications.toml`: tables that classify members, each with its source.

use std::collections::BTreeSet;

use procedure::act::ClassificationRecorded;
use procedure::appointment::Class;
use procedure::appointment::classify::RecordClassification;
use procedure::id::{BasisId, ClassId, GroupId, MemberId};

use super::members::Line;
use super::row::Row;
use super::{Files, Mistake, Step, parse};

pub(super) fn steps(files: &Files, members: &[Line]) -> Result<Vec<Step>, Mistake> {
    let [rows] = parse::items(files, "classifications.toml", ["classification"])?;
    let tables = rows.into_iter();
    tables.map(|row| classification(row, members)).collect()
}

fn classification(mut row: Row, members: &[Line]) -> Result<Step, Mistake> {
    let left_out = codes(&mut row, "not_classified")?;
    let mut classes = Vec::new();
    let mut rest = None;
    for mut class in row.items("class")? {
        if class.truth("rest")? {
            rest = Some(classes.len());
        }
        classes.push(self::class(class, members)?);
    }
    if let Some(rest) = rest {
        let named: BTreeSet<MemberId> = classes
            .iter()
            .flat_map(|class| class.members.iter().copied())
            .chain(left_out.iter().copied())
            .collect();
        let all = members.iter().map(|line| line.member);
        classes[rest]
            .members
            .extend(all.filter(|member| !named.contains(member)));
    }
    let act = ClassificationRecorded {
        basis: row.with("key", BasisId::new)?,
        division: row.one_of("division")?,
        title: row.wording("title")?,
        about: row.optional_wording("about")?,
        classes,
        source: row.source()?,
        certainty: row.certainty()?,
    };
    row.step(RecordClassification(act))
}

/// The members a class names, and those of the regions it names; who takes part in a second region
/// belongs to the class of that one as well.
fn class(mut row: Row, members: &[Line]) -> Result<Class, Mistake> {
    let mut class = Class {
        class: row.with("key", ClassId::new)?,
        title: row.wording("title")?,
        members: codes(&mut row, "members")?,
        also: codes(&mut row, "also")?,
    };
    for region in listed(&mut row, "regions")? {
        let region = GroupId::new(&region).map_err(|refusal| row.mistake(refusal))?;
        let counted = members.iter().filter(|line| line.region == region);
        class.members.extend(counted.map(|line| line.member));
        let also = members
            .iter()
            .filter(|line| line.also_in.as_ref() == Some(&region));
        class.also.extend(also.map(|line| line.member));
    }
    // Who takes part in two regions of one class is in it once.
    class.also.retain(|member| !class.members.contains(member));
    row.done()?;
    Ok(class)
}

fn codes(row: &mut Row, field: &str) -> Result<Vec<MemberId>, Mistake> {
    let texts = listed(row, field)?;
    let code = |text: &String| MemberId::new(text).map_err(|refusal| row.mistake(refusal));
    texts.iter().map(code).collect()
}

fn listed(row: &mut Row, field: &str) -> Result<Vec<String>, Mistake> {
    if row.has(field) {
        row.strings(field)
    } else {
        Ok(Vec::new())
    }
}
