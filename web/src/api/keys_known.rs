//! Which keys are on record, and in what words the API speaks of them.

use procedure::id::{
    AgendaItemId, BasisId, BodyId, CandidateId, ConsultationId, CredentialsId, DecisionId,
    DocumentId, ElementId, GroupId, MatterId, MemberId, ObjectionId, PasskeyId, PositionId, PostId,
    ProvisionId, QuestionId, SessionId, SlateId,
};
use procedure::id::{
    AnnotationId, BrieferId, DisputeId, DivergenceId, InputId, MandateId, RecommendationId,
    ReportId, ScenarioId, StatementId, TopicId,
};
use procedure::{Forum, Noun};

/// The word for a kind of thing, in messages.
pub(crate) const fn word(noun: Noun) -> &'static str {
    match noun {
        Noun::Member => "member",
        Noun::Group => "group",
        Noun::Body => "body",
        Noun::Office => "office",
        Noun::Session => "session",
        Noun::Meeting => "meeting",
        Noun::AgendaItem => "agenda item",
        Noun::Wording => "wording",
        Noun::Document => "document",
        Noun::Element => "element",
        Noun::Provision => "provision",
        Noun::Reading => "reading",
        Noun::Question => "question",
        Noun::Option => "option",
        Noun::Position => "position",
        Noun::RollCall => "roll call",
        Noun::Seal => "sealed value",
        Noun::Credentials => "letter of credentials",
        Noun::Passkey => "passkey",
        Noun::Person => "person",
        Noun::Observer => "observer",
        Noun::Stakeholder => "stakeholder",
        Noun::Matter => "matter",
        Noun::Terms => "terms",
        Noun::Objection => "objection",
        Noun::Consultation => "consultation",
        Noun::Decision => "decision",
        Noun::Hold => "wish to hold",
        Noun::LanguageVersion => "language version",
        Noun::Vote => "vote",
        Noun::Post => "post",
        Noun::Call => "call for nominations",
        Noun::Candidate => "candidate",
        Noun::Classification => "classification",
        Noun::Class => "class of members",
        Noun::Criterion => "criterion",
        Noun::Slate => "slate",
        Noun::Statement => "statement",
        Noun::Dispute => "dispute about a position",
        Noun::Annotation => "note beside a position",
        Noun::Mandate => "mandate",
        Noun::Topic => "topic",
        Noun::Task => "task",
        Noun::Output => "expected output",
        Noun::Briefer => "nomination of a briefer",
        Noun::Input => "paper filed with a group",
        Noun::Scenario => "scenario",
        Noun::Inject => "inject of a scenario",
        Noun::Recommendation => "recommendation",
        Noun::Paragraph => "paragraph",
        Noun::Point => "point",
        Noun::Alternative => "alternative",
        Noun::Divergence => "divergence",
        Noun::View => "view",
        Noun::Report => "report",
        Noun::Correction => "correction",
    }
}

/// The list of the API in which such things stand.
pub(crate) const fn list(noun: Noun) -> &'static str {
    match noun {
        Noun::Member => "members",
        Noun::Group => "groups",
        Noun::Body | Noun::Office => "bodies",
        Noun::Session | Noun::Meeting => "sessions",
        Noun::AgendaItem | Noun::Wording => "agenda",
        Noun::Document => "documents",
        Noun::Element => "framework",
        Noun::Provision | Noun::Reading | Noun::Terms => "provisions",
        Noun::Question | Noun::Option => "questions",
        Noun::Position => "positions",
        Noun::Dispute => "disputes",
        Noun::Annotation => "annotations",
        Noun::RollCall => "roll-calls",
        Noun::Matter
        | Noun::Objection
        | Noun::Consultation
        | Noun::Hold
        | Noun::LanguageVersion
        | Noun::Vote => "matters",
        Noun::Decision => "decisions",
        Noun::Post | Noun::Call | Noun::Criterion => "posts",
        Noun::Candidate => "candidates",
        Noun::Classification | Noun::Class => "classifications",
        Noun::Slate => "slates",
        Noun::Statement => "statements",
        Noun::Mandate | Noun::Output => "mandates",
        Noun::Topic => "topics",
        Noun::Recommendation | Noun::Paragraph | Noun::Point | Noun::Alternative => {
            "recommendations"
        }
        Noun::Divergence | Noun::View => "divergences",
        Noun::Report | Noun::Correction => "reports",
        Noun::Task => "implementation",
        Noun::Briefer
        | Noun::Input
        | Noun::Scenario
        | Noun::Inject
        | Noun::Seal
        | Noun::Credentials
        | Noun::Passkey
        | Noun::Person
        | Noun::Observer
        | Noun::Stakeholder => "record",
    }
}

/// Whether something of this kind is on record under this key.
pub(super) fn known(forum: &Forum, noun: Noun, key: &str) -> bool {
    match noun {
        Noun::Member => MemberId::new(key).is_ok_and(|id| forum.members.get(id).is_some()),
        Noun::Group => GroupId::new(key).is_ok_and(|id| forum.groups.get(&id).is_some()),
        Noun::Body => BodyId::new(key).is_ok_and(|id| forum.bodies.get(&id).is_some()),
        Noun::Session => SessionId::new(key).is_ok_and(|id| forum.sessions.get(&id).is_some()),
        Noun::AgendaItem => {
            AgendaItemId::new(key).is_ok_and(|id| forum.agendas.item(&id).is_some())
        }
        Noun::Document => DocumentId::new(key).is_ok_and(|id| forum.documents.get(&id).is_some()),
        Noun::Element => ElementId::new(key).is_ok_and(|id| forum.framework.get(&id).is_some()),
        Noun::Provision => {
            ProvisionId::new(key).is_ok_and(|id| forum.provisions.get(&id).is_some())
        }
        Noun::Question => QuestionId::new(key).is_ok_and(|id| forum.questions.get(&id).is_some()),
        Noun::Position => key
            .parse()
            .is_ok_and(|number| forum.questions.position(PositionId(number)).is_some()),
        Noun::RollCall => DocumentId::new(key).is_ok_and(|id| forum.roll_calls.get(&id).is_some()),
        Noun::Option => forum.questions.iter().any(|question| {
            question
                .options
                .iter()
                .any(|option| option.id.as_str() == key)
        }),
        Noun::Credentials => key
            .parse()
            .is_ok_and(|number| forum.seats.credentials(CredentialsId(number)).is_some()),
        Noun::Passkey => key
            .parse()
            .is_ok_and(|number| forum.seats.passkey(PasskeyId(number)).is_some()),
        Noun::Matter => key
            .parse()
            .is_ok_and(|number| forum.matters.get(MatterId(number)).is_some()),
        Noun::Objection => key
            .parse()
            .is_ok_and(|number| forum.matters.of_objection(ObjectionId(number)).is_some()),
        Noun::Consultation => key.parse().is_ok_and(|number| {
            forum
                .matters
                .of_consultation(ConsultationId(number))
                .is_some()
        }),
        Noun::Decision => {
            DecisionId::new(key).is_ok_and(|id| forum.matters.decision(&id).is_some())
        }
        Noun::Post => PostId::new(key).is_ok_and(|id| forum.appointments.post(&id).is_some()),
        Noun::Candidate => key
            .parse()
            .is_ok_and(|number| forum.appointments.candidate(CandidateId(number)).is_some()),
        Noun::Classification => {
            BasisId::new(key).is_ok_and(|id| forum.appointments.classification(&id).is_some())
        }
        Noun::Slate => key
            .parse()
            .is_ok_and(|number| forum.appointments.slate(SlateId(number)).is_some()),
        Noun::Statement | Noun::Dispute | Noun::Annotation => of_statements(forum, noun, key),
        Noun::Mandate
        | Noun::Topic
        | Noun::Briefer
        | Noun::Input
        | Noun::Scenario
        | Noun::Recommendation
        | Noun::Divergence
        | Noun::Report => of_groups(forum, noun, key),
        Noun::Task
        | Noun::Output
        | Noun::Inject
        | Noun::Paragraph
        | Noun::Point
        | Noun::Alternative
        | Noun::View
        | Noun::Correction
        | Noun::Call
        | Noun::Class
        | Noun::Criterion
        | Noun::Terms
        | Noun::Hold
        | Noun::LanguageVersion
        | Noun::Vote
        | Noun::Office
        | Noun::Meeting
        | Noun::Wording
        | Noun::Reading
        | Noun::Seal
        | Noun::Person
        | Noun::Observer
        | Noun::Stakeholder => false,
    }
}

/// Statements, and what is said of positions that rest on them.
fn of_statements(forum: &Forum, noun: Noun, key: &str) -> bool {
    let Ok(number) = key.parse() else {
        return false;
    };
    match noun {
        Noun::Statement => forum.statements.get(StatementId(number)).is_some(),
        Noun::Dispute => forum.disputes.get(DisputeId(number)).is_some(),
        Noun::Annotation => forum.annotations.get(AnnotationId(number)).is_some(),
        _ => false,
    }
}

/// What thematic groups work on.
fn of_groups(forum: &Forum, noun: Noun, key: &str) -> bool {
    let Ok(number) = key.parse() else {
        return false;
    };
    match noun {
        Noun::Mandate => forum.mandates.get(MandateId(number)).is_some(),
        Noun::Topic => forum.topics.get(TopicId(number)).is_some(),
        Noun::Briefer => forum.inputs.briefer(BrieferId(number)).is_some(),
        Noun::Input => forum.inputs.get(InputId(number)).is_some(),
        Noun::Scenario => forum.scenarios.get(ScenarioId(number)).is_some(),
        Noun::Recommendation => forum
            .recommendations
            .get(RecommendationId(number))
            .is_some(),
        Noun::Divergence => forum.divergences.get(DivergenceId(number)).is_some(),
        Noun::Report => forum.reports.get(ReportId(number)).is_some(),
        _ => false,
    }
}

/// Whether somebody with this code is a member, a group, or holds a position.
pub(super) fn holder_known(forum: &Forum, code: &str) -> bool {
    known(forum, Noun::Member, code)
        || known(forum, Noun::Group, code)
        || forum.questions.holders().iter().any(|it| it.code() == code)
}
