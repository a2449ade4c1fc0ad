//! `procedure` and `text` read no clock, no file, no network, no environment and no chance.

use super::Finding;
use crate::source;
use crate::tree::{File, Tree};

const PURE: [&str; 2] = ["procedure", "text"];
const OUTSIDE: [&str; 13] = [
    "std::time",
    "std::fs",
    "std::net",
    "std::env",
    "std::process",
    "std::thread",
    "std::io",
    "rand::",
    "getrandom",
    "Timestamp::now",
    "Zoned::now",
    "async fn",
    ".await",
];

pub(super) fn check(tree: &Tree) -> Vec<Finding> {
    let pure = tree
        .rust()
        .filter(|file| PURE.contains(&file.top()) && !file.is_test());
    pure.filter(|file| file.path.contains("/src/"))
        .flat_map(in_file)
        .collect()
}

fn in_file(file: &File) -> Vec<Finding> {
    let code = source::without_tests(&source::code(file.text()));
    let used = OUTSIDE
        .iter()
        .filter_map(|name| code.find(name).map(|at| (at, name)));
    let finding = |(at, name): (usize, &&str)| {
        let what = format!("`{name}` reaches outside; take what is needed as an argument");
        Finding::at(&file.path, source::line_of(&code, at), what)
    };
    used.map(finding).collect()
}

#[cfg(test)]
mod tests {
    use super::{OUTSIDE, check};
    use crate::tidy::found;

    #[test]
    fn finds_each_way_out_of_a_pure_crate() {
        for way in OUTSIDE {
            let code = format!("//! P.\nuse {way};");
            assert!(
                found(check, &[("procedure/src/a.rs", &code)]).starts_with("procedure/src/a.rs:2")
            );
            assert_eq!(found(check, &[("registrar/src/a.rs", &code)]), "");
            let test = format!("//! P.\n#[cfg(test)]\nmod tests {{ use {way}; }}");
            assert_eq!(found(check, &[("procedure/src/a.rs", &test)]), "");
        }
    }
}
