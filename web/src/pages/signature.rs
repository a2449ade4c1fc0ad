//! Who signed an act, and with which passkey; or on whose word it was entered.

use language::Arg;
use procedure::id::PasskeyId;
use procedure::{Noun, Recorded, Seat};

use super::fragment::{Fragment, escaped};
use super::prove::left_to_right;
use super::reader::Reader;

/// The passkeys that signed, each with a link to the entry that enrolled it; or why there is none.
pub(crate) fn signature(r: &Reader<'_>, recorded: &Recorded) -> Fragment {
    if recorded.signed.is_empty() {
        return Fragment::text(r.say(match recorded.by.seat {
            Seat::Founder => "signed-at-founding",
            Seat::Clerk => "signed-by-clerk",
            _ => "signed-on-word",
        }));
    }
    let passkeys = recorded.signed.iter().map(|id| passkey(r, *id));
    let passkeys = r.list(&passkeys.collect::<Vec<_>>());
    r.tell("signed-with", &[("passkeys", Arg::Html(passkeys.as_str()))])
}

/// How a signature is checked, where there is one.
pub(crate) fn how_to_check(r: &Reader<'_>, recorded: &Recorded) -> Option<Fragment> {
    if recorded.signed.is_empty() {
        return None;
    }
    let command = left_to_right("travaux verify");
    let page = format!("/{}/record/verify", r.lang().tag());
    let command = format!("<a href=\"{page}\">{command}</a>");
    Some(r.tell("signed-check", &[("command", Arg::Html(&command))]))
}

fn passkey(r: &Reader<'_>, id: PasskeyId) -> Fragment {
    let number = id.to_string();
    let named = r.tell("signed-passkey-number", &[("number", (&number).into())]);
    // Looked at as of an earlier day, the record may not have the passkey yet.
    let linked = match r.view.journal.index_of(Noun::Passkey, &number) {
        None => named,
        Some(index) => {
            let href = r.view.link(&format!("/record/{index}"));
            Fragment::markup(format!("<a href=\"{}\">{named}</a>", escaped(&href)))
        }
    };
    let Some(passkey) = r.view.forum.seats.passkey(id) else {
        return linked;
    };
    let person = left_to_right(passkey.person.as_str());
    r.tell(
        "signed-passkey",
        &[
            ("passkey", Arg::Html(linked.as_str())),
            ("person", Arg::Html(person.as_str())),
        ],
    )
}
