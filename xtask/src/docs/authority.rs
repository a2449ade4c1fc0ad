//! docs/authority.md: who may do what, from the one table that every decision asks.

use super::Document;
use crate::tree::{File, Tree};
use std::collections::BTreeMap;
use std::fmt::Write as _;

const TABLE: &str = "procedure/src/authority/table.rs";
const VERBS: &str = "procedure/src/authority/verb.rs";

const OPENING: &str = "\
# Who may do what

What this table does not list nobody may do.
Pages, the programming interface, the command line and every decision ask the same function, which reads it; the verifier asks it again for every act on record.

- *From*: the seat, and in brackets what the person must be in it at least: an alternate (or the head), or a focal point (the head is one).
- *About*: whose matter it may be. *oneself*: the person's; *own*: of the seat from which the person acts; *any*: whosever it is.
- *When*: *founding*, until the founding is complete; *running*, from then on; *in force*, from when the first officer of the secretariat was seated; *any*, always. Until seats are in force whoever keeps the record says from which seat somebody acts; from then on the person must hold the seat on that day.
- *Persons*: *two*, one who asks and another one of the same seat who confirms; *two seats*, one who asks and the rapporteur of the same body or an officer of the secretariat who confirms; *together*, the Chair of a plenary and a co-facilitator of the group, of whom one asks and the other confirms.
- *Passkey*: *required*, everybody who acts signs; *wanted*, everybody who acts and has a passkey signs, and who has none acts on the word of whoever keeps the record, which the entry shows; *none*, it may be signed and need not be. An officer's signature counts only from a passkey that cannot leave its device.
- *Fresh*: where nothing is signed, the person must have signed in or used a passkey lately.

Where a seat stands in several lines of one verb, the first that fits is the rule.
";

/// # Errors
/// When the table or the verbs cannot be read.
pub(super) fn document(tree: &Tree) -> Result<Document, String> {
    let text = |path: &str| tree.get(path).map(File::text).unwrap_or_default();
    let (table, verbs) = (text(TABLE), verbs(text(VERBS)));
    let groups = groups(table);
    let mut written = OPENING.to_owned();
    written.push_str("\n| To | From | About | When | Persons | Passkey | Fresh |\n");
    written.push_str("|---|---|---|---|---|---|---|\n");
    let mut lines = 0;
    let lines_of = |line: &&str| !line.ends_with("= table! {");
    for line in table.lines().skip_while(lines_of).filter_map(rule) {
        let said = verbs
            .get(line.verb)
            .ok_or_else(|| format!("{VERBS} has no verb {}", line.verb))?;
        let from = groups
            .get(line.seats)
            .ok_or_else(|| format!("{TABLE} does not say which seats {} are", line.seats))?;
        lines += 1;
        let _ = writeln!(
            written,
            "| {said} | {from} | {} | {} | {} | {} | {} |",
            line.relation, line.stage, line.persons, line.signature, line.fresh
        );
    }
    if lines == 0 {
        return Err(format!("{TABLE} has no lines to read"));
    }
    Ok(Document::new("docs/authority.md", TABLE, &written))
}

/// One line of the table in words.
struct Line<'a> {
    verb: &'a str,
    seats: &'a str,
    relation: String,
    stage: String,
    persons: String,
    signature: String,
    fresh: &'static str,
}

/// Reads `SeatOfficer:  SECRETARIAT  Any  InForce  Two Required true;`.
fn rule(line: &str) -> Option<Line<'_>> {
    let (verb, rest) = line.trim().strip_suffix(';')?.split_once(':')?;
    let [seats, relation, stage, persons, signature, fresh] = rest
        .split_whitespace()
        .collect::<Vec<_>>()
        .try_into()
        .ok()?;
    Some(Line {
        verb,
        seats,
        relation: spaced(relation).replace("herself", "oneself"),
        stage: spaced(stage),
        persons: spaced(persons),
        signature: spaced(signature),
        fresh: if fresh == "true" { "yes" } else { "" },
    })
}

/// What is said of each verb.
fn verbs(source: &str) -> BTreeMap<&str, &str> {
    let mut verbs = BTreeMap::new();
    let mut doc = "";
    for line in source.lines().map(str::trim) {
        if let Some(said) = line.strip_prefix("///") {
            doc = said.trim().trim_end_matches('.');
        } else if let Some((name, _)) = line.split_once(" = \"") {
            verbs.insert(name, doc);
        }
    }
    verbs
}

/// The seats that a constant of the table stands for, in words.
fn groups(source: &str) -> BTreeMap<&str, String> {
    let constants = source.split("const ").skip(1);
    let group = |constant| {
        let (name, rest) = str::split_once(constant, ": &[Who] = &[")?;
        let (seats, _) = rest.split_once("];")?;
        let seats = seats.split("who(SeatKind::").skip(1).filter_map(seat);
        Some((name, seats.collect::<Vec<_>>().join(", ")))
    };
    constants.filter_map(group).collect()
}

/// Reads `Delegation, Least::FocalPoint)`.
fn seat(text: &str) -> Option<String> {
    let (kind, rest) = text.split_once(", Least::")?;
    let (least, _) = rest.split_once(')')?;
    let kind = match spaced(kind).as_str() {
        "chair" => "Chair".to_owned(),
        "vice chair" => "Vice-Chair".to_owned(),
        "co facilitator" => "co-facilitator".to_owned(),
        other => other.to_owned(),
    };
    Some(match least {
        "Anyone" => kind,
        least => format!("{kind} ({})", spaced(least)),
    })
}

/// `InForce` as people say it: in force.
fn spaced(name: &str) -> String {
    let mut words = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !words.is_empty() {
            words.push(' ');
        }
        words.extend(letter.to_lowercase());
    }
    words
}

#[cfg(test)]
mod tests {
    use super::{TABLE, VERBS, document};
    use crate::tree::Tree;

    const SOURCE: &str = "
const SECRETARIAT: &[Who] = &[who(SeatKind::Secretariat, Least::Anyone)];
const FOCAL_POINTS: &[Who] = &[
    who(SeatKind::Delegation, Least::FocalPoint),
    who(SeatKind::CoFacilitator, Least::Anyone),
];
pub static TABLE: &[Rule] = table! {
    SeatOfficer:   SECRETARIAT  Any InForce Two Required true;
    SeatPerson:    FOCAL_POINTS Own InForce One Wanted   false;
};";

    #[test]
    fn writes_a_line_for_each_rule() {
        let verbs = "/// Seat an officer.\nSeatOfficer = \"seat-officer\",\n\
                     /// Seat a person.\nSeatPerson = \"seat-person\",";
        let tree = Tree::of(&[(TABLE, SOURCE), (VERBS, verbs)]);
        let text = document(&tree).expect("it is complete").text;
        assert!(
            text.ends_with(
                "| Seat an officer | secretariat | any | in force | two | required | yes |\n\
                 | Seat a person | delegation (focal point), co-facilitator | own | in force | \
                 one | wanted |  |\n"
            ),
            "{text}"
        );
        assert!(document(&Tree::of(&[(TABLE, SOURCE)])).is_err());
        assert!(document(&Tree::of(&[(VERBS, verbs)])).is_err());
    }
}
