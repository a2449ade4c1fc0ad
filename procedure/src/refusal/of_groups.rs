//! Refusals about the work of thematic groups, in plain English.

use std::fmt;

use super::ThematicRefusal;
use super::plain::said;

impl fmt::Display for ThematicRefusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotThisBody { body, kind } => {
                let kind = said(kind.key());
                write!(f, "{body} is no {kind}; name one")
            }
            Self::OfAnotherBody { noun, key, body } => {
                let noun = said(noun.key());
                write!(f, "the {noun} {key} is before {body}; act there")
            }
            Self::OtherReadingInForce { provision, reading } => write!(
                f,
                "{provision} is read as {reading}, and under that reading this is done otherwise"
            ),
            Self::EndNeeded { provision } => {
                write!(
                    f,
                    "under {provision} a mandate ends by itself; give its end"
                )
            }
            Self::EndsDuringSession {
                session,
                until,
                provision,
            } => write!(
                f,
                "{provision}: from {until} on the group would meet in session {session} without a mandate; \
                 choose an end before or after the session"
            ),
            Self::NoMandateInForce {
                body,
                on,
                provision,
            } => write!(
                f,
                "{provision}: {body} has no mandate on {on}; have one decided, or an extension of the last one"
            ),
            Self::NotToBeReplaced { mandate } => write!(
                f,
                "mandate {mandate} was never decided or has been replaced; name the one in force"
            ),
            _ => self.of_topics(f),
        }
    }
}

impl ThematicRefusal {
    /// Refusals about meetings and what is said in them.
    fn of_meetings(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::MeetingNotAttributed {
                scenario,
                session,
                meeting,
            } => write!(
                f,
                "what is said in meeting {meeting} of session {session} is not attributed; hand \
                 your answer to scenario {scenario} to the co-facilitators, who enter it without a \
                 name"
            ),
            Self::InformalOnly => f.write_str(
                "only of an informal meeting it is said whether answers are attributed; say that \
                 the meeting is informal, or leave it out",
            ),
            Self::MeetingInformal {
                session,
                meeting,
                provision,
            } => write!(
                f,
                "{provision}: the group decides in a formal part, and meeting {meeting} of session \
                 {session} is informal; ask in a formal one"
            ),
            Self::MeetingOver { session, meeting } => write!(
                f,
                "meeting {meeting} of session {session} is over or was cancelled; schedule another"
            ),
            _ => self.of_recommendations(f),
        }
    }

    /// Refusals about holders, topics, briefers and scenarios.
    fn of_topics(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotShown { member } => write!(
                f,
                "nothing shows that {member} holds this; cite where it says so, or leave it out"
            ),
            Self::OwnWordStands { member } => write!(
                f,
                "{member} has declared this itself; only its own delegation changes it"
            ),
            Self::NobodyPrefers { topic, provision } => write!(
                f,
                "{provision}: no member has named topic {topic} among its preferences; ask for \
                 preferences first, or leave it out"
            ),
            Self::AllMembersNeeded { provision } => write!(
                f,
                "{provision}: all members take part in this choice, and nobody votes; put it anew \
                 and open it to all"
            ),
            Self::MatterOfSomethingElse { matter } => write!(
                f,
                "matter {matter} is not about these topics; name the one on which members were \
                 consulted"
            ),
            Self::TopicNotChosen { topic, body } => {
                write!(f, "topic {topic} was not chosen for {body}; leave it out")
            }
            Self::SlotsOverlap { from } => write!(
                f,
                "the time that begins on {from} begins before the one above it ends; put them in \
                 order"
            ),
            Self::BrieferNotAgreed { briefer, provision } => write!(
                f,
                "{provision}: nobody has agreed to briefer {briefer}; put the nomination for \
                 decision first"
            ),
            Self::AnswersNotAttributed { scenario } => write!(
                f,
                "answers to scenario {scenario} are not attributed; hand yours to the \
                 co-facilitators, who enter it without a name"
            ),
            Self::AnswersAttributed { scenario } => write!(
                f,
                "answers to scenario {scenario} are attributed; each delegation gives its own"
            ),
            Self::ScenarioOver { scenario } => {
                write!(
                    f,
                    "what follows from scenario {scenario} is written down; set a new one"
                )
            }
            _ => self.of_meetings(f),
        }
    }

    /// Refusals about recommendations and divergences.
    fn of_recommendations(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::EditedMeanwhile {
                place,
                base,
                now,
                theirs,
                yours,
            } => write!(
                f,
                "{place} has been edited since revision {base} and stands at revision {now}: \
                 {theirs:?}; yours was {yours:?}; bring the two together and write on revision {now}"
            ),
            Self::NothingChanges => f.write_str("it is so already; nothing would change"),
            Self::ConsensusReached {
                recommendation,
                decision,
            } => write!(
                f,
                "the group agreed on recommendation {recommendation} by decision {decision}; its \
                 text stands, unless the plenary returns it"
            ),
            Self::RecommendationOver { recommendation } => {
                write!(
                    f,
                    "recommendation {recommendation} was withdrawn; put a new one"
                )
            }
            Self::RevisionSuperseded {
                recommendation,
                revision,
                now,
            } => write!(
                f,
                "recommendation {recommendation} stands at revision {now}, not {revision}; read \
                 it and act on that"
            ),
            _ => self.of_points(f),
        }
    }

    /// Refusals about points, and about who else proposes or holds something.
    fn of_points(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::PointsStandOpen {
                recommendation,
                points,
            } => write!(
                f,
                "points stand open on recommendation {recommendation} ({}); work on them with \
                 those who opened them",
                listed(points)
            ),
            Self::PointOver {
                recommendation,
                point,
            } => write!(
                f,
                "point {point} of recommendation {recommendation} is closed; open a new one"
            ),
            Self::OthersHold {
                recommendation,
                point,
                members,
            } => write!(
                f,
                "at point {point} of recommendation {recommendation} others hold an alternative \
                 ({}); ask them first",
                listed(members)
            ),
            Self::OthersPropose {
                recommendation,
                members,
            } => write!(
                f,
                "recommendation {recommendation} is proposed by others too ({}); end your own \
                 support instead",
                listed(members)
            ),
            Self::TwoViewsNeeded => f.write_str("a divergence has at least two views; give both"),
            _ => self.of_reports(f),
        }
    }

    /// Refusals about reports and their corrections.
    fn of_reports(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::CorrectionsDayNeeded => f.write_str(
                "give the last day on which delegations file corrections, not before today",
            ),
            Self::ReportUnderWay { report } => {
                write!(
                    f,
                    "report {report} of the group is not final yet; revise that one"
                )
            }
            Self::ReportFinal { report } => {
                write!(
                    f,
                    "report {report} is final and never changes; draft another one"
                )
            }
            Self::ReportNotFinal { report } => {
                write!(
                    f,
                    "report {report} is not final; only a final report goes to the plenary"
                )
            }
            Self::CorrectionsOpen { report, until } => write!(
                f,
                "delegations can file corrections of report {report} until {until}; wait until \
                 that day is over"
            ),
            Self::CorrectionsOver { report, until } => write!(
                f,
                "corrections of report {report} could be filed until {until}; speak to the \
                 co-facilitators, who can revise it and give a new day"
            ),
            Self::CorrectionsUnsettled {
                report,
                corrections,
            } => write!(
                f,
                "corrections of report {report} are not settled ({}); settle each first",
                listed(corrections)
            ),
            Self::CorrectionOver { report, correction } => {
                write!(
                    f,
                    "correction {correction} of report {report} was settled already"
                )
            }
            Self::ReportOutOfDate { report } => write!(
                f,
                "what report {report} says is not what delegations were shown; revise it, so that \
                 they see it, and make it final then"
            ),
            _ => self.of_the_plenary(f),
        }
    }

    /// Refusals about what the plenary makes of a report.
    fn of_the_plenary(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::AlreadyTransmitted { report } => {
                write!(f, "report {report} has gone to the plenary already")
            }
            Self::NotTransmitted { report } => {
                write!(
                    f,
                    "report {report} has not gone to the plenary; transmit it first"
                )
            }
            Self::ReportSuperseded {
                report,
                by,
                provision,
            } => write!(
                f,
                "{provision}: report {by} has taken the place of report {report}; act on that one"
            ),
            Self::NoConsensusInGroup {
                recommendation,
                report,
                provision,
            } => write!(
                f,
                "{provision}: in report {report} recommendation {recommendation} is under \
                 development; it can be taken note of, returned, put off or not adopted"
            ),
            Self::WordsNeeded { disposition } => write!(
                f,
                "{} needs words: give the amendment, or the questions",
                said(disposition)
            ),
            Self::DecidedBefore { decision } => {
                write!(
                    f,
                    "decision {decision} has settled this; cancel it first by a later one"
                )
            }
            Self::NotAdopted { recommendation } => write!(
                f,
                "the plenary has not adopted recommendation {recommendation}; nothing is to be \
                 put into practice yet"
            ),
            _ => f.write_str("this cannot be done"),
        }
    }
}

fn listed<T: ToString>(all: &[T]) -> String {
    let all: Vec<String> = all.iter().map(ToString::to_string).collect();
    all.join(", ")
}
