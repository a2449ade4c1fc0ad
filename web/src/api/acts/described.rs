//! What each kind of act says of itself: from `docs/acts.md`, which is written from the acts.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde_json::value::RawValue;
use serde_json::{Map, Value, json};

/// The document, one section a kind.
const DOCUMENT: &str = include_str!("../../../../docs/acts.md");

/// One kind of act, as the document has it.
#[derive(Clone, Debug, Default)]
pub(super) struct Kind {
    /// What it records, in one sentence.
    pub(super) about: String,
    /// Its fields: name, what it holds, what it says.
    pub(super) fields: Vec<[String; 3]>,
    /// An example of its body.
    pub(super) example: Option<Box<RawValue>>,
}

/// All kinds by their keys, read once.
pub(super) fn kinds() -> &'static BTreeMap<&'static str, Kind> {
    static KINDS: LazyLock<BTreeMap<&'static str, Kind>> = LazyLock::new(|| {
        let sections = DOCUMENT.split("\n## ").skip(1);
        sections.filter_map(kind).collect()
    });
    &KINDS
}

fn kind(section: &'static str) -> Option<(&'static str, Kind)> {
    let (key, rest) = section.split_once('\n')?;
    let mut about = rest.lines().filter(|line| !line.is_empty());
    let rows = rest.lines().filter(|line| line.starts_with("| `"));
    let kind = Kind {
        about: about.next()?.to_owned(),
        fields: rows.filter_map(row).collect(),
        example: example(rest),
    };
    Some((key.trim(), kind))
}

/// The body of the first act that a section shows.
fn example(section: &str) -> Option<Box<RawValue>> {
    let (_, after) = section.split_once("```json\n")?;
    let (act, _) = after.split_once("\n```")?;
    let mut act: Value = serde_json::from_str(act).ok()?;
    let body = act.get_mut("body")?.take();
    serde_json::value::to_raw_value(&body).ok()
}

/// A row of the table of fields, without the marks of the document.
fn row(line: &str) -> Option<[String; 3]> {
    let mut cells = line.trim_matches('|').split(" | ");
    let mut next = || Some(cells.next()?.trim().replace('`', ""));
    Some([next()?, next()?, next()?])
}

/// One example a kind, as `OpenAPI` lists the examples of a request.
pub(in crate::api) fn examples() -> Value {
    let examples = kinds().iter().filter_map(|(key, kind)| {
        let body: Value = serde_json::from_str(kind.example.as_ref()?.get()).ok()?;
        let example = json!({"summary": kind.about, "value": {"body": body}});
        Some(((*key).to_owned(), example))
    });
    Value::Object(examples.collect::<Map<String, Value>>())
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail by panicking")]
mod tests {
    use super::*;

    #[test]
    fn kinds_are_read_with_their_fields_and_an_example() {
        let position = kinds().get("position-recorded").unwrap();
        assert!(position.about.ends_with('.'), "{}", position.about);
        let [name, holds, says] = &position.fields[0];
        assert_eq!((name.as_str(), holds.as_str()), ("position", "PositionId"));
        assert!(!says.is_empty());
        let example = position.example.as_ref().unwrap();
        procedure::Act::decode("position-recorded", example.get()).unwrap();
        assert!(examples()["objection-raised"]["value"]["body"].is_object());
    }
}
