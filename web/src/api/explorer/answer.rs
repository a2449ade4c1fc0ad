//! What the explorer answers: its wire types.

use crate::api::described::{wire, words};

words!(
    /// What came of a criterion.
    FoundWord = ["met", "not-stated", "not-met"]
);
words!(
    /// Why no slate is feasible.
    NoneWord = ["too-few-candidates", "criteria", "not-reached"]
);

wire! {
    /// A post that is looked at.
    ExploredPost {
        /// Its key.
        post: String,
        /// How many places are to be filled.
        places: u32,
        /// How many are held by those who stay.
        staying: u64,
    }
}

wire! {
    /// A criterion, with how the feasible slates stand on it.
    ExploredCriterion {
        /// Its key.
        criterion: String,
        /// The kind of test.
        test: String,
        /// Whether it must or should be met: hard or soft.
        strength: String,
        /// The classification it was read under; null where it rests on none.
        basis: Option<String>,
        /// Feasible slates that meet it.
        met: u64,
        /// Feasible slates for which it depends on what is not stated.
        not_stated: u64,
        /// Feasible slates that do not meet it.
        not_met: u64,
        /// What no candidate brings: classes as post:class, areas, woman, man.
        lacking: Vec<String>,
    }
}

wire! {
    /// By how much a criterion is missed: from the best to the worst way in which what is not
    /// stated could be completed.
    ExploredShortfall {
        /// The criterion.
        criterion: String,
        /// What came of it.
        finding: FoundWord,
        /// At best.
        low: u32,
        /// At worst.
        high: u32,
    }
}

wire! {
    /// The candidates of a post.
    ExploredFill {
        /// The post.
        post: String,
        /// The candidates by number.
        candidates: Vec<u32>,
    }
}

wire! {
    /// A slate.
    ExploredSlate {
        /// Every post to fill, with its candidates.
        fills: Vec<ExploredFill>,
    }
}

wire! {
    /// How a slate could stand better on a criterion.
    ExploredTradeOff {
        /// The criterion.
        criterion: String,
        /// Smallest sets of criteria on which another slate does not stand as well; empty where no
        /// feasible slate stands better.
        at_the_cost_of: Vec<Vec<String>>,
    }
}

wire! {
    /// Slates that stand alike on every criterion and that none surpasses.
    ExploredWay {
        /// How many there are.
        slates: u64,
        /// How they stand.
        shortfalls: Vec<ExploredShortfall>,
        /// The first of them, in the order of the candidates’ numbers.
        listed: Vec<ExploredSlate>,
        /// What it would take to stand better.
        trade_offs: Vec<ExploredTradeOff>,
    }
}

wire! {
    /// What would have to be accepted of a criterion.
    ExploredRelaxation {
        /// The criterion.
        criterion: String,
        /// The shortfall.
        by: u32,
    }
}

wire! {
    /// Why no slate is feasible.
    ExploredExclusion {
        /// The kind of reason.
        why: NoneWord,
        /// Smallest sets of posts with more places than candidates.
        posts: Vec<Vec<String>>,
        /// Smallest sets of hard criteria that exclude every slate together.
        criteria: Vec<Vec<String>>,
        /// Smallest relaxations: with any of them there is a slate, with less there is none.
        relaxations: Vec<Vec<ExploredRelaxation>>,
    }
}

wire! {
    /// One class under a classification. Fractions are exact, as `50/193`.
    ExploredClass {
        /// The class.
        class: String,
        /// Members counted in it.
        members: u64,
        /// Members that belong to it as well and are counted elsewhere.
        also: u64,
        /// Its share of the membership.
        of_membership: String,
        /// The places by that share.
        places_by_membership: String,
        /// Its share if every class had the same.
        of_equal_parts: String,
        /// Its share by pairing; null where no criterion pairs it.
        by_pairing: Option<String>,
    }
}

wire! {
    /// The shares under one classification.
    ExploredShares {
        /// The classification.
        basis: String,
        /// The members of the forum.
        membership: u64,
        /// Members in no class.
        not_classified: u64,
        /// The classes.
        classes: Vec<ExploredClass>,
    }
}

wire! {
    /// What exploring the slates for some posts shows. No person is ranked and no slate is
    /// recommended; the order is that of the candidates’ numbers.
    ExploredSlates {
        /// The key of the forum.
        forum: String,
        /// Whether the forum is a rehearsal: played, and nothing in it done by those it names.
        rehearsal: bool,
        /// How many entries the record had when this was read.
        size: u64,
        /// The root of the record at that size, in hexadecimal.
        root: String,
        /// Why nothing can be explored, in English; null where it was.
        unfit: Option<String>,
        /// The posts the criteria look at.
        posts: Vec<ExploredPost>,
        /// How many candidates stand for them.
        candidates: u64,
        /// The criteria.
        criteria: Vec<ExploredCriterion>,
        /// Whether every slate was gone through.
        whole: bool,
        /// Candidates with whom no slate was looked at, because the limit of work was reached.
        not_reached: Vec<u32>,
        /// Work done, in steps.
        steps: u64,
        /// How many slates are feasible.
        feasible: u64,
        /// The ways to stand that none surpasses.
        best: Vec<ExploredWay>,
        /// Why no slate is feasible; null where one is.
        exclusion: Option<ExploredExclusion>,
        /// Shares under every classification on record.
        shares: Vec<ExploredShares>,
    }
}
