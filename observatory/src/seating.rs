//! Where each member sits in the hall: a half circle, by regional group, one seat a member.
//!
//! The seat says nothing about a position: it depends on the regional groups of the day and on
//! the members' codes alone, so a member is found in the same place on every picture.
//! Groups sit in the order of their keys from left to right with an aisle between two of them;
//! within a group the codes run from left to right, from the front to the back.
//! A member of two regional groups is seated with the smaller one, and members of none sit
//! together at the right end.

use std::collections::BTreeMap;
use std::f64::consts::PI;
use std::ops::Range;

use jiff::civil::Date;
use procedure::Forum;
use procedure::group::GroupKind;
use procedure::id::{GroupId, MemberId};

/// Width of the picture in its own units.
pub const WIDTH: i32 = 640;
/// Height of the picture.
pub const HEIGHT: i32 = 338;
/// Where the middle of the half circle lies.
pub(crate) const CENTRE: (f64, f64) = (320.0, 316.0);

const INNERMOST: f64 = 116.0;
const OUTERMOST: f64 = 302.0;
/// Half the width of an aisle.
const AISLE_HALF: f64 = 8.0;
/// How far inside the first row the number of a group stands.
const NUMBER_INSIDE: f64 = 24.0;

/// One member's seat.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seat {
    /// The member.
    pub member: MemberId,
    /// From the left edge.
    pub x: i32,
    /// From the upper edge.
    pub y: i32,
}

/// The seats of one group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// The group; `None` for members of no regional group.
    pub group: Option<GroupId>,
    /// Its seats in [`Seating::seats`].
    pub seats: Range<usize>,
    /// Where its number stands.
    pub x: i32,
    /// Where its number stands.
    pub y: i32,
}

/// The hall on one day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Seating {
    /// All seats, block by block.
    pub seats: Vec<Seat>,
    /// The groups from left to right.
    pub blocks: Vec<Block>,
    places: BTreeMap<MemberId, (i32, i32)>,
}

impl Seating {
    /// The hall as it is seated on a day.
    pub fn on(forum: &Forum, day: Date) -> Self {
        let groups = seated_groups(forum, day);
        let plan = Plan::of(&groups);
        let mut seating = Self::default();
        let mut from = 0.0;
        for (group, members) in groups {
            let angle = plan.angle(members.len());
            let first = seating.seats.len();
            for (member, (x, y)) in members.iter().zip(plan.places(from, members.len())) {
                seating.places.insert(*member, (x, y));
                seating.seats.push(Seat {
                    member: *member,
                    x,
                    y,
                });
            }
            let (x, y) = at(INNERMOST - NUMBER_INSIDE, from + angle / 2.0);
            let seats = first..seating.seats.len();
            seating.blocks.push(Block { group, seats, x, y });
            from += angle;
        }
        seating
    }

    /// Where a member sits.
    pub fn place_of(&self, member: MemberId) -> Option<(i32, i32)> {
        self.places.get(&member).copied()
    }
}

/// The regional groups with the members seated in each, none of them empty.
fn seated_groups(forum: &Forum, day: Date) -> Vec<(Option<GroupId>, Vec<MemberId>)> {
    let regional: Vec<(&GroupId, Vec<MemberId>)> = forum
        .groups
        .iter()
        .filter(|group| group.kind == GroupKind::Regional)
        .map(|group| (&group.id, group.members_on(day)))
        .collect();
    let mut seat_in: BTreeMap<MemberId, usize> = BTreeMap::new();
    for (number, (_, members)) in regional.iter().enumerate() {
        for member in members {
            let seated = seat_in.entry(*member).or_insert(number);
            if members.len() < regional[*seated].1.len() {
                *seated = number;
            }
        }
    }
    let mut groups: Vec<(Option<GroupId>, Vec<MemberId>)> = regional
        .iter()
        .map(|(group, _)| (Some((*group).clone()), Vec::new()))
        .chain([(None, Vec::new())])
        .collect();
    let last = groups.len() - 1;
    for member in forum.members.iter() {
        let number = seat_in.get(&member.id).copied().unwrap_or(last);
        groups[number].1.push(member.id);
    }
    groups.retain(|(_, members)| !members.is_empty());
    groups
}

/// The rows, and the length of arc that each seat has.
struct Plan {
    radii: Vec<f64>,
    seat_length: f64,
}

impl Plan {
    fn of(groups: &[(Option<GroupId>, Vec<MemberId>)]) -> Self {
        let seats: usize = groups.iter().map(|(_, members)| members.len()).sum();
        let rows = rows(seats);
        let step = (OUTERMOST - INNERMOST) / count(rows.saturating_sub(1).max(1));
        let radii: Vec<f64> = (0..rows).map(|row| INNERMOST + step * count(row)).collect();
        let arcs: f64 = radii.iter().map(|radius| PI * radius).sum();
        let aisles = 2.0 * AISLE_HALF * count(rows) * count(groups.len());
        let seat_length = (arcs - aisles) / count(seats.max(1));
        Self { radii, seat_length }
    }

    /// The angle a group of this size takes, aisles included, so that all seats are equally wide.
    fn angle(&self, seats: usize) -> f64 {
        let aisles = 2.0 * AISLE_HALF * count(self.radii.len());
        (self.seat_length * count(seats) + aisles) / self.radii.iter().sum::<f64>()
    }

    /// The places of a group whose part of the half circle begins at `from`.
    fn places(&self, from: f64, seats: usize) -> Vec<(i32, i32)> {
        let angle = self.angle(seats);
        let arcs: Vec<f64> = self
            .radii
            .iter()
            .map(|radius| (radius * angle - 2.0 * AISLE_HALF).max(0.0))
            .collect();
        let mut places: Vec<(f64, f64)> = Vec::with_capacity(seats);
        for ((radius, arc), in_row) in self.radii.iter().zip(&arcs).zip(shares(&arcs, seats)) {
            let along = |seat: usize| AISLE_HALF + arc * (count(seat) + 0.5) / count(in_row);
            places.extend((0..in_row).map(|seat| (from + along(seat) / radius, *radius)));
        }
        places.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1)));
        places
            .into_iter()
            .map(|(angle, radius)| at(radius, angle))
            .collect()
    }
}

/// How many rows a hall of this many seats has: eight for the 193 Member States.
fn rows(seats: usize) -> usize {
    (1..=seats.max(1))
        .find(|rows| seats <= 3 * rows * rows + 3 * rows)
        .unwrap_or(1)
}

/// Seats shared out in proportion to the arcs, the rest to the largest remainders.
fn shares(arcs: &[f64], seats: usize) -> Vec<usize> {
    let total: f64 = arcs.iter().sum();
    let mut shares = Vec::with_capacity(arcs.len());
    let mut given = 0;
    let mut along = 0.0;
    // Rounding the running total, not each row: what is shared out adds up to the seats.
    for arc in arcs {
        along += arc;
        let until = nearest(count(seats) * along / total.max(f64::MIN_POSITIVE)).min(seats);
        shares.push(until - given);
        given = until;
    }
    if let Some(last) = shares.last_mut() {
        *last += seats - given;
    }
    shares
}

/// The point at this radius and angle, the angle counted from the left end of the half circle.
fn at(radius: f64, angle: f64) -> (i32, i32) {
    let x = CENTRE.0 - radius * angle.cos();
    let y = CENTRE.1 - radius * angle.sin();
    (unit(x), unit(y))
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "a coordinate of the picture lies between 0 and 640"
)]
fn unit(value: f64) -> i32 {
    value.round() as i32
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a share of the seats is neither negative nor larger than their number"
)]
fn nearest(value: f64) -> usize {
    value.round() as usize
}

#[expect(
    clippy::cast_precision_loss,
    reason = "a hall has some hundreds of seats"
)]
const fn count(number: usize) -> f64 {
    number as f64
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::testing::{Founding, day, member};

    fn hall_of_193() -> Seating {
        let mut founding = Founding::new();
        founding.many_members(193);
        Seating::on(&founding.forum, day("2026-04-30"))
    }

    #[test]
    fn every_member_has_one_seat_inside_the_picture() {
        let seating = hall_of_193();
        assert_eq!(seating.seats.len(), 193);
        let members: BTreeSet<_> = seating.seats.iter().map(|seat| seat.member).collect();
        assert_eq!(members.len(), 193);
        for seat in &seating.seats {
            assert!((8..=WIDTH - 8).contains(&seat.x), "{seat:?}");
            assert!((8..=HEIGHT - 8).contains(&seat.y), "{seat:?}");
            assert_eq!(seating.place_of(seat.member), Some((seat.x, seat.y)));
        }
    }

    #[test]
    fn no_two_seats_touch() {
        let seating = hall_of_193();
        for (number, a) in seating.seats.iter().enumerate() {
            for b in &seating.seats[number + 1..] {
                let square = (a.x - b.x).pow(2) + (a.y - b.y).pow(2);
                assert!(square >= 18 * 18, "{a:?} {b:?}");
            }
        }
    }

    #[test]
    fn groups_sit_together_and_an_aisle_parts_them() {
        let seating = hall_of_193();
        assert_eq!(seating.blocks.len(), 5);
        let seats: usize = seating.blocks.iter().map(|block| block.seats.len()).sum();
        assert_eq!(seats, 193);
        let within = |block: &Block| {
            let codes: Vec<MemberId> = seating.seats[block.seats.clone()]
                .iter()
                .map(|seat| seat.member)
                .collect();
            codes.is_sorted()
        };
        assert!(seating.blocks.iter().all(within));
    }

    #[test]
    fn a_member_of_two_groups_sits_with_the_smaller_and_of_none_at_the_end() {
        let founding = Founding::small();
        let seating = Seating::on(&founding.forum, day("2026-04-30"));
        let group_of = |code: &str| {
            let seat = seating
                .seats
                .iter()
                .position(|seat| seat.member == member(code))
                .unwrap();
            seating
                .blocks
                .iter()
                .find(|block| block.seats.contains(&seat))
                .and_then(|block| block.group.as_ref().map(ToString::to_string))
        };
        assert_eq!(group_of("TUR").as_deref(), Some("weog"));
        assert_eq!(group_of("KIR"), None);
        assert_eq!(seating.blocks.last().unwrap().group, None);
    }

    #[test]
    fn an_empty_forum_has_an_empty_hall() {
        let seating = Seating::on(&Forum::default(), day("2026-04-30"));
        assert!(seating.seats.is_empty() && seating.blocks.is_empty());
    }
}
