//! What is before the forum, what was said of it, and what came of it.

use procedure::Forum;
use procedure::id::{DecisionId, MatterId, MemberId};
use procedure::matter::{Attached, Decision, Matter, Objection, Stage};

use super::{Answer, listed};

pub(super) fn answer(forum: &Forum, subject: &[&str]) -> Answer {
    match subject {
        ["matters"] => Some(listed(forum.matters.iter().map(|matter| matter.id))),
        ["decisions"] => Some(listed(forum.matters.decisions().map(|taken| &taken.id))),
        ["decision", id] => {
            let decision = forum.matters.decision(&DecisionId::new(id).ok()?)?;
            Some(decided(decision))
        }
        ["matter", number] => Some(stage(forum.matters.get(named(number)?)?)),
        [what @ .., "matter", number] => about(what, forum.matters.get(named(number)?)?),
        _ => None,
    }
}

fn named(number: &str) -> Option<MatterId> {
    number.parse().ok().map(MatterId)
}

fn about(what: &[&str], matter: &Matter) -> Answer {
    match what {
        ["entitled", "to"] => Some(listed(&matter.opened.as_ref()?.entitled)),
        ["objections", "to"] => Some(listed(matter.objections.iter().map(objection))),
        ["attached", "to"] => Some(listed(matter.attached.iter().map(attached))),
        ["concerns", "on"] => Some(listed(matter.concerns.iter().map(|it| it.member))),
        ["holds", "on"] => {
            let told =
                |it: &procedure::matter::Hold| format!("{} until {}", it.member, it.until.at);
            Some(listed(matter.holds.iter().map(told)))
        }
        ["consultations", "on"] => {
            let told = |it: &procedure::matter::Consultation| {
                let with = joined(&it.with);
                let confirmed = joined(&it.confirmed);
                format!("{} with {with} confirmed by {confirmed}", it.id)
            };
            Some(listed(matter.consultations.iter().map(told)))
        }
        ["texts", "of"] => {
            let short = |text: &procedure::matter::HeldText| text.sha256.as_str()[..2].to_owned();
            Some(listed(matter.texts.iter().map(short)))
        }
        ["not", "spoken", "to"] => {
            let spoken = matter.spoken();
            let entitled = matter.opened.as_ref()?.entitled.iter();
            Some(listed(entitled.filter(|member| !spoken.contains(member))))
        }
        _ => None,
    }
}

fn stage(matter: &Matter) -> String {
    match (&matter.stage, matter.deadline()) {
        (Stage::Open, Some(deadline)) => format!("open until {}", deadline.at),
        (Stage::Decided(decision), _) => format!("decided {decision}"),
        (stage, _) => stage.key().into(),
    }
}

fn decided(decision: &Decision) -> String {
    let mut told = format!(
        "matter {} {} under {} by {} entitled",
        decision.matter,
        decision.how.key(),
        decision.provision,
        decision.entitled
    );
    if let Some(reading) = &decision.reading {
        told = format!("{told} reading {reading}");
    }
    if !decision.dissociated.is_empty() {
        told = format!("{told} without {}", joined(&decision.dissociated));
    }
    if let Some(second) = &decision.confirmed_by {
        told = format!("{told} confirmed by {second}");
    }
    if let Some(by) = &decision.cancelled_by {
        told = format!("{told} cancelled by {by}");
    }
    told
}

fn objection(objection: &Objection) -> String {
    let standing = match (objection.late, objection.withdrawn) {
        (true, _) => "late",
        (_, Some(_)) => "withdrawn",
        (false, None) => "standing",
    };
    format!("{} {} {standing}", objection.id, objection.member)
}

fn attached(attached: &Attached) -> String {
    let paragraphs: Vec<&str> = attached
        .paragraphs
        .0
        .iter()
        .map(text::Words::as_str)
        .collect();
    let told = format!("{} {}", attached.member, attached.given.key());
    if paragraphs.is_empty() {
        return told;
    }
    format!("{told} {}", paragraphs.join("+"))
}

fn joined(members: &[MemberId]) -> String {
    if members.is_empty() {
        return "nobody".into();
    }
    let codes: Vec<&str> = members.iter().map(MemberId::as_str).collect();
    codes.join("+")
}
