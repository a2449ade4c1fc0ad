//! The passkeys of the person signed in.

use askama::Template;
use jiff::Timestamp;
use language::Arg;

use super::frame::{Frame, Place};
use super::naming::{self, Person};
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
    title: String,
    lede: &'static str,
    lines: Vec<Line>,
    add: Option<String>,
}

/// The reader's own passkeys.
pub(crate) fn devices(at: &Desk<'_>, passkeys: &[PasskeyLine]) -> Html {
    let r = Reader::of(&at.view);
    let end = |number: &str| format!("/desk/devices/{number}/end");
    let title = r.say("devices-title").to_owned();
    drawn(&Page {
        shell: Frame::new(&r, at, Place::Devices, &title),
        title,
        lede: r.say("devices-lede"),
        lines: passkeys.iter().map(|it| line(&r, it, &end)).collect(),
        add: Some(r.view.link("/desk/devices/add")),
        r: &r,
    })
}

/// The passkeys of somebody whom the reader administers.
pub(crate) fn of_another(at: &Desk<'_>, person: &Person<'_>, passkeys: &[PasskeyLine]) -> Html {
    let r = Reader::of(&at.view);
    let end = |number: &str| format!("/desk/people/{}/passkeys/{number}/end", person.id);
    let name = naming::person_text(person);
    let title = r.plain("devices-of-title", &[("person", Arg::from(&name))]);
    drawn(&Page {
        shell: Frame::new(&r, at, Place::People, &title),
        title,
        lede: r.say("devices-of-lede"),
        lines: passkeys.iter().map(|it| line(&r, it, &end)).collect(),
        add: None,
        r: &r,
    })
}

fn line(r: &Reader<'_>, passkey: &PasskeyLine, way: &dyn Fn(&str) -> String) -> Line {
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
        end: end.then(|| r.view.link(&way(&number))),
    }
}
