//! Appointments at the desk: what there is, and each form.

pub(crate) mod candidate;
pub(crate) mod fields;
pub(crate) mod nominating;
pub(crate) mod slate;

use askama::Template;
use procedure::appointment::{Candidate, Post, Slate};
use procedure::id::CandidateId;
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
    let stated = r.link(
        &format!("/desk/appointments/candidates/{}", candidate.id),
        &Fragment::text(r.say("appointing-candidate-page")),
    );
    Fragment::markup(format!(
        "{line}<br><small>{}</small><br>{stated}",
        r.list(&posts)
    ))
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
    let fields = (doing.fields)(&r, about);
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
        form: Form::asked(&r, (key, &path(doing, &about.of), &back), fields, answers),
    };
    ask::page(&r, at, &ask)
}

fn about_what(r: &Reader<'_>, of: &Of) -> Vec<(&'static str, Fragment)> {
    match of {
        Of::Posts => Vec::new(),
        Of::Slate(slate) => {
            let mut shown = vec![(r.say("head-slate"), r.slate(slate.id))];
            shown.extend(slate::facts(r, slate));
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
