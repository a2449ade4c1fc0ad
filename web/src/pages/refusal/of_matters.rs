//! What refusals about matters name.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use procedure::Refusal;
use procedure::id::ProvisionId;

use super::{Filling, Speaker};

impl Speaker<'_> {
    /// An instant as the forum's clock shows it.
    pub(super) fn instant(&self, at: Timestamp) -> String {
        let zone = self.forum.zone();
        let known = TimeZone::get(zone);
        let name = if known.is_ok() { zone } else { "UTC" };
        let clock = at.to_zoned(known.unwrap_or(TimeZone::UTC));
        let (date, time) = (
            self.date(clock.date()),
            language::clock(self.lang, clock.time()),
        );
        let messages = language::Messages::of(self.lang);
        messages.format(
            "matter-when",
            &[
                ("date", (&date).into()),
                ("time", (&time).into()),
                ("zone", name.into()),
            ],
        )
    }

    /// A provision by its title, where it is on record.
    pub(super) fn provision(&self, id: &ProvisionId) -> Filling {
        let names = publish::Names {
            forum: self.forum,
            lang: self.lang,
        };
        let provision = self.forum.provisions.get(id);
        let title = provision.map_or(id.as_str(), |provision| names.words(&provision.title));
        ("provision", title.to_owned())
    }
}

/// The fillings of a refusal about a matter.
pub(super) fn of_matters(refusal: &Refusal, speaker: &Speaker<'_>) -> Vec<Filling> {
    match refusal {
        Refusal::WrongStage {
            matter,
            stage,
            provision,
        } => vec![
            ("matter", matter.to_string()),
            ("stage", speaker.label("matter-stage", stage)),
            speaker.provision(provision),
        ],
        Refusal::SilenceWithoutHours { provision }
        | Refusal::DeadlineNeeded { provision }
        | Refusal::NoDeadlineInThisMode { provision }
        | Refusal::PresentNeeded { provision }
        | Refusal::ReasonsNeeded { provision }
        | Refusal::NobodyConsulted { provision } => vec![speaker.provision(provision)],
        Refusal::LanguagesMissing { missing, provision } => {
            let tags: Vec<&str> = missing.iter().map(|language| language.tag()).collect();
            let missing = language::list(speaker.lang, &tags);
            vec![("missing", missing), speaker.provision(provision)]
        }
        Refusal::DeadlineTooNear {
            earliest,
            hours,
            provision,
        } => vec![
            ("earliest", speaker.instant(*earliest)),
            ("hours", hours.to_string()),
            speaker.provision(provision),
        ],
        Refusal::ExtensionOutOfBounds {
            latest,
            hours,
            provision,
        }
        | Refusal::HoldOutOfBounds {
            latest,
            hours,
            provision,
        } => vec![
            ("latest", speaker.instant(*latest)),
            ("hours", hours.to_string()),
            speaker.provision(provision),
        ],
        Refusal::DeadlineNotPassed { deadline } | Refusal::DeadlinePassed { deadline } => {
            vec![("deadline", speaker.instant(*deadline))]
        }
        Refusal::SilenceOver { matter, ended } => vec![
            ("matter", matter.to_string()),
            ("ended", speaker.instant(*ended)),
        ],
        _ => of_objections(refusal, speaker),
    }
}

fn of_objections(refusal: &Refusal, speaker: &Speaker<'_>) -> Vec<Filling> {
    match refusal {
        Refusal::NotEntitled {
            matter,
            member,
            provision,
        } => vec![
            ("matter", matter.to_string()),
            ("member", speaker.member(member.as_str())),
            speaker.provision(provision),
        ],
        Refusal::TextSuperseded { matter, provision }
        | Refusal::TextUnchanged { matter, provision } => {
            vec![("matter", matter.to_string()), speaker.provision(provision)]
        }
        Refusal::NotAsked { matter } => vec![("matter", matter.to_string())],
        Refusal::ObjectionOnRecord {
            objection,
            provision,
        }
        | Refusal::AlreadyWithdrawn {
            objection,
            provision,
        }
        | Refusal::HeadHasTheLastWord {
            objection,
            provision,
        } => vec![
            ("objection", objection.to_string()),
            speaker.provision(provision),
        ],
        Refusal::ObjectionStands {
            objections,
            provision,
        } => {
            let numbers: Vec<String> = objections.iter().map(ToString::to_string).collect();
            let objections = language::list(speaker.lang, &numbers);
            vec![("objections", objections), speaker.provision(provision)]
        }
        Refusal::HoldStands { member, until } => vec![
            ("member", speaker.member(member.as_str())),
            ("until", speaker.instant(*until)),
        ],
        Refusal::PauseNotOver { until } => vec![("until", speaker.instant(*until))],
        Refusal::SwitchedOff { provision } => vec![("provision", (*provision).to_owned())],
        _ => super::of_appointments::of_appointments(refusal, speaker),
    }
}

#[cfg(test)]
pub(super) mod tests {
    use jiff::Timestamp;
    use procedure::Refusal;
    use procedure::id::{MatterId, MemberId, ObjectionId, ProvisionId};

    /// One of each.
    pub(in super::super) fn all() -> Vec<Refusal> {
        let rule = || ProvisionId::new("rule").expect("a key");
        let (matter, objection, at) = (MatterId(3), ObjectionId(2), Timestamp::UNIX_EPOCH);
        let member = MemberId::new("FRA").expect("a code");
        vec![
            Refusal::WrongStage {
                matter,
                stage: "paused",
                provision: rule(),
            },
            Refusal::SilenceWithoutHours { provision: rule() },
            Refusal::DeadlineNeeded { provision: rule() },
            Refusal::NoDeadlineInThisMode { provision: rule() },
            Refusal::LanguagesMissing {
                missing: vec![text::Language::Fr],
                provision: rule(),
            },
            Refusal::DeadlineTooNear {
                earliest: at,
                hours: 72,
                provision: rule(),
            },
            Refusal::DeadlineNotPassed { deadline: at },
            Refusal::DeadlinePassed { deadline: at },
            Refusal::SilenceOver { matter, ended: at },
            Refusal::PresentNeeded { provision: rule() },
            Refusal::ExtensionOutOfBounds {
                latest: at,
                hours: 48,
                provision: rule(),
            },
            Refusal::HoldOutOfBounds {
                latest: at,
                hours: 24,
                provision: rule(),
            },
            Refusal::NotEntitled {
                matter,
                member,
                provision: rule(),
            },
            Refusal::TextSuperseded {
                matter,
                provision: rule(),
            },
            Refusal::TextUnchanged {
                matter,
                provision: rule(),
            },
            Refusal::ReasonsNeeded { provision: rule() },
            Refusal::ObjectionOnRecord {
                objection,
                provision: rule(),
            },
            Refusal::AlreadyWithdrawn {
                objection,
                provision: rule(),
            },
            Refusal::HeadHasTheLastWord {
                objection,
                provision: rule(),
            },
            Refusal::ObjectionStands {
                objections: vec![objection],
                provision: rule(),
            },
            Refusal::HoldStands { member, until: at },
            Refusal::ParagraphsNeeded,
            Refusal::NobodyConsulted { provision: rule() },
            Refusal::PauseNotOver { until: at },
            Refusal::NotAsked { matter },
            Refusal::SwitchedOff { provision: "rule" },
        ]
    }
}
