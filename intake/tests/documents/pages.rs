//! Pages of PDFs as people have them: in columns, in Arabic and Chinese, with running titles,
//! broken words and letters drawn as one.

use std::fmt::Write as _;

use intake::{Notice, Refused, read};

use crate::building::{Composite, pdf, pdf_in};

fn text(bytes: &[u8]) -> String {
    read("a.pdf", bytes).unwrap().text
}

/// Lines at a place, 14 points apart.
fn lines(x: u32, from: u32, lines: &[&str]) -> String {
    let mut page = String::new();
    for (at, line) in (0..).zip(lines) {
        let y = from - at * 14;
        writeln!(page, "BT /F1 10 Tf {x} {y} Td ({line}) Tj ET").unwrap();
    }
    page
}

const LEFT: [&str; 6] = [
    "Peru thanks the Chair for the",
    "draft and supports the appoint-",
    "ment of two co-facilitators by",
    "consensus of all the members.",
    "It cannot support any text that",
    "leaves the mandate open, since",
];

const RIGHT: [&str; 6] = [
    "a mandate without an end is not",
    "what the resolution has given.",
    "Chile shares the view of Peru on",
    "this point and would like to add",
    "that the report of the group be",
    "circulated well before the session.",
];

#[test]
fn columns_are_read_one_after_the_other_however_they_are_drawn() {
    let title = "BT /F1 10 Tf 72 760 Td (Statement of two delegations on the mandate of the thematic group) Tj ET\n";
    let after = "BT /F1 10 Tf 72 560 Td (This line runs across both of the columns and is read after them.) Tj ET";
    let due = "Statement of two delegations on the mandate of the thematic group\n\n\
               Peru thanks the Chair for the draft and supports the appointment of two \
               co-facilitators by consensus of all the members.\n\n\
               It cannot support any text that leaves the mandate open, since a mandate without an \
               end is not what the resolution has given.\n\n\
               Chile shares the view of Peru on this point and would like to add that the report of \
               the group be circulated well before the session.\n\n\
               This line runs across both of the columns and is read after them.";
    let by_column = format!(
        "{title}{}{}{after}",
        lines(72, 720, &LEFT),
        lines(320, 720, &RIGHT)
    );
    let mut by_row = title.to_owned();
    for (at, (left, right)) in (0..).zip(LEFT.into_iter().zip(RIGHT)) {
        by_row += &lines(72, 720 - at * 14, &[left]);
        by_row += &lines(320, 720 - at * 14, &[right]);
    }
    by_row += after;
    let squeezed = |text: String| {
        text.replace("\n\nIt cannot", " It cannot")
            .replace("\n\nChile", " Chile")
    };
    for page in [by_column, by_row] {
        assert_eq!(squeezed(text(&pdf(&[&page]))), squeezed(due.to_owned()));
    }
}

#[test]
fn what_stands_apart_in_a_line_is_no_column() {
    let page = "BT /F1 12 Tf 72 700 Td (1.) Tj 60 0 Td (Peru supports the proposal.) Tj ET \
                BT /F1 12 Tf 72 660 Td (2.) Tj 60 0 Td (Chile reserves its position.) Tj ET";
    assert_eq!(
        text(&pdf(&[page])),
        "1. Peru supports the proposal.\n\n2. Chile reserves its position."
    );
}

#[test]
fn a_running_title_is_left_out_of_two_pages_where_it_stands_in_one_place() {
    let page = |y: u32, words: &str| {
        format!(
            "BT /F1 10 Tf 72 {y} Td (Permanent Mission of Peru) Tj ET BT /F1 12 Tf 72 700 Td ({words}) Tj ET \
             BT /F1 10 Tf 280 30 Td (page 1) Tj ET"
        )
    };
    let (one, two) = (page(780, "We agree on"), page(780, "the first point."));
    assert_eq!(text(&pdf(&[&one, &two])), "We agree on the first point.");
    let moved = page(740, "the first point.");
    assert!(text(&pdf(&[&one, &moved])).contains("Permanent Mission"));
}

#[test]
fn words_broken_by_a_soft_hyphen_or_over_a_page_are_joined() {
    let page = |words: &str| format!("BT /F1 12 Tf 72 700 Td ({words}) Tj ET");
    let soft =
        "BT /F1 12 Tf 72 700 Td (Peru supports the posi\\255) Tj 0 -14 Td (tion of Brazil.) Tj ET";
    let read = read("a.pdf", &pdf(&[soft])).unwrap();
    assert_eq!(read.text, "Peru supports the position of Brazil.");
    assert_eq!(read.notices, [Notice::WordsJoined]);
    let (one, two) = (page("Peru supports the posi-"), page("tion of Brazil."));
    assert_eq!(
        text(&pdf(&[&one, &two])),
        "Peru supports the position of Brazil."
    );
}

#[test]
fn letters_drawn_as_one_are_several() {
    let font = Composite {
        encoding: "Identity-H",
        meant: &["o", "\u{fb03}", "ce", "ﬁ", "x"],
    };
    let page = "BT /F2 12 Tf 72 700 Td <000100020003> Tj ( ) Tj 40 0 Td <00040005> Tj ET";
    assert_eq!(text(&pdf_in(&font, &[page])), "office fix");
}

/// نؤيد الوثيقة A/79/214 (برو), drawn from the left as it is seen, shaped, with lam-alef as one.
#[test]
fn arabic_is_read_from_the_right() {
    let font = Composite {
        encoding: "Identity-H",
        // Codes 1 to 5: ( ﺑ ﺮ ﻭ ) as seen; then one for each letter of the rest.
        meant: &[
            "(", "\u{fe91}", "\u{fead}", "\u{fe8d}", ")", "\u{fefb}", "\u{fee7}", "\u{fead}", "A",
            "/", "7", "\u{fee1}",
        ],
    };
    // Seen from the left: ) ﻡ ﺍ ﺮ ﺑ ( A/7 ﻡ ﻻ ﺭ  – read: رلام A/7 (برام)
    let page = "BT /F2 10 Tf 72 700 Td <0001> Tj <000C> Tj <0004> Tj <0003> Tj <0002> Tj <0005> Tj ET \
                BT /F2 10 Tf 112 700 Td <0009000A000B> Tj ET BT /F2 10 Tf 140 700 Td <000C> Tj <0006> Tj <0008> Tj ET";
    assert_eq!(text(&pdf_in(&font, &[page])), "رلام A/7 (برام)");
    // The same drawn from the right, glyph by glyph.
    let backwards = "BT /F2 10 Tf 1 0 0 1 150 700 Tm <0008> Tj 1 0 0 1 145 700 Tm <0006> Tj \
                     1 0 0 1 140 700 Tm <000C> Tj 1 0 0 1 112 700 Tm <0009000A000B> Tj \
                     1 0 0 1 97 700 Tm <0005> Tj 1 0 0 1 92 700 Tm <0002> Tj 1 0 0 1 87 700 Tm <0003> Tj \
                     1 0 0 1 82 700 Tm <0004> Tj 1 0 0 1 77 700 Tm <000C> Tj 1 0 0 1 72 700 Tm <0001> Tj ET";
    assert_eq!(text(&pdf_in(&font, &[backwards])), "رلام A/7 (برام)");
}

#[test]
fn chinese_has_no_spaces_between_lines_or_letters() {
    let spelled = Composite {
        encoding: "UniGB-UCS2-H",
        meant: &[],
    };
    // 秘鲁支持 / 该提案。 in the codes of Unicode, and a little apart.
    let page = "BT /F2 10 Tf 72 700 Td [<79D8> -700 <9C81> -700 <652F> -700 <6301>] TJ 0 -14 Td <8BE563D068483002> Tj ET";
    assert_eq!(text(&pdf_in(&spelled, &[page])), "秘鲁支持该提案。");
}

#[test]
fn letters_that_nothing_names_are_refused_and_a_span_may_name_them() {
    let silent = Composite {
        encoding: "Identity-H",
        meant: &[],
    };
    let page = "BT /F2 10 Tf 72 700 Td <000100020003000400050006> Tj ET";
    assert_eq!(
        read("a.pdf", &pdf_in(&silent, &[page])),
        Err(Refused::LettersUnknown)
    );
    let named = "BT /F2 10 Tf 72 700 Td /Span << /ActualText <FEFF0050006500720075> >> BDC <00010002> Tj EMC ET";
    assert_eq!(text(&pdf_in(&silent, &[named])), "Peru");
    // What a span says does not replace what is seen.
    let lying = "BT /F1 10 Tf 72 700 Td /Span << /ActualText <FEFF0050006500720075> >> BDC (Chile) Tj EMC ET";
    assert_eq!(text(&pdf(&[lying])), "Chile");
}

#[test]
fn pages_that_are_turned_are_read_and_stamps_are_left_out() {
    let turned =
        "BT /F1 12 Tf 0 1 -1 0 100 72 Tm (Peru supports the) Tj 0 -14 Td (proposal.) Tj ET";
    assert_eq!(text(&pdf(&[turned])), "Peru supports the proposal.");
    let stamped = "BT /F1 60 Tf 0.7 0.7 -0.7 0.7 100 300 Tm (DRAFT) Tj ET \
                   BT /F1 12 Tf 72 700 Td (Peru supports the proposal.) Tj ET";
    let read = read("a.pdf", &pdf(&[stamped])).unwrap();
    assert_eq!(read.text, "Peru supports the proposal.");
    assert_eq!(read.notices, [Notice::LettersMissing]);
}

#[test]
fn larger_words_above_are_a_heading() {
    let page = "BT /F1 18 Tf 72 760 Td (Agenda item 5) Tj ET BT /F1 11 Tf 72 700 Td (Peru supports the proposal of Brazil.) Tj ET";
    assert_eq!(
        text(&pdf(&[page])),
        "# Agenda item 5\n\nPeru supports the proposal of Brazil."
    );
}
