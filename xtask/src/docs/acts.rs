//! docs/acts.md: every kind of act with its fields and one example as it stands on record.

use super::Document;
use crate::acts::{self, Field, GOLDEN, Kind, SOURCE};
use crate::tree::Tree;
use std::fmt::Write as _;

const OPENING: &str = "\
# Acts

Every kind of act that can stand on the record.
The key is the `act` of an entry, the fields are its `body`; docs/record.md has the rest of an entry.
Acts never change: what is written here can be read for ever, and a new meaning is a new act.
";

/// # Errors
/// When the acts cannot be found, or one has no golden file.
pub(super) fn document(tree: &Tree) -> Result<Document, String> {
    let kinds = acts::kinds(&acts::declared(tree));
    if kinds.is_empty() {
        return Err(format!(
            "{SOURCE} has no `acts!` list to read the acts from"
        ));
    }
    let mut text = OPENING.to_owned();
    for kind in &kinds {
        let path = format!("{GOLDEN}{}.json", kind.key);
        let golden = tree
            .get(&path)
            .ok_or_else(|| format!("{path} is missing"))?;
        text.push_str(&section(kind, golden.text()));
    }
    Ok(Document::new(
        "docs/acts.md",
        &format!("{SOURCE} and {GOLDEN}"),
        &text,
    ))
}

fn section(kind: &Kind, golden: &str) -> String {
    let mut text = format!("\n## {}\n\n{}\n\n", kind.key, kind.doc);
    if !kind.fields.is_empty() {
        text.push_str("| field | holds | says |\n|---|---|---|\n");
    }
    for field in &kind.fields {
        let Field { name, doc, .. } = field;
        let _ = writeln!(text, "| `{name}` | {} | {doc} |", holds(field));
    }
    let _ = write!(text, "\n```json\n{}\n```\n", golden.trim());
    text
}

/// What a field holds, and whether it may be absent.
fn holds(field: &Field) -> String {
    let of = inner(&field.of, "Option<").unwrap_or(&field.of);
    let absent = if field.optional {
        ", may be absent"
    } else {
        ""
    };
    format!("{}{absent}", in_words(of))
}

/// A Rust type as a reader of JSON would say it.
fn in_words(of: &str) -> String {
    if let Some(inner) = inner(of, "Vec<") {
        return format!("list of {}", in_words(inner));
    }
    format!("`{of}`")
}

fn inner<'a>(of: &'a str, outer: &str) -> Option<&'a str> {
    of.strip_prefix(outer)?.strip_suffix('>')
}

#[cfg(test)]
mod tests {
    use super::{document, holds};
    use crate::acts::{Field, SOURCE};
    use crate::tree::Tree;

    #[test]
    fn writes_a_section_for_each_kind() {
        let source = "acts! {\n/// A State is a member.\nA = \"member-admitted\",\n}\n\
                      body!(\nA {\n/// Its code.\nmember: MemberId,\n}\n);";
        let golden = (
            "procedure/golden/member-admitted.json",
            "{\"member\":\"COL\"}\n",
        );
        let text = document(&Tree::of(&[(SOURCE, source), golden]))
            .expect("it is complete")
            .text;
        let expect = "## member-admitted\n\nA State is a member.\n\n\
                      | field | holds | says |\n|---|---|---|\n| `member` | `MemberId` | Its code. |\n\n\
                      ```json\n{\"member\":\"COL\"}\n```\n";
        assert!(text.ends_with(expect), "{text}");
        assert!(document(&Tree::of(&[(SOURCE, source)])).is_err());
    }

    #[test]
    fn says_types_in_words() {
        let said = |of: &str, optional| {
            holds(&Field {
                name: String::new(),
                of: of.to_owned(),
                optional,
                doc: String::new(),
            })
        };
        assert_eq!(
            said("Option<Vec<MemberId>>", true),
            "list of `MemberId`, may be absent"
        );
        assert_eq!(said("Vec<Fill>", true), "list of `Fill`, may be absent");
        assert_eq!(said("Vec<Fill>", false), "list of `Fill`");
    }
}
