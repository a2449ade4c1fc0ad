//! A point of a recommendation: who opened it, on what, the alternatives and who holds which.

use observatory::thematic::numbered;
use procedure::recommendation::{Alternative, Point, Recommendation};

use crate::pages::fragment::{Fragment, escaped};
use crate::pages::reader::Reader;
use crate::pages::thematic::{naming, told};

/// A point with everything on record about it.
pub(super) fn point(r: &Reader<'_>, of: &Recommendation, point: &Point) -> Fragment {
    let number = escaped(&naming::numbered(r, "point-number", point.number));
    let by = told::with(
        r,
        "recommendation-point-by",
        "member",
        &r.member(point.member),
    );
    let on = place(r, of, point);
    let words = told::quoted(&r.english(point.words.as_str()));
    let alternatives: Vec<String> = numbered(&point.alternatives)
        .map(|(number, it)| format!("<li value=\"{number}\">{}</li>", alternative(r, it)))
        .collect();
    let alternatives = match alternatives.concat() {
        none if none.is_empty() => none,
        items => format!("<ol class=\"alternatives\">{items}</ol>"),
    };
    let closed = closed(r, point);
    Fragment::markup(format!(
        "<b>{number}</b> · {by} · {on}{words}{alternatives}{closed}"
    ))
}

/// The paragraph it is on, if it is still there to be linked to.
fn place(r: &Reader<'_>, of: &Recommendation, point: &Point) -> Fragment {
    let Some(number) = point.paragraph else {
        return Fragment::text(r.say("recommendation-point-on-whole"));
    };
    let label = escaped(&naming::numbered(r, "paragraph-number", number));
    match of.paragraph(number) {
        Some(_) => Fragment::markup(format!("<a href=\"#paragraph-{number}\">{label}</a>")),
        None => Fragment::markup(label),
    }
}

fn alternative(r: &Reader<'_>, it: &Alternative) -> String {
    let words = told::quoted(&r.english(it.words.as_str()));
    let holders = told::held(r, &it.holders)
        .unwrap_or_else(|| Fragment::text(r.say("recommendation-held-by-nobody")));
    format!("{words}{holders}")
}

fn closed(r: &Reader<'_>, point: &Point) -> String {
    let Some((_, words)) = &point.closed else {
        return String::new();
    };
    let by = told::with(
        r,
        "recommendation-point-closed",
        "member",
        &r.member(point.member),
    );
    let words = words.as_ref().map_or_else(String::new, |words| {
        told::quoted(&r.english(words.as_str())).to_string()
    });
    format!("<p>{by}</p>{words}")
}
