//! Posts, candidates and slates in the small forum, with words that would do harm if they could.

use procedure::Forum;

use super::Founding;

const HOSTILE: &str = "<img src=x onerror=alert(1)> & \\\"delegate\\\"";

const ACTS: &[(&str, &str)] = &[
    (
        "element-recorded",
        r#"{"element":"pillar-norms","part":"pillar","title":W,"summary":W,"source":{"document":"report-2026"},"certainty":"seen"}"#,
    ),
    (
        "classification-recorded",
        r#"{"basis":"old-list","division":"development","title":OTHER-TITLE,"about":W,"classes":[{"class":"developed","title":W,"members":["FRA","DEU"],"also":["TUR"]},{"class":"developing","title":W,"members":ALL}],"source":{"document":"report-2026"},"certainty":"unverified-low"}"#,
    ),
    (
        "classification-recorded",
        r#"{"basis":"other-list","division":"development","title":W,"classes":[{"class":"developed","title":W,"members":["FRA"]},{"class":"developing","title":W,"members":["EGY"]}],"source":{"document":"report-2026"},"certainty":"seen"}"#,
    ),
    (
        "post-established",
        r#"{"post":"plenary/co-facilitator","body":"plenary","office":"co-facilitator","title":ONE-TITLE,"places":2,"term_months":24,"decided_by":"plenary","provision":"cofacilitator-appointment","source":{"document":"report-2026"},"certainty":"unverified-medium"}"#,
    ),
    (
        "post-established",
        r#"{"post":"plenary/vice-chair","body":"plenary","office":"vice-chair","title":W,"places":1,"decided_by":"plenary","provision":"cofacilitator-appointment","source":{"document":"report-2026"},"certainty":"seen"}"#,
    ),
    (
        "criteria-set",
        r#"{"set":1,"posts":["plenary/co-facilitator"],"criteria":[{"criterion":"one-and-one","test":{"kind":"pairing","basis":"old-list","classes":["developed","developing"]},"strength":"hard","source":{"document":"report-2026"},"certainty":"seen"},{"criterion":"spread","test":{"kind":"spread","basis":"old-list","at_most":1},"strength":"soft","source":{"document":"report-2026"},"certainty":"seen"},{"criterion":"shares","test":{"kind":"proportion","basis":"old-list"},"strength":"soft","source":{"document":"report-2026"},"certainty":"seen"},{"criterion":"parity","test":{"kind":"parity"},"strength":"soft","source":{"document":"report-2026"},"certainty":"seen"},{"criterion":"experts","test":{"kind":"expertise","fields":["pillar-norms"]},"strength":"soft","source":{"document":"report-2026"},"certainty":"seen"},{"criterion":"states","test":{"kind":"one-per-state"},"strength":"soft","source":{"document":"report-2026"},"certainty":"seen"},{"criterion":"turns","test":{"kind":"rotation"},"strength":"soft","source":{"document":"report-2026"},"certainty":"seen"}]}"#,
    ),
    (
        "nominations-called",
        r#"{"posts":["plenary/co-facilitator"],"until":MOMENT,"tzdb":"2026a","questionnaire":[ASKED]}"#,
    ),
    (
        "candidate-nominated",
        r#"{"candidate":1,"member":"FRA","counted":"FRA","person":"p-41","posts":["plenary/co-facilitator"],"name":WORDS,"stated":{"gender":"woman","nationalities":["FRA","DEU"],"expertise":[{"field":"pillar-norms","evidence":WORDS}]},"statement":{"languages":[WORDS],"availability":WORDS,"answers":[{"question":WORDS,"answer":WORDS}]},"consent":{"on":"2026-04-02","via":"invitation","sha256":HASH}}"#,
    ),
    (
        "candidate-nominated",
        r#"{"candidate":2,"member":"EGY","counted":"EGY","person":"p-42","posts":["plenary/co-facilitator"],"name":{"sealed":HASH},"stated":{"sealed":HASH},"consent":{"on":"2026-04-02","via":"letter","sha256":HASH}}"#,
    ),
    (
        "candidate-nominated",
        r#"{"candidate":3,"member":"KIR","counted":"KIR","person":"p-43","posts":["plenary/co-facilitator"],"name":WORDS,"stated":{},"consent":{"on":"2026-04-02","via":"letter","sha256":HASH}}"#,
    ),
    (
        "candidate-nominated",
        r#"{"candidate":4,"member":"EGY","counted":"EGY","person":"p-44","posts":["plenary/co-facilitator"],"name":WORDS,"stated":{"gender":"man"},"statement":{"languages":["a language told to some"],"availability":"hours told to some","answers":[{"question":WORDS,"answer":"an answer told to some"}]},"audience":"consulting","consent":{"on":"2026-04-02","via":"letter","sha256":HASH}}"#,
    ),
    (
        "candidate-nominated",
        r#"{"candidate":5,"member":"EGY","counted":"EGY","person":"p-45","posts":["plenary/co-facilitator"],"name":WORDS,"stated":{},"statement":{"availability":"hours told to some"},"audience":"delegations","consent":{"on":"2026-04-02","via":"letter","sha256":HASH}}"#,
    ),
    ("candidacy-withdrawn", r#"{"candidate":3,"reason":WORDS}"#),
    (
        "slate-put",
        r#"{"slate":1,"decided_by":"plenary","provision":"cofacilitator-appointment","fills":[{"post":"plenary/co-facilitator","candidates":[1,3]}],"from":"2026-04-15","term":"full","set":1,"found":FOUND}"#,
    ),
    (
        "slate-put",
        r#"{"slate":2,"decided_by":"plenary","provision":"cofacilitator-appointment","fills":[{"post":"plenary/co-facilitator","candidates":[1,2],"until":"2028-04-15"}],"from":"2026-04-15","term":"full","set":1,"found":FOUND,"replaces":1}"#,
    ),
    (
        "slate-consulted",
        r#"{"slate":2,"consultation":1,"with":["FRA","EGY"],"on":"2026-04-08","format":"bilateral","held_by":{"person":"p-41","body":"plenary","office":"vice-chair"},"summary":WORDS,"confidential":"said in confidence"}"#,
    ),
    (
        "view-filed",
        r#"{"slate":2,"member":"FRA","view":"objection","reasons":WORDS}"#,
    ),
    (
        "view-filed",
        r#"{"slate":2,"member":"EGY","view":"concern","reasons":{"sealed":HASH}}"#,
    ),
    (
        "view-filed",
        r#"{"slate":2,"member":"FRA","view":"support"}"#,
    ),
    (
        "slate-put",
        r#"{"slate":3,"decided_by":"plenary","provision":"cofacilitator-appointment","fills":[{"post":"plenary/co-facilitator","candidates":[1,2],"until":"2028-04-15"}],"from":"2026-04-15","term":"rest","set":1,"found":FOUND}"#,
    ),
    (
        "slate-appointed",
        r#"{"slate":3,"provision":"cofacilitator-appointment","rests_on":{"kind":"arrangement","arrangement":"2026/2","as_if":"chair-appoints"},"rule":{"document":"report-2026"},"consulted":200,"holders":[{"post":"plenary/co-facilitator","body":"plenary","office":"co-facilitator","candidate":1,"person":"p-41","member":"FRA","from":"2026-04-15","until":"2028-04-15"}],"on":"2026-04-12"}"#,
    ),
    (
        "interim-named",
        r#"{"post":"plenary/vice-chair","person":"p-41","member":"FRA","body":"plenary","office":"co-facilitator","from":"2026-04-20","until":"2026-06-01"}"#,
    ),
];

const FOUND: &str = r#"[{"criterion":"one-and-one","basis":"old-list","verdict":"met"},{"criterion":"one-and-one","basis":"other-list","verdict":"not-stated","not_stated":1},{"criterion":"parity","verdict":"not-stated","not_stated":1},{"criterion":"experts","verdict":"not-met"}]"#;

/// Establishes posts, with candidates of whom one was erased and one has withdrawn, a slate that
/// was replaced, one before the members, and one that led into office.
pub(super) fn established(founding: &mut Founding) {
    let forum: &mut Forum = &mut founding.forum;
    let apart = ["FRA", "DEU", "KIR"];
    let all: Vec<String> = forum
        .members
        .iter()
        .filter(|member| !apart.contains(&member.id.as_str()))
        .map(|member| format!("\"{}\"", member.id))
        .collect();
    let words = format!("\"{HOSTILE}\"");
    let wording =
        format!(r#"{{"original":"en","texts":{{"en":{{"words":{words},"status":"original"}}}}}}"#);
    let moment =
        r#"{"at":"2026-04-10T22:00:00Z","civil":"2026-04-10T18:00:00","zone":"America/New_York"}"#;
    for (kind, body) in ACTS {
        let body = body
            .replace("HASH", &format!("\"{}\"", "b2".repeat(32)))
            .replace("ALL", &format!("[{}]", all.join(",")))
            .replace("MOMENT", moment)
            .replace("ASKED", &wording)
            .replace("FOUND", FOUND)
            .replace("ONE-TITLE", &wording.replace("img src", "img alt=post src"))
            .replace(
                "OTHER-TITLE",
                &wording.replace("img src", "img alt=list src"),
            )
            .replace("WORDS", &words)
            .replace("\"title\":W", &format!("\"title\":{wording}"))
            .replace("\"about\":W", &format!("\"about\":{wording}"))
            .replace("\"summary\":W", &format!("\"summary\":{wording}"));
        super::applied(forum, kind, &body);
    }
}

fn text(wanted: &str) -> String {
    let founding = super::founding();
    let pages = super::pages(&founding, language::Lang::En, crate::AsOf::Now);
    let page = pages.iter().find(|(path, _)| path == wanted).unwrap();
    super::markup::text(&page.1.0)
}

#[test]
fn what_is_confidential_or_erased_is_on_no_page() {
    let founding = super::founding();
    for (path, html) in super::pages(&founding, language::Lang::En, crate::AsOf::Now) {
        assert!(!html.0.contains("said in confidence"), "{path}");
        assert!(!html.0.contains("told to some"), "{path}");
    }
    let some = text("/candidates/4");
    assert!(some.contains("only those read it who consult"), "{some}");
    assert!(some.contains("Gender: Man"), "{some}");
    let more = text("/candidates/5");
    assert!(more.contains("lets delegations, officers"), "{more}");
    let erased = text("/candidates/2");
    assert!(erased.contains("It is not shown"), "{erased}");
    assert!(!erased.contains("not stated"), "{erased}");
}

#[test]
fn what_is_not_stated_says_so_and_is_not_guessed() {
    let silent = text("/candidates/3");
    assert!(silent.contains("Gender: not stated"), "{silent}");
    assert!(silent.contains("Expertise: not stated"), "{silent}");
    assert!(silent.contains("No longer stands, since"), "{silent}");
}

#[test]
fn a_slate_shows_every_finding_under_every_classification() {
    let slate = text("/slates/2");
    assert!(slate.contains("named by the criterion"), "{slate}");
    assert!(slate.contains("depends on what is not stated"), "{slate}");
    assert!(
        slate.contains("Replaced by") || slate.contains("Takes the place of"),
        "{slate}"
    );
}

#[test]
fn a_view_is_no_ballot_and_who_is_not_reached_is_named() {
    let slate = text("/slates/2");
    assert!(slate.contains("A view is no ballot"), "{slate}");
    assert!(slate.contains("Support: "), "{slate}");
    assert!(
        !slate.contains("An objection: FRA"),
        "the newest view counts: {slate}"
    );
    assert!(slate.contains("Not reached yet (198)"), "{slate}");
    assert!(slate.contains("which is not agreement (2)"), "{slate}");
}

#[test]
fn both_readings_are_shown_while_nobody_can_be_appointed() {
    let slate = text("/slates/2");
    assert!(
        slate.contains("Members read the rule differently"),
        "{slate}"
    );
    assert_eq!(slate.matches("A reading: ").count(), 2, "{slate}");
    let post = text("/posts/plenary/co-facilitator");
    assert!(post.contains("Vacant: 1"), "{post}");
    assert_eq!(post.matches("A reading: ").count(), 2, "{post}");
}

#[test]
fn an_appointment_says_what_it_rests_on() {
    let said = text("/appointments/3");
    assert!(
        said.contains("without prejudice to anybody’s reading"),
        "{said}"
    );
    assert!(
        said.contains("Members that consultations have reached: 200"),
        "{said}"
    );
    assert!(said.contains("Letter to the members"), "{said}");
}

#[test]
fn the_register_is_of_a_day() {
    let founding = super::founding();
    let on = |day: &str| {
        let as_of = crate::AsOf::Day(super::day(day));
        let pages = super::pages(&founding, language::Lang::En, as_of);
        let page = pages
            .into_iter()
            .find(|(path, _)| path == "/office-holders");
        super::markup::text(&page.unwrap().1.0)
    };
    assert!(
        on("2026-05-01").contains("stands in"),
        "{}",
        on("2026-05-01")
    );
    assert!(
        !on("2026-04-02").contains("stands in"),
        "{}",
        on("2026-04-02")
    );
}

#[test]
fn what_candidates_are_asked_and_by_whom_members_were_consulted_is_shown() {
    let post = text("/posts/plenary/co-facilitator");
    assert!(post.contains("Questions to candidates"), "{post}");
    let slate = text("/slates/2");
    assert!(slate.contains("on behalf of"), "{slate}");
}
