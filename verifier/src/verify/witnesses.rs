//! What witnesses say: whether a quorum has cosigned, how lately, and whether the dates of entries
//! fit what they saw.

use jiff::Timestamp;
use ledger::SignedCheckpoint;
use ledger::note::Note;
use ledger::policy::{Policy, Quorum};

use super::checkpoints::Checkpoints;
use super::{Given, Report};
use crate::{Kind, Stop, Wrong};

/// How far apart the clocks of honest machines may be, with the time a cosignature takes to be
/// made, in seconds.
const CLOCKS_SECONDS_MAX: u64 = 600;

/// Judges the newest checkpoint by the policy, and the dates of entries by what was cosigned when.
pub(super) fn judge(
    checkpoints: &Checkpoints,
    given: &Given<'_>,
    days: &[(u64, String)],
    report: &mut Report,
) -> Result<(), Stop> {
    own_clock(checkpoints, given, days, report);
    let Some(policy) = &given.policy else {
        return Ok(());
    };
    for known in checkpoints.all() {
        dates(policy, &known.checkpoint, days, given.now)?;
    }
    let Some(newest) = checkpoints.newest() else {
        let what = "there is no checkpoint that witnesses could have cosigned";
        return Err(Wrong::whole(Kind::Quorum, what).into());
    };
    quorum(policy, newest, given, report)
}

fn quorum(
    policy: &Policy,
    newest: &SignedCheckpoint,
    given: &Given<'_>,
    report: &mut Report,
) -> Result<(), Stop> {
    let refused = |error: ledger::checkpoint::Error| {
        let what = format!("the checkpoint under the policy: {error}");
        Stop::from(Wrong::whole(Kind::Signature, what))
    };
    let standing = policy.standing(newest).map_err(refused)?;
    let name = |name: &[u8]| String::from_utf8_lossy(name).into_owned();
    for (witness, time) in &standing.cosigned {
        report.cosigned.push((name(&witness.name), *time));
        if given.now + CLOCKS_SECONDS_MAX < *time {
            report.notes.push(format!(
                "the cosignature of {} is dated {}, later than it is by the clock of this machine: \
                 one of the two clocks is wrong, and the cosignature does not count",
                name(&witness.name),
                instant(*time)
            ));
        }
    }
    if standing.quorum == Quorum::Short {
        let missing: Vec<_> = standing.missing.iter().map(|it| name(&it.name)).collect();
        let size = newest.head().size;
        let what = format!(
            "too few witnesses have cosigned the checkpoint over {size} entries; missing are {}",
            missing.join(", ")
        );
        return Err(Wrong::whole(Kind::Quorum, what).into());
    }
    let oldest = given
        .fresh_seconds
        .map_or(0, |seconds| given.now.saturating_sub(seconds));
    let counted = between(policy, newest, oldest, given.now + CLOCKS_SECONDS_MAX);
    let counted = counted.ok_or_else(|| stale(given))?;
    match policy.standing(&counted).map_err(refused)?.quorum {
        Quorum::Met => Ok(()),
        Quorum::Short => Err(stale(given)),
    }
}

fn stale(given: &Given<'_>) -> Stop {
    let what = match given.fresh_seconds {
        Some(seconds) => format!(
            "no quorum has cosigned the checkpoint within the last {seconds} seconds: a newer one \
             may be withheld from you"
        ),
        None => "the cosignatures of the quorum are dated in the future".to_owned(),
    };
    Wrong::whole(Kind::Stale, what).into()
}

/// The checkpoint with only those cosignatures of the policy's witnesses that were made between
/// two times; `None` if nothing is left.
fn between(
    policy: &Policy,
    checkpoint: &SignedCheckpoint,
    from: u64,
    to: u64,
) -> Option<SignedCheckpoint> {
    let text = checkpoint.note().text();
    let mut note = Note::new(text.to_owned()).ok()?;
    for signature in checkpoint.note().signatures() {
        let witness = policy
            .witnesses()
            .iter()
            .find(|witness| witness.key.made(signature));
        let counts = witness.is_none_or(|witness| {
            ledger::cosignature::verify(&witness.key, text, &signature.bytes)
                .is_ok_and(|time| from <= time && time <= to)
        });
        if counts {
            note.add(signature.clone()).ok()?;
        }
    }
    SignedCheckpoint::parse(note.to_string().as_bytes()).ok()
}

/// Entries under a checkpoint were there when it was cosigned; the one after it was not.
fn dates(
    policy: &Policy,
    checkpoint: &SignedCheckpoint,
    days: &[(u64, String)],
    now: u64,
) -> Result<(), Stop> {
    let size = checkpoint.head().size;
    let Ok(standing) = policy.standing(checkpoint) else {
        return Ok(());
    };
    for (witness, time) in standing.cosigned {
        if now + CLOCKS_SECONDS_MAX < time {
            continue;
        }
        let name = String::from_utf8_lossy(&witness.name);
        let seen = format!("{name} saw a record of {size} entries at {}", instant(time));
        if let Some((index, at)) = day(days, size)
            && seconds(at) + CLOCKS_SECONDS_MAX < time
        {
            let what = format!("entry {index} is back-dated: it says {at}, but {seen}");
            return Err(Wrong::at(Kind::Dated, *index, what).into());
        }
        if let Some((index, at)) = size.checked_sub(1).and_then(|last| day(days, last))
            && time + CLOCKS_SECONDS_MAX < seconds(at)
        {
            let what = format!("entry {index} is dated too late: it says {at}, but {seen}");
            return Err(Wrong::at(Kind::Dated, *index, what).into());
        }
    }
    Ok(())
}

/// The clock of this machine is a witness only to its owner: what it contradicts is told.
fn own_clock(
    checkpoints: &Checkpoints,
    given: &Given<'_>,
    days: &[(u64, String)],
    report: &mut Report,
) {
    if let Some(seen) = &checkpoints.seen
        && let Some((index, at)) = day(days, seen.checkpoint.head().size)
        && seconds(at) + CLOCKS_SECONDS_MAX < seen.time
    {
        report.notes.push(format!(
            "entry {index} says {at}, but was not there when this verifier looked at {}: it is \
             back-dated, or the clock of this machine was wrong then",
            instant(seen.time)
        ));
    }
    if let Some((index, at)) = days.last()
        && given.now + CLOCKS_SECONDS_MAX < seconds(at)
    {
        report.notes.push(format!(
            "entry {index} says {at}, which is later than it is by the clock of this machine: one \
             of the two clocks is wrong"
        ));
    }
}

fn day(days: &[(u64, String)], index: u64) -> Option<&(u64, String)> {
    let place = days.binary_search_by_key(&index, |(at, _)| *at).ok()?;
    days.get(place)
}

/// The seconds of an instant that was found to be one.
fn seconds(at: &str) -> u64 {
    let parsed = at.parse::<Timestamp>().map_or(0, Timestamp::as_second);
    u64::try_from(parsed).unwrap_or(0)
}

fn instant(seconds: u64) -> String {
    i64::try_from(seconds)
        .ok()
        .and_then(|seconds| Timestamp::from_second(seconds).ok())
        .map_or_else(|| seconds.to_string(), |it| it.to_string())
}
