//! What of thematic groups waits on a seat: deadlines and what only this seat can bring further.

use jiff::Timestamp;
use jiff::civil::Date;
use procedure::body::BodyKind;
use procedure::id::{BodyId, MandateId, MemberId, RecommendationId, ReportId};
use procedure::matter::Subject;
use procedure::recommendation::{Recommendation, Standing};
use procedure::report::Report;
use procedure::{Forum, Holder, Seat};

use super::thing::Kind;
use crate::desk::pages::moment;

/// Something that waits, with the beginning of the day by which.
pub(crate) type Waiting = (Work, Option<Timestamp>);

/// The same with the day.
type Due = (Work, Option<Date>);

/// What waits.
pub(crate) enum Work {
    /// Topics are proposed and none are chosen: the delegation has filed no preferences.
    Preferences(BodyId),
    /// A report is open for corrections.
    Corrections(ReportId),
    /// Something was assigned to the delegation.
    Task(RecommendationId),
    /// A delegation's correction is not settled.
    Settle(ReportId),
    /// A final report was not transmitted.
    Transmit(ReportId),
    /// No point stands open: the group can be asked.
    Ripe(RecommendationId),
    /// The plenary has returned a recommendation.
    Returned(RecommendationId),
    /// A mandate ends.
    Mandate(MandateId),
    /// A mandate is proposed and nobody has put it for decision.
    Proposed(MandateId),
    /// The plenary has not disposed of a recommendation.
    Dispose(ReportId, RecommendationId),
}

/// For how many days before its end a mandate waits on those who guide the group.
const MANDATE_DAYS: i64 = 60;

impl Work {
    /// The key of its message, `waiting-work-…`.
    pub(crate) const fn key(&self) -> &'static str {
        match self {
            Self::Preferences(_) => "waiting-work-preferences",
            Self::Corrections(_) => "waiting-work-corrections",
            Self::Task(_) => "waiting-work-task",
            Self::Settle(_) => "waiting-work-settle",
            Self::Transmit(_) => "waiting-work-transmit",
            Self::Ripe(_) => "waiting-work-ripe",
            Self::Returned(_) => "waiting-work-returned",
            Self::Mandate(_) => "waiting-work-mandate",
            Self::Proposed(_) => "waiting-work-proposed",
            Self::Dispose(..) => "waiting-work-dispose",
        }
    }

    /// What it is about: the kind and the key of a thing.
    pub(crate) fn about(&self) -> (Kind, String) {
        match self {
            Self::Preferences(body) => (Kind::Group, body.to_string()),
            Self::Corrections(report) | Self::Settle(report) | Self::Transmit(report) => {
                (Kind::Report, report.0.to_string())
            }
            Self::Task(it) | Self::Ripe(it) | Self::Returned(it) | Self::Dispose(_, it) => {
                (Kind::Recommendation, it.0.to_string())
            }
            Self::Mandate(it) | Self::Proposed(it) => (Kind::Mandate, it.0.to_string()),
        }
    }

    /// Where something can be done about it, without the language.
    pub(crate) fn path(&self) -> String {
        let (kind, key) = self.about();
        let page = format!("/desk/{}/{key}", kind.folder());
        match self {
            Self::Preferences(_) => format!("{page}/preferences"),
            Self::Task(_) => format!("{page}/progress"),
            Self::Settle(_) => format!("{page}/settle"),
            Self::Proposed(_) => format!("{page}/put-mandate"),
            Self::Dispose(report, _) => format!("/desk/reports/{}/dispose", report.0),
            _ => page,
        }
    }
}

/// What waits on a seat now.
pub(crate) fn of(forum: &Forum, now: Timestamp, seat: &Seat) -> Vec<Waiting> {
    let zone = moment::zone_of(forum);
    let begins = |day: Date| Some(day.to_zoned(zone.clone()).ok()?.timestamp());
    let due = due(forum, now, seat).into_iter();
    due.map(|(work, by)| (work, by.and_then(begins))).collect()
}

fn due(forum: &Forum, now: Timestamp, seat: &Seat) -> Vec<Due> {
    let today = forum.civil_day(now);
    match seat {
        Seat::Delegation(member) => of_delegation(forum, today, *member),
        Seat::CoFacilitator(body) => of_guide(forum, today, body),
        Seat::Chair(body) => match forum.bodies.get(body).map(|it| it.kind) {
            Some(BodyKind::ThematicGroup) => of_guide(forum, today, body),
            Some(BodyKind::Plenary) => of_plenary(forum),
            _ => Vec::new(),
        },
        _ => Vec::new(),
    }
}

fn waiting(what: Work, by: Option<Date>) -> Due {
    (what, by)
}

fn of_delegation(forum: &Forum, today: Date, member: MemberId) -> Vec<Due> {
    let mut all = Vec::new();
    for body in forum
        .bodies
        .iter()
        .filter(|body| body.kind == BodyKind::ThematicGroup)
    {
        let proposed = forum.topics.of(&body.id).next().is_some();
        let chosen = !forum.topics.chosen(&body.id).is_empty();
        // Whoever took them back has answered, too.
        let filed = forum.topics.preferences_of(&body.id, member).is_some()
            || forum.topics.taken_back(&body.id, member).is_some();
        if proposed && !chosen && !filed {
            all.push(waiting(Work::Preferences(body.id.clone()), None));
        }
    }
    for report in forum.reports.iter().filter(|report| !report.is_final()) {
        let until = report.newest().and_then(|newest| newest.corrections_until);
        if let Some(until) = until.filter(|until| today <= *until) {
            all.push(waiting(Work::Corrections(report.id), Some(until)));
        }
    }
    for task in forum.follow_up.tasks() {
        let own = task.who.contains(&Holder::Member(member));
        if own && forum.follow_up.outstanding(task).contains(&member) {
            let work = Work::Task(task.recommendation);
            all.push(waiting(work, Some(task.due)));
        }
    }
    all
}

fn of_guide(forum: &Forum, today: Date, body: &BodyId) -> Vec<Due> {
    let mut all = Vec::new();
    for report in forum.reports.of(body) {
        if report.unsettled().next().is_some() {
            all.push(waiting(Work::Settle(report.id), None));
        }
        if report.is_final() && report.transmitted.is_none() {
            all.push(waiting(Work::Transmit(report.id), None));
        }
    }
    let recommendations = forum.recommendations.of(body);
    for recommendation in recommendations.filter(|it| it.standing() == Standing::Developing) {
        if is_returned(recommendation) {
            all.push(waiting(Work::Returned(recommendation.id), None));
        } else if recommendation.open_points().next().is_none() && !is_put(forum, recommendation) {
            all.push(waiting(Work::Ripe(recommendation.id), None));
        }
    }
    let mandate = forum.mandates.in_force(body, today);
    let ends = mandate.and_then(|mandate| Some((mandate.id, mandate.until?)));
    if let Some((mandate, until)) = ends {
        let days = (until - today).get_days();
        if i64::from(days) <= MANDATE_DAYS {
            all.push(waiting(Work::Mandate(mandate), until.yesterday().ok()));
        }
    }
    all
}

/// Whether the plenary has returned it, and nothing was changed in it since.
fn is_returned(recommendation: &Recommendation) -> bool {
    let last = recommendation.returned.last();
    last.is_some_and(|returned| returned.revision == recommendation.revision)
}

/// Whether it is before the group for decision.
fn is_put(forum: &Forum, recommendation: &Recommendation) -> bool {
    let open = forum
        .matters
        .iter()
        .filter(|matter| !matter.stage.is_over());
    let mut subjects = open.map(|matter| &matter.subject);
    subjects.any(|subject| {
        matches!(subject, Subject::Recommendation { recommendation: other, .. } if *other == recommendation.id)
    })
}

fn of_plenary(forum: &Forum) -> Vec<Due> {
    let put = |wanted: &dyn Fn(&Subject) -> bool| {
        let mut open = forum
            .matters
            .iter()
            .filter(|matter| !matter.stage.is_over());
        open.any(|matter| wanted(&matter.subject))
    };
    let mut all = Vec::new();
    for mandate in forum.mandates.iter() {
        let same = |it: &Subject| matches!(it, Subject::Mandate { mandate: other } if *other == mandate.id);
        let newest = forum.mandates.of(&mandate.body).next_back();
        let newest = newest.is_some_and(|newest| newest.id == mandate.id);
        if newest && mandate.decision.is_none() && !put(&same) {
            all.push(waiting(Work::Proposed(mandate.id), None));
        }
    }
    for report in forum.reports.iter() {
        for recommendation in undisposed(forum, report) {
            let same = |it: &Subject| matches!(it, Subject::Disposition { recommendation: other, .. } if *other == recommendation);
            if !put(&same) {
                all.push(waiting(Work::Dispose(report.id, recommendation), None));
            }
        }
    }
    all
}

/// The recommendations of a transmitted report that the plenary has not disposed of.
fn undisposed(forum: &Forum, report: &Report) -> Vec<RecommendationId> {
    let superseded = forum.reports.superseded_by(report).is_some();
    let sent = report.transmitted.is_some() && !superseded;
    let newest = report.newest().filter(|_| sent);
    let agreed = newest.iter().flat_map(|it| &it.parts.consensus);
    let ids = agreed.map(|it| it.recommendation);
    ids.filter(|id| forum.follow_up.of_report(report.id, *id).is_none())
        .collect()
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail by panicking")]
mod tests {
    use procedure::Act;

    use super::super::folded::{act, after};
    use super::*;

    fn body() -> Act {
        act("body-established", |body| {
            body["body"] = "dtg-1".into();
            body["kind"] = "thematic-group".into();
        })
    }

    fn keys(acts: Vec<Act>, seat: &Seat) -> Vec<&'static str> {
        let forum = after(acts);
        let waits = of(&forum, Timestamp::UNIX_EPOCH, seat);
        waits.iter().map(|(work, _)| work.key()).collect()
    }

    #[test]
    fn a_delegation_is_asked_for_preferences_until_it_has_filed_some() {
        let col = Seat::Delegation(MemberId::new("COL").unwrap());
        let topic = || act("topic-proposed", |_| {});
        let wanted = vec![body(), topic()];
        assert_eq!(keys(wanted, &col), ["waiting-work-preferences"]);
        let filed = act("preferences-filed", |body| body["member"] = "COL".into());
        assert!(keys(vec![body(), topic(), filed], &col).is_empty());
    }

    #[test]
    fn a_correction_waits_on_those_who_guide_the_group_until_it_is_settled() {
        let guide = Seat::CoFacilitator(BodyId::new("dtg-1").unwrap());
        let acts = || {
            vec![
                body(),
                act("report-compiled", |_| {}),
                act("correction-filed", |_| {}),
            ]
        };
        assert_eq!(keys(acts(), &guide), ["waiting-work-settle"]);
        let mut settled = acts();
        settled.push(act("correction-settled", |_| {}));
        assert!(keys(settled, &guide).is_empty());
    }

    #[test]
    fn a_draft_waits_on_delegations_until_its_day() {
        let bra = Seat::Delegation(MemberId::new("BRA").unwrap());
        let until = |day: &str| {
            let day = day.to_owned();
            let draft = act("report-compiled", |body| {
                body["corrections_until"] = day.into();
            });
            keys(vec![body(), draft], &bra)
        };
        assert_eq!(until("1970-01-01"), ["waiting-work-corrections"]);
        assert!(until("1969-12-30").is_empty());
    }
}
