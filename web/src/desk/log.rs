//! The security log of one's own party, read by those who administer it.

use procedure::Verb;
use procedure::id::PersonId;
use serde_json::Value;
use store::accounts::Line;

use super::acting::{Acting, seat_json};
use super::answer::Answered;
use super::asking::Asking;
use super::known::Names;
use super::pages::log::{LINES_A_PAGE, LogLine, log};
use super::route::Route;

/// The addresses of this file.
pub(crate) const ROUTES: &[Route] = &[Route::page(Verb::ReadSecurityLog, "/desk/log", list)];

/// What a line may be about, as its detail names it: none of these is a secret.
const ABOUT: [&str; 6] = ["act", "index", "passkey", "person", "seat", "why"];

fn list(asking: &Asking<'_>, acting: &Acting) -> Answered {
    let before = asking.query.get("before");
    let before = before.and_then(|it| it.parse().ok());
    let party = seat_json(acting.seat());
    let many = u32::try_from(LINES_A_PAGE).unwrap_or(u32::MAX);
    let lines = asking
        .accounts()
        .lines_of_party(&party, before, many.saturating_add(1))?;
    let more = LINES_A_PAGE < lines.len();
    let shown = &lines[..lines.len().min(LINES_A_PAGE)];
    let people = shown.iter().map(person).collect::<Vec<_>>();
    let names = Names::of(asking, people.iter().flatten())?;
    let older = shown.last().filter(|_| more);
    let older = older.map(|line| format!("/desk/log?before={}", line.id));
    let shown: Vec<LogLine<'_>> = shown
        .iter()
        .zip(&people)
        .map(|(line, person)| LogLine {
            at: line.at,
            person: person.as_ref().map(|person| names.person(person)),
            what: &line.what,
            about: about(&line.detail),
        })
        .collect();
    asking.page(|at| log(at, acting.seat(), &shown, older.as_deref()))
}

fn person(line: &Line) -> Option<PersonId> {
    PersonId::new(line.person.as_deref()?).ok()
}

/// What a line is about, in the words of its detail.
fn about(detail: &str) -> Option<String> {
    let detail: Value = serde_json::from_str(detail).ok()?;
    let said = ABOUT.iter().filter_map(|name| match detail.get(name)? {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    });
    let said: Vec<String> = said.collect();
    (!said.is_empty()).then(|| said.join(" "))
}
