//! The register of office-holders as of a day.

use askama::Template;
use procedure::appointment::Post;
use procedure::body::{Body, Office};

use super::{held, in_office, interim, stands_in};
use crate::pages::drawn;
use crate::pages::fragment::Fragment;
use crate::pages::reader::Reader;
use crate::pages::shell::{Section, Shell};
use crate::{AsOf, Html, Viewpoint};

#[derive(Template)]
#[template(path = "office_holders.html")]
struct Page<'a> {
    r: &'a Reader<'a>,
    shell: Shell,
    heading: Fragment,
    action: String,
    day: String,
    bodies: Vec<OfBody>,
}

struct OfBody {
    anchor: String,
    name: Fragment,
    lines: Vec<Line>,
}

struct Line {
    post: Fragment,
    who: Fragment,
    how: Fragment,
}

/// Everybody who holds an office on the day the reader looks at, body by body.
pub fn office_holders(view: &Viewpoint<'_>) -> Html {
    let r = Reader::of(view);
    let day = view.day();
    let date = r.date(day);
    let bodies = view
        .forum
        .bodies
        .iter()
        .filter_map(|body| of_body(&r, body));
    drawn(&Page {
        shell: Shell::new(&r, Section::Posts, r.say("holders-title")),
        heading: r.tell(
            "holders-heading",
            &[("date", language::Arg::Html(date.as_str()))],
        ),
        action: format!("/{}/office-holders", view.lang.tag()),
        day: match view.as_of {
            AsOf::Index(_) => String::new(),
            AsOf::Now | AsOf::Day(_) => day.to_string(),
        },
        bodies: bodies.collect(),
        r: &r,
    })
}

fn of_body(r: &Reader<'_>, body: &Body) -> Option<OfBody> {
    let day = r.view.day();
    let mut offices: Vec<&Office> = body
        .offices
        .iter()
        .filter(|it| in_office(it, day))
        .collect();
    offices.sort_by_key(|office| office.post);
    let mut lines: Vec<Line> = offices.into_iter().map(|it| line(r, body, it)).collect();
    let posts = r
        .view
        .forum
        .appointments
        .posts()
        .filter(|it| it.body == body.id);
    for post in posts {
        lines.extend(standing_in(r, post));
        let vacant = r.view.forum.vacant(post, day);
        lines.extend((0 < vacant).then(|| Line {
            post: r.post(&post.id),
            who: Fragment::text("–"),
            how: r.tell("post-vacant", &[("count", u64::from(vacant).into())]),
        }));
    }
    (!lines.is_empty()).then(|| OfBody {
        anchor: format!("b-{}", body.id),
        name: r.body(&body.id),
        lines,
    })
}

fn line(r: &Reader<'_>, body: &Body, office: &Office) -> Line {
    let posts = &r.view.forum.appointments;
    let of = |it: &&Post| it.body == body.id && it.office == office.post;
    let post = posts.posts().find(of);
    let slate = post.and_then(|post| {
        let mut held = post.held.iter().rev();
        held.find(|held| held.person == office.person && held.from == office.from)
    });
    let how = slate.map_or_else(
        || r.citation(&office.source),
        |held| {
            r.link(
                &format!("/appointments/{}", held.slate),
                &Fragment::text(&r.slate_number(held.slate)),
            )
        },
    );
    Line {
        post: post.map_or_else(|| r.office(office.post), |post| r.post(&post.id)),
        who: held(r, office),
        how,
    }
}

fn standing_in(r: &Reader<'_>, post: &Post) -> Vec<Line> {
    let day = r.view.day();
    let now = post.interims.iter().filter(|it| stands_in(it, day));
    now.map(|it| Line {
        post: r.post(&post.id),
        who: interim(r, it),
        how: Fragment::text(r.say("holders-interim")),
    })
    .collect()
}
