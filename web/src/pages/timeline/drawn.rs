//! A timeline as a picture: a lane for each option, a mark for each statement on its day.
//!
//! No line runs from one mark to the next: nothing is known of the days between. Dots lead to the
//! first mark of a lane, where no position is recorded. The picture runs in the direction of the
//! language; the list below it says the same.

use std::fmt::Write;

use jiff::civil::Date;
use observatory::timeline::{Step, Timeline};
use procedure::question::{Position, What};

use crate::pages::fragment::{Fragment, escaped};
use crate::pages::hall;
use crate::pages::reader::Reader;

/// The picture with what stands around it.
pub(super) struct Picture {
    pub(super) svg: Fragment,
    /// The first and the last day.
    pub(super) ends: (Fragment, Fragment),
    /// The options by the letters of their lanes.
    pub(super) options: Vec<(Fragment, Fragment)>,
    /// What the signs on marks mean, as far as they occur.
    pub(super) signs: Vec<(&'static str, &'static str)>,
}

/// More statements than this are not drawn: the list has them all.
const DRAWN_MAX: usize = 80;
const WIDTH: i64 = 340;
/// Where the lanes begin, after their letters, and where they end.
const FROM: i64 = 40;
const TO: i64 = 324;
/// How high a lane is with marks side by side, and by how much each mark above another adds.
const LANE: i64 = 44;
const STACKED: i64 = 22;

/// A mark: at which place of its lane, how high, and what.
struct Mark<'a> {
    x: i64,
    level: i64,
    position: &'a Position,
}

/// The picture; none where nothing was said, or too much to be seen.
pub(super) fn picture(r: &Reader<'_>, shown: &Timeline<'_>) -> Option<Picture> {
    let said: Vec<&Position> = shown.steps.iter().filter_map(expressed).collect();
    if said.is_empty() || DRAWN_MAX < said.len() {
        return None;
    }
    let first = said.iter().map(|it| it.expressed).min()?;
    let first = first.min(shown.question.raised);
    let last = r.view.day().max(first);
    let scale = Scale {
        first,
        days: days(first, last).max(1),
        turned: r.lang().dir() == "rtl",
    };
    let lanes = lanes(shown, &said);
    let (mut body, mut y) = (String::new(), 0);
    for (place, positions) in &lanes {
        let marks = marks(&scale, positions);
        let height = LANE + STACKED * marks.iter().map(|it| it.level).max().unwrap_or(0);
        y += height;
        lane(r, &scale, &mut body, *place, &marks, y - LANE / 2);
    }
    let summary = r.plain("timeline-picture", &[("count", said.len().into())]);
    let svg = format!(
        r#"<svg class="over-time" role="img" aria-label="{}" viewBox="0 0 {WIDTH} {}">{body}</svg>"#,
        escaped(&summary),
        y + 4
    );
    let options = lanes.iter().filter_map(|(place, _)| {
        let option = shown.question.options.get(*place)?;
        Some((hall::letter_mark(*place), r.name(&option.title)))
    });
    Some(Picture {
        svg: Fragment::markup(svg),
        ends: (r.date_plain(first), r.date_plain(last)),
        options: options.collect(),
        signs: signs(r, &said, is_silent_at_first(&lanes, first)),
    })
}

fn expressed<'a>(step: &Step<'a>) -> Option<&'a Position> {
    match step {
        Step::Happened(it) if it.what == What::Expressed => Some(it.position),
        _ => None,
    }
}

/// The options on which something was said, by their places, in their order.
fn lanes<'a>(shown: &Timeline<'_>, said: &[&'a Position]) -> Vec<(usize, Vec<&'a Position>)> {
    let options = shown.question.options.iter().enumerate();
    let lane = |(place, option): (usize, &procedure::question::Answer)| {
        let on_it = said.iter().copied().filter(|it| it.option == option.id);
        let on_it: Vec<&Position> = on_it.collect();
        (!on_it.is_empty()).then_some((place, on_it))
    };
    options.filter_map(lane).collect()
}

/// Days as places from the beginning of a lane to its end.
struct Scale {
    first: Date,
    days: i64,
    /// Whether time runs from right to left.
    turned: bool,
}

impl Scale {
    fn x(&self, day: Date) -> i64 {
        let along = (TO - FROM) * days(self.first, day) / self.days;
        self.placed(FROM + along)
    }

    /// A place counted from the side on which reading begins.
    const fn placed(&self, x: i64) -> i64 {
        if self.turned { WIDTH - x } else { x }
    }
}

fn days(from: Date, to: Date) -> i64 {
    from.until(to).map_or(0, |span| i64::from(span.get_days()))
}

/// Marks that would cover each other stand one above the other.
fn marks<'a>(scale: &Scale, positions: &[&'a Position]) -> Vec<Mark<'a>> {
    let mut ordered = positions.to_vec();
    ordered.sort_by_key(|it| (it.expressed, it.id));
    let mut marks: Vec<Mark<'a>> = Vec::new();
    for position in ordered {
        let x = scale.x(position.expressed);
        let near = |it: &&Mark<'_>| (it.x - x).abs() < STACKED;
        let taken = marks.iter().filter(near).map(|it| it.level + 1).max();
        marks.push(Mark {
            x,
            level: taken.unwrap_or(0),
            position,
        });
    }
    marks
}

/// One lane with its letter, its dots and its marks; `y` is where its lowest marks stand.
fn lane(r: &Reader<'_>, scale: &Scale, svg: &mut String, place: usize, marks: &[Mark<'_>], y: i64) {
    let (letter, shade) = (hall::letter(place), hall::shade(place));
    let at = scale.placed(16);
    let _ = write!(
        svg,
        r#"<g class="{shade}"><circle cx="{at}" cy="{y}" r="11" fill="currentColor"/><text class="letter" x="{at}" y="{y}">{letter}</text></g>"#
    );
    let (from, to) = (scale.placed(FROM), scale.placed(TO));
    let first = marks.first().map_or(to, |mark| mark.x);
    // The days run below the marks, with a stroke for each day on which something was said.
    let below = y + 16;
    let mut axis = format!("M{from} {below}H{to}");
    for mark in marks {
        let _ = write!(axis, "M{} {below}v4", mark.x);
    }
    let _ = write!(
        svg,
        r#"<path class="days" d="{axis}"/><path class="unsaid" d="M{from} {y}H{first}"/>"#
    );
    for mark in marks {
        svg.push_str(&drawn(r, mark, y - STACKED * mark.level));
    }
}

fn drawn(r: &Reader<'_>, mark: &Mark<'_>, y: i64) -> String {
    let Mark { x, position, .. } = mark;
    let key = position.stance.key();
    let forum = r.view.forum;
    let date = language::date_long(r.lang(), position.expressed);
    let stance = r.say(hall::stance_label(position.stance));
    let title = escaped(&format!("{date}: {stance}"));
    let stands = forum.questions.stood_on(position, r.view.day());
    let past = if stands { "" } else { " past" };
    let mut svg = format!(
        r##"<g class="{key}{past}"><use href="#m-{key}" x="{x}" y="{y}"><title>{title}</title></use></g>"##
    );
    if position.retracted.is_some() {
        let _ = write!(
            svg,
            r#"<path class="struck" d="M{} {}l22-22"/>"#,
            x - 11,
            y + 11
        );
    }
    if forum.disputes.open(position.id).is_some() {
        let _ = write!(svg, r#"<circle class="ring" cx="{x}" cy="{y}" r="12.5"/>"#);
    }
    svg
}

/// Whether on some option the first statement came later than the beginning of the picture.
fn is_silent_at_first(lanes: &[(usize, Vec<&Position>)], first: Date) -> bool {
    let mut lanes = lanes.iter();
    lanes.any(|(_, positions)| positions.iter().all(|it| first < it.expressed))
}

/// The signs that occur, each with what it means.
fn signs(r: &Reader<'_>, said: &[&Position], silent: bool) -> Vec<(&'static str, &'static str)> {
    let forum = r.view.forum;
    let day = r.view.day();
    let any = |is: &dyn Fn(&Position) -> bool| said.iter().any(|it| is(it));
    let past = any(&|it| it.retracted.is_none() && !forum.questions.stood_on(it, day));
    let struck = any(&|it| it.retracted.is_some());
    let ring = any(&|it| forum.disputes.open(it.id).is_some());
    [
        (silent, "unsaid", "position-none"),
        (past, "past", "timeline-sign-past"),
        (struck, "struck", "statement-position-retracted"),
        (ring, "ring", "statement-position-disputed"),
    ]
    .into_iter()
    .filter(|(is, _, _)| *is)
    .map(|(_, sign, key)| (sign, r.say(key)))
    .collect()
}
