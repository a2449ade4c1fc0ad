//! Votes in roll calls, one member and vote a line.

use procedure::Noun;
use procedure::id::MemberId;
use procedure::rollcall::{RollCall, Vote};

use super::{Definition, columns};

pub(super) const TABLE: Definition = Definition {
    name: "roll-calls",
    columns: COLUMNS,
    lines: |source, write| {
        for roll_call in source.forum.roll_calls.iter() {
            let votes = [
                (&roll_call.yes, Vote::Yes),
                (&roll_call.no, Vote::No),
                (&roll_call.abstain, Vote::Abstain),
            ];
            for (members, vote) in votes {
                for member in members {
                    write(line(source, &(roll_call, *member, vote)));
                }
            }
        }
    },
};

/// How one member voted in one roll call.
type Voted<'a> = (&'a RollCall, MemberId, Vote);

columns! {
    line(source, voted: &Voted<'_>) {
        "document" Key = voted.0.document.as_str();
        "assembly_session" Number = voted.0.assembly_session;
        "on" Date = voted.0.on;
        "title" Text = source.names().words(&voted.0.title);
        "member" Key = voted.1.as_str();
        "member_name" Text = source.names().member(voted.1);
        "vote" Key = voted.2.key();
        "source" Key = voted.0.source.document.as_str();
        "entry" Number = (source.entry_of)(Noun::RollCall, voted.0.document.as_str());
    }
}
