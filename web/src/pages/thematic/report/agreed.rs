//! Parts A and B: recommendations on which consensus exists, and those under development.

use language::Arg;
use observatory::thematic::numbered;
use procedure::Noun;
use procedure::id::RecommendationId;
use procedure::report::{Agreed, Developing, HeldPoint};

use super::{Group, Shown};
use crate::pages::fragment::{Fragment, escaped};
use crate::pages::reader::Reader;
use crate::pages::thematic::{naming, told};

/// Part A. Every line names the decision by which there is consensus.
pub(super) fn consensus(r: &Reader<'_>, shown: &Shown<'_>) -> Vec<Group> {
    let lines = shown
        .compiled
        .parts
        .consensus
        .iter()
        .map(|it| agreed(r, it));
    vec![Group {
        heading: None,
        lines: lines.collect(),
    }]
}

/// Part B: with open points and alternatives; then what was taken back.
pub(super) fn developing(r: &Reader<'_>, shown: &Shown<'_>) -> Vec<Group> {
    let parts = &shown.compiled.parts;
    let mut groups = vec![Group {
        heading: None,
        lines: parts.developing.iter().map(|it| under_way(r, it)).collect(),
    }];
    if !parts.withdrawn.is_empty() {
        groups.push(Group {
            heading: Some(r.say("board-withdrawn-heading")),
            lines: parts.withdrawn.iter().map(|id| withdrawn(r, *id)).collect(),
        });
    }
    groups
}

fn agreed(r: &Reader<'_>, it: &Agreed) -> Fragment {
    let (decision, revision) = (naming::decision(r, &it.decision), it.revision.to_string());
    let by = r.tell(
        "recommendation-consensus-by",
        &[
            ("decision", Arg::Html(decision.as_str())),
            ("revision", (&revision).into()),
        ],
    );
    let entry = naming::entry(r, Noun::Decision, it.decision.as_str());
    let people = [
        told::counted(r, "recommendation-proposers", &it.proposers),
        told::counted(r, "recommendation-supporters", &it.supporters),
        told::counted(r, "decision-dissociated", &it.dissociated),
    ];
    line(
        r,
        it.recommendation,
        &format!("{by}{entry}"),
        it.revision,
        people,
        "",
    )
}

fn under_way(r: &Reader<'_>, it: &Developing) -> Fragment {
    let revision = it.revision.to_string();
    let at = r.tell(
        "recommendation-revision",
        &[("revision", (&revision).into())],
    );
    let people = [
        told::counted(r, "recommendation-proposers", &it.proposers),
        told::counted(r, "recommendation-supporters", &it.supporters),
        None,
    ];
    let points: Vec<String> = it
        .points
        .iter()
        .map(|point| format!("<li>{}</li>", held(r, it.recommendation, point)))
        .collect();
    let points = match points.concat() {
        none if none.is_empty() => none,
        items => format!("<ul>{items}</ul>"),
    };
    line(
        r,
        it.recommendation,
        at.as_str(),
        it.revision,
        people,
        &points,
    )
}

/// A recommendation: title, where it stands, its text at that revision, people, points.
fn line(
    r: &Reader<'_>,
    id: RecommendationId,
    stands: &str,
    revision: u32,
    people: [Option<Fragment>; 3],
    points: &str,
) -> Fragment {
    let link = naming::recommendation(r, id);
    let entry = naming::entry(r, Noun::Recommendation, &id.to_string());
    let known = r.view.forum.recommendations.get(id);
    let text = known.map(|it| told::ordered(r, it.text_at(revision)));
    let text = text.map_or_else(String::new, |text| text.to_string());
    let people: Vec<String> = people
        .into_iter()
        .flatten()
        .map(|it| it.to_string())
        .collect();
    let people = people.join("<br>");
    Fragment::markup(format!(
        "<h3>{link}{entry}</h3><p>{stands}</p>{text}<p>{people}</p>{points}"
    ))
}

/// An open point with its alternatives, as the act has their holders.
fn held(r: &Reader<'_>, id: RecommendationId, held: &HeldPoint) -> Fragment {
    let number = escaped(&naming::numbered(r, "point-number", held.point));
    let by = told::with(
        r,
        "recommendation-point-by",
        "member",
        &r.member(held.opened_by),
    );
    let known = r.view.forum.recommendations.get(id);
    let known = known.and_then(|it| it.point(held.point));
    let words = known.map_or_else(String::new, |it| {
        told::quoted(&r.english(it.words.as_str())).to_string()
    });
    let alternatives = numbered(&held.alternatives).map(|(number, holders)| {
        let place = usize::try_from(number)
            .unwrap_or(usize::MAX)
            .wrapping_sub(1);
        let words = known.and_then(|it| it.alternatives.get(place));
        let words = words.map_or_else(String::new, |it| {
            told::quoted(&r.english(it.words.as_str())).to_string()
        });
        let holders = told::counted(r, "recommendation-held-by", holders)
            .unwrap_or_else(|| Fragment::text(r.say("recommendation-held-by-nobody")));
        format!("<li value=\"{number}\">{words}{holders}</li>")
    });
    let alternatives: Vec<String> = alternatives.collect();
    let alternatives = match alternatives.concat() {
        none if none.is_empty() => none,
        items => format!("<ol class=\"alternatives\">{items}</ol>"),
    };
    Fragment::markup(format!("<b>{number}</b> · {by}{words}{alternatives}"))
}

fn withdrawn(r: &Reader<'_>, id: RecommendationId) -> Fragment {
    let link = naming::recommendation(r, id);
    let entry = naming::entry(r, Noun::Recommendation, &id.to_string());
    Fragment::markup(format!("{link}{entry}"))
}
