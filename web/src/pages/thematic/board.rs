//! The board of a group, as a part of the page of its body.

use language::Arg;
use observatory::thematic::board::{Board, Stage, board};
use observatory::thematic::mandate::clock;
use observatory::thematic::recommendation::TaskView;
use procedure::body::BodyKind;
use procedure::follow_up::Disposed;
use procedure::id::BodyId;
use procedure::mandate::Mandate;
use procedure::recommendation::Recommendation;
use procedure::topic::Slot;

use super::{mandate, naming, part_if_any, told, weighed};
use crate::pages::fragment::Fragment;
use crate::pages::parts::Part;
use crate::pages::reader::Reader;

/// How much of the inputs the board carries, in bytes.
const INPUTS_BYTES_MAX: usize = 8 * 1024;

/// What the page of a thematic group shows of its work.
pub(in crate::pages) struct Shown {
    /// The mandates, with their clocks.
    pub(in crate::pages) mandates: Vec<Fragment>,
    /// The columns of the board.
    pub(in crate::pages) columns: Vec<Column>,
    pub(in crate::pages) preferences: Fragment,
    /// What else is on record, part by part.
    pub(in crate::pages) parts: Vec<Part>,
}

/// A stage of the board.
pub(in crate::pages) struct Column {
    pub(in crate::pages) heading: &'static str,
    pub(in crate::pages) lines: Vec<Fragment>,
}

/// The board of this body, if it is a thematic group.
pub(in crate::pages) fn of(r: &Reader<'_>, id: &BodyId) -> Option<Shown> {
    let forum = r.view.forum;
    let body = forum.bodies.get(id)?;
    if body.kind != BodyKind::ThematicGroup {
        return None;
    }
    let shown = board(forum, id, r.view.day());
    let label = Fragment::text(r.say("board-preferences"));
    Some(Shown {
        mandates: mandates(r, id, &shown),
        columns: columns(r, &shown),
        preferences: r.link(&format!("/bodies/{id}/preferences"), &label),
        parts: parts(r, id, &shown),
    })
}

/// The mandate in force first, then the others, the newest first.
fn mandates(r: &Reader<'_>, id: &BodyId, shown: &Board<'_>) -> Vec<Fragment> {
    let in_force = shown.in_force.map(|it| it.id);
    let others = r.view.forum.mandates.of(id).rev();
    let others = others.filter(|it| Some(it.id) != in_force);
    shown
        .in_force
        .into_iter()
        .chain(others)
        .map(|it| mandate_line(r, it))
        .collect()
}

fn mandate_line(r: &Reader<'_>, it: &Mandate) -> Fragment {
    let stands = clock(r.view.forum, it, r.view.day());
    let (link, mark) = (naming::mandate(r, it.id), mandate::state(r, stands));
    let said = mandate::clock(r, it, stands);
    Fragment::markup(format!("<b>{link}</b> {mark}<br>{said}"))
}

fn columns(r: &Reader<'_>, shown: &Board<'_>) -> Vec<Column> {
    let topics = shown.chosen.iter().map(|it| naming::topic(r, it.id));
    let topics = Column {
        heading: r.say("board-topics"),
        lines: topics.collect(),
    };
    let stages = Stage::BOARD.iter().map(|stage| Column {
        heading: r.say(&format!("board-{}", stage.key())),
        lines: shown
            .at(*stage)
            .map(|(it, disposed)| card(r, it, disposed))
            .collect(),
    });
    std::iter::once(topics).chain(stages).collect()
}

/// A recommendation on the board, with what keeps it where it is.
fn card(r: &Reader<'_>, it: &Recommendation, disposed: Option<&Disposed>) -> Fragment {
    let link = naming::recommendation(r, it.id);
    let open = it.open_points().count();
    let mut more = String::new();
    let disposed_of = disposed.is_some_and(|it| it.disposition.for_good());
    if it.consensus.is_none() && !disposed_of && open > 0 {
        more = format!("<br><small>{}</small>", r.count("board-open-points", open));
    }
    let made = disposed.map_or_else(String::new, |it| format!("<br>{}", disposition(r, it)));
    Fragment::markup(format!("{link}{made}{more}"))
}

/// What the plenary made of it, as a mark.
pub(super) fn disposition(r: &Reader<'_>, disposed: &Disposed) -> Fragment {
    let made = disposed.disposition;
    let class = if made.accepts() {
        "in-force"
    } else if made.for_good() {
        "unverified"
    } else {
        "contested"
    };
    told::mark(r, &format!("disposition-{}", made.key()), class)
}

fn parts(r: &Reader<'_>, id: &BodyId, shown: &Board<'_>) -> Vec<Part> {
    let forum = r.view.forum;
    let returned = shown
        .returned()
        .map(|(it, disposed)| returned(r, it, disposed));
    let overdue = shown.overdue.iter().map(|it| overdue(r, it));
    let proposed = shown.proposed.iter().map(|it| naming::topic(r, it.id));
    let slots = forum.topics.rotation(id).iter().map(|it| slot(r, it));
    let withdrawn = shown.at(Stage::Withdrawn);
    let withdrawn = withdrawn.map(|(it, _)| naming::recommendation(r, it.id));
    let divergences = forum.divergences.iter().filter(|it| it.body == *id);
    let scenarios = forum.scenarios.iter().filter(|it| it.body == *id);
    let briefers = forum.inputs.briefers().filter(|it| it.body == *id);
    let inputs = forum.inputs.iter().filter(|it| it.body == *id);
    let inputs = inputs.map(|it| naming::input(r, it.id)).collect();
    let reports = forum
        .reports
        .of(id)
        .rev()
        .map(|it| naming::report(r, it.id));
    let lists: [(&'static str, Vec<Fragment>); 10] = [
        ("returned", returned.collect()),
        ("overdue", overdue.collect()),
        ("reports", reports.collect()),
        ("topics-proposed", proposed.collect()),
        ("rotation", slots.collect()),
        ("withdrawn", withdrawn.collect()),
        (
            "divergences",
            divergences.map(|it| naming::divergence(r, it.id)).collect(),
        ),
        (
            "scenarios",
            scenarios.map(|it| naming::scenario(r, it.id)).collect(),
        ),
        (
            "briefers",
            briefers.map(|it| naming::briefer(r, it.id)).collect(),
        ),
        (
            "inputs",
            weighed(r, inputs, INPUTS_BYTES_MAX, "/api/v1/inputs"),
        ),
    ];
    let parts = lists
        .into_iter()
        .filter_map(|(key, lines)| part_if_any(r, key, &format!("board-{key}-heading"), lines));
    parts.collect()
}

fn returned(r: &Reader<'_>, it: &Recommendation, disposed: &Disposed) -> Fragment {
    let (link, by) = (
        naming::recommendation(r, it.id),
        naming::decision(r, &disposed.decision),
    );
    let questions = disposed.words.as_ref().map_or_else(String::new, |words| {
        told::quoted(&r.english(words.as_str())).to_string()
    });
    Fragment::markup(format!("{link} · {by}{questions}"))
}

fn overdue(r: &Reader<'_>, shown: &TaskView<'_>) -> Fragment {
    let task = shown.task;
    let link = naming::recommendation(r, task.recommendation);
    let since = told::with(r, "recommendation-overdue", "date", &r.date(task.due));
    let words = r.wording(&task.words);
    let who: Vec<Fragment> = task.who.iter().map(|holder| r.holder(holder)).collect();
    let who = told::with(r, "recommendation-task-who", "holders", &r.list(&who));
    Fragment::markup(format!(
        "{link}<br>{words}<br>{who} <span class=\"mark contested\">{since}</span>"
    ))
}

/// Which topic when. The slot's end is the first day after it.
fn slot(r: &Reader<'_>, slot: &Slot) -> Fragment {
    let last = slot.until.yesterday().unwrap_or(slot.until);
    let (days, topic) = (r.days(slot.from, last), naming::topic(r, slot.topic));
    r.tell(
        "label-value",
        &[
            ("label", Arg::Html(days.as_str())),
            ("value", Arg::Html(topic.as_str())),
        ],
    )
}
