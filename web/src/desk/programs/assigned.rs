//! What the record assigns to an act: whoever asks for one leaves it out, and it is decided anew.

use procedure::Act;
use procedure::act::UnreadableAct;
use serde_json::{Map, Value};

/// The act of a kind that is asked for with a body. What the record assigns to it is filled in as
/// something of its form, to be decided anew: the command behind the act does not have it.
///
/// # Errors
/// The kind is unknown, or the body is not of the kind.
pub fn act_asked(kind: &str, mut body: Map<String, Value>) -> Result<Act, UnreadableAct> {
    for (name, first) in assigned(kind) {
        body.entry(*name).or_insert_with(|| first.clone().into());
    }
    Act::decode(kind, &Value::Object(body).to_string())
}

/// The fields of an act of a kind that whoever asks for one may leave out, since the record assigns
/// them.
pub(crate) fn names(kind: &str) -> impl Iterator<Item = &'static str> {
    assigned(kind).iter().map(|(name, _)| *name)
}

/// What the record assigns to an act of a kind, and something of its form.
fn assigned(kind: &str) -> &'static [(&'static str, Assigned)] {
    match kind {
        "position-recorded" => &[("position", Assigned::Number)],
        "credentials-presented" => &[
            ("credentials", Assigned::Number),
            ("standing", Assigned::Word("submitted")),
        ],
        "passkey-enrolled" => &[("passkey", Assigned::Number)],
        "statement-recorded" => &[
            ("statement", Assigned::Number),
            ("document", Assigned::Word("statement-1")),
        ],
        "position-disputed" => &[("dispute", Assigned::Number), ("member", MEMBER)],
        "position-annotated" => &[("annotation", Assigned::Number), ("member", MEMBER)],
        "dispute-settled" => &[
            ("position", Assigned::Number),
            ("settlement", Assigned::Word("withdrawn")),
        ],
        _ => of_matters(kind),
    }
}

/// As [`assigned`], of acts about matters.
fn of_matters(kind: &str) -> &'static [(&'static str, Assigned)] {
    match kind {
        "matter-put" => &[("matter", Assigned::Number)],
        "matter-opened" => &[("entitled", Assigned::Json("[]"))],
        "consensus-tested" => &[("pause_ends", INSTANT)],
        "objection-raised" => &[
            ("objection", Assigned::Number),
            ("member", MEMBER),
            ("received", INSTANT),
            ("late", Assigned::Json("false")),
            ("by_head", Assigned::Json("false")),
        ],
        "objection-withdrawn" => &[("member", MEMBER), ("by_head", Assigned::Json("false"))],
        "concern-raised" | "hold-asked" | "words-attached" | "consultation-confirmed" => {
            &[("member", MEMBER)]
        }
        "consultation-held" => &[("consultation", Assigned::Number)],
        "matter-closed" => &[("rule", RULE), ("on", DAY)],
        "decision-taken" => &[
            ("decision", Assigned::Word("2000/1")),
            ("how", Assigned::Word("in-meeting")),
            ("provision", Assigned::Word("none")),
            ("rule", RULE),
            ("entitled", Assigned::Json("0")),
            ("on", DAY),
        ],
        "vote-taken" => &[("carried", Assigned::Json("false"))],
        _ => of_groups(kind),
    }
}

/// As [`assigned`], of acts about the work of thematic groups.
fn of_groups(kind: &str) -> &'static [(&'static str, Assigned)] {
    match kind {
        "mandate-proposed" => &[("mandate", Assigned::Number)],
        "topic-proposed" => &[("topic", Assigned::Number)],
        "preferences-filed"
        | "preferences-withdrawn"
        | "support-declared"
        | "point-closed"
        | "implementation-reported" => &[("member", MEMBER)],
        "topics-chosen" => &[
            ("consultations", Assigned::Json("[]")),
            ("reading", Assigned::Word("none")),
            ("on", DAY),
        ],
        "briefer-nominated" => &[("briefer", Assigned::Number), ("member", MEMBER)],
        "input-filed" => &[("input", Assigned::Number)],
        "scenario-set" => &[("scenario", Assigned::Number)],
        "recommendation-put" => &[("recommendation", Assigned::Number)],
        "paragraph-revised" | "prose-edited" => &[("revision", Assigned::Number)],
        "point-opened" => &[("point", Assigned::Number), ("member", MEMBER)],
        "divergence-recorded" => &[("divergence", Assigned::Number)],
        "report-compiled" => &[
            ("report", Assigned::Number),
            ("mandate", Assigned::Number),
            ("version", Assigned::Number),
            ("parts", Assigned::Json("{}")),
        ],
        "correction-filed" => &[("correction", Assigned::Number), ("member", MEMBER)],
        "report-transmitted" => &[("mandate", Assigned::Number), ("on", DAY)],
        "implementation-assigned" => &[("task", Assigned::Number)],
        _ => &[],
    }
}

const MEMBER: Assigned = Assigned::Word("AAA");
const INSTANT: Assigned = Assigned::Word("2000-01-01T00:00:00Z");
const DAY: Assigned = Assigned::Word("2000-01-01");
const RULE: Assigned = Assigned::Json(r#"{"document":"none"}"#);

/// Something of the form that the record will assign.
#[derive(Clone)]
enum Assigned {
    Number,
    Word(&'static str),
    /// Anything else, as JSON writes it.
    Json(&'static str),
}

impl From<Assigned> for Value {
    fn from(assigned: Assigned) -> Self {
        match assigned {
            Assigned::Number => 1.into(),
            Assigned::Word(word) => word.into(),
            Assigned::Json(json) => serde_json::from_str(json).unwrap_or_default(),
        }
    }
}
