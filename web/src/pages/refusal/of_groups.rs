//! What refusals about the work of thematic groups name.

use procedure::ThematicRefusal;
use procedure::id::{BodyId, MemberId};

use super::{Filling, Speaker};

impl Speaker<'_> {
    fn names(&self) -> publish::Names<'_> {
        publish::Names {
            forum: self.forum,
            lang: self.lang,
        }
    }

    fn body(&self, id: &BodyId) -> Filling {
        ("body", self.names().body(id))
    }

    fn several(&self, ids: &[MemberId]) -> String {
        let names: Vec<String> = ids.iter().map(|id| self.names().member(*id)).collect();
        language::list(self.lang, &names)
    }

    fn counted<T: ToString>(&self, all: &[T]) -> String {
        let all: Vec<String> = all.iter().map(ToString::to_string).collect();
        language::list(self.lang, &all)
    }

    /// A rule by its title, where it is on record.
    fn titled(&self, key: &str) -> Filling {
        let id = procedure::id::ProvisionId::new(key).ok();
        let provision = id.and_then(|id| self.forum.provisions.get(&id));
        let title = provision.map(|it| self.names().words(&it.title).to_owned());
        ("provision", title.unwrap_or_else(|| key.to_owned()))
    }

    /// What a reading says, where it is on record.
    fn reading(&self, provision: &str, key: &str) -> Filling {
        let id = procedure::id::ProvisionId::new(provision).ok();
        let provision = id.and_then(|id| self.forum.provisions.get(&id));
        let readings = provision.map_or(&[][..], |it| &it.readings);
        let reading = readings.iter().find(|it| it.reading.as_str() == key);
        let text = reading.map(|it| self.names().words(&it.words).to_owned());
        ("reading", text.unwrap_or_else(|| key.to_owned()))
    }
}

/// The fillings of a refusal about mandates, topics, briefers and scenarios.
pub(super) fn of_groups(refusal: &ThematicRefusal, speaker: &Speaker<'_>) -> Vec<Filling> {
    match refusal {
        ThematicRefusal::NotThisBody { body, kind } => vec![
            speaker.body(body),
            ("kind", speaker.label("body-kind", kind.key())),
        ],
        ThematicRefusal::OfAnotherBody { noun, key, body } => vec![
            ("noun", speaker.label("noun", noun.key())),
            ("key", key.clone()),
            speaker.body(body),
        ],
        ThematicRefusal::OtherReadingInForce { provision, reading } => vec![
            speaker.titled(provision),
            speaker.reading(provision, reading),
        ],
        ThematicRefusal::EndNeeded { provision }
        | ThematicRefusal::AllMembersNeeded { provision } => vec![speaker.titled(provision)],
        ThematicRefusal::EndsDuringSession {
            session,
            until,
            provision,
        } => vec![
            speaker.titled(provision),
            ("session", speaker.names().session(session)),
            ("until", speaker.date(*until)),
        ],
        ThematicRefusal::NoMandateInForce {
            body,
            on,
            provision,
        } => vec![
            speaker.titled(provision),
            speaker.body(body),
            ("date", speaker.date(*on)),
        ],
        ThematicRefusal::NotToBeReplaced { mandate } => vec![("mandate", mandate.to_string())],
        ThematicRefusal::NotShown { member } | ThematicRefusal::OwnWordStands { member } => {
            vec![("member", speaker.names().member(*member))]
        }
        ThematicRefusal::NobodyPrefers { topic, provision } => {
            vec![("topic", topic.to_string()), speaker.titled(provision)]
        }
        ThematicRefusal::MatterOfSomethingElse { matter } => vec![("matter", matter.to_string())],
        ThematicRefusal::TopicNotChosen { topic, body } => {
            vec![("topic", topic.to_string()), speaker.body(body)]
        }
        ThematicRefusal::SlotsOverlap { from } => vec![("from", speaker.date(*from))],
        ThematicRefusal::BrieferNotAgreed { briefer, provision } => {
            vec![("briefer", briefer.to_string()), speaker.titled(provision)]
        }
        ThematicRefusal::AnswersNotAttributed { scenario }
        | ThematicRefusal::AnswersAttributed { scenario }
        | ThematicRefusal::ScenarioOver { scenario } => vec![("scenario", scenario.to_string())],
        refusal => of_meetings(refusal, speaker),
    }
}

fn of_meetings(refusal: &ThematicRefusal, speaker: &Speaker<'_>) -> Vec<Filling> {
    match refusal {
        ThematicRefusal::MeetingNotAttributed {
            scenario,
            session,
            meeting,
        } => vec![
            ("scenario", scenario.to_string()),
            ("session", speaker.names().session(session)),
            ("meeting", meeting.to_string()),
        ],
        ThematicRefusal::MeetingInformal {
            session,
            meeting,
            provision,
        } => vec![
            ("session", speaker.names().session(session)),
            ("meeting", meeting.to_string()),
            speaker.titled(provision),
        ],
        ThematicRefusal::MeetingOver { session, meeting } => vec![
            ("session", speaker.names().session(session)),
            ("meeting", meeting.to_string()),
        ],
        refusal => of_recommendations(refusal, speaker),
    }
}

fn of_recommendations(refusal: &ThematicRefusal, speaker: &Speaker<'_>) -> Vec<Filling> {
    let number = |id: &procedure::id::RecommendationId| ("recommendation", id.to_string());
    match refusal {
        ThematicRefusal::EditedMeanwhile {
            place,
            base,
            now,
            theirs,
            yours,
        } => vec![
            ("place", edited_place(speaker, place)),
            ("base", base.to_string()),
            ("now", now.to_string()),
            ("theirs", theirs.clone()),
            ("yours", yours.clone()),
        ],
        ThematicRefusal::ConsensusReached {
            recommendation,
            decision,
        } => vec![number(recommendation), ("decision", decision.to_string())],
        ThematicRefusal::RecommendationOver { recommendation }
        | ThematicRefusal::NotAdopted { recommendation } => vec![number(recommendation)],
        ThematicRefusal::RevisionSuperseded {
            recommendation,
            revision,
            now,
        } => vec![
            number(recommendation),
            ("revision", revision.to_string()),
            ("now", now.to_string()),
        ],
        ThematicRefusal::PointsStandOpen {
            recommendation,
            points,
        } => vec![number(recommendation), ("points", speaker.counted(points))],
        ThematicRefusal::PointOver {
            recommendation,
            point,
        } => vec![number(recommendation), ("point", point.to_string())],
        ThematicRefusal::OthersHold {
            recommendation,
            point,
            members,
        } => vec![
            number(recommendation),
            ("point", point.to_string()),
            ("members", speaker.several(members)),
        ],
        ThematicRefusal::OthersPropose {
            recommendation,
            members,
        } => vec![
            number(recommendation),
            ("members", speaker.several(members)),
        ],
        refusal => of_reports(refusal, speaker),
    }
}

fn of_reports(refusal: &ThematicRefusal, speaker: &Speaker<'_>) -> Vec<Filling> {
    let number = |id: &procedure::id::ReportId| ("report", id.to_string());
    match refusal {
        ThematicRefusal::ReportUnderWay { report }
        | ThematicRefusal::ReportFinal { report }
        | ThematicRefusal::ReportNotFinal { report }
        | ThematicRefusal::ReportOutOfDate { report }
        | ThematicRefusal::AlreadyTransmitted { report }
        | ThematicRefusal::NotTransmitted { report } => vec![number(report)],
        ThematicRefusal::CorrectionsOpen { report, until }
        | ThematicRefusal::CorrectionsOver { report, until } => {
            vec![number(report), ("until", speaker.date(*until))]
        }
        ThematicRefusal::CorrectionsUnsettled {
            report,
            corrections,
        } => vec![
            number(report),
            ("corrections", speaker.counted(corrections)),
        ],
        ThematicRefusal::CorrectionOver { report, correction } => {
            vec![number(report), ("correction", correction.to_string())]
        }
        ThematicRefusal::ReportSuperseded {
            report,
            by,
            provision,
        } => vec![
            number(report),
            ("by", by.to_string()),
            speaker.titled(provision),
        ],
        ThematicRefusal::NoConsensusInGroup {
            recommendation,
            report,
            provision,
        } => vec![
            ("recommendation", recommendation.to_string()),
            number(report),
            speaker.titled(provision),
        ],
        ThematicRefusal::WordsNeeded { disposition } => {
            vec![("disposition", speaker.label("disposition", disposition))]
        }
        ThematicRefusal::DecidedBefore { decision } => vec![("decision", decision.to_string())],
        _ => Vec::new(),
    }
}

/// `paragraph 2`, or a place of a report, in the reader's language.
fn edited_place(speaker: &Speaker<'_>, place: &str) -> String {
    match place.strip_prefix("paragraph ") {
        Some(number) => language::Messages::of(speaker.lang)
            .format("refusal-place-paragraph", &[("paragraph", number.into())]),
        None => speaker.label("passage", place),
    }
}

#[cfg(test)]
pub(super) mod tests {
    use jiff::civil::date;
    use procedure::body::BodyKind;
    use procedure::id::{
        BrieferId, DecisionId, MandateId, MatterId, RecommendationId, ReportId, ScenarioId,
        SessionId, TopicId,
    };
    use procedure::{Noun, Refusal};

    use super::*;

    /// One of each.
    pub(in super::super) fn all() -> Vec<Refusal> {
        let refusals = of_the_work().into_iter().chain(of_what_comes());
        refusals.map(Refusal::from).collect()
    }

    fn of_the_work() -> Vec<ThematicRefusal> {
        let body = || BodyId::new("dtg-1").expect("a key");
        let member = MemberId::new("FRA").expect("a code");
        let (day, provision) = (date(2026, 12, 7), "dtg-topics");
        let (topic, scenario) = (TopicId(3), ScenarioId(2));
        vec![
            ThematicRefusal::NotThisBody {
                body: body(),
                kind: BodyKind::Plenary,
            },
            ThematicRefusal::OfAnotherBody {
                noun: Noun::Topic,
                key: "3".into(),
                body: body(),
            },
            ThematicRefusal::OtherReadingInForce {
                provision,
                reading: "bottom-up".into(),
            },
            ThematicRefusal::EndNeeded { provision },
            ThematicRefusal::AllMembersNeeded { provision },
            ThematicRefusal::EndsDuringSession {
                session: SessionId::new("2026-12").expect("a key"),
                until: day,
                provision,
            },
            ThematicRefusal::NoMandateInForce {
                body: body(),
                on: day,
                provision,
            },
            ThematicRefusal::NotToBeReplaced {
                mandate: MandateId(1),
            },
            ThematicRefusal::NotShown { member },
            ThematicRefusal::OwnWordStands { member },
            ThematicRefusal::NobodyPrefers { topic, provision },
            ThematicRefusal::MatterOfSomethingElse {
                matter: MatterId(4),
            },
            ThematicRefusal::TopicNotChosen {
                topic,
                body: body(),
            },
            ThematicRefusal::SlotsOverlap { from: day },
            ThematicRefusal::BrieferNotAgreed {
                briefer: BrieferId(5),
                provision,
            },
            ThematicRefusal::AnswersNotAttributed { scenario },
            ThematicRefusal::AnswersAttributed { scenario },
            ThematicRefusal::ScenarioOver { scenario },
            ThematicRefusal::MeetingNotAttributed {
                scenario,
                session: SessionId::new("2026-12").expect("a key"),
                meeting: 2,
            },
            ThematicRefusal::InformalOnly,
            ThematicRefusal::MeetingInformal {
                session: SessionId::new("2026-12").expect("a key"),
                meeting: 2,
                provision,
            },
            ThematicRefusal::MeetingOver {
                session: SessionId::new("2026-12").expect("a key"),
                meeting: 2,
            },
            ThematicRefusal::NothingChanges,
            ThematicRefusal::TwoViewsNeeded,
            ThematicRefusal::CorrectionsDayNeeded,
        ]
    }

    fn of_what_comes() -> Vec<ThematicRefusal> {
        let member = MemberId::new("FRA").expect("a code");
        let decision = || DecisionId::new("2026/3").expect("a key");
        let (recommendation, report) = (RecommendationId(2), ReportId(1));
        let (until, provision, point) = (date(2026, 12, 9), "elevation", 1);
        let edited = |place: &str| ThematicRefusal::EditedMeanwhile {
            place: place.into(),
            base: 1,
            now: 2,
            theirs: "States share contacts.".into(),
            yours: "States share contacts by April.".into(),
        };
        vec![
            edited("paragraph 2"),
            edited("introduction"),
            ThematicRefusal::ConsensusReached {
                recommendation,
                decision: decision(),
            },
            ThematicRefusal::RecommendationOver { recommendation },
            ThematicRefusal::RevisionSuperseded {
                recommendation,
                revision: 2,
                now: 3,
            },
            ThematicRefusal::PointsStandOpen {
                recommendation,
                points: vec![1, 3],
            },
            ThematicRefusal::PointOver {
                recommendation,
                point,
            },
            ThematicRefusal::OthersHold {
                recommendation,
                point,
                members: vec![member],
            },
            ThematicRefusal::OthersPropose {
                recommendation,
                members: vec![member],
            },
            ThematicRefusal::ReportUnderWay { report },
            ThematicRefusal::ReportFinal { report },
            ThematicRefusal::ReportNotFinal { report },
            ThematicRefusal::CorrectionsOpen { report, until },
            ThematicRefusal::CorrectionsOver { report, until },
            ThematicRefusal::CorrectionsUnsettled {
                report,
                corrections: vec![1, 2],
            },
            ThematicRefusal::CorrectionOver {
                report,
                correction: 1,
            },
            ThematicRefusal::ReportOutOfDate { report },
            ThematicRefusal::AlreadyTransmitted { report },
            ThematicRefusal::NotTransmitted { report },
            ThematicRefusal::ReportSuperseded {
                report,
                by: ReportId(2),
                provision,
            },
            ThematicRefusal::NoConsensusInGroup {
                recommendation,
                report,
                provision,
            },
            ThematicRefusal::WordsNeeded {
                disposition: "returned",
            },
            ThematicRefusal::DecidedBefore {
                decision: decision(),
            },
            ThematicRefusal::NotAdopted { recommendation },
        ]
    }
}
