//! Files as people hand them in, good and bad, built here byte by byte.
#![expect(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

mod building;
mod pages;

use building::{Entry, docx, packed, pdf, pdf_of, word};
use intake::{Format, Notice, Refused, read};

fn text(name: &str, bytes: &[u8]) -> String {
    read(name, bytes).unwrap().text
}

#[test]
fn a_docx_is_read_with_its_changes_accepted() {
    let body = "<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr><w:r><w:t>Item 5</w:t></w:r></w:p>\
                <w:p><w:r><w:t xml:space=\"preserve\">Peru </w:t></w:r><w:del><w:r><w:delText>opposes</w:delText>\
                </w:r></w:del><w:ins><w:r><w:t>supports</w:t></w:r></w:ins><w:r><w:t> A &amp; B&#233;.</w:t></w:r></w:p>\
                <w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>one</w:t></w:r></w:p>";
    let read = read("a.docx", &docx(body)).unwrap();
    assert_eq!(read.format, Format::Docx);
    assert_eq!(read.text, "# Item 5\n\nPeru supports A & Bé.\n\n- one");
    assert_eq!(read.notices, [Notice::NumbersLeftOut, Notice::ChangesShown]);
}

#[test]
fn a_docx_that_does_more_than_say_something_is_refused() {
    let body = word("<w:p><w:r><w:t>Words</w:t></w:r></w:p>");
    let with = |name: &str, bytes: &[u8]| {
        let main = Entry::stored("word/document.xml", body.as_bytes());
        read("a.docx", &packed(&[main, Entry::stored(name, bytes)]))
    };
    assert_eq!(with("word/vbaProject.bin", b"x"), Err(Refused::Active));
    assert_eq!(
        with("word/embeddings/oleObject1.bin", b"x"),
        Err(Refused::Active)
    );
    let template =
        b"<Relationship Type=\"x/attachedTemplate\" TargetMode=\"External\" Target=\"http://x\"/>";
    assert_eq!(
        with("word/_rels/settings.xml.rels", template),
        Err(Refused::Active)
    );
    assert!(with("word/styles.xml", b"x").is_ok());
    let unfolding =
        word("<w:p/>").replace("<w:document", "<!DOCTYPE a [<!ENTITY b \"c\">]><w:document");
    let unfolding = packed(&[Entry::stored("word/document.xml", unfolding.as_bytes())]);
    assert_eq!(read("a.docx", &unfolding), Err(Refused::Active));
}

#[test]
fn a_bomb_is_refused() {
    let zeros = vec![b' '; 30 << 20];
    let entry = Entry::deflated("word/document.xml", &zeros);
    assert_eq!(read("a.docx", &packed(&[entry])), Err(Refused::Bomb));
    let mut lying = Entry::stored("word/document.xml", b"x");
    lying.says = u32::MAX;
    assert_eq!(read("a.docx", &packed(&[lying])), Err(Refused::Bomb));
    let deep = format!("{}{}", "<w:p>".repeat(300), "</w:p>".repeat(300));
    assert_eq!(read("a.docx", &docx(&deep)), Err(Refused::Bomb));
    let stream = vec![b' '; 60 << 20];
    assert_eq!(
        read(
            "a.pdf",
            &pdf_of(&[("/Filter /FlateDecode", building::zlib(&stream))])
        ),
        Err(Refused::Bomb)
    );
}

#[test]
fn what_breaks_off_is_damaged() {
    let whole = docx("<w:p><w:r><w:t>Words</w:t></w:r></w:p>");
    assert_eq!(
        read("a.docx", &whole[..whole.len() / 2]),
        Err(Refused::Damaged)
    );
    assert_eq!(read("a.docx", b"PK\x03\x04"), Err(Refused::Damaged));
    assert_eq!(
        read("a.docx", &docx("<w:p><w:r><w:t>Words")),
        Err(Refused::Damaged)
    );
    assert_eq!(read("a.pdf", b"%PDF-1.7\n"), Err(Refused::Damaged));
}

#[test]
fn a_pdf_is_read_line_by_line_and_paragraph_by_paragraph() {
    let page = "BT /F1 12 Tf 72 700 Td (Peru supports the posi-) Tj 0 -14 Td (tion of Brazil.) Tj \
                0 -40 Td [(Chile) -400 (agr) 10 (ees \\(fully\\).)] TJ ET";
    assert_eq!(
        text("a.pdf", &pdf(&[page])),
        "Peru supports the position of Brazil.\n\nChile agrees (fully)."
    );
    let octal = "BT /F1 12 Tf 72 700 Td (P\\351rou <x>) Tj ET";
    assert_eq!(text("a.pdf", &pdf(&[octal])), "Pérou <x>");
}

#[test]
fn heads_and_feet_of_pages_are_left_out() {
    let page = |number: u32, words: &str| {
        format!(
            "BT /F1 10 Tf 72 780 Td (Statement of Peru) Tj ET BT /F1 12 Tf 72 700 Td ({words}) Tj ET \
             BT /F1 10 Tf 300 30 Td ({number}) Tj ET"
        )
    };
    let pages = [
        page(1, "We agree on"),
        page(2, "the first point."),
        page(3, "Thank you."),
    ];
    let pages: Vec<&str> = pages.iter().map(String::as_str).collect();
    assert_eq!(
        text("a.pdf", &pdf(&pages)),
        "We agree on the first point.\n\nThank you."
    );
}

#[test]
fn a_scanned_pdf_is_told_from_one_with_text() {
    let picture = "q 600 0 0 800 0 0 cm /Im1 Do Q";
    assert_eq!(
        read("a.pdf", &pdf(&[picture, picture])),
        Err(Refused::Scanned)
    );
    let words = "BT /F1 12 Tf 72 700 Td (Peru supports this proposal.) Tj ET";
    let read = read("a.pdf", &pdf(&[words, words, picture])).unwrap();
    assert_eq!(read.notices, [Notice::PagesWithoutText]);
    assert_eq!(intake::read("a.pdf", &pdf(&[""])), Err(Refused::Empty));
}

#[test]
fn a_pdf_that_is_locked_or_does_things_is_refused() {
    let page = "BT /F1 12 Tf 72 700 Td (Peru supports this proposal.) Tj ET";
    let whole = String::from_utf8(pdf(&[page])).unwrap();
    for (what, due) in [
        ("/Encrypt << /V 1 >>", Refused::Encrypted),
        (
            "/Root 1 0 R /OpenAction << /S /JavaScript /JS (x) >>",
            Refused::Active,
        ),
    ] {
        let changed = whole.replace("trailer <<", &format!("trailer << {what}"));
        let changed = changed.replace(
            "/Type /Catalog",
            if due == Refused::Active {
                "/Type /Catalog /AA << /S /Launch >>"
            } else {
                "/Type /Catalog"
            },
        );
        assert_eq!(read("a.pdf", changed.as_bytes()), Err(due), "{what}");
    }
    assert_eq!(
        read("a.pdf", &[b"junk ", whole.as_bytes()].concat()),
        Err(Refused::Damaged)
    );
}

#[test]
fn the_same_bytes_give_the_same_text() {
    let file = docx("<w:p><w:r><w:t>Words</w:t></w:r></w:p>");
    assert_eq!(read("a.docx", &file), read("b.docx", &file));
}
