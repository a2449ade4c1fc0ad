//! The report of a group in its parts A to E, each line linked to the record, laid out for the
//! screen and for paper.

mod agreed;
mod differing;
mod outputs;
mod prose;
mod sources;

use askama::Template;
use language::Arg;
use procedure::Noun;
use procedure::id::ReportId;
use procedure::report::{Compiled, Correction, Edition, Passage, Report};

use super::{naming, part, part_if_any, told};
use crate::desk::pages::moment::moment;
use crate::pages::drawn;
use crate::pages::fragment::{Fragment, escaped};
use crate::pages::parts::Part;
use crate::pages::reader::Reader;
use crate::pages::shell::Shell;
use crate::{Html, NotFound, Viewpoint};

#[derive(Template)]
#[template(path = "report.html")]
struct Page<'a> {
    r: &'a Reader<'a>,
    shell: Shell,
    heading: Fragment,
    lede: Fragment,
    facts: Vec<Fragment>,
    said: Vec<Fragment>,
    figures: Vec<(&'static str, usize)>,
    opening: Option<Fragment>,
    passages: Vec<PassageShown>,
    closing: Option<Fragment>,
    after: Vec<Part>,
}

/// A part of the report: prose, then lines.
struct PassageShown {
    key: &'static str,
    heading: &'static str,
    prose: Option<Fragment>,
    groups: Vec<Group>,
}

/// Lines of a part under a heading of their own, if it has several kinds of them.
struct Group {
    heading: Option<&'static str>,
    lines: Vec<Fragment>,
}

/// A version of a report, as its page and its comparison show it.
struct Shown<'a> {
    report: &'a Report,
    compiled: &'a Compiled,
}

/// The page of the report with this number: its newest version, or the one asked for.
pub(super) fn report(
    view: &Viewpoint<'_>,
    key: &str,
    version: Option<u64>,
) -> Result<Html, NotFound> {
    let missing = || NotFound::of(Noun::Report, key);
    let id = ReportId(key.parse().map_err(|_| missing())?);
    let report = view.forum.reports.get(id).ok_or_else(missing)?;
    let compiled = match version {
        None => report.newest(),
        Some(asked) => of_number(report, asked),
    };
    let compiled = compiled.ok_or_else(missing)?;
    let shown = Shown { report, compiled };
    let r = Reader::of(view);
    let number = naming::numbered(&r, "report-number", id.0);
    let title = match version {
        Some(_) => format!("{number}, {}", edition(&r, compiled)),
        None => number,
    };
    let prose = |place| prose::at(&r, &shown, place);
    Ok(drawn(&Page {
        shell: super::shell(&r, &report.body, &title),
        heading: r.headed(&title, &compiled.title),
        lede: r.body(&report.body),
        facts: facts(&r, &shown),
        said: said(&r, &shown),
        figures: in_figures(&r, compiled),
        opening: prose(Passage::Introduction),
        passages: passages(&r, &shown),
        closing: prose(Passage::Closing),
        after: after(&r, &shown),
        r: &r,
    }))
}

/// The version with this number.
pub(super) fn of_number(report: &Report, number: u64) -> Option<&Compiled> {
    report
        .versions
        .iter()
        .find(|it| u64::from(it.version) == number)
}

/// "Version 2: revised".
pub(super) fn edition(r: &Reader<'_>, compiled: &Compiled) -> String {
    let number = compiled.version.to_string();
    let edition = r.say(&format!("edition-{}", compiled.edition.key()));
    r.plain(
        "edition-version",
        &[("number", (&number).into()), ("edition", edition.into())],
    )
}

fn facts(r: &Reader<'_>, shown: &Shown<'_>) -> Vec<Fragment> {
    let (report, compiled) = (shown.report, shown.compiled);
    let class = match compiled.edition {
        Edition::Final => "in-force",
        Edition::Draft | Edition::Revised => "unverified",
    };
    let edition = escaped(&edition(r, compiled));
    let mandate = naming::mandate(r, compiled.mandate);
    let at = moment(r, compiled.at);
    let mut facts = vec![
        Fragment::markup(format!("<span class=\"mark {class}\">{edition}</span>")),
        told::with(r, "report-under", "mandate", &mandate),
        told::with(r, "report-compiled", "when", &at),
    ];
    facts.extend(r.entry_of(Noun::Report, &report.id.to_string()));
    facts
}

/// What a reader must know before reading it.
fn said(r: &Reader<'_>, shown: &Shown<'_>) -> Vec<Fragment> {
    let (report, compiled) = (shown.report, shown.compiled);
    let mut said = Vec::new();
    if report
        .newest()
        .is_some_and(|newest| newest.version != compiled.version)
    {
        let newest = r.link(
            &format!("/reports/{}", report.id),
            &Fragment::text(r.say("report-newest")),
        );
        let label = escaped(r.say("report-not-newest"));
        said.push(Fragment::markup(format!("{label} {newest}")));
    }
    said.push(Fragment::text(r.say(match compiled.edition {
        Edition::Final => "report-final-note",
        Edition::Draft | Edition::Revised => "report-not-final",
    })));
    if let Some(until) = compiled.corrections_until.filter(|_| !report.is_final()) {
        let key = if until < r.view.day() {
            "report-corrections-closed"
        } else {
            "report-corrections-until"
        };
        said.push(told::with(r, key, "date", &r.date(until)));
    }
    if let Some(sent) = &report.transmitted {
        said.push(told::with(
            r,
            "report-transmitted-on",
            "date",
            &r.date(sent.on),
        ));
    }
    if let Some(later) = r.view.forum.reports.superseded_by(report) {
        let later = naming::report(r, later);
        said.push(told::with(r, "report-superseded", "report", &later));
    }
    said
}

fn in_figures(r: &Reader<'_>, compiled: &Compiled) -> Vec<(&'static str, usize)> {
    let all = publish::figures(&compiled.parts).into_iter();
    all.map(|(key, count)| {
        (
            r.say(&format!("report-figure-{}", key.replace('_', "-"))),
            count,
        )
    })
    .collect()
}

/// Parts A to E.
fn passages(r: &Reader<'_>, shown: &Shown<'_>) -> Vec<PassageShown> {
    let groups = [
        (Passage::Consensus, agreed::consensus(r, shown)),
        (Passage::Developing, agreed::developing(r, shown)),
        (Passage::Divergences, differing::groups(r, shown)),
        (Passage::Outputs, outputs::groups(r, shown)),
        (Passage::Sources, sources::groups(r, shown)),
    ];
    let passage = |(place, groups): (Passage, Vec<Group>)| PassageShown {
        key: place.key(),
        heading: r.say(&format!("report-part-{}", place.key())),
        prose: prose::at(r, shown, place),
        groups,
    };
    groups.into_iter().map(passage).collect()
}

/// Below the report: what delegations corrected, what the plenary did, and the other versions.
fn after(r: &Reader<'_>, shown: &Shown<'_>) -> Vec<Part> {
    let report = shown.report;
    let corrections = report.corrections.iter().map(|it| correction(r, it));
    let disposed = r.view.forum.follow_up.dispositions();
    let disposed = disposed.filter(|it| it.report == report.id).map(|it| {
        let link = naming::recommendation(r, it.recommendation);
        let disposed = super::recommendation::disposed(r, it);
        Fragment::markup(format!("{link}<br>{disposed}"))
    });
    let disposed = disposed.collect();
    let parts = [
        Some(Part {
            none: r.say("report-no-corrections"),
            ..part(
                r,
                "corrections",
                "report-corrections-heading",
                corrections.collect(),
            )
        }),
        part_if_any(r, "dispositions", "report-dispositions-heading", disposed),
        Some(part(
            r,
            "versions",
            "report-versions-heading",
            versions(r, report),
        )),
    ];
    parts.into_iter().flatten().collect()
}

fn correction(r: &Reader<'_>, it: &Correction) -> Fragment {
    let member = r.member(it.member);
    let place = r.say(&format!("passage-{}", it.place.key()));
    let said = r.tell(
        "report-correction-by",
        &[
            ("member", Arg::Html(member.as_str())),
            ("place", place.into()),
        ],
    );
    let words = told::quoted(&r.english(it.words.as_str()));
    let (key, class, how) = match &it.settled {
        None => ("report-correction-open", "unverified", String::new()),
        Some((true, how)) => ("report-correction-taken", "in-force", quote(r, how)),
        Some((false, how)) => ("report-correction-not-taken", "contested", quote(r, how)),
    };
    let mark = told::mark(r, key, class);
    Fragment::markup(format!("{said} {mark}{words}{how}"))
}

fn quote(r: &Reader<'_>, words: &text::Words) -> String {
    told::quoted(&r.english(words.as_str())).to_string()
}

/// Every version with its page; from the second on with its comparison to the one before.
fn versions(r: &Reader<'_>, report: &Report) -> Vec<Fragment> {
    let line = |compiled: &Compiled| {
        let version = compiled.version.to_string();
        let path = format!("/reports/{}", report.id);
        let label = Fragment::text(&edition(r, compiled));
        let link = r.link_with(&path, &[("version", &version)], &label);
        let at = moment(r, compiled.at);
        let Some(before) = compiled.version.checked_sub(1).filter(|it| *it > 0) else {
            return Fragment::markup(format!("{link} · {at}"));
        };
        let before = before.to_string();
        let query = [("from", before.as_str()), ("to", version.as_str())];
        let label = Fragment::text(r.say("report-compare"));
        let compare = r.link_with(&format!("{path}/compare"), &query, &label);
        Fragment::markup(format!("{link} · {at}<br>{compare}"))
    };
    report.versions.iter().rev().map(line).collect()
}
