//! What a form about a thing shows, as the forum is now.

use jiff::civil::Date;
use procedure::Forum;
use procedure::id::{MandateId, MatterId, PersonId, TopicId};
use procedure::matter::Matter;

use super::doing::About;
use super::thing::{Kind, Thing};
use crate::NotFound;
use crate::desk::acting::Acting;
use crate::desk::answer::Unanswered;
use crate::desk::asking::Asking;
use crate::desk::known::Names;

/// All that forms about a thing show, as it is now.
pub(super) fn about(asking: &Asking<'_>, acting: &Acting, kind: Kind) -> Result<About, Unanswered> {
    let key = asking.named.get("key");
    let part = asking.query.get("part").or_else(|| asking.form.get("part"));
    let found = asking.forum(|forum| {
        let thing = kind.find(forum, key)?;
        let today = forum.civil_day(asking.now);
        Some(About {
            topics: topics_of(forum, &thing),
            mandate: mandate_of(forum, &thing, today),
            consulted: consulted(forum, &thing),
            briefers: briefers(forum, &thing),
            seconds: seconds(forum, acting, &thing, today),
            someone: forum
                .members
                .iter()
                .next()
                .map_or_else(String::new, |it| it.id.to_string()),
            document: forum
                .documents
                .iter()
                .next()
                .map_or_else(String::new, |it| it.id.to_string()),
            seat: acting.seat().clone(),
            part: part.map(str::to_owned),
            lang: asking.lang.tag(),
            today,
            now: asking.now,
            thing,
        })
    });
    let missing = || Unanswered::Missing(NotFound::of(kind.noun(), key));
    let mut about = found.ok_or_else(missing)?;
    let names = Names::of(asking, about.seconds.iter().map(|(person, _)| person))?;
    for (person, name) in &mut about.seconds {
        *name = names.person(person).name.map(str::to_owned);
    }
    Ok(about)
}

/// Those who choose for the group together with whoever acts: of the Chair and the co-facilitators
/// those on the other side.
fn seconds(
    forum: &Forum,
    acting: &Acting,
    thing: &Thing,
    today: Date,
) -> Vec<(PersonId, Option<String>)> {
    let seats = forum.leads_with(acting.seat(), thing.body());
    let holders = seats
        .iter()
        .flat_map(|seat| forum.seats.holders_on(seat, today));
    let others = holders.filter(|it| it.person != *acting.person());
    others.map(|it| (it.person.clone(), None)).collect()
}

fn topics_of(forum: &Forum, thing: &Thing) -> Vec<TopicId> {
    let chosen = forum.topics.chosen(thing.body());
    if !chosen.is_empty() {
        return chosen.to_vec();
    }
    forum
        .topics
        .of(thing.body())
        .map(|topic| topic.id)
        .collect()
}

fn mandate_of(forum: &Forum, thing: &Thing, today: Date) -> Option<MandateId> {
    let in_force = forum.mandates.in_force(thing.body(), today);
    let newest = || forum.mandates.of(thing.body()).next_back();
    in_force.or_else(newest).map(|mandate| mandate.id)
}

/// The matters of the group or the plenary on which members were consulted.
fn consulted(forum: &Forum, thing: &Thing) -> Vec<MatterId> {
    let of = |matter: &&Matter| {
        let here = matter.body == *thing.body() || matter.body.as_str() == "plenary";
        here && !matter.consultations.is_empty()
    };
    forum
        .matters
        .iter()
        .filter(of)
        .map(|matter| matter.id)
        .collect()
}

fn briefers(forum: &Forum, thing: &Thing) -> Vec<String> {
    let all = forum.inputs.briefers();
    let of = all.filter(|briefer| briefer.body == *thing.body() && briefer.agreed.is_none());
    of.map(|briefer| briefer.id.0.to_string()).collect()
}
