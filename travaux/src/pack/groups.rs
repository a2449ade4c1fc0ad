//! `groups.toml` and `group-members.csv`: groups, and who belongs to them.

use std::collections::BTreeMap;

use jiff::civil::Date;
use procedure::Citation;
use procedure::act::{GroupJoined, GroupLeft, GroupRecorded};
use procedure::group::join::JoinGroup;
use procedure::group::leave::LeaveGroup;
use procedure::group::record::RecordGroup;
use procedure::id::{GroupId, MemberId};

use super::members::Line;
use super::{Files, Mistake, Step, parse};

const GROUPS: &str = "groups.toml";
const MEMBERSHIPS: &str = "group-members.csv";

/// A group with the line it stands on.
pub(super) struct Recorded {
    act: GroupRecorded,
    line: usize,
}

pub(super) fn read(files: &Files) -> Result<Vec<Recorded>, Mistake> {
    let [rows] = parse::items(files, GROUPS, ["group"])?;
    let mut groups = Vec::with_capacity(rows.len());
    for mut row in rows {
        let act = GroupRecorded {
            group: row.with("key", GroupId::new)?,
            kind: row.one_of("kind")?,
            name: row.wording("name")?,
            note: row.optional_wording("note")?,
            source: row.source()?,
            certainty: row.certainty()?,
        };
        groups.push(Recorded {
            act,
            line: row.line,
        });
        row.done()?;
    }
    Ok(groups)
}

pub(super) fn steps(
    files: &Files,
    groups: &[Recorded],
    members: &[Line],
) -> Result<Vec<Step>, Mistake> {
    let mut steps: Vec<Step> = groups
        .iter()
        .map(|group| Step {
            file: GROUPS,
            line: group.line,
            command: RecordGroup(group.act.clone()).into(),
        })
        .collect();
    steps.extend(regions(groups, members)?);
    steps.extend(memberships(files)?);
    Ok(steps)
}

/// The regional groups: where a member is counted for elections first, then where it takes part.
fn regions(groups: &[Recorded], members: &[Line]) -> Result<Vec<Step>, Mistake> {
    let mut steps = Vec::new();
    let region = |line: &Line| Some(line.region.clone());
    let also_in = |line: &Line| line.also_in.clone();
    for of in [&region as &dyn Fn(&Line) -> Option<GroupId>, &also_in] {
        let mut joined: BTreeMap<GroupId, Vec<MemberId>> = BTreeMap::new();
        for line in members {
            if let Some(group) = of(line) {
                joined.entry(group).or_default().push(line.member);
            }
        }
        for (group, members) in joined {
            let unknown = || Mistake::new("members.csv", None, format!("no group {group}"));
            let found = groups.iter().find(|other| other.act.group == group);
            let recorded = found.ok_or_else(unknown)?;
            let source = recorded.act.source.clone();
            let act = GroupJoined {
                group,
                members,
                from: None,
                source,
            };
            let command = JoinGroup(act).into();
            steps.push(Step {
                file: GROUPS,
                line: recorded.line,
                command,
            });
        }
    }
    Ok(steps)
}

/// Memberships with the same group, days and source are one act.
fn memberships(files: &Files) -> Result<Vec<Step>, Mistake> {
    let mut joined: Vec<(GroupJoined, Option<Date>, usize)> = Vec::new();
    for mut row in parse::lines(files, MEMBERSHIPS)? {
        let group = row.with("group", GroupId::new)?;
        let member = row.with("member", MemberId::new)?;
        let from = row.optional_parsed("from", "a date such as 2020-01-31")?;
        let until = row.optional_parsed("until", "a date such as 2020-01-31")?;
        let source = row.take_citation()?;
        let same = |(act, end, _): &&mut (GroupJoined, Option<Date>, usize)| {
            act.group == group && act.from == from && act.source == source && *end == until
        };
        if let Some((act, _, _)) = joined.iter_mut().find(same) {
            act.members.push(member);
        } else {
            let act = GroupJoined {
                group,
                members: vec![member],
                from,
                source,
            };
            joined.push((act, until, row.line));
        }
        row.done()?;
    }
    Ok(joined
        .into_iter()
        .flat_map(|(act, until, line)| entered(act, until, line))
        .collect())
}

/// The joining, and the leaving where the membership has ended.
fn entered(act: GroupJoined, until: Option<Date>, line: usize) -> Vec<Step> {
    let left = until.map(|from| GroupLeft {
        group: act.group.clone(),
        members: act.members.clone(),
        from,
        source: Citation::clone(&act.source),
    });
    let joined = JoinGroup(act).into();
    let commands = std::iter::once(joined).chain(left.map(|left| LeaveGroup(left).into()));
    commands
        .map(|command| Step {
            file: MEMBERSHIPS,
            line,
            command,
        })
        .collect()
}
