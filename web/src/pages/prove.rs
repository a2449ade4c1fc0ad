//! What proves one entry: the root it leads to, its receipt, and who has cosigned.

use language::Arg;
use ledger::Hash;
use registrar::Entered;

use super::fragment::{Fragment, escaped};
use super::reader::Reader;
use crate::Signed;
use crate::shown::shown;

/// The section of the page of an entry.
pub(crate) struct Prove {
    /// What leads to the newest checkpoint, if that covers the entry.
    pub(crate) covered: Option<Covered>,
    /// Who has cosigned a checkpoint that covers it.
    pub(crate) witnesses: Fragment,
    /// The page on verifying.
    pub(crate) to_verify: String,
}

/// What leads from the entry to the newest checkpoint.
pub(crate) struct Covered {
    pub(crate) facts: Vec<(&'static str, Fragment)>,
    /// The address of the receipt.
    pub(crate) receipt: String,
    /// How it is checked with this program.
    pub(crate) command: String,
}

impl Prove {
    pub(crate) fn of(r: &Reader<'_>, entered: &Entered, signed: &Signed) -> Self {
        Self {
            covered: covered(r, entered, signed),
            witnesses: witnesses(r, entered.index, signed),
            to_verify: format!("/{}/record/verify", r.lang().tag()),
        }
    }
}

fn covered(r: &Reader<'_>, entered: &Entered, signed: &Signed) -> Option<Covered> {
    let index = entered.index;
    let head = signed.head().filter(|head| index < head.size)?;
    let size = language::number(r.lang(), i64::try_from(head.size).unwrap_or(i64::MAX));
    let root = format!(
        "{}<br>{}",
        left_to_right(&head.root.to_hex()),
        left_to_right(&head.root.to_base64())
    );
    Some(Covered {
        facts: vec![
            (
                r.say("fact-leaf"),
                left_to_right(&Hash::leaf(&entered.bytes).to_hex()),
            ),
            (r.say("proof-size"), Fragment::text(&size)),
            (r.say("proof-root"), Fragment::markup(root)),
        ],
        receipt: format!("/record/receipt/{index}"),
        command: super::commands::check_receipt(signed, index),
    })
}

fn witnesses(r: &Reader<'_>, index: u64, signed: &Signed) -> Fragment {
    if signed.witnesses.is_empty() {
        return Fragment::text(r.say("proof-witnesses-unnamed"));
    }
    let cosigned = signed
        .witnesses
        .iter()
        .filter(|witness| witness.furthest.is_some_and(|it| index < it.size));
    let names: Vec<Fragment> = cosigned.map(|witness| name(&witness.name)).collect();
    if names.is_empty() {
        return Fragment::text(r.say("proof-witnesses-none"));
    }
    let list = r.list(&names);
    r.tell(
        "proof-witnesses",
        &[
            ("count", names.len().into()),
            ("witnesses", Arg::Html(list.as_str())),
        ],
    )
}

/// The name of a witness, which may be in any script.
pub(crate) fn name(name: &str) -> Fragment {
    Fragment::markup(format!("<bdi>{}</bdi>", escaped(&shown(name))))
}

/// A hash or a key, which runs from left to right and may break anywhere.
pub(crate) fn left_to_right(text: &str) -> Fragment {
    Fragment::markup(format!(
        "<bdi dir=\"ltr\"><code>{}</code></bdi>",
        escaped(text)
    ))
}
