//! Words, languages, statements: text that people and browsers send.

use text::{Language, Words};

use super::Seen;

/// What passed the hygiene layer passes it again unchanged.
pub(super) fn words(bytes: &[u8]) -> Seen {
    let read = Words::new(&String::from_utf8_lossy(bytes));
    if let Ok(words) = &read {
        assert!(words.as_str().len() <= 8_000 && !words.as_str().is_empty());
        let again = Words::new(words.as_str());
        assert_eq!(again.as_ref(), Ok(words), "cleaned twice is cleaned once");
    }
    Seen::from(&read)
}

/// Any header leads to one of the six languages, and tags are read back.
pub(super) fn accept_language(bytes: &[u8]) -> Seen {
    let header = String::from_utf8_lossy(bytes);
    let lang = language::negotiate(&header);
    assert_eq!(language::Lang::from_tag(lang.tag()), Some(lang));
    let _ = Language::from_tag(&header);
    Seen::read_as(lang.tag())
}

/// Whatever is suggested is proven by words that stand in the document, whoever has the floor and whatever is linked.
pub(super) fn statement(bytes: &[u8]) -> Seen {
    let document = attribution::legible(bytes);
    let register = attribution::Register::parse(OPTIONS).ok();
    let delegation = attribution::Speaker {
        delegation: "PER",
        group: Some("AOSIS"),
    };
    let settings = attribution::Settings {
        register: register.as_ref(),
        // Every other text is a statement, so that both kinds of reading are tried.
        speaker: (bytes.len() % 2 == 1).then_some(delegation),
        ..attribution::Settings::default()
    };
    let reading = attribution::read(&document, &settings);
    let again = attribution::read(&document, &settings);
    assert!(reading == again, "the same bytes, the same suggestions");
    for it in &reading.suggestions {
        proven(&document, it);
    }
    for doubt in &reading.doubts {
        let place = document.get(doubt.place.clone());
        assert!(place.is_some(), "a doubt has its place");
    }
    let _ = attribution::jsonl(&document, &reading.suggestions);
    let rows = attribution::tsv(&document, &reading.suggestions);
    assert_eq!(
        rows.lines().count(),
        1 + reading.suggestions.len(),
        "a row a line"
    );
    let found = reading
        .suggestions
        .first()
        .map_or("nothing", |it| it.stance.word());
    Seen::read_as(found)
}

const OPTIONS: &str =
    "option_id\tissue\toption\nA1\tSeat\tThe seat is in Lima\nA2\tSeat\tThe seat is in Accra\n";

fn proven(document: &str, suggestion: &attribution::Suggestion) {
    let spans = [
        &suggestion.sentence,
        &suggestion.evidence,
        &suggestion.cue,
        &suggestion.about,
    ];
    for span in spans {
        assert!(
            document.get(span.clone()).is_some(),
            "{span:?} stands in the text"
        );
    }
    let (sentence, evidence) = (&suggestion.sentence, &suggestion.evidence);
    assert!(
        sentence.start <= evidence.start && evidence.end <= sentence.end,
        "the evidence is in the sentence"
    );
    assert!(
        (0.0..=1.0).contains(&suggestion.confidence),
        "a confidence is a share"
    );
}
