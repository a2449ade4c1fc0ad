//! Part C: where there is agreement besides part A, and where views differ.

use procedure::Noun;
use procedure::report::{Differing, Settled};

use super::{Group, Shown};
use crate::pages::fragment::{Fragment, escaped};
use crate::pages::reader::Reader;
use crate::pages::thematic::{naming, told};

/// Points that were closed by whoever opened them, and divergences with who holds what.
pub(super) fn groups(r: &Reader<'_>, shown: &Shown<'_>) -> Vec<Group> {
    let parts = &shown.compiled.parts;
    vec![
        Group {
            heading: Some(r.say("report-agreement-heading")),
            lines: parts.settled.iter().map(|it| settled(r, it)).collect(),
        },
        Group {
            heading: Some(r.say("report-divergence-heading")),
            lines: parts
                .divergences
                .iter()
                .map(|it| differing(r, it))
                .collect(),
        },
    ]
}

fn settled(r: &Reader<'_>, it: &Settled) -> Fragment {
    let link = naming::recommendation(r, it.recommendation);
    let number = escaped(&naming::numbered(r, "point-number", it.point));
    let by = told::with(
        r,
        "recommendation-point-closed",
        "member",
        &r.member(it.member),
    );
    let known = r.view.forum.recommendations.get(it.recommendation);
    let words = known
        .and_then(|known| known.point(it.point))
        .map(|it| &it.words);
    let words = words.map_or_else(String::new, |words| {
        told::quoted(&r.english(words.as_str())).to_string()
    });
    Fragment::markup(format!("{link}<br><b>{number}</b>{words}{by}"))
}

fn differing(r: &Reader<'_>, it: &Differing) -> Fragment {
    let link = naming::divergence(r, it.divergence);
    let entry = naming::entry(r, Noun::Divergence, &it.divergence.to_string());
    let known = r.view.forum.divergences.get(it.divergence);
    let views = it.views.iter().map(|held| {
        let words = known.and_then(|known| known.view(held.view));
        let words = words.map_or_else(String::new, |view| {
            told::quoted(&r.english(view.words.as_str())).to_string()
        });
        let holders = told::counted(r, "recommendation-held-by", &held.holders)
            .unwrap_or_else(|| Fragment::text(r.say("divergence-no-holder")));
        format!("<li value=\"{}\">{words}{holders}</li>", held.view)
    });
    let views: Vec<String> = views.collect();
    let views = views.concat();
    Fragment::markup(format!(
        "<h4>{link}{entry}</h4><ol class=\"alternatives\">{views}</ol>"
    ))
}
