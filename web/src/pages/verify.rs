//! How the record is verified without trusting whoever runs the site.

use askama::Template;
use jiff::Timestamp;
use language::Arg;
use ledger::Hash;
use ledger::note::VerifierKey;
use registrar::WitnessSeen;

use super::fragment::Fragment;
use super::reader::Reader;
use super::shell::{Section, Shell};
use super::{commands, drawn, prove};
use crate::{Html, Quorum, Signed, Viewpoint};

/// How much of the policy and of the checkpoint the page shows, in bytes: a page has 60 KB.
const SHOWN_MAX: usize = 6_000;
/// How many witnesses the page shows; the API lists them all.
const WITNESSES_MAX: usize = 40;

#[derive(Template)]
#[template(path = "verify.html")]
struct Page<'a> {
    r: &'a Reader<'a>,
    shell: Shell,
    origin: Fragment,
    keys: Vec<Key>,
    checkpoint: Option<Text>,
    witnesses: Vec<Witness>,
    quorum: Option<Fragment>,
    policy: Option<Text>,
    commands: Commands,
    files: Vec<(&'static str, &'static str)>,
}

/// A key with what it is told by.
struct Key {
    role: &'static str,
    line: String,
    id: Fragment,
    fingerprint: Fragment,
}

/// A text of others, in full or its beginning.
struct Text {
    text: String,
    cut: Option<Fragment>,
}

struct Witness {
    name: Fragment,
    followed: Fragment,
    key: Fragment,
}

struct Commands {
    verify: String,
    mirror: String,
    witness_file: String,
    witness: String,
}

/// The page on verifying.
pub fn verify(view: &Viewpoint<'_>, signed: &Signed) -> Html {
    let r = Reader::of(view);
    let named = &signed.witnesses[..signed.witnesses.len().min(WITNESSES_MAX)];
    let checkpoint = signed.checkpoint.as_ref().map(ToString::to_string);
    drawn(&Page {
        shell: Shell::new(&r, Section::Record, r.say("verify-title")),
        origin: prove::left_to_right(&signed.origin),
        keys: keys(&r, &signed.keys),
        checkpoint: checkpoint.map(|note| text(&r, &note)),
        witnesses: named.iter().map(|it| witness(&r, it)).collect(),
        quorum: quorum(&r, signed.quorum),
        policy: signed.policy.as_deref().map(|policy| text(&r, policy)),
        commands: Commands {
            verify: commands::verify(signed),
            mirror: commands::mirror(signed),
            witness_file: commands::witness_file(signed),
            witness: commands::witness(),
        },
        files: files(&r, signed.policy.is_some()),
        r: &r,
    })
}

fn keys(r: &Reader<'_>, keys: &[VerifierKey]) -> Vec<Key> {
    let key = |(place, key): (usize, &VerifierKey)| Key {
        role: match place {
            0 => r.say("verify-key-now"),
            _ => r.say("verify-key-former"),
        },
        line: key.to_string(),
        id: prove::left_to_right(&format!("{:08x}", key.id())),
        fingerprint: prove::left_to_right(&Hash::of(key.as_bytes()).to_hex()),
    };
    keys.iter().enumerate().map(key).collect()
}

fn text(r: &Reader<'_>, text: &str) -> Text {
    if text.len() <= SHOWN_MAX {
        return Text {
            text: text.to_owned(),
            cut: None,
        };
    }
    let end = text.floor_char_boundary(SHOWN_MAX);
    let cut = [("shown", end.into()), ("count", text.len().into())];
    Text {
        text: text[..end].to_owned(),
        cut: Some(r.tell("entry-bytes-cut", &cut)),
    }
}

fn witness(r: &Reader<'_>, seen: &WitnessSeen) -> Witness {
    Witness {
        name: prove::name(&seen.name),
        followed: followed(r, seen),
        key: prove::left_to_right(&seen.key),
    }
}

fn followed(r: &Reader<'_>, seen: &WitnessSeen) -> Fragment {
    let Some(furthest) = seen.furthest else {
        return Fragment::text(r.say("verify-witness-never"));
    };
    let at = i64::try_from(furthest.at).unwrap_or(i64::MAX);
    let at = Timestamp::from_second(at).unwrap_or(Timestamp::MAX);
    let date = r.date(r.view.forum.civil_day(at));
    r.tell(
        "verify-witness-followed-to",
        &[
            ("count", furthest.size.into()),
            ("date", Arg::Html(date.as_str())),
        ],
    )
}

fn quorum(r: &Reader<'_>, quorum: Quorum) -> Option<Fragment> {
    Some(match quorum {
        Quorum::NoPolicy => return None,
        Quorum::Nobody => Fragment::text(r.say("verify-quorum-nobody")),
        Quorum::Met => Fragment::text(r.say("verify-quorum-met")),
        Quorum::Never => Fragment::text(r.say("verify-quorum-never")),
        Quorum::Behind { size } => r.tell("verify-quorum-behind", &[("count", size.into())]),
    })
}

/// The addresses that other programs need, with what stands there.
fn files(r: &Reader<'_>, policy: bool) -> Vec<(&'static str, &'static str)> {
    let mut files = vec![
        ("/record/key", r.say("verify-keys-file")),
        ("/record/checkpoint", r.say("verify-checkpoint-file")),
        ("/record/tile/…", r.say("verify-file-tiles")),
        ("/record/openings", r.say("verify-file-openings")),
        ("/api/v1/openapi.json", r.say("verify-file-api")),
    ];
    if policy {
        files.push(("/record/policy", r.say("verify-policy-file")));
    }
    files
}
