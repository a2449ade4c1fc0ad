//! Checks a line of what the forum is: `SUBJECT: VALUE`.
//!
//! The value is computed from the forum as text and must be the one told, word for word.

mod appointments;
mod lists;
mod matters;
mod of_day;
mod positions;
mod seats;
mod thematic;

use procedure::Forum;

/// What the forum says of a subject; `None` if it is none, or names nothing there is.
type Answer = Option<String>;

/// Compares one line with the forum.
pub(crate) fn check(forum: &Forum, line: &str) -> Result<(), String> {
    let Some((subject, due)) = line.split_once(": ") else {
        return Err("  `SUBJECT: VALUE` is due".into());
    };
    let words: Vec<&str> = subject.split_whitespace().collect();
    let Some(is) = answer(forum, &words) else {
        return Err(format!("  there is no `{subject}` to ask about"));
    };
    let due = due.split_whitespace().collect::<Vec<_>>().join(" ");
    if is == due {
        return Ok(());
    }
    Err(format!("  expected: {due}\n  was:      {is}"))
}

fn answer(forum: &Forum, subject: &[&str]) -> Answer {
    match subject {
        ["as", "of", day, subject @ ..] => of_day::answer(forum, day.parse().ok()?, subject),
        ["position", number, subject @ ..] => positions::answer(forum, number, subject),
        _ => seats::answer(forum, subject)
            .or_else(|| matters::answer(forum, subject))
            .or_else(|| appointments::answer(forum, subject))
            .or_else(|| thematic::answer(forum, subject))
            .or_else(|| lists::answer(forum, subject)),
    }
}

/// Values with commas between them, or `nobody`.
fn listed<T: ToString>(values: impl IntoIterator<Item = T>) -> String {
    let values: Vec<String> = values.into_iter().map(|value| value.to_string()).collect();
    if values.is_empty() {
        "nobody".into()
    } else {
        values.join(", ")
    }
}

fn yes(is: bool) -> String {
    if is { "yes".into() } else { "no".into() }
}

#[test]
fn a_line_that_is_not_so_or_not_of_the_language_fails() {
    let forum = Forum::default();
    assert_eq!(check(&forum, "members: nobody"), Ok(()));
    assert_eq!(check(&forum, "founded: no"), Ok(()));
    for wrong in [
        "members: COL",
        "members",
        "colours: red",
        "as of yesterday members of EU: nobody",
        "as of 2026-03-30 members of EU: nobody",
        "position 1 retracted: no",
    ] {
        assert!(check(&forum, wrong).is_err(), "{wrong}");
    }
}
