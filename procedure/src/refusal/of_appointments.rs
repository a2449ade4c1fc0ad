//! Refusals about candidates, slates and appointments, in plain English.

use std::fmt;

use super::Refusal;

impl Refusal {
    /// The codes of refusals about appointments.
    pub(super) const fn code_of_appointments(&self) -> &'static str {
        match self {
            Self::NominationsClosed { .. } => "NominationsClosed",
            Self::ConsentNeeded => "ConsentNeeded",
            Self::CountedForOne { .. } => "CountedForOne",
            Self::NotANational { .. } => "NotANational",
            Self::CandidateWithdrew { .. } => "CandidateWithdrew",
            Self::NotNominatedFor { .. } => "NotNominatedFor",
            Self::ClassedTwice { .. } => "ClassedTwice",
            Self::DecidedApart { .. } => "DecidedApart",
            Self::PlacesDiffer { .. } => "PlacesDiffer",
            Self::NoTermToComplete { .. } => "NoTermToComplete",
            Self::SlateReplaced { .. } => "SlateReplaced",
            Self::AlreadyAppointed { .. } => "AlreadyAppointed",
            Self::NotAllConsulted { .. } => "NotAllConsulted",
            Self::CriteriaNotMet { .. } => "CriteriaNotMet",
            Self::ApprovalNeeded { .. } => "ApprovalNeeded",
            Self::NothingVacant { .. } => "NothingVacant",
            Self::NotInOffice { .. } => "NotInOffice",
            Self::QuestionnaireTooLong { .. } => "QuestionnaireTooLong",
            Self::SlateNeeded { .. } => "SlateNeeded",
            // Every other one has its code where this is called.
            _ => "Refused",
        }
    }

    /// Refusals about candidates and what is said of them; what is left over is about slates.
    pub(super) fn of_appointments(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NominationsClosed { post, until } => write!(
                f,
                "nominations for {post} closed at {until}; ask the Chair to call for them again"
            ),
            Self::ConsentNeeded => f.write_str(
                "nobody is on record as a candidate before consenting; ask the candidate first",
            ),
            Self::CountedForOne { nationalities } => write!(
                f,
                "say as whose national the candidate is counted: {}",
                listed(nationalities)
            ),
            Self::NotANational { member } => write!(
                f,
                "the candidate states other nationalities than {member}; count one of those"
            ),
            Self::CandidateWithdrew { candidate } => write!(
                f,
                "candidate {candidate} no longer stands; put a slate without"
            ),
            Self::NotNominatedFor { candidate, post } => write!(
                f,
                "candidate {candidate} was not nominated for {post}; name somebody who was"
            ),
            Self::QuestionnaireTooLong {
                questions_max,
                characters_max,
            } => write!(
                f,
                "candidates are asked at most {questions_max} questions of at most \
                 {characters_max} characters each; ask fewer, or in fewer words"
            ),
            Self::ClassedTwice { member, basis } => write!(
                f,
                "{member} is counted in two classes of {basis}; count it in one, and list it as \
                 belonging to the other as well"
            ),
            _ => self.of_slates(f),
        }
    }

    fn of_slates(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::DecidedApart { post, other } => write!(
                f,
                "{post} and {other} are not decided on by one body under one provision; ask for \
                 them apart"
            ),
            Self::PlacesDiffer {
                post,
                vacant,
                named,
            } => write!(
                f,
                "{post} has {vacant} places to fill on that day and {named} candidates are named; \
                 name as many as there are places"
            ),
            Self::NoTermToComplete { post } => write!(
                f,
                "no term of {post} runs on that day; put the slate for a full term"
            ),
            Self::SlateReplaced { slate, by } => {
                write!(
                    f,
                    "slate {by} took the place of slate {slate}; use that one"
                )
            }
            Self::AlreadyAppointed { slate } => write!(
                f,
                "those on slate {slate} are in office; an end of office is recorded as such"
            ),
            Self::NotAllConsulted {
                slate,
                missing,
                provision,
            } => write!(
                f,
                "{provision} demands consultations with all members; on slate {slate} {} of them \
                 were not reached; reach them, or hold a consultation open to all",
                missing.len()
            ),
            Self::CriteriaNotMet { slate, criteria } => write!(
                f,
                "slate {slate} does not meet, or cannot be said to meet, what it must ({}); put \
                 another one",
                listed(criteria)
            ),
            Self::ApprovalNeeded { slate, provision } => write!(
                f,
                "under {provision} the members approve; put slate {slate} to them for decision"
            ),
            Self::NothingVacant { post } => {
                write!(
                    f,
                    "no place of {post} is vacant on that day; choose another day"
                )
            }
            Self::NotInOffice { person } => write!(
                f,
                "{person} does not hold that office on that day; only somebody in office stands in"
            ),
            Self::SlateNeeded { post } => write!(
                f,
                "under the reading in force one comes into office as {post} by a slate; put one and \
                 have it decided, or, where a document shows who came into office, cite the place \
                 in it that says so"
            ),
            _ => f.write_str(self.code()),
        }
    }
}

fn listed(all: &[impl ToString]) -> String {
    let all: Vec<String> = all.iter().map(ToString::to_string).collect();
    all.join(", ")
}
