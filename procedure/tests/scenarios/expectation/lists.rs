//! What is on record whatever the day.

use std::collections::BTreeSet;

use procedure::agenda::{ItemWording, Stood};
use procedure::id::{
    AgendaItemId, DocumentId, MemberId, PositionId, ProvisionId, QuestionId, SealId, SessionId,
};
use procedure::keeping::Closed;
use procedure::provision::Standing;
use procedure::session::Meeting;
use procedure::statement::Statement;
use procedure::{Forum, Holder};

use super::{Answer, listed, positions::cited, yes};

pub(super) fn answer(forum: &Forum, subject: &[&str]) -> Answer {
    match subject {
        [all] => every(forum, all),
        ["founding", "complete"] => Some(yes(forum.founding_complete())),
        ["agenda", "of", session] => {
            let standings = forum.agendas.standings(&SessionId::new(session).ok()?);
            let stood = |s: &Stood| format!("{} since {}", s.standing.key(), s.on);
            Some(listed(standings.iter().map(stood)))
        }
        ["items", "of", session] => {
            let items = forum.agendas.of_session(&SessionId::new(session).ok()?);
            Some(listed(items.iter().map(|item| &item.id)))
        }
        ["mandate", "of", item] => {
            let item = forum.agendas.item(&AgendaItemId::new(item).ok()?)?;
            Some(listed(item.rests_on.iter().map(cited)))
        }
        ["wordings", "of", item] => {
            let item = forum.agendas.item(&AgendaItemId::new(item).ok()?)?;
            Some(listed(item.wordings.iter().map(worded)))
        }
        ["meetings", "of", session] => {
            let session = forum.sessions.get(&SessionId::new(session).ok()?)?;
            let meeting = |m: &Meeting| {
                let part = m.part.map(|it| format!(" {}", it.key()));
                let attribution = m.attribution.map(|it| format!(" {}", it.key()));
                let moved = match m.moved.len() {
                    0 => None,
                    times => Some(format!(" moved {times} time")),
                };
                let cancelled = m.cancelled.as_ref().map(|_| " cancelled".to_owned());
                let said = part
                    .into_iter()
                    .chain(attribution)
                    .chain(moved)
                    .chain(cancelled);
                format!(
                    "{} {} from {} to {}{}",
                    m.number,
                    m.body,
                    m.opens.at,
                    m.closes.at,
                    said.collect::<String>()
                )
            };
            Some(listed(session.meetings.values().map(meeting)))
        }
        ["provision", key] => {
            let provision = forum.provisions.get(&ProvisionId::new(key).ok()?)?;
            Some(match &provision.standing {
                Standing::Open => "open".into(),
                Standing::Unverified => "unverified".into(),
                Standing::InForce { reading } => format!("settled on {reading}"),
            })
        }
        ["readings", "of", key] => {
            let provision = forum.provisions.get(&ProvisionId::new(key).ok()?)?;
            Some(listed(provision.readings.iter().map(|r| &r.reading)))
        }
        ["options", "of", question] => {
            let question = forum.questions.get(&QuestionId::new(question).ok()?)?;
            Some(listed(question.options.iter().map(|option| &option.id)))
        }
        ["vote", "of", member, "on", document] => {
            let roll_call = forum.roll_calls.get(&DocumentId::new(document).ok()?)?;
            let vote = roll_call.vote_of(MemberId::new(member).ok()?);
            Some(vote.map_or("not on record", |vote| vote.key()).into())
        }
        ["positions", "on", question] => {
            let question = forum.questions.get(&QuestionId::new(question).ok()?)?;
            Some(listed(&question.positions))
        }
        ["positions", "of", code] => Some(held(forum, code)),
        _ => None,
    }
}

fn every(forum: &Forum, all: &str) -> Answer {
    Some(match all {
        "founded" => match &forum.founding {
            None => "no".into(),
            Some(founding) => format!("{} in {}", founding.id, founding.zone),
        },
        "statements" => {
            let told = |it: &Statement| format!("{} {}", it.id, it.document);
            listed(forum.statements.iter().map(told))
        }
        "documents" => listed(forum.documents.iter().map(|document| &document.id)),
        "members" => listed(forum.members.iter().map(|member| member.id)),
        "groups" => listed(forum.groups.iter().map(|group| &group.id)),
        "bodies" => listed(forum.bodies.iter().map(|body| &body.id)),
        "sessions" => listed(forum.sessions.iter().map(|session| &session.id)),
        "items" => listed(forum.agendas.items().map(|item| &item.id)),
        "framework" => listed(forum.framework.iter().map(|element| &element.id)),
        "provisions" => listed(forum.provisions.iter().map(|provision| &provision.id)),
        "questions" => listed(forum.questions.iter().map(|question| &question.id)),
        "positions" => listed(forum.questions.positions().map(|position| position.id)),
        "holders" => listed(forum.questions.holders().into_iter().map(Holder::code)),
        "roll-calls" => listed(forum.roll_calls.iter().map(|vote| &vote.document)),
        "keys" => listed(forum.keeping.keys()),
        "closed" => {
            let closed = |(seal, how): (&SealId, Closed)| match how {
                Closed::Withheld => format!("{seal} withheld"),
                Closed::Erased => format!("{seal} erased"),
            };
            listed(forum.keeping.all_closed().map(closed))
        }
        _ => return None,
    })
}

/// The numbers of all positions of a holder, superseded and retracted ones included.
fn held(forum: &Forum, code: &str) -> String {
    let positions = forum.questions.positions();
    let holder = positions.map(|p| &p.holder).find(|h| h.code() == code);
    let held = holder.map(|holder| forum.questions.positions_of(holder));
    let held: BTreeSet<PositionId> = held.into_iter().flatten().map(|p| p.id).collect();
    listed(held)
}

fn worded(wording: &ItemWording) -> String {
    let by: Vec<String> = wording.by.iter().map(Holder::code).collect();
    format!("{} by {}", wording.id, by.join(" and "))
}
