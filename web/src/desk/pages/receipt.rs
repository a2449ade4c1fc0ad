//! What was entered, under which index, and what proves it.

use askama::Template;
use language::Arg;
use procedure::Act;

use super::frame::{Frame, Place};
use super::{Desk, drawn, naming};
use crate::Html;
use crate::pages::fragment::Fragment;
use crate::pages::reader::Reader;

/// What was entered.
pub(crate) struct ReceiptPage<'a> {
    /// Its index in the record.
    pub(crate) index: u64,
    pub(crate) act: &'a Act,
    /// The numbers of the passkeys that signed it.
    pub(crate) signed: &'a [u32],
    /// Whether a checkpoint covers it already.
    pub(crate) covered: bool,
}

#[derive(Template)]
#[template(path = "desk/receipt.html")]
struct Page<'a> {
    r: &'a Reader<'a>,
    shell: Frame,
    title: String,
    sentence: Fragment,
    signed: Fragment,
    entry: String,
    proof: Option<String>,
    desk: String,
}

/// Draws the receipt.
pub(crate) fn receipt(at: &Desk<'_>, page: &ReceiptPage<'_>) -> Html {
    let r = Reader::of(&at.view);
    let index = page.index.to_string();
    let title = r.plain("receipt-title", &[("index", Arg::from(&index))]);
    drawn(&Page {
        shell: Frame::new(&r, at, Place::Other, &title),
        sentence: naming::sentence(&r, page.act),
        signed: signed(&r, page.signed),
        entry: r.view.link(&format!("/record/{index}")),
        proof: page.covered.then(|| format!("/record/receipt/{index}")),
        desk: r.view.link(Place::Waiting.path()),
        title,
        r: &r,
    })
}

fn signed(r: &Reader<'_>, passkeys: &[u32]) -> Fragment {
    if passkeys.is_empty() {
        return Fragment::text(r.say("receipt-unsigned"));
    }
    let numbers: Vec<Fragment> = passkeys
        .iter()
        .map(|number| Fragment::text(&number.to_string()))
        .collect();
    let list = r.list(&numbers);
    r.tell("receipt-signed", &[("passkeys", Arg::Html(list.as_str()))])
}
