//! A mandate: its clock, what the group is to do, what is expected of it.

use language::Arg;
use observatory::thematic::mandate::{Clock, MandateView, OutputView};
use observatory::thematic::numbered;
use procedure::Noun;
use procedure::id::MandateId;
use procedure::mandate::Mandate;

use super::{naming, part, part_if_any, told};
use crate::pages::drawn;
use crate::pages::fragment::Fragment;
use crate::pages::parts::{InParts, Part};
use crate::pages::reader::Reader;
use crate::{Html, NotFound, Viewpoint};

/// The page of the mandate with this number.
pub(super) fn mandate(view: &Viewpoint<'_>, key: &str) -> Result<Html, NotFound> {
    let missing = || NotFound::of(Noun::Mandate, key);
    let id = MandateId(key.parse().map_err(|_| missing())?);
    let shown = observatory::thematic::mandate::mandate(view.forum, id, view.day());
    let shown = shown.ok_or_else(missing)?;
    let r = Reader::of(view);
    let title = naming::numbered(&r, "mandate-number", id.0);
    let tasks = told::ordered(&r, numbered(&shown.mandate.tasks));
    let reports = shown.reports.iter().map(|it| naming::report(&r, it.id));
    let parts = [
        Some(part(
            &r,
            "clock",
            "mandate-clock-heading",
            clock_lines(&r, &shown),
        )),
        Some(part(&r, "tasks", "mandate-tasks-heading", vec![tasks])),
        Some(Part {
            none: r.say("mandate-no-outputs"),
            ..part(
                &r,
                "outputs",
                "mandate-outputs-heading",
                outputs(&r, &shown.outputs),
            )
        }),
        part_if_any(&r, "reports", "mandate-reports-heading", reports.collect()),
    ];
    Ok(drawn(&InParts {
        shell: super::shell(&r, &shown.mandate.body, &title),
        heading: Fragment::text(&title),
        lede: r.body(&shown.mandate.body),
        facts: facts(&r, &shown),
        parts: parts.into_iter().flatten().collect(),
        r: &r,
    }))
}

/// Where it stands, as a mark.
pub(super) fn state(r: &Reader<'_>, clock: Clock) -> Fragment {
    let class = match clock {
        Clock::Running(_) => "in-force",
        Clock::Undecided | Clock::Ahead(_) => "unverified",
        Clock::Replaced | Clock::Ended => "contested",
    };
    told::mark(r, &format!("mandate-state-{}", clock.key()), class)
}

/// The clock in one sentence.
pub(super) fn clock(r: &Reader<'_>, mandate: &Mandate, clock: Clock) -> Fragment {
    let last = mandate.until.and_then(|until| until.yesterday().ok());
    match (clock, last) {
        (Clock::Undecided, _) => Fragment::text(r.say("mandate-not-decided")),
        (Clock::Ahead(_), _) => told::with(r, "mandate-begins", "date", &r.date(mandate.from)),
        (Clock::Running(Some(0)), Some(_)) => Fragment::text(r.say("mandate-last-day")),
        (Clock::Running(Some(days)), Some(last)) => {
            let last = r.date(last);
            let args = [
                ("date", Arg::Html(last.as_str())),
                ("count", u64::from(days).into()),
            ];
            r.tell("mandate-in-force-until", &args)
        }
        (Clock::Running(_), _) => Fragment::text(r.say("mandate-in-force")),
        (Clock::Replaced, _) => {
            let by = mandate.replaced_by.map_or_else(
                || Fragment::text(r.say("mandate-state-replaced")),
                |by| naming::mandate(r, by),
            );
            told::with(r, "mandate-replaced-by", "mandate", &by)
        }
        (Clock::Ended, Some(last)) => told::with(r, "mandate-ended", "date", &r.date(last)),
        (Clock::Ended, None) => Fragment::text(r.say("mandate-state-expired")),
    }
}

fn facts(r: &Reader<'_>, shown: &MandateView<'_>) -> Vec<Fragment> {
    let mandate = shown.mandate;
    let basis = r.citation(&mandate.basis);
    let mut facts = vec![
        state(r, shown.clock),
        told::labelled(r, "mandate-basis", &basis),
    ];
    facts.extend(r.entry_of(Noun::Mandate, &mandate.id.to_string()));
    facts
}

fn clock_lines(r: &Reader<'_>, shown: &MandateView<'_>) -> Vec<Fragment> {
    let mandate = shown.mandate;
    let from = r.date(mandate.from);
    let days = match mandate.until.and_then(|until| until.yesterday().ok()) {
        Some(last) => {
            let last = r.date(last);
            let args = [
                ("from", Arg::Html(from.as_str())),
                ("until", Arg::Html(last.as_str())),
            ];
            r.tell("mandate-days", &args)
        }
        None => told::with(r, "mandate-days-open", "from", &from),
    };
    let mut lines = vec![clock(r, mandate, shown.clock), days];
    if let Some(decision) = &mandate.decision {
        let by = naming::decision(r, decision);
        lines.push(told::with(r, "mandate-decided-by", "decision", &by));
    }
    if let Some(old) = mandate.replaces {
        let old = naming::mandate(r, old);
        lines.push(told::with(r, "mandate-replaces", "mandate", &old));
    }
    let replaced = mandate
        .replaced_by
        .filter(|_| shown.clock != Clock::Replaced);
    if let Some(new) = replaced {
        let new = naming::mandate(r, new);
        lines.push(told::with(r, "mandate-replaced-by", "mandate", &new));
    }
    lines
}

fn outputs(r: &Reader<'_>, outputs: &[OutputView<'_>]) -> Vec<Fragment> {
    outputs.iter().map(|it| output(r, it)).collect()
}

/// An expected output with its indicator, its owner, its day and what is meant for it.
fn output(r: &Reader<'_>, shown: &OutputView<'_>) -> Fragment {
    let output = shown.output;
    let number = naming::numbered(r, "output-number", shown.number);
    let title = r.wording(&output.title);
    let owner = r.holder(&output.owner);
    let indicator = r.wording(&output.indicator);
    let mut lines = vec![
        format!("<b>{}</b> {title}", Fragment::text(&number)),
        told::labelled(r, "mandate-indicator", &indicator).to_string(),
        told::labelled(r, "mandate-owner", &owner).to_string(),
        due(r, shown).to_string(),
    ];
    let meant = shown.recommendations.iter();
    let meant: Vec<Fragment> = meant.map(|it| naming::recommendation(r, it.id)).collect();
    if !meant.is_empty() {
        let meant = r.list(&meant);
        lines.push(told::labelled(r, "mandate-served-by", &meant).to_string());
    }
    Fragment::markup(lines.join("<br>"))
}

fn due(r: &Reader<'_>, shown: &OutputView<'_>) -> Fragment {
    let due = told::labelled(r, "mandate-due", &r.date(shown.output.due));
    let Some(days) = shown.overdue else {
        return due;
    };
    let late = r.tell("mandate-overdue", &[("count", u64::from(days).into())]);
    Fragment::markup(format!(
        "{due} <span class=\"mark contested\">{late}</span>"
    ))
}
