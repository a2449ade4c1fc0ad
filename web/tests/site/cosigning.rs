//! Cosignatures: taken from witnesses of the policy, and from nobody else.

use axum::body::{Body, to_bytes};
use axum::http::Request;
use ledger::cosignature::cosign;
use ledger::note::{Algorithm, SignerKey};
use ledger::policy::{Policy, Quorum};
use ledger::proof::Receipt;
use ledger::{Checkpoint, SignedCheckpoint};
use tower::ServiceExt;

use crate::fixture::Forum;

const ADDRESS: &str = "/record/cosignatures";

fn witness(number: u8) -> SignerKey {
    let name = format!("w{number}.example");
    SignerKey::from_seed(&name, Algorithm::Cosignature, [100 + number; 32]).unwrap()
}

/// Two of three.
fn policy() -> String {
    let [one, two, three] = [1, 2, 3].map(|number| witness(number).verifier());
    let lines = format!("witness W1 {one}\nwitness W2 {two}\nwitness W3 {three}\n");
    format!("# Two of three.\n{lines}group all-three 2 W1 W2 W3\nquorum all-three\n")
}

fn forum() -> Forum {
    Forum::witnessed(&policy())
}

/// The newest checkpoint with a cosignature and no other signature of the like.
fn cosigned(forum: &Forum, by: &SignerKey, time: u64) -> String {
    let note = forum.registrar.checkpoint();
    let mut signed = SignedCheckpoint::parse(note.as_bytes()).unwrap();
    let line = cosign(signed.note().text(), by, time).unwrap();
    signed.add(line).unwrap();
    signed.to_string()
}

/// POST of a body.
async fn sent(forum: &Forum, address: &str, body: impl Into<Body>) -> (u16, String) {
    let request = Request::post(address).body(body.into()).unwrap();
    let response = forum.site.router().oneshot(request).await.unwrap();
    let status = response.status().as_u16();
    let bytes = to_bytes(response.into_body(), usize::MAX).await.unwrap();
    (status, String::from_utf8(bytes.to_vec()).unwrap())
}

fn took(count: usize) -> (u16, String) {
    (200, format!("{count}\n"))
}

#[tokio::test]
async fn cosignatures_come_back_and_make_a_quorum() {
    let forum = forum();
    let policy = Policy::parse(forum.found("/record/policy").await.text().as_bytes()).unwrap();
    let standing = |bytes: &[u8]| {
        let receipt = Receipt::parse(bytes).unwrap();
        policy.standing(&receipt.checkpoint).unwrap().quorum
    };
    let before = forum.found("/record/receipt/3").await;
    assert_eq!(standing(&before.body), Quorum::Short);
    let first = cosigned(&forum, &witness(1), 1_775_210_000);
    assert_eq!(sent(&forum, ADDRESS, first).await, took(1));
    let second = cosigned(&forum, &witness(3), 1_775_210_060);
    assert_eq!(
        sent(&forum, ADDRESS, second).await,
        took(2),
        "with the one that was there"
    );
    let receipt = forum.found("/record/receipt/3").await;
    assert_eq!(standing(&receipt.body), Quorum::Met);
    assert_ne!(receipt.header("ETag"), before.header("ETag"));
    let checkpoint = forum.found("/record/checkpoint").await;
    assert!(checkpoint.text().contains("w1.example") && checkpoint.text().contains("w3.example"));
}

#[tokio::test]
async fn pages_and_data_say_how_far_each_has_followed() {
    let forum = forum();
    let size = forum.registrar.size();
    let page = forum.found("/en/record/0").await;
    assert!(page.text().contains("No witness has cosigned"));
    let note = cosigned(&forum, &witness(2), 1_775_210_000);
    assert_eq!(sent(&forum, ADDRESS, note).await, took(1));
    let page = forum.found("/en/record/0").await;
    assert!(
        page.text().contains("<bdi>W2</bdi>"),
        "drawn anew after the signature"
    );
    let index = forum.declare("COL", procedure::question::Stance::Support);
    forum.registrar.sign().unwrap();
    let newer = forum.found(&format!("/en/record/{index}")).await;
    assert!(newer.text().contains("No witness has cosigned"));
    let read = forum.found("/api/v1/witnesses").await.json();
    assert_eq!(read["witnesses"][1]["size"], size);
    assert_eq!(read["witnesses"][1]["at"], "2026-04-03T09:53:20Z");
    assert_eq!(read["witnesses"][0]["size"], serde_json::Value::Null);
    assert_eq!(read["quorum"], "never");
    let page = forum.found("/en/record/verify").await;
    assert!(page.text().contains("Not enough witnesses"));
    assert!(page.text().contains("group all-three 2 W1 W2 W3"));
}

#[tokio::test]
async fn an_earlier_checkpoint_can_be_cosigned_later() {
    let forum = forum();
    let size = forum.registrar.size();
    let notes = [1, 2].map(|number| cosigned(&forum, &witness(number), 1_775_210_000));
    forum.declare("COL", procedure::question::Stance::Support);
    forum.registrar.sign().unwrap();
    for note in notes {
        assert_eq!(sent(&forum, ADDRESS, note).await.0, 200);
    }
    let read = forum.found("/api/v1/witnesses").await.json();
    assert_eq!(read["quorum"], "behind");
    assert_eq!(read["quorum_size"], size);
    let read = forum.found("/api/v1/checkpoint").await.json();
    assert_eq!(read["cosigned_by"], serde_json::json!([]));
    let page = forum.found("/ar/record/verify").await;
    assert!(page.text().contains("عدد كاف من الشهود"));
}

#[tokio::test]
async fn what_is_sent_twice_changes_nothing() {
    let forum = forum();
    let newer = cosigned(&forum, &witness(1), 1_775_210_060);
    let older = cosigned(&forum, &witness(1), 1_775_210_000);
    assert_eq!(sent(&forum, ADDRESS, newer.clone()).await, took(1));
    let kept = forum.registrar.checkpoint();
    for note in [newer, older, kept.clone()] {
        assert_eq!(sent(&forum, ADDRESS, note).await, took(1));
        assert_eq!(forum.registrar.checkpoint(), kept);
    }
}

/// A checkpoint of our origin that was never signed here.
fn foreign(origin: &str, size: u64) -> String {
    let key = SignerKey::from_seed(origin, Algorithm::Ed25519, [7; 32]).unwrap();
    let head = ledger::tree::Head {
        size,
        root: ledger::Hash::of(b"another history"),
    };
    let mut signed = Checkpoint {
        origin: origin.into(),
        head,
        extensions: Vec::new(),
    }
    .sign(&key)
    .unwrap();
    let line = cosign(signed.note().text(), &witness(1), 1_775_210_000).unwrap();
    signed.add(line).unwrap();
    signed.to_string()
}

#[tokio::test]
async fn nothing_hostile_is_taken() {
    let forum = forum();
    let kept = forum.registrar.checkpoint();
    let size = forum.registrar.size();
    let good = cosigned(&forum, &witness(1), 1_775_210_000);
    let stranger = SignerKey::from_seed("w9.example", Algorithm::Cosignature, [9; 32]).unwrap();
    let impostor = SignerKey::from_seed("w1.example", Algorithm::Cosignature, [9; 32]).unwrap();
    let forged = {
        // The witness's own name and id over bytes that it did not sign.
        let text = SignedCheckpoint::parse(kept.as_bytes()).unwrap();
        let mut line = cosign(text.note().text(), &witness(1), 1_775_210_000).unwrap();
        line.bytes[20] ^= 1;
        let mut signed = text.clone();
        signed.add(line).unwrap();
        signed.to_string()
    };
    for (body, status, said) in [
        (String::new(), 400, "signatures"),
        ("hello".into(), 400, "signatures"),
        ("\n\n".into(), 400, ""),
        (kept.clone(), 403, "no witness that this site knows"),
        (
            cosigned(&forum, &stranger, 1),
            403,
            "no witness that this site knows",
        ),
        (
            cosigned(&forum, &impostor, 1),
            403,
            "no witness that this site knows",
        ),
        (forged, 400, "was not made by its key"),
        (good.replace(&format!("\n{size}\n"), "\n3\n"), 400, "signed"),
        (
            foreign("forum.example/small", size),
            400,
            "another checkpoint",
        ),
        (
            foreign("forum.example/small", size + 9),
            400,
            "no checkpoint over",
        ),
        (
            foreign("forum.example/other", size),
            400,
            "another checkpoint",
        ),
        (
            good.replace("\u{2014} w1", "\u{2014} \u{202e}w1\u{1}"),
            400,
            "",
        ),
        (
            good.replace("\n\n", "\n\u{0}\n\n"),
            400,
            "control characters",
        ),
        (good.replace('\u{2014}', "-"), 400, "signature line"),
        (format!("{good}{}", good.lines().last().unwrap()), 400, ""),
        (good.repeat(2), 400, ""),
        ("x".repeat(65_537), 413, "at most 65536 bytes"),
    ] {
        let start: String = body.chars().take(60).collect();
        let (answered, why) = sent(&forum, ADDRESS, body).await;
        assert_eq!(answered, status, "{start:?}: {why}");
        assert!(why.contains(said), "{start:?}: {why}");
        assert_eq!(why.matches('\n').count(), 1, "one sentence: {why:?}");
        assert!(!why.contains(['\0', '\u{1}', '\u{202e}']), "{why:?}");
        assert_eq!(forum.registrar.checkpoint(), kept);
    }
    assert_eq!(sent(&forum, ADDRESS, vec![0xff; 40]).await.0, 400);
    let with_query = format!("{ADDRESS}?x=1");
    assert_eq!(sent(&forum, &with_query, good.clone()).await.0, 400);
    assert_eq!(sent(&forum, ADDRESS, good).await, took(1));
}

#[tokio::test]
async fn only_post_is_allowed_and_only_here() {
    let forum = forum();
    for method in ["GET", "HEAD", "PUT", "PATCH", "DELETE"] {
        let answer = forum.ask(method, ADDRESS, &[]).await;
        assert_eq!(answer.status, 405, "{method}");
        assert_eq!(answer.header("Allow"), "POST, OPTIONS");
    }
    assert_eq!(forum.ask("OPTIONS", ADDRESS, &[]).await.status, 204);
    let note = cosigned(&forum, &witness(1), 1_775_210_000);
    for elsewhere in [
        "/record/cosignature",
        "/record/cosignatures/",
        "/record/checkpoint",
        "/en/",
    ] {
        assert_eq!(
            sent(&forum, elsewhere, note.clone()).await.0,
            405,
            "{elsewhere}"
        );
    }
}

#[tokio::test]
async fn where_nobody_is_named_or_something_is_wrong_none_are_taken() {
    let unnamed = Forum::small();
    let note = cosigned(&unnamed, &witness(1), 1_775_210_000);
    let (status, why) = sent(&unnamed, ADDRESS, note.clone()).await;
    assert_eq!((status, why.contains("names no witnesses")), (403, true));
    let forum = forum();
    forum.site.found_wrong("entry 3 is damaged");
    let note = cosigned(&forum, &witness(1), 1_775_210_000);
    assert_eq!(sent(&forum, ADDRESS, note.clone()).await.0, 503);
    let mirror = web::Site::with_particulars(
        std::sync::Arc::clone(&forum.registrar),
        std::sync::Arc::new(|| "2026-04-03T12:00:00Z".parse().unwrap()),
        web::Particulars {
            mirror: true,
            ..web::Particulars::default()
        },
    );
    let forum = Forum {
        site: mirror,
        ..forum
    };
    let (status, why) = sent(&forum, ADDRESS, note).await;
    assert_eq!((status, why.contains("this is a mirror")), (403, true));
}

#[tokio::test]
async fn a_body_comes_over_a_socket_whole_or_in_chunks() {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    let forum = forum();
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let serving = tokio::spawn(web::serve(
        listener,
        forum.site.clone(),
        std::future::pending(),
    ));
    let note = cosigned(&forum, &witness(1), 1_775_210_000);
    let head = "POST /record/cosignatures HTTP/1.1\r\nHost: x\r\nConnection: close\r\n";
    let whole = format!("{head}Content-Length: {}\r\n\r\n{note}", note.len());
    let (left, right) = note.split_at(note.len() / 2 + 1);
    let chunked = format!(
        "{head}Transfer-Encoding: chunked\r\n\r\n{:x}\r\n{left}\r\n{:x}\r\n{right}\r\n0\r\n\r\n",
        left.len(),
        right.len()
    );
    let endless = format!(
        "{head}Transfer-Encoding: chunked\r\n\r\n11000\r\n{}\r\n",
        "x".repeat(0x11000)
    );
    for (request, status) in [(whole, 200), (chunked, 200), (endless, 413)] {
        let mut stream = tokio::net::TcpStream::connect(address).await.unwrap();
        // The server may answer and close before it has read everything.
        let _ = stream.write_all(request.as_bytes()).await;
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer).await;
        let answer = String::from_utf8_lossy(&answer).into_owned();
        assert!(
            answer.starts_with(&format!("HTTP/1.1 {status}")),
            "{answer}"
        );
    }
    serving.abort();
}
