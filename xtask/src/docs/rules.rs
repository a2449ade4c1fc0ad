//! docs/rules: a page for each verb, from the `//!` of its file, and a list of all of them.

use super::Document;
use crate::acts::{self, Kind};
use crate::source;
use crate::tree::{File, Tree};
use std::fmt::Write as _;

const OPENING: &str = "\
# What can be done, and by what rule

One page for each verb: what it does, on what conditions, and what it leaves on record.
";

/// One verb: the area it belongs to, its own name, and its file.
struct Rule<'a> {
    area: &'a str,
    verb: &'a str,
    file: &'a File,
}

pub(super) fn documents(tree: &Tree) -> Vec<Document> {
    let kinds = acts::kinds(&acts::declared(tree));
    let rules: Vec<Rule> = tree.rust().filter_map(rule).collect();
    let mut documents: Vec<_> = rules.iter().map(|rule| page(rule, &kinds)).collect();
    documents.push(Document::new(
        "docs/rules/README.md",
        "procedure/src",
        &list(&rules),
    ));
    documents
}

/// A file of `procedure/src/AREA/` that decides is a rule.
fn rule(file: &File) -> Option<Rule<'_>> {
    let (area, verb) = file.path.strip_prefix("procedure/src/")?.split_once('/')?;
    let verb = verb.strip_suffix(".rs")?;
    file.text()
        .contains("fn decide(")
        .then_some(Rule { area, verb, file })
}

impl Rule<'_> {
    fn page_name(&self) -> String {
        format!("{}-{}.md", self.area, self.verb).replace('_', "-")
    }

    /// The `//!` of the file: its first paragraph, and the rest.
    fn words(&self) -> (String, String) {
        let lines = self
            .file
            .text()
            .lines()
            .map_while(|line| line.strip_prefix("//!"));
        let words = lines
            .map(|line| line.strip_prefix(' ').unwrap_or(line))
            .collect::<Vec<_>>();
        let text = words.join("\n");
        let (first, rest) = text.split_once("\n\n").unwrap_or((&text, ""));
        (first.replace('\n', " "), rest.to_owned())
    }
}

fn page(rule: &Rule, kinds: &[Kind]) -> Document {
    let (first, rest) = rule.words();
    let mut text = format!("# {}\n\n{rest}\n", first.trim_end_matches('.'));
    let code = source::without_tests(&source::code(rule.file.text()));
    let named = |kind: &&Kind| source::words(&code).any(|(_, word)| word == kind.name);
    for kind in kinds.iter().filter(named) {
        let _ = write!(
            text,
            "\nLeaves on record: [{0}](../acts.md#{0}). {1}\n",
            kind.key, kind.doc
        );
    }
    Document::new(
        &format!("docs/rules/{}", rule.page_name()),
        &rule.file.path,
        &text,
    )
}

fn list(rules: &[Rule]) -> String {
    let mut text = OPENING.to_owned();
    let mut area = "";
    for rule in rules {
        if rule.area != area {
            area = rule.area;
            let _ = write!(text, "\n## {area}\n\n");
        }
        let _ = writeln!(
            text,
            "- [{}]({})",
            rule.words().0.trim_end_matches('.'),
            rule.page_name()
        );
    }
    text
}

#[cfg(test)]
mod tests {
    use super::documents;
    use crate::acts::SOURCE;
    use crate::tree::Tree;

    #[test]
    fn writes_a_page_for_each_verb_and_a_list() {
        let tree = Tree::of(&[
            (
                SOURCE,
                "acts! {\n/// It ended.\nOfficeEnded = \"office-ended\",\n}",
            ),
            (
                "procedure/src/body/end_office.rs",
                "//! An officer's\n//! term ends.\n//!\n//! Once.\nfn decide() { OfficeEnded }",
            ),
            ("procedure/src/body/held.rs", "//! Not a verb."),
        ]);
        let documents = documents(&tree);
        let paths: Vec<_> = documents.iter().map(|it| it.path.as_str()).collect();
        assert_eq!(
            paths,
            ["docs/rules/body-end-office.md", "docs/rules/README.md"]
        );
        let page = &documents[0].text;
        assert!(
            page.contains("# An officer's term ends\n\nOnce.\n"),
            "{page}"
        );
        assert!(
            page.contains("[office-ended](../acts.md#office-ended). It ended."),
            "{page}"
        );
        assert!(
            documents[1]
                .text
                .contains("## body\n\n- [An officer's term ends](body-end-office.md)")
        );
    }
}
