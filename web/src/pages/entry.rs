//! One entry of the record: in words, and in its exact bytes.

use askama::Template;
use registrar::Entered;

use super::fragment::{Fragment, escaped};
use super::prove::Prove;
use super::reader::Reader;
use super::shell::{Section, Shell};
use super::signature::{how_to_check, signature};
use super::{act, drawn};
use crate::{Html, Signed, Viewpoint};

/// How many bytes of an entry the page shows: an entry may have 65,535, a page 60 KB.
const BYTES_SHOWN_MAX: usize = 16_000;
/// Entries in one bundle of the record's tiles (C2SP tlog-tiles).
const BUNDLE: u64 = 256;

#[derive(Template)]
#[template(path = "entry.html")]
struct Page<'a> {
    r: &'a Reader<'a>,
    shell: Shell,
    heading: Fragment,
    sentence: Fragment,
    facts: Vec<(&'static str, Fragment)>,
    signature_check: Option<Fragment>,
    index: u64,
    bytes: String,
    cut: Option<Fragment>,
    bundle: String,
    prove: Prove,
    before: Option<String>,
    after: Option<String>,
}

/// The page of one entry.
pub fn entry(view: &Viewpoint<'_>, entered: &Entered, signed: &Signed) -> Html {
    let r = Reader::of(view);
    let number = entered.index.to_string();
    let title = r.plain("entry-title", &[("index", (&number).into())]);
    let (bytes, cut) = shown(&r, &entered.bytes);
    let neighbour = |index: u64| view.link(&format!("/record/{index}"));
    let next = entered.index + 1;
    drawn(&Page {
        shell: Shell::new(&r, Section::Record, &title),
        heading: r.tell("entry-title", &[("index", (&number).into())]),
        sentence: act::sentence(&r, &entered.recorded.act),
        facts: facts(&r, entered),
        signature_check: how_to_check(&r, &entered.recorded),
        index: entered.index,
        bytes,
        cut,
        bundle: bundle(entered.index, view.size),
        prove: Prove::of(&r, entered, signed),
        before: entered.index.checked_sub(1).map(neighbour),
        after: (next < view.size).then(|| neighbour(next)),
        r: &r,
    })
}

fn facts(r: &Reader<'_>, entered: &Entered) -> Vec<(&'static str, Fragment)> {
    let recorded = &entered.recorded;
    let at = recorded.at;
    let code = |text: &str| Fragment::markup(format!("<code dir=\"ltr\">{}</code>", escaped(text)));
    let time = format!("<time datetime=\"{at}\" dir=\"ltr\">{at}</time>");
    let mut facts = vec![
        (r.say("fact-kind"), code(recorded.act.kind())),
        (r.say("fact-entered-at"), Fragment::markup(time)),
        (
            r.say("fact-by"),
            Fragment::text(&publish::by(&recorded.by, r.view.forum, r.lang())),
        ),
        (r.say("fact-person"), code(recorded.by.person.as_str())),
        (r.say("signed-fact"), signature(r, recorded)),
    ];
    let seats = &r.view.forum.seats;
    if seats.contested_at(&recorded.by.seat, recorded.at) {
        let contested = r.label("caveat", "credentials-contested");
        facts.push((r.say("fact-credentials"), contested));
    }
    if let Some(on) = recorded.on {
        facts.push((r.say("fact-happened-on"), r.date(on)));
    }
    facts.push((
        r.say("fact-length"),
        r.count("count-bytes", entered.bytes.len()),
    ));
    facts
}

/// The bytes as text, and a note if not all of them are shown. An entry is UTF-8 by its format.
fn shown(r: &Reader<'_>, bytes: &[u8]) -> (String, Option<Fragment>) {
    let text = String::from_utf8_lossy(bytes);
    if text.len() <= BYTES_SHOWN_MAX {
        return (text.into_owned(), None);
    }
    let end = text.floor_char_boundary(BYTES_SHOWN_MAX);
    let cut = r.tell(
        "entry-bytes-cut",
        &[("shown", end.into()), ("count", bytes.len().into())],
    );
    (text[..end].to_owned(), Some(cut))
}

/// The address of the bundle with this entry, partial where the record ends inside it.
fn bundle(index: u64, size: u64) -> String {
    let number = index / BUNDLE;
    let mut groups = vec![format!("{:03}", number % 1000)];
    let mut rest = number / 1000;
    while rest > 0 {
        groups.push(format!("x{:03}", rest % 1000));
        rest /= 1000;
    }
    groups.reverse();
    let path = groups.join("/");
    let width = (size - number * BUNDLE).min(BUNDLE);
    if width == BUNDLE {
        format!("/record/tile/entries/{path}")
    } else {
        format!("/record/tile/entries/{path}.p/{width}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bundles_are_named_as_tiles_are() {
        assert_eq!(bundle(0, 256), "/record/tile/entries/000");
        assert_eq!(bundle(300, 300), "/record/tile/entries/001.p/44");
        assert_eq!(
            bundle(256 * 1234, 256 * 1235),
            "/record/tile/entries/x001/234"
        );
    }
}
