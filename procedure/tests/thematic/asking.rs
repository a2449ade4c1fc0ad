//! What somebody may ask in the work of thematic groups, and from which seat.

use jiff::civil::Date;
use jiff::{Timestamp, ToSpan as _};
use procedure::divergence::join::JoinView;
use procedure::divergence::record::RecordDivergence;
use procedure::divergence::{HeldBy, View};
use procedure::follow_up::Disposition;
use procedure::follow_up::assign::AssignImplementation;
use procedure::follow_up::report::ReportImplementation;
use procedure::id::{
    BodyId, BrieferId, DecisionId, DivergenceId, DocumentId, MandateId, MatterId, MemberId,
    PersonId, PositionId, ProvisionId, ReadingId, RecommendationId, ReportId, ScenarioId, TopicId,
};
use procedure::input::Contributor;
use procedure::input::file::FileInput;
use procedure::input::nominate_briefer::NominateBriefer;
use procedure::mandate::DueOutput;
use procedure::mandate::propose::ProposeMandate;
use procedure::matter::cancel::CancelDecision;
use procedure::matter::close::CloseMatter;
use procedure::matter::consult::RecordConsultation;
use procedure::matter::gavel::Gavel;
use procedure::matter::open::OpenMatter;
use procedure::matter::put::PutMatter;
use procedure::matter::test_consensus::TestConsensus;
use procedure::matter::{Closing, Format, Matter, Mode, Stage, Subject};
use procedure::recommendation::close_point::ClosePoint;
use procedure::recommendation::hold_alternative::HoldAlternative;
use procedure::recommendation::open_point::OpenPoint;
use procedure::recommendation::put::PutRecommendation;
use procedure::recommendation::revise::ReviseParagraph;
use procedure::recommendation::support::DeclareSupport;
use procedure::recommendation::withdraw::WithdrawRecommendation;
use procedure::recommendation::{Basis, Behind, Paragraph, Recommendation, Standing, Support};
use procedure::report::compile::CompileReport;
use procedure::report::edit_prose::EditProse;
use procedure::report::file_correction::FileCorrection;
use procedure::report::settle_correction::SettleCorrection;
use procedure::report::transmit::TransmitReport;
use procedure::report::{Edition, Passage, Report};
use procedure::scenario::answer::AnswerScenario;
use procedure::scenario::conclude::ConcludeScenario;
use procedure::scenario::set::SetScenario;
use procedure::topic::choose::ChooseTopics;
use procedure::topic::file_preferences::FilePreferences;
use procedure::topic::plan_rotation::PlanRotation;
use procedure::topic::propose::ProposeTopic;
use procedure::topic::withdraw_preferences::WithdrawPreferences;
use procedure::topic::{Ranked, Slot};
use procedure::{Act, Citation, Command, Forum, Holder, Sealable, Seat};
use text::{Language, Wording, Words};

use crate::dice::Dice;

/// What must happen often; a report by its edition, a decision by what it is about.
pub(crate) const KINDS: &[&str] = &[
    "mandate-proposed",
    "topic-proposed",
    "preferences-filed",
    "preferences-withdrawn",
    "topics-chosen",
    "rotation-planned",
    "briefer-nominated",
    "input-filed",
    "scenario-set",
    "scenario-answered",
    "scenario-concluded",
    "recommendation-put",
    "support-declared",
    "paragraph-revised",
    "point-opened",
    "alternative-held",
    "point-closed",
    "recommendation-withdrawn",
    "divergence-recorded",
    "view-joined",
    "report-compiled draft",
    "report-compiled revised",
    "report-compiled final",
    "prose-edited",
    "correction-filed",
    "correction-settled",
    "report-transmitted",
    "implementation-assigned",
    "implementation-reported",
    "decision-taken",
    "decision-cancelled",
];

/// How the tally names an act.
pub(crate) fn kind(act: &Act) -> String {
    match act {
        Act::ReportCompiled(act) => format!("report-compiled {}", act.edition.key()),
        act => act.kind().to_owned(),
    }
}

const MEMBERS: [&str; 5] = ["BRA", "COL", "FRA", "RUS", "SEN"];
const MEMBERS_AND_ANOTHER: [&str; 6] = ["BRA", "COL", "FRA", "RUS", "SEN", "ZZZ"];
const GROUPS: [&str; 2] = ["dtg-1", "dtg-2"];

/// Something, mostly what can be asked where things stand, from a seat that may mostly ask it.
pub(crate) fn any(dice: &mut Dice, forum: &Forum, at: Timestamp) -> (Seat, Command) {
    let group = body(dice.name(&GROUPS));
    let open = forum.matters.iter().rev().find(|it| !it.stage.is_over());
    if let Some(matter) = open
        && dice.percent(55)
    {
        return on(dice, matter);
    }
    match dice.below(24) {
        0..=1 => early(dice, forum, &group, at),
        2..=3 => topics(dice, forum, &group, at),
        4..=5 => heard(dice, forum, &group),
        6..=11 => texts(dice, forum, &group),
        12..=13 => divergences(dice, forum, &group),
        14..=17 => reports(dice, forum, &group, at),
        18 => follow(dice, forum, at),
        _ => put(dice, forum, &group),
    }
}

/// The next step of a matter that is open.
fn on(dice: &mut Dice, matter: &Matter) -> (Seat, Command) {
    let id = matter.id;
    let chair = chair(&matter.body);
    let topics = matches!(matter.subject, Subject::Topics { .. });
    if topics && matter.consultations.is_empty() {
        let consult = RecordConsultation {
            matter: id,
            with: vec![member("COL"), member("SEN")],
            on: jiff::civil::date(2026, 11, 1),
            format: Format::Informal,
            summary: None,
            confidential: None,
            would_meet: None,
        };
        return (chair, consult.into());
    }
    if topics && dice.percent(30) {
        let Subject::Topics { body, topics } = matter.subject.clone() else {
            unreachable!("it is about topics");
        };
        let choose = ChooseTopics {
            body,
            topics,
            matter: id,
            confirmed_by: Some(PersonId::new("p-2").expect("a key")),
        };
        return (chair, choose.into());
    }
    let close = CloseMatter {
        matter: id,
        closing: Closing::Withdrawn,
        reason: words("It is not wanted."),
    };
    let command = match (&matter.stage, matter.pause_ends) {
        _ if dice.percent(8) => close.into(),
        (Stage::Put, _) => OpenMatter {
            matter: id,
            present: None,
            deadline: None,
            tzdb: None,
        }
        .into(),
        (_, None) => TestConsensus {
            matter: id,
            session: None,
            meeting: None,
        }
        .into(),
        (_, Some(_)) => Gavel {
            matter: id,
            confirmed_by: PersonId::new("p-2").expect("a key"),
        }
        .into(),
    };
    (chair, command)
}

fn early(dice: &mut Dice, forum: &Forum, group: &BodyId, at: Timestamp) -> (Seat, Command) {
    if dice.percent(50) {
        let propose = ProposeTopic {
            body: group.clone(),
            title: wording("A topic"),
            grounds: None,
            proposers: if dice.percent(20) {
                vec![member("FRA")]
            } else {
                Vec::new()
            },
            source: dice.percent(50).then(cited),
        };
        return (leading(dice, group), propose.into());
    }
    let from = forum.civil_day(at);
    let weeks = i64::try_from(1 + dice.below(10)).expect("few weeks");
    let output = DueOutput {
        title: wording("A list"),
        indicator: wording("It is there."),
        owner: Holder::Member(member("COL")),
        due: from,
    };
    let replaces = forum.mandates.of(group).next_back().map(|it| it.id);
    let propose = ProposeMandate {
        body: group.clone(),
        tasks: vec![wording("Work.")],
        basis: cited(),
        from,
        until: dice.percent(85).then(|| from.saturating_add(weeks.weeks())),
        outputs: vec![output; usize::from(dice.percent(80))],
        replaces: replaces.filter(|_| dice.percent(30)),
    };
    (leading(dice, group), propose.into())
}

fn topics(dice: &mut Dice, forum: &Forum, group: &BodyId, at: Timestamp) -> (Seat, Command) {
    let of_group: Vec<TopicId> = forum.topics.of(group).map(|topic| topic.id).collect();
    if dice.percent(15) {
        let withdraw = WithdrawPreferences {
            body: group.clone(),
            reason: None,
        };
        return (delegation(dice), withdraw.into());
    }
    if dice.percent(70) {
        let ranked = dice.some(&of_group).into_iter().map(|topic| Ranked {
            topic,
            reasons: None,
        });
        let file = FilePreferences {
            body: group.clone(),
            ranked: ranked.collect(),
        };
        return (delegation(dice), file.into());
    }
    let from = forum.civil_day(at);
    let chosen = forum.topics.chosen(group);
    let slots = chosen.iter().zip(0_i64..).map(|(topic, place)| Slot {
        from: from.saturating_add(place.weeks()),
        until: from.saturating_add((place + 1).weeks()),
        topic: *topic,
    });
    let plan = PlanRotation {
        body: group.clone(),
        slots: slots.collect(),
    };
    (leading(dice, group), plan.into())
}

fn heard(dice: &mut Dice, forum: &Forum, group: &BodyId) -> (Seat, Command) {
    let topic = topic(dice, forum, group);
    match dice.below(6) {
        0 => {
            let nominate = NominateBriefer {
                body: group.clone(),
                topic,
                name: Sealable::Open(words("An expert")),
                about: words("What was learnt."),
            };
            (delegation(dice), nominate.into())
        }
        1 => {
            let count = forum.inputs.briefers().count() as u64;
            let from = match dice.below(3) {
                0 => Contributor::Named(words("A network")),
                _ => Contributor::Briefer(BrieferId(small(dice, count + 1))),
            };
            let file = FileInput {
                body: group.clone(),
                topic: None,
                from,
                title: wording("A paper"),
                sha256: words(&"a".repeat(64)),
                document: None,
            };
            (leading(dice, group), file.into())
        }
        2 => {
            let set = SetScenario {
                body: group.clone(),
                topic: Some(topic),
                title: wording("A port"),
                situation: wording("It stands still."),
                injects: vec![wording("A ransom is asked for.")],
                questions: vec![wording("Whom do you call?")],
                touches: Vec::new(),
                attributed: dice.percent(60),
            };
            (leading(dice, group), set.into())
        }
        3 if dice.percent(30) => {
            let conclude = ConcludeScenario {
                scenario: scenario(dice, forum),
                words: wording("Hours are not known."),
                topics: Vec::new(),
                recommendations: Vec::new(),
            };
            (leading(dice, group), conclude.into())
        }
        _ => {
            let answer = AnswerScenario {
                scenario: scenario(dice, forum),
                question: 1,
                inject: dice.percent(50).then_some(1),
                words: words("Our point of contact."),
            };
            let seat = if dice.percent(60) {
                delegation(dice)
            } else {
                leading(dice, group)
            };
            (seat, answer.into())
        }
    }
}

fn texts(dice: &mut Dice, forum: &Forum, group: &BodyId) -> (Seat, Command) {
    let of_group: Vec<&Recommendation> = forum.recommendations.of(group).collect();
    let developing = |it: &&&Recommendation| it.standing() == Standing::Developing;
    let open = of_group.iter().filter(developing).count();
    if open < 2 || dice.percent(5) {
        let put = PutRecommendation {
            body: group.clone(),
            topic: topic(dice, forum, group),
            title: wording("A recommendation"),
            paragraphs: vec![wording("First."), wording("Second.")],
            output: dice.percent(50).then_some(1),
            evidence: vec![Behind::Cited(cited())],
        };
        let seat = if dice.percent(80) {
            delegation(dice)
        } else {
            leading(dice, group)
        };
        return (seat, put.into());
    }
    let it = *dice.one(&of_group);
    on_text(dice, it, group)
}

fn on_text(dice: &mut Dice, it: &Recommendation, group: &BodyId) -> (Seat, Command) {
    let (id, point) = (it.id, small(dice, it.points.len() as u64 + 1));
    match dice.below(12) {
        0..=1 => {
            let support = *dice.one(&Support::ALL);
            let declare = DeclareSupport {
                recommendation: id,
                support,
            };
            (delegation(dice), declare.into())
        }
        2..=4 => {
            let paragraph = small(dice, it.paragraphs.len() as u64 + 1);
            let now = it.paragraph(paragraph).map_or(0, Paragraph::revision);
            let revise = ReviseParagraph {
                recommendation: id,
                paragraph,
                base: if dice.percent(80) { now } else { 1 },
                words: dice
                    .percent(90)
                    .then(|| wording(dice.name(&["One.", "Two.", "Three.", "Four."]))),
            };
            (leading(dice, group), revise.into())
        }
        5 => {
            let open = OpenPoint {
                recommendation: id,
                paragraph: dice.percent(50).then_some(1),
                words: words("How many?"),
                alternatives: vec![words("Two."), words("Three.")],
            };
            (delegation(dice), open.into())
        }
        6..=8 => {
            let (seat, holder) = holder(dice, group);
            let hold = HoldAlternative {
                recommendation: id,
                point,
                member: holder.member,
                alternative: dice.percent(75).then(|| small(dice, 2)),
                basis: holder.basis,
            };
            (seat, hold.into())
        }
        9..=10 => {
            let opener = it.point(point).map(|point| point.member);
            let seat = opener.map_or_else(|| delegation(dice), Seat::Delegation);
            let close = ClosePoint {
                recommendation: id,
                point,
                words: None,
            };
            (seat, close.into())
        }
        _ => {
            let withdraw = WithdrawRecommendation {
                recommendation: id,
                reason: words("It is covered."),
            };
            (it.put_by.clone(), withdraw.into())
        }
    }
}

fn divergences(dice: &mut Dice, forum: &Forum, group: &BodyId) -> (Seat, Command) {
    let count = forum.divergences.iter().count() as u64;
    let (seat, holder) = holder(dice, group);
    if count < 2 || dice.percent(10) {
        let view = |words, holders| View { words, holders };
        let record = RecordDivergence {
            body: group.clone(),
            topic: None,
            question: wording("Is a new norm needed?"),
            views: vec![
                view(words("Yes."), vec![holder]),
                view(words("No."), Vec::new()),
            ],
        };
        return (seat, record.into());
    }
    let join = JoinView {
        divergence: DivergenceId(small(dice, count)),
        member: holder.member,
        view: dice.percent(80).then(|| small(dice, 2)),
        basis: holder.basis,
    };
    (seat, join.into())
}

fn reports(dice: &mut Dice, forum: &Forum, group: &BodyId, at: Timestamp) -> (Seat, Command) {
    let newest = forum.reports.of(group).next_back();
    let today = forum.civil_day(at);
    let seat = leading(dice, group);
    let Some(report) = newest.filter(|report| !report.is_final()) else {
        if let Some(report) = newest
            && dice.percent(60)
        {
            let report = report.id;
            return (chair(group), TransmitReport { report }.into());
        }
        return (seat, compile(dice, group, None, Edition::Draft, today));
    };
    match dice.below(10) {
        0 => {
            let place = *dice.one(&Passage::ALL);
            let now = report.prose(place).map_or(0, |prose| prose.revision);
            let edit = EditProse {
                report: report.id,
                place,
                base: if dice.percent(85) { now } else { 0 },
                words: wording(dice.name(&["One.", "Two.", "Three."])),
            };
            (seat, edit.into())
        }
        1..=2 => {
            let correct = FileCorrection {
                report: report.id,
                place: *dice.one(&Passage::ALL),
                words: words("We hold the other one."),
            };
            (delegation(dice), correct.into())
        }
        3..=5 => settle_or_revise(dice, report, group, seat, today),
        _ => (
            seat,
            compile(dice, group, Some(report.id), Edition::Final, today),
        ),
    }
}

fn settle_or_revise(
    dice: &mut Dice,
    report: &Report,
    group: &BodyId,
    seat: Seat,
    today: Date,
) -> (Seat, Command) {
    let Some(correction) = report.unsettled().next().filter(|_| dice.percent(80)) else {
        let revise = compile(dice, group, Some(report.id), Edition::Revised, today);
        return (seat, revise);
    };
    let settle = SettleCorrection {
        report: report.id,
        correction: correction.number,
        taken: dice.percent(50),
        words: words("It is so."),
    };
    (seat, settle.into())
}

fn compile(
    dice: &mut Dice,
    group: &BodyId,
    report: Option<ReportId>,
    edition: Edition,
    today: Date,
) -> Command {
    let until = if dice.percent(90) {
        today
    } else {
        today.saturating_sub(1.day())
    };
    CompileReport {
        report,
        body: group.clone(),
        edition,
        title: wording("A report"),
        corrections_until: (edition != Edition::Final).then_some(until),
    }
    .into()
}

fn follow(dice: &mut Dice, forum: &Forum, at: Timestamp) -> (Seat, Command) {
    let adopted: Vec<RecommendationId> = forum
        .follow_up
        .dispositions()
        .filter(|it| it.disposition.accepts())
        .map(|it| it.recommendation)
        .collect();
    let recommendation = if adopted.is_empty() {
        RecommendationId(1)
    } else {
        *dice.one(&adopted)
    };
    if dice.percent(50) {
        let assign = AssignImplementation {
            recommendation,
            who: vec![Holder::Member(member("COL"))],
            words: wording("Test."),
            due: jiff::civil::date(2027, 3, 1),
        };
        return (chair(&body("plenary")), assign.into());
    }
    let report = ReportImplementation {
        recommendation,
        task: dice.percent(50).then_some(1),
        words: words("We tested ours."),
        on: forum.civil_day(at),
        document: None,
        done: dice.percent(50),
    };
    (delegation(dice), report.into())
}

/// Something is put for decision, or a decision is cancelled.
fn put(dice: &mut Dice, forum: &Forum, group: &BodyId) -> (Seat, Command) {
    let plenary = body("plenary");
    if dice.percent(4) {
        let taken: Vec<DecisionId> = forum.matters.decisions().map(|it| it.id.clone()).collect();
        if let [.., earlier, later] = &taken[..] {
            let cancel = CancelDecision {
                decision: earlier.clone(),
                by_decision: later.clone(),
                reason: words("It is to be looked at again."),
            };
            return (chair(&plenary), cancel.into());
        }
    }
    let (body, subject) = subject(dice, forum, group, &plenary);
    let put = PutMatter {
        body: body.clone(),
        subject,
        title: wording("A matter"),
        mode: Mode::InMeeting,
        provision: ProvisionId::new("decision-by-consensus").expect("a key"),
        text: None,
    };
    (chair(&body), put.into())
}

fn subject(dice: &mut Dice, forum: &Forum, group: &BodyId, plenary: &BodyId) -> (BodyId, Subject) {
    let reading = |provision: &str, reading: &str| Subject::Reading {
        provision: ProvisionId::new(provision).expect("a key"),
        reading: ReadingId::new(reading).expect("a key"),
    };
    match dice.below(12) {
        0..=1 => {
            let newest = forum.mandates.of(group).next_back().map(|it| it.id);
            let mandate = newest.unwrap_or(MandateId(1));
            (plenary.clone(), Subject::Mandate { mandate })
        }
        2 => {
            let before = if dice.percent(50) { plenary } else { group };
            let all: Vec<TopicId> = forum.topics.of(group).map(|it| it.id).collect();
            let subject = Subject::Topics {
                body: group.clone(),
                topics: dice.some(&all),
            };
            (before.clone(), subject)
        }
        3 => {
            let count = forum.inputs.briefers().count() as u64;
            let briefer = BrieferId(small(dice, count.max(1)));
            (group.clone(), Subject::Briefer { briefer })
        }
        4..=6 => {
            let all: Vec<&Recommendation> = forum.recommendations.of(group).collect();
            let (recommendation, revision) = if all.is_empty() {
                (RecommendationId(1), 1)
            } else {
                let it = *dice.one(&all);
                (it.id, it.revision)
            };
            let subject = Subject::Recommendation {
                recommendation,
                revision,
            };
            (group.clone(), subject)
        }
        7 => {
            let subject = match dice.below(3) {
                0 => reading("elevation", "defined-protocol"),
                1 => reading("dtg-mandates", "time-limited"),
                _ => reading(
                    "dtg-topics",
                    dice.name(&["chair-and-cofacilitators", "bottom-up"]),
                ),
            };
            (plenary.clone(), subject)
        }
        _ => (plenary.clone(), disposition(dice, forum, group)),
    }
}

fn disposition(dice: &mut Dice, forum: &Forum, group: &BodyId) -> Subject {
    let gone: Vec<&Report> = forum
        .reports
        .of(group)
        .filter(|it| it.transmitted.is_some())
        .collect();
    let report = if gone.is_empty() {
        None
    } else {
        Some(*dice.one(&gone))
    };
    let parts = report.and_then(Report::newest).map(|it| &it.parts);
    let agreed = parts.iter().flat_map(|parts| &parts.consensus);
    let developing = parts.iter().flat_map(|parts| &parts.developing);
    let mut came: Vec<(RecommendationId, u32)> = agreed
        .map(|it| (it.recommendation, it.revision))
        .chain(developing.map(|it| (it.recommendation, it.revision)))
        .collect();
    came.push((RecommendationId(1), 1));
    let (recommendation, revision) = *dice.one(&came);
    let disposition = if dice.percent(50) {
        Disposition::Adopted
    } else {
        *dice.one(&Disposition::ALL)
    };
    Subject::Disposition {
        report: report.map_or(ReportId(1), |report| report.id),
        recommendation,
        revision,
        disposition,
        words: dice.percent(80).then(|| words("Who pays?")),
    }
}

/// Somebody who holds something, and the seat from which that is said.
fn holder(dice: &mut Dice, group: &BodyId) -> (Seat, HeldBy) {
    let who = member(dice.mostly_known(&MEMBERS_AND_ANOTHER));
    if dice.percent(60) {
        let basis = Basis::Declaration;
        return (Seat::Delegation(who), HeldBy { member: who, basis });
    }
    let basis = match dice.below(4) {
        0 => Basis::Declaration,
        1 => Basis::Position(PositionId(1 + dice.below(3))),
        _ => Basis::Cited(cited()),
    };
    (leading(dice, group), HeldBy { member: who, basis })
}

fn topic(dice: &mut Dice, forum: &Forum, group: &BodyId) -> TopicId {
    let of_group: Vec<TopicId> = forum.topics.of(group).map(|topic| topic.id).collect();
    if of_group.is_empty() {
        return TopicId(1);
    }
    *dice.one(&of_group)
}

fn scenario(dice: &mut Dice, forum: &Forum) -> ScenarioId {
    let count = forum.scenarios.iter().count() as u64;
    ScenarioId(small(dice, count.max(1)))
}

/// A number from 1 to `most`, which is at least 1.
fn small(dice: &mut Dice, most: u64) -> u32 {
    u32::try_from(1 + dice.below(most)).expect("a small number")
}

fn chair(body: &BodyId) -> Seat {
    if body.as_str() == "plenary" {
        Seat::Chair(body.clone())
    } else {
        Seat::CoFacilitator(body.clone())
    }
}

/// Mostly somebody who leads the group.
fn leading(dice: &mut Dice, group: &BodyId) -> Seat {
    match dice.below(12) {
        0 => Seat::Secretariat,
        1 => Seat::CoFacilitator(body(dice.name(&GROUPS))),
        2 => delegation(dice),
        3 => Seat::Chair(body("plenary")),
        _ => Seat::CoFacilitator(group.clone()),
    }
}

fn delegation(dice: &mut Dice) -> Seat {
    Seat::Delegation(member(dice.name(&MEMBERS)))
}

fn member(code: &str) -> MemberId {
    MemberId::new(code).expect("a code")
}

fn body(key: &str) -> BodyId {
    BodyId::new(key).expect("a key")
}

fn cited() -> Citation {
    Citation {
        document: DocumentId::new("report").expect("a key"),
        place: None,
    }
}

fn words(text: &str) -> Words {
    Words::new(text).expect("clean words")
}

fn wording(text: &str) -> Wording {
    Wording::new(Language::En, words(text))
}

/// A matter's number is counted from 1.
#[test]
fn numbers_are_counted_from_one() {
    assert_eq!(small(&mut Dice::new(1), 1), MatterId(1).0);
}
