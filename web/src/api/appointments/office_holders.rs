//! `/api/v1/office-holders`: who holds or held which office, one time in office an item.

use jiff::civil::Date;
use procedure::Noun;
use procedure::body::{Body, Office};

use super::super::Resource;
use super::super::bodies::PostWord;
use super::super::described::{wire, words};
use super::super::list::{Items, Looking};
use super::super::parameter::{Parameter, Takes, parameter};
use super::super::shared::{CertaintyWord, Source, certainty, source};
use crate::failing::Failing;

words!(
    /// Whether somebody is in office on the day asked for.
    InOfficeWord = ["yes", "no"]
);
words!(
    /// Why somebody left office.
    LeavingWord = ["term-over", "resigned", "recalled", "ended", "unable"]
);

wire! {
    /// One person’s time in an office.
    OfficeHolder {
        /// Its key: body, office, person and first day.
        office_holder: String,
        /// The body.
        body: String,
        /// The office.
        office: PostWord,
        /// The person, under the pseudonym of the record.
        person: String,
        /// The member whose national the officer is, by code.
        member: String,
        /// The name; null where it is withheld or was erased.
        name: Option<String>,
        /// The first day in office.
        from: Date,
        /// The first day out of office; null while no end is set.
        until: Option<Date>,
        /// Why it ended; null where it has not ended or that is not on record.
        left: Option<LeavingWord>,
        /// Whether the person is in office on the day asked for.
        in_office: InOfficeWord,
        /// The slate by which it came about, by number; null where it rests on another source.
        slate: Option<u32>,
        /// Where this stands.
        source: Source,
        /// How sure this is.
        certainty: CertaintyWord,
    }
}

const PARAMETERS: &[Parameter] = &[
    parameter("body", Takes::Key(Noun::Body), "Officers of this body."),
    parameter(
        "in_office",
        Takes::Words(InOfficeWord::ALL),
        "Those in office on the day asked for, or the others.",
    ),
];

pub(super) const RESOURCE: Resource = Resource {
    name: "office-holders",
    about: "All times in office, body by body in the order of entering.",
    key: "office_holder",
    parameters: PARAMETERS,
    item: super::super::describe::<OfficeHolder>,
    read: None,
    list,
};

/// A time in office, in its body.
type Held<'a> = (&'a Body, &'a Office);

fn list(at: &Looking<'_>) -> Result<Items, Failing> {
    let bodies = at.fold.forum.bodies.iter();
    let all = bodies.flat_map(|body| body.offices.iter().map(move |office| (body, office)));
    at.gather(
        Noun::Office,
        all.map(|held| (key(&held), held)),
        |held| {
            at.passes("body", held.0.id.as_str()) && at.passes("in_office", in_office(at, held.1))
        },
        |held| wire(at, held),
    )
}

fn key((body, office): &Held<'_>) -> String {
    let kind = office.post.key();
    format!("{}:{kind}:{}:{}", body.id, office.person, office.from)
}

fn in_office(at: &Looking<'_>, office: &Office) -> &'static str {
    let over = office.until.is_some_and(|until| until <= at.day);
    if office.from <= at.day && !over {
        "yes"
    } else {
        "no"
    }
}

fn wire(at: &Looking<'_>, held: &Held<'_>) -> OfficeHolder {
    let (body, office) = held;
    let posts = at.fold.forum.appointments.posts();
    let mut times = posts
        .filter(|post| post.body == body.id && post.office == office.post)
        .flat_map(|post| &post.held);
    let slate = times.find(|time| time.person == office.person && time.from == office.from);
    OfficeHolder {
        office_holder: key(held),
        body: body.id.to_string(),
        office: PostWord(office.post.key()),
        person: office.person.to_string(),
        member: office.member.to_string(),
        name: office.name.open().map(ToString::to_string),
        from: office.from,
        until: office.until,
        left: office.left.map(|left| LeavingWord(left.key())),
        in_office: InOfficeWord(in_office(at, office)),
        slate: slate.map(|time| time.slate.0),
        source: source(&office.source),
        certainty: certainty(office.certainty),
    }
}
