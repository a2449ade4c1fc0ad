//! Thematic groups at the desk: the groups, one thing of them, and the forms.

mod facts;
pub(crate) mod fields;
mod links;

use askama::Template;
use procedure::body::BodyKind;

use super::ask::{self, Ask};
use super::form::{Answers, Field, Form};
use super::frame::{Frame, Place};
use super::offer::{Offer, Way};
use super::{Desk, drawn, meetings};
use crate::Html;
use crate::desk::groups::{About, Doing, Offers, Thing, rows};
use crate::pages::fragment::Fragment;
use crate::pages::reader::Reader;
use links::Links;

#[derive(Template)]
#[template(path = "desk/groups.html")]
struct List<'a> {
    r: &'a Reader<'a>,
    shell: Frame,
    groups: Vec<(String, Fragment)>,
    /// Where meetings are scheduled, for seats that do so.
    meetings: Option<String>,
}

#[derive(Template)]
#[template(path = "desk/worked.html")]
struct Page<'a> {
    r: &'a Reader<'a>,
    shell: Frame,
    title: &'a str,
    facts: Vec<(&'static str, Fragment)>,
    offers: Vec<Offer>,
    links: Vec<Links>,
    /// Its page for everybody.
    public: String,
    /// The group it is of; nothing on the page of the group itself.
    group: Option<(String, Fragment)>,
}

/// Draws the list of groups; `schedules` where the seat schedules their meetings.
pub(crate) fn list(at: &Desk<'_>, schedules: bool) -> Html {
    let r = Reader::of(&at.view);
    let bodies = r.view.forum.bodies.iter();
    let groups = bodies.filter(|body| body.kind == BodyKind::ThematicGroup);
    let group = |body: &procedure::body::Body| {
        let href = r.view.link(&format!("/desk/groups/{}", body.id));
        (href, r.name(&body.name))
    };
    drawn(&List {
        shell: Frame::new(&r, at, Place::Groups, r.say("work-title")),
        groups: groups.map(group).collect(),
        meetings: schedules.then(|| r.view.link(meetings::PATH)),
        r: &r,
    })
}

/// Draws one thing with what can be done, and why not where it cannot.
pub(crate) fn one(at: &Desk<'_>, about: &About, offers: &Offers) -> Html {
    let r = Reader::of(&at.view);
    let title = title(&r, &about.thing);
    let offer =
        |(doing, said): &(&Doing, _)| Offer::of(&r, &label(doing), &path(doing, about), said);
    let of_group = matches!(about.thing, Thing::Group(_));
    let group = (!of_group).then(|| {
        let href = r.view.link(&format!("/desk/groups/{}", about.body()));
        (href, name(&r, about))
    });
    drawn(&Page {
        shell: Frame::new(&r, at, Place::Groups, &title),
        title: &title,
        facts: facts::of(&r, about),
        offers: Offer::possible_first(offers.iter().map(offer)),
        links: links::of(&r, about, offers),
        public: r.view.link(&public(&about.thing)),
        group,
        r: &r,
    })
}

/// Draws the form of one thing that can be done.
pub(crate) fn ask(
    at: &Desk<'_>,
    key: &str,
    doing: &Doing,
    about: &About,
    answers: &Answers,
) -> Html {
    let r = Reader::of(&at.view);
    asked(&r, at, key, doing, about, answers, Vec::new())
}

/// The same form beside the words that are on record now.
pub(crate) fn ask_beside(
    at: &Desk<'_>,
    key: &str,
    doing: &Doing,
    about: &About,
    answers: &Answers,
) -> Html {
    let r = Reader::of(&at.view);
    let now = facts::words_now(&r, about);
    asked(&r, at, key, doing, about, answers, now)
}

fn asked(
    r: &Reader<'_>,
    at: &Desk<'_>,
    key: &str,
    doing: &Doing,
    about: &About,
    answers: &Answers,
    beside: Vec<(&'static str, Fragment)>,
) -> Html {
    let lede = format!("work-{}-lede", doing.key);
    let known = language::Messages::of(language::Lang::En).has(&lede);
    let mut fields = (doing.fields)(r, about);
    let more = doing.rows.as_ref().and_then(|rows| {
        let shown = rows.shown(answers);
        fields.retain(|field| !rows.hidden(shown).contains(&field.name));
        fields.push(Field::hidden(rows::SHOWN, ""));
        (shown < rows.most()).then(|| r.say("work-more"))
    });
    let of = Fragment::text(&title(r, &about.thing));
    let mut shown = vec![(r.say("work-about"), of)];
    shown.extend(facts::of_part(r, about));
    shown.extend(beside);
    let ask = Ask {
        place: Place::Groups,
        title: r.say(&label(doing)).to_owned(),
        lede: known.then(|| Fragment::text(r.say(&lede))),
        facts: shown,
        form: Form {
            action: r.view.link(&path(doing, about)),
            key: key.to_owned(),
            fields: fields.into_iter().map(|it| it.filled(r, answers)).collect(),
            submit: r.say("desk-continue"),
            back: Some(r.view.link(&about.thing.path())),
            with_file: false,
            more,
        },
    };
    ask::page(r, at, &ask)
}

/// What it is called.
pub(crate) fn label(doing: &Doing) -> String {
    format!("work-{}", doing.key)
}

fn path(doing: &Doing, about: &About) -> String {
    format!("{}/{}", about.thing.path(), doing.key)
}

/// The page for everybody, without the language.
fn public(thing: &Thing) -> String {
    match thing {
        Thing::Group(body) => format!("/bodies/{body}"),
        other => format!("/{}/{}", other.kind().folder(), other.key()),
    }
}

/// The name of the group.
fn name(r: &Reader<'_>, about: &About) -> Fragment {
    let body = r.view.forum.bodies.get(about.body());
    body.map_or_else(
        || Fragment::text(about.body().as_str()),
        |it| r.name(&it.name),
    )
}

/// What a thing is called, as plain text: "Recommendation 3: Ransomware".
pub(crate) fn title(r: &Reader<'_>, thing: &Thing) -> String {
    let numbered = |key: &str, number: u32, title: Option<&text::Wording>| {
        let number = number.to_string();
        let called = r.plain(key, &[("number", language::Arg::from(&number))]);
        let title = title.map(|title| crate::shown::line(r.bare(title)));
        title.map_or(called.clone(), |title| {
            let args = [
                ("label", language::Arg::from(&called)),
                ("value", language::Arg::from(&title)),
            ];
            r.plain("labelled", &args)
        })
    };
    match thing {
        Thing::Group(body) => {
            let known = r.view.forum.bodies.get(body);
            known.map_or_else(
                || body.to_string(),
                |it| crate::shown::line(r.bare(&it.name)),
            )
        }
        Thing::Mandate(it) => numbered("work-mandate-number", it.id.0, None),
        Thing::Recommendation(it) => {
            numbered("work-recommendation-number", it.id.0, Some(&it.title))
        }
        Thing::Scenario(it) => numbered("work-scenario-number", it.id.0, Some(&it.title)),
        Thing::Divergence(it) => numbered("work-divergence-number", it.id.0, Some(&it.question)),
        Thing::Report(it) => {
            let title = it.newest().map(|newest| &newest.title);
            numbered("work-report-number", it.id.0, title)
        }
    }
}
