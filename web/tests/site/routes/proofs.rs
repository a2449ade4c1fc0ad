//! What proves the record: checked by the functions of the ledger, as a stranger would.

use ledger::note::VerifierKey;
use ledger::proof::Receipt;
use ledger::tree::{Head, verify_consistency, verify_inclusion};
use ledger::{Hash, Opening, Seal, SignedCheckpoint};
use procedure::act::{ValueErased, ValueWithheld};
use procedure::id::{DocumentId, PersonId, SealId};
use procedure::keeping::{erase::EraseValue, withhold::WithholdValue};
use procedure::{Citation, Seat};
use serde_json::Value;

use crate::fixture::{ADDRESS, Forum, by};

const ORIGIN: &str = "forum.example/small";

/// The keys as a stranger gets them.
async fn keys(forum: &Forum) -> Vec<VerifierKey> {
    let answer = forum.found("/record/key").await;
    assert_eq!(answer.header("Content-Type"), "text/plain; charset=utf-8");
    let lines = answer.text().lines();
    lines
        .map(|line| VerifierKey::parse(line).unwrap())
        .collect()
}

#[tokio::test]
async fn the_keys_are_those_that_sign() {
    let forum = Forum::small();
    let expected: Vec<VerifierKey> = forum.registrar.verifiers();
    assert_eq!(keys(&forum).await, expected);
}

#[tokio::test]
async fn a_receipt_proves_its_entry_and_no_other() {
    let forum = Forum::small();
    let keys = keys(&forum).await;
    for index in 0..forum.registrar.size() {
        let answer = forum.found(&format!("/record/receipt/{index}")).await;
        let name = format!("attachment; filename=\"entry-{index}.tlog-proof\"");
        assert_eq!(answer.header("Content-Disposition"), name);
        assert_eq!(answer.header("Access-Control-Allow-Origin"), "*");
        let receipt = Receipt::parse(&answer.body).unwrap();
        let entry = forum.found(&format!("/record/entry/{index}")).await;
        assert_eq!(receipt.index, index);
        receipt.verify(&entry.body, ORIGIN, &keys).unwrap();
        assert!(receipt.verify(b"{}", ORIGIN, &keys).is_err());
    }
    let size = forum.registrar.size();
    for (key, status) in [
        (size.to_string(), 404),
        ("01".into(), 404),
        ("x".into(), 404),
    ] {
        let answer = forum.get(&format!("/record/receipt/{key}")).await;
        assert_eq!(answer.status, status, "{key}");
    }
    assert_eq!(forum.get("/record/receipt/0?x=1").await.status, 400);
}

#[tokio::test]
async fn an_entry_under_no_checkpoint_has_no_receipt_yet() {
    let forum = Forum::small();
    let index = forum.declare("COL", procedure::question::Stance::Support);
    let address = format!("/record/receipt/{index}");
    let answer = forum.get(&address).await;
    assert_eq!(answer.status, 503);
    assert_eq!(answer.header("Retry-After"), "1");
    assert!(answer.text().contains("no signed checkpoint covers it yet"));
    let page = forum.found(&format!("/en/record/{index}")).await;
    assert!(
        page.text()
            .contains("No signed checkpoint covers this entry yet")
    );
    forum.registrar.sign().unwrap();
    let receipt = Receipt::parse(&forum.found(&address).await.body).unwrap();
    assert_eq!(receipt.checkpoint.head().size, index + 1);
    let page = forum.found(&format!("/en/record/{index}")).await;
    assert!(
        page.text().contains(&address),
        "drawn anew after the checkpoint"
    );
}

/// Every open seal as it is listed, page by page.
async fn open_seals(forum: &Forum, limit: usize) -> Vec<(String, u64)> {
    let mut next = format!("/record/openings?limit={limit}");
    let mut seals = Vec::new();
    loop {
        let page = forum.found(&next).await.json();
        let items = page["items"].as_array().unwrap();
        assert!(items.len() <= limit);
        for item in items {
            let seal = item["seal"].as_str().unwrap().to_owned();
            let url = item["opening_url"].as_str().unwrap();
            assert_eq!(url, format!("{ADDRESS}/record/opening/{seal}"));
            seals.push((seal, item["entry"].as_u64().unwrap()));
        }
        match page["next"].as_str() {
            Some(url) => url.strip_prefix(ADDRESS).unwrap().clone_into(&mut next),
            None => return seals,
        }
    }
}

fn opening(bytes: &[u8]) -> Opening {
    let read: Value = ledger::canonical::check(bytes).unwrap();
    assert_eq!(read.as_object().unwrap().len(), 2);
    let nonce = Hash::from_hex(read["nonce"].as_str().unwrap()).unwrap();
    Opening {
        nonce: *nonce.as_bytes(),
        value: read["value"].clone(),
    }
}

#[tokio::test]
async fn what_opens_a_seal_is_what_was_sealed() {
    let forum = Forum::small();
    let seals = open_seals(&forum, 500).await;
    assert!(!seals.is_empty());
    assert_eq!(open_seals(&forum, 1).await, seals);
    for (seal, index) in seals {
        let answer = forum.found(&format!("/record/opening/{seal}")).await;
        assert_eq!(answer.header("Content-Type"), "application/json");
        assert_eq!(answer.header("Cache-Control"), "no-store");
        let hash = Hash::from_hex(&seal).unwrap();
        Seal::from_hash(hash).check(&opening(&answer.body)).unwrap();
        let entry = forum.found(&format!("/record/entry/{index}")).await;
        assert!(entry.text().contains(&seal));
    }
    let other = "0".repeat(64);
    for key in [
        other.as_str(),
        "0",
        "x",
        &other.to_uppercase().replace('0', "A"),
    ] {
        let answer = forum.get(&format!("/record/opening/{key}")).await;
        assert_eq!(answer.status, 404, "{key}");
        assert_eq!(answer.header("Content-Type"), "application/problem+json");
    }
    for query in ["limit=0", "limit=501", "cursor=%22", "page=2"] {
        let answer = forum.get(&format!("/record/openings?{query}")).await;
        assert_eq!(answer.status, 400, "{query}");
    }
    assert_eq!(forum.get("/record/openings?cursor=x").await.status, 404);
}

#[tokio::test]
async fn a_closed_value_is_gone_and_says_by_which_entry() {
    for erased in [false, true] {
        let forum = Forum::small();
        let (seal, _) = open_seals(&forum, 500).await.remove(0);
        let address = format!("/record/opening/{seal}");
        let before = forum.found(&address).await;
        let index = close(&forum, &seal, erased);
        let answer = forum.get(&address).await;
        assert_eq!(answer.status, 410);
        assert_eq!(answer.json()["code"], "gone");
        let detail = answer.json()["detail"].as_str().unwrap().to_owned();
        assert!(detail.contains(&format!("by entry {index}")), "{detail}");
        let value = opening(&before.body).value.to_string();
        assert!(!answer.text().contains(&value));
        let left = open_seals(&forum, 500).await;
        assert!(left.iter().all(|(other, _)| *other != seal));
        forum.registrar.sign().unwrap();
        let receipt = forum.found("/record/receipt/0").await;
        assert!(
            Receipt::parse(&receipt.body).is_ok(),
            "the record verifies as before"
        );
    }
}

fn close(forum: &Forum, seal: &str, erased: bool) -> u64 {
    let seal = SealId::new(seal).unwrap();
    let rule = Citation {
        document: DocumentId::new("A/1").unwrap(),
        place: None,
    };
    let reason = text::Words::new("The person asked for it.").unwrap();
    let confirmed_by = PersonId::new("p-2").unwrap();
    let command = if erased {
        EraseValue(ValueErased {
            seal,
            rule,
            reason,
            confirmed_by,
        })
        .into()
    } else {
        WithholdValue(ValueWithheld {
            seal,
            rule,
            reason,
            confirmed_by,
        })
        .into()
    };
    forum.enter(by(Seat::Secretariat), command)
}

fn hashes(path: &Value) -> Vec<Hash> {
    let path = path.as_array().unwrap().iter();
    path.map(|it| Hash::from_hex(it.as_str().unwrap()).unwrap())
        .collect()
}

fn hash(value: &Value) -> Hash {
    Hash::from_hex(value.as_str().unwrap()).unwrap()
}

#[tokio::test]
async fn inclusion_is_proved_at_every_size() {
    let forum = Forum::small();
    let size = forum.registrar.size();
    for size in [1, 2, 3, 5, size - 1, size] {
        for index in 0..size {
            let address = format!("/api/v1/proof/inclusion?index={index}&size={size}");
            let proof = forum.found(&address).await.json();
            let entry = forum.found(&format!("/record/entry/{index}")).await;
            let leaf = Hash::leaf(&entry.body);
            assert_eq!(hash(&proof["leaf"]), leaf);
            let root = hash(&proof["root"]);
            verify_inclusion(leaf, index, Head { size, root }, &hashes(&proof["path"])).unwrap();
        }
    }
    let newest = forum.found("/api/v1/proof/inclusion").await.json();
    assert_eq!(
        (&newest["size"], &newest["index"]),
        (&size.into(), &(size - 1).into())
    );
}

#[tokio::test]
async fn consistency_is_proved_between_all_sizes() {
    let forum = Forum::small();
    let size = forum.registrar.size();
    for to in [0, 1, 4, size - 1, size] {
        for from in 0..=to {
            let address = format!("/api/v1/proof/consistency?from={from}&to={to}");
            let proof = forum.found(&address).await.json();
            let head = |size, root: &str| Head {
                size,
                root: hash(&proof[root]),
            };
            let (old, new) = (head(from, "from_root"), head(to, "to_root"));
            verify_consistency(old, new, &hashes(&proof["path"])).unwrap();
        }
    }
}

#[tokio::test]
async fn what_no_proof_is_for_is_refused_with_what_there_is() {
    let forum = Forum::small();
    let size = forum.registrar.size();
    let beyond = size + 1;
    for (query, said) in [
        (
            format!("inclusion?size={beyond}"),
            format!("from 1 to {size}"),
        ),
        ("inclusion?size=0".into(), format!("from 1 to {size}")),
        (
            format!("inclusion?index={size}"),
            format!("from 0 to {}", size - 1),
        ),
        ("inclusion?index=3&size=3".into(), "from 0 to 2".into()),
        (
            format!("consistency?to={beyond}"),
            format!("from 0 to {size}"),
        ),
        ("consistency?from=4&to=3".into(), "from 0 to 3".into()),
    ] {
        let answer = forum.get(&format!("/api/v1/proof/{query}")).await;
        assert_eq!(answer.status, 404, "{query}");
        assert_eq!(answer.json()["code"], "beyond-the-record", "{query}");
        let detail = answer.json()["detail"].as_str().unwrap().to_owned();
        assert!(detail.contains(&said), "{query}: {detail}");
    }
    let empty = Forum::empty(ADDRESS);
    assert_eq!(empty.get("/api/v1/proof/inclusion").await.status, 404);
    assert_eq!(empty.get("/api/v1/checkpoint").await.status, 404);
    assert_eq!(empty.get("/record/receipt/0").await.status, 404);
    let nothing = empty.found("/api/v1/proof/consistency").await.json();
    assert_eq!(hash(&nothing["to_root"]), Hash::of_nothing());
}

#[tokio::test]
async fn every_item_with_an_entry_names_the_receipt_that_proves_it() {
    let forum = Forum::small();
    let keys = keys(&forum).await;
    for list in [
        "positions",
        "questions",
        "members",
        "bodies",
        "documents",
        "record",
    ] {
        let items = forum.found(&format!("/api/v1/{list}")).await.json()["items"].clone();
        for item in items.as_array().unwrap() {
            let path = |name: &str| {
                let url = item[name].as_str().unwrap();
                url.strip_prefix(ADDRESS).unwrap().to_owned()
            };
            let receipt = forum.found(&path("proof_url")).await;
            let entry = forum.found(&path("entry_url")).await;
            let receipt = Receipt::parse(&receipt.body).unwrap();
            receipt.verify(&entry.body, ORIGIN, &keys).unwrap();
        }
    }
}

#[tokio::test]
async fn the_checkpoint_is_read_as_it_was_signed() {
    let forum = Forum::small();
    let note = forum.found("/record/checkpoint").await;
    let signed = SignedCheckpoint::parse(&note.body).unwrap();
    let read = forum.found("/api/v1/checkpoint").await.json();
    assert_eq!(read["origin"], ORIGIN);
    assert_eq!(read["size"], signed.head().size);
    assert_eq!(hash(&read["root"]), signed.head().root);
    assert_eq!(read["root_base64"], signed.head().root.to_base64());
    assert_eq!(read["note"], note.text());
    assert_eq!(read["signatures"][0]["by"], "log");
    assert_eq!(read["quorum"], "no-policy");
    let witnesses = forum.found("/api/v1/witnesses").await.json();
    assert_eq!(witnesses["witnesses"], serde_json::json!([]));
    assert_eq!(forum.get("/record/policy").await.status, 404);
}

#[tokio::test]
async fn pages_say_how_to_verify_in_every_language() {
    let forum = Forum::small();
    let key = forum.registrar.verifier().to_string();
    let root = Hash::from(forum.registrar.read().root);
    for lang in language::Lang::ALL {
        let page = forum.found(&format!("/{lang}/record/verify")).await;
        let html = page.text();
        assert!(html.contains(&key) && html.contains(ORIGIN), "{lang}");
        assert!(html.contains(&root.to_base64()), "{lang}");
        assert!(
            html.contains(&format!("travaux verify {ADDRESS}")),
            "{lang}"
        );
        let page = forum.found(&format!("/{lang}/record/3")).await;
        let html = page.text();
        assert!(html.contains(&root.to_hex()), "{lang}");
        assert!(html.contains("\"/record/receipt/3\""), "{lang}");
        assert!(html.contains(&format!("/{lang}/record/verify")), "{lang}");
    }
    assert_eq!(forum.get("/en/record/verify?at=3").await.status, 400);
}

#[tokio::test]
async fn a_mirror_says_so_and_what_was_found_wrong_is_said_at_once() {
    let forum = Forum::small();
    let mirror = web::Site::with_particulars(
        std::sync::Arc::clone(&forum.registrar),
        std::sync::Arc::new(|| "2026-04-03T12:00:00Z".parse().unwrap()),
        web::Particulars {
            address: ADDRESS.into(),
            mirror: true,
            ..web::Particulars::default()
        },
    );
    let own = forum.found("/en/members/COL").await;
    assert!(!own.text().contains("class=\"notice\""));
    let forum = Forum {
        site: mirror,
        ..forum
    };
    let page = forum.found("/en/members/COL").await;
    assert!(
        page.text()
            .contains("<p class=\"notice\">This is a mirror.")
    );
    forum
        .site
        .found_wrong("entry 3: its bytes and its hash differ");
    for address in ["/en/members/COL", "/en/record/0?at=3", "/fr/method"] {
        let page = forum.found(address).await;
        assert!(page.text().contains("<p class=\"notice\">"), "{address}");
        assert!(!page.text().contains("This is a mirror"), "{address}");
    }
    let health = forum.get("/healthz").await;
    assert_eq!(health.status, 503);
    assert_eq!(
        health.json()["wrong"],
        "entry 3: its bytes and its hash differ"
    );
    assert_eq!(health.json()["size"], forum.registrar.size());
}
