//! Asking somebody to stand, and reading the answer before it is entered.

use askama::Template;
use procedure::id::PostId;
use store::accounts::{Nomination, NominationStage};

use super::fields;
use crate::Html;
use crate::desk::appointments::stated::Stated;
use crate::desk::pages::ask::{self, Ask};
use crate::desk::pages::form::{self, Answers, Choice, Control, Field, Form};
use crate::desk::pages::frame::{Frame, Place};
use crate::desk::pages::{Desk, drawn, invite, moment};
use crate::pages::fragment::Fragment;
use crate::pages::reader::Reader;
use crate::shown::line as shown;

/// The form by which somebody is asked.
pub(crate) fn ask(at: &Desk<'_>, key: &str, posts: &[PostId], answers: &Answers) -> Html {
    let r = Reader::of(&at.view);
    let mut fields = vec![fields::posts(&r, posts), invite::name(&r)];
    fields.extend(invite::channel(&r));
    let none = posts.is_empty().then(|| {
        let said = Fragment::text(r.say("appointing-none-called"));
        (r.say("appointing-posts"), said)
    });
    let ask = Ask {
        place: Place::Appointments,
        title: r.say("appointing-nominate").to_owned(),
        lede: Some(Fragment::text(r.say("appointing-nominate-lede"))),
        facts: none.into_iter().collect(),
        form: Form {
            action: r.view.link("/desk/appointments/nominate"),
            key: key.to_owned(),
            fields: fields
                .into_iter()
                .map(|it| it.filled(&r, answers))
                .collect(),
            submit: r.say("appointing-nominate-submit"),
            back: Some(r.view.link(Place::Appointments.path())),
            with_file: false,
            more: None,
        },
    };
    ask::page(&r, at, &ask)
}

/// One who was asked: the name, what has come of it, until when it can be answered.
pub(super) fn line(r: &Reader<'_>, nomination: &Nomination) -> Fragment {
    let name = Fragment::text(&shown(nomination.name.as_deref().unwrap_or("–")));
    let name = Fragment::markup(format!("<bdi>{name}</bdi>"));
    let link = r.link(
        &format!("/desk/appointments/asked/{}", nomination.id),
        &name,
    );
    let stage = Fragment::text(r.say(stage(nomination)));
    let until = moment::moment(r, nomination.expires);
    let valid = Fragment::text(r.say("waiting-until"));
    Fragment::markup(format!(
        "{link} · {stage}<br><small>{valid} {until}</small>"
    ))
}

fn stage(nomination: &Nomination) -> &'static str {
    match nomination.stage {
        NominationStage::Consented { .. } => "appointing-stage-consented",
        _ => "appointing-stage-asked",
    }
}

/// The answer of a candidate.
pub(crate) struct AnsweredPage<'a> {
    pub(crate) key: &'a str,
    pub(crate) nomination: &'a Nomination,
    pub(crate) posts: &'a [PostId],
    /// What was stated; nothing before the answer.
    pub(crate) stated: Option<&'a Stated>,
    pub(crate) answers: &'a Answers,
}

#[derive(Template)]
#[template(path = "desk/asked.html")]
struct Page<'a> {
    r: &'a Reader<'a>,
    shell: Frame,
    title: String,
    facts: Vec<(&'static str, Fragment)>,
    stated: Vec<Fragment>,
    enter: Option<Fragment>,
    take_back: String,
    key: &'a str,
}

/// Shows what was stated, and offers to enter it or to take it back.
pub(crate) fn answered(at: &Desk<'_>, page: &AnsweredPage<'_>) -> Html {
    let r = Reader::of(&at.view);
    let title = shown(page.nomination.name.as_deref().unwrap_or("–"));
    let posts: Vec<Fragment> = page.posts.iter().map(|it| r.post(it)).collect();
    let path = format!("/desk/appointments/asked/{}", page.nomination.id);
    let facts = vec![
        (r.say("candidacy-posts"), r.list(&posts)),
        (
            r.say("deciding-stage"),
            Fragment::text(r.say(stage(page.nomination))),
        ),
        (
            r.say("invitation-expires"),
            moment::moment(&r, page.nomination.expires),
        ),
    ];
    drawn(&Page {
        shell: Frame::new(&r, at, Place::Appointments, &title),
        title,
        facts,
        stated: page.stated.map_or_else(Vec::new, |it| said(&r, it)),
        enter: page
            .stated
            .map(|it| form::drawn(&r, &entering(&r, page, it, &path))),
        take_back: r.view.link(&format!("{path}/take-back")),
        key: page.key,
        r: &r,
    })
}

/// What would stand on record, in the words of the candidate's page.
fn said(r: &Reader<'_>, stated: &Stated) -> Vec<Fragment> {
    let mut lines = vec![r.labelled("candidacy-name", &Fragment::quoted(stated.name.as_str()))];
    lines.extend(crate::pages::stated_lines(r, &stated.public));
    lines.extend(crate::pages::statement_lines(r, &stated.statement));
    let audience = r.say(&format!("audience-{}", stated.audience.key()));
    lines.push(r.labelled("candidacy-audience", &Fragment::text(audience)));
    lines
}

fn entering(r: &Reader<'_>, page: &AnsweredPage<'_>, stated: &Stated, path: &str) -> Form {
    let nationalities = &stated.public.nationalities;
    let counted = (1 < nationalities.len()).then(|| {
        let choices = nationalities.iter().map(|member| {
            let label = Fragment::text(r.member_text(*member));
            Choice::new(member.as_str(), label, false)
        });
        let control = Control::One(choices.collect());
        Field::new(r, "counted", "appointing-counted", control).filled(r, page.answers)
    });
    Form {
        action: r.view.link(path),
        key: page.key.to_owned(),
        fields: counted.into_iter().collect(),
        submit: r.say("appointing-enter"),
        back: Some(r.view.link(Place::Appointments.path())),
        with_file: false,
        more: None,
    }
}
