//! Every act as one sentence in the reader's language, linked to where it shows.

use language::Arg;
use observatory::changes::{About, Change, What};
use procedure::id::{AgendaItemId, DocumentId, PositionId};
use procedure::{Act, Seat};

use super::fragment::Fragment;
use super::reader::Reader;

/// What was done, as a sentence that links to the page where it shows.
pub(crate) fn sentence(r: &Reader<'_>, act: &Act) -> Fragment {
    let words = publish::sentence(act, r.view.forum, r.lang());
    r.link(&page_of(r, act), &Fragment::text(&words))
}

/// A line of what changed lately.
pub(crate) fn change(r: &Reader<'_>, change: &Change<'_>) -> Fragment {
    let (kind, count, about) = match &change.what {
        What::One(recorded) => return sentence(r, &recorded.act),
        What::Run { kind, count, about } => (*kind, *count, *about),
    };
    let about = match about {
        About::Nothing => return r.count(&format!("run-{kind}"), count),
        About::Question(question) => r.question(question),
        About::Group(group) => r.group(group),
    };
    r.tell(
        &format!("run-{kind}"),
        &[
            ("count", count.into()),
            ("about", Arg::Html(about.as_str())),
        ],
    )
}

/// The page on which what an act brought about is seen.
fn page_of(r: &Reader<'_>, act: &Act) -> String {
    match act {
        Act::ForumFounded(_) | Act::FoundingCompleted(_) => "/".into(),
        Act::DocumentRecorded(act) => format!("/documents/{}", act.document),
        Act::MemberAdmitted(act) => format!("/members/{}", act.member),
        Act::GroupRecorded(act) => format!("/groups/{}", act.group),
        Act::GroupJoined(act) => format!("/groups/{}", act.group),
        Act::GroupLeft(act) => format!("/groups/{}", act.group),
        Act::BodyEstablished(act) => format!("/bodies/{}", act.body),
        Act::OfficeTaken(act) => format!("/bodies/{}", act.body),
        Act::OfficeEnded(act) => format!("/bodies/{}", act.body),
        Act::SessionScheduled(act) => format!("/sessions/{}", act.session),
        Act::MeetingScheduled(act) => format!("/sessions/{}", act.session),
        Act::MeetingMoved(act) => format!("/sessions/{}", act.session),
        Act::MeetingCancelled(act) => format!("/sessions/{}", act.session),
        Act::AgendaItemPlaced(act) => format!("/sessions/{}", act.session),
        Act::WordingPutForward(act) => format!("/sessions/{}", session_of(&act.item)),
        Act::AgendaStood(act) => format!("/sessions/{}", act.session),
        Act::ElementRecorded(_) => "/framework".into(),
        Act::ProvisionRecorded(act) => format!("/provisions/{}", act.provision),
        Act::QuestionRaised(act) => format!("/questions/{}", act.question),
        Act::OptionPutForward(act) => format!("/questions/{}", act.question),
        Act::PositionRecorded(act) => format!("/questions/{}", act.question),
        Act::PositionRetracted(act) => question_of(r, act.position),
        Act::StatementRecorded(act) => format!("/statements/{}", act.statement),
        Act::PositionDisputed(act) => question_of(r, act.position),
        Act::DisputeSettled(act) => question_of(r, act.position),
        Act::PositionAnnotated(act) => question_of(r, act.position),
        Act::RollCallRecorded(act) => format!("/roll-calls/{}", act.document),
        Act::ValueWithheld(_) | Act::ValueErased(_) | Act::LogKeyRotated(_) => "/record".into(),
        Act::CredentialsPresented(act) => of_seat(&act.party),
        Act::CredentialsStood(act) => {
            let letter = r.view.forum.seats.credentials(act.credentials);
            letter.map_or_else(record, |letter| of_seat(&letter.party))
        }
        Act::PersonSeated(act) => of_seat(&act.seat),
        Act::RoleChanged(act) => of_seat(&act.seat),
        Act::PersonUnseated(act) => of_seat(&act.seat),
        Act::HeadDisputed(act) => of_seat(&act.seat),
        Act::PasskeyEnrolled(_) | Act::PasskeyEnded(_) => record(),
        act => of_matter(act),
    }
}

/// The page of a matter, of a decision, or of the rule that terms belong to.
fn of_matter(act: &Act) -> String {
    let matter = match act {
        Act::TermsSet(act) => return format!("/provisions/{}", act.provision),
        Act::DecisionTaken(act) => return format!("/decisions/{}", act.decision),
        Act::DecisionCancelled(act) => return format!("/decisions/{}", act.decision),
        Act::MatterPut(act) => act.matter,
        Act::MatterOpened(act) => act.matter,
        Act::ConsensusTested(act) => act.matter,
        Act::ConcernRaised(act) => act.matter,
        Act::HoldAsked(act) => act.matter,
        Act::ObjectionRaised(act) => act.matter,
        Act::ObjectionWithdrawn(act) => act.matter,
        Act::WordsAttached(act) => act.matter,
        Act::ConsultationHeld(act) => act.matter,
        Act::ConsultationConfirmed(act) => act.matter,
        Act::TextChanged(act) => act.matter,
        Act::DeadlineExtended(act) => act.matter,
        Act::SilenceResumed(act) => act.matter,
        Act::MatterClosed(act) => act.matter,
        Act::VoteTaken(act) => act.matter,
        act => return of_appointment(act),
    };
    format!("/matters/{matter}")
}

/// The page of a post, of a candidate, of a slate.
fn of_appointment(act: &Act) -> String {
    match act {
        Act::PostEstablished(act) => format!("/posts/{}", act.post),
        Act::InterimNamed(act) => format!("/posts/{}", act.post),
        Act::NominationsCalled(_) | Act::CriteriaSet(_) => "/posts".into(),
        Act::CandidateNominated(act) => format!("/candidates/{}", act.candidate),
        Act::CandidacyWithdrawn(act) => format!("/candidates/{}", act.candidate),
        Act::ClassificationRecorded(_) => "/classifications".into(),
        Act::SlatePut(act) => format!("/slates/{}", act.slate),
        Act::SlateConsulted(act) => format!("/slates/{}", act.slate),
        Act::ViewFiled(act) => format!("/slates/{}", act.slate),
        Act::SlateAppointed(act) => format!("/slates/{}", act.slate),
        act => of_group(act),
    }
}

/// The page of what a thematic group works on, or of the group.
fn of_group(act: &Act) -> String {
    match act {
        Act::MandateProposed(act) => format!("/mandates/{}", act.mandate),
        Act::TopicProposed(act) => format!("/topics/{}", act.topic),
        Act::PreferencesFiled(act) => format!("/bodies/{}", act.body),
        Act::PreferencesWithdrawn(act) => format!("/bodies/{}", act.body),
        Act::TopicsChosen(act) => format!("/bodies/{}", act.body),
        Act::RotationPlanned(act) => format!("/bodies/{}", act.body),
        Act::BrieferNominated(act) => format!("/topics/{}", act.topic),
        Act::InputFiled(act) => format!("/bodies/{}", act.body),
        Act::ScenarioSet(act) => format!("/scenarios/{}", act.scenario),
        Act::ScenarioAnswered(act) => format!("/scenarios/{}", act.scenario),
        Act::ScenarioConcluded(act) => format!("/scenarios/{}", act.scenario),
        Act::DivergenceRecorded(act) => format!("/divergences/{}", act.divergence),
        Act::ViewJoined(act) => format!("/divergences/{}", act.divergence),
        Act::ReportCompiled(act) => format!("/reports/{}", act.report),
        Act::ProseEdited(act) => format!("/reports/{}", act.report),
        Act::CorrectionFiled(act) => format!("/reports/{}", act.report),
        Act::CorrectionSettled(act) => format!("/reports/{}", act.report),
        Act::ReportTransmitted(act) => format!("/reports/{}", act.report),
        act => of_recommendation(act),
    }
}

fn of_recommendation(act: &Act) -> String {
    let recommendation = match act {
        Act::RecommendationPut(act) => act.recommendation,
        Act::SupportDeclared(act) => act.recommendation,
        Act::ParagraphRevised(act) => act.recommendation,
        Act::PointOpened(act) => act.recommendation,
        Act::AlternativeHeld(act) => act.recommendation,
        Act::PointClosed(act) => act.recommendation,
        Act::RecommendationWithdrawn(act) => act.recommendation,
        Act::ImplementationAssigned(act) => act.recommendation,
        Act::ImplementationReported(act) => act.recommendation,
        _ => return record(),
    };
    format!("/recommendations/{recommendation}")
}

fn record() -> String {
    "/record".into()
}

/// The page of what a seat is a seat of.
fn of_seat(seat: &Seat) -> String {
    match seat {
        Seat::Delegation(member) => format!("/members/{member}"),
        Seat::Chair(body)
        | Seat::ViceChair(body)
        | Seat::Rapporteur(body)
        | Seat::CoFacilitator(body) => format!("/bodies/{body}"),
        Seat::Founder
        | Seat::Clerk
        | Seat::Secretariat
        | Seat::Observer(_)
        | Seat::Stakeholder(_) => record(),
    }
}

/// The session of an item: its key begins with it.
fn session_of(item: &AgendaItemId) -> &str {
    let key = item.as_str();
    key.split_once('/').map_or(key, |(session, _)| session)
}

fn question_of(r: &Reader<'_>, position: PositionId) -> String {
    let position = r.view.forum.questions.position(position);
    position.map_or_else(
        || "/questions".into(),
        |position| format!("/questions/{}", position.question),
    )
}

/// A link to the roll call on a resolution.
pub(crate) fn roll_call_link(r: &Reader<'_>, document: &DocumentId) -> Fragment {
    let symbol = Fragment::markup(format!("<bdi>{document}</bdi>"));
    r.link(&format!("/roll-calls/{document}"), &symbol)
}
