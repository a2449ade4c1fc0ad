//! The page that says why a request cannot be answered as it was asked, and what can be asked.

use askama::Template;
use language::Arg;

use super::drawn;
use super::fragment::Fragment;
use super::reader::Reader;
use super::shell::{Section, Shell};
use crate::{BadRequest, Expected, Html, Part, Viewpoint};

#[derive(Template)]
#[template(path = "refused.html")]
struct Refused<'a> {
    r: &'a Reader<'a>,
    shell: Shell,
    heading: Fragment,
    remedy: Fragment,
    plain: String,
}

/// Says what is wrong with a request.
pub fn refused(view: &Viewpoint<'_>, bad: &BadRequest) -> Html {
    let r = Reader::of(view);
    let (heading, remedy) = said(&r, bad);
    drawn(&Refused {
        shell: Shell::new(&r, Section::None, r.say("refused-title")),
        heading,
        remedy,
        plain: format!("/{}{}", view.lang.tag(), view.path),
        r: &r,
    })
}

fn said(r: &Reader<'_>, bad: &BadRequest) -> (Fragment, Fragment) {
    match bad {
        BadRequest::UnknownParameter { name, accepted } => {
            let heading = r.tell("refused-unknown-parameter", &[("name", code(name))]);
            if accepted.is_empty() {
                return (heading, Fragment::text(r.say("refused-no-parameters")));
            }
            let accepted: Vec<Fragment> = accepted.iter().map(|name| bdi(name)).collect();
            let accepted = r.list(&accepted);
            let args = [("names", Arg::Html(accepted.as_str()))];
            (heading, r.tell("refused-known-parameters", &args))
        }
        BadRequest::Repeated { name } => (
            r.tell("refused-repeated", &[("name", code(name))]),
            Fragment::text(r.say("refused-give-once")),
        ),
        BadRequest::Excluded { one, other } => (
            r.tell(
                "refused-excluded",
                &[("one", (*one).into()), ("other", (*other).into())],
            ),
            Fragment::text(r.say("refused-give-one")),
        ),
        BadRequest::Malformed {
            name,
            value,
            expected,
        } => {
            let shown: String = value.chars().take(80).collect();
            let args = [("name", (*name).into()), ("value", (&shown).into())];
            (r.tell("refused-malformed", &args), wanted(r, expected))
        }
        BadRequest::TooLong { part, max } => {
            let key = match part {
                Part::Address => "refused-long-address",
                Part::Query => "refused-long-query",
                Part::Parameters => "refused-many-parameters",
                Part::Value | Part::Words => "refused-long-value",
                Part::Body => "refused-long-body",
            };
            (
                r.count(key, *max),
                Fragment::text(r.say("refused-ask-less")),
            )
        }
    }
}

fn wanted(r: &Reader<'_>, expected: &Expected) -> Fragment {
    match expected {
        Expected::Date { from, to } => {
            let (from, to) = (from.to_string(), to.to_string());
            r.tell(
                "wanted-date",
                &[("from", (&from).into()), ("to", (&to).into())],
            )
        }
        Expected::DateOrIndex { newest: Some(to) } => {
            let to = to.to_string();
            r.tell("wanted-date-or-index", &[("to", (&to).into())])
        }
        Expected::DateOrIndex { newest: None } => Fragment::text(r.say("wanted-date-record-empty")),
        Expected::Number { min, max } => {
            let (min, max) = (min.to_string(), max.to_string());
            r.tell(
                "wanted-number",
                &[("min", (&min).into()), ("max", (&max).into())],
            )
        }
        Expected::OneOf(words) => {
            let words: Vec<Fragment> = words.iter().map(|word| bdi(word)).collect();
            let words = r.list(&words);
            r.tell("wanted-one-of", &[("words", Arg::Html(words.as_str()))])
        }
        Expected::KeyOf(noun) => {
            let path = match *noun {
                "member" => "/members",
                "group" => "/groups",
                "session" => "/sessions",
                "provision" => "/provisions",
                "document" => "/documents",
                _ => "/questions",
            };
            let list = r.link(path, &Fragment::text(r.say("wanted-list")));
            r.tell("wanted-key", &[("list", Arg::Html(list.as_str()))])
        }
        Expected::Utf8 => Fragment::text(r.say("wanted-utf8")),
    }
}

fn code(text: &str) -> Arg<'_> {
    let end = text.floor_char_boundary(80);
    Arg::Text(&text[..end])
}

fn bdi(text: &str) -> Fragment {
    Fragment::markup(format!("<code>{}</code>", Fragment::text(text)))
}
