//! `/api/v1/roll-calls`: recorded votes of the General Assembly.

use jiff::civil::Date;
use procedure::Noun;
use procedure::id::MemberId;
use procedure::rollcall::RollCall as OnRecord;

use super::Resource;
use super::described::wire;
use super::list::{Items, Looking};
use super::parameter::{Parameter, Takes, parameter};
use super::shared::{Source, Text, source, text};
use crate::failing::Failing;

wire! {
    /// A roll call of the General Assembly. A member in none of the three lists has no vote on
    /// record, whatever the reason.
    RollCall {
        /// The resolution.
        document: String,
        /// The session of the General Assembly.
        assembly_session: u32,
        /// The day.
        on: Date,
        /// What was voted on, described.
        title: Text,
        /// Members that voted in favour, by code.
        yes: Vec<String>,
        /// Members that voted against, by code.
        no: Vec<String>,
        /// Members that abstained, by code.
        abstain: Vec<String>,
        /// Where the votes stand.
        source: Source,
        /// The index of its entry in the record.
        entry: Option<u64>,
        /// Where that entry can be read in its exact bytes.
        entry_url: Option<String>,
        /// The receipt that proves that entry (C2SP tlog-proof).
        proof_url: Option<String>,
    }
}

const PARAMETERS: &[Parameter] = &[parameter(
    "member",
    Takes::Key(Noun::Member),
    "Roll calls in which a vote of this member is on record.",
)];

pub(super) const RESOURCE: Resource = Resource {
    name: "roll-calls",
    about: "Roll calls on ICT security in the General Assembly, by symbol of the resolution.",
    key: "document",
    parameters: PARAMETERS,
    item: super::describe::<RollCall>,
    read: None,
    list,
};

fn list(at: &Looking<'_>) -> Result<Items, Failing> {
    let member = at
        .filter("member")
        .and_then(|code| MemberId::new(code).ok());
    let mut roll_calls: Vec<&OnRecord> = at.fold.forum.roll_calls.iter().collect();
    roll_calls.sort_by(|a, b| a.document.cmp(&b.document));
    at.gather(
        Noun::RollCall,
        roll_calls
            .into_iter()
            .map(|it| (it.document.to_string(), it)),
        |roll_call| member.is_none_or(|member| roll_call.vote_of(member).is_some()),
        |roll_call| wire(at, roll_call),
    )
}

fn wire(at: &Looking<'_>, roll_call: &OnRecord) -> RollCall {
    let key = roll_call.document.as_str();
    RollCall {
        document: key.to_owned(),
        assembly_session: roll_call.assembly_session,
        on: roll_call.on,
        title: text(&roll_call.title, at.lang),
        yes: codes(&roll_call.yes),
        no: codes(&roll_call.no),
        abstain: codes(&roll_call.abstain),
        source: source(&roll_call.source),
        entry: at.entry(Noun::RollCall, key),
        entry_url: at.entry_url(Noun::RollCall, key),
        proof_url: at.proof_url(Noun::RollCall, key),
    }
}

fn codes(members: &[MemberId]) -> Vec<String> {
    members.iter().map(ToString::to_string).collect()
}
