//! A forum of five members that knows how it decides, and the people who ask.

use jiff::{SignedDuration, Timestamp};
use procedure::act::TermsSet;
use procedure::id::{BodyId, DocumentId, MemberId, PersonId, ProvisionId};
use procedure::matter::put::PutMatter;
use procedure::matter::set_terms::SetTerms;
use procedure::matter::{Breakers, HeldText, LanguageVersion, Mode, OnBreak, Reasons, Subject};
use procedure::{Act, Asked, By, Certainty, Citation, Command, Forum, Recorded, Refusal, Seat};
use serde_json::json;
use text::{Language, Status, Wording, Words};

pub(crate) const MEMBERS: [&str; 5] = ["BRA", "COL", "FRA", "RUS", "SEN"];

/// In which way the matter is decided, and what breaking silence does.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Setting {
    pub(crate) mode: Mode,
    pub(crate) on_break: OnBreak,
}

pub(crate) fn start() -> Timestamp {
    "2026-04-01T16:00:00Z".parse().expect("an instant")
}

pub(crate) fn hours(hours: i64) -> SignedDuration {
    SignedDuration::from_hours(hours)
}

pub(crate) fn member(code: &str) -> MemberId {
    MemberId::new(code).expect("a code")
}

pub(crate) fn delegation(place: usize) -> Seat {
    Seat::Delegation(member(MEMBERS[place]))
}

pub(crate) fn chair() -> Seat {
    Seat::Chair(body())
}

pub(crate) fn words(text: &str) -> Words {
    Words::new(text).expect("clean words")
}

fn body() -> BodyId {
    BodyId::new("plenary").expect("a key")
}

fn rule() -> ProvisionId {
    ProvisionId::new("decision-by-consensus").expect("a key")
}

/// A text of two digits.
pub(crate) fn held(digits: &str) -> HeldText {
    let sha256 = words(&digits.repeat(32));
    HeldText {
        versions: vec![LanguageVersion {
            language: Language::En,
            status: Status::Original,
            sha256: sha256.clone(),
        }],
        document: None,
        sha256,
    }
}

/// Asks, and folds what comes of it in.
pub(crate) fn ask(
    forum: &mut Forum,
    at: Timestamp,
    seat: Seat,
    command: Command,
) -> Result<Act, Refusal> {
    let person = PersonId::new("p-1").expect("a key");
    let by = By { seat, person };
    let (on, signed) = (None, Vec::new());
    let asked = Asked { at, on, by, signed };
    let act = command.decide(forum, &asked)?;
    let Asked { at, on, by, signed } = asked;
    forum.apply(&Recorded {
        at,
        on,
        by,
        signed,
        act: act.clone(),
    });
    Ok(act)
}

fn record(forum: &mut Forum, kind: &str, body: &serde_json::Value) {
    let act = Act::decode(kind, &body.to_string()).unwrap_or_else(|error| panic!("{error}"));
    let seat = Seat::Founder;
    let person = PersonId::new("p-1").expect("a key");
    forum.apply(&Recorded {
        at: start(),
        on: None,
        by: By { seat, person },
        signed: Vec::new(),
        act,
    });
}

/// The forum with one matter put, before it is opened.
pub(crate) fn with_a_matter(setting: Setting) -> Forum {
    let said = |text: &str| json!({"original": "en", "texts": {"en": {"words": text, "status": "original"}}});
    let (w, source) = (said("A"), json!({"document": "A/1"}));
    let mut forum = Forum::default();
    record(
        &mut forum,
        "document-recorded",
        &json!({"document": "A/1", "title": w, "kind": "report", "publisher": "A", "certainty": "seen"}),
    );
    record(
        &mut forum,
        "forum-founded",
        &json!({"forum": "five", "name": w, "short_name": w, "about": w, "zone": "America/New_York", "source": source}),
    );
    for code in MEMBERS {
        record(
            &mut forum,
            "member-admitted",
            &json!({"member": code, "iso2": &code[..2], "m49": "000", "name": said(code), "formal_name": said(code), "source": source}),
        );
    }
    record(
        &mut forum,
        "body-established",
        &json!({"body": "plenary", "kind": "plenary", "name": w, "about": w, "source": source, "certainty": "seen"}),
    );
    record(
        &mut forum,
        "provision-recorded",
        &json!({"provision": "decision-by-consensus", "title": w, "summary": w, "readings": [{"reading": "consensus", "words": w}], "standing": "unverified", "source": source, "certainty": "seen"}),
    );
    record(&mut forum, "founding-completed", &json!({"pack": "five"}));
    for mode in Mode::ALL {
        let terms = terms(mode, setting.on_break);
        ask(&mut forum, start(), Seat::Secretariat, terms).expect("terms are set");
    }
    let put = PutMatter {
        body: body(),
        subject: Subject::Text,
        title: Wording::new(Language::En, words("A matter")),
        mode: setting.mode,
        provision: rule(),
        text: Some(held("a1")),
    };
    ask(&mut forum, start(), chair(), put.into()).expect("a matter is put");
    forum
}

fn terms(mode: Mode, on_break: OnBreak) -> Command {
    SetTerms(TermsSet {
        body: None,
        mode,
        provision: rule(),
        languages: Vec::new(),
        statuses: Vec::new(),
        breakers: Breakers::Members,
        hours_min: if mode == Mode::Silence { 72 } else { 0 },
        on_break,
        reasons: Reasons::Optional,
        hold_hours_max: 200,
        extension_hours_max: 48,
        pause_seconds: 30,
        source: Citation {
            document: DocumentId::new("A/1").expect("a key"),
            place: None,
        },
        certainty: Certainty::Seen,
    })
    .into()
}
