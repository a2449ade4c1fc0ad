//! The hall view as SVG: a shape and a colour for each stance, seats drawn once and used often.
//!
//! All numbers are whole; colours are classes of the style sheet; every picture has a summary in
//! words or stands beside a list or table that says the same.

mod table;

use std::collections::BTreeMap;
use std::fmt::Write;

use observatory::hall::{Mark, Placed, Side};
use observatory::seating::{HEIGHT, Seating, WIDTH};
use procedure::Holder;
use procedure::question::Stance;

use super::fragment::{Fragment, escaped};
use super::reader::Reader;

pub(crate) use table::{Table, table};

/// The shapes, drawn around the point where they are used, some 8 units in each direction.
const SHAPES: [(&str, &str); 10] = [
    ("propose", r#"<path d="M0-9.5 9.5 0 0 9.5-9.5 0z"/>"#),
    ("support", r#"<circle r="7.5"/>"#),
    (
        "oppose",
        r#"<path d="M-6.5-6.5 6.5 6.5M6.5-6.5-6.5 6.5" class="l"/>"#,
    ),
    (
        "reserve",
        r#"<circle r="6.5" class="o"/><path d="M0-6.5A6.5 6.5 0 0 1 0 6.5z"/>"#,
    ),
    ("concern", r#"<path d="M0-7.5 8 6.5H-8z" class="o"/>"#),
    ("neutral", r#"<path d="M-6-6H6V6H-6z" class="o"/>"#),
    (
        "several",
        r#"<circle r="7" class="o"/><path d="M-7 0H7M0-7V7" class="t"/>"#,
    ),
    ("backs", r#"<circle r="9"/>"#),
    ("speaks", r#"<circle r="6" class="o"/><circle r="2"/>"#),
    ("none", r#"<circle r="3.5"/>"#),
];

/// More marks than this in one large picture are drawn without names and codes.
const NAMED_MAX: usize = 48;

/// The letters by which a picture of a whole question names its options.
const LETTERS: [&str; 12] = ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L"];

/// The letter of the option at this place.
pub(crate) fn letter(place: usize) -> &'static str {
    LETTERS.get(place).copied().unwrap_or("+")
}

/// The key of a letter's marker.
fn letter_key(place: usize) -> &'static str {
    LETTERS.get(place).copied().unwrap_or("more")
}

/// The shapes and all seats, to be put once on a page that shows halls.
pub(crate) fn definitions(seating: &Seating) -> Fragment {
    defined(seating, "")
}

/// As [`definitions`], for a page on which a hall is crowded.
pub(crate) fn definitions_crowded(seating: &Seating) -> Fragment {
    defined(seating, &markers(""))
}

/// As [`definitions`], for small halls, where a mark must still be seen, and this many letters.
pub(crate) fn definitions_small(seating: &Seating, letters: usize) -> Fragment {
    let scale = r#" transform="scale(1.6)""#;
    let mut besides = markers(scale);
    for place in 0..letters.min(LETTERS.len() + 1) {
        let text = format!(r#"<text class="letter">{}</text>"#, letter(place));
        let drawn = format!(r##"<use href="#m-backs"{scale}/>{text}"##);
        besides.push_str(&marker(letter_key(place), shade(place), &drawn));
    }
    defined(seating, &besides)
}

fn defined(seating: &Seating, besides: &str) -> Fragment {
    let mut svg = String::from(
        r#"<svg class="defs" width="0" height="0" aria-hidden="true" focusable="false"><defs>"#,
    );
    for (key, shape) in SHAPES {
        let _ = write!(svg, r#"<g id="m-{key}">{shape}</g>"#);
    }
    svg.push_str(besides);
    // A line of no length with round ends is a dot: 193 seats in one path.
    svg.push_str(r#"<path id="seats" class="seats" d=""#);
    for seat in &seating.seats {
        let _ = write!(svg, "M{} {}h0", seat.x, seat.y);
    }
    svg.push_str(r#""/></defs></svg>"#);
    Fragment::markup(svg)
}

/// Each shape as the mark of a path: however many holders have it, a point is enough for each.
fn markers(scale: &str) -> String {
    let shapes = SHAPES
        .iter()
        .filter(|(key, _)| !matches!(*key, "backs" | "none"));
    shapes
        .map(|(key, _)| marker(key, key, &format!(r##"<use href="#m-{key}"{scale}/>"##)))
        .collect()
}

fn marker(key: &str, class: &str, drawn: &str) -> String {
    format!(
        r#"<marker id="k-{key}" class="{class}" markerUnits="userSpaceOnUse" overflow="visible">{drawn}</marker>"#
    )
}

/// A mark alone, for legends and lists.
pub(crate) fn mark(key: &str) -> Fragment {
    Fragment::markup(format!(
        r##"<svg class="mark-icon {key}" width="22" height="22" viewBox="-11 -11 22 22" aria-hidden="true" focusable="false"><use href="#m-{key}"/></svg>"##
    ))
}

/// A letter as a mark, for legends and lists.
pub(crate) fn letter_mark(place: usize) -> Fragment {
    Fragment::markup(format!(
        "<b class=\"k {}\">{}</b>",
        shade(place),
        letter(place)
    ))
}

/// A large hall: holders with their codes, groups with their numbers.
pub(crate) fn of_option(
    r: &Reader<'_>,
    seating: &Seating,
    marks: &[Placed<Mark>],
    summary: &str,
) -> Fragment {
    of_marks(r, seating, marks, Mark::key, summary)
}

/// As [`of_option`], for marks of another kind: `key` says which symbol each has.
pub(crate) fn of_marks<M: Copy>(
    r: &Reader<'_>,
    seating: &Seating,
    marks: &[Placed<M>],
    key: impl Fn(M) -> &'static str,
    summary: &str,
) -> Fragment {
    let frame = format!(
        r#"class="hall" role="img" aria-label="{}""#,
        escaped(summary)
    );
    let mut svg = opened(&frame, seating, marks);
    for (number, block) in seating.blocks.iter().enumerate() {
        let (x, y) = (block.x, block.y + 5);
        let _ = write!(
            svg,
            r#"<text class="number" x="{x}" y="{y}">{}</text>"#,
            number + 1
        );
    }
    if is_crowded(marks) {
        svg.push_str(&by_mark(marks, key));
    } else {
        named(r, marks, key, &mut svg);
    }
    svg.push_str("</svg>");
    Fragment::markup(svg)
}

/// Whether a picture has too many marks to name each; the list and the table do.
pub(crate) fn is_crowded<M>(marks: &[Placed<M>]) -> bool {
    NAMED_MAX < marks.len()
}

/// The marks one by one, with names to point at and codes to read.
fn named<M: Copy>(
    r: &Reader<'_>,
    marks: &[Placed<M>],
    key: impl Fn(M) -> &'static str,
    svg: &mut String,
) {
    let mut codes = String::new();
    for placed in marks {
        let Placed { x, y, mark, holder } = placed;
        let key = key(*mark);
        let title = escaped(&r.holder_text(holder));
        let _ = write!(
            svg,
            r##"<use href="#m-{key}" x="{x}" y="{y}" class="{key}"><title>{title}</title></use>"##
        );
        let _ = write!(
            codes,
            r#"<text class="code" x="{x}" y="{}">{}</text>"#,
            y + 16,
            code(r, holder)
        );
    }
    // Above all marks, so that none covers a code.
    svg.push_str(&codes);
}

/// A small hall of a question with one option.
pub(crate) fn small_of_option(seating: &Seating, marks: &[Placed<Mark>]) -> Fragment {
    small(seating, marks, Mark::key)
}

/// A small hall of a question with several options: the letter of the option each holder backs.
pub(crate) fn small_of_question(seating: &Seating, marks: &[Placed<Side>]) -> Fragment {
    small(seating, marks, |side| match side {
        Side::Backs(place) => letter_key(place),
        Side::BacksSeveral => "several",
        Side::Opposes => "oppose",
        Side::Speaks => "speaks",
    })
}

/// A picture for those who see it: the list right below it says the same in words.
fn small<M: Copy>(
    seating: &Seating,
    marks: &[Placed<M>],
    key: impl Fn(M) -> &'static str,
) -> Fragment {
    let frame = r#"class="hall small" aria-hidden="true" focusable="false""#;
    let svg = opened(frame, seating, marks);
    Fragment::markup(format!("{svg}{}</svg>", by_mark(marks, key)))
}

/// All marks of one kind as one path, whose points carry them.
fn by_mark<M: Copy>(marks: &[Placed<M>], key: impl Fn(M) -> &'static str) -> String {
    let mut points: BTreeMap<&str, Vec<(i32, i32)>> = BTreeMap::new();
    for placed in marks {
        let of_kind = points.entry(key(placed.mark)).or_default();
        of_kind.push((placed.x, placed.y));
    }
    let mut paths = String::new();
    for (key, points) in points {
        let _ = write!(paths, r#"<path fill="none" marker-start="url(#k-{key})""#);
        if 1 < points.len() {
            let _ = write!(
                paths,
                r#" marker-mid="url(#k-{key})" marker-end="url(#k-{key})""#
            );
        }
        paths.push_str(r#" d="M"#);
        for (place, (x, y)) in points.iter().enumerate() {
            let space = if place == 0 { "" } else { " " };
            let _ = write!(paths, "{space}{x} {y}");
        }
        // A lone point is no line, and only a line has marks.
        paths.push_str(if points.len() == 1 {
            r#"h0"/>"#
        } else {
            r#""/>"#
        });
    }
    paths
}

/// The picture's frame and its seats; a seat whose holder has a mark is covered by a clearing.
fn opened<M>(frame: &str, seating: &Seating, marks: &[Placed<M>]) -> String {
    let mut svg = format!(r##"<svg {frame} viewBox="0 0 {WIDTH} {HEIGHT}"><use href="#seats"/>"##);
    let taken: Vec<(i32, i32)> = marks
        .iter()
        .filter(|placed| matches!(placed.holder, Holder::Member(_)))
        .map(|placed| (placed.x, placed.y))
        .collect();
    if !taken.is_empty() && !seating.seats.is_empty() {
        svg.push_str(r#"<path class="clear" d=""#);
        for (x, y) in taken {
            let _ = write!(svg, "M{x} {y}h0");
        }
        svg.push_str(r#""/>"#);
    }
    svg
}

/// The class of an option's colour: options beyond the colours share the last, the letter differs.
pub(crate) const fn shade(place: usize) -> &'static str {
    match place {
        0 => "a",
        1 => "b",
        2 => "c",
        _ => "d",
    }
}

pub(crate) const fn mark_label(mark: Mark) -> &'static str {
    match mark {
        Mark::One(stance) => stance_label(stance),
        Mark::Several => "stance-several",
    }
}

/// The message that names a stance: "Supports".
pub(crate) const fn stance_label(stance: Stance) -> &'static str {
    match stance {
        Stance::Support => "stance-supports",
        Stance::Propose => "stance-proposes",
        Stance::Oppose => "stance-opposes",
        Stance::Reserve => "stance-reserves",
        Stance::Concern => "stance-concerned",
        Stance::Neutral => "stance-neutral",
    }
}

/// The short text below a mark: a member's code, a group's key, the title of an officer.
pub(crate) fn code(r: &Reader<'_>, holder: &Holder) -> String {
    match holder {
        Holder::Member(member) => member.to_string(),
        Holder::Group(group) => escaped(group.as_str()),
        Holder::Officer { post, .. } => escaped(r.say(&format!("act-post-{}", post.key()))),
        Holder::Unnamed(_) => String::new(),
    }
}
