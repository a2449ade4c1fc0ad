//! Reads the kinds of act from their declaration: key, what is said of each, and its fields.

use crate::tree::{File, Tree};

/// Where the acts are declared.
pub(crate) const SOURCE: &str = "procedure/src/act.rs";
/// Where most of their bodies are declared.
const MORE: &str = "procedure/src/act/";
/// Where each kind keeps one act as it stands on record.
pub(crate) const GOLDEN: &str = "procedure/golden/";

/// One kind of act.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Kind {
    /// Its name in the source: `MemberAdmitted`.
    pub(crate) name: String,
    /// Its name on record: `member-admitted`.
    pub(crate) key: String,
    /// Its doc comment.
    pub(crate) doc: String,
    pub(crate) fields: Vec<Field>,
}

/// One field of an act's body.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Field {
    pub(crate) name: String,
    /// Its Rust type, as written.
    pub(crate) of: String,
    /// Whether it is left out where there is nothing to say.
    pub(crate) optional: bool,
    pub(crate) doc: String,
}

/// The declarations of all acts, one file after the other.
pub(crate) fn declared(tree: &Tree) -> String {
    let more = tree.files().iter();
    let more = more.filter(|file| file.path.starts_with(MORE));
    let files = tree.get(SOURCE).into_iter().chain(more);
    files.map(File::text).collect::<Vec<_>>().join("\n")
}

/// The kinds listed under `acts! { … }` in a source, in order; none where there is no such list.
pub(crate) fn kinds(source: &str) -> Vec<Kind> {
    let list = source.lines().skip_while(|line| *line != "acts! {").skip(1);
    let mut kinds = Vec::new();
    let mut doc = Vec::new();
    for line in list.map(str::trim).take_while(|line| *line != "}") {
        if let Some(said) = line.strip_prefix("///") {
            doc.push(said.trim());
        } else if let Some((name, key)) = line.split_once(" = ") {
            let key = key.trim_matches([',', '"']).to_owned();
            let doc = std::mem::take(&mut doc).join(" ");
            kinds.push(Kind {
                name: name.to_owned(),
                key,
                doc,
                fields: fields(source, name),
            });
        }
    }
    kinds
}

/// The fields of a body: the lines between `Name {` and the brace that closes it.
fn fields(source: &str, name: &str) -> Vec<Field> {
    let opens = |line: &&str| line.trim().trim_start_matches("pub struct ") != format!("{name} {{");
    let lines = source.lines().skip_while(opens).skip(1).map(str::trim);
    let mut fields = Vec::new();
    let mut doc = Vec::new();
    let mut optional = false;
    for line in lines.take_while(|line| *line != "}") {
        if let Some(said) = line.strip_prefix("///") {
            doc.push(said.trim());
        } else if line.starts_with("#[serde(default") {
            optional = true;
        } else if !line.starts_with('#')
            && let Some((name, of)) = line.split_once(": ")
        {
            let name = name.trim_start_matches("pub ").to_owned();
            let doc = std::mem::take(&mut doc).join(" ");
            fields.push(Field {
                name,
                of: of.trim_end_matches(',').to_owned(),
                optional: std::mem::take(&mut optional),
                doc,
            });
        }
    }
    fields
}

#[cfg(test)]
mod tests {
    use super::kinds;

    const SOURCE: &str = "
acts! {
    /// A State is a member.
    /// Once.
    MemberAdmitted = \"member-admitted\",
    /// A body is open.
    BodyOpened = \"body-opened\",
}
body!(
    /// A State is a member.
    MemberAdmitted {
        /// Its code.
        member: MemberId,
        /// The year.
        #[serde(default)]
        admitted: Option<i16>,
    }
);";

    #[test]
    fn reads_keys_docs_and_fields() {
        let kinds = kinds(SOURCE);
        let keys: Vec<_> = kinds.iter().map(|kind| kind.key.as_str()).collect();
        assert_eq!(keys, ["member-admitted", "body-opened"]);
        assert_eq!(kinds[0].doc, "A State is a member. Once.");
        let fields: Vec<_> = kinds[0]
            .fields
            .iter()
            .map(|field| format!("{}: {}", field.name, field.of))
            .collect();
        assert_eq!(fields, ["member: MemberId", "admitted: Option<i16>"]);
        assert_eq!(kinds[0].fields[1].doc, "The year.");
        let optional: Vec<_> = kinds[0].fields.iter().map(|it| it.optional).collect();
        assert_eq!(optional, [false, true]);
        assert_eq!(kinds[1].fields, []);
    }

    #[test]
    fn reads_nothing_where_there_is_no_list() {
        assert_eq!(kinds("enum Act {}"), []);
    }
}
