//! What thematic groups work on, and what came of it.

use jiff::civil::Date;
use procedure::Forum;
use procedure::divergence::HeldBy;
use procedure::id::{
    BodyId, BrieferId, DivergenceId, MandateId, MemberId, RecommendationId, ReportId, ScenarioId,
};
use procedure::recommendation::{Point, Recommendation, Standing};
use procedure::report::{Parts, Report};
use procedure::topic::{ChosenBy, Preferences};

use super::{Answer, listed};

pub(super) fn answer(forum: &Forum, subject: &[&str]) -> Answer {
    match subject {
        ["mandate", number] => {
            let mandate = forum.mandates.get(MandateId(number.parse().ok()?))?;
            let decision = mandate.decision.as_ref();
            Some(decision.map_or_else(|| "proposed".into(), |it| format!("decided {it}")))
        }
        ["topics", "of", body] => {
            let body = BodyId::new(body).ok()?;
            Some(listed(forum.topics.of(&body).map(|topic| topic.id)))
        }
        ["chosen", "for", body] => Some(chosen(forum, &BodyId::new(body).ok()?)),
        ["rotation", "of", body] => {
            let body = BodyId::new(body).ok()?;
            let slots = forum.topics.rotation(&body).iter();
            Some(listed(slots.map(|slot| {
                format!("{} from {} until {}", slot.topic, slot.from, slot.until)
            })))
        }
        ["preferences", "for", body] => {
            let body = BodyId::new(body).ok()?;
            Some(listed(forum.topics.preferences(&body).map(preferences)))
        }
        ["briefer", number] => {
            let briefer = forum.inputs.briefer(BrieferId(number.parse().ok()?))?;
            let agreed = briefer.agreed.as_ref();
            let told = agreed.map_or_else(|| "nominated".into(), |it| format!("agreed {it}"));
            Some(format!("{told} by {}", briefer.member))
        }
        ["inputs"] => Some(listed(forum.inputs.iter().map(|input| input.id))),
        ["answers", "to", "scenario", number] => {
            let scenario = forum.scenarios.get(ScenarioId(number.parse().ok()?))?;
            let told = |it: &procedure::scenario::Answer| {
                let member = it.member.map_or_else(|| "-".into(), |it| it.to_string());
                format!("{member} {}", it.question)
            };
            Some(listed(scenario.answers.iter().map(told)))
        }
        ["divergence", number] => {
            let it = forum.divergences.get(DivergenceId(number.parse().ok()?))?;
            let views = (1..).zip(&it.views);
            Some(listed(views.map(|(number, view)| {
                format!("{number} {}", holders(&view.holders))
            })))
        }
        [what @ .., "recommendation", number] => {
            let id = RecommendationId(number.parse().ok()?);
            recommendation(forum, what, forum.recommendations.get(id)?)
        }
        [what @ .., "report", number] => {
            let id = ReportId(number.parse().ok()?);
            report(what, forum.reports.get(id)?)
        }
        _ => None,
    }
}

pub(super) fn of_day(forum: &Forum, day: Date, subject: &[&str]) -> Answer {
    match subject {
        ["mandate", "of", body] => {
            let body = BodyId::new(body).ok()?;
            let mandate = forum.mandates.in_force(&body, day);
            Some(listed(mandate.map(|mandate| mandate.id)))
        }
        ["overdue"] => {
            let tasks = forum.follow_up.tasks();
            let overdue = tasks.filter(|task| forum.follow_up.overdue(task, day));
            let told = |task: &procedure::follow_up::Task| {
                format!("{}:{}", task.recommendation, task.number)
            };
            Some(listed(overdue.map(told)))
        }
        _ => None,
    }
}

fn chosen(forum: &Forum, body: &BodyId) -> String {
    let Some(choice) = forum.topics.choice(body) else {
        return listed(forum.topics.chosen(body));
    };
    let by = match &choice.by {
        ChosenBy::Decision(decision) => format!("by {decision}"),
        ChosenBy::Chair { matter, .. } => format!("after matter {matter}"),
    };
    format!("{} {by}", joined(&choice.topics))
}

fn preferences((member, preferences): (MemberId, &Preferences)) -> String {
    let topics: Vec<_> = preferences.ranked.iter().map(|it| it.topic).collect();
    format!("{member} {}", joined(&topics))
}

fn recommendation(forum: &Forum, what: &[&str], it: &Recommendation) -> Answer {
    match what {
        [] => {
            let standing = match (it.standing(), &it.consensus) {
                (Standing::Consensus, Some(consensus)) => {
                    format!("consensus {}", consensus.decision)
                }
                (standing, _) => standing.key().into(),
            };
            Some(format!("{standing} at {}", it.revision))
        }
        ["proposers", "of"] => Some(listed(&it.proposers)),
        ["supporters", "of"] => Some(listed(&it.supporters)),
        ["paragraphs", "of"] => {
            let told = |(number, words)| {
                let words: &text::Wording = words;
                let version = words.in_language(words.original())?;
                Some(format!("{number} {}", version.words))
            };
            Some(listed(it.text().filter_map(told)))
        }
        ["points", "on"] => Some(listed(it.points.iter().map(point))),
        ["returned", "of"] => Some(listed(it.returned.iter().map(|one| &one.decision))),
        ["disposition", "of"] => {
            let disposed = forum.follow_up.of(it.id);
            Some(listed(disposed.map(|one| {
                format!("{} {}", one.disposition.key(), one.decision)
            })))
        }
        ["progress", "on"] => {
            let progress = forum.follow_up.progress();
            let of = progress.filter(|one| one.recommendation == it.id);
            Some(listed(of.map(|one| {
                let done = if one.done { " done" } else { "" };
                format!("{}{done}", one.member)
            })))
        }
        _ => None,
    }
}

fn point(point: &Point) -> String {
    let standing = if point.stands() { "open" } else { "closed" };
    let alternatives = (1..).zip(&point.alternatives);
    let held: Vec<String> = alternatives
        .map(|(number, it)| format!(" {number} {}", holders(&it.holders)))
        .collect();
    format!(
        "{} {} {standing}{}",
        point.number,
        point.member,
        held.concat()
    )
}

fn report(what: &[&str], report: &Report) -> Answer {
    let newest = report.newest()?;
    match what {
        [] => {
            let gone = if report.transmitted.is_some() {
                " transmitted"
            } else {
                ""
            };
            let edition = newest.edition.key();
            Some(format!("{edition} version {}{gone}", newest.version))
        }
        ["part", part, "of"] => in_part(part, &newest.parts),
        ["prose", "of"] => {
            Some(listed(newest.prose.iter().map(|prose| {
                format!("{} {}", prose.place.key(), prose.revision)
            })))
        }
        ["corrections", "of"] => Some(listed(report.corrections.iter().map(|it| {
            let settled = match &it.settled {
                None => "unsettled",
                Some((true, _)) => "taken",
                Some((false, _)) => "not-taken",
            };
            format!("{} {} {settled}", it.number, it.member)
        }))),
        _ => None,
    }
}

fn in_part(part: &str, parts: &Parts) -> Answer {
    Some(match part {
        "A" => listed(parts.consensus.iter().map(|it| {
            let paragraphs = joined(&it.paragraphs);
            format!(
                "{} by {} paragraphs {paragraphs}",
                it.recommendation, it.decision
            )
        })),
        "B" => {
            let developing = parts.developing.iter().map(|it| {
                let points = it.points.iter().map(|point| {
                    let alternatives = point.alternatives.iter().map(|it| joined(it));
                    let alternatives: Vec<String> = alternatives.collect();
                    format!(" point {} {}", point.point, alternatives.join("/"))
                });
                let points: Vec<String> = points.collect();
                format!(
                    "{} at {}{}",
                    it.recommendation,
                    it.revision,
                    points.concat()
                )
            });
            let withdrawn = parts.withdrawn.iter().map(|it| format!("{it} withdrawn"));
            listed(developing.chain(withdrawn))
        }
        "C" => {
            let settled = parts.settled.iter().map(|it| {
                format!(
                    "{}:{} settled by {}",
                    it.recommendation, it.point, it.member
                )
            });
            let differing = parts.divergences.iter().map(|it| {
                let views = it.views.iter().map(|view| joined(&view.holders));
                let views: Vec<String> = views.collect();
                format!("divergence {} {}", it.divergence, views.join("/"))
            });
            listed(settled.chain(differing))
        }
        "D" => listed(parts.outputs.iter().map(|it| {
            let (agreed, developing) = (joined(&it.consensus), joined(&it.developing));
            format!("{} agreed {agreed} developing {developing}", it.output)
        })),
        "E" => {
            let statements = parts.statements.iter().map(|it| format!("statement {it}"));
            let inputs = parts.inputs.iter().map(|it| format!("input {it}"));
            let briefers = parts.briefers.iter().map(|it| format!("briefer {it}"));
            let scenarios = parts.scenarios.iter().map(|it| format!("scenario {it}"));
            listed(statements.chain(inputs).chain(briefers).chain(scenarios))
        }
        _ => return None,
    })
}

fn holders(held: &[HeldBy]) -> String {
    let members: Vec<MemberId> = held.iter().map(|holder| holder.member).collect();
    joined(&members)
}

/// Values with a plus between them, or `nobody`.
fn joined<T: ToString>(values: &[T]) -> String {
    if values.is_empty() {
        return "nobody".into();
    }
    let values: Vec<String> = values.iter().map(ToString::to_string).collect();
    values.join("+")
}
