//! Classifications of members: each a cited table, none of them official, and who stands in which
//! class.

use askama::Template;
use language::Arg;
use procedure::Noun;
use procedure::appointment::{Class, Classification};
use procedure::id::{BasisId, MemberId};

use crate::pages::drawn;
use crate::pages::fragment::Fragment;
use crate::pages::parts::{InParts, Part};
use crate::pages::reader::Reader;
use crate::pages::shell::{Section, Shell};
use crate::{Html, NotFound, Viewpoint};

#[derive(Template)]
#[template(path = "classifications.html")]
struct List<'a> {
    r: &'a Reader<'a>,
    shell: Shell,
    lines: Vec<Line>,
}

struct Line {
    link: Fragment,
    division: Fragment,
    counts: Fragment,
    facts: Vec<Fragment>,
}

/// All classifications, with the size of each class.
pub fn classifications(view: &Viewpoint<'_>) -> Html {
    let r = Reader::of(view);
    let all = view.forum.appointments.classifications();
    drawn(&List {
        shell: Shell::new(&r, Section::Posts, r.say("classifications-title")),
        lines: all.map(|basis| line(&r, basis)).collect(),
        r: &r,
    })
}

fn line(r: &Reader<'_>, basis: &Classification) -> Line {
    let holes = holes(r, basis).len();
    let mut counts: Vec<Fragment> = basis.classes.iter().map(|it| size(r, it)).collect();
    counts.push(r.tell("class-none", &[("count", holes.into())]));
    Line {
        link: r.basis(&basis.id),
        division: division(r, basis),
        counts: r.list(&counts),
        facts: facts(r, basis),
    }
}

fn division(r: &Reader<'_>, basis: &Classification) -> Fragment {
    Fragment::text(r.say(&format!("division-{}", basis.division.key())))
}

fn size(r: &Reader<'_>, class: &Class) -> Fragment {
    let title = r.name(&class.title);
    let count = class.members.len();
    r.tell(
        "finding-count",
        &[("of", Arg::Html(title.as_str())), ("count", count.into())],
    )
}

/// The page of one classification, with every member in its class.
pub fn classification(view: &Viewpoint<'_>, key: &str) -> Result<Html, NotFound> {
    let missing = || NotFound::of(Noun::Classification, key);
    let id = BasisId::new(key).map_err(|_| missing())?;
    let basis = view
        .forum
        .appointments
        .classification(&id)
        .ok_or_else(missing)?;
    let r = Reader::of(view);
    let lede = basis.about.as_ref().map(|about| r.wording(about));
    Ok(drawn(&InParts {
        shell: Shell::new(&r, Section::Posts, r.bare(&basis.title)),
        heading: r.wording(&basis.title),
        lede: lede.unwrap_or_else(|| Fragment::text(r.say("classification-lede"))),
        facts: std::iter::once(division(&r, basis))
            .chain(facts(&r, basis))
            .collect(),
        parts: vec![Part {
            key: "classes",
            heading: r.say("classes-heading"),
            lines: classes(&r, basis),
            none: r.say("desk-none"),
        }],
        r: &r,
    }))
}

fn facts(r: &Reader<'_>, basis: &Classification) -> Vec<Fragment> {
    let source = r.citation(&basis.source);
    let mut facts = vec![r.tell("known-from", &[("source", Arg::Html(source.as_str()))])];
    facts.extend(r.certainty(basis.certainty));
    facts.extend(r.entry_of(Noun::Classification, basis.id.as_str()));
    facts
}

fn classes(r: &Reader<'_>, basis: &Classification) -> Vec<Fragment> {
    let named = |heading: Fragment, members: &[MemberId]| {
        let names = r.list(&r.members(members));
        Fragment::markup(format!("<b>{heading}</b><br>{names}"))
    };
    let mut lines = Vec::new();
    for class in &basis.classes {
        lines.push(named(size(r, class), &class.members));
        if !class.also.is_empty() {
            let title = r.name(&class.title);
            let also = r.tell("class-also", &[("class", Arg::Html(title.as_str()))]);
            lines.push(named(also, &class.also));
        }
    }
    let holes = holes(r, basis);
    let heading = r.tell("class-none", &[("count", holes.len().into())]);
    lines.push(if holes.is_empty() {
        heading
    } else {
        named(heading, &holes)
    });
    lines
}

/// The members in no class: a hole is a hole.
fn holes(r: &Reader<'_>, basis: &Classification) -> Vec<MemberId> {
    let members = r.view.forum.members.iter().map(|member| member.id);
    members
        .filter(|member| basis.class_of(*member).is_none())
        .collect()
}
