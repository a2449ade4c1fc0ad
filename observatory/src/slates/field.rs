//! What slates are made from: posts to fill, those nominated, and what is asked.

use procedure::appointment::{Fill, Measures, Place, Profile, Test};
use procedure::id::{BasisId, CandidateId, CriteriaId, CriterionId, PersonId, PostId};

/// A post that the criteria look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenPost {
    /// The post.
    pub post: PostId,
    /// How many places are to be filled; none where only those in office are looked at.
    pub places: u32,
    /// Those in office who stay. They count beside the candidates.
    pub staying: Vec<Place>,
}

/// A candidate, with what was stated and nothing else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Nominee {
    /// The candidate.
    pub candidate: CandidateId,
    /// The person, who fills one place at most, however many nominate.
    pub person: PersonId,
    /// What the criteria look at.
    pub profile: Profile,
    /// The posts to fill for which the candidate is nominated.
    pub posts: Vec<PostId>,
}

/// Everything the explorer looks at.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Field {
    /// The posts that the criteria look at together.
    pub posts: Vec<OpenPost>,
    /// Those nominated.
    pub nominees: Vec<Nominee>,
    /// The criteria with their bases, and who held the posts before. What the explorer shows of a
    /// criterion is by its place here.
    pub measures: Measures,
    /// The set the criteria are of; `None` where none covers the posts.
    pub set: Option<CriteriaId>,
}

impl Field {
    /// The same without some criteria.
    #[must_use]
    pub fn without(mut self, left_out: &[CriterionId]) -> Self {
        let criteria = &mut self.measures.criteria;
        criteria.retain(|it| !left_out.contains(&it.criterion));
        self
    }

    /// The same with every criterion resting on this basis that can: it is of the same division
    /// as the one it names, and has the classes it is about.
    #[must_use]
    pub fn under(mut self, basis: &BasisId) -> Self {
        let known = &self.measures.bases;
        for criterion in &mut self.measures.criteria {
            let Some(named) = criterion.test.basis() else {
                continue;
            };
            let possible = procedure::appointment::assess::bases_for(&criterion.test, named, known);
            if possible.iter().any(|it| it.id == *basis) {
                rest_on(&mut criterion.test, basis);
            }
        }
        self
    }

    /// How many places are filled in the end, those of who stays among them.
    pub fn places(&self) -> u32 {
        let of_post = |it: &OpenPost| it.places + u32::try_from(it.staying.len()).unwrap_or(0);
        self.posts.iter().map(of_post).sum()
    }

    /// The places as a slate would fill them, with those in office who stay.
    pub fn filled(&self, slate: &Slate) -> Vec<Place> {
        let mut places = Vec::new();
        for post in &self.posts {
            places.extend(post.staying.iter().cloned());
            let fills = slate.0.iter().filter(|fill| fill.post == post.post);
            for candidate in fills.flat_map(|fill| &fill.candidates) {
                let nominee = self.nominees.iter().find(|it| it.candidate == *candidate);
                places.extend(nominee.map(|nominee| Place {
                    post: post.post.clone(),
                    who: procedure::appointment::Who::Candidate(nominee.candidate),
                    profile: nominee.profile.clone(),
                }));
            }
        }
        places
    }
}

fn rest_on(test: &mut Test, on: &BasisId) {
    match test {
        Test::Pairing { basis, .. } | Test::Spread { basis, .. } | Test::Proportion { basis } => {
            basis.clone_from(on);
        }
        Test::Parity | Test::Expertise { .. } | Test::OnePerState | Test::Rotation => {}
    }
}

/// A slate: every post to fill, in the order of the field, with its candidates by number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slate(pub Vec<Fill>);

impl Slate {
    /// By what slates are put in order: the candidates, and then their posts.
    pub(super) fn order(&self) -> Vec<(CandidateId, usize)> {
        let posts = self.0.iter().enumerate();
        let mut order: Vec<_> = posts
            .flat_map(|(at, fill)| fill.candidates.iter().map(move |it| (*it, at)))
            .collect();
        order.sort_unstable();
        order
    }
}
