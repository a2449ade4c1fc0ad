//! What a delegation does under contested credentials is marked wherever it shows.

use language::{Lang, Messages};
use procedure::id::PersonId;
use procedure::{Act, By, Recorded, Seat};
use registrar::Journal;
use serde_json::{Value, json};

use super::fixture::{Founding, member};
use super::{entered, signed, view};
use crate::pages::Html;

/// Folds an act in as the record would have it.
fn enter(founding: &mut Founding, seat: Seat, kind: &str, body: &Value) {
    let recorded = Recorded {
        at: "2026-05-01T12:00:00Z".parse().unwrap(),
        on: None,
        by: By {
            seat,
            person: PersonId::new("p-17").unwrap(),
        },
        signed: Vec::new(),
        act: Act::decode(kind, &body.to_string()).unwrap(),
    };
    founding.forum.apply(&recorded);
    founding.recorded.push(recorded);
}

/// France declares a position, under credentials that are contested or not.
fn declared(standing: &str) -> Founding {
    let mut founding = Founding::small();
    let france = Seat::Delegation(member("FRA"));
    let letter = json!({
        "credentials": 1, "party": france, "letter": "1a".repeat(32), "issued_by": "the Minister",
        "issued": "2026-04-01", "head": "p-17", "from": "2026-04-01", "standing": "submitted",
    });
    let stood = json!({"credentials": 1, "standing": standing, "on": "2026-04-02"});
    let words = json!({"words": "France supports it.", "status": "original"});
    let position = json!({
        "position": founding.forum.questions.positions().len() + 1, "holder": {"member": "FRA"},
        "question": "who-appoints", "option": "chair-appoints", "stance": "support",
        "expressed": "2026-05-01", "known_by": "declared", "evidence": "declaration",
        "words": {"original": "en", "texts": {"en": words}},
    });
    enter(
        &mut founding,
        Seat::Secretariat,
        "credentials-presented",
        &letter,
    );
    enter(
        &mut founding,
        Seat::Secretariat,
        "credentials-stood",
        &stood,
    );
    enter(&mut founding, france, "position-recorded", &position);
    founding
}

fn drawn(founding: &Founding, lang: Lang) -> Vec<String> {
    let journal = Journal::default();
    let entries = entered(founding);
    let signed = signed::signed();
    let at = |path| view(founding, &journal, lang, path);
    let pages = [
        crate::pages::question(&at("/questions/who-appoints"), "who-appoints").unwrap(),
        crate::pages::member(&at("/members/FRA"), "FRA").unwrap(),
        crate::pages::entry(&at("/record/1"), &entries[0], &signed),
    ];
    pages.into_iter().map(|Html(html)| html).collect()
}

#[test]
fn contested_credentials_are_marked_on_every_page_and_others_are_not() {
    let (contested, approved) = (declared("contested"), declared("approved"));
    for lang in Lang::ALL {
        let mark = Messages::of(lang).text("caveat-credentials-contested");
        for (page, html) in drawn(&contested, lang).iter().enumerate() {
            assert!(html.contains(mark), "{lang}, page {page}");
        }
        for (page, html) in drawn(&approved, lang).iter().enumerate() {
            assert!(!html.contains(mark), "{lang}, page {page}");
        }
    }
}

#[test]
fn the_record_names_the_contest_beside_the_seat() {
    let founding = declared("contested");
    let journal = Journal::default();
    let at = view(&founding, &journal, Lang::En, "/record");
    let Html(html) = crate::pages::record(&at, &entered(&founding)[..1], None);
    assert!(html.contains("(credentials contested)"), "{html}");
}

#[test]
fn a_declaration_that_no_passkey_signed_says_so() {
    let unsigned = Messages::of(Lang::En).text("caveat-not-signed");
    let html = &drawn(&declared("approved"), Lang::En)[0];
    assert!(html.contains(unsigned), "{html}");
}
