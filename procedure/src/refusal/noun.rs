//! The kinds of things that keys name.

/// What kind of thing a key names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Noun {
    /// A member.
    Member,
    /// A group.
    Group,
    /// A body.
    Body,
    /// An office held by a person in a body.
    Office,
    /// A session.
    Session,
    /// A meeting.
    Meeting,
    /// An agenda item.
    AgendaItem,
    /// A wording of an agenda item.
    Wording,
    /// A document.
    Document,
    /// A part of the framework.
    Element,
    /// A provision.
    Provision,
    /// A reading.
    Reading,
    /// A question.
    Question,
    /// An option.
    Option,
    /// A position.
    Position,
    /// A roll call.
    RollCall,
    /// A sealed value.
    Seal,
    /// A letter of credentials.
    Credentials,
    /// A passkey.
    Passkey,
    /// A person, under a pseudonym.
    Person,
    /// An observer.
    Observer,
    /// An accredited stakeholder.
    Stakeholder,
    /// A matter put for decision.
    Matter,
    /// The terms on which a body decides.
    Terms,
    /// An objection.
    Objection,
    /// A consultation.
    Consultation,
    /// A decision.
    Decision,
    /// A wish to hold.
    Hold,
    /// A language version of a text.
    LanguageVersion,
    /// A vote.
    Vote,
    /// A post of a body.
    Post,
    /// A call for nominations.
    Call,
    /// A candidate.
    Candidate,
    /// A classification of members.
    Classification,
    /// A class of members.
    Class,
    /// A criterion.
    Criterion,
    /// A slate.
    Slate,
    /// A mandate.
    Mandate,
    /// A topic.
    Topic,
    /// A task.
    Task,
    /// An expected output.
    Output,
    /// The nomination of a briefer.
    Briefer,
    /// A paper filed with a group.
    Input,
    /// A scenario.
    Scenario,
    /// What happens in a scenario.
    Inject,
    /// A recommendation.
    Recommendation,
    /// A paragraph of a recommendation.
    Paragraph,
    /// A point opened on a recommendation.
    Point,
    /// An alternative at a point.
    Alternative,
    /// A divergence.
    Divergence,
    /// A view in a divergence.
    View,
    /// The report of a group.
    Report,
    /// A correction of a report.
    Correction,
    /// A statement.
    Statement,
    /// A dispute about a position.
    Dispute,
    /// A delegation's note beside a position.
    Annotation,
}

impl Noun {
    /// The word used in data and messages.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Member => "member",
            Self::Group => "group",
            Self::Body => "body",
            Self::Office => "office",
            Self::Session => "session",
            Self::Meeting => "meeting",
            Self::AgendaItem => "agenda-item",
            Self::Wording => "wording",
            Self::Document => "document",
            Self::Element => "element",
            Self::Provision => "provision",
            Self::Reading => "reading",
            Self::Question => "question",
            Self::Option => "option",
            Self::Position => "position",
            Self::RollCall => "roll-call",
            Self::Seal => "seal",
            Self::Credentials => "credentials",
            Self::Passkey => "passkey",
            Self::Person => "person",
            Self::Observer => "observer",
            Self::Stakeholder => "stakeholder",
            Self::Matter => "matter",
            Self::Terms => "terms",
            Self::Objection => "objection",
            Self::Consultation => "consultation",
            Self::Decision => "decision",
            Self::Hold => "hold",
            Self::LanguageVersion => "language-version",
            Self::Vote => "vote",
            Self::Post => "post",
            Self::Call => "call-for-nominations",
            Self::Candidate => "candidate",
            Self::Classification => "classification",
            Self::Class => "class",
            Self::Criterion => "criterion",
            Self::Slate => "slate",
            Self::Mandate => "mandate",
            Self::Topic => "topic",
            Self::Task => "task",
            Self::Output => "output",
            Self::Briefer => "briefer",
            Self::Input => "input",
            Self::Scenario => "scenario",
            Self::Inject => "inject",
            Self::Recommendation => "recommendation",
            Self::Paragraph => "paragraph",
            Self::Point => "point",
            Self::Alternative => "alternative",
            Self::Divergence => "divergence",
            Self::View => "view",
            Self::Report => "report",
            Self::Correction => "correction",
            Self::Statement => "statement",
            Self::Dispute => "dispute",
            Self::Annotation => "annotation",
        }
    }
}
