//! No `mod.rs`, and no file, folder or module named after nothing in particular.

use super::Finding;
use crate::source;
use crate::tree::{File, Tree};

/// Names that tell a reader nothing about what is inside.
const EMPTY_NAMES: [&str; 10] = [
    "util", "utils", "utility", "helper", "helpers", "manager", "managers", "service", "services",
    "common",
];

pub(super) fn check(tree: &Tree) -> Vec<Finding> {
    tree.rust()
        .flat_map(|file| by_path(file).into_iter().chain(by_module(file)))
        .collect()
}

fn by_path(file: &File) -> Option<Finding> {
    if file.path.ends_with("/mod.rs") {
        return Some(Finding::whole(
            &file.path,
            "write `name.rs` beside `name/`, not `mod.rs`",
        ));
    }
    let parts = file
        .path
        .split('/')
        .map(|part| part.trim_end_matches(".rs"));
    let empty = parts.into_iter().find(|part| EMPTY_NAMES.contains(part))?;
    Some(Finding::whole(
        &file.path,
        format!("`{empty}` names nothing: say what is inside"),
    ))
}

fn by_module(file: &File) -> Vec<Finding> {
    let code = source::code(file.text());
    let words: Vec<_> = source::words(&code).collect();
    let modules = words.windows(2).filter(|pair| pair[0].1 == "mod");
    let empty = modules.filter(|pair| EMPTY_NAMES.contains(&pair[1].1));
    let finding = |pair: &[(usize, &str)]| {
        let what = format!("`mod {}` names nothing: say what is inside", pair[1].1);
        Finding::at(&file.path, source::line_of(&code, pair[0].0), what)
    };
    empty.map(finding).collect()
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::tidy::found;

    #[test]
    fn finds_empty_names_in_paths() {
        assert_eq!(found(check, &[("web/src/members.rs", "mod list;")]), "");
        assert!(found(check, &[("web/src/pages/mod.rs", "")]).contains("not `mod.rs`"));
        assert!(found(check, &[("web/src/utils.rs", "")]).contains("`utils` names nothing"));
        assert!(found(check, &[("web/src/common/dates.rs", "")]).contains("`common` names"));
    }

    #[test]
    fn finds_empty_names_of_modules_but_not_in_comments() {
        let found = found(
            check,
            &[("web/src/lib.rs", "// mod util\n\nmod helpers { }")],
        );
        assert_eq!(
            found,
            "web/src/lib.rs:3: `mod helpers` names nothing: say what is inside"
        );
    }
}
