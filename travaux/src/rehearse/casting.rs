//! Which seats a rehearsal begins with, and who plays them.
//!
//! Two officers of the secretariat; the Chair of each body that has one; six delegations; one
//! stakeholder. The delegations are those with most positions on record: first the one of each
//! regional group, then of all that are left, in the order of their codes where they have equally
//! many.

use language::{Arg, Lang, Messages};
use procedure::body::Post;
use procedure::group::GroupKind;
use procedure::id::{MemberId, PersonId, StakeholderId};
use procedure::{Forum, Holder, Seat};

use crate::Failure;

/// How many delegations there are.
const DELEGATIONS: usize = 6;

/// The stakeholder that is played; none of this name exists.
const STAKEHOLDER: &str = "rehearsal-stakeholder";

/// A seat, and who plays it.
pub(super) struct Part {
    pub(super) seat: Seat,
    pub(super) person: PersonId,
    /// How the accounts call the person: by the seat, since nobody is named.
    pub(super) name: String,
}

/// The seats of a rehearsal of this forum: the secretariat first, which seats the others.
pub(super) fn cast(forum: &Forum, lang: Lang) -> Result<Vec<Part>, Failure> {
    let mut next = forum.last_person();
    let mut newcomer = || {
        next += 1;
        PersonId::new(&format!("p-{next}")).map_err(Failure::Refused)
    };
    let called = |seat: &Seat, number: &str| {
        let seat = publish::plain(&publish::seat(seat, forum, lang));
        let seat = format!("{seat}{number}");
        let seat = [("seat", Arg::Text(&seat))];
        publish::plain(&Messages::of(lang).format("rehearsal-player", &seat))
    };
    let mut parts = Vec::new();
    for number in [" 1", " 2"] {
        let (seat, person) = (Seat::Secretariat, newcomer()?);
        let name = called(&seat, number);
        parts.push(Part { seat, person, name });
    }
    for (seat, person) in chairs(forum) {
        let name = called(&seat, "");
        parts.push(Part { seat, person, name });
    }
    let delegations = delegations(forum).into_iter().map(Seat::Delegation);
    let stakeholder = StakeholderId::new(STAKEHOLDER).map_err(Failure::Refused)?;
    for seat in delegations.chain([Seat::Stakeholder(stakeholder)]) {
        let (person, name) = (newcomer()?, called(&seat, ""));
        parts.push(Part { seat, person, name });
    }
    Ok(parts)
}

/// The Chairs in office, each under the pseudonym that the record has.
fn chairs(forum: &Forum) -> Vec<(Seat, PersonId)> {
    let offices = forum.bodies.iter().flat_map(|body| {
        let standing = body.offices.iter().filter(|office| office.until.is_none());
        let chairs = standing.filter(|office| office.post == Post::Chair);
        chairs.map(|office| (Seat::Chair(body.id.clone()), office.person.clone()))
    });
    offices.collect()
}

/// The members that are played.
pub(super) fn delegations(forum: &Forum) -> Vec<MemberId> {
    let spoken = |member: MemberId| {
        let holder = Holder::Member(member);
        let own = forum.questions.positions_of(&holder);
        own.filter(|position| position.retracted.is_none()).count()
    };
    let mut members: Vec<(usize, MemberId)> = forum
        .members
        .iter()
        .map(|member| (spoken(member.id), member.id))
        .collect();
    members.sort_by_key(|(spoken, id)| (std::cmp::Reverse(*spoken), *id));
    let mut chosen = Vec::new();
    let groups = forum.groups.iter();
    for group in groups.filter(|group| group.kind == GroupKind::Regional) {
        let of_group = |id: MemberId| group.memberships.iter().any(|it| it.member == id);
        let first = members
            .iter()
            .find(|(spoken, id)| 0 < *spoken && of_group(*id) && !chosen.contains(id));
        chosen.extend(first.map(|(_, id)| *id));
    }
    for (_, id) in members {
        if chosen.len() < DELEGATIONS && !chosen.contains(&id) {
            chosen.push(id);
        }
    }
    chosen.truncate(DELEGATIONS);
    chosen
}
