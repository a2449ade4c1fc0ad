//! How a suggestion stands, from what persons made of it and from the record.

use std::collections::{BTreeMap, BTreeSet};

use procedure::Forum;
use procedure::id::PositionId;
use reading::{Suggested, Suggestions};
use store::accounts::{Judgement, Made};

/// How a suggestion stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum State {
    /// Nobody has decided it.
    Open,
    /// It was laid aside.
    Later,
    /// It was rejected.
    Rejected,
    /// A position quotes its words.
    OnRecord(PositionId),
    /// The position that came of it was retracted.
    Retracted(PositionId),
}

impl State {
    /// Whether it waits to be decided.
    pub(crate) const fn is_left(self) -> bool {
        matches!(self, Self::Open | Self::Later)
    }

    /// Whether a person can take it up again.
    pub(crate) const fn can_be_taken_up(self) -> bool {
        matches!(self, Self::Later | Self::Rejected | Self::Retracted(_))
    }

    /// The key used in messages and classes.
    pub(crate) const fn key(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Later => "later",
            Self::Rejected => "rejected",
            Self::OnRecord(_) => "on-record",
            Self::Retracted(_) => "retracted",
        }
    }
}

/// How each suggestion stands, in the order of the suggestions.
pub(super) fn states(forum: &Forum, read: &Suggestions, judged: &[Judgement]) -> Vec<State> {
    let by_key: BTreeMap<&str, &Judgement> = judged
        .iter()
        .map(|it| (it.suggestion.as_str(), it))
        .collect();
    let known: BTreeSet<u64> = judged.iter().filter_map(|it| it.position).collect();
    let state = |it: &Suggested| {
        let judgement = by_key.get(it.key.as_str()).copied();
        let own = judgement.and_then(|it| it.position).map(PositionId);
        if let Some(position) = own.and_then(|id| forum.questions.position(id)) {
            return match position.retracted {
                None => State::OnRecord(position.id),
                Some(_) => State::Retracted(position.id),
            };
        }
        // What a program or somebody by hand has entered, and not what came of another suggestion
        // in the same words.
        let mut others = it.on_record.iter().filter(|id| !known.contains(&id.0));
        match (others.next(), judgement.map(|it| it.made)) {
            (Some(position), _) => State::OnRecord(*position),
            (None, Some(Made::Rejected)) => State::Rejected,
            (None, Some(Made::Later)) => State::Later,
            (None, _) => State::Open,
        }
    };
    read.all.iter().map(state).collect()
}
