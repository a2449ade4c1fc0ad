//! The passkeys of the person signed in.

use askama::Template;
use jiff::Timestamp;
use language::Arg;

use super::frame::{Frame, Place};
use super::{Desk, drawn, moment};
use crate::Html;
use crate::pages::fragment::Fragment;
use crate::pages::reader::Reader;

/// A passkey.
#[derive(Clone, Copy, Debug)]
pub(crate) struct PasskeyLine {
    pub(crate) number: u32,
    /// Whether it stays on one device.
    pub(crate) bound: bool,
    pub(crate) enrolled: Timestamp,
    /// The entry that enrolled it.
    pub(crate) entry: Option<u64>,
    pub(crate) ended: Option<Timestamp>,
}

struct Line {
    heading: Fragment,
    facts: Vec<(&'static str, Fragment)>,
    /// The address at which it is ended.
    end: Option<String>,
}

#[derive(Template)]
#[template(path = "desk/devices.html")]
struct Page<'a> {
    r: &'a Reader<'a>,
    shell: Frame,
    lines: Vec<Line>,
    add: String,
}

/// Draws the page.
pub(crate) fn devices(at: &Desk<'_>, passkeys: &[PasskeyLine]) -> Html {
    let r = Reader::of(&at.view);
    drawn(&Page {
        shell: Frame::new(&r, at, Place::Devices, r.say("devices-title")),
        lines: passkeys.iter().map(|passkey| line(&r, passkey)).collect(),
        add: r.view.link("/desk/devices/add"),
        r: &r,
    })
}

fn line(r: &Reader<'_>, passkey: &PasskeyLine) -> Line {
    let number = passkey.number.to_string();
    let kind = if passkey.bound {
        "devices-bound"
    } else {
        "devices-synced"
    };
    let mut facts = vec![
        (r.say("devices-kind"), Fragment::text(r.say(kind))),
        (
            r.say("devices-enrolled"),
            moment::moment(r, passkey.enrolled),
        ),
    ];
    if let Some(ended) = passkey.ended {
        facts.push((r.say("devices-ended"), moment::moment(r, ended)));
    }
    if let Some(entry) = passkey.entry {
        let index = entry.to_string();
        let label = r.tell("entry-number", &[("index", (&index).into())]);
        facts.push((
            r.say("fact-entry"),
            r.link(&format!("/record/{index}"), &label),
        ));
    }
    let end = passkey.ended.is_none();
    Line {
        heading: r.tell("devices-number", &[("number", Arg::from(&number))]),
        facts,
        end: end.then(|| r.view.link(&format!("/desk/devices/{number}/end"))),
    }
}
