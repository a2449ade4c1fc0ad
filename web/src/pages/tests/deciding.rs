//! Matters in the small forum, with words that would do harm if they could.

use procedure::Forum;

use super::Founding;

const HOSTILE: &str = "<img src=x onerror=alert(1)> & \\\"delegate\\\"";

const ACTS: &[(&str, &str)] = &[
    (
        "terms-set",
        r#"{"mode":"silence","provision":"cofacilitator-appointment","hours_min":72,"breakers":"members","on_break":"reopens","reasons":"optional","source":{"document":"report-2026"},"certainty":"unverified-medium"}"#,
    ),
    (
        "terms-set",
        r#"{"mode":"in-meeting","provision":"cofacilitator-appointment","breakers":"members-present","on_break":"ends","reasons":"required","pause_seconds":10,"source":{"document":"report-2026"},"certainty":"seen"}"#,
    ),
    (
        "matter-put",
        r#"{"matter":1,"body":"plenary","subject":{"kind":"text"},"title":W,"mode":"silence","provision":"cofacilitator-appointment","text":{"sha256":HASH,"versions":[{"language":"en","status":"original","sha256":HASH},{"language":"fr","status":"machine","sha256":HASH}]}}"#,
    ),
    (
        "matter-opened",
        r#"{"matter":1,"entitled":ALL,"deadline":MOMENT,"tzdb":"2026a"}"#,
    ),
    (
        "concern-raised",
        r#"{"matter":1,"member":"FRA","words":WORDS}"#,
    ),
    (
        "hold-asked",
        r#"{"matter":1,"member":"FRA","until":MOMENT,"words":WORDS}"#,
    ),
    (
        "objection-raised",
        r#"{"objection":1,"matter":1,"member":"FRA","text":HASH,"paragraphs":[WORDS],"reasons":WORDS,"received":"2026-04-10T21:59:59Z","late":false,"by_head":true}"#,
    ),
    (
        "objection-raised",
        r#"{"objection":2,"matter":1,"member":"DEU","text":HASH,"reasons":{"sealed":HASH},"received":"2026-04-10T22:00:01Z","late":true,"by_head":true}"#,
    ),
    (
        "words-attached",
        r#"{"matter":1,"member":"DEU","given":"dissociation","paragraphs":["27"],"words":WORDS}"#,
    ),
    (
        "consultation-held",
        r#"{"consultation":1,"matter":1,"with":["FRA"],"on":"2026-04-08","format":"bilateral","summary":WORDS,"confidential":"said in confidence","would_meet":WORDS}"#,
    ),
    (
        "matter-put",
        r#"{"matter":2,"body":"plenary","subject":{"kind":"document","document":"report-2026"},"title":W,"mode":"in-meeting","provision":"cofacilitator-appointment"}"#,
    ),
    (
        "matter-opened",
        r#"{"matter":2,"entitled":["FRA","DEU"],"present":["FRA","DEU"]}"#,
    ),
    (
        "vote-taken",
        r#"{"matter":2,"yes":["FRA"],"no":[],"abstain":["DEU"],"majority":"simple","carried":true}"#,
    ),
    (
        "decision-taken",
        r#"{"decision":"2026/1","matter":2,"how":"vote","provision":"cofacilitator-appointment","reading":"chair-appoints","rule":{"document":"report-2026"},"text":HASH,"entitled":2,"dissociated":["DEU"],"on":"2026-04-12","confirmed_by":"p-4"}"#,
    ),
    (
        "decision-taken",
        r#"{"decision":"2026/2","matter":1,"how":"silence","provision":"cofacilitator-appointment","rule":{"document":"report-2026"},"entitled":195,"on":"2026-04-13"}"#,
    ),
    (
        "decision-cancelled",
        r#"{"decision":"2026/1","by_decision":"2026/2","reason":"Another way"}"#,
    ),
    (
        "matter-put",
        r#"{"matter":3,"body":"plenary","subject":{"kind":"text"},"title":W,"mode":"silence","provision":"cofacilitator-appointment"}"#,
    ),
];

/// Puts three matters before the forum: one that silence decided, one that was voted on, and one
/// that is not open yet.
pub(super) fn put_before(founding: &mut Founding) {
    let forum: &mut Forum = &mut founding.forum;
    let all: Vec<String> = forum
        .members
        .iter()
        .map(|member| format!("\"{}\"", member.id))
        .collect();
    let words = format!("\"{HOSTILE}\"");
    let wording =
        format!(r#"{{"original":"en","texts":{{"en":{{"words":{words},"status":"original"}}}}}}"#);
    let moment =
        r#"{"at":"2026-04-10T22:00:00Z","civil":"2026-04-10T18:00:00","zone":"America/New_York"}"#;
    for (kind, body) in ACTS {
        let body = body
            .replace("HASH", &format!("\"{}\"", "a1".repeat(32)))
            .replace("ALL", &format!("[{}]", all.join(",")))
            .replace("MOMENT", moment)
            .replace("WORDS", &words)
            .replace("\"title\":W", &format!("\"title\":{wording}"));
        super::applied(forum, kind, &body);
    }
}

#[test]
fn what_is_confidential_is_on_no_page_and_silence_is_no_support() {
    let founding = super::founding();
    for (path, html) in super::pages(&founding, language::Lang::En, crate::AsOf::Now) {
        assert!(!html.0.contains("said in confidence"), "{path}");
    }
    let pages = super::pages(&founding, language::Lang::En, crate::AsOf::Now);
    let page = |wanted: &str| &pages.iter().find(|(path, _)| path == wanted).unwrap().1.0;
    assert!(page("/matters/1").contains("Have said nothing, which is not support"));
    assert!(page("/matters/1").contains("Received after the deadline, not counted"));
    assert!(page("/decisions/2026/1").contains("Cancelled by decision"));
    assert!(page("/decisions/2026/2").contains("writes no member"));
}
