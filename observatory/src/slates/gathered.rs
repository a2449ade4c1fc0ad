//! Gathers from the forum what slates for some posts are made from.

use std::collections::BTreeSet;

use jiff::civil::Date;
use procedure::Forum;
use procedure::appointment::{Candidate, Criteria, Measures};
use procedure::id::PostId;

use super::{Field, Nominee, OpenPost};

impl Field {
    /// The field for posts to be filled from a day on: their vacant places, those who stand for
    /// them, the criteria in force over them. Posts that the same criteria look at are there with
    /// those in office. A post that is not on record is left out.
    pub fn of(forum: &Forum, posts: &[PostId], day: Date) -> Self {
        let known: Vec<_> = posts
            .iter()
            .filter_map(|it| forum.appointments.post(it))
            .collect();
        let keys: Vec<&PostId> = known.iter().map(|it| &it.id).collect();
        let set = known.first();
        let set = set.and_then(|first| forum.criteria_for(&first.provision, &keys));
        let looked_at = set.map_or(&[][..], |set| &set.posts);
        let others = looked_at.iter().filter(|it| !keys.contains(it));
        let mut open: Vec<OpenPost> = Vec::new();
        for post in &known {
            let open_post = OpenPost {
                post: post.id.clone(),
                places: forum.vacant(post, day),
                staying: forum.staying(&post.id, day),
            };
            if !open.iter().any(|it| it.post == post.id) {
                open.push(open_post);
            }
        }
        open.extend(others.map(|post| OpenPost {
            post: post.clone(),
            places: 0,
            staying: forum.staying(post, day),
        }));
        Self {
            nominees: nominees(forum, &open, day),
            posts: open,
            measures: set.map_or_else(Measures::default, |set: &Criteria| forum.measures(set, day)),
            set: set.map(|set| set.id),
        }
    }
}

/// Those who stand for a post with a place to fill and are not in office already in one of them.
fn nominees(forum: &Forum, posts: &[OpenPost], day: Date) -> Vec<Nominee> {
    let to_fill = || posts.iter().filter(|it| 0 < it.places).map(|it| &it.post);
    let wanted: BTreeSet<&PostId> = to_fill().collect();
    let in_office: BTreeSet<_> = to_fill()
        .filter_map(|it| forum.appointments.post(it))
        .filter_map(|it| forum.bodies.get(&it.body).map(|body| (it, body)))
        .flat_map(|(post, body)| {
            let officers = body.officers_on(day);
            officers
                .filter(|it| it.post == post.office)
                .map(|it| &it.person)
        })
        .collect();
    let nominee = |candidate: &Candidate| {
        let posts = candidate.posts.iter().filter(|it| wanted.contains(it));
        let posts: Vec<PostId> = posts.cloned().collect();
        let stands = candidate.withdrawn.is_none() && !in_office.contains(&candidate.person);
        (stands && !posts.is_empty()).then(|| Nominee {
            candidate: candidate.id,
            person: candidate.person.clone(),
            profile: candidate.profile(),
            posts,
        })
    };
    forum
        .appointments
        .candidates()
        .filter_map(nominee)
        .collect()
}
