//! Stances, and the two tables that compose them: cue by complement, and joining by main stance.

use crate::joining::Joining;
use crate::lexicon::{Class, Mark};
use crate::tsv;
use std::collections::HashMap;
use std::sync::LazyLock;

/// What a delegation holds about an option.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Stance {
    Support,
    Propose,
    Oppose,
    Reserve,
    ExpressConcern,
    Neutral,
}

impl Stance {
    /// The word used in tables.
    pub fn word(self) -> &'static str {
        match self {
            Self::Support => "support",
            Self::Propose => "propose",
            Self::Oppose => "oppose",
            Self::Reserve => "reserve",
            Self::ExpressConcern => "express-concern",
            Self::Neutral => "neutral",
        }
    }

    pub(crate) fn named(word: &str) -> Self {
        match word {
            "support" => Self::Support,
            "propose" => Self::Propose,
            "oppose" => Self::Oppose,
            "reserve" => Self::Reserve,
            "express-concern" => Self::ExpressConcern,
            _ => Self::Neutral,
        }
    }
}

static BY_CUE: LazyLock<HashMap<(Class, &str), Stance>> = LazyLock::new(|| {
    let rows = tsv::rows(include_str!("../data/stance.tsv"));
    rows.filter_map(|row| Some(((Class::named(row[0])?, row[1]), Stance::named(row[2]))))
        .collect()
});

static BY_JOINING: LazyLock<HashMap<(&str, &str), Stance>> = LazyLock::new(|| {
    let rows = tsv::rows(include_str!("../data/inherit.tsv"));
    rows.map(|row| ((row[0], row[1]), Stance::named(row[2])))
        .collect()
});

/// The stance of whoever uses a cue of this class with a complement that says this.
pub(crate) fn compose(class: Class, mark: Option<Mark>) -> Stance {
    let effect = match mark {
        None => "none",
        Some(Mark::Norm) => "norm",
        Some(Mark::Good) => "good",
        Some(Mark::Against) => "against",
        Some(Mark::Risk) => "risk",
    };
    BY_CUE
        .get(&(class, effect))
        .copied()
        .unwrap_or(Stance::Neutral)
}

/// The stance of whoever joins or opposes a speaker of this stance.
pub(crate) fn inherit(joining: Joining, main: Stance) -> Stance {
    let joining = match joining {
        Joining::Supporting => "supporting",
        Joining::Opposing => "opposing",
        Joining::With | Joining::Led => "with",
    };
    BY_JOINING
        .get(&(joining, main.word()))
        .copied()
        .unwrap_or(main)
}

#[cfg(test)]
mod tests {
    use super::{Stance, compose, inherit};
    use crate::joining::Joining;
    use crate::lexicon::{Class, Mark};

    #[test]
    fn every_class_has_a_stance_for_every_effect() {
        use Class::{
            Argue, Concern, Describe, Oppose, Prefer, Propose, Reserve, Say, Stress, Support,
        };
        for class in [
            Support, Stress, Argue, Propose, Prefer, Oppose, Reserve, Concern, Say, Describe,
        ] {
            for mark in [
                None,
                Some(Mark::Norm),
                Some(Mark::Good),
                Some(Mark::Against),
                Some(Mark::Risk),
            ] {
                let neutral = compose(class, mark) == Stance::Neutral;
                let plain = class == Describe || (class == Say && mark.is_none());
                assert_eq!(neutral, plain, "{class:?} {mark:?}");
            }
        }
    }

    #[test]
    fn supporters_inherit_and_opponents_invert() {
        assert_eq!(inherit(Joining::Supporting, Stance::Oppose), Stance::Oppose);
        assert_eq!(inherit(Joining::Opposing, Stance::Propose), Stance::Oppose);
        assert_eq!(inherit(Joining::Opposing, Stance::Oppose), Stance::Support);
        assert_eq!(inherit(Joining::With, Stance::Propose), Stance::Propose);
    }
}
