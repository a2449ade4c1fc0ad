//! Which seats a rehearsal begins with, and who plays them.
//!
//! Two officers of the secretariat; the Chair of each body that has one; six delegations; one
//! stakeholder. The delegations are those with most positions on record: first the one of each
//! regional group, then of all that are left, in the order of their codes where they have equally
//! many. Where a story is told, whoever acts in it is played too.

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

/// One of those who play a seat.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Player {
    pub(super) seat: Seat,
    /// Which of them, from 1.
    pub(super) number: u32,
}

/// A seat, and who plays it.
pub(super) struct Part {
    pub(super) player: Player,
    pub(super) person: PersonId,
    /// How the accounts call the person: by the seat, since nobody is named.
    pub(super) name: String,
}

/// The seats of a rehearsal of this forum: the secretariat first, which seats the others; last those
/// that only a story has.
pub(super) fn cast(forum: &Forum, lang: Lang, story: &[Player]) -> Result<Vec<Part>, Failure> {
    let stakeholder = StakeholderId::new(STAKEHOLDER).map_err(Failure::Refused)?;
    let officers = [1, 2].map(|number| (Seat::Secretariat, number, None));
    let chairs = chairs(forum);
    let chairs = chairs.into_iter().map(|(seat, it)| (seat, 1, Some(it)));
    let parties = delegations(forum).into_iter().map(Seat::Delegation);
    let parties = parties.chain([Seat::Stakeholder(stakeholder)]);
    let parties = parties.map(|seat| (seat, 1, None));
    let told = story.iter().map(|it| (it.seat.clone(), it.number, None));
    let mut next = forum.last_person();
    let mut parts: Vec<Part> = Vec::new();
    for (seat, number, person) in officers
        .into_iter()
        .chain(chairs)
        .chain(parties)
        .chain(told)
    {
        let player = Player { seat, number };
        if parts.iter().any(|part| part.player == player) {
            continue;
        }
        let person = if let Some(person) = person {
            person
        } else {
            next += 1;
            PersonId::new(&format!("p-{next}")).map_err(Failure::Refused)?
        };
        let name = called(&player, forum, lang);
        parts.push(Part {
            player,
            person,
            name,
        });
    }
    Ok(parts)
}

fn called(player: &Player, forum: &Forum, lang: Lang) -> String {
    let several = player.seat == Seat::Secretariat || 1 < player.number;
    let number = several.then(|| format!(" {}", player.number));
    let seat = publish::plain(&publish::seat(&player.seat, forum, lang));
    let seat = format!("{seat}{}", number.unwrap_or_default());
    let seat = [("seat", Arg::Text(&seat))];
    publish::plain(&Messages::of(lang).format("rehearsal-player", &seat))
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
