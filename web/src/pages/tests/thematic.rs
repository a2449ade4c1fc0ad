//! The work of a thematic group in the small forum, with words that would do harm if they could:
//! from a mandate to a recommendation that the plenary adopted, and one that it returned.

use super::Founding;

const HOSTILE: &str = "<img src=x onerror=alert(1)> & \\\"delegate\\\"";

/// What happens, in order. `W` is a wording, `WORDS` words, `HASH` a hash.
const ACTS: &[(&str, &str)] = &[
    (
        "body-established",
        r#"{"body":"dtg-1","kind":"thematic-group","name":W,"about":W,"source":{"document":"report-2026"},"certainty":"seen"}"#,
    ),
    (
        "mandate-proposed",
        r#"{"mandate":1,"body":"dtg-1","tasks":[W,W],"basis":{"document":"report-2026"},"from":"2026-04-01","until":"2026-12-12","outputs":[{"title":W,"indicator":W,"owner":{"officer":{"body":"dtg-1","post":"co-facilitator"}},"due":"2026-04-20"},{"title":W,"indicator":W,"owner":{"member":"FRA"},"due":"2026-12-01"}]}"#,
    ),
    (
        "matter-put",
        r#"{"matter":4,"body":"plenary","subject":{"kind":"mandate","mandate":1},"title":W,"mode":"in-meeting","provision":"cofacilitator-appointment"}"#,
    ),
    (
        "decision-taken",
        r#"{"decision":"2026/3","matter":4,"how":"in-meeting","provision":"cofacilitator-appointment","rule":{"document":"report-2026"},"entitled":7,"on":"2026-04-01"}"#,
    ),
    (
        "topic-proposed",
        r#"{"topic":1,"body":"dtg-1","title":W,"grounds":W,"proposers":["DEU","FRA"],"source":{"document":"report-2026"}}"#,
    ),
    ("topic-proposed", r#"{"topic":2,"body":"dtg-1","title":W}"#),
    ("topic-proposed", r#"{"topic":3,"body":"dtg-1","title":W}"#),
    (
        "matter-put",
        r#"{"matter":5,"body":"plenary","subject":{"kind":"topics","body":"dtg-1","topics":[1,2]},"title":W,"mode":"in-meeting","provision":"cofacilitator-appointment"}"#,
    ),
    (
        "decision-taken",
        r#"{"decision":"2026/4","matter":5,"how":"in-meeting","provision":"cofacilitator-appointment","rule":{"document":"report-2026"},"entitled":7,"on":"2026-04-02"}"#,
    ),
    (
        "rotation-planned",
        r#"{"body":"dtg-1","slots":[{"from":"2026-04-01","until":"2026-08-01","topic":1},{"from":"2026-08-01","until":"2026-12-01","topic":2}]}"#,
    ),
    (
        "briefer-nominated",
        r#"{"briefer":1,"body":"dtg-1","topic":1,"member":"FRA","name":WORDS,"about":WORDS}"#,
    ),
    (
        "briefer-nominated",
        r#"{"briefer":2,"body":"dtg-1","topic":1,"member":"RUS","name":{"sealed":HASH},"about":WORDS}"#,
    ),
    (
        "input-filed",
        r#"{"input":1,"body":"dtg-1","topic":1,"from":{"member":"FRA"},"title":W,"sha256":HASH,"document":"report-2026"}"#,
    ),
    (
        "input-filed",
        r#"{"input":2,"body":"dtg-1","from":{"named":WORDS},"title":W,"sha256":HASH}"#,
    ),
    (
        "scenario-set",
        r#"{"scenario":1,"body":"dtg-1","topic":1,"title":W,"situation":W,"injects":[W],"questions":[W,W],"attributed":true}"#,
    ),
    (
        "scenario-answered",
        r#"{"scenario":1,"question":1,"member":"FRA","words":WORDS}"#,
    ),
    (
        "scenario-answered",
        r#"{"scenario":1,"question":2,"inject":1,"member":"RUS","words":WORDS}"#,
    ),
    (
        "recommendation-put",
        r#"{"recommendation":1,"body":"dtg-1","topic":1,"title":W,"paragraphs":[W,W],"proposers":["FRA"],"output":1,"evidence":[{"position":1},{"input":1},{"scenario":1},{"cited":{"document":"report-2026"}}]}"#,
    ),
    (
        "recommendation-put",
        r#"{"recommendation":2,"body":"dtg-1","topic":1,"title":W,"paragraphs":[W],"proposers":["DEU"],"output":2}"#,
    ),
    (
        "recommendation-put",
        r#"{"recommendation":3,"body":"dtg-1","topic":2,"title":W,"paragraphs":[W]}"#,
    ),
    (
        "recommendation-put",
        r#"{"recommendation":4,"body":"dtg-1","topic":2,"title":W,"paragraphs":[W]}"#,
    ),
    (
        "support-declared",
        r#"{"recommendation":1,"member":"EGY","support":"supports"}"#,
    ),
    (
        "paragraph-revised",
        r#"{"recommendation":1,"paragraph":2,"base":1,"revision":2,"words":W}"#,
    ),
    (
        "point-opened",
        r#"{"recommendation":1,"point":1,"member":"KIR","paragraph":2,"words":WORDS}"#,
    ),
    (
        "point-closed",
        r#"{"recommendation":1,"point":1,"member":"KIR","words":WORDS}"#,
    ),
    (
        "point-opened",
        r#"{"recommendation":2,"point":1,"member":"RUS","paragraph":1,"words":WORDS,"alternatives":[WORDS,WORDS]}"#,
    ),
    (
        "alternative-held",
        r#"{"recommendation":2,"point":1,"member":"RUS","alternative":1,"basis":"declaration"}"#,
    ),
    (
        "alternative-held",
        r#"{"recommendation":2,"point":1,"member":"NIC","alternative":2,"basis":{"cited":{"document":"report-2026"}}}"#,
    ),
    (
        "recommendation-withdrawn",
        r#"{"recommendation":3,"reason":WORDS}"#,
    ),
    (
        "divergence-recorded",
        r#"{"divergence":1,"body":"dtg-1","topic":1,"question":W,"views":[{"words":WORDS,"holders":[{"member":"FRA","basis":{"position":1}}]},{"words":WORDS,"holders":[{"member":"RUS","basis":"declaration"}]}]}"#,
    ),
    (
        "view-joined",
        r#"{"divergence":1,"member":"NIC","view":2,"basis":"declaration"}"#,
    ),
    (
        "report-compiled",
        r#"{"report":1,"body":"dtg-1","mandate":1,"edition":"draft","version":1,"title":W,"parts":{"developing":[{"recommendation":1,"revision":2,"paragraphs":[1,2],"proposers":["FRA"],"supporters":["EGY"],"points":[]},{"recommendation":2,"revision":1,"paragraphs":[1],"proposers":["DEU"],"supporters":[],"points":[{"point":1,"opened_by":"RUS","alternatives":[["RUS"],[]]}]}],"outputs":[{"output":1,"consensus":[],"developing":[1]},{"output":2,"consensus":[],"developing":[2]}],"inputs":[1]},"corrections_until":"2026-05-02"}"#,
    ),
    (
        "prose-edited",
        r#"{"report":1,"place":"introduction","base":0,"revision":1,"words":W}"#,
    ),
    (
        "correction-filed",
        r#"{"report":1,"correction":1,"member":"NIC","place":"divergences","words":WORDS}"#,
    ),
    (
        "correction-settled",
        r#"{"report":1,"correction":1,"taken":true,"words":WORDS}"#,
    ),
    (
        "matter-put",
        r#"{"matter":6,"body":"dtg-1","subject":{"kind":"recommendation","recommendation":1,"revision":2},"title":W,"mode":"in-meeting","provision":"cofacilitator-appointment"}"#,
    ),
    (
        "decision-taken",
        r#"{"decision":"2026/5","matter":6,"how":"in-meeting","provision":"cofacilitator-appointment","rule":{"document":"report-2026"},"entitled":7,"on":"2026-04-10"}"#,
    ),
    (
        "matter-put",
        r#"{"matter":7,"body":"dtg-1","subject":{"kind":"recommendation","recommendation":4,"revision":1},"title":W,"mode":"in-meeting","provision":"cofacilitator-appointment"}"#,
    ),
    (
        "decision-taken",
        r#"{"decision":"2026/6","matter":7,"how":"in-meeting","provision":"cofacilitator-appointment","rule":{"document":"report-2026"},"entitled":7,"on":"2026-04-10"}"#,
    ),
    (
        "report-compiled",
        r#"{"report":1,"body":"dtg-1","mandate":1,"edition":"final","version":2,"title":W,"parts":{"consensus":[{"recommendation":1,"revision":2,"decision":"2026/5","paragraphs":[1,2],"proposers":["FRA"],"supporters":["EGY"],"dissociated":["KIR"]},{"recommendation":4,"revision":1,"decision":"2026/6","paragraphs":[1],"proposers":[],"supporters":[],"dissociated":[]}],"developing":[{"recommendation":2,"revision":1,"paragraphs":[1],"proposers":["DEU"],"supporters":[],"points":[{"point":1,"opened_by":"RUS","alternatives":[["RUS"],["NIC"]]}]}],"withdrawn":[3],"settled":[{"recommendation":1,"point":1,"member":"KIR"}],"divergences":[{"divergence":1,"views":[{"view":1,"holders":["FRA"]},{"view":2,"holders":["NIC","RUS"]}]}],"outputs":[{"output":1,"consensus":[1],"developing":[]},{"output":2,"consensus":[],"developing":[2]}],"inputs":[1,2],"briefers":[1,2],"scenarios":[1]},"prose":[{"place":"introduction","revision":1,"words":W}]}"#,
    ),
    (
        "report-transmitted",
        r#"{"report":1,"mandate":1,"on":"2026-04-11"}"#,
    ),
    (
        "matter-put",
        r#"{"matter":8,"body":"plenary","subject":{"kind":"disposition","report":1,"recommendation":1,"revision":2,"disposition":"adopted"},"title":W,"mode":"in-meeting","provision":"cofacilitator-appointment"}"#,
    ),
    (
        "decision-taken",
        r#"{"decision":"2026/7","matter":8,"how":"in-meeting","provision":"cofacilitator-appointment","rule":{"document":"report-2026"},"entitled":7,"on":"2026-04-12"}"#,
    ),
    (
        "matter-put",
        r#"{"matter":9,"body":"plenary","subject":{"kind":"disposition","report":1,"recommendation":4,"revision":1,"disposition":"returned","words":WORDS},"title":W,"mode":"in-meeting","provision":"cofacilitator-appointment"}"#,
    ),
    (
        "decision-taken",
        r#"{"decision":"2026/8","matter":9,"how":"in-meeting","provision":"cofacilitator-appointment","rule":{"document":"report-2026"},"entitled":7,"on":"2026-04-12"}"#,
    ),
    (
        "scenario-concluded",
        r#"{"scenario":1,"words":W,"topics":[2],"recommendations":[1]}"#,
    ),
    (
        "implementation-assigned",
        r#"{"recommendation":1,"task":1,"who":[{"member":"FRA"},{"member":"EGY"}],"words":W,"due":"2026-04-25"}"#,
    ),
    (
        "implementation-reported",
        r#"{"recommendation":1,"task":1,"member":"FRA","words":WORDS,"on":"2026-04-20","document":"report-2026","done":true}"#,
    ),
    (
        "meeting-scheduled",
        r#"{"session":"2026-07","meeting":7,"body":"dtg-1","opens":{"at":"2026-07-20T14:00:00Z","civil":"2026-07-20T10:00:00","zone":"America/New_York"},"closes":{"at":"2026-07-20T17:00:00Z","civil":"2026-07-20T13:00:00","zone":"America/New_York"},"tzdb":"2026a","part":"informal","attribution":"not-attributed"}"#,
    ),
];

/// The paths of the pages that show it.
pub(super) const PATHS: [&str; 17] = [
    "/bodies/dtg-1",
    "/bodies/dtg-1/preferences",
    "/mandates/1",
    "/topics/1",
    "/topics/2",
    "/topics/3",
    "/scenarios/1",
    "/recommendations/1",
    "/recommendations/2",
    "/recommendations/3",
    "/recommendations/4",
    "/divergences/1",
    "/reports/1",
    "/reports/1?version=1",
    "/reports/1/compare",
    "/reports/1/compare?from=1&to=1",
    "/matters/4",
];

/// Puts the work of a group on record; every member files preferences, with reasons at length.
pub(super) fn put_before(founding: &mut Founding) {
    let words = format!("\"{HOSTILE}\"");
    let wording =
        format!(r#"{{"original":"en","texts":{{"en":{{"words":{words},"status":"original"}}}}}}"#);
    for (kind, body) in ACTS {
        let body = body
            .replace("HASH", &format!("\"{}\"", "a1".repeat(32)))
            .replace("WORDS", &words)
            .replace(":W", &format!(":{wording}"))
            .replace("[W", &format!("[{wording}"))
            .replace(",W", &format!(",{wording}"));
        enter(founding, kind, &body);
    }
    let reasons = "Because it matters. ".repeat(20);
    let members: Vec<String> = founding
        .forum
        .members
        .iter()
        .map(|it| it.id.to_string())
        .collect();
    for (number, member) in members.iter().enumerate().skip(1) {
        let (first, second) = (number % 3 + 1, (number + 1) % 3 + 1);
        let body = format!(
            r#"{{"body":"dtg-1","member":"{member}","ranked":[{{"topic":{first},"reasons":"{reasons}"}},{{"topic":{second}}}]}}"#
        );
        enter(founding, "preferences-filed", &body);
    }
}

fn enter(founding: &mut Founding, kind: &str, body: &str) {
    super::applied(&mut founding.forum, kind, body);
}

fn shown(path: &str) -> String {
    let founding = super::founding();
    let pages = super::pages(&founding, language::Lang::En, crate::AsOf::Now);
    let (_, html) = pages.into_iter().find(|(other, _)| other == path).unwrap();
    super::markup::text(&html.0)
}

#[test]
fn a_meeting_says_what_part_it_is_and_whether_it_attributes() {
    let text = shown("/sessions/2026-07");
    assert!(text.contains("Meeting 7 of"), "{text}");
    let said = "informal; what is said is not attributed";
    assert_eq!(text.matches(said).count(), 1, "{text}");
}

#[test]
fn the_board_shows_how_far_each_recommendation_has_come() {
    let text = shown("/bodies/dtg-1");
    for said in [
        "Under development 2",
        "Consensus in the group 0",
        "Disposed of by the plenary 1",
        "Reported as done 0",
        "Returned by the plenary",
        "Days left after today: 224",
        "overdue since 25 April 2026",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
}

#[test]
fn what_was_adopted_leads_back_and_forward() {
    let text = shown("/recommendations/1");
    for said in [
        "Consensus in the group by Decision 2026/5, on the text at revision 2",
        "Expected output 1 of Mandate 1",
        "Rests on:",
        "Transmitted with Report 1",
        "adopted Decision 2026/7",
        "Have not said that it is done (1): EGY",
        "says that it is done",
        "neither support nor opposition: 198",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
}

#[test]
fn a_concern_that_stands_is_said_to_keep_it_under_development() {
    let text = shown("/recommendations/2");
    assert!(
        text.contains("A point stands open and keeps it under development"),
        "{text}"
    );
    assert!(
        text.contains("Held by RUS: declared by the delegation"),
        "{text}"
    );
    assert!(!shown("/recommendations/1").contains("keeps it under development"));
}

#[test]
fn the_report_has_its_lines_and_its_figures() {
    let text = shown("/reports/1");
    for said in [
        "This is the final report. It never changes.",
        "Recommendations with consensus2",
        "Alternatives held, each member once a point2",
        "Views held, each member once a divergence3",
        "A. Recommendations on which there is consensus",
        "Consensus in the group by Decision 2026/5",
        "Held by (2): NIC and RUS",
        "on: part C, areas of agreement and of divergence taken",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
    let draft = shown("/reports/1?version=1");
    assert!(draft.contains("This is not the newest version"), "{draft}");
    assert!(draft.contains("Recommendations with consensus0"), "{draft}");
}

#[test]
fn versions_are_compared_line_by_line() {
    let text = shown("/reports/1/compare");
    for said in [
        "Version 1: draft → Version 2: final",
        "Point 1, alternative 2, added: NIC",
        "Now meant for it: Recommendation 1",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
    assert!(shown("/reports/1/compare?from=1&to=1").contains("Nothing differs"));
}

#[test]
fn preferences_count_those_who_filed_none_and_the_list_proposes() {
    let text = shown("/bodies/dtg-1/preferences");
    for said in [
        "Members that filed preferences: 199",
        "Members that filed none: 1",
        "The list proposes and decides nothing",
        "Nobody that filed is left out",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
    assert!(shown("/topics/1").contains("more: /preferences.csv"));
}
