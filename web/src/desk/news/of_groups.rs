//! Which work of thematic groups is told by letter, and to whom.

use jiff::Timestamp;
use jiff::civil::Date;
use procedure::act::ReportCompiled;
use procedure::body::{BodyKind, Post};
use procedure::follow_up::Disposition;
use procedure::id::BodyId;
use procedure::matter::Subject;
use procedure::report::Edition;
use procedure::{Act, Forum, Holder, Seat};

use super::News;
use crate::desk::pages::moment;

/// What an act about the work of a group brings to which seats; the forum is as it stands after it.
pub(super) fn of(forum: &Forum, act: &Act) -> Option<News> {
    match act {
        Act::ReportCompiled(act) if act.edition != Edition::Final => Some(compiled(forum, act)),
        Act::CorrectionFiled(act) => {
            let body = &forum.reports.get(act.report)?.body;
            let path = format!("/desk/reports/{}/settle", act.report.0);
            Some(to_guides(body, path))
        }
        Act::ReportTransmitted(act) => Some(News {
            seats: chairs(forum),
            path: format!("/desk/reports/{}", act.report.0),
            until: None,
        }),
        Act::DecisionTaken(act) => {
            let matter = forum.matters.get(act.matter)?;
            returned(forum, &matter.subject)
        }
        Act::ImplementationAssigned(act) => Some(News {
            seats: act.who.iter().filter_map(delegation).collect(),
            path: format!("/desk/recommendations/{}/progress", act.recommendation.0),
            until: end_of(forum, act.due),
        }),
        _ => None,
    }
}

/// Every delegation looks how it is reported.
fn compiled(forum: &Forum, act: &ReportCompiled) -> News {
    let members = forum.members.iter();
    News {
        seats: members.map(|member| Seat::Delegation(member.id)).collect(),
        path: format!("/desk/reports/{}/correct", act.report.0),
        until: act.corrections_until.and_then(|day| end_of(forum, day)),
    }
}

/// What the plenary returns is before the group again.
fn returned(forum: &Forum, subject: &Subject) -> Option<News> {
    let Subject::Disposition {
        recommendation,
        disposition: Disposition::Returned,
        ..
    } = subject
    else {
        return None;
    };
    let body = &forum.recommendations.get(*recommendation)?.body;
    let path = format!("/desk/recommendations/{}", recommendation.0);
    Some(to_guides(body, path))
}

fn to_guides(body: &BodyId, path: String) -> News {
    News {
        seats: vec![Seat::CoFacilitator(body.clone()), Seat::Chair(body.clone())],
        path,
        until: None,
    }
}

/// The Chairs of the plenary bodies.
fn chairs(forum: &Forum) -> Vec<Seat> {
    let chaired = forum.bodies.iter().filter(|body| {
        let mut offices = body.offices.iter();
        let plenary = body.kind == BodyKind::Plenary;
        plenary && offices.any(|office| office.post == Post::Chair && office.until.is_none())
    });
    chaired.map(|body| Seat::Chair(body.id.clone())).collect()
}

fn delegation(holder: &Holder) -> Option<Seat> {
    match holder {
        Holder::Member(member) => Some(Seat::Delegation(*member)),
        _ => None,
    }
}

/// The end of a day in the forum's civil time.
fn end_of(forum: &Forum, day: Date) -> Option<Timestamp> {
    let next = day.tomorrow().ok()?;
    Some(next.to_zoned(moment::zone_of(forum)).ok()?.timestamp())
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail by panicking")]
mod tests {
    use super::*;
    use crate::desk::groups::folded::{act, forum};

    fn told(forum: &Forum, act: &Act) -> Option<(Vec<String>, String, bool)> {
        let news = of(forum, act)?;
        let seats = news.seats.iter().map(|seat| {
            let of = seat.of().unwrap_or_default();
            format!("{} {of}", seat.key())
        });
        Some((seats.collect(), news.path, news.until.is_some()))
    }

    #[test]
    fn a_draft_goes_to_every_delegation_until_its_day_and_a_final_report_to_none() {
        let draft = act("report-compiled", |_| {});
        let forum = forum(&["member-admitted", "report-compiled"]);
        let (seats, path, until) = told(&forum, &draft).unwrap();
        assert_eq!(seats, ["delegation COL"]);
        assert_eq!((path.as_str(), until), ("/desk/reports/1/correct", true));
        let last = act("report-compiled", |body| body["edition"] = "final".into());
        assert_eq!(told(&forum, &last), None);
    }

    #[test]
    fn a_correction_goes_to_those_who_guide_the_group() {
        let forum = forum(&["report-compiled"]);
        let (seats, path, _) = told(&forum, &act("correction-filed", |_| {})).unwrap();
        assert_eq!(seats, ["co-facilitator dtg-1", "chair dtg-1"]);
        assert_eq!(path, "/desk/reports/1/settle");
    }

    #[test]
    fn a_task_goes_to_the_delegations_that_are_named() {
        let forum = forum(&[]);
        let task = act("implementation-assigned", |body| {
            body["who"] = serde_json::json!([{"member": "COL"}, {"group": "EU"}]);
        });
        let (seats, path, until) = told(&forum, &task).unwrap();
        assert_eq!(seats, ["delegation COL"]);
        assert_eq!(
            (path.as_str(), until),
            ("/desk/recommendations/1/progress", true)
        );
    }
}
