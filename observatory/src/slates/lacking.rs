//! What no candidate brings: without a further nomination, no slate can have it.

use procedure::appointment::{Classification, Gender, Place, Profile, Test};
use procedure::id::{ClassId, ElementId, PostId};

use super::Field;

/// What the field lacks for one criterion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lacking {
    /// In a post, classes for which nobody counts, neither a candidate nor one who stays.
    Classes {
        /// The post.
        post: PostId,
        /// The classes.
        classes: Vec<ClassId>,
    },
    /// Areas that nobody states.
    Areas(Vec<ElementId>),
    /// Nobody says that she is a woman.
    Women,
    /// Nobody says that he is a man.
    Men,
}

/// For each criterion, what the field lacks. What is not stated is not counted as there.
pub(super) fn lacking(field: &Field) -> Vec<Vec<Lacking>> {
    let criteria = field.measures.criteria.iter();
    criteria.map(|it| of_test(field, &it.test)).collect()
}

fn of_test(field: &Field, test: &Test) -> Vec<Lacking> {
    match test {
        Test::Pairing { basis, classes } => {
            let basis = field.measures.bases.iter().find(|it| it.id == *basis);
            let posts = field.posts.iter().filter(|it| 0 < it.places);
            let in_post = |it: &super::OpenPost| classes_lacking(field, basis?, classes, &it.post);
            posts.filter_map(in_post).collect()
        }
        Test::Expertise { fields } => {
            let stated = |area: &ElementId| everybody(field).any(|it| it.expertise.contains(area));
            let areas: Vec<_> = fields.iter().filter(|it| !stated(it)).cloned().collect();
            let some = (!areas.is_empty()).then_some(Lacking::Areas(areas));
            some.into_iter().collect()
        }
        Test::Parity => {
            let nobody = |gender| !everybody(field).any(|it| it.gender == Some(gender));
            let women = nobody(Gender::Woman).then_some(Lacking::Women);
            let men = nobody(Gender::Man).then_some(Lacking::Men);
            women.into_iter().chain(men).collect()
        }
        Test::Spread { .. } | Test::Proportion { .. } | Test::OnePerState | Test::Rotation => {
            Vec::new()
        }
    }
}

/// All candidates, and those who stay.
fn everybody(field: &Field) -> impl Iterator<Item = &Profile> {
    let staying = field.posts.iter().flat_map(|it| &it.staying);
    let nominees = field.nominees.iter().map(|it| &it.profile);
    nominees.chain(staying.map(|it| &it.profile))
}

fn classes_lacking(
    field: &Field,
    basis: &Classification,
    classes: &[ClassId],
    post: &PostId,
) -> Option<Lacking> {
    let nominees = field.nominees.iter().filter(|it| it.posts.contains(post));
    let staying = field.posts.iter().flat_map(|it| &it.staying);
    let staying = staying.filter(|it: &&Place| it.post == *post);
    let profiles = nominees
        .map(|it| &it.profile)
        .chain(staying.map(|it| &it.profile));
    let there: Vec<&ClassId> = profiles
        .filter_map(|it| basis.class_of(it.member))
        .collect();
    let missing = classes.iter().filter(|it| !there.contains(it));
    let classes: Vec<ClassId> = missing.cloned().collect();
    (!classes.is_empty()).then(|| Lacking::Classes {
        post: post.clone(),
        classes,
    })
}
