//! Which fields of a kind may be absent, read from its declaration, so that none is forgotten.

const DECLARATIONS: [&str; 7] = [
    include_str!("../../src/act/appointments.rs"),
    include_str!("../../src/act.rs"),
    include_str!("../../src/act/matters.rs"),
    include_str!("../../src/act/statements.rs"),
    include_str!("../../src/act/thematic.rs"),
    include_str!("../../src/act/recommendations.rs"),
    include_str!("../../src/act/reports.rs"),
];

/// The optional fields of the body of this kind.
pub(crate) fn optional(kind: &str) -> Vec<String> {
    let name: String = kind.split('-').map(capitalised).collect();
    let opening = format!("    {name} {{");
    let declared = DECLARATIONS.iter().flat_map(|file| file.lines());
    let lines = declared.skip_while(|line| *line != opening);
    let mut fields = Vec::new();
    let mut skippable = false;
    for line in lines.skip(1).take_while(|line| *line != "    }") {
        let line = line.trim();
        if line.starts_with("#[serde(default, skip_serializing_if") {
            skippable = true;
        } else if let Some((field, _)) = line.split_once(": ")
            && !line.starts_with('/')
        {
            if skippable {
                fields.push(field.to_owned());
            }
            skippable = false;
        }
    }
    fields
}

fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters
        .next()
        .map(|first| first.to_uppercase().collect::<String>() + letters.as_str())
        .unwrap_or_default()
}

#[test]
fn optional_fields_are_found() {
    assert_eq!(optional("member-admitted"), ["admitted", "note"]);
    assert_eq!(
        optional("position-recorded"),
        [
            "on_behalf_of",
            "caveats",
            "supersedes",
            "superseded_by",
            "regards"
        ]
    );
    assert!(optional("position-retracted").is_empty());
    assert_eq!(optional("silence-resumed"), [""; 0]);
    assert_eq!(optional("hold-asked"), ["words"]);
    assert_eq!(optional("slate-put"), ["set", "replaces"]);
}
