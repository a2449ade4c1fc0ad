//! What a candidate says beside what the criteria look at is shown to those whom she named, and to
//! nobody else: on no page, in no answer of the API, in no table, by no opening.

use ledger::{Hash, Seal};
use procedure::Noun;
use serde_json::Value;

use super::{Staffed, behind, signed, staffed};

const ANSWER: &str = "an answer told to some";
const HOURS: &str = "hours told to some";

/// A candidate on record whose answers are for this audience.
async fn on_record(it: &mut Staffed, audience: &str) {
    let code = it.asked().await;
    let mut candidate = behind(&it.forum, &code).await;
    let page = candidate.get("/fr/candidacy/answer").await;
    assert!(page.text().contains("Pourquoi ?"), "{}", page.text());
    let stated = [
        ("name", "Somebody"),
        ("gender", "woman"),
        ("availability", HOURS),
        ("answer-1", ANSWER),
        ("audience", audience),
        ("consent", "yes"),
    ];
    candidate.post("/en/candidacy/answer", &stated).await;
    let path = "/en/desk/appointments/asked/1";
    let mut browser = it.forum.signed_in(&mut it.head).await;
    let page = browser.get(path).await;
    assert!(page.text().contains(ANSWER), "the delegation enters it");
    signed(&mut browser, &mut it.head, path, &[]).await;
}

/// Whether a page of the desk shows the answers: to the Chair, an officer of the secretariat, the
/// delegation that nominated, another one.
async fn readers(it: &mut Staffed) -> [bool; 4] {
    let Staffed {
        forum,
        chair,
        officers: [officer, _],
        head,
        other,
    } = it;
    let mut read = [false; 4];
    for (place, person) in [chair, officer, head, other].into_iter().enumerate() {
        let mut browser = forum.signed_in(person).await;
        let page = browser.get("/en/desk/appointments/candidates/1").await;
        assert_eq!(page.status, 200, "{}", page.text());
        assert!(page.text().contains("Woman"), "the criteria look at it");
        read[place] = page.text().contains(ANSWER) && page.text().contains(HOURS);
    }
    read
}

/// Whether anything that anybody can open shows the answers.
async fn public(it: &Staffed) -> bool {
    let registrar = &it.forum.registrar;
    let index = {
        let now = registrar.read();
        now.journal.index_of(Noun::Candidate, "1").unwrap()
    };
    let entry = registrar.entries(index, 1).unwrap();
    let entry: Value = serde_json::from_slice(&entry[0].bytes).unwrap();
    let seal = entry["body"]["statement"]["sealed"].as_str().unwrap();
    let mut outside = it.forum.browser();
    let opening = outside.get(&format!("/record/opening/{seal}")).await;
    let mut shown = opening.status == 200;
    let listed = outside.get("/record/openings?limit=200").await;
    assert_eq!(listed.text().contains(seal), shown);
    let sealed = Seal::from_hash(Hash::from_hex(seal).unwrap());
    assert_eq!(registrar.opening(sealed).unwrap().is_some(), shown);
    let paths = [
        "/en/candidates/1".to_owned(),
        "/en/posts/plenary/co-facilitator".to_owned(),
        "/en/slates".to_owned(),
        format!("/en/record/{index}"),
        format!("/record/entry/{index}"),
        "/candidates.csv".to_owned(),
        "/api/v1/candidates".to_owned(),
        "/api/v1/candidates/1".to_owned(),
    ];
    for path in paths {
        let answer = outside.get(&path).await;
        assert_eq!(answer.status, 200, "{path}");
        shown |= answer.text().contains(ANSWER) || answer.text().contains(HOURS);
    }
    shown
}

#[tokio::test]
async fn answers_for_those_who_consult_reach_nobody_else() {
    let mut it = staffed();
    on_record(&mut it, "consulting").await;
    assert!(!public(&it).await);
    assert_eq!(readers(&mut it).await, [true, true, true, false]);
}

#[tokio::test]
async fn answers_for_delegations_are_not_for_the_public() {
    let mut it = staffed();
    on_record(&mut it, "delegations").await;
    assert!(!public(&it).await);
    assert_eq!(readers(&mut it).await, [true, true, true, true]);
}

#[tokio::test]
async fn answers_for_everybody_are_for_everybody() {
    let mut it = staffed();
    on_record(&mut it, "public").await;
    assert!(public(&it).await, "else these tests could not fail");
    assert_eq!(readers(&mut it).await, [true, true, true, true]);
}
