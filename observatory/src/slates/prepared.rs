//! The field with places in lists instead of keys, and what is too much to be looked at.

use std::collections::BTreeSet;
use std::fmt;

use procedure::appointment::{Classification, Criterion, Gender, Profile, Strength, Test};
use procedure::id::{
    BasisId, CandidateId, ClassId, CriterionId, ElementId, MemberId, PersonId, PostId,
};

use super::Field;

/// Most places to fill over all posts.
const PLACES_MAX: u32 = 12;
/// Most hard criteria: all sets of them are looked at where no slate is feasible.
const HARD_MAX: usize = 16;
/// Most areas of expertise that the criteria name together.
const AREAS_MAX: usize = 64;

/// Why a field cannot be explored. Each says what to change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// No place is to be filled.
    NoPlaces,
    /// More places are to be filled than can be looked at.
    PlacesTooMany {
        /// How many can.
        most: u32,
    },
    /// A candidate is there twice.
    Twice {
        /// The candidate.
        candidate: CandidateId,
    },
    /// A criterion rests on a classification that is not there.
    UnknownBasis {
        /// The criterion.
        criterion: CriterionId,
        /// The classification.
        basis: BasisId,
    },
    /// The criteria name more areas of expertise than can be told apart.
    AreasTooMany {
        /// How many can.
        most: usize,
    },
    /// There are more hard criteria than can be looked at together.
    HardTooMany {
        /// How many can.
        most: usize,
    },
    /// Criteria and classes tell apart more than can be counted at once.
    TooFine,
}

impl Unfit {
    /// The key used in data and messages.
    pub const fn key(&self) -> &'static str {
        match self {
            Self::NoPlaces => "no-places",
            Self::PlacesTooMany { .. } => "places-too-many",
            Self::Twice { .. } => "twice",
            Self::UnknownBasis { .. } => "unknown-basis",
            Self::AreasTooMany { .. } => "areas-too-many",
            Self::HardTooMany { .. } => "hard-too-many",
            Self::TooFine => "too-fine",
        }
    }
}

impl fmt::Display for Unfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoPlaces => f.write_str("choose a post with a place to fill"),
            Self::PlacesTooMany { most } => write!(f, "choose posts with at most {most} places"),
            Self::Twice { candidate } => write!(f, "name candidate {candidate} once"),
            Self::UnknownBasis { criterion, basis } => {
                write!(f, "{criterion} rests on {basis}, which is not on record")
            }
            Self::AreasTooMany { most } => write!(f, "name at most {most} areas of expertise"),
            Self::HardTooMany { most } => write!(f, "leave at most {most} criteria hard"),
            Self::TooFine => {
                f.write_str("leave out a criterion: together they tell too much apart")
            }
        }
    }
}

impl std::error::Error for Unfit {}

/// What criteria look at in somebody, by place.
pub(super) struct Traits {
    pub(super) member: MemberId,
    pub(super) gender: Option<Gender>,
    /// One bit for each area that a criterion names; `None` where nothing is stated.
    pub(super) areas: Option<u64>,
    /// The class on each basis that a criterion rests on.
    pub(super) classes: Vec<Option<usize>>,
}

/// A candidate.
pub(super) struct Prospect {
    pub(super) candidate: CandidateId,
    /// One person may be nominated twice, for different posts.
    pub(super) person: PersonId,
    pub(super) traits: Traits,
    /// The posts nominated for, by place.
    pub(super) posts: Vec<usize>,
}

/// A post.
pub(super) struct Post {
    pub(super) places: u32,
    pub(super) staying: Vec<Traits>,
}

/// What a criterion asks, by place.
pub(super) enum Measure {
    /// Every class in each post; `None` for a class that the basis does not have.
    Pairing {
        basis: usize,
        classes: Vec<Option<usize>>,
    },
    Spread {
        basis: usize,
        classes: usize,
        most: u32,
    },
    /// For each class the fewest and most places.
    Proportion {
        basis: usize,
        bounds: Vec<(u32, u32)>,
    },
    Parity,
    Expertise {
        areas: u64,
    },
    OnePerState,
    /// For each post the members whose nationals held it before.
    Rotation {
        held: Vec<BTreeSet<MemberId>>,
    },
}

/// A field that can be explored.
pub(super) struct Prepared {
    pub(super) posts: Vec<Post>,
    pub(super) keys: Vec<PostId>,
    /// In the order of their numbers.
    pub(super) prospects: Vec<Prospect>,
    pub(super) measures: Vec<Measure>,
    pub(super) strengths: Vec<Strength>,
    /// How many places are to be filled.
    pub(super) places: u32,
    /// How many are filled in the end, with those of who stays.
    pub(super) all_places: u32,
}

impl Prepared {
    pub(super) fn of(field: &Field) -> Result<Self, Unfit> {
        let mut places = field.posts.iter().map(|it| it.places);
        let places = places.try_fold(0, u32::checked_add).unwrap_or(u32::MAX);
        match places {
            0 => return Err(Unfit::NoPlaces),
            places if PLACES_MAX < places => return Err(Unfit::PlacesTooMany { most: PLACES_MAX }),
            _ => {}
        }
        let reading = Reading::of(field)?;
        let criteria = &field.measures.criteria;
        let measures = criteria.iter().map(|it| reading.measure(it));
        let measures = measures.collect::<Result<_, _>>()?;
        let strengths: Vec<Strength> = criteria.iter().map(|it| it.strength).collect();
        if HARD_MAX < strengths.iter().filter(|it| **it == Strength::Hard).count() {
            return Err(Unfit::HardTooMany { most: HARD_MAX });
        }
        let staying = |profiles: &super::OpenPost| Post {
            places: profiles.places,
            staying: profiles
                .staying
                .iter()
                .map(|it| reading.traits(&it.profile))
                .collect(),
        };
        Ok(Self {
            posts: field.posts.iter().map(staying).collect(),
            keys: field.posts.iter().map(|it| it.post.clone()).collect(),
            prospects: prospects(field, &reading)?,
            measures,
            strengths,
            places,
            all_places: field.places(),
        })
    }

    /// The criteria that are hard, by place.
    pub(super) fn hard(&self) -> Vec<usize> {
        let strengths = self.strengths.iter().enumerate();
        let hard = strengths.filter(|(_, it)| **it == Strength::Hard);
        hard.map(|(at, _)| at).collect()
    }

    /// The same with no criterion hard.
    pub(super) fn softened(mut self) -> Self {
        self.strengths.fill(Strength::Soft);
        self
    }

    /// Whether a criterion asks that no State has two.
    pub(super) fn asks_one_per_state(&self) -> bool {
        self.measures
            .iter()
            .any(|it| matches!(it, Measure::OnePerState))
    }
}

fn prospects(field: &Field, reading: &Reading<'_>) -> Result<Vec<Prospect>, Unfit> {
    let prospect = |nominee: &super::Nominee| {
        let posts = field.posts.iter().enumerate();
        let wanted = posts.filter(|(_, it)| 0 < it.places && nominee.posts.contains(&it.post));
        Prospect {
            candidate: nominee.candidate,
            person: nominee.person.clone(),
            traits: reading.traits(&nominee.profile),
            posts: wanted.map(|(at, _)| at).collect(),
        }
    };
    let mut prospects: Vec<Prospect> = field.nominees.iter().map(prospect).collect();
    prospects.sort_by_key(|it| it.candidate);
    match prospects
        .windows(2)
        .find(|it| it[0].candidate == it[1].candidate)
    {
        Some(twice) => Err(Unfit::Twice {
            candidate: twice[0].candidate,
        }),
        None => Ok(prospects),
    }
}

/// How keys become places.
struct Reading<'a> {
    field: &'a Field,
    /// The bases that criteria rest on.
    bases: Vec<&'a Classification>,
    /// The areas that criteria name.
    areas: Vec<&'a ElementId>,
}

impl<'a> Reading<'a> {
    fn of(field: &'a Field) -> Result<Self, Unfit> {
        let mut reading = Self {
            field,
            bases: Vec::new(),
            areas: Vec::new(),
        };
        for criterion in &field.measures.criteria {
            if let Test::Expertise { fields } = &criterion.test {
                reading.areas.extend(fields);
            }
            let Some(named) = criterion.test.basis() else {
                continue;
            };
            let known = field.measures.bases.iter().find(|it| it.id == *named);
            let basis = known.ok_or_else(|| Unfit::UnknownBasis {
                criterion: criterion.criterion.clone(),
                basis: named.clone(),
            })?;
            if !reading.bases.iter().any(|it| it.id == basis.id) {
                reading.bases.push(basis);
            }
        }
        reading.areas.sort_unstable();
        reading.areas.dedup();
        if AREAS_MAX < reading.areas.len() {
            return Err(Unfit::AreasTooMany { most: AREAS_MAX });
        }
        Ok(reading)
    }

    fn traits(&self, profile: &Profile) -> Traits {
        let class = |basis: &&Classification| {
            let class = basis.class_of(profile.member)?;
            place_of(basis, class)
        };
        let expertise = &profile.expertise;
        Traits {
            member: profile.member,
            gender: profile.gender,
            areas: (!expertise.is_empty()).then(|| self.bits(|area| expertise.contains(area))),
            classes: self.bases.iter().map(class).collect(),
        }
    }

    /// One bit for each area that is wanted.
    fn bits(&self, wanted: impl Fn(&ElementId) -> bool) -> u64 {
        let places = self
            .areas
            .iter()
            .enumerate()
            .filter(|(_, area)| wanted(area));
        places.fold(0, |bits, (at, _)| bits | (1 << at))
    }

    fn measure(&self, criterion: &Criterion) -> Result<Measure, Unfit> {
        Ok(match &criterion.test {
            Test::Pairing { basis, classes } => {
                let (at, basis) = self.basis(criterion, basis)?;
                Measure::Pairing {
                    basis: at,
                    classes: classes.iter().map(|it| place_of(basis, it)).collect(),
                }
            }
            Test::Spread { basis, at_most } => {
                let (at, basis) = self.basis(criterion, basis)?;
                Measure::Spread {
                    basis: at,
                    classes: basis.classes.len(),
                    most: *at_most,
                }
            }
            Test::Proportion { basis } => {
                let (at, basis) = self.basis(criterion, basis)?;
                Measure::Proportion {
                    basis: at,
                    bounds: bounds(basis, self.field.places()),
                }
            }
            Test::Parity => Measure::Parity,
            Test::Expertise { fields } => Measure::Expertise {
                areas: self.bits(|area| fields.contains(area)),
            },
            Test::OnePerState => Measure::OnePerState,
            Test::Rotation => Measure::Rotation { held: self.held() },
        })
    }

    fn basis(
        &self,
        criterion: &Criterion,
        named: &BasisId,
    ) -> Result<(usize, &'a Classification), Unfit> {
        let mut bases = self.bases.iter().enumerate();
        let found = bases.find(|(_, it)| it.id == *named);
        found
            .map(|(at, basis)| (at, *basis))
            .ok_or_else(|| Unfit::UnknownBasis {
                criterion: criterion.criterion.clone(),
                basis: named.clone(),
            })
    }

    fn held(&self) -> Vec<BTreeSet<MemberId>> {
        let held = &self.field.measures.held_before;
        let of_post = |it: &super::OpenPost| held.get(&it.post).cloned().unwrap_or_default();
        self.field.posts.iter().map(of_post).collect()
    }
}

fn place_of(basis: &Classification, class: &ClassId) -> Option<usize> {
    let mut classes = basis.classes.iter().enumerate();
    classes.find(|(_, it)| it.class == *class).map(|(at, _)| at)
}

/// What its share of the members classified gives each class of so many places, rounded down and
/// up. Where nobody is classified, anything.
fn bounds(basis: &Classification, places: u32) -> Vec<(u32, u32)> {
    let classified = basis.classified();
    let all = places as usize;
    let bounds = |members: usize| match classified {
        0 => (0, all),
        _ => (
            members * all / classified,
            (members * all).div_ceil(classified),
        ),
    };
    let short = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let of_class = basis.classes.iter().map(|it| bounds(it.members.len()));
    of_class
        .map(|(least, most)| (short(least), short(most)))
        .collect()
}
