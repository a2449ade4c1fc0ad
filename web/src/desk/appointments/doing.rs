//! One thing that can be done about posts, candidates and slates: its form, what is read from it,
//! and a sample.

use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use language::Lang;
use procedure::appointment::{Candidate, Post, Slate};
use procedure::body::{Office, Post as Kind};
use procedure::id::{BodyId, CandidateId, MemberId, PersonId, PostId};
use procedure::{Command, Forum, Seat, Verb};
use text::Wording;

use super::questionnaire;
use crate::desk::acting::Acting;
use crate::desk::answers::Reading;
use crate::desk::pages::form::{Answers, Field};
use crate::desk::pages::moment;
use crate::pages::reader::Reader;

/// The fields in which the places of a slate are filled: one for each.
pub(crate) const PLACES: [&str; 12] = [
    "place-1", "place-2", "place-3", "place-4", "place-5", "place-6", "place-7", "place-8",
    "place-9", "place-10", "place-11", "place-12",
];

/// One thing that can be done.
pub(crate) struct Doing {
    /// The last part of its address and of its messages, `appointing-…`.
    pub(crate) key: &'static str,
    /// What the authority table is asked for.
    pub(crate) verb: Verb,
    /// What it is done about.
    pub(crate) about: fn(&Of) -> bool,
    /// Whether this seat could do it at all, besides what the table says: its own candidate.
    pub(crate) own: fn(&About) -> bool,
    /// The names of its fields.
    pub(crate) names: &'static [&'static str],
    /// Its fields.
    pub(crate) fields: fn(&Reader<'_>, &About) -> Vec<Field>,
    /// What stands in them at first.
    pub(crate) filled: fn(&About) -> Answers,
    /// Answers with which the command can be considered before anybody has answered.
    pub(crate) sample: fn(&About) -> Vec<(&'static str, String)>,
    /// Reads the answers.
    pub(crate) read: fn(&mut Reading<'_>, &About) -> Option<Command>,
}

/// What something is done about.
pub(crate) enum Of {
    /// The posts in general.
    Posts,
    /// A slate.
    Slate(Slate),
    /// A candidate.
    Candidate(Candidate),
    /// A post.
    Post(Post),
}

/// A place that can be filled: the post, and which of its places.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Vacancy {
    pub(crate) post: PostId,
    pub(crate) number: usize,
    /// Who stands for it, by number.
    pub(crate) candidates: Vec<CandidateId>,
}

/// Somebody in office, who could stand in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Officer {
    pub(crate) body: BodyId,
    pub(crate) kind: Kind,
    pub(crate) person: PersonId,
    pub(crate) member: MemberId,
}

/// What forms show, from the seat of whoever looks.
pub(crate) struct About {
    pub(crate) of: Of,
    pub(crate) seat: Seat,
    /// The language in which whoever looks reads.
    pub(crate) lang: Lang,
    /// The zone of the forum's civil time.
    pub(crate) zone: TimeZone,
    pub(crate) now: Timestamp,
    pub(crate) today: Date,
    /// The posts that this seat puts slates for.
    pub(crate) posts: Vec<PostId>,
    /// Their places that are vacant or become so.
    pub(crate) vacancies: Vec<Vacancy>,
    pub(crate) officers: Vec<Officer>,
    /// Those in office in the post it is about.
    pub(crate) holders: Vec<Officer>,
    /// What candidates were last asked for a post of this seat.
    pub(crate) questionnaire: Vec<Wording>,
}

impl About {
    /// As the forum stands.
    pub(crate) fn of(
        forum: &Forum,
        acting: &Acting,
        (now, lang): (Timestamp, Lang),
        of: Of,
    ) -> Self {
        let today = forum.civil_day(now);
        let posts: Vec<&Post> = decided_by(forum, acting.seat());
        let ids: Vec<PostId> = posts.iter().map(|post| post.id.clone()).collect();
        let officers = officers(forum, today);
        Self {
            holders: holders(&of, &officers),
            of,
            seat: acting.seat().clone(),
            lang,
            zone: moment::zone_of(forum),
            now,
            today,
            vacancies: posts
                .iter()
                .flat_map(|post| vacancies(forum, post, today))
                .take(PLACES.len())
                .collect(),
            questionnaire: questionnaire::newest(forum, &ids),
            posts: ids,
            officers,
        }
    }

    /// The slate it is about.
    pub(crate) fn slate(&self) -> Option<&Slate> {
        match &self.of {
            Of::Slate(slate) => Some(slate),
            _ => None,
        }
    }

    /// Whether it is about a slate that can still lead into office.
    pub(crate) fn is_of_open_slate(&self) -> bool {
        let slate = self.slate();
        slate.is_some_and(|it| it.appointed.is_none() && it.replaced_by.is_none())
    }

    /// The candidate it is about.
    pub(crate) fn candidate(&self) -> Option<&Candidate> {
        match &self.of {
            Of::Candidate(candidate) => Some(candidate),
            _ => None,
        }
    }

    /// The post it is about.
    pub(crate) fn post(&self) -> Option<&Post> {
        match &self.of {
            Of::Post(post) => Some(post),
            _ => None,
        }
    }

    /// A time so many hours from now, as a field of a form has it.
    pub(crate) fn ahead(&self, hours: i64) -> String {
        let then = self.now.saturating_add(SignedDuration::from_hours(hours));
        let civil = then
            .unwrap_or(self.now)
            .to_zoned(self.zone.clone())
            .datetime();
        written(civil)
    }
}

/// A civil time to the minute, as a field of a form has it.
fn written(civil: DateTime) -> String {
    civil.strftime("%Y-%m-%dT%H:%M").to_string()
}

/// The posts on which a Chair's body decides; all of them for whoever acts on instruction.
fn decided_by<'a>(forum: &'a Forum, seat: &Seat) -> Vec<&'a Post> {
    let own = seat.office().map(|(body, _)| body);
    let all = forum.appointments.posts();
    all.filter(|post| match (seat, own) {
        (Seat::Secretariat, _) => true,
        (Seat::Chair(_), Some(body)) => post.decided_by == *body,
        _ => false,
    })
    .collect()
}

/// The places of a post that are vacant, or held for a term that ends.
fn vacancies(forum: &Forum, post: &Post, today: Date) -> Vec<Vacancy> {
    let body = forum.bodies.get(&post.body);
    let offices = body.map_or(&[][..], |body| &body.offices);
    let ends = |office: &&Office| {
        office.post == post.office && office.until.is_some_and(|until| today < until)
    };
    let ending = offices.iter().filter(ends).count();
    let vacant = usize::try_from(forum.vacant(post, today)).unwrap_or(0);
    let standing = forum.appointments.candidates();
    let standing = standing.filter(|it| it.withdrawn.is_none() && it.posts.contains(&post.id));
    let candidates: Vec<CandidateId> = standing.map(|it| it.id).collect();
    let places = (vacant + ending).min(usize::try_from(post.places).unwrap_or(0));
    let place = |number| Vacancy {
        post: post.id.clone(),
        number,
        candidates: candidates.clone(),
    };
    (1..=places).map(place).collect()
}

fn officers(forum: &Forum, today: Date) -> Vec<Officer> {
    let bodies = forum.bodies.iter();
    let of = bodies.flat_map(|body| body.officers_on(today).map(move |it| (body, it)));
    of.map(|(body, office)| Officer {
        body: body.id.clone(),
        kind: office.post,
        person: office.person.clone(),
        member: office.member,
    })
    .collect()
}

/// Those of the officers who hold the post it is about.
fn holders(of: &Of, officers: &[Officer]) -> Vec<Officer> {
    let Of::Post(post) = of else {
        return Vec::new();
    };
    let holds = |it: &&Officer| it.body == post.body && it.kind == post.office;
    officers.iter().filter(holds).cloned().collect()
}
