//! Whether each act was permitted when it was entered: it is decided anew on the forum of then.

use procedure::act::Act;
use procedure::{Command, Forum, Recorded};

/// The forum as of the acts judged so far.
#[derive(Default)]
pub(super) struct Rules {
    forum: Forum,
    /// Entries whose instants follow from other time-zone rules than those of this release.
    other_zones: Vec<u64>,
}

impl Rules {
    /// Decides the command behind the act anew, and applies the act if the rules lead to it; gives
    /// what was decided.
    ///
    /// # Errors
    /// A sentence: what the rules say instead.
    pub(super) fn judge(
        &mut self,
        index: u64,
        recorded: &Recorded,
        command: Command,
    ) -> Result<Act, String> {
        let decided = command.decide(&self.forum, &recorded.asked());
        let decided = match decided {
            Ok(act) if act == recorded.act => act,
            Ok(act) if same_in_civil_time(&act, &recorded.act) => {
                self.other_zones.push(index);
                act
            }
            Ok(_) => {
                return Err(format!(
                    "the rules did not lead to this act ({}) but to another",
                    recorded.act.kind()
                ));
            }
            Err(refusal) => {
                let kind = recorded.act.kind();
                return Err(format!(
                    "the rules did not allow this act ({kind}): {refusal}"
                ));
            }
        };
        self.forum.apply(recorded);
        Ok(decided)
    }

    /// The forum as of the acts judged so far.
    pub(super) fn forum(&self) -> &Forum {
        &self.forum
    }

    /// What a reader should know, though nothing is wrong.
    pub(super) fn notes(&self) -> Option<String> {
        let first = self.other_zones.first()?;
        Some(format!(
            "the instants of {} meetings, the first in entry {first}, follow from another edition \
             of the time-zone rules than this release has",
            self.other_zones.len()
        ))
    }
}

/// Meetings at one civil time, whose instants were computed by different time-zone rules.
fn same_in_civil_time(decided: &Act, recorded: &Act) -> bool {
    match (decided, recorded) {
        (Act::MeetingScheduled(decided), Act::MeetingScheduled(recorded)) => {
            let mut moved = (**decided).clone();
            moved.opens.at = recorded.opens.at;
            moved.closes.at = recorded.closes.at;
            moved == **recorded
        }
        (Act::MeetingMoved(decided), Act::MeetingMoved(recorded)) => {
            let mut moved = (**decided).clone();
            moved.opens.at = recorded.opens.at;
            moved.closes.at = recorded.closes.at;
            moved == **recorded
        }
        _ => false,
    }
}
