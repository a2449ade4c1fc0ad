//! The feed is parsed as XML and compared with what went in.

use language::Lang;
use publish::{Line, Record, atom, sentence};
use quick_xml::Reader;
use quick_xml::events::Event;

use crate::small_forum::{acts, forum};

fn feed(lang: Lang) -> String {
    let forum = forum();
    let acts = acts();
    let mut lines: Vec<Line> = acts
        .iter()
        .zip(0..)
        .map(|(recorded, index)| Line {
            index,
            at: recorded.at,
            sentence: sentence(&recorded.act, &forum, lang),
            by: publish::by(&recorded.by, &forum, lang),
            since: None,
        })
        .collect();
    lines.reverse();
    atom(&Record {
        lang,
        forum: "Small",
        address: "https://forum.example",
        lines: &lines,
        of: publish::FeedOf::Record,
    })
}

/// The texts of all elements with this name, unescaped.
fn texts(xml: &str, name: &str) -> Vec<String> {
    let mut reader = Reader::from_str(xml);
    let mut texts = Vec::new();
    loop {
        match reader.read_event().unwrap() {
            Event::Start(start) if start.name().as_ref() == name => {
                let text = reader.read_text(start.name()).unwrap();
                texts.push(quick_xml::escape::unescape(&text).unwrap().into_owned());
            }
            Event::Eof => return texts,
            _ => {}
        }
    }
}

#[test]
fn ids_are_stable_and_the_same_in_every_language() {
    let english = texts(&feed(Lang::En), "id");
    let arabic = texts(&feed(Lang::Ar), "id");
    assert_eq!(english[1..], arabic[1..]);
    assert_eq!(
        english[1],
        format!("https://forum.example/record/entry/{}", acts().len() - 1)
    );
    assert_eq!(
        english.last().unwrap(),
        "https://forum.example/record/entry/0"
    );
}

#[test]
fn texts_survive_escaping() {
    let titles = texts(&feed(Lang::En), "title");
    assert!(
        titles
            .iter()
            .any(|title| title.contains("First, \"document\"; <title>"))
    );
    assert_eq!(titles.len(), acts().len() + 1);
}

#[test]
fn the_feed_was_updated_with_its_newest_entry() {
    let updated = texts(&feed(Lang::En), "updated");
    assert_eq!(updated[0], acts().last().unwrap().at.to_string());
    assert_eq!(updated[0], updated[1]);
}

#[test]
fn characters_that_no_xml_can_hold_are_left_out() {
    let line = Line {
        index: 0,
        at: jiff::Timestamp::UNIX_EPOCH,
        sentence: "a\u{1}\u{FFFE}b & c".into(),
        by: "x".into(),
        since: None,
    };
    let feed = atom(&Record {
        lang: Lang::En,
        forum: "F",
        address: "",
        lines: &[line],
        of: publish::FeedOf::Record,
    });
    assert_eq!(texts(&feed, "title")[1], "ab & c");
}

#[test]
fn what_was_said_since_is_told_with_its_own_time() {
    let at = |text: &str| text.parse().unwrap();
    let line = |index, since| Line {
        index,
        at: at("2026-04-01T12:00:00Z"),
        sentence: "Something was said".into(),
        by: "Secretariat".into(),
        since,
    };
    let since = publish::Since {
        at: at("2026-04-02T12:00:00Z"),
        words: "Said to be reported wrongly: <no>".into(),
    };
    let xml = atom(&Record {
        lang: Lang::En,
        forum: "Small",
        address: "https://forum.example",
        lines: &[line(2, None), line(1, Some(since))],
        of: publish::FeedOf::Record,
    });
    assert_eq!(
        texts(&xml, "updated"),
        [
            "2026-04-02T12:00:00Z",
            "2026-04-01T12:00:00Z",
            "2026-04-02T12:00:00Z"
        ]
    );
    assert_eq!(
        texts(&xml, "summary"),
        [
            "2: Something was said",
            "1: Something was said – Said to be reported wrongly: <no>"
        ]
    );
}
