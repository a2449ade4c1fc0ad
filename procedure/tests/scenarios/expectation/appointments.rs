//! Who stands for which post, what was found about slates, and who holds office by them.

use procedure::appointment::{Candidate, Consulted, Found, Held, Interim, RestsOn, Slate};
use procedure::id::{BasisId, BodyId, CandidateId, MemberId, ObserverId, PostId, SlateId};
use procedure::{Forum, Seat};

use super::{Answer, listed};

pub(super) fn answer(forum: &Forum, subject: &[&str]) -> Answer {
    let all = &forum.appointments;
    match subject {
        ["posts"] => Some(listed(all.posts().map(|post| &post.id))),
        ["classifications"] => Some(listed(all.classifications().map(|it| &it.id))),
        ["slates"] => Some(listed(all.slates().map(|slate| slate.id))),
        ["candidates"] => Some(listed(all.candidates().map(|candidate| candidate.id))),
        ["candidate", number] => {
            let number = number.parse().ok().map(CandidateId)?;
            Some(candidate(all.candidate(number)?))
        }
        ["not", "classified", "by", basis] => {
            let basis = all.classification(&BasisId::new(basis).ok()?)?;
            let members = forum.members.iter().map(|member| member.id);
            let holes = members.filter(|member| basis.class_of(*member).is_none());
            Some(listed(holes))
        }
        ["asked", "for", post] => {
            let post = all.post(&PostId::new(post).ok()?)?;
            let asked = post.call.iter().flat_map(|call| &call.questionnaire);
            let words = asked.filter_map(|it| it.in_language(text::Language::En));
            Some(listed(words.map(|it| &it.words)))
        }
        ["answers", "of", "candidate", number, "for", seat @ ..] => {
            let candidate = all.candidate(number.parse().ok().map(CandidateId)?)?;
            let seat = match seat {
                ["everybody"] => None,
                ["secretariat"] => Some(Seat::Secretariat),
                ["Chair", "of", body] => Some(Seat::Chair(BodyId::new(body).ok()?)),
                ["co-facilitator", "of", body] => {
                    Some(Seat::CoFacilitator(BodyId::new(body).ok()?))
                }
                ["delegation", "of", member] => Some(Seat::Delegation(MemberId::new(member).ok()?)),
                ["observer", key] => Some(Seat::Observer(ObserverId::new(key).ok()?)),
                _ => return None,
            };
            Some(super::yes(forum.answers_to(candidate, seat.as_ref())))
        }
        ["left", body] => {
            let body = forum.bodies.get(&BodyId::new(body).ok()?)?;
            let left = body.offices.iter();
            let left = left.filter_map(|it| Some(format!("{} {}", it.person, it.left?.key())));
            Some(listed(left))
        }
        ["consultations", "on", "slate", number] => {
            let held = &all.slate(numbered(number)?)?.consultations;
            Some(listed(held.iter().map(consulted)))
        }
        ["terms", "of", post] => {
            let post = all.post(&PostId::new(post).ok()?)?;
            Some(listed(post.held.iter().map(held)))
        }
        ["standing", "in", "for", post] => {
            let post = all.post(&PostId::new(post).ok()?)?;
            Some(listed(post.interims.iter().map(interim)))
        }
        ["slate", number] => Some(slate(all.slate(numbered(number)?)?)),
        [what @ .., "slate", number] => about(forum, what, all.slate(numbered(number)?)?),
        _ => None,
    }
}

/// By whom: the seat that recorded it, and who held it on that seat's behalf.
fn consulted(held: &Consulted) -> String {
    let by = held.held_by.as_ref();
    let by = by.map_or_else(String::new, |it| {
        format!(
            " held by {} as {} of {}",
            it.person,
            it.office.key(),
            it.body
        )
    });
    format!("{} from {}{by}", held.number, held.by.key())
}

fn numbered(number: &str) -> Option<SlateId> {
    number.parse().ok().map(SlateId)
}

fn about(forum: &Forum, what: &[&str], slate: &Slate) -> Answer {
    match what {
        ["found", "on"] => Some(listed(slate.found.iter().map(found))),
        ["not", "reached", "on"] => Some(listed(forum.not_reached(slate))),
        ["views", "on"] => {
            let views = slate.newest_views();
            let told = views
                .values()
                .map(|it| format!("{} {}", it.member, it.view.key()));
            Some(listed(told))
        }
        ["views", "ever", "on"] => Some(slate.views.len().to_string()),
        ["turning", "on"] => {
            let set = forum.appointments.criteria_set(slate.set?)?;
            let findings = forum.findings(set, &slate.fills, slate.from);
            let turning = findings
                .iter()
                .filter(|finding| !finding.turns_on.is_empty());
            let told = turning.map(|it| match &it.basis {
                Some(basis) => format!("{} under {basis}", it.criterion),
                None => it.criterion.to_string(),
            });
            Some(listed(told))
        }
        _ => None,
    }
}

fn candidate(candidate: &Candidate) -> String {
    let standing = if candidate.withdrawn.is_some() {
        "withdrawn"
    } else {
        "stands"
    };
    let name = candidate.name.open().map_or("sealed", text::Words::as_str);
    let counted = candidate.counted;
    let mut told = format!("{} {name} of {counted} {standing}", candidate.person);
    if candidate.member != counted {
        told = format!("{told} nominated by {}", candidate.member);
    }
    told
}

fn slate(slate: &Slate) -> String {
    if let Some(by) = slate.replaced_by {
        return format!("replaced by {by}");
    }
    match slate.appointed.as_ref().map(|it| &it.rests_on) {
        None => "put".into(),
        Some(RestsOn::Chair { reading }) => format!("appointed by the Chair as {reading}"),
        Some(RestsOn::Members { decision }) => format!("approved by decision {decision}"),
        Some(RestsOn::Arrangement {
            arrangement,
            as_if,
            decision,
        }) => {
            let approved = decision.as_ref();
            let approved = approved.map_or_else(String::new, |it| format!(" and {it}"));
            format!("arranged by decision {arrangement}{approved} as if {as_if}")
        }
    }
}

fn found(found: &Found) -> String {
    let under = found.basis.as_ref();
    let under = under.map_or_else(String::new, |basis| format!(" under {basis}"));
    let missing = match found.not_stated {
        0 => String::new(),
        count => format!(" ({count} missing)"),
    };
    format!(
        "{}{under} {}{missing}",
        found.criterion,
        found.verdict.key()
    )
}

fn held(held: &Held) -> String {
    let until = held
        .due
        .map_or_else(|| "open".into(), |due| due.to_string());
    format!(
        "{} from {} until {until} by slate {}",
        held.person, held.from, held.slate
    )
}

fn interim(interim: &Interim) -> String {
    let Interim {
        person,
        member,
        from,
        until,
        ..
    } = interim;
    format!("{person} of {member} from {from} until {until}")
}
