//! Files handed in at the desk, several at once and of every kind that goes wrong: each has its own
//! answer, languages are for a person to confirm, translations and originals lead to each other.

use ledger::Hash;
use procedure::id::StatementId;

use crate::browser::{Answer, Browser, assertion};
use crate::fixture::{Forum, Person};

const NEW: &str = "/en/desk/statements/new";
const LIST: &str = "/en/desk/statements/handed-in";
const MEDIA: &str = "multipart/form-data; boundary=x9x9";

const ENGLISH: &str = "# Statement by Colombia\n\nColombia supports the proposal of the Chair and \
                       thanks her for the work that was done on it.";
const FRENCH: &str = "# Déclaration de la Colombie\n\nLa Colombie appuie la proposition de la \
                      Présidente et la remercie pour le travail qui a été fait.";

/// A form with these files, as a browser sends it.
fn files(all: &[(&str, &[u8])]) -> Vec<u8> {
    let mut body = Vec::new();
    for (called, bytes) in all {
        let head = format!(
            "--x9x9\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{called}\"\r\n\
             Content-Type: application/octet-stream\r\n\r\n"
        );
        body.extend(head.bytes());
        body.extend_from_slice(bytes);
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(b"--x9x9--\r\n");
    body
}

async fn hand_in(browser: &mut Browser<'_>, all: &[(&str, &[u8])]) -> Answer {
    let headers = [("Sec-Fetch-Site", "same-origin"), ("Content-Type", MEDIA)];
    browser.send("POST", NEW, files(all), &headers).await
}

/// An archive with one entry, stored as it is, that says how many bytes it unpacks to.
fn archive(name: &str, bytes: &[u8], says: u32) -> Vec<u8> {
    let length = u32::try_from(bytes.len()).unwrap();
    let mut head = vec![20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    head.extend(length.to_le_bytes());
    head.extend(says.to_le_bytes());
    head.extend(u16::try_from(name.len()).unwrap().to_le_bytes());
    head.extend([0, 0]);
    let mut out = [b"PK\x03\x04", &head[..], name.as_bytes(), bytes].concat();
    let list = out.len();
    out.extend(b"PK\x01\x02\x14\0");
    out.extend(&head);
    out.extend([0; 14]);
    out.extend(name.as_bytes());
    let size = out.len() - list;
    out.extend(b"PK\x05\x06\0\0\0\0\x01\0\x01\0");
    out.extend(u32::try_from(size).unwrap().to_le_bytes());
    out.extend(u32::try_from(list).unwrap().to_le_bytes());
    out.extend([0, 0]);
    out
}

fn docx(body: &str) -> Vec<u8> {
    let xml = format!("<w:document xmlns:w=\"w\"><w:body>{body}</w:body></w:document>");
    let length = u32::try_from(xml.len()).unwrap();
    archive("word/document.xml", xml.as_bytes(), length)
}

/// A PDF of one page with these contents; `more` stands in its trailer.
fn pdf(contents: &str, more: &str) -> Vec<u8> {
    format!(
        "%PDF-1.7\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n\
         2 0 obj << /Type /Pages /Kids [3 0 R] /Resources << /XObject << /Im 5 0 R >> >> >> endobj\n\
         3 0 obj << /Type /Page /Contents 4 0 R >> endobj\n\
         4 0 obj << /Length {} >> stream\n{contents}\nendstream endobj\n\
         5 0 obj << /Type /XObject /Subtype /Image /Length 1 >> stream\na\nendstream endobj\n\
         trailer << /Root 1 0 R {more} >>\n%%EOF",
        contents.len()
    )
    .into_bytes()
}

#[tokio::test]
async fn each_file_that_cannot_be_taken_says_what_to_do() {
    let forum = Forum::new();
    let [mut officer, _] = forum.secretariat();
    let mut browser = forum.signed_in(&mut officer).await;
    let size = forum.registrar.size();
    let deep = format!("{}{}", "<w:p>".repeat(300), "</w:p>".repeat(300));
    let large = vec![b'a'; 50 << 20];
    let all: [(&str, Vec<u8>, &str); 8] = [
        (
            "scanned.pdf",
            pdf("q 600 0 0 800 0 0 cm /Im Do Q", ""),
            "pictures without text",
        ),
        (
            "locked.pdf",
            pdf("", "/Encrypt << /V 1 >>"),
            "without a password",
        ),
        ("large.txt", large, "more than 10 MB"),
        (
            "bomb.docx",
            archive("word/document.xml", b"x", u32::MAX),
            "unpacks to far more",
        ),
        ("deep.docx", docx(&deep), "unpacks to far more"),
        (
            "macro.docx",
            archive("word/vbaProject.bin", b"x", 1),
            "carries programs",
        ),
        (
            "half.docx",
            docx("<w:p>")[..40].to_vec(),
            "breaks off or is damaged",
        ),
        ("letters.txt", b"P\xe9rou".to_vec(), "as UTF-8"),
    ];
    // One by one: the form again, with the fault.
    for (called, bytes, said) in &all {
        let answer = hand_in(&mut browser, &[(called, bytes)]).await;
        assert_eq!(answer.status, 422, "{called}: {}", answer.text());
        assert!(answer.text().contains(said), "{called}: {}", answer.text());
    }
    // All together with a good one: a list, and the good one can be entered.
    let mut together: Vec<(&str, &[u8])> =
        all.iter().map(|(name, it, _)| (*name, &it[..])).collect();
    together.push(("good.md", ENGLISH.as_bytes()));
    let answer = hand_in(&mut browser, &together).await;
    assert_eq!(answer.to(), LIST, "{}", answer.text());
    let list = browser.get(LIST).await;
    assert_eq!(list.status, 200, "{}", list.text());
    for (called, _, said) in &all {
        let place = list.text().find(called).unwrap();
        let item = &list.text()[place..];
        let item = &item[..item.find("</li>").unwrap()];
        assert!(item.contains(said), "{called}: {item}");
        assert!(!item.contains("/about"), "{called} cannot be entered");
    }
    assert!(list.text().contains("called=good.md"), "{}", list.text());
    let large = Hash::of(&all[2].1).to_hex();
    assert!(
        !forum.folder.join("papers").join(large).exists(),
        "what is too long is not kept"
    );
    assert_eq!(forum.registrar.size(), size, "nothing was entered");
    // What needs no answer is taken off.
    let cleared = browser.post(LIST, &[("key", "one")]).await;
    assert_eq!(cleared.to(), LIST);
    let list = browser.get(LIST).await;
    assert!(!list.text().contains("scanned.pdf") && list.text().contains("good.md"));
}

#[tokio::test]
async fn more_files_than_are_taken_at_once_are_named() {
    let forum = Forum::new();
    let [mut officer, _] = forum.secretariat();
    let mut browser = forum.signed_in(&mut officer).await;
    let named: Vec<(String, String)> = (1..=62)
        .map(|number| {
            (
                format!("s{number}.txt"),
                format!("Statement number {number} of this day."),
            )
        })
        .collect();
    let all: Vec<(&str, &[u8])> = named
        .iter()
        .map(|(name, it)| (&**name, it.as_bytes()))
        .collect();
    let answer = hand_in(&mut browser, &all).await;
    assert_eq!(answer.to(), LIST, "{}", answer.text());
    let list = browser.get(LIST).await;
    assert!(list.text().contains("s60.txt"), "{}", list.text());
    let kept = std::fs::read_dir(forum.folder.join("papers"))
        .unwrap()
        .count();
    assert_eq!(kept, 60);
    let empty = hand_in(&mut browser, &[("", b"")]).await;
    assert_eq!(empty.status, 422, "an empty field is no file");
}

/// Fills in what a statement is, and enters it.
async fn entered(
    browser: &mut Browser<'_>,
    officer: &mut Person,
    (called, text): (&str, &str),
    own: &[(&str, &str)],
) -> Answer {
    let read = hand_in(browser, &[(called, text.as_bytes())]).await;
    assert_eq!(read.status, 303, "{}", read.text());
    let original = Hash::of(text.as_bytes()).to_hex();
    let mut fields = vec![
        ("original", original.as_str()),
        ("called", called),
        ("speaker", "COL"),
        ("on", "2026-03-30"),
        ("publisher", "Permanent Mission of Colombia"),
    ];
    fields.extend(own);
    let asked = browser.post("/en/desk/statements/about", &fields).await;
    if asked.status != 303 {
        return asked;
    }
    let check = asked.to().to_owned();
    let page = browser.get(&check).await;
    assert_eq!(page.status, 200, "{}", page.text());
    if page.text().contains("data-options") {
        let credential = assertion(&mut officer.authenticator, &page.challenge());
        return browser.post(&check, &[("credential", &credential)]).await;
    }
    browser.post(&check, &[]).await
}

#[tokio::test]
async fn a_translation_and_its_original_lead_to_each_other() {
    let forum = Forum::new();
    let [mut officer, _] = forum.secretariat();
    let mut browser = forum.signed_in(&mut officer).await;
    let own = [
        ("title", "Statement"),
        ("language", "en"),
        ("status", "as-delivered"),
    ];
    let done = entered(&mut browser, &mut officer, ("en.md", ENGLISH), &own).await;
    assert_eq!(done.status, 303, "{}", done.text());
    let translation = |translates, status, language| {
        [
            ("title", "Déclaration"),
            ("language", language),
            ("status", status),
            ("translates", translates),
        ]
    };
    // A text that is no translation has no original; one in the same language neither.
    for (own, said) in [
        (
            translation("1", "as-delivered", "fr"),
            "Only a translation has an original",
        ),
        (translation("7", "translation", "fr"), "translates-fault"),
    ] {
        let refused = entered(&mut browser, &mut officer, ("fr.md", FRENCH), &own).await;
        assert_eq!(refused.status, 422, "{}", refused.text());
        assert!(refused.text().contains(said), "{said}: {}", refused.text());
    }
    let own = translation("1", "translation", "fr");
    let done = entered(&mut browser, &mut officer, ("fr.md", FRENCH), &own).await;
    assert_eq!(done.status, 303, "{}", done.text());
    {
        let now = forum.registrar.read();
        let statement = now.forum.statements.get(StatementId(2)).unwrap();
        assert_eq!(statement.translates, Some(StatementId(1)));
    }
    let mut reader = forum.browser();
    let original = reader.get("/en/statements/1").await;
    assert!(
        original.text().contains("Translations"),
        "{}",
        original.text()
    );
    assert!(
        original.text().contains("href=\"/en/statements/2\""),
        "{}",
        original.text()
    );
    let translated = reader.get("/en/statements/2").await;
    assert!(
        translated.text().contains("href=\"/en/statements/1\""),
        "{}",
        translated.text()
    );
}

#[tokio::test]
async fn a_language_is_proposed_and_a_doubt_is_for_a_person_to_settle() {
    let forum = Forum::new();
    let [mut officer, _] = forum.secretariat();
    let mut browser = forum.signed_in(&mut officer).await;
    let about = hand_in(&mut browser, &[("fr.md", FRENCH.as_bytes())]).await;
    let page = browser.get(about.to()).await;
    assert!(
        page.text().contains("The language it seems to be in"),
        "{}",
        page.text()
    );
    assert!(
        page.text().contains("value=\"Déclaration de la Colombie\""),
        "the heading is its title"
    );
    // Another language than the text seems to be in is taken only where the person is sure.
    let wrong = [
        ("title", "Statement"),
        ("language", "es"),
        ("status", "as-delivered"),
    ];
    let refused = entered(&mut browser, &mut officer, ("fr.md", FRENCH), &wrong).await;
    assert_eq!(refused.status, 422);
    assert!(
        refused
            .text()
            .contains("does not seem to be in the language chosen"),
        "{}",
        refused.text()
    );
    assert!(refused.text().contains("name=\"sure\""));
    let sure = [wrong[0], wrong[1], wrong[2], ("sure", "yes")];
    let done = entered(&mut browser, &mut officer, ("fr.md", FRENCH), &sure).await;
    assert_eq!(done.status, 303, "{}", done.text());
    // A text in two languages is said to be one, and is not taken as it is.
    let both = format!("{ENGLISH}\n\n{FRENCH}");
    let about = hand_in(&mut browser, &[("both.md", both.as_bytes())]).await;
    let page = browser.get(about.to()).await;
    assert!(page.text().contains("several languages"), "{}", page.text());
    let main = [
        ("title", "Both"),
        ("language", "en"),
        ("status", "as-delivered"),
    ];
    let refused = entered(&mut browser, &mut officer, ("both.md", &both), &main).await;
    assert_eq!(refused.status, 422);
    assert!(
        refused.text().contains("its main one"),
        "{}",
        refused.text()
    );
}

#[tokio::test]
async fn several_are_entered_one_after_the_other_without_saying_the_same_again() {
    let forum = Forum::new();
    let [mut officer, _] = forum.secretariat();
    let mut browser = forum.signed_in(&mut officer).await;
    let answer = hand_in(
        &mut browser,
        &[("a.md", ENGLISH.as_bytes()), ("b.md", FRENCH.as_bytes())],
    )
    .await;
    assert_eq!(answer.to(), LIST);
    let own = [
        ("title", "One"),
        ("language", "en"),
        ("status", "check-against-delivery"),
    ];
    let done = entered(&mut browser, &mut officer, ("a.md", ENGLISH), &own).await;
    assert_eq!(done.to(), LIST, "another one waits");
    let list = browser.get(LIST).await;
    assert!(list.text().contains("/en/statements/1"), "{}", list.text());
    let original = Hash::of(FRENCH.as_bytes()).to_hex();
    let about = browser
        .get(&format!(
            "/en/desk/statements/about?original={original}&called=b.md"
        ))
        .await;
    let html = about.text();
    for said in [
        "value=\"Permanent Mission of Colombia\"",
        "value=\"2026-03-30\"",
    ] {
        assert!(html.contains(said), "{said}: {html}");
    }
    let own = [
        ("title", "Two"),
        ("language", "fr"),
        ("status", "as-delivered"),
    ];
    let done = entered(&mut browser, &mut officer, ("b.md", FRENCH), &own).await;
    assert!(done.to().starts_with("/en/desk/receipt/"), "{}", done.to());
}

#[tokio::test]
async fn scripts_broken_words_and_lost_apostrophes_are_told() {
    let forum = Forum::new();
    let [mut officer, _] = forum.secretariat();
    let mut browser = forum.signed_in(&mut officer).await;
    let page = b"<!doctype html><html><head><script>steal()</script></head><body><nav>Breadcrumbs elsewhere</nav>\
                 <p onclick=\"steal()\">Colombia supports the proposal.</p><script>more()</script>\
                 <p>It &lt;script&gt; thanks the Chair.</p></body></html>";
    let about = hand_in(&mut browser, &[("page.html", page)]).await;
    let shown = browser.get(about.to()).await;
    let html = shown.text();
    assert!(html.contains("Colombia supports the proposal."), "{html}");
    assert!(html.contains("It &lt;script&gt; thanks"), "{html}");
    for gone in ["steal", "more()", "Breadcrumbs", "<script>m"] {
        assert!(!html.contains(gone), "{gone}: {html}");
    }
    let old =
        b"Colombia noted the Chair s proposal and the Group s support for the posi-\ntion of \
                Brazil, and it supports the Chair s text as it stands.";
    let about = hand_in(&mut browser, &[("old.txt", old)]).await;
    let shown = browser.get(about.to()).await;
    for said in [
        "Apostrophes seem to be missing",
        "Words broken at the end of a line were joined",
        "position of Brazil",
    ] {
        assert!(shown.text().contains(said), "{said}: {}", shown.text());
    }
}
