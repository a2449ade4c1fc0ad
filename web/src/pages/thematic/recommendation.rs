//! A recommendation: its text, who stands where, its points, where it comes from and what came of
//! it.

mod followed;
mod points;
mod stands;

use askama::Template;
use language::Arg;
use observatory::seating::Seating;
use observatory::thematic::board::{Stage, stage};
use observatory::thematic::recommendation::RecommendationView;
use procedure::Noun;
use procedure::id::RecommendationId;
use procedure::recommendation::{Paragraph, Recommendation, Standing};

use super::{naming, part, part_if_any, told};
use crate::pages::fragment::Fragment;
use crate::pages::parts::Part;
use crate::pages::reader::Reader;
use crate::pages::shell::Shell;
use crate::pages::{drawn, hall};
use crate::{Html, NotFound, Viewpoint};
pub(super) use followed::disposed;
use stands::Stood;

#[derive(Template)]
#[template(path = "recommendation.html")]
struct Page<'a> {
    r: &'a Reader<'a>,
    shell: Shell,
    definitions: Fragment,
    heading: Fragment,
    lede: Fragment,
    facts: Vec<Fragment>,
    said: Vec<Fragment>,
    paragraphs: Vec<(u32, Fragment)>,
    stood: Stood,
    parts: Vec<Part>,
}

/// The page of the recommendation with this number.
pub(super) fn recommendation(view: &Viewpoint<'_>, key: &str) -> Result<Html, NotFound> {
    let missing = || NotFound::of(Noun::Recommendation, key);
    let id = RecommendationId(key.parse().map_err(|_| missing())?);
    let shown = observatory::thematic::recommendation::recommendation(view.forum, id, view.day());
    let shown = shown.ok_or_else(missing)?;
    let r = Reader::of(view);
    let it = shown.recommendation;
    let title = naming::numbered(&r, "recommendation-number", id.0);
    let seating = Seating::on(view.forum, view.day());
    Ok(drawn(&Page {
        shell: super::shell(&r, &it.body, &title),
        definitions: hall::definitions_crowded(&seating),
        heading: r.headed(&title, &it.title),
        lede: r.body(&it.body),
        facts: facts(&r, it),
        said: said(&r, it),
        paragraphs: paragraphs(&r, it),
        stood: stands::stood(&r, &seating, &shown),
        parts: parts(&r, &shown),
        r: &r,
    }))
}

/// How far it is, as a mark.
fn state(r: &Reader<'_>, it: &Recommendation) -> Fragment {
    let (class, key) = match stage(r.view.forum, it, r.view.day()) {
        Stage::Developing => ("unverified", "recommendation-state-developing"),
        Stage::Consensus => ("in-force", "recommendation-state-consensus"),
        Stage::Transmitted => ("in-force", "recommendation-state-transmitted"),
        Stage::Withdrawn => ("contested", "recommendation-state-withdrawn"),
        Stage::Disposed | Stage::Implemented => {
            if let Some(disposed) = r.view.forum.follow_up.of(it.id) {
                return super::board::disposition(r, disposed);
            }
            ("in-force", "recommendation-state-transmitted")
        }
    };
    told::mark(r, key, class)
}

fn facts(r: &Reader<'_>, it: &Recommendation) -> Vec<Fragment> {
    let revision = it.revision.to_string();
    let mut facts = vec![
        state(r, it),
        r.tell(
            "recommendation-revision",
            &[("revision", (&revision).into())],
        ),
    ];
    facts.extend(r.entry_of(Noun::Recommendation, &it.id.to_string()));
    facts
}

/// What brought it where it is, or keeps it there.
fn said(r: &Reader<'_>, it: &Recommendation) -> Vec<Fragment> {
    if let Some((_, reason)) = &it.withdrawn {
        let reason = r.english(reason.as_str());
        return vec![told::with(
            r,
            "recommendation-withdrawn-for",
            "reason",
            &reason,
        )];
    }
    if let Some(consensus) = &it.consensus {
        return vec![agreed(r, consensus)];
    }
    let disposed = r.view.forum.follow_up.disposed_for_good(it.id);
    let developing = it.standing() == Standing::Developing && !disposed;
    let stands = developing && it.open_points().next().is_some();
    let said = stands.then(|| Fragment::text(r.say("recommendation-stands-open")));
    said.into_iter().collect()
}

fn agreed(r: &Reader<'_>, consensus: &procedure::recommendation::Consensus) -> Fragment {
    let revision = consensus.revision.to_string();
    let decision = naming::decision(r, &consensus.decision);
    r.tell(
        "recommendation-consensus-by",
        &[
            ("decision", Arg::Html(decision.as_str())),
            ("revision", (&revision).into()),
        ],
    )
}

/// Each paragraph with its number, and when its words last changed.
fn paragraphs(r: &Reader<'_>, it: &Recommendation) -> Vec<(u32, Fragment)> {
    let paragraphs = observatory::thematic::numbered(&it.paragraphs);
    paragraphs
        .map(|(number, it)| (number, paragraph(r, number, it)))
        .collect()
}

fn paragraph(r: &Reader<'_>, number: u32, it: &Paragraph) -> Fragment {
    let Some(words) = it.words() else {
        let number = number.to_string();
        let out = r.tell(
            "recommendation-paragraph-out",
            &[("number", (&number).into())],
        );
        return Fragment::markup(format!("<span class=\"none\">{out}</span>"));
    };
    let words = r.wording(words);
    let times = it.0.len().saturating_sub(1);
    let revised = if times == 0 {
        String::new()
    } else {
        let revision = it.revision().to_string();
        let args = [("count", times.into()), ("revision", (&revision).into())];
        format!(
            "<small>{}</small>",
            r.tell("recommendation-paragraph-revised", &args)
        )
    };
    Fragment::markup(format!("<p class=\"words\">{words}</p>{revised}"))
}

fn parts(r: &Reader<'_>, shown: &RecommendationView<'_>) -> Vec<Part> {
    let it = shown.recommendation;
    let (open, closed): (Vec<_>, Vec<_>) = it.points.iter().partition(|point| point.stands());
    let open = open.into_iter().map(|point| points::point(r, it, point));
    let closed = closed.into_iter().map(|point| points::point(r, it, point));
    let parts = [
        Some(Part {
            none: r.say("recommendation-no-points"),
            ..part(r, "points", "recommendation-points-heading", open.collect())
        }),
        part_if_any(
            r,
            "closed",
            "recommendation-closed-points-heading",
            closed.collect(),
        ),
        Some(part(
            r,
            "back",
            "recommendation-back-heading",
            followed::back(r, shown),
        )),
        Some(Part {
            none: r.say("recommendation-no-forward"),
            ..part(
                r,
                "forward",
                "recommendation-forward-heading",
                followed::forward(r, shown),
            )
        }),
    ];
    parts.into_iter().flatten().collect()
}
