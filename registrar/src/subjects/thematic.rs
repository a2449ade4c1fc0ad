//! What an act about the work of a thematic group is about.

use procedure::act::Act;
use procedure::divergence::View;
use procedure::id::{BodyId, MemberId, RecommendationId, ReportId, ScenarioId, TopicId};
use procedure::input::Contributor;
use procedure::matter::Subject;
use procedure::{Holder, Noun};

/// Calls `about` with what the act created or changes, the group, and the members it names.
pub(super) fn of(act: &Act, about: &mut dyn FnMut(Noun, &str)) {
    match act {
        Act::MandateProposed(act) => {
            about(Noun::Mandate, &act.mandate.to_string());
            body(&act.body, about);
        }
        Act::TopicProposed(act) => {
            topic(act.topic, about);
            body(&act.body, about);
            members(&act.proposers, about);
        }
        Act::PreferencesFiled(act) => {
            body(&act.body, about);
            members(&[act.member], about);
            for ranked in &act.ranked {
                topic(ranked.topic, about);
            }
        }
        Act::PreferencesWithdrawn(act) => {
            body(&act.body, about);
            members(&[act.member], about);
        }
        Act::TopicsChosen(act) => {
            body(&act.body, about);
            about(Noun::Matter, &act.matter.to_string());
            for chosen in &act.topics {
                topic(*chosen, about);
            }
        }
        Act::RotationPlanned(act) => {
            body(&act.body, about);
            for slot in &act.slots {
                topic(slot.topic, about);
            }
        }
        Act::BrieferNominated(act) => {
            about(Noun::Briefer, &act.briefer.to_string());
            topic(act.topic, about);
            body(&act.body, about);
            members(&[act.member], about);
        }
        Act::InputFiled(act) => {
            about(Noun::Input, &act.input.to_string());
            act.topic.into_iter().for_each(|it| topic(it, about));
            body(&act.body, about);
            contributor(&act.from, about);
        }
        Act::ScenarioSet(act) => {
            scenario(act.scenario, about);
            act.topic.into_iter().for_each(|it| topic(it, about));
            body(&act.body, about);
        }
        Act::ScenarioAnswered(act) => {
            scenario(act.scenario, about);
            members(act.member.as_slice(), about);
        }
        Act::ScenarioConcluded(act) => {
            scenario(act.scenario, about);
            for id in &act.recommendations {
                recommendation(*id, about);
            }
        }
        act => of_texts(act, about),
    }
}

/// Recommendations and divergences.
fn of_texts(act: &Act, about: &mut dyn FnMut(Noun, &str)) {
    match act {
        Act::RecommendationPut(act) => {
            recommendation(act.recommendation, about);
            topic(act.topic, about);
            body(&act.body, about);
            members(&act.proposers, about);
        }
        Act::SupportDeclared(act) => said(act.recommendation, act.member, about),
        Act::ParagraphRevised(act) => recommendation(act.recommendation, about),
        Act::PointOpened(act) => said(act.recommendation, act.member, about),
        Act::AlternativeHeld(act) => said(act.recommendation, act.member, about),
        Act::PointClosed(act) => said(act.recommendation, act.member, about),
        Act::RecommendationWithdrawn(act) => recommendation(act.recommendation, about),
        Act::DivergenceRecorded(act) => {
            about(Noun::Divergence, &act.divergence.to_string());
            act.topic.into_iter().for_each(|it| topic(it, about));
            body(&act.body, about);
            members(&holders(&act.views), about);
        }
        Act::ViewJoined(act) => {
            about(Noun::Divergence, &act.divergence.to_string());
            members(&[act.member], about);
        }
        act => of_reports(act, about),
    }
}

/// Reports, and what is done on adopted recommendations.
fn of_reports(act: &Act, about: &mut dyn FnMut(Noun, &str)) {
    match act {
        Act::ReportCompiled(act) => {
            report(act.report, about);
            body(&act.body, about);
            about(Noun::Mandate, &act.mandate.to_string());
        }
        Act::ProseEdited(act) => report(act.report, about),
        Act::CorrectionFiled(act) => {
            report(act.report, about);
            members(&[act.member], about);
        }
        Act::CorrectionSettled(act) => report(act.report, about),
        Act::ReportTransmitted(act) => report(act.report, about),
        Act::ImplementationAssigned(act) => {
            recommendation(act.recommendation, about);
            for holder in &act.who {
                match holder {
                    Holder::Member(member) => members(&[*member], about),
                    Holder::Group(group) => about(Noun::Group, group.as_str()),
                    Holder::Officer { .. } | Holder::Unnamed(_) => {}
                }
            }
        }
        Act::ImplementationReported(act) => said(act.recommendation, act.member, about),
        _ => {}
    }
}

/// What is put for decision.
pub(super) fn put(subject: &Subject, about: &mut dyn FnMut(Noun, &str)) {
    match subject {
        Subject::Mandate { mandate } => about(Noun::Mandate, &mandate.to_string()),
        Subject::Topics {
            body: group,
            topics,
        } => {
            body(group, about);
            for it in topics {
                topic(*it, about);
            }
        }
        Subject::Briefer { briefer } => about(Noun::Briefer, &briefer.to_string()),
        Subject::Recommendation {
            recommendation: id, ..
        } => recommendation(*id, about),
        Subject::Disposition {
            report: came,
            recommendation: id,
            ..
        } => {
            recommendation(*id, about);
            report(*came, about);
        }
        _ => {}
    }
}

fn contributor(from: &Contributor, about: &mut dyn FnMut(Noun, &str)) {
    match from {
        Contributor::Member(member) => members(&[*member], about),
        Contributor::Stakeholder(it) => about(Noun::Stakeholder, it.as_str()),
        Contributor::Briefer(it) => about(Noun::Briefer, &it.to_string()),
        Contributor::Named(_) => {}
    }
}

fn holders(views: &[View]) -> Vec<MemberId> {
    let holders = views.iter().flat_map(|view| &view.holders);
    holders.map(|holder| holder.member).collect()
}

fn body(id: &BodyId, about: &mut dyn FnMut(Noun, &str)) {
    about(Noun::Body, id.as_str());
}

fn topic(id: TopicId, about: &mut dyn FnMut(Noun, &str)) {
    about(Noun::Topic, &id.to_string());
}

fn scenario(id: ScenarioId, about: &mut dyn FnMut(Noun, &str)) {
    about(Noun::Scenario, &id.to_string());
}

fn recommendation(id: RecommendationId, about: &mut dyn FnMut(Noun, &str)) {
    about(Noun::Recommendation, &id.to_string());
}

fn report(id: ReportId, about: &mut dyn FnMut(Noun, &str)) {
    about(Noun::Report, &id.to_string());
}

fn said(id: RecommendationId, member: MemberId, about: &mut dyn FnMut(Noun, &str)) {
    recommendation(id, about);
    members(&[member], about);
}

fn members(ids: &[MemberId], about: &mut dyn FnMut(Noun, &str)) {
    for id in ids {
        about(Noun::Member, id.as_str());
    }
}
