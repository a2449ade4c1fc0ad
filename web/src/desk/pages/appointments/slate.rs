//! A slate as the desk shows it: whom consultations have reached, what members say, what can be done.

use askama::Template;
use procedure::appointment::{Slate, View};
use procedure::id::MemberId;

use super::offered;
use crate::Html;
use crate::desk::appointments::{About, Offers};
use crate::desk::pages::frame::{Frame, Place};
use crate::desk::pages::offer::{Offer, Way};
use crate::desk::pages::{Desk, drawn};
use crate::pages::fragment::Fragment;
use crate::pages::reader::Reader;
use crate::pages::{consultation_line, counted_members as named};

#[derive(Template)]
#[template(path = "desk/slate.html")]
struct One<'a> {
    r: &'a Reader<'a>,
    shell: Frame,
    title: &'a str,
    public: Fragment,
    facts: Vec<(&'static str, Fragment)>,
    offers: Vec<Offer>,
    /// The members that no consultation has reached, and those that one has.
    reach: Vec<Fragment>,
    /// The log of consultations, with what was said in confidence for those who may read it.
    consultations: Vec<Fragment>,
    views: Vec<(&'static str, Fragment)>,
    /// Where the slate is put to the members.
    put: Option<String>,
}

/// Draws one slate.
pub(crate) fn one(at: &Desk<'_>, about: &About, offers: &Offers) -> Html {
    let r = Reader::of(&at.view);
    let Some(slate) = about.slate() else {
        return Html(String::new());
    };
    let title = r.slate_number(slate.id);
    let to_page = Fragment::text(r.say("appointing-public-page"));
    let chairs = slate.confides_in(&about.seat);
    drawn(&One {
        shell: Frame::new(&r, at, Place::Appointments, &title),
        title: &title,
        public: r.link(&format!("/slates/{}", slate.id), &to_page),
        facts: facts(&r, slate),
        offers: offered(&r, &about.of, offers),
        reach: reach(&r, slate),
        consultations: consultations(&r, slate, about),
        views: views(&r, slate),
        put: (chairs && slate.appointed.is_none()).then(|| {
            let subject = format!("slate {}", slate.id);
            let query = [
                ("subject", subject.as_str()),
                ("provision", slate.provision.as_str()),
            ];
            r.address_with("/desk/matters/put", &query)
        }),
        r: &r,
    })
}

/// How it stands, and who would fill which post.
pub(super) fn facts(r: &Reader<'_>, slate: &Slate) -> Vec<(&'static str, Fragment)> {
    let mut facts = vec![(r.say("deciding-stage"), crate::pages::slate_mark(r, slate))];
    for fill in &slate.fills {
        let names: Vec<Fragment> = fill.candidates.iter().map(|it| r.candidate(*it)).collect();
        facts.push((
            r.say("head-post"),
            Fragment::markup(format!("{}: {}", r.post(&fill.post), r.list(&names))),
        ));
    }
    facts
}

/// First those who have not been reached yet: that is what the Chair comes here for.
fn reach(r: &Reader<'_>, slate: &Slate) -> Vec<Fragment> {
    let without = r.view.forum.not_reached(slate);
    let with: Vec<MemberId> = slate.spoken_with().into_iter().collect();
    let mut lines = Vec::new();
    if slate.opened_to_all() {
        lines.push(Fragment::text(r.say("slate-open-to-all")));
    }
    if without.is_empty() {
        lines.push(Fragment::text(r.say("slate-all-reached")));
    } else {
        lines.push(named(r, "slate-not-reached", &without));
    }
    if !with.is_empty() {
        lines.push(named(r, "slate-reached", &with));
    }
    lines
}

/// The log of consultations. What was said in confidence is for the officers of the body that decides.
fn consultations(r: &Reader<'_>, slate: &Slate, about: &About) -> Vec<Fragment> {
    let confides = slate.confides_in(&about.seat);
    let lines = slate.consultations.iter().map(|held| {
        let line = consultation_line(r, held);
        let Some(words) = held.confidential.as_ref().filter(|_| confides) else {
            return line;
        };
        let words = match words.open() {
            Some(words) => Fragment::quoted(words.as_str()),
            None => Fragment::text(r.say("objection-reasons-withheld")),
        };
        let words = r.labelled("deciding-confidential", &words);
        Fragment::markup(format!("{line}<br>{words}"))
    });
    lines.collect()
}

fn views(r: &Reader<'_>, slate: &Slate) -> Vec<(&'static str, Fragment)> {
    let newest = slate.newest_views();
    let of = |view: View| {
        let filed = newest.iter().filter(|(_, filed)| filed.view == view);
        let members: Vec<MemberId> = filed.map(|(member, _)| *member).collect();
        let names = r.list(&r.members(&members));
        (!members.is_empty()).then(|| (r.say(&format!("view-{}", view.key())), names))
    };
    View::ALL.into_iter().filter_map(of).collect()
}
