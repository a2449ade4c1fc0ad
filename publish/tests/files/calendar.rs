//! The calendar is parsed line by line, as a calendar program does.

use language::Lang;
use publish::{Calendar, calendar};

use crate::small_forum::forum;

/// The lines, unfolded, as name and value.
fn lines(text: &str) -> Vec<(String, String)> {
    assert!(text.ends_with("\r\n") && !text.replace("\r\n", "").contains(['\r', '\n']));
    for line in text.split("\r\n") {
        assert!(line.len() <= 75, "{line}");
    }
    let unfolded = text.replace("\r\n ", "");
    let lines = unfolded.trim_end().split("\r\n");
    let split = lines.map(|line| line.split_once(':').unwrap());
    split
        .map(|(name, value)| (name.into(), value.into()))
        .collect()
}

fn written(lang: Lang) -> String {
    let forum = forum();
    calendar(&Calendar {
        forum: &forum,
        lang,
        address: "https://forum.example",
        stamp_of: &|_| "2026-04-03T09:12:00Z".parse().unwrap(),
    })
}

fn values(lines: &[(String, String)], name: &str) -> Vec<String> {
    let with_name = lines.iter().filter(|line| line.0 == name);
    with_name.map(|line| line.1.clone()).collect()
}

#[test]
fn sessions_are_days_and_meetings_instants() {
    let lines = lines(&written(Lang::En));
    assert_eq!(values(&lines, "DTSTART;VALUE=DATE"), ["20260720"]);
    assert_eq!(values(&lines, "DTEND;VALUE=DATE"), ["20260725"]);
    // The second meeting was moved, and then cancelled.
    assert_eq!(
        values(&lines, "DTSTART"),
        ["20260720T140000Z", "20260721T190000Z"]
    );
    assert_eq!(
        values(&lines, "DTEND"),
        ["20260720T170000Z", "20260721T220000Z"]
    );
    assert_eq!(
        values(&lines, "UID"),
        [
            "session-2026-07@small",
            "meeting-2026-07-1@small",
            "meeting-2026-07-2@small"
        ]
    );
    assert_eq!(values(&lines, "DTSTAMP"), ["20260403T091200Z"; 3]);
}

#[test]
fn components_open_and_close_in_order() {
    let mut open = Vec::new();
    for (name, value) in lines(&written(Lang::Ar)) {
        match name.as_str() {
            "BEGIN" => open.push(value),
            "END" => assert_eq!(open.pop().unwrap(), value),
            _ => assert!(!open.is_empty()),
        }
    }
    assert!(open.is_empty());
}

#[test]
fn text_is_escaped_and_doubt_is_said() {
    let lines = lines(&written(Lang::En));
    assert_eq!(values(&lines, "SUMMARY")[0], "July\\, plenary\\; session");
    assert_eq!(
        values(&lines, "SUMMARY")[1],
        "July\\, plenary\\; session\\, meeting 1 (Plenary)"
    );
    let description = &values(&lines, "DESCRIPTION")[0];
    assert!(description.contains("calendar.\\nSecond line.\\n\\nThese dates"));
    let statuses = values(&lines, "STATUS");
    assert_eq!(statuses, ["TENTATIVE", "TENTATIVE", "CANCELLED"]);
    assert_eq!(values(&lines, "DESCRIPTION").last().unwrap(), "cancelled");
}
