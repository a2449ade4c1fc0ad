//! The argument over shares, under every classification on record: exact, and without a verdict.

use std::cmp::Ordering;
use std::collections::BTreeSet;

use language::Arg;
use observatory::slates::{ClassShare, Fraction, Shares, shares};
use procedure::appointment::{Classification, Criterion, Test};
use procedure::id::{ClassId, MemberId};

use crate::exploring::Explored;
use crate::pages::fragment::Fragment;
use crate::pages::reader::Reader;

/// The shares under one classification.
pub(super) struct OfBasis {
    pub(super) anchor: String,
    pub(super) basis: Fragment,
    pub(super) not_classified: Fragment,
    pub(super) rows: Vec<Row>,
}

/// One class.
pub(super) struct Row {
    pub(super) class: Fragment,
    pub(super) members: Fragment,
    /// Members that belong to it as well and are counted elsewhere.
    pub(super) also: Option<Fragment>,
    pub(super) membership: Fragment,
    pub(super) places: Fragment,
    pub(super) equal: Fragment,
    pub(super) pairing: Fragment,
    pub(super) compared: Fragment,
}

pub(super) fn of(r: &Reader<'_>, explored: &Explored) -> Vec<OfBasis> {
    let forum = r.view.forum;
    let members: BTreeSet<MemberId> = forum.members.iter().map(|it| it.id).collect();
    let places = explored.field.places();
    let bases = forum.appointments.classifications();
    bases
        .map(|basis| {
            let found = shares(basis, &members, &paired(explored, basis), places);
            of_basis(r, &found)
        })
        .collect()
}

/// The classes that a criterion pairs, if the classification has them.
fn paired(explored: &Explored, basis: &Classification) -> Vec<ClassId> {
    let classes = |criterion: &Criterion| match &criterion.test {
        Test::Pairing { classes, .. } if basis.has_all(classes) => Some(classes.clone()),
        _ => None,
    };
    explored
        .criteria
        .iter()
        .find_map(classes)
        .unwrap_or_default()
}

fn of_basis(r: &Reader<'_>, shares: &Shares) -> OfBasis {
    let count = shares.not_classified;
    let row = |it: &ClassShare| row(r, shares, it);
    OfBasis {
        anchor: format!("shares-{}", shares.basis),
        basis: r.basis(&shares.basis),
        not_classified: r.tell("explore-shares-not-classified", &[("count", count.into())]),
        rows: shares.classes.iter().map(row).collect(),
    }
}

fn row(r: &Reader<'_>, shares: &Shares, share: &ClassShare) -> Row {
    let words = match share.compared {
        None => "explore-shares-not-paired",
        Some(Ordering::Greater) => "explore-shares-more",
        Some(Ordering::Equal) => "explore-shares-same",
        Some(Ordering::Less) => "explore-shares-less",
    };
    let also = ("count", share.also.into());
    Row {
        class: r.class(&shares.basis, &share.class),
        members: Fragment::text(&share.members.to_string()),
        also: (0 < share.also).then(|| r.tell("explore-shares-also", &[also])),
        membership: exact(share.of_membership),
        places: exact_and_about(r, share.places_by_membership),
        equal: exact(share.of_equal_parts),
        pairing: share.by_pairing.map_or_else(|| Fragment::text("–"), exact),
        compared: Fragment::text(r.say(words)),
    }
}

/// A fraction with the nearest number of two decimals, where that says more than the fraction:
/// 200/193, about 1.04.
fn exact_and_about(r: &Reader<'_>, fraction: Fraction) -> Fragment {
    let exact = exact(fraction);
    if fraction.under() == 1 {
        return exact;
    }
    let number = language::decimal(r.lang(), fraction.hundredths(), 2);
    let number = format!("<bdi>{number}</bdi>");
    let about = r.tell("explore-about", &[("number", Arg::Html(&number))]);
    Fragment::markup(format!("{exact} <small>({about})</small>"))
}

/// A fraction, written the same way in every script; a whole number without its denominator.
fn exact(fraction: Fraction) -> Fragment {
    let written = fraction.to_string();
    let written = written.strip_suffix("/1").unwrap_or(&written);
    Fragment::markup(format!("<bdi dir=\"ltr\">{written}</bdi>"))
}
