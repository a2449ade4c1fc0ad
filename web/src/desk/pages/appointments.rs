//! Appointments at the desk: what there is, one slate with whom consultations have reached, and
//! each form.

pub(crate) mod fields;
pub(crate) mod nominating;

use askama::Template;
use language::Arg;
use procedure::appointment::{Candidate, Post, Slate, View};
use procedure::id::{CandidateId, MemberId};
use store::accounts::Nomination;

use super::ask::{self, Ask};
use super::form::{Answers, Form};
use super::frame::{Frame, Place};
use super::offer::{Offer, Way};
use super::{Desk, drawn};
use crate::Html;
use crate::desk::appointments::erasing::Sealed;
use crate::desk::appointments::{About, Doing, Of, Offers, path};
use crate::pages::fragment::{Fragment, escaped};
use crate::pages::reader::Reader;

/// What the list shows.
pub(crate) struct ListPage<'a> {
    pub(crate) offers: Offers,
    /// Whether seats of this kind nominate.
    pub(crate) nominates: bool,
    /// Those whom the delegation has asked and who are not on record.
    pub(crate) mine: &'a [Nomination],
    /// The candidates who have asked for erasure.
    pub(crate) erasures: &'a [CandidateId],
    pub(crate) candidates: Vec<(Candidate, Offers)>,
    pub(crate) posts: Vec<(Post, Offers)>,
    pub(crate) slates: &'a [Slate],
}

/// Something with a link and what can be done about it.
struct Line {
    what: Fragment,
    offers: Vec<Offer>,
}

#[derive(Template)]
#[template(path = "desk/appointments.html")]
struct List<'a> {
    r: &'a Reader<'a>,
    shell: Frame,
    nominate: Option<String>,
    offers: Vec<Offer>,
    sections: Vec<(&'static str, &'static str, Vec<Line>)>,
}

/// Draws the list.
pub(crate) fn list(at: &Desk<'_>, page: &ListPage<'_>) -> Html {
    let r = Reader::of(&at.view);
    let title = r.say("appointing-title");
    let section = |key: &'static str, lines: Vec<Line>| {
        (key, r.say(&format!("appointing-part-{key}")), lines)
    };
    let mut sections = Vec::new();
    if !page.erasures.is_empty() {
        sections.push(section("erasures", erasures(&r, page.erasures)));
    }
    if page.nominates {
        let mine = page.mine.iter().map(|it| nominating::line(&r, it));
        let mine = mine.map(|what| Line {
            what,
            offers: Vec::new(),
        });
        sections.push(section("asked", mine.collect()));
    }
    sections.push(section(
        "slates",
        page.slates.iter().map(|it| slate(&r, it)).collect(),
    ));
    let posts = page.posts.iter().map(|(it, offers)| Line {
        what: post(&r, it),
        offers: offered(&r, &Of::Post(it.clone()), offers),
    });
    sections.push(section("posts", posts.collect()));
    let candidates = page.candidates.iter().map(|(it, offers)| Line {
        what: candidate(&r, it),
        offers: offered(&r, &Of::Candidate(it.clone()), offers),
    });
    sections.push(section("candidates", candidates.collect()));
    drawn(&List {
        shell: Frame::new(&r, at, Place::Appointments, title),
        nominate: page
            .nominates
            .then(|| r.view.link("/desk/appointments/nominate")),
        offers: offered(&r, &Of::Posts, &page.offers),
        sections,
        r: &r,
    })
}

fn offered(r: &Reader<'_>, of: &Of, offers: &Offers) -> Vec<Offer> {
    let one = |(doing, said): &(&'static Doing, _)| {
        Offer::of(
            r,
            &format!("appointing-{}", doing.key),
            &path(doing, of),
            said,
        )
    };
    offers.iter().map(one).collect()
}

fn erasures(r: &Reader<'_>, candidates: &[CandidateId]) -> Vec<Line> {
    let line = |id: &CandidateId| Line {
        what: r.link(
            &format!("/desk/appointments/candidates/{id}/erase"),
            &r.candidate_label(*id),
        ),
        offers: Vec::new(),
    };
    candidates.iter().map(line).collect()
}

fn slate(r: &Reader<'_>, slate: &Slate) -> Line {
    let label = Fragment::text(&r.slate_number(slate.id));
    let link = r.link(&format!("/desk/appointments/slates/{}", slate.id), &label);
    let mark = crate::pages::slate_mark(r, slate);
    Line {
        what: Fragment::markup(format!("{link} {mark}")),
        offers: Vec::new(),
    }
}

fn post(r: &Reader<'_>, post: &Post) -> Fragment {
    let vacant = r.view.forum.vacant(post, r.view.day());
    let vacant = r.tell("post-vacant", &[("count", u64::from(vacant).into())]);
    Fragment::markup(format!("{}<br><small>{vacant}</small>", r.post(&post.id)))
}

fn candidate(r: &Reader<'_>, candidate: &Candidate) -> Fragment {
    let posts: Vec<Fragment> = candidate.posts.iter().map(|it| r.post(it)).collect();
    let line = crate::pages::candidate_line(r, candidate);
    Fragment::markup(format!("{line}<br><small>{}</small>", r.list(&posts)))
}

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
    let chairs = about
        .seat
        .office()
        .is_some_and(|(body, _)| *body == slate.decided_by);
    drawn(&One {
        shell: Frame::new(&r, at, Place::Appointments, &title),
        title: &title,
        public: r.link(&format!("/slates/{}", slate.id), &to_page),
        facts: facts(&r, slate),
        offers: offered(&r, &about.of, offers),
        reach: reach(&r, slate),
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

fn facts(r: &Reader<'_>, slate: &Slate) -> Vec<(&'static str, Fragment)> {
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
    let named = |key: &str, members: &[MemberId]| {
        let names = r.list(&r.members(members));
        let count = members.len();
        r.tell(
            key,
            &[
                ("count", count.into()),
                ("names", Arg::Html(names.as_str())),
            ],
        )
    };
    let without = r.view.forum.not_reached(slate);
    let with: Vec<MemberId> = slate.spoken_with().into_iter().collect();
    let mut lines = Vec::new();
    if slate.opened_to_all() {
        lines.push(Fragment::text(r.say("slate-open-to-all")));
    }
    if without.is_empty() {
        lines.push(Fragment::text(r.say("slate-all-reached")));
    } else {
        lines.push(named("slate-not-reached", &without));
    }
    if !with.is_empty() {
        lines.push(named("slate-reached", &with));
    }
    lines
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

/// Draws the form of one thing that can be done.
pub(crate) fn ask(
    at: &Desk<'_>,
    key: &str,
    doing: &Doing,
    about: &About,
    answers: &Answers,
) -> Html {
    let r = Reader::of(&at.view);
    let fields = (doing.fields)(&r, about).into_iter();
    let back = match &about.of {
        Of::Slate(slate) => format!("/desk/appointments/slates/{}", slate.id),
        _ => Place::Appointments.path().to_owned(),
    };
    let ask = Ask {
        place: Place::Appointments,
        title: r.say(&format!("appointing-{}", doing.key)).to_owned(),
        lede: Some(Fragment::text(
            r.say(&format!("appointing-{}-lede", doing.key)),
        )),
        facts: about_what(&r, &about.of),
        form: Form {
            action: r.view.link(&path(doing, &about.of)),
            key: key.to_owned(),
            fields: fields.map(|it| it.filled(&r, answers)).collect(),
            submit: r.say("desk-continue"),
            back: Some(r.view.link(&back)),
            with_file: false,
        },
    };
    ask::page(&r, at, &ask)
}

fn about_what(r: &Reader<'_>, of: &Of) -> Vec<(&'static str, Fragment)> {
    match of {
        Of::Posts => Vec::new(),
        Of::Slate(slate) => {
            let mut shown = vec![(r.say("head-slate"), r.slate(slate.id))];
            shown.extend(facts(r, slate));
            shown
        }
        Of::Candidate(candidate) => vec![(r.say("head-candidate"), r.candidate(candidate.id))],
        Of::Post(post) => vec![(r.say("head-post"), r.post(&post.id))],
    }
}

#[derive(Template)]
#[template(path = "desk/erase.html")]
struct Erase<'a> {
    r: &'a Reader<'a>,
    shell: Frame,
    title: &'static str,
    candidate: Fragment,
    lines: Vec<(Fragment, Option<String>)>,
}

/// Each personal value of a candidate, with the way to its erasure.
pub(crate) fn erase(at: &Desk<'_>, candidate: &Candidate, sealed: &[Sealed]) -> Html {
    let r = Reader::of(&at.view);
    let title = r.say("appointing-erase");
    let reason = r.plain(
        "appointing-erase-reason",
        &[("candidate", (&r.candidate_number(candidate.id)).into())],
    );
    let line = |it: &Sealed| {
        let label = escaped(r.say(&format!("appointing-erase-{}", it.value)));
        if it.closed {
            let over = escaped(r.say("appointing-erase-over"));
            return (Fragment::markup(format!("{label}: {over}")), None);
        }
        let query = [
            ("way", "erase"),
            ("seal", it.seal.as_str()),
            ("reason", reason.as_str()),
        ];
        (
            Fragment::markup(label),
            Some(r.address_with("/desk/closing", &query)),
        )
    };
    drawn(&Erase {
        shell: Frame::new(&r, at, Place::Appointments, title),
        title,
        candidate: r.candidate(candidate.id),
        lines: sealed.iter().map(line).collect(),
        r: &r,
    })
}
