//! Whatever is handed in, words are clean or they are none.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use text::{Language, Status, Unclean, WORDS_LENGTH_MAX, Wording, Words};
use unicode_normalization::{UnicodeNormalization, is_nfc};

/// Characters on which hygiene turns: letters that compose, marks, spaces, what cannot be seen,
/// and what turns the direction of writing.
const TELLING: [char; 48] = [
    'a',
    'e',
    'o',
    'C',
    '\u{F4}',
    '\u{E9}',
    '\u{C5}',
    '\u{FB01}',
    '\u{301}',
    '\u{302}',
    '\u{30C}',
    '\u{328}',
    '\u{627}',
    '\u{639}',
    '\u{5E9}',
    '\u{4E2D}',
    '\u{D55C}',
    '\u{1112}',
    '\u{1161}',
    '\u{11AB}',
    ' ',
    '\u{A0}',
    '\u{2000}',
    '\u{3000}',
    '\n',
    '\t',
    '\r',
    '\0',
    '\u{7F}',
    '\u{85}',
    '\u{200B}',
    '\u{200C}',
    '\u{200D}',
    '\u{2028}',
    '\u{FEFF}',
    '\u{E0067}',
    '\u{FE0F}',
    '\u{FFFE}',
    '\u{F8FF}',
    '\u{2060}',
    '\u{202A}',
    '\u{202B}',
    '\u{202C}',
    '\u{202D}',
    '\u{202E}',
    '\u{2066}',
    '\u{2068}',
    '\u{2069}',
];

/// Marks of direction, with what may stand between them.
const TURNING: [char; 6] = ['a', '\n', '\u{2067}', '\u{2069}', '\u{202A}', '\u{202C}'];

/// Text in which much is wrong, text in which little is, and any text at all.
fn texts() -> impl Strategy<Value = String> {
    let joined = |characters: Vec<char>| characters.into_iter().collect::<String>();
    let harmless: Vec<char> = TELLING[..25].to_vec();
    prop_oneof![
        vec(select(harmless.clone()), 0..40).prop_map(joined),
        (
            vec(select(harmless), 0..12),
            vec(select(TELLING.to_vec()), 0..4)
        )
            .prop_map(move |(one, other)| joined([one.clone(), other, one].concat())),
        vec(select(TELLING.to_vec()), 0..8).prop_map(joined),
        vec(select(TURNING.to_vec()), 0..8).prop_map(joined),
        any::<String>(),
    ]
}

/// What no words may hold, whatever their language: seen, printed and spoken it is nothing.
fn never(character: char) -> bool {
    let code = u32::from(character);
    (character.is_control() && character != '\n')
        || [
            '\u{200B}', '\u{2028}', '\u{2029}', '\u{2060}', '\u{FEFF}', '\u{AD}',
        ]
        .contains(&character)
        || (0xFE00..=0xFE0F).contains(&code)
        || (0xE000..=0xF8FF).contains(&code)
        || 0xE0000 <= code
        || code & 0xFFFE == 0xFFFE
}

/// Whether every mark of direction in a line is closed in it by its own kind.
fn balanced(line: &str) -> bool {
    let mut open = Vec::new();
    for character in line.chars() {
        match character {
            '\u{2066}'..='\u{2068}' => open.push('\u{2069}'),
            '\u{202A}' | '\u{202B}' | '\u{202D}' | '\u{202E}' => open.push('\u{202C}'),
            '\u{2069}' | '\u{202C}' if open.pop() != Some(character) => return false,
            _ => {}
        }
    }
    open.is_empty()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4096, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn words_never_hold_what_is_refused(text in texts()) {
        if let Ok(words) = Words::new(&text) {
            let words = words.as_str();
            prop_assert!(!words.is_empty() && words.len() <= WORDS_LENGTH_MAX);
            prop_assert_eq!(words.trim(), words);
            prop_assert!(is_nfc(words));
            prop_assert!(!words.chars().any(never), "{:?}", words);
            prop_assert!(words.split('\n').all(balanced), "{:?}", words);
        }
    }

    #[test]
    fn cleaning_twice_changes_nothing(text in texts()) {
        if let Ok(words) = Words::new(&text) {
            prop_assert_eq!(Words::new(words.as_str()), Ok(words));
        }
    }

    #[test]
    fn spelling_in_parts_or_composed_is_the_same(text in texts()) {
        let apart: String = text.nfd().collect();
        let together: String = text.nfc().collect();
        prop_assert_eq!(Words::new(&apart), Words::new(&text));
        prop_assert_eq!(Words::new(&together), Words::new(&text));
    }

    #[test]
    fn a_refusal_points_at_what_is_wrong(text in texts()) {
        let cleaned: Vec<char> = text.trim().nfc().collect();
        match Words::new(&text) {
            Ok(_) => {}
            Err(Unclean::Empty) => prop_assert_eq!(text.trim(), ""),
            Err(Unclean::TooLong { max }) => prop_assert_eq!(max, WORDS_LENGTH_MAX),
            Err(Unclean::Control { character, at }) => {
                prop_assert_eq!(cleaned.get(at - 1), Some(&character));
            }
            Err(Unclean::Unbalanced { at }) => {
                let mark = cleaned.get(at - 1).copied().map(u32::from);
                let turns = |mark| (0x202A..=0x202E).contains(&mark) || (0x2066..=0x2069).contains(&mark);
                prop_assert!(mark.is_some_and(turns), "{:?}", mark);
            }
        }
    }

    #[test]
    fn words_go_through_the_record_unchanged(text in texts()) {
        if let Ok(words) = Words::new(&text) {
            let form = serde_json::to_string(&words).expect("words can be written");
            let read: Words = serde_json::from_str(&form).expect("what was written can be read");
            prop_assert_eq!(read, words);
        }
    }

    #[test]
    fn a_wording_always_has_words_for_a_reader_and_keeps_its_original(
        original in select(Language::ALL.to_vec()),
        versions in vec((select(Language::ALL.to_vec()), 0..9_u8), 0..8),
        reader in select(Language::ALL.to_vec()),
    ) {
        let said = |text: &str| Words::new(text).expect("clean words");
        let mut wording = Wording::new(original, said("the original"));
        for (language, number) in versions {
            wording = wording.with(language, said(&format!("version {number}")), Status::Unofficial);
        }
        let form = serde_json::to_string(&wording).expect("a wording can be written");
        prop_assert_eq!(&serde_json::from_str::<Wording>(&form).expect("and read"), &wording);
        let kept = wording.in_language(original).expect("the original is there");
        prop_assert_eq!((kept.words.as_str(), kept.status), ("the original", Status::Original));
        let (language, version) = wording.for_reader(reader).expect("words for every reader");
        prop_assert!(language == reader || language == original);
        prop_assert_eq!(wording.in_language(language), Some(version));
        let languages: Vec<Language> = wording.versions().map(|(language, _)| language).collect();
        prop_assert!(languages.is_sorted_by(|one, other| one < other), "each once, in order");
    }
}

#[test]
fn the_longest_words_are_taken_and_one_byte_more_is_not() {
    let longest = "é".repeat(WORDS_LENGTH_MAX / 2);
    assert!(Words::new(&longest).is_ok());
    let max = WORDS_LENGTH_MAX;
    assert_eq!(Words::new(&(longest + "e")), Err(Unclean::TooLong { max }));
}
