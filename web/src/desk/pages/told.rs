//! Pages that only say something: what happened, and where to go from here.

use askama::Template;
use language::Arg;

use super::frame::{Frame, Place};
use super::{Desk, drawn, moment};
use crate::Html;
use crate::pages::fragment::Fragment;
use crate::pages::reader::Reader;

/// What is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Told {
    /// The sign-in failed; nothing is said of who is known.
    SignInFailed,
    /// Nobody is signed in, or the session ended meanwhile.
    SignInNeeded,
    /// The session was ended.
    SignedOut,
    /// The invitation is unknown, used, withdrawn or expired: all the same to a stranger.
    InvitationOver,
    /// The link of a candidate is unknown, answered, taken back or expired.
    CandidacyOver,
    /// The candidate declines.
    CandidacyDeclined,
    /// The seat does not open this, or there is nothing.
    NotYours,
    /// Too many attempts; wait so many seconds.
    Busy(u64),
    /// Another site sent the request.
    Foreign,
    /// What was to be checked is gone.
    CheckOver,
    /// A second officer was asked, until then.
    ConfirmationAsked(jiff::Timestamp),
    /// The second officer declined.
    Declined,
    /// Nothing is entered here: a mirror, or a check that found something wrong.
    Closed,
    /// No founding link is open.
    NoFounding,
}

impl Told {
    /// Title, text, label and path of the way on.
    const fn keys(self) -> (&'static str, &'static str, &'static str, &'static str) {
        let desk = ("desk-again", "/desk");
        let (title, text, (label, path)) = match self {
            Self::SignInFailed => (
                "sign-in-failed-title",
                "sign-in-failed",
                ("sign-in-again", "/sign-in"),
            ),
            Self::SignInNeeded => (
                "sign-in-needed-title",
                "sign-in-needed",
                ("desk-sign-in", "/sign-in"),
            ),
            Self::SignedOut => (
                "signed-out-title",
                "signed-out",
                ("sign-in-again", "/sign-in"),
            ),
            Self::InvitationOver => (
                "invitation-over-title",
                "invitation-over",
                ("desk-sign-in", "/sign-in"),
            ),
            Self::CandidacyOver => (
                "candidacy-over-title",
                "candidacy-over",
                ("first-page", "/"),
            ),
            Self::CandidacyDeclined => (
                "candidacy-declined-title",
                "candidacy-declined",
                ("first-page", "/"),
            ),
            Self::NotYours => (
                "desk-not-yours-title",
                "desk-not-yours",
                ("desk-nav-seats", "/desk/seats"),
            ),
            Self::Busy(_) => ("desk-busy-title", "desk-busy", desk),
            Self::Foreign => ("desk-foreign-title", "desk-foreign", desk),
            Self::CheckOver => ("check-over-title", "check-over", desk),
            Self::Closed => ("desk-closed-title", "desk-closed", ("first-page", "/")),
            Self::NoFounding => (
                "founding-over-title",
                "founding-over",
                ("desk-sign-in", "/sign-in"),
            ),
            Self::ConfirmationAsked(_) => (
                "confirmation-asked-title",
                "confirmation-asked",
                ("desk-nav-confirmations", "/desk/confirmations"),
            ),
            Self::Declined => (
                "confirmation-title",
                "confirmation-declined",
                ("desk-nav-confirmations", "/desk/confirmations"),
            ),
        };
        (title, text, label, path)
    }
}

#[derive(Template)]
#[template(path = "desk/told.html")]
struct Page<'a> {
    r: &'a Reader<'a>,
    shell: Frame,
    title: &'static str,
    text: Fragment,
    href: String,
    label: &'static str,
}

/// Says it.
pub(crate) fn told(at: &Desk<'_>, told: Told) -> Html {
    let r = Reader::of(&at.view);
    let (title, text, label, path) = told.keys();
    let text = match told {
        Told::Busy(seconds) => {
            let wait = wait(&r, seconds);
            r.tell(text, &[("wait", Arg::from(&wait))])
        }
        Told::ConfirmationAsked(until) => {
            let until = moment::moment(&r, until);
            r.tell(text, &[("until", Arg::Html(until.as_str()))])
        }
        _ => Fragment::text(r.say(text)),
    };
    drawn(&Page {
        shell: Frame::new(&r, at, Place::Other, r.say(title)),
        title: r.say(title),
        text,
        href: r.view.link(path),
        label: r.say(label),
        r: &r,
    })
}

/// How long to wait, in whole minutes, at least one.
fn wait(r: &Reader<'_>, seconds: u64) -> String {
    let minutes = usize::try_from(seconds.div_ceil(60).max(1)).unwrap_or(usize::MAX);
    r.plain("unit-minutes", &[("count", minutes.into())])
}
