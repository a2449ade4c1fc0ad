//! What rests on a document, kind by kind.

use language::Arg;
use observatory::document::DocumentView;
use procedure::Place;
use procedure::question::{Evidence, Position};

use crate::pages::fragment::{Fragment, escaped};
use crate::pages::paging::OnePage;
use crate::pages::question::WHOLE_MAX;
use crate::pages::reader::Reader;
use crate::pages::{act, hall};

/// What rests on it of one kind.
pub(super) struct Part {
    pub(super) heading: Fragment,
    pub(super) lines: Vec<Fragment>,
}

pub(super) fn parts(r: &Reader<'_>, shown: &DocumentView<'_>, here: &OnePage) -> Vec<Part> {
    let positions = Part {
        heading: r.count("cited-by-positions", shown.positions.len()),
        lines: shown.positions[here.places.clone()]
            .iter()
            .map(|p| position(r, p))
            .collect(),
    };
    let others = if here.is_first() {
        others(r, shown)
    } else {
        Vec::new()
    };
    let parts = [positions].into_iter().chain(others);
    parts.filter(|part| !part.lines.is_empty()).collect()
}

/// What rests on the document besides positions.
fn others(r: &Reader<'_>, shown: &DocumentView<'_>) -> Vec<Part> {
    let part = |heading: &str, lines: Vec<Fragment>| Part {
        heading: r.count(heading, lines.len()),
        lines,
    };
    let session = |session: &&procedure::session::Session| {
        r.link(&format!("/sessions/{}", session.id), &r.name(&session.name))
    };
    let provision = |provision: &&procedure::provision::Provision| {
        let path = format!("/provisions/{}", provision.id);
        r.link(&path, &r.name(&provision.title))
    };
    let element = |element: &&procedure::framework::Element| {
        let path = r.view.link("/framework");
        let label = r.name(&element.title);
        let (path, key) = (escaped(&path), &element.id);
        Fragment::markup(format!("<a href=\"{path}#{key}\">{label}</a>"))
    };
    let item = |item: &&procedure::agenda::Item| {
        let label = Fragment::markup(format!("<bdi>{}</bdi>", item.id));
        r.link(&format!("/sessions/{}", item.session), &label)
    };
    let calls = shown.roll_calls.iter();
    vec![
        part(
            "cited-by-questions",
            shown.questions.iter().map(|q| r.question(&q.id)).collect(),
        ),
        part(
            "cited-by-provisions",
            shown.provisions.iter().map(provision).collect(),
        ),
        part("cited-by-items", shown.items.iter().map(item).collect()),
        part(
            "cited-by-sessions",
            shown.sessions.iter().map(session).collect(),
        ),
        part(
            "cited-by-bodies",
            shown.bodies.iter().map(|b| r.body(&b.id)).collect(),
        ),
        part(
            "cited-by-groups",
            shown.groups.iter().map(|g| r.group(&g.id)).collect(),
        ),
        part(
            "cited-by-elements",
            shown.elements.iter().map(element).collect(),
        ),
        part(
            "cited-by-roll-calls",
            calls
                .map(|call| act::roll_call_link(r, &call.document))
                .collect(),
        ),
    ]
}

/// "Paragraph 24: Colombia, supports, who appoints…", linked to the position.
fn position(r: &Reader<'_>, position: &Position) -> Fragment {
    let place = match &position.evidence {
        Evidence::Cited(citation) => citation.place.as_ref(),
        Evidence::Declaration => None,
    };
    let holder = r.holder(&position.holder);
    let question = at_position(r, position);
    let mut args = vec![
        ("holder", Arg::Html(holder.as_str())),
        ("stance", r.say(hall::stance_label(position.stance)).into()),
        ("question", Arg::Html(question.as_str())),
    ];
    let number = match place {
        Some(Place::Paragraph(number)) => number.to_string(),
        _ => return r.tell("cited-position", &args),
    };
    args.push(("paragraph", (&number).into()));
    r.tell("cited-position-paragraph", &args)
}

/// The question, linked to the place of the position on its page, where that page shows it.
fn at_position(r: &Reader<'_>, position: &Position) -> Fragment {
    let question = r.view.forum.questions.get(&position.question);
    let Some(question) = question.filter(|_| position.expressed <= r.view.day()) else {
        return r.question(&position.question);
    };
    let label = r.name(&question.title);
    let path = format!("/questions/{}", question.id);
    // Its page cannot show them all; that of the option leads to each.
    if WHOLE_MAX < question.positions.len() {
        return r.link_with(&path, &[("option", position.option.as_str())], &label);
    }
    let href = escaped(&r.view.link(&path));
    Fragment::markup(format!("<a href=\"{href}#p{}\">{label}</a>", position.id))
}
