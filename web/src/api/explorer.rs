//! `/api/v1/explorer`: every feasible slate gone through, and those that none surpasses.

mod answer;

use std::collections::BTreeSet;

use observatory::slates::{
    Best, Better, ClassShare, Exclusion, Exploration, Lacking, Outcome, Shares, Slate, shares,
};
use procedure::Noun;
use procedure::appointment::{Criterion, Test};
use procedure::id::{ClassId, MemberId};

use super::list::Looking;
use super::parameter::{AS_OF, AT, Parameter, Takes, parameter};
use super::shared::forum_key;
use crate::exploring::{DROPPED, Explored, POSTS};
use crate::hexadecimal::hexadecimal;
use answer::{
    ExploredClass, ExploredCriterion, ExploredExclusion, ExploredFill, ExploredPost,
    ExploredRelaxation, ExploredShares, ExploredShortfall, ExploredSlate, ExploredTradeOff,
    ExploredWay, FoundWord, NoneWord,
};

pub(super) use answer::ExploredSlates;

/// What it gives.
pub(super) const ABOUT: &str =
    "Every feasible slate for some posts, gone through: those that no other surpasses, and why.";

/// What it takes.
pub(super) fn parameters() -> Vec<Parameter> {
    let post = |name: &'static str| {
        let about = "A post to fill. Default: the vacant posts that the newest criteria look at.";
        parameter(name, Takes::Key(Noun::Post), about)
    };
    let dropped = |name| parameter(name, Takes::Cursor, "The key of a criterion to leave out.");
    let basis = parameter(
        "basis",
        Takes::Key(Noun::Classification),
        "Read the criteria under this classification. Default: the one each criterion names.",
    );
    let chosen = POSTS.map(post).into_iter();
    [AS_OF, AT, basis]
        .into_iter()
        .chain(chosen)
        .chain(DROPPED.map(dropped))
        .collect()
}

/// The answer.
pub(crate) fn explorer(at: &Looking<'_>, explored: &Explored) -> ExploredSlates {
    let found = explored.found.as_ref().ok();
    let outcome = found.map(|it| &it.outcome);
    let posts = explored.field.posts.iter().map(|it| ExploredPost {
        post: it.post.to_string(),
        places: it.places,
        staying: it.staying.len() as u64,
    });
    ExploredSlates {
        forum: forum_key(&at.fold.forum),
        rehearsal: at.rehearsal,
        size: at.fold.size,
        root: hexadecimal(&at.fold.root),
        unfit: explored.found.as_ref().err().map(ToString::to_string),
        posts: posts.collect(),
        candidates: explored.field.nominees.len() as u64,
        criteria: criteria(explored, found),
        whole: outcome == Some(&Outcome::Whole),
        not_reached: match outcome {
            Some(Outcome::StoppedBefore(candidates)) => candidates.iter().map(|it| it.0).collect(),
            Some(Outcome::Whole) | None => Vec::new(),
        },
        steps: found.map_or(0, |it| it.steps),
        feasible: found.map_or(0, |it| number(it.feasible)),
        best: found.map_or_else(Vec::new, |it| {
            it.best.iter().map(|best| way(explored, best)).collect()
        }),
        exclusion: found.and_then(|it| exclusion(explored, it)),
        shares: all_shares(at, explored),
    }
}

fn number(slates: u128) -> u64 {
    u64::try_from(slates).unwrap_or(u64::MAX)
}

fn criteria(explored: &Explored, found: Option<&Exploration>) -> Vec<ExploredCriterion> {
    let line = |(at, criterion): (usize, &Criterion)| {
        let standing = found.and_then(|it| it.standings.get(at)).copied();
        let standing = standing.unwrap_or_default();
        let lacking = found.and_then(|it| it.lacking.get(at));
        ExploredCriterion {
            criterion: criterion.criterion.to_string(),
            test: criterion.test.key().to_owned(),
            strength: criterion.strength.key().to_owned(),
            basis: criterion.test.basis().map(ToString::to_string),
            met: number(standing.met),
            not_stated: number(standing.not_stated),
            not_met: number(standing.not_met),
            lacking: lacking.into_iter().flatten().flat_map(missing).collect(),
        }
    };
    let criteria = explored.field.measures.criteria.iter().enumerate();
    criteria.map(line).collect()
}

fn missing(lacking: &Lacking) -> Vec<String> {
    match lacking {
        Lacking::Classes { post, classes } => classes
            .iter()
            .map(|class| format!("{post}:{class}"))
            .collect(),
        Lacking::Areas(areas) => areas.iter().map(ToString::to_string).collect(),
        Lacking::Women => vec!["woman".into()],
        Lacking::Men => vec!["man".into()],
    }
}

/// The key of the criterion at this place.
fn key(explored: &Explored, at: usize) -> String {
    let criterion = explored.field.measures.criteria.get(at);
    criterion.map_or_else(String::new, |it| it.criterion.to_string())
}

fn keys(explored: &Explored, sets: &[Vec<usize>]) -> Vec<Vec<String>> {
    let of_set = |set: &Vec<usize>| set.iter().map(|at| key(explored, *at)).collect();
    sets.iter().map(of_set).collect()
}

fn way(explored: &Explored, best: &Best) -> ExploredWay {
    let shortfalls = best.shortfalls.iter().enumerate();
    let shortfalls = shortfalls.map(|(at, short)| ExploredShortfall {
        criterion: key(explored, at),
        finding: FoundWord(short.verdict().key()),
        low: short.low,
        high: short.high,
    });
    let trade_offs = best.trade_offs.iter().map(|it| ExploredTradeOff {
        criterion: key(explored, it.criterion),
        at_the_cost_of: match &it.better {
            Better::NoSlate => Vec::new(),
            Better::AtTheCostOf(sets) => keys(explored, sets),
        },
    });
    ExploredWay {
        slates: number(best.slates),
        shortfalls: shortfalls.collect(),
        listed: best.listed.iter().map(slate).collect(),
        trade_offs: trade_offs.collect(),
    }
}

fn slate(slate: &Slate) -> ExploredSlate {
    let fills = slate.0.iter().map(|fill| ExploredFill {
        post: fill.post.to_string(),
        candidates: fill.candidates.iter().map(|it| it.0).collect(),
    });
    ExploredSlate {
        fills: fills.collect(),
    }
}

fn exclusion(explored: &Explored, found: &Exploration) -> Option<ExploredExclusion> {
    let mut excluded = ExploredExclusion {
        why: NoneWord("not-reached"),
        posts: Vec::new(),
        criteria: Vec::new(),
        relaxations: Vec::new(),
    };
    match found.exclusion.as_ref()? {
        Exclusion::NotReached => {}
        Exclusion::TooFewCandidates(sets) => {
            let post = |at: &usize| explored.field.posts.get(*at).map(|it| it.post.to_string());
            excluded.why = NoneWord("too-few-candidates");
            let sets = sets.iter().map(|set| set.iter().filter_map(post).collect());
            excluded.posts = sets.collect();
        }
        Exclusion::Criteria {
            together,
            relaxations,
        } => {
            let accepted = |(at, by): &(usize, u32)| ExploredRelaxation {
                criterion: key(explored, *at),
                by: *by,
            };
            excluded.why = NoneWord("criteria");
            excluded.criteria = keys(explored, together);
            let relaxations = relaxations.iter();
            let each = relaxations.map(|it| it.accept.iter().map(accepted).collect());
            excluded.relaxations = each.collect();
        }
    }
    Some(excluded)
}

fn all_shares(at: &Looking<'_>, explored: &Explored) -> Vec<ExploredShares> {
    let forum = &at.fold.forum;
    let members: BTreeSet<MemberId> = forum.members.iter().map(|it| it.id).collect();
    let places = explored.field.places();
    let bases = forum.appointments.classifications();
    let of_basis = bases.map(|basis| {
        let paired = explored.criteria.iter().find_map(|it| match &it.test {
            Test::Pairing { classes, .. } if basis.has_all(classes) => Some(&classes[..]),
            _ => None,
        });
        let paired: &[ClassId] = paired.unwrap_or(&[]);
        wire_shares(&shares(basis, &members, paired, places))
    });
    of_basis.collect()
}

fn wire_shares(shares: &Shares) -> ExploredShares {
    let class = |it: &ClassShare| ExploredClass {
        class: it.class.to_string(),
        members: it.members,
        also: it.also,
        of_membership: it.of_membership.to_string(),
        places_by_membership: it.places_by_membership.to_string(),
        of_equal_parts: it.of_equal_parts.to_string(),
        by_pairing: it.by_pairing.map(|it| it.to_string()),
    };
    ExploredShares {
        basis: shares.basis.to_string(),
        membership: shares.membership,
        not_classified: shares.not_classified,
        classes: shares.classes.iter().map(class).collect(),
    }
}
