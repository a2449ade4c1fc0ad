//! What members prefer of a group, as they filed it, and the short list a published method draws
//! from it.

use askama::Template;
use language::Arg;
use observatory::thematic::preferences::{Named, PreferencesView, Region};
use observatory::thematic::short_list::Round;
use procedure::Noun;
use procedure::body::BodyKind;
use procedure::id::{BodyId, MemberId, TopicId};
use procedure::topic::TakenBack;

use super::{naming, told};
use crate::pages::drawn;
use crate::pages::fragment::{Fragment, escaped};
use crate::pages::reader::Reader;
use crate::pages::shell::Shell;
use crate::{Html, NotFound, Viewpoint};

/// More members than this are listed by code in a line of the short list.
const NAMED_MAX: usize = 24;

#[derive(Template)]
#[template(path = "preferences.html")]
struct Page<'a> {
    r: &'a Reader<'a>,
    shell: Shell,
    body: Fragment,
    filed: Fragment,
    without: Fragment,
    /// Names of the regional groups, as the columns of the table of topics: as they stand above it,
    /// and as they stand before each cell where there is no room for columns.
    columns: Vec<(Fragment, String)>,
    topics: Vec<TopicRow>,
    rounds: Vec<RoundShown>,
    regions: Vec<RegionShown>,
}

struct TopicRow {
    number: u32,
    topic: Fragment,
    first: usize,
    named: usize,
    by_region: Vec<usize>,
    left_out: usize,
}

struct RoundShown {
    topic: Fragment,
    lines: Vec<Fragment>,
}

struct RegionShown {
    name: Fragment,
    /// Each member that filed, with the numbers of its topics in its order, and its entry.
    filed: Vec<(Fragment, String)>,
    /// Each member that took its preferences back, when, and why where it said so.
    taken_back: Vec<Fragment>,
    without: Vec<Fragment>,
    counted: Fragment,
}

/// The page of what members prefer of this group.
pub(super) fn preferences(view: &Viewpoint<'_>, key: &str) -> Result<Html, NotFound> {
    let missing = || NotFound::of(Noun::Body, key);
    let id = BodyId::new(key).map_err(|_| missing())?;
    let body = view.forum.bodies.get(&id).ok_or_else(missing)?;
    if body.kind != BodyKind::ThematicGroup {
        return Err(missing());
    }
    let shown = observatory::thematic::preferences::preferences(view.forum, &id, view.day());
    let r = Reader::of(view);
    let title = r.plain("preferences-title", &[("body", r.bare(&body.name).into())]);
    Ok(drawn(&Page {
        shell: super::shell(&r, &id, &title),
        body: r.body(&id),
        filed: r.count("preferences-filed", shown.filed()),
        without: r.count("preferences-without", shown.without()),
        columns: shown
            .regions
            .iter()
            .map(|it| (name(&r, it), label(&r, it)))
            .collect(),
        topics: shown.topics.iter().map(|it| row(&r, it)).collect(),
        rounds: shown.list.iter().map(|it| round(&r, &shown, it)).collect(),
        regions: shown.regions.iter().map(|it| region(&r, it)).collect(),
        r: &r,
    }))
}

fn name(r: &Reader<'_>, region: &Region<'_>) -> Fragment {
    region.group.as_ref().map_or_else(
        || Fragment::text(r.say("region-none")),
        |group| r.group(group),
    )
}

/// The name of a regional group as plain text.
fn label(r: &Reader<'_>, region: &Region<'_>) -> String {
    let group = region
        .group
        .as_ref()
        .and_then(|id| r.view.forum.groups.get(id));
    group.map_or_else(
        || r.say("region-none").to_owned(),
        |it| crate::shown::line(r.bare(&it.name)),
    )
}

fn row(r: &Reader<'_>, named: &Named<'_>) -> TopicRow {
    let id = named.topic.id;
    TopicRow {
        number: id.0,
        topic: r.link(&format!("/topics/{id}"), &r.name(&named.topic.title)),
        first: named.first,
        named: named.named(),
        by_region: named.by_region.clone(),
        left_out: named.left_out.len(),
    }
}

/// One line of the list: whom it serves, how the regional groups fare, whom it leaves out.
fn round(r: &Reader<'_>, shown: &PreferencesView<'_>, round: &Round<TopicId>) -> RoundShown {
    let shares = round.regions.iter().filter_map(|share| {
        let region = shown.regions.get(share.region)?;
        let name = name(r, region);
        Some(r.tell(
            "short-list-region",
            &[
                ("region", Arg::Html(name.as_str())),
                ("served", share.served.into()),
                ("filed", share.filed.into()),
            ],
        ))
    });
    let shares: Vec<String> = shares.map(|it| it.to_string()).collect();
    let shares = Fragment::markup(shares.join(" · "));
    let serves = if round.serves.is_empty() {
        Fragment::text(r.say("short-list-serves-none"))
    } else {
        told::with(r, "short-list-serves", "members", &names(r, &round.serves))
    };
    let left_out = match round.left_out.len() {
        0 => Fragment::text(r.say("short-list-nobody-left-out")),
        count => {
            let members = names(r, &round.left_out);
            let args = [
                ("count", count.into()),
                ("members", Arg::Html(members.as_str())),
            ];
            r.tell("short-list-left-out", &args)
        }
    };
    RoundShown {
        topic: naming::topic(r, round.topic),
        lines: vec![
            serves,
            told::with(r, "short-list-regions", "regions", &shares),
            left_out,
        ],
    }
}

/// Members by name; many of them by code, which the lists by regional group spell out.
fn names(r: &Reader<'_>, members: &[MemberId]) -> Fragment {
    if members.len() <= NAMED_MAX {
        return r.list(&r.members(members));
    }
    let mut codes: Vec<&str> = members.iter().map(MemberId::as_str).collect();
    codes.sort_unstable();
    Fragment::markup(format!("<bdi dir=\"ltr\">{}</bdi>", codes.join(" ")))
}

fn region(r: &Reader<'_>, region: &Region<'_>) -> RegionShown {
    let filed = region.filed.iter().map(|(member, preferences)| {
        let numbers: Vec<String> = preferences
            .ranked
            .iter()
            .map(|it| it.topic.to_string())
            .collect();
        (r.member(*member), escaped(&numbers.join(" › ")))
    });
    RegionShown {
        name: name(r, region),
        filed: filed.collect(),
        taken_back: region
            .taken_back
            .iter()
            .map(|it| taken_back(r, it))
            .collect(),
        without: r.members(&region.without),
        counted: r.count("preferences-without", region.without.len()),
    }
}

/// "Senegal withdrew its preferences on 3 December 2026 (reason given: …)".
fn taken_back(r: &Reader<'_>, (member, it): &(MemberId, &TakenBack)) -> Fragment {
    let member = r.member(*member);
    let date = r.date(r.view.forum.civil_day(it.at));
    let reason = it.reason.as_ref().map(|it| Fragment::text(it.as_str()));
    let mut args = vec![
        ("member", Arg::Html(member.as_str())),
        ("date", Arg::Html(date.as_str())),
    ];
    let Some(reason) = &reason else {
        return r.tell("preferences-taken-back", &args);
    };
    args.push(("reason", Arg::Html(reason.as_str())));
    r.tell("preferences-taken-back-why", &args)
}
