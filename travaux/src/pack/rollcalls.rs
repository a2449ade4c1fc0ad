//! `rollcalls.toml` and `rollcalls.csv`: roll calls of the General Assembly.

use procedure::act::RollCallRecorded;
use procedure::id::{DocumentId, MemberId};
use procedure::rollcall::record::RecordRollCall;

use super::row::Row;
use super::{Files, Mistake, Step, parse};

/// One member's vote on one resolution.
struct Vote {
    resolution: String,
    member: MemberId,
    cast: String,
}

pub(super) fn steps(files: &Files) -> Result<Vec<Step>, Mistake> {
    let votes = votes(files)?;
    let [rows] = parse::items(files, "rollcalls.toml", ["rollcall"])?;
    rows.into_iter().map(|row| roll_call(row, &votes)).collect()
}

fn votes(files: &Files) -> Result<Vec<Vote>, Mistake> {
    let mut votes = Vec::new();
    for mut row in parse::lines(files, "rollcalls.csv")? {
        let resolution = row.text("resolution")?;
        let member = row.with("member", MemberId::new)?;
        let vote = row.text("vote")?;
        if !["yes", "no", "abstain"].contains(&vote.as_str()) {
            return Err(row.mistake(format!("vote: {vote:?} is not yes, no or abstain")));
        }
        votes.push(Vote {
            resolution,
            member,
            cast: vote,
        });
        row.done()?;
    }
    Ok(votes)
}

fn roll_call(mut row: Row, votes: &[Vote]) -> Result<Step, Mistake> {
    let document = row.with("document", DocumentId::new)?;
    let of = |vote: &str| -> Vec<MemberId> {
        let cast = |other: &&Vote| other.resolution == document.as_str() && other.cast == vote;
        votes.iter().filter(cast).map(|vote| vote.member).collect()
    };
    let (yes, no, abstain) = (of("yes"), of("no"), of("abstain"));
    for (field, counted) in [
        ("yes", yes.len()),
        ("no", no.len()),
        ("abstain", abstain.len()),
    ] {
        let stated: usize = row.parsed(field, "a whole number")?;
        if stated != counted {
            return Err(row.mistake(format!("{field}: {stated} are stated and {counted} listed")));
        }
    }
    let act = RollCallRecorded {
        assembly_session: row.parsed("session", "a whole number")?,
        on: row.parsed("date", "a date such as 2018-12-05")?,
        title: row.wording("title")?,
        source: row.source()?,
        document,
        yes,
        no,
        abstain,
    };
    row.step(RecordRollCall(act))
}
