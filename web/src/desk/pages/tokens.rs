//! Tokens: programs that act for the person signed in.

use askama::Template;
use jiff::Timestamp;
use procedure::{Seat, Verb};

use super::ask::{self, Ask};
use super::form::{Answers, Choice, Control, Field, Form};
use super::frame::{Frame, Place};
use super::{Desk, drawn, moment, naming};
use crate::Html;
use crate::pages::fragment::{Fragment, escaped};
use crate::pages::reader::Reader;
use crate::shown::line as shown;

/// A token that stands.
pub(crate) struct TokenLine<'a> {
    /// A number by which it is ended; no secret.
    pub(crate) number: String,
    pub(crate) label: &'a str,
    pub(crate) seat: &'a Seat,
    /// The verbs it may; none for reading only.
    pub(crate) verbs: &'a [Verb],
    pub(crate) issued: Timestamp,
    pub(crate) used: Option<Timestamp>,
}

struct Line {
    heading: Fragment,
    facts: Vec<(&'static str, Fragment)>,
    end: String,
}

#[derive(Template)]
#[template(path = "desk/tokens.html")]
struct Page<'a> {
    r: &'a Reader<'a>,
    shell: Frame,
    lines: Vec<Line>,
    new: String,
    key: &'a str,
}

/// Draws the list.
pub(crate) fn tokens(at: &Desk<'_>, key: &str, tokens: &[TokenLine<'_>]) -> Html {
    let r = Reader::of(&at.view);
    drawn(&Page {
        shell: Frame::new(&r, at, Place::Tokens, r.say("tokens-title")),
        lines: tokens.iter().map(|token| line(&r, token)).collect(),
        new: r.view.link("/desk/tokens/new"),
        key,
        r: &r,
    })
}

fn line(r: &Reader<'_>, token: &TokenLine<'_>) -> Line {
    let scope = if token.verbs.is_empty() {
        Fragment::text(r.say("tokens-scope-read"))
    } else {
        let verbs: Vec<Fragment> = token.verbs.iter().map(|verb| verb_said(r, *verb)).collect();
        r.list(&verbs)
    };
    let used = token.used.map_or_else(
        || Fragment::text(r.say("tokens-never")),
        |used| moment::moment(r, used),
    );
    Line {
        heading: Fragment::markup(format!("<bdi>{}</bdi>", escaped(&shown(token.label)))),
        facts: vec![
            (r.say("desk-sessions-seat"), naming::seat(r, token.seat)),
            (r.say("tokens-scope"), scope),
            (
                r.say("desk-sessions-begun"),
                moment::moment(r, token.issued),
            ),
            (r.say("tokens-last-used"), used),
        ],
        end: r
            .view
            .link(&format!("/desk/tokens/{}/revoke", token.number)),
    }
}

fn verb_said(r: &Reader<'_>, verb: Verb) -> Fragment {
    r.label("verb", verb.key())
}

/// The form for a new token: what it is for, and which acts it may.
pub(crate) fn new(at: &Desk<'_>, key: &str, verbs: &[Verb], answers: &Answers) -> Html {
    let r = Reader::of(&at.view);
    let verbs = verbs
        .iter()
        .map(|verb| Choice::new(verb.key(), verb_said(&r, *verb), false))
        .collect();
    let scopes = ["read", "verbs"].map(|scope| {
        let label = Fragment::text(r.say(&format!("tokens-scope-{scope}")));
        Choice::new(scope, label, false)
    });
    let fields = vec![
        Field::new(&r, "label", "tokens-label", Control::Line("off")),
        Field::new(&r, "scope", "tokens-scope", Control::One(scopes.into())),
        Field::new(&r, "verbs", "tokens-verbs", Control::Any(verbs)).optional(),
    ];
    let filled = fields.into_iter().map(|field| field.filled(&r, answers));
    let ask = Ask {
        place: Place::Tokens,
        title: r.say("tokens-new-title").to_owned(),
        lede: Some(Fragment::text(r.say("tokens-lede"))),
        facts: Vec::new(),
        form: Form {
            action: r.view.link("/desk/tokens/new"),
            key: key.to_owned(),
            fields: filled.collect(),
            submit: r.say("tokens-new"),
            back: Some(r.view.link(Place::Tokens.path())),
            with_file: false,
            more: None,
        },
    };
    ask::page(&r, at, &ask)
}
