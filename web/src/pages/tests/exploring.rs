//! The explorer of slates: what it shows of a small field, in six languages.

use language::Lang;
use registrar::Journal;

use super::{BYTES_MAX, Founding, day, markup, view};
use crate::address::Page;
use crate::exploring::{self, Explored};
use crate::query::{Empty, Query};
use crate::{AsOf, Html, NotFound, Viewpoint, pages};

const SOURCE: &str = r#""source":{"document":"report-2026"},"certainty":"seen""#;

const ACTS: &[(&str, &str)] = &[
    (
        "element-recorded",
        r#"{"element":"pillar-norms","part":"pillar","title":W,"summary":W,SOURCE}"#,
    ),
    (
        "classification-recorded",
        r#"{"basis":"old-list","division":"development","title":W,"classes":[{"class":"developed","title":W,"members":["FRA","DEU","RUS"]},{"class":"developing","title":W,"members":["EGY","TUR"]}],SOURCE}"#,
    ),
    (
        "classification-recorded",
        r#"{"basis":"other-list","division":"development","title":W,"classes":[{"class":"developed","title":W,"members":["FRA","DEU","TUR"]},{"class":"developing","title":W,"members":["EGY","KIR","NIC","RUS"]}],SOURCE}"#,
    ),
    (
        "classification-recorded",
        r#"{"basis":"regions","division":"region","title":W,"classes":[{"class":"weog","title":W,"members":["FRA","DEU","TUR"]},{"class":"others","title":W,"members":["EGY","KIR","NIC","RUS"],"also":["TUR"]}],SOURCE}"#,
    ),
    ("body-established", BODY_1),
    ("body-established", BODY_2),
    (
        "post-established",
        r#"{"post":"dtg-1/co-facilitator","body":"dtg-1","office":"co-facilitator","title":W,"places":2,"decided_by":"plenary","provision":"cofacilitator-appointment",SOURCE}"#,
    ),
    (
        "post-established",
        r#"{"post":"dtg-2/co-facilitator","body":"dtg-2","office":"co-facilitator","title":W,"places":2,"decided_by":"plenary","provision":"cofacilitator-appointment",SOURCE}"#,
    ),
    (
        "criteria-set",
        r#"{"set":1,"posts":["dtg-1/co-facilitator","dtg-2/co-facilitator"],"criteria":[{"criterion":"one-and-one","test":{"kind":"pairing","basis":"old-list","classes":["developed","developing"]},"strength":"STRENGTH",SOURCE},{"criterion":"spread","test":{"kind":"spread","basis":"regions","at_most":2},"strength":"soft",SOURCE},{"criterion":"parity","test":{"kind":"parity"},"strength":"soft",SOURCE},{"criterion":"experts","test":{"kind":"expertise","fields":["pillar-norms"]},"strength":"soft",SOURCE},{"criterion":"states","test":{"kind":"one-per-state"},"strength":"hard",SOURCE}]}"#,
    ),
];
const BODY_1: &str = r#"{"body":"dtg-1","kind":"thematic-group","name":W,"about":W,SOURCE}"#;
const BODY_2: &str = r#"{"body":"dtg-2","kind":"thematic-group","name":W,"about":W,SOURCE}"#;

/// Candidates: who nominates, gender, and whether expertise is stated.
const CANDIDATES: [(&str, &str, bool); 6] = [
    ("FRA", r#""gender":"woman","#, false),
    ("DEU", r#""gender":"man","#, true),
    ("RUS", r#""gender":"man","#, false),
    ("NIC", "", false),
    ("KIR", r#""gender":"man","#, false),
    ("FRA", r#""gender":"man","#, true),
];

/// Two thematic groups with two places each, and six candidates: of the paired classes one is not
/// among them but for members in no class.
fn nominated(strength: &str) -> Founding {
    let mut founding = Founding::small();
    for (kind, body) in ACTS {
        enter(&mut founding, kind, &body.replace("STRENGTH", strength));
    }
    for (number, (code, gender, is_expert)) in (1..).zip(CANDIDATES) {
        let expertise = if is_expert {
            r#"[{"field":"pillar-norms","evidence":"A book"}]"#
        } else {
            "[]"
        };
        let body = format!(
            r#"{{"candidate":{number},"member":"{code}","counted":"{code}","person":"p-{}","posts":["dtg-1/co-facilitator","dtg-2/co-facilitator"],"name":"<b>{code}</b>","stated":{{{gender}"nationalities":["{code}"],"expertise":{expertise}}},"consent":{{"on":"2026-04-02","via":"letter","sha256":"{}"}}}}"#,
            40 + number,
            "b2".repeat(32),
        );
        enter(&mut founding, "candidate-nominated", &body);
    }
    founding
}

fn enter(founding: &mut Founding, kind: &str, body: &str) {
    let wording =
        r#"{"original":"en","texts":{"en":{"words":"<i>Title</i> of this","status":"original"}}}"#;
    let body = body.replace("SOURCE", SOURCE);
    let body = ["title", "summary", "name", "about"]
        .iter()
        .fold(body, |body, field| {
            body.replace(&format!("\"{field}\":W"), &format!("\"{field}\":{wording}"))
        });
    super::applied(&mut founding.forum, kind, &body);
}

/// What a query asks for, gone through.
pub(super) fn explored(view: &Viewpoint<'_>, query: &str) -> Result<Explored, NotFound> {
    let query = Query::read(Some(query), Page::Slates.parameters(), Empty::Absent).unwrap();
    let gathered = exploring::gathered(view.forum, view.day(), &query)?;
    Ok(gathered.explored().unwrap())
}

fn drawn(founding: &Founding, lang: Lang, query: &str) -> String {
    let journal = Journal::default();
    let view = view(founding, &journal, lang, "/slates");
    let Html(html) = pages::slates(&view, &explored(&view, query).unwrap());
    html
}

fn text(founding: &Founding, query: &str) -> String {
    markup::text(&drawn(founding, Lang::En, query))
}

#[test]
fn the_explorer_is_well_formed_and_light_in_every_language() {
    for strength in ["soft", "hard"] {
        let founding = nominated(strength);
        for lang in Lang::ALL {
            for query in ["", "basis=other-list", "drop-1=one-and-one&drop-2=states"] {
                let html = drawn(&founding, lang, query);
                let faults = markup::faults(&html, lang);
                assert!(faults.is_empty(), "{lang} {query}: {faults:#?}");
                assert!(html.len() <= BYTES_MAX, "{lang} {query}: {}", html.len());
                assert!(!html.contains("<b>FRA") && !html.contains("<i>Title"));
            }
        }
    }
}

#[test]
fn slates_stand_beside_each_other_with_what_it_would_take() {
    let founding = nominated("soft");
    let text = text(&founding, "");
    // Of 90 ways to fill the places, those with both nationals of France are left out.
    assert!(text.contains("Candidates who stand: 6"), "{text}");
    assert!(text.contains("Feasible slates: 54"), "{text}");
    assert!(text.contains("Every slate was gone through"), "{text}");
    assert!(text.contains("Slates that no other surpasses"), "{text}");
    assert!(text.contains("no feasible slate of these candidates stands better"));
    assert!(text.contains("nobody is counted as"), "{text}");
    assert!(text.contains("depends on what is not stated"), "{text}");
}

#[test]
fn shares_are_told_under_every_classification_and_exactly() {
    let text = text(&nominated("soft"), "");
    assert!(text.contains("3/7") && text.contains("12/7"), "{text}");
    assert!(text.contains("1/2"), "{text}");
    assert!(text.contains("Members in no class: 2"), "{text}");
    assert!(text.contains("counted in another: 1"), "{text}");
}

#[test]
fn another_classification_gives_another_answer() {
    let founding = nominated("hard");
    let (named, other) = (text(&founding, ""), text(&founding, "basis=other-list"));
    let feasible = |text: &str| text.split("Feasible slates: ").nth(1).unwrap()[..2].to_owned();
    assert_ne!(feasible(&named), feasible(&other));
    let without = text(&founding, "drop-1=one-and-one");
    assert_ne!(feasible(&named), feasible(&without));
}

#[test]
fn where_nothing_is_feasible_it_says_why_and_what_would_be() {
    let mut founding = nominated("hard");
    for number in [4, 5] {
        let body = format!(r#"{{"candidate":{number}}}"#);
        enter(&mut founding, "candidacy-withdrawn", &body);
    }
    let none = text(&founding, "drop-5=states");
    assert!(none.contains("No slate is feasible"), "{none}");
    assert!(
        none.contains("this criterion alone excludes every slate"),
        "{none}"
    );
    assert!(none.contains("Smallest relaxations"), "{none}");
    assert!(
        none.contains("Classes without anybody, post by post: 2"),
        "{none}"
    );
    let together = text(&founding, "");
    assert!(together.contains("No slate is feasible"), "{together}");
}

#[test]
fn what_cannot_be_explored_says_what_to_do() {
    let founding = Founding::small();
    let text = text(&founding, "");
    assert!(text.contains("No post has a vacant place"), "{text}");
    assert!(!text.contains("Posts to fill"), "{text}");
    let nominated = nominated("soft");
    let journal = Journal::default();
    let view = view(&nominated, &journal, Lang::En, "/slates");
    assert!(explored(&view, "post-1=dtg-9/co-facilitator").is_err());
    assert!(explored(&view, "basis=no-list").is_err());
}

#[test]
fn what_was_asked_stays_in_the_form() {
    let founding = nominated("soft");
    let journal = Journal::default();
    let view = Viewpoint {
        as_of: AsOf::Day(day("2026-04-20")),
        ..view(&founding, &journal, Lang::En, "/slates")
    };
    let query = "post-1=dtg-2/co-facilitator&basis=other-list&drop-3=parity";
    let Html(html) = pages::slates(&view, &explored(&view, query).unwrap());
    assert!(
        html.contains(r#"name="as_of" value="2026-04-20""#),
        "{html}"
    );
    let checked = |value: &str| html.contains(&format!("value=\"{value}\" checked"));
    assert!(checked("dtg-2/co-facilitator") && checked("parity"));
    assert!(!checked("dtg-1/co-facilitator") && !checked("states"));
    assert!(html.contains(r#"value="other-list" selected"#));
}
