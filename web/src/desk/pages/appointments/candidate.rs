//! A candidate as the desk shows it: what is stated, as far as it is for this seat.

use askama::Template;
use procedure::Sealable;
use procedure::appointment::Candidate;

use super::offered;
use crate::Html;
use crate::desk::appointments::{About, Offers};
use crate::desk::pages::frame::{Frame, Place};
use crate::desk::pages::offer::{Offer, Way};
use crate::desk::pages::{Desk, drawn};
use crate::pages::fragment::Fragment;
use crate::pages::reader::Reader;

#[derive(Template)]
#[template(path = "desk/candidate.html")]
struct One<'a> {
    r: &'a Reader<'a>,
    shell: Frame,
    title: Fragment,
    public: Fragment,
    facts: Vec<(&'static str, Fragment)>,
    stated: Vec<Fragment>,
    statement: Vec<Fragment>,
    offers: Vec<Offer>,
}

/// Draws one candidate.
pub(crate) fn one(at: &Desk<'_>, about: &About, offers: &Offers) -> Html {
    let r = Reader::of(&at.view);
    let Some(candidate) = about.candidate() else {
        return Html(String::new());
    };
    let plain = r.candidate_number(candidate.id);
    let to_page = Fragment::text(r.say("appointing-candidate-public"));
    drawn(&One {
        shell: Frame::new(&r, at, Place::Appointments, &plain),
        title: r.candidate_label(candidate.id),
        public: r.link(&format!("/candidates/{}", candidate.id), &to_page),
        facts: facts(&r, candidate),
        stated: crate::pages::candidate_stated(&r, candidate),
        statement: statement(&r, candidate, about),
        offers: offered(&r, &about.of, offers),
        r: &r,
    })
}

fn facts(r: &Reader<'_>, candidate: &Candidate) -> Vec<(&'static str, Fragment)> {
    let posts: Vec<Fragment> = candidate.posts.iter().map(|it| r.post(it)).collect();
    let audience = r.say(&format!("audience-{}", candidate.audience.key()));
    vec![
        (r.say("head-member"), r.member(candidate.member)),
        (r.say("candidacy-posts"), r.list(&posts)),
        (r.say("candidacy-audience"), Fragment::text(audience)),
    ]
}

/// What else is said, to those for whom it is.
fn statement(r: &Reader<'_>, candidate: &Candidate, about: &About) -> Vec<Fragment> {
    match &candidate.statement {
        Some(Sealable::Open(statement))
            if r.view.forum.answers_to(candidate, Some(&about.seat)) =>
        {
            crate::pages::statement_lines(r, statement)
        }
        _ => crate::pages::candidate_statement(r, candidate),
    }
}
