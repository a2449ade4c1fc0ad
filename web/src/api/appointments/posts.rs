//! `/api/v1/posts`: the posts of bodies, with the criteria over them.

use procedure::Noun;
use procedure::appointment::{Criterion as OnRecordCriterion, Post as OnRecord, Test};

use super::super::Resource;
use super::super::bodies::PostWord;
use super::super::described::{wire, words};
use super::super::list::{Items, Looking};
use super::super::parameter::{Parameter, Takes, parameter};
use super::super::sessions::{Instant, instant};
use super::super::shared::{CertaintyWord, Source, Text, certainty, source, text};
use super::StrengthWord;
use crate::failing::Failing;

words!(
    /// What is tested.
    TestWord = [
        "pairing",
        "spread",
        "proportion",
        "parity",
        "expertise",
        "one-per-state",
        "rotation"
    ]
);

wire! {
    /// A criterion of balance over the posts of a set.
    Criterion {
        /// Its key, unique in its set.
        criterion: String,
        /// What is tested.
        test: TestWord,
        /// The classification it names, by key; null where it rests on none.
        basis: Option<String>,
        /// The classes of a pairing, by key.
        classes: Vec<String>,
        /// The most places of one class, for a spread.
        at_most: Option<u32>,
        /// The parts of the framework, for expertise, by key.
        fields: Vec<String>,
        /// How strictly it is meant.
        strength: StrengthWord,
        /// Where it stands.
        source: Source,
        /// How sure this is.
        certainty: CertaintyWord,
    }
}

wire! {
    /// A post of a body.
    Post {
        /// Its key: the body and the kind of post.
        post: String,
        /// The body.
        body: String,
        /// The kind of post.
        office: PostWord,
        /// Its title.
        title: Text,
        /// How many hold it at a time.
        places: u32,
        /// How many places nobody holds on the day asked for.
        vacant: u32,
        /// How long a term lasts, in months, where that is set.
        term_months: Option<u32>,
        /// The body whose Chair puts slates for it.
        decided_by: String,
        /// The provision under which it is filled.
        provision: String,
        /// Until when nominations were last called for.
        nominations_until: Option<Instant>,
        /// What candidates are asked with that call.
        questionnaire: Vec<Text>,
        /// The number of the set of criteria in force over it; null where none is.
        criteria_set: Option<u32>,
        /// The criteria in force over it.
        criteria: Vec<Criterion>,
        /// The mandate it rests on.
        source: Source,
        /// How sure this is.
        certainty: CertaintyWord,
        /// The index of its entry in the record.
        entry: Option<u64>,
        /// Where that entry can be read in its exact bytes.
        entry_url: Option<String>,
        /// The receipt that proves that entry (C2SP tlog-proof).
        proof_url: Option<String>,
    }
}

const PARAMETERS: &[Parameter] = &[parameter(
    "body",
    Takes::Key(Noun::Body),
    "Posts of this body.",
)];

pub(super) const RESOURCE: Resource = Resource {
    name: "posts",
    about: "The posts, in the order in which they were established.",
    key: "post",
    parameters: PARAMETERS,
    item: super::super::describe::<Post>,
    read: None,
    list,
};

fn list(at: &Looking<'_>) -> Result<Items, Failing> {
    let posts = at.fold.forum.appointments.posts();
    at.gather(
        Noun::Post,
        posts.map(|post| (post.id.to_string(), post)),
        |post| at.passes("body", post.body.as_str()),
        |post| wire(at, post),
    )
}

fn wire(at: &Looking<'_>, post: &OnRecord) -> Post {
    let forum = &at.fold.forum;
    let key = post.id.as_str();
    let set = forum.criteria_for(&post.provision, &[&post.id]);
    let criteria = set.map_or(&[][..], |set| &set.criteria);
    let questions = post.call.iter().flat_map(|call| &call.questionnaire);
    Post {
        post: key.to_owned(),
        body: post.body.to_string(),
        office: PostWord(post.office.key()),
        title: text(&post.title, at.lang),
        places: post.places,
        vacant: forum.vacant(post, at.day),
        term_months: post.term_months,
        decided_by: post.decided_by.to_string(),
        provision: post.provision.to_string(),
        nominations_until: post.call.as_ref().map(|call| instant(&call.until)),
        questionnaire: questions.map(|it| text(it, at.lang)).collect(),
        criteria_set: set.map(|set| set.id.0),
        criteria: criteria.iter().map(criterion).collect(),
        source: source(&post.source),
        certainty: certainty(post.certainty),
        entry: at.entry(Noun::Post, key),
        entry_url: at.entry_url(Noun::Post, key),
        proof_url: at.proof_url(Noun::Post, key),
    }
}

fn criterion(criterion: &OnRecordCriterion) -> Criterion {
    let test = &criterion.test;
    let (mut classes, mut fields, mut most) = (Vec::new(), Vec::new(), None);
    match test {
        Test::Pairing { classes: named, .. } => {
            classes = named.iter().map(ToString::to_string).collect();
        }
        Test::Spread { at_most, .. } => most = Some(*at_most),
        Test::Expertise { fields: named } => {
            fields = named.iter().map(ToString::to_string).collect();
        }
        Test::Proportion { .. } | Test::Parity | Test::OnePerState | Test::Rotation => {}
    }
    Criterion {
        criterion: criterion.criterion.to_string(),
        test: TestWord(test.key()),
        basis: test.basis().map(ToString::to_string),
        classes,
        at_most: most,
        fields,
        strength: StrengthWord(criterion.strength.key()),
        source: source(&criterion.source),
        certainty: certainty(criterion.certainty),
    }
}
