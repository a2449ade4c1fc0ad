//! One matter at the desk: where it stands, on which rule, and what this seat can do about it.

mod facts;
pub(crate) mod fields;
pub(crate) mod putting;
mod subjects;

use askama::Template;
use language::Arg;
use procedure::Refusal;
use procedure::matter::Matter;

use super::ask::{self, Ask};
use super::form::{Answers, Form};
use super::frame::{Frame, Place};
use super::offer::{Offer, Way};
use super::{Desk, drawn};
use crate::Html;
use crate::desk::matters::{About, Doing};
use crate::pages::fragment::Fragment;
use crate::pages::matter::contested;
use crate::pages::reader::Reader;
use crate::shown::line as shown;

#[derive(Template)]
#[template(path = "desk/matter.html")]
struct Page<'a> {
    r: &'a Reader<'a>,
    shell: Frame,
    title: &'a str,
    facts: Vec<(&'static str, Fragment)>,
    offers: Vec<Offer>,
    /// Who holds which reading of the rule in dispute, where one keeps it from being decided.
    readings: Vec<Fragment>,
}

/// Draws the matter with what can be done, and why not where it cannot.
pub(crate) fn one(
    at: &Desk<'_>,
    about: &About,
    offers: &[(&'static Doing, Result<(), Refusal>)],
) -> Html {
    let r = Reader::of(&at.view);
    let title = title(&r, &about.matter);
    let offer = |(doing, said): &(&Doing, Result<(), Refusal>)| {
        Offer::of(&r, &label(doing, about), &path(doing, about), said)
    };
    drawn(&Page {
        shell: Frame::new(&r, at, Place::Matters, &title),
        title: &title,
        facts: facts::of(&r, about),
        offers: Offer::possible_first(offers.iter().map(offer)),
        readings: readings(&r, about),
        r: &r,
    })
}

fn readings(r: &Reader<'_>, about: &About) -> Vec<Fragment> {
    if about.matter.stage.is_over() {
        return Vec::new();
    }
    let rule = r.view.forum.rule_in_dispute(&about.matter, r.view.day());
    rule.map_or_else(Vec::new, |rule| contested::readings(r, &rule))
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
    let lede = format!("deciding-{}-lede", doing.key);
    let known = language::Messages::of(language::Lang::En).has(&lede);
    let fields = (doing.fields)(&r, about);
    let matter = Fragment::text(&title(&r, &about.matter));
    let mut shown = vec![(r.say("deciding-matter"), matter)];
    shown.extend(facts::of(&r, about));
    let ask = Ask {
        place: Place::Matters,
        title: r.say(&label(doing, about)).to_owned(),
        lede: known.then(|| Fragment::text(r.say(&lede))),
        facts: shown,
        form: Form::asked(
            &r,
            (
                key,
                &path(doing, about),
                &format!("/desk/matters/{}", about.matter.id.0),
            ),
            fields,
            answers,
        ),
    };
    ask::page(&r, at, &ask)
}

/// What it is called: in a silence procedure, to object is to break silence.
fn label(doing: &Doing, about: &About) -> String {
    let breaks = doing.key == "object" && about.matter.silence_ends().is_some();
    let silence = if breaks { "-silence" } else { "" };
    format!("deciding-{}{silence}", doing.key)
}

fn path(doing: &Doing, about: &About) -> String {
    format!("/desk/matters/{}/{}", about.matter.id.0, doing.key)
}

/// "Matter 3: Agenda of the first session".
pub(super) fn title(r: &Reader<'_>, matter: &Matter) -> String {
    let number = matter.id.0.to_string();
    let title = shown(r.bare(&matter.title));
    let args = [("number", Arg::from(&number)), ("title", Arg::from(&title))];
    r.plain("deciding-matter-title", &args)
}

/// How far it has come.
pub(super) fn stage(r: &Reader<'_>, matter: &Matter) -> Fragment {
    Fragment::text(r.say(&format!("matter-stage-{}", matter.stage.key())))
}
