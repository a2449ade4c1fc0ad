//! Refusals that rest on matters and their decisions, in plain English.

use std::fmt;

use super::Refusal;

impl Refusal {
    /// The codes of refusals about matters.
    pub(super) const fn code_of_matters(&self) -> &'static str {
        match self {
            Self::WrongStage { .. } => "WrongStage",
            Self::SilenceWithoutHours { .. } => "SilenceWithoutHours",
            Self::DeadlineNeeded { .. } => "DeadlineNeeded",
            Self::NoDeadlineInThisMode { .. } => "NoDeadlineInThisMode",
            Self::LanguagesMissing { .. } => "LanguagesMissing",
            Self::DeadlineTooNear { .. } => "DeadlineTooNear",
            Self::DeadlineNotPassed { .. } => "DeadlineNotPassed",
            Self::DeadlinePassed { .. } => "DeadlinePassed",
            Self::SilenceOver { .. } => "SilenceOver",
            Self::PresentNeeded { .. } => "PresentNeeded",
            Self::ExtensionOutOfBounds { .. } => "ExtensionOutOfBounds",
            Self::HoldOutOfBounds { .. } => "HoldOutOfBounds",
            Self::NotEntitled { .. } => "NotEntitled",
            Self::TextSuperseded { .. } => "TextSuperseded",
            Self::TextUnchanged { .. } => "TextUnchanged",
            Self::ReasonsNeeded { .. } => "ReasonsNeeded",
            Self::ObjectionOnRecord { .. } => "ObjectionOnRecord",
            Self::AlreadyWithdrawn { .. } => "AlreadyWithdrawn",
            Self::HeadHasTheLastWord { .. } => "HeadHasTheLastWord",
            Self::ObjectionStands { .. } => "ObjectionStands",
            Self::HoldStands { .. } => "HoldStands",
            Self::ParagraphsNeeded => "ParagraphsNeeded",
            Self::NobodyConsulted { .. } => "NobodyConsulted",
            Self::PauseNotOver { .. } => "PauseNotOver",
            Self::NotAsked { .. } => "NotAsked",
            Self::SwitchedOff { .. } => "SwitchedOff",
            _ => self.code_of_statements(),
        }
    }

    /// Refusals about clocks and texts.
    pub(super) fn of_matters(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::WrongStage {
                matter,
                stage,
                provision,
            } => write!(
                f,
                "matter {matter}, put under {provision}, is {}; look at where it stands now",
                stage.replace('-', " ")
            ),
            Self::SilenceWithoutHours { provision } => {
                write!(f, "give the fewest hours of silence under {provision}")
            }
            Self::DeadlineNeeded { provision } => {
                write!(
                    f,
                    "a silence procedure under {provision} needs a deadline; give one"
                )
            }
            Self::NoDeadlineInThisMode { provision } => write!(
                f,
                "only a silence procedure has a deadline, and this matter under {provision} is \
                 decided otherwise"
            ),
            Self::LanguagesMissing { missing, provision } => {
                let missing: Vec<&str> = missing.iter().map(|language| language.tag()).collect();
                write!(
                    f,
                    "{provision} demands the text in {} as well; silence starts when it is out",
                    missing.join(", ")
                )
            }
            Self::DeadlineTooNear {
                earliest,
                hours,
                provision,
            } => write!(
                f,
                "{provision} demands at least {hours} hours of silence; choose {earliest} or later"
            ),
            _ => self.of_clocks(f),
        }
    }

    /// Refusals about deadlines and holds.
    fn of_clocks(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::DeadlineNotPassed { deadline } => {
                write!(
                    f,
                    "the deadline is {deadline}; nothing follows from silence before it"
                )
            }
            Self::DeadlinePassed { deadline } => {
                write!(f, "the deadline was {deadline}; it can be moved no more")
            }
            Self::SilenceOver { matter, ended } => write!(
                f,
                "silence on matter {matter} ended unbroken at {ended}; what follows from it is \
                 recorded, and nothing else"
            ),
            Self::PresentNeeded { provision } => write!(
                f,
                "under {provision} the members present take part; count them and name them"
            ),
            Self::ExtensionOutOfBounds {
                latest,
                hours,
                provision,
            } => write!(
                f,
                "{provision} allows to extend by at most {hours} hours at a time; choose a later \
                 time than now, up to {latest}"
            ),
            Self::HoldOutOfBounds {
                latest,
                hours,
                provision,
            } => write!(
                f,
                "{provision} allows to hold for at most {hours} hours; choose a time ahead, up to \
                 {latest}, or object"
            ),
            _ => self.of_objections(f),
        }
    }

    /// Refusals about objections and the text they are to.
    fn of_objections(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotEntitled {
                matter,
                member,
                provision,
            } => write!(
                f,
                "{member} is not among those entitled to take part in matter {matter} under {provision}"
            ),
            Self::TextSuperseded { matter, provision } => write!(
                f,
                "the text of matter {matter}, put under {provision}, is another one; read it and \
                 object to that"
            ),
            Self::TextUnchanged { matter, provision } => write!(
                f,
                "the text of matter {matter}, put under {provision}, is this one already"
            ),
            Self::ReasonsNeeded { provision } => {
                write!(
                    f,
                    "{provision} demands reasons of whoever objects; give them"
                )
            }
            Self::ObjectionOnRecord {
                objection,
                provision,
            } => write!(
                f,
                "objection {objection} of this delegation under {provision} stands already; withdraw \
                 it first"
            ),
            Self::AlreadyWithdrawn {
                objection,
                provision,
            } => write!(
                f,
                "objection {objection} under {provision} was withdrawn already"
            ),
            Self::HeadHasTheLastWord {
                objection,
                provision,
            } => write!(
                f,
                "the head of the delegation raised objection {objection} under {provision}; only the \
                 head withdraws it"
            ),
            _ => self.of_the_gavel(f),
        }
    }

    /// Refusals of what stands in the way of a decision.
    fn of_the_gavel(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::ObjectionStands {
                objections,
                provision,
            } => {
                let numbers: Vec<String> = objections.iter().map(ToString::to_string).collect();
                write!(
                    f,
                    "under {provision} nothing is decided while objections stand ({}); consult \
                     those who raised them",
                    numbers.join(", ")
                )
            }
            Self::HoldStands { member, until } => {
                write!(
                    f,
                    "{member} has asked to hold until {until}; wait until then"
                )
            }
            Self::ParagraphsNeeded => {
                f.write_str("name the paragraphs; whoever cannot live with the whole objects to it")
            }
            Self::NobodyConsulted { provision } => write!(
                f,
                "{provision} demands consultations, and none is on record; record one first"
            ),
            Self::PauseNotOver { until } => {
                write!(f, "the pause lasts until {until}; wait for it")
            }
            Self::NotAsked { matter } => write!(
                f,
                "ask first whether anybody objects to matter {matter}; then wait for the pause"
            ),
            Self::SwitchedOff { provision } => {
                write!(f, "{provision} is switched off in this forum")
            }
            _ => self.of_statements(f),
        }
    }
}
