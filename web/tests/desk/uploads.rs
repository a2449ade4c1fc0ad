//! Letters of credentials: laid down by their hash, never shown to anybody's browser.

use ledger::Hash;

use crate::browser::{Answer, Browser};
use crate::fixture::{Forum, seat};

const LETTER: &str = "/en/desk/credentials/letter?party=delegation-BHS";
const MEDIA: &str = "multipart/form-data; boundary=x9x9";

fn form(letter: &[u8], fields: &[(&str, &str)]) -> Vec<u8> {
    let mut body = Vec::new();
    for (name, value) in fields {
        let part =
            format!("--x9x9\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
        body.extend(part.bytes());
    }
    let head = "--x9x9\r\nContent-Disposition: form-data; name=\"letter\"; filename=\"a.pdf\"\r\n\
        Content-Type: text/html\r\n\r\n";
    body.extend(head.bytes());
    body.extend_from_slice(letter);
    body.extend_from_slice(b"\r\n--x9x9--\r\n");
    body
}

async fn send(browser: &mut Browser<'_>, body: Vec<u8>) -> Answer {
    let headers = [("Sec-Fetch-Site", "same-origin"), ("Content-Type", MEDIA)];
    browser.send("POST", LETTER, body, &headers).await
}

#[tokio::test]
async fn a_letter_is_kept_by_its_hash() {
    let forum = Forum::new();
    let [mut officer, _] = forum.secretariat();
    let mut browser = forum.signed_in(&mut officer).await;
    let letter = b"%PDF-1.7 <script>alert(1)</script>".repeat(1_000);
    let answer = send(
        &mut browser,
        form(
            &letter,
            &[("party", "delegation-BHS"), ("issued", "2026-03-01")],
        ),
    )
    .await;
    assert!(
        matches!(answer.status.as_u16(), 303 | 422),
        "{}",
        answer.text()
    );
    let hash = Hash::of(&letter).to_hex();
    let kept = std::fs::read(forum.folder.join("papers").join(&hash)).unwrap();
    assert_eq!(kept, letter);
}

#[tokio::test]
async fn a_letter_over_ten_megabytes_is_refused() {
    let forum = Forum::new();
    let [mut officer, _] = forum.secretariat();
    let mut browser = forum.signed_in(&mut officer).await;
    let most = vec![b'a'; 10 << 20];
    let answer = send(&mut browser, form(&most, &[])).await;
    assert_ne!(answer.status, 413, "ten megabytes are taken");
    let more = vec![b'a'; (10 << 20) + 1];
    assert_eq!(send(&mut browser, form(&more, &[])).await.status, 413);
    let hash = Hash::of(&more).to_hex();
    assert!(!forum.folder.join("papers").join(hash).exists());
    let broken = form(b"letter", &[]);
    let half = broken[..broken.len() - 8].to_vec();
    assert_eq!(send(&mut browser, half).await.status, 400);
    assert!(
        !forum
            .folder
            .join("papers")
            .join(Hash::of(b"letter").to_hex())
            .exists()
    );
}

#[tokio::test]
async fn nobody_who_may_not_lays_anything_down() {
    let forum = Forum::new();
    let [mut officer, _] = forum.secretariat();
    let mut head = forum.head(seat("delegation", Some("COL")), "p-10", &mut officer);
    let mut browser = forum.signed_in(&mut head).await;
    assert_eq!(send(&mut browser, form(b"letter", &[])).await.status, 409);
    let mut stranger = forum.browser();
    assert_eq!(send(&mut stranger, form(b"letter", &[])).await.status, 401);
    assert!(!forum.folder.join("papers").exists());
}
