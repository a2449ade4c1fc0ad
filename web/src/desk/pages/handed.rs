//! A secret that is shown once: the link and code of an invitation, or a token.

use askama::Template;
use jiff::Timestamp;

use super::frame::{Frame, Place};
use super::naming::{self, Person};
use super::{Desk, drawn, moment};
use crate::Html;
use crate::pages::fragment::{Fragment, escaped};
use crate::pages::reader::Reader;

/// A secret to hand over.
pub(crate) enum Handed<'a> {
    /// An invitation on paper.
    Invitation {
        person: Person<'a>,
        seat: &'a procedure::Seat,
        link: &'a str,
        code: &'a str,
        expires: Timestamp,
        /// Where the people of the party are listed, without the language.
        back: &'a str,
    },
    /// The link behind which a candidate answers.
    Candidacy {
        name: &'a str,
        posts: &'a [procedure::id::PostId],
        link: &'a str,
        code: &'a str,
        expires: Timestamp,
    },
    /// A token for a program.
    Token { label: &'a str, token: &'a str },
}

#[derive(Template)]
#[template(path = "desk/handed.html")]
struct Page<'a> {
    r: &'a Reader<'a>,
    shell: Frame,
    title: &'static str,
    note: &'static str,
    facts: Vec<(&'static str, Fragment)>,
    back: String,
    label: &'static str,
}

/// Shows it.
pub(crate) fn handed(at: &Desk<'_>, handed: &Handed<'_>) -> Html {
    let r = Reader::of(&at.view);
    let (place, title, note, label, path) = match handed {
        Handed::Invitation { back, .. } => (
            Place::People,
            "invite-handed",
            "invite-handed-note",
            "desk-back",
            *back,
        ),
        Handed::Candidacy { .. } => (
            Place::Appointments,
            "handed-candidacy",
            "handed-candidacy-note",
            "desk-back",
            Place::Appointments.path(),
        ),
        Handed::Token { .. } => (
            Place::Tokens,
            "tokens-shown-title",
            "tokens-shown",
            "desk-nav-tokens",
            Place::Tokens.path(),
        ),
    };
    drawn(&Page {
        shell: Frame::new(&r, at, place, r.say(title)),
        title: r.say(title),
        note: r.say(note),
        facts: facts(&r, handed),
        back: r.view.link(path),
        label: r.say(label),
        r: &r,
    })
}

fn facts(r: &Reader<'_>, handed: &Handed<'_>) -> Vec<(&'static str, Fragment)> {
    match handed {
        Handed::Invitation {
            person,
            seat,
            link,
            code,
            expires,
            ..
        } => vec![
            (r.say("people-person"), naming::person(r, person)),
            (r.say("invitation-seat"), naming::seat(r, seat)),
            (r.say("invite-link"), secret(link)),
            (r.say("invite-code"), secret(code)),
            (r.say("invitation-expires"), moment::moment(r, *expires)),
        ],
        Handed::Candidacy {
            name,
            posts,
            link,
            code,
            expires,
        } => {
            let posts: Vec<Fragment> = posts.iter().map(|it| r.post(it)).collect();
            vec![
                (
                    r.say("people-person"),
                    Fragment::quoted(&crate::shown::line(name)),
                ),
                (r.say("candidacy-posts"), r.list(&posts)),
                (r.say("invite-link"), secret(link)),
                (r.say("invite-code"), secret(code)),
                (r.say("invitation-expires"), moment::moment(r, *expires)),
            ]
        }
        Handed::Token { label, token } => vec![
            (
                r.say("tokens-label"),
                Fragment::text(&crate::shown::line(label)),
            ),
            (r.say("tokens-token"), secret(token)),
        ],
    }
}

fn secret(text: &str) -> Fragment {
    Fragment::markup(format!(
        "<bdi dir=\"ltr\"><code class=\"secret\">{}</code></bdi>",
        escaped(text)
    ))
}
