//! The page between this site and an identity provider.

use askama::Template;
use language::Arg;

use super::frame::{Frame, Place};
use super::{Desk, drawn};
use crate::Html;
use crate::pages::fragment::{Fragment, escaped};
use crate::pages::reader::Reader;
use crate::shown::line as shown;

#[derive(Template)]
#[template(path = "desk/leaving.html")]
struct Page<'a> {
    r: &'a Reader<'a>,
    shell: Frame,
    label: Fragment,
    address: &'a str,
}

/// Says where one goes on to sign in; the answer that carries the page leads there.
pub(crate) fn leaving(at: &Desk<'_>, name: &str, address: &str) -> Html {
    let r = Reader::of(&at.view);
    let name = format!("<bdi>{}</bdi>", escaped(&shown(name)));
    drawn(&Page {
        shell: Frame::new(&r, at, Place::Other, r.say("leaving-title")),
        label: r.tell("sign-in-provider", &[("name", Arg::Html(&name))]),
        address,
        r: &r,
    })
}
