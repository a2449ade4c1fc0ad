//! What refusals about candidates and slates name.

use procedure::Refusal;
use procedure::id::{MemberId, PostId};

use super::{Filling, Speaker};

impl Speaker<'_> {
    /// A post by its title, where it is on record.
    fn post(&self, id: &PostId) -> String {
        let names = publish::Names {
            forum: self.forum,
            lang: self.lang,
        };
        names.post_title(id)
    }

    fn members(&self, ids: &[MemberId]) -> String {
        let names: Vec<String> = ids.iter().map(|id| self.member(id.as_str())).collect();
        language::list(self.lang, &names)
    }
}

/// The fillings of a refusal about an appointment.
pub(super) fn of_appointments(refusal: &Refusal, speaker: &Speaker<'_>) -> Vec<Filling> {
    match refusal {
        Refusal::NominationsClosed { post, until } => vec![
            ("post", speaker.post(post)),
            ("until", speaker.instant(*until)),
        ],
        Refusal::CountedForOne { nationalities } => {
            vec![("nationalities", speaker.members(nationalities))]
        }
        Refusal::NotANational { member } => vec![("member", speaker.member(member.as_str()))],
        Refusal::CandidateWithdrew { candidate } => vec![("candidate", candidate.to_string())],
        Refusal::NotNominatedFor { candidate, post } => vec![
            ("candidate", candidate.to_string()),
            ("post", speaker.post(post)),
        ],
        Refusal::ClassedTwice { member, basis } => vec![
            ("member", speaker.member(member.as_str())),
            ("basis", basis.to_string()),
        ],
        Refusal::QuestionnaireTooLong {
            questions_max,
            characters_max,
        } => vec![
            ("questions", questions_max.to_string()),
            ("characters", characters_max.to_string()),
        ],
        Refusal::NotInOffice { person } => vec![("person", person.to_string())],
        _ => of_slates(refusal, speaker),
    }
}

fn of_slates(refusal: &Refusal, speaker: &Speaker<'_>) -> Vec<Filling> {
    match refusal {
        Refusal::DecidedApart { post, other } => {
            vec![("post", speaker.post(post)), ("other", speaker.post(other))]
        }
        Refusal::PlacesDiffer {
            post,
            vacant,
            named,
        } => vec![
            ("post", speaker.post(post)),
            ("vacant", vacant.to_string()),
            ("named", named.to_string()),
        ],
        Refusal::NoTermToComplete { post }
        | Refusal::NothingVacant { post }
        | Refusal::SlateNeeded { post } => {
            vec![("post", speaker.post(post))]
        }
        Refusal::SlateReplaced { slate, by } => {
            vec![("slate", slate.to_string()), ("by", by.to_string())]
        }
        Refusal::AlreadyAppointed { slate } => vec![("slate", slate.to_string())],
        Refusal::NotAllConsulted {
            slate,
            missing,
            provision,
        } => vec![
            ("slate", slate.to_string()),
            ("count", missing.len().to_string()),
            speaker.provision(provision),
        ],
        Refusal::CriteriaNotMet { slate, criteria } => {
            let criteria: Vec<String> = criteria.iter().map(ToString::to_string).collect();
            vec![
                ("slate", slate.to_string()),
                ("criteria", language::list(speaker.lang, &criteria)),
            ]
        }
        Refusal::ApprovalNeeded { slate, provision } => {
            vec![("slate", slate.to_string()), speaker.provision(provision)]
        }
        _ => super::of_statements::of_statements(refusal, speaker),
    }
}

#[cfg(test)]
pub(super) mod tests {
    use jiff::Timestamp;
    use procedure::Refusal;
    use procedure::id::{
        BasisId, CandidateId, CriterionId, MemberId, PersonId, PostId, ProvisionId, SlateId,
    };

    /// One of each.
    pub(in super::super) fn all() -> Vec<Refusal> {
        let post = || PostId::new("dtg-1/co-facilitator").expect("a key");
        let provision = || ProvisionId::new("rule").expect("a key");
        let member = MemberId::new("FRA").expect("a code");
        let (candidate, slate) = (CandidateId(4), SlateId(2));
        vec![
            Refusal::NominationsClosed {
                post: post(),
                until: Timestamp::UNIX_EPOCH,
            },
            Refusal::ConsentNeeded,
            Refusal::CountedForOne {
                nationalities: vec![member],
            },
            Refusal::NotANational { member },
            Refusal::CandidateWithdrew { candidate },
            Refusal::NotNominatedFor {
                candidate,
                post: post(),
            },
            Refusal::ClassedTwice {
                member,
                basis: BasisId::new("m49").expect("a key"),
            },
            Refusal::DecidedApart {
                post: post(),
                other: post(),
            },
            Refusal::PlacesDiffer {
                post: post(),
                vacant: 2,
                named: 1,
            },
            Refusal::NoTermToComplete { post: post() },
            Refusal::SlateReplaced {
                slate,
                by: SlateId(3),
            },
            Refusal::AlreadyAppointed { slate },
            Refusal::NotAllConsulted {
                slate,
                missing: vec![member],
                provision: provision(),
            },
            Refusal::CriteriaNotMet {
                slate,
                criteria: vec![CriterionId::new("pairing").expect("a key")],
            },
            Refusal::ApprovalNeeded {
                slate,
                provision: provision(),
            },
            Refusal::NothingVacant { post: post() },
            Refusal::SlateNeeded { post: post() },
            Refusal::QuestionnaireTooLong {
                questions_max: 10,
                characters_max: 500,
            },
            Refusal::NotInOffice {
                person: PersonId::new("p-7").expect("a key"),
            },
        ]
    }
}
