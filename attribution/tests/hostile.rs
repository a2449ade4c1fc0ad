//! Any input is read: no panic, spans inside the text and on characters, the same answer twice, in linear time.

use attribution::{Register, Settings, Speaker, jsonl, legible, read, tsv};
use proptest::prelude::*;

const REGISTER: &str =
    "option_id\tissue\toption\nA1\tSeat\tThe seat is in Lima\nA2\tSeat\tThe seat is in Accra\n";

/// Reads `text` in every way and checks what must hold for any text.
fn check(text: &str) {
    let register = Register::parse(REGISTER).expect("the register is well formed");
    let speaker = Speaker {
        delegation: "PER",
        group: Some("AOSIS"),
    };
    for speaker in [None, Some(speaker)] {
        let settings = Settings {
            register: Some(&register),
            speaker,
            ..Settings::default()
        };
        let reading = read(text, &settings);
        assert_eq!(reading, read(text, &settings));
        for it in &reading.suggestions {
            for span in [&it.sentence, &it.evidence, &it.cue, &it.about] {
                assert!(text.get(span.clone()).is_some(), "{span:?} in {text:?}");
            }
            assert!(it.sentence.start <= it.evidence.start && it.evidence.end <= it.sentence.end);
            assert!((0.0..=1.0).contains(&it.confidence));
            assert!(!it.explanation(text).contains('\n'));
        }
        for doubt in &reading.doubts {
            assert!(text.get(doubt.place.clone()).is_some());
        }
        assert_eq!(
            tsv(text, &reading.suggestions).lines().count(),
            1 + reading.suggestions.len()
        );
        assert_eq!(
            jsonl(text, &reading.suggestions).lines().count(),
            reading.suggestions.len()
        );
    }
}

/// Pieces of the language, so that chance builds sentences that nearly make sense.
const PIECES: [&str; 81] = [
    "Peru",
    "the EU",
    "US",
    "us",
    "CHINA",
    "G-77/CHINA",
    "Fiji",
    "the Chair",
    "Chair Silva (Peru)",
    "several delegations",
    "others",
    "He",
    "They",
    "These delegations",
    "Both proposals",
    "We",
    "my delegation",
    "supported",
    "opposed",
    "objected",
    "said",
    "noted",
    "argued",
    "called for",
    "expressed concern",
    "did not support",
    "should not",
    "must",
    "premature",
    "supported by",
    "opposed by",
    "with",
    "on behalf of",
    "for the",
    "including",
    "such as",
    "e.g.",
    "and",
    "but",
    "while",
    ",",
    ";",
    ":",
    ".",
    "(",
    ")",
    "—",
    "\n",
    "\n\n",
    "- ",
    "# ",
    "SPEAKER: COL | AILAC\n",
    "rather than",
    "neither",
    "nor",
    "that",
    "to",
    "this",
    "noting",
    "反对",
    "我们",
    "поддерживаем",
    "نؤيد",
    "nous appuyons",
    "le Pérou",
    "l'Égypte et",
    "a déclaré",
    "ne doit pas",
    "según el Perú,",
    "no debe",
    "añadió",
    "Перу от имени",
    "не должен",
    "秘鲁代表",
    "必须",
    "وبيرو",
    "لا يجب",
    "\nMr. Silva (Peru): ",
    "\nLa représentante du Pérou : ",
    "\nPERU: we",
    "\n主席：",
];

proptest! {
    #[test]
    fn any_characters(text in "\\PC{0,200}") {
        check(&text);
    }

    #[test]
    fn any_bytes(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        let text = legible(&bytes);
        prop_assert_eq!(text.len(), bytes.len());
        check(&text);
    }

    #[test]
    fn pieces_of_the_language(pieces in proptest::collection::vec(proptest::sample::select(&PIECES[..]), 0..60), space in "[ ]?") {
        check(&pieces.join(if space.is_empty() { "" } else { " " }));
        check(&pieces.join(" "));
    }

    #[test]
    fn any_register(table in "\\PC{0,100}") {
        drop(Register::parse(&table));
        drop(Register::parse(&format!("option_id\tissue\toption\n{table}")));
    }
}

#[test]
fn endless_lists_brackets_and_lines() {
    for piece in [
        "Peru, ",
        "(",
        "Peru (",
        "supported by Peru, ",
        "Peru said that ",
        "and with Peru, ",
        "a",
        "é",
        "反",
        "- ",
        "Several delegations, including ",
        "on behalf of the EU ",
        "Mr. Silva (Peru): ",
        "le Pérou doit et ",
        "не должен ",
        "应反对",
        "وبيرو ",
    ] {
        check(&piece.repeat(3_000));
    }
}

/// Work is counted in text that doubles, not in seconds: suggestions double with it.
#[test]
fn twice_the_text_gives_twice_the_suggestions() {
    let paragraph = "Peru, supported by Chile, opposed the deletion. He called for a pause.\n";
    let count = |times: usize| {
        read(&paragraph.repeat(times), &Settings::default())
            .suggestions
            .len()
    };
    assert_eq!(count(2_000), 2 * count(1_000));
    assert_eq!(count(1_000), 3_000);
}
