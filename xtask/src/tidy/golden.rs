//! Every kind of act has a golden file that must decode for ever, and every golden file its kind.

use super::Finding;
use crate::acts::{self, GOLDEN, SOURCE};
use crate::tree::{File, Tree};

pub(super) fn check(tree: &Tree) -> Vec<Finding> {
    let kinds = acts::kinds(tree.get(SOURCE).map(File::text).unwrap_or_default());
    if kinds.is_empty() {
        return vec![Finding::whole(
            SOURCE,
            "there is no `acts!` list to read the acts from",
        )];
    }
    let missing = kinds
        .iter()
        .map(|kind| format!("{GOLDEN}{}.json", kind.key));
    let missing = missing.filter(|path| tree.get(path).is_none());
    let missing =
        missing.map(|path| Finding::whole(&path, "write one such act as it stands on record"));
    let files = tree
        .files()
        .iter()
        .filter_map(|file| file.path.strip_prefix(GOLDEN));
    let orphans = files.filter(|name| {
        // A second file shows the act with none of its optional fields.
        !kinds.iter().any(|kind| {
            **name == format!("{}.json", kind.key) || **name == format!("{}.minimal.json", kind.key)
        })
    });
    let orphans = orphans.map(|name| {
        Finding::whole(
            &format!("{GOLDEN}{name}"),
            "acts never go away, but no kind of act has this name",
        )
    });
    missing.chain(orphans).collect()
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::acts::SOURCE;
    use crate::tidy::found;

    const ADMITTED: (&str, &str) = ("procedure/golden/member-admitted.json", "{}");
    const OPENED: (&str, &str) = ("procedure/golden/body-opened.json", "{}");
    const CLOSED: (&str, &str) = ("procedure/golden/body-closed.json", "{}");

    #[test]
    fn finds_an_act_without_its_file_and_a_file_without_its_act() {
        let list = "acts! {\n A = \"member-admitted\",\n B = \"body-opened\",\n}";
        let source = (SOURCE, list);
        assert_eq!(found(check, &[source, ADMITTED, OPENED]), "");
        assert!(found(check, &[source, ADMITTED]).starts_with(OPENED.0));
        assert!(found(check, &[source, ADMITTED, OPENED, CLOSED]).contains("no kind of act"));
    }

    #[test]
    fn says_so_when_it_can_read_no_acts() {
        assert!(found(check, &[]).contains("no `acts!` list"));
    }
}
