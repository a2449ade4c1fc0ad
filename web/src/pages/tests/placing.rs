//! Places in documents are said in the reader's language.

use language::Lang;

use registrar::Journal;

use crate::pages::reader::Reader;

fn said(lang: Lang, place: &str) -> String {
    let founding = super::founding();
    let journal = Journal::default();
    let view = super::view(&founding, &journal, lang, "/");
    let said = Reader::of(&view).place(place);
    let marks = ["<bdi dir=\"ltr\">", "</bdi>", "\u{2068}", "\u{2069}"];
    let plain = said.as_str().to_owned();
    marks
        .iter()
        .fold(plain, |text, mark| text.replace(mark, ""))
}

#[test]
fn parts_of_documents_are_said_in_the_readers_language() {
    assert_eq!(said(Lang::En, "annex C"), "annex C");
    assert_eq!(said(Lang::Ar, "annex C"), "المرفق C");
    assert_eq!(
        said(Lang::Ru, "annex C, paragraph 9 (a)"),
        "приложение C, пункт 9 (a)"
    );
    assert_eq!(said(Lang::Zh, "rules 120 to 133"), "第120至133条");
    assert_eq!(said(Lang::En, "tables A to C"), "tables A to C");
    assert_eq!(said(Lang::Es, "roll call 4618"), "votación nominal 4618");
    assert_eq!(
        said(Lang::Fr, "annex on confidence-building measures"),
        "annexe sur les mesures de confiance"
    );
}

#[test]
fn what_is_not_understood_stands_as_it_was_written() {
    for place in [
        "EU flag",
        "annex on other things",
        "paragraph",
        "paragraph nine",
    ] {
        let said = said(Lang::Fr, place);
        assert!(
            said.contains(place) && said.contains("lang=\"en\""),
            "{said}"
        );
    }
}
