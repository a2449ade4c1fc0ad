//! How every criterion stands for a tally, whether all places are filled yet or not.

use super::layout::{Kind, Layout};
use super::prepared::{Measure, Prepared};
use super::shortfall::{Bounded, Shortfall, above, disparity, disproportion, uncovered, unskilled};
use super::tally::{Counter, Tally};

/// Where a count stands, if anybody counts for it.
type Place = Option<Counter>;

fn read(place: Place, tally: &Tally) -> u32 {
    place.map_or(0, |it| it.read(&tally.counts))
}

/// The classes of one post that a pairing looks at.
struct InPost {
    /// Places to fill, and the count of those filled.
    places: u32,
    filled: Place,
    classes: Vec<Place>,
    holes: Place,
}

impl InPost {
    fn shortfall(&self, tally: &Tally) -> Shortfall {
        let lacking = self
            .classes
            .iter()
            .filter(|it| read(**it, tally) == 0)
            .count();
        uncovered(
            u32::try_from(lacking).unwrap_or(u32::MAX),
            read(self.holes, tally),
        )
    }

    fn left(&self, tally: &Tally) -> u32 {
        self.places.saturating_sub(read(self.filled, tally))
    }
}

/// Where a criterion finds what it looks at.
enum Reader {
    Pairing(Vec<InPost>),
    Spread {
        most: u32,
        classes: Vec<Place>,
        holes: Place,
    },
    Proportion {
        classes: Vec<(Place, (u32, u32))>,
        holes: Place,
    },
    Parity {
        women: Place,
        men: Place,
        not_stated: Place,
        places: u32,
    },
    Expertise {
        areas: u64,
        not_stated: Place,
    },
    /// So many as are counted, all of them certain.
    Counted(Place),
}

/// Judges tallies by the criteria.
pub(super) struct Judge {
    readers: Vec<Reader>,
    hard: Vec<usize>,
    places: u32,
}

impl Judge {
    pub(super) fn of(prepared: &Prepared, layout: &Layout) -> Self {
        let measures = prepared.measures.iter();
        Self {
            readers: measures.map(|it| reader(prepared, layout, it)).collect(),
            hard: prepared.hard(),
            places: prepared.places,
        }
    }

    /// How every criterion stands, in their order.
    pub(super) fn shortfalls(&self, tally: &Tally) -> Vec<Shortfall> {
        self.readers.iter().map(|it| it.shortfall(tally)).collect()
    }

    /// Whether a hard criterion is sure not to be met, however the places left are filled; so
    /// many are.
    pub(super) fn excludes(&self, tally: &Tally, filled: usize) -> bool {
        let left = self
            .places
            .saturating_sub(u32::try_from(filled).unwrap_or(u32::MAX));
        let mut hard = self.hard.iter().filter_map(|at| self.readers.get(*at));
        hard.any(|it| it.is_lost(tally, left))
    }
}

fn reader(prepared: &Prepared, layout: &Layout, measure: &Measure) -> Reader {
    let class = |post: Option<usize>, basis: usize, class: Option<usize>| {
        layout.counter(Kind::Class { post, basis, class })
    };
    match measure {
        Measure::Pairing { basis, classes } => {
            let in_post = |(at, post): (usize, &super::prepared::Post)| InPost {
                places: post.places,
                filled: layout.counter(Kind::Filled(at)),
                // A class that the basis does not have is never there.
                classes: classes
                    .iter()
                    .map(|it| it.and_then(|it| class(Some(at), *basis, Some(it))))
                    .collect(),
                holes: class(Some(at), *basis, None),
            };
            let posts = prepared.posts.iter().enumerate();
            // A post that nobody fills in the end is not looked at.
            let looked_at = posts.filter(|(_, it)| 0 < it.places || !it.staying.is_empty());
            Reader::Pairing(looked_at.map(in_post).collect())
        }
        Measure::Spread {
            basis,
            classes,
            most,
        } => Reader::Spread {
            most: *most,
            classes: (0..*classes)
                .map(|it| class(None, *basis, Some(it)))
                .collect(),
            holes: class(None, *basis, None),
        },
        Measure::Proportion { basis, bounds } => {
            let bounded = |(at, it): (usize, &(u32, u32))| (class(None, *basis, Some(at)), *it);
            Reader::Proportion {
                classes: bounds.iter().enumerate().map(bounded).collect(),
                holes: class(None, *basis, None),
            }
        }
        Measure::Parity => Reader::Parity {
            women: layout.counter(Kind::Women),
            men: layout.counter(Kind::Men),
            not_stated: layout.counter(Kind::GenderNotStated),
            places: prepared.all_places,
        },
        Measure::Expertise { areas } => Reader::Expertise {
            areas: *areas,
            not_stated: layout.counter(Kind::ExpertiseNotStated),
        },
        Measure::OnePerState => Reader::Counted(layout.counter(Kind::Shared)),
        Measure::Rotation { .. } => Reader::Counted(layout.counter(Kind::HeldBefore)),
    }
}

impl Reader {
    fn shortfall(&self, tally: &Tally) -> Shortfall {
        match self {
            Self::Pairing(posts) => {
                let posts = posts.iter().map(|it| it.shortfall(tally));
                posts.fold(Shortfall::default(), Shortfall::plus)
            }
            Self::Spread {
                most,
                classes,
                holes,
            } => {
                let classes: Vec<u32> = classes.iter().map(|it| read(*it, tally)).collect();
                above(*most, &classes, read(*holes, tally))
            }
            Self::Proportion { classes, holes } => {
                disproportion(&bounded(classes, tally), read(*holes, tally))
            }
            Self::Parity {
                women,
                men,
                not_stated,
                places,
            } => {
                let (women, men) = (read(*women, tally), read(*men, tally));
                disparity(women, men, read(*not_stated, tally), *places)
            }
            Self::Expertise { areas, not_stated } => {
                let uncovered = (areas & !tally.areas).count_ones();
                unskilled(uncovered, read(*not_stated, tally))
            }
            Self::Counted(place) => Shortfall::sure(read(*place, tally)),
        }
    }

    /// Whether the criterion is sure not to be met with so many places left over all posts. One
    /// more candidate brings at most one class, but any number of areas; what is too many stays.
    fn is_lost(&self, tally: &Tally, left: u32) -> bool {
        match self {
            Self::Pairing(posts) => posts
                .iter()
                .any(|it| it.left(tally) < it.shortfall(tally).low),
            Self::Proportion { classes, .. } => {
                let too_many = bounded(classes, tally).iter().any(|it| 0 < it.over());
                too_many || left < self.shortfall(tally).low
            }
            Self::Expertise { .. } => left == 0 && 0 < self.shortfall(tally).low,
            Self::Spread { .. } | Self::Parity { .. } | Self::Counted(_) => {
                0 < self.shortfall(tally).low
            }
        }
    }
}

fn bounded(classes: &[(Place, (u32, u32))], tally: &Tally) -> Vec<Bounded> {
    let bounded = |(place, (least, most)): &(Place, (u32, u32))| Bounded {
        places: read(*place, tally),
        least: *least,
        most: *most,
    };
    classes.iter().map(bounded).collect()
}
