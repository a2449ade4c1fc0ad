//! The posts of every body: who holds them, and how many places are vacant.

use askama::Template;
use procedure::appointment::Post;
use procedure::body::Body;

use super::{held, in_office, interim, offices, stands_in};
use crate::pages::drawn;
use crate::pages::fragment::Fragment;
use crate::pages::provision::standing_mark;
use crate::pages::reader::Reader;
use crate::pages::shell::{Section, Shell};
use crate::{Html, Viewpoint};

#[derive(Template)]
#[template(path = "posts.html")]
struct Page<'a> {
    r: &'a Reader<'a>,
    shell: Shell,
    ways: Vec<Fragment>,
    bodies: Vec<OfBody>,
}

struct OfBody {
    anchor: String,
    name: Fragment,
    posts: Vec<Line>,
}

struct Line {
    link: Fragment,
    facts: Vec<Fragment>,
    holders: Vec<Fragment>,
}

/// All posts, by the body they belong to.
pub fn posts(view: &Viewpoint<'_>) -> Html {
    let r = Reader::of(view);
    let bodies = view.forum.bodies.iter();
    drawn(&Page {
        shell: Shell::new(&r, Section::Posts, r.say("posts-title")).at_its_head(),
        ways: ways(&r),
        bodies: bodies.filter_map(|body| of_body(&r, body)).collect(),
        r: &r,
    })
}

/// Where else one can go from here.
fn ways(r: &Reader<'_>) -> Vec<Fragment> {
    let pages = [
        ("/slates", "slates-title"),
        ("/office-holders", "holders-title"),
        ("/classifications", "classifications-title"),
    ];
    pages
        .map(|(path, label)| r.link(path, &Fragment::text(r.say(label))))
        .into()
}

fn of_body(r: &Reader<'_>, body: &Body) -> Option<OfBody> {
    let posts = r.view.forum.appointments.posts();
    let posts: Vec<Line> = posts
        .filter(|post| post.body == body.id)
        .map(|post| line(r, post))
        .collect();
    (!posts.is_empty()).then(|| OfBody {
        anchor: format!("b-{}", body.id),
        name: r.name(&body.name),
        posts,
    })
}

fn line(r: &Reader<'_>, post: &Post) -> Line {
    let day = r.view.day();
    let holding = offices(r.view.forum, post).filter(|office| in_office(office, day));
    let standing_in = post.interims.iter().filter(|it| stands_in(it, day));
    let holding = holding.map(|office| held(r, office));
    Line {
        link: r.post(&post.id),
        facts: facts(r, post),
        holders: holding
            .chain(standing_in.map(|it| interim(r, it)))
            .collect(),
    }
}

fn facts(r: &Reader<'_>, post: &Post) -> Vec<Fragment> {
    let forum = r.view.forum;
    let vacant = forum.vacant(post, r.view.day());
    let mut facts = vec![r.tell("post-places", &[("count", u64::from(post.places).into())])];
    if 0 < vacant {
        let vacant = r.tell("post-vacant", &[("count", u64::from(vacant).into())]);
        facts.push(Fragment::markup(format!(
            "<span class=\"mark contested\">{vacant}</span>"
        )));
    }
    let known = forum.provisions.get(&post.provision);
    facts.extend(known.map(|provision| standing_mark(r, &provision.standing)));
    facts
}
