//! Sentences about what comes of the work of thematic groups: recommendations, divergences,
//! reports, and what is done then.

use language::Arg;
use procedure::Act;
use procedure::act::{
    AlternativeHeld, CorrectionFiled, CorrectionSettled, DivergenceRecorded,
    ImplementationAssigned, ImplementationReported, ParagraphRevised, PointOpened, ProseEdited,
    RecommendationPut, ReportCompiled, ReportTransmitted, SupportDeclared, ViewJoined,
};
use procedure::id::{MemberId, RecommendationId, ReportId};
use procedure::report::Passage;

use super::Telling;
use super::outputs::{in_body, seat};

/// The sentence of an act about recommendations and reports; `None` for any other act.
pub(super) fn told(to: &Telling<'_>, act: &Act) -> Option<String> {
    Some(match act {
        Act::RecommendationPut(act) => put(to, act),
        Act::SupportDeclared(act) => support(to, act),
        Act::ParagraphRevised(act) => revised(to, act),
        Act::PointOpened(act) => opened(to, act),
        Act::AlternativeHeld(act) => held(to, act),
        Act::PointClosed(act) => {
            let point = act.point.to_string();
            let more = [("point", Arg::from(&point))];
            said(
                to,
                "act-point-closed",
                act.recommendation,
                act.member,
                &more,
            )
        }
        Act::RecommendationWithdrawn(act) => {
            let more = [("reason", Arg::from(act.reason.as_str()))];
            of(
                to,
                "act-recommendation-withdrawn",
                act.recommendation,
                &more,
            )
        }
        Act::DivergenceRecorded(act) => divergence(to, act),
        Act::ViewJoined(act) => view(to, act),
        Act::ReportCompiled(act) => compiled(to, act),
        Act::ProseEdited(act) => prose(to, act),
        Act::CorrectionFiled(act) => correction(to, act),
        Act::CorrectionSettled(act) => settled(to, act),
        Act::ReportTransmitted(act) => transmitted(to, act),
        Act::ImplementationAssigned(act) => assigned(to, act),
        Act::ImplementationReported(act) => reported(to, act),
        _ => return None,
    })
}

fn put(to: &Telling<'_>, act: &RecommendationPut) -> String {
    let number = act.recommendation.to_string();
    let mut more = vec![("recommendation", Arg::from(&number))];
    let Some(first) = act.proposers.first() else {
        let key = "act-recommendation-put";
        return in_body(to, key, &act.body, Some(&act.title), &more);
    };
    let seat = seat(to, *first);
    more.push(("seat", (&seat).into()));
    let key = "act-recommendation-put-by";
    in_body(to, key, &act.body, Some(&act.title), &more)
}

fn support(to: &Telling<'_>, act: &SupportDeclared) -> String {
    let key = format!("act-support-declared-{}", act.support.key());
    said(to, &key, act.recommendation, act.member, &[])
}

fn revised(to: &Telling<'_>, act: &ParagraphRevised) -> String {
    let (paragraph, revision) = (act.paragraph.to_string(), act.revision.to_string());
    let key = match (act.base, &act.words) {
        (_, None) => "act-paragraph-revised-out",
        (0, Some(_)) => "act-paragraph-revised-added",
        (_, Some(_)) => "act-paragraph-revised",
    };
    let more = [
        ("paragraph", Arg::from(&paragraph)),
        ("revision", (&revision).into()),
    ];
    of(to, key, act.recommendation, &more)
}

fn opened(to: &Telling<'_>, act: &PointOpened) -> String {
    let point = act.point.to_string();
    let mut more = vec![("point", Arg::from(&point))];
    let Some(paragraph) = act.paragraph.map(|number| number.to_string()) else {
        return said(
            to,
            "act-point-opened",
            act.recommendation,
            act.member,
            &more,
        );
    };
    more.push(("paragraph", (&paragraph).into()));
    let key = "act-point-opened-paragraph";
    said(to, key, act.recommendation, act.member, &more)
}

fn held(to: &Telling<'_>, act: &AlternativeHeld) -> String {
    let point = act.point.to_string();
    let mut more = vec![("point", Arg::from(&point))];
    let Some(alternative) = act.alternative.map(|number| number.to_string()) else {
        let key = "act-alternative-held-none";
        return said(to, key, act.recommendation, act.member, &more);
    };
    more.push(("alternative", (&alternative).into()));
    let key = "act-alternative-held";
    said(to, key, act.recommendation, act.member, &more)
}

fn divergence(to: &Telling<'_>, act: &DivergenceRecorded) -> String {
    let number = act.divergence.to_string();
    let question = to.names.words(&act.question).to_owned();
    let more = [
        ("divergence", Arg::from(&number)),
        ("question", (&question).into()),
    ];
    in_body(to, "act-divergence-recorded", &act.body, None, &more)
}

fn view(to: &Telling<'_>, act: &ViewJoined) -> String {
    let (number, seat) = (act.divergence.to_string(), seat(to, act.member));
    let mut args = vec![("divergence", Arg::from(&number)), ("seat", (&seat).into())];
    let Some(view) = act.view.map(|view| view.to_string()) else {
        return to.say("act-view-joined-none", &args);
    };
    args.push(("view", (&view).into()));
    to.say("act-view-joined", &args)
}

fn compiled(to: &Telling<'_>, act: &ReportCompiled) -> String {
    let (number, version) = (act.report.to_string(), act.version.to_string());
    let more = [
        ("report", Arg::from(&number)),
        ("version", (&version).into()),
    ];
    let key = format!("act-report-compiled-{}", act.edition.key());
    in_body(to, &key, &act.body, Some(&act.title), &more)
}

fn prose(to: &Telling<'_>, act: &ProseEdited) -> String {
    let place = passage(to, act.place);
    let more = [("place", Arg::from(&place))];
    of_report(to, "act-prose-edited", act.report, &more)
}

fn correction(to: &Telling<'_>, act: &CorrectionFiled) -> String {
    let (number, place) = (act.correction.to_string(), passage(to, act.place));
    let seat = seat(to, act.member);
    let more = [
        ("seat", Arg::from(&seat)),
        ("correction", (&number).into()),
        ("place", (&place).into()),
    ];
    of_report(to, "act-correction-filed", act.report, &more)
}

fn settled(to: &Telling<'_>, act: &CorrectionSettled) -> String {
    let number = act.correction.to_string();
    let key = if act.taken {
        "act-correction-settled-taken"
    } else {
        "act-correction-settled-not-taken"
    };
    let more = [
        ("correction", Arg::from(&number)),
        ("words", act.words.as_str().into()),
    ];
    of_report(to, key, act.report, &more)
}

fn transmitted(to: &Telling<'_>, act: &ReportTransmitted) -> String {
    let report = to.names.forum.reports.get(act.report);
    let body = report.map_or_else(|| "–".to_owned(), |it| to.names.body(&it.body));
    let more = [("body", Arg::from(&body))];
    of_report(to, "act-report-transmitted", act.report, &more)
}

fn assigned(to: &Telling<'_>, act: &ImplementationAssigned) -> String {
    let (task, due) = (act.task.to_string(), to.date(act.due));
    let who: Vec<String> = act.who.iter().map(|it| to.names.holder(it)).collect();
    let who = language::list(to.names.lang, &who);
    let more = [
        ("task", Arg::from(&task)),
        ("due", (&due).into()),
        ("who", (&who).into()),
    ];
    let key = "act-implementation-assigned";
    of(to, key, act.recommendation, &more)
}

fn reported(to: &Telling<'_>, act: &ImplementationReported) -> String {
    let key = if act.done {
        "act-implementation-reported-done"
    } else {
        "act-implementation-reported"
    };
    said(to, key, act.recommendation, act.member, &[])
}

fn passage(to: &Telling<'_>, place: Passage) -> String {
    let key = format!("passage-{}", place.key());
    to.messages.text(&key).to_owned()
}

/// A message that names the recommendation by its number.
fn of(to: &Telling<'_>, key: &str, id: RecommendationId, more: &[(&str, Arg<'_>)]) -> String {
    let number = id.to_string();
    let mut args = vec![("recommendation", Arg::from(&number))];
    args.extend_from_slice(more);
    to.say(key, &args)
}

/// As [`of`], of a delegation.
fn said(
    to: &Telling<'_>,
    key: &str,
    id: RecommendationId,
    member: MemberId,
    more: &[(&str, Arg<'_>)],
) -> String {
    let seat = seat(to, member);
    let mut args = vec![("seat", Arg::from(&seat))];
    args.extend_from_slice(more);
    of(to, key, id, &args)
}

fn of_report(to: &Telling<'_>, key: &str, id: ReportId, more: &[(&str, Arg<'_>)]) -> String {
    let number = id.to_string();
    let mut args = vec![("report", Arg::from(&number))];
    args.extend_from_slice(more);
    to.say(key, &args)
}
