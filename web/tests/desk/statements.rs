//! Statements handed in at the desk and by programs: read, checked, entered, and shown with an
//! address for every passage.

use ledger::Hash;
use procedure::id::StatementId;
use serde_json::json;

use crate::browser::{Answer, Browser, assertion};
use crate::fixture::{Forum, Person};

const NEW: &str = "/en/desk/statements/new";
const MEDIA: &str = "multipart/form-data; boundary=x9x9";
const WORDS: &str = "# Item 5\n\nColombia opposed the proposal of the Chair to appoint the \
                     co-facilitators.\n\nIt asked for <b>more</b> time & care.";

fn file(called: &str, bytes: &[u8]) -> Vec<u8> {
    let head = format!(
        "--x9x9\r\nContent-Disposition: form-data; name=\"words\"\r\n\r\n\r\n--x9x9\r\n\
         Content-Disposition: form-data; name=\"file\"; filename=\"{called}\"\r\n\
         Content-Type: text/html\r\n\r\n"
    );
    let mut body = head.into_bytes();
    body.extend_from_slice(bytes);
    body.extend_from_slice(b"\r\n--x9x9--\r\n");
    body
}

async fn upload(browser: &mut Browser<'_>, called: &str, bytes: &[u8]) -> Answer {
    let headers = [("Sec-Fetch-Site", "same-origin"), ("Content-Type", MEDIA)];
    browser
        .send("POST", NEW, file(called, bytes), &headers)
        .await
}

const FIELDS: [(&str, &str); 6] = [
    ("title", "Summary of the day"),
    ("language", "en"),
    ("status", "third-party"),
    ("session", "2026-07"),
    ("on", "2026-03-30"),
    ("publisher", "Somebody else"),
];

/// Enters what waits to be checked: officers need not sign this.
async fn checked(browser: &mut Browser<'_>, person: &mut Person, asked: &Answer) -> Answer {
    let check = asked.to().to_owned();
    let page = browser.get(&check).await;
    assert_eq!(page.status, 200, "{}", page.text());
    assert!(page.text().contains("Summary of the day"));
    if page.text().contains("data-options") {
        let credential = assertion(&mut person.authenticator, &page.challenge());
        return browser.post(&check, &[("credential", &credential)]).await;
    }
    browser.post(&check, &[]).await
}

async fn entered(browser: &mut Browser<'_>, officer: &mut Person) {
    let read = upload(browser, "day.txt", WORDS.as_bytes()).await;
    let about = read.to().to_owned();
    assert!(
        about.starts_with("/en/desk/statements/about?original="),
        "{about}"
    );
    let page = browser.get(&about).await;
    assert_eq!(page.status, 200, "{}", page.text());
    let shown = page.text();
    assert!(
        shown.contains("Colombia opposed") && shown.contains("&lt;b&gt;"),
        "{shown}"
    );
    assert!(
        !shown.contains("<b>more"),
        "what was handed in is not markup"
    );
    let original = Hash::of(WORDS.as_bytes()).to_hex();
    let carried = [("original", original.as_str()), ("called", "day.txt")];
    let faulty = browser.post("/en/desk/statements/about", &carried).await;
    assert_eq!(faulty.status, 422, "{}", faulty.text());
    let fields: Vec<(&str, &str)> = carried.into_iter().chain(FIELDS).collect();
    let asked = browser.post("/en/desk/statements/about", &fields).await;
    let done = checked(browser, officer, &asked).await;
    assert_eq!(done.status, 303, "{}", done.text());
}

#[tokio::test]
async fn a_statement_goes_from_a_file_to_a_page_with_an_address_for_every_passage() {
    let forum = Forum::new();
    let [mut officer, _] = forum.secretariat();
    let mut browser = forum.signed_in(&mut officer).await;
    entered(&mut browser, &mut officer).await;
    {
        let now = forum.registrar.read();
        let statement = now.forum.statements.get(StatementId(1)).unwrap();
        assert_eq!(
            statement.original.as_str(),
            Hash::of(WORDS.as_bytes()).to_hex()
        );
        assert_eq!(statement.document.as_str(), "statement-1");
    }
    let mut reader = forum.browser();
    let page = reader.get("/en/statements/1").await;
    assert_eq!(page.status, 200, "{}", page.text());
    let html = page.text();
    assert!(
        html.contains("id=\"p2\"") && html.contains("?p=2#p2"),
        "{html}"
    );
    let text = reader.get("/statements/1/text").await;
    assert_eq!(text.status, 200);
    assert!(text.header("Content-Disposition").starts_with("attachment"));
    let from = text.text().find("opposed the proposal").unwrap();
    let address = format!("/en/statements/1?from={from}&to={}", from + 20);
    let passage = reader.get(&address).await;
    assert!(
        passage
            .text()
            .contains("<mark id=\"passage\">opposed the proposal</mark>")
    );
    let original = reader.get("/statements/1/original").await;
    assert_eq!(original.body, WORDS.as_bytes());
    assert_eq!(original.header("Content-Type"), "application/octet-stream");
    assert!(
        original
            .header("Content-Security-Policy")
            .contains("sandbox")
    );
    for nothing in [
        "/en/statements/2",
        "/en/statements/01",
        "/en/statements/x",
        "/statements/9/text",
    ] {
        assert_eq!(reader.get(nothing).await.status, 404, "{nothing}");
    }
    let outside = reader.get("/en/statements/1?from=3&to=999999").await;
    assert_eq!(outside.status, 200);
    assert!(!outside.text().contains("<mark"));
    // Handed in again, it is known.
    let again = upload(&mut browser, "day.txt", WORDS.as_bytes()).await;
    assert_eq!(again.status, 409, "{}", again.text());
    assert!(again.text().contains("/en/statements/1"));
}

#[tokio::test]
async fn what_cannot_be_read_is_refused_plainly() {
    let forum = Forum::new();
    let [mut officer, _] = forum.secretariat();
    let mut browser = forum.signed_in(&mut officer).await;
    let size = forum.registrar.size();
    for (called, bytes, said) in [
        ("a.pdf", b"%PDF-1.7\n".as_slice(), "damaged"),
        ("a.txt", b"P\xe9rou", "UTF-8"),
        ("a.exe", b"MZ", "neither plain text"),
        ("a.docx", b"PK\x03\x04", "damaged"),
        ("a.txt", b" ", "no text"),
    ] {
        let answer = upload(&mut browser, called, bytes).await;
        assert_eq!(answer.status, 422, "{called}: {}", answer.text());
        assert!(answer.text().contains(said), "{called}: {}", answer.text());
    }
    let nothing = browser.post(NEW, &[("words", "")]).await;
    assert_eq!(nothing.status, 422);
    let pasted = browser
        .post(
            NEW,
            &[("words", "Peru supports the proposal of the Chair.")],
        )
        .await;
    assert!(pasted.to().contains("called=pasted.txt"));
    let large = upload(&mut browser, "a.txt", &vec![b'a'; 11 << 20]).await;
    assert_eq!(large.status, 422, "{}", large.text());
    assert!(large.text().contains("more than 10 MB"), "{}", large.text());
    assert_eq!(forum.registrar.size(), size, "nothing was entered");
}

#[tokio::test]
async fn a_second_opinion_keeps_what_stands_in_the_text() {
    let forum = Forum::new();
    let [mut officer, _] = forum.secretariat();
    let mut browser = forum.signed_in(&mut officer).await;
    entered(&mut browser, &mut officer).await;
    let asked = browser
        .post("/en/desk/statements/opinion", &[("statement", "1")])
        .await;
    assert_eq!(asked.to(), "/en/statements/1");
    let key = {
        let now = forum.registrar.read();
        let statement = now.forum.statements.get(StatementId(1)).unwrap();
        format!("opinion-{}", &statement.text.as_str()[..40])
    };
    let hash = forum
        .accounts
        .lock()
        .unwrap()
        .setting(&key)
        .unwrap()
        .unwrap();
    let kept = std::fs::read_to_string(forum.folder.join("papers").join(hash)).unwrap();
    assert!(
        kept.contains("\"holder\":\"COL\"") && !kept.contains("BHS"),
        "{kept}"
    );
    assert!(kept.contains("\"not_verbatim\":1"), "{kept}");
    assert_eq!(
        forum
            .registrar
            .read()
            .forum
            .questions
            .positions()
            .filter(|it| it.holder.code() == "COL")
            .count(),
        0
    );
}

#[tokio::test]
async fn a_program_hands_documents_in_with_its_token() {
    let forum = Forum::new();
    let [mut officer, _] = forum.secretariat();
    let mut browser = forum.signed_in(&mut officer).await;
    let shown = browser
        .post(
            "/en/desk/tokens/new",
            &[
                ("label", "Reader"),
                ("scope", "verbs"),
                ("verbs", "record-statement"),
            ],
        )
        .await;
    let token = shown
        .text()
        .split("travaux_")
        .nth(1)
        .unwrap_or_else(|| panic!("{}", shown.text()));
    let token = format!("Bearer travaux_{}", &token[..token.find('<').unwrap()]);
    let path = "/api/v1/documents?name=day.md";
    let mut program = forum.browser();
    let nobody = program.send("POST", path, WORDS, &[]).await;
    assert_eq!(nobody.status, 401, "{}", nobody.text());
    let headers = [("Authorization", token.as_str())];
    let read = program.send("POST", path, WORDS, &headers).await;
    assert_eq!(read.status, 200, "{}", read.text());
    let read = read.json();
    assert_eq!(
        (&read["language"], &read["format"]),
        (&json!("en"), &json!("markdown"))
    );
    let bad = program
        .send(
            "POST",
            "/api/v1/documents?name=a.pdf",
            "%PDF-1.7\n",
            &headers,
        )
        .await;
    assert_eq!(
        (bad.status.as_u16(), bad.json()["code"].as_str()),
        (422, Some("damaged"))
    );
    let body = json!({"body": {
        "title": {"original": "en", "texts": {"en": {"words": "Day", "status": "original"}}},
        "original": read["original"], "text": read["text"], "bytes": read["bytes"],
        "language": "en", "status": "third-party", "on": "2026-03-30", "publisher": "Somebody",
    }});
    let headers = [
        ("Authorization", token.as_str()),
        ("Content-Type", "application/json"),
    ];
    let mut elsewhere = body.clone();
    elsewhere["body"]["text"] = json!("0".repeat(64));
    let refused = program
        .send(
            "POST",
            "/api/v1/acts/statement-recorded",
            elsewhere.to_string(),
            &headers,
        )
        .await;
    assert_eq!(refused.json()["code"], "no-such-document");
    let entered = program
        .send(
            "POST",
            "/api/v1/acts/statement-recorded",
            body.to_string(),
            &headers,
        )
        .await;
    assert_eq!(entered.status, 201, "{}", entered.text());
    let listed = program.get("/api/v1/statements/1").await;
    assert_eq!(listed.status, 200, "{}", listed.text());
}

/// Records that a member opposes, with these words of statement 1.
fn opposed(forum: &Forum, officer: &Person, member: &str, words: &str) -> u64 {
    use procedure::id::{DocumentId, MemberId, OptionId, QuestionId};
    use procedure::question::record_position::RecordPosition;
    use procedure::question::{KnownBy, Stance};
    use procedure::{Citation, Holder, Place};
    let from = WORDS.find(words).unwrap() as u64;
    let position = RecordPosition {
        holder: Holder::Member(MemberId::new(member).unwrap()),
        on_behalf_of: None,
        question: QuestionId::new("appointment").unwrap(),
        option: OptionId::new("the-chair").unwrap(),
        stance: Stance::Oppose,
        expressed: jiff::civil::date(2026, 3, 30),
        known_by: KnownBy::Reported,
        source: Citation {
            document: DocumentId::new("statement-1").unwrap(),
            place: Some(Place::Span {
                from,
                to: from + words.len() as u64,
            }),
        },
        words: text::Wording::new(
            text::Language::from_tag("en").unwrap(),
            text::Words::new(words).unwrap(),
        ),
        caveats: Vec::new(),
    };
    forum.enter(&officer.by(), position.into(), &mut [])
}

#[tokio::test]
async fn positions_are_marked_in_the_words_they_rest_on() {
    let forum = Forum::new();
    let [mut officer, _] = forum.secretariat();
    let mut browser = forum.signed_in(&mut officer).await;
    entered(&mut browser, &mut officer).await;
    opposed(&forum, &officer, "COL", "Colombia opposed the proposal");
    opposed(&forum, &officer, "BHS", "opposed the proposal of the Chair");
    let mut reader = forum.browser();
    let page = reader.get("/en/statements/1").await;
    let html = page.text();
    // Overlapping words are cut where one begins or ends, and each position has its way on.
    for held in ["Colombia ", "opposed the proposal", " of the Chair"] {
        assert!(
            html.contains(&format!("<span class=\"held\">{held}</span>")),
            "{held}: {html}"
        );
    }
    let pointers = html
        .matches("class=\"by\" href=\"/en/questions/appointment\"")
        .count();
    assert_eq!(pointers, 2, "{html}");
    assert!(
        html.contains("id=\"m-oppose\""),
        "the marks have their shapes: {html}"
    );
    assert!(
        html.contains("data-from=\"10\""),
        "the words say where they begin: {html}"
    );
    // A passage that is asked for stays in one piece.
    let from = WORDS.find("the proposal of").unwrap();
    let passage = reader
        .get(&format!("/en/statements/1?from={from}&to={}", from + 15))
        .await;
    let marked = passage
        .text()
        .split("<mark id=\"passage\">")
        .nth(1)
        .unwrap();
    let marked = &marked[..marked.find("</mark>").unwrap()];
    assert!(
        marked.contains("the proposal") && marked.contains(" of"),
        "{marked}"
    );
    assert_eq!(reader.get("/en/statements/1?whole=1").await.status, 200);
}
