//! Where a recommendation comes from, and what came of it: the walk from an adopted sentence back
//! to topic, statements and positions, and forward to what was done.

use language::Arg;
use observatory::thematic::recommendation::{RecommendationView, TaskView};
use procedure::follow_up::{Disposed, Disposition, Progress};
use procedure::report::Report;

use crate::pages::fragment::{Fragment, escaped};
use crate::pages::reader::Reader;
use crate::pages::thematic::{board, naming, told};

/// Back: topic, expected output, what it rests on, scenarios, who put it.
pub(super) fn back(r: &Reader<'_>, shown: &RecommendationView<'_>) -> Vec<Fragment> {
    let it = shown.recommendation;
    let mut lines = vec![naming::topic(r, it.topic)];
    if let Some((mandate, number, output)) = shown.output {
        let number = naming::numbered(r, "output-number", number);
        let (mandate, title) = (naming::mandate(r, mandate.id), r.wording(&output.title));
        let said = r.tell(
            "recommendation-for-output",
            &[
                ("output", (&number).into()),
                ("mandate", Arg::Html(mandate.as_str())),
            ],
        );
        lines.push(Fragment::markup(format!("{said}<br>{title}")));
    }
    let put_by = publish::seat(&it.put_by, r.view.forum, r.lang());
    lines.push(r.tell("put-forward-by", &[("seat", (&put_by).into())]));
    for behind in &it.evidence {
        let behind = told::behind(r, behind);
        lines.push(told::labelled(r, "recommendation-evidence", &behind));
    }
    lines.extend(shown.scenarios.iter().map(|it| naming::scenario(r, it.id)));
    lines
}

/// Forward: reports, dispositions, tasks, what was reported.
pub(super) fn forward(r: &Reader<'_>, shown: &RecommendationView<'_>) -> Vec<Fragment> {
    let reports = shown.reports.iter().map(|it| in_report(r, it));
    let disposed = shown.dispositions.iter().map(|it| disposed(r, it));
    let tasks = shown.tasks.iter().map(|it| task(r, it));
    let progress = shown.progress.iter().map(|it| reported(r, it));
    reports
        .chain(disposed)
        .chain(tasks)
        .chain(progress)
        .collect()
}

fn in_report(r: &Reader<'_>, report: &Report) -> Fragment {
    let link = naming::report(r, report.id);
    let Some(sent) = &report.transmitted else {
        return told::with(r, "recommendation-in-report", "report", &link);
    };
    let date = r.date(sent.on);
    r.tell(
        "recommendation-transmitted",
        &[
            ("report", Arg::Html(link.as_str())),
            ("date", Arg::Html(date.as_str())),
        ],
    )
}

/// What the plenary made of it, by which decision, with its words.
pub(in crate::pages::thematic) fn disposed(r: &Reader<'_>, it: &Disposed) -> Fragment {
    let (mark, decision) = (board::disposition(r, it), naming::decision(r, &it.decision));
    let date = r.date(it.on);
    let cancelled = if it.cancelled {
        format!(
            " <span class=\"ended\">{}</span>",
            escaped(r.say("disposition-cancelled"))
        )
    } else {
        String::new()
    };
    let label = match it.disposition {
        Disposition::Returned => "recommendation-questions-asked",
        Disposition::AdoptedWithAmendment => "recommendation-amendment",
        _ => "recommendation-words",
    };
    let words = it.words.as_ref().map_or_else(String::new, |words| {
        let words = r.english(words.as_str());
        format!("<br>{}", told::labelled(r, label, &words))
    });
    Fragment::markup(format!("{mark} {decision} · {date}{cancelled}{words}"))
}

fn task(r: &Reader<'_>, shown: &TaskView<'_>) -> Fragment {
    let task = shown.task;
    let number = escaped(&naming::numbered(r, "task-number", task.number));
    let who: Vec<Fragment> = task.who.iter().map(|holder| r.holder(holder)).collect();
    let who = told::with(r, "recommendation-task-who", "holders", &r.list(&who));
    let due = told::with(r, "recommendation-task-due", "date", &r.date(task.due));
    let mark = if shown.overdue {
        told::mark(r, "recommendation-task-overdue", "contested").to_string()
    } else if shown.done() {
        told::mark(r, "recommendation-task-done", "in-force").to_string()
    } else {
        String::new()
    };
    let waiting = told::counted(r, "recommendation-task-waiting", &shown.outstanding);
    let waiting = waiting.map_or_else(String::new, |it| format!("<br>{it}"));
    let reported: Vec<String> = shown
        .progress
        .iter()
        .map(|it| format!("<li>{}</li>", reported(r, it)))
        .collect();
    let reported = match reported.concat() {
        none if none.is_empty() => none,
        items => format!("<ul>{items}</ul>"),
    };
    let words = r.wording(&task.words);
    Fragment::markup(format!(
        "<b>{number}</b> {words}<br>{who} · {due} {mark}{waiting}{reported}"
    ))
}

/// What a delegation reported, in its words.
fn reported(r: &Reader<'_>, it: &Progress) -> Fragment {
    let (member, date) = (r.member(it.member), r.date(it.on));
    let said = r.tell(
        "recommendation-reported",
        &[
            ("member", Arg::Html(member.as_str())),
            ("date", Arg::Html(date.as_str())),
        ],
    );
    let done = if it.done {
        format!(" ({})", escaped(r.say("recommendation-reported-done")))
    } else {
        String::new()
    };
    let words = told::quoted(&r.english(it.words.as_str()));
    let document = it.document.as_ref().map_or_else(String::new, |document| {
        told::with(r, "known-from", "source", &r.document(document)).to_string()
    });
    Fragment::markup(format!("{said}{done}{words}{document}"))
}
