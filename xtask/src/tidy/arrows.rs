//! Crates depend on each other only as the design draws it, and the pure ones on little else.

use super::{Finding, manifest};
use crate::tree::Tree;

/// Each crate of ours and the crates of ours it may depend on.
const ARROWS: &[(&str, &[&str])] = &[
    ("text", &[]),
    ("procedure", &["text"]),
    ("ledger", &[]),
    ("passkey", &["ledger"]),
    ("registrar", &["procedure", "ledger", "passkey"]),
    ("store", &["ledger"]),
    ("verifier", &["ledger", "passkey", "procedure", "registrar"]),
    ("attribution", &["procedure"]),
    // Reads what people hand in, in a process of its own, and knows nothing of the forum.
    ("intake", &[]),
    ("reading", &["procedure", "text", "attribution"]),
    ("observatory", &["procedure", "text"]),
    ("language", &[]),
    ("publish", &["procedure", "text", "language"]),
    // Both speak with the world outside and know nothing of the forum.
    ("federation", &[]),
    ("post", &["language"]),
    // Everything before it but those two. Of `store` it uses the accounts and papers; pages hold no rule and no
    // SQL, since no other crate may name a driver.
    (
        "web",
        &[
            "text",
            "procedure",
            "ledger",
            "passkey",
            "registrar",
            "store",
            "attribution",
            "intake",
            "reading",
            "observatory",
            "language",
            "publish",
        ],
    ),
    (
        "travaux",
        &[
            "text",
            "procedure",
            "ledger",
            "passkey",
            "registrar",
            "store",
            "verifier",
            "attribution",
            "intake",
            "reading",
            "observatory",
            "language",
            "publish",
            "federation",
            "post",
            "web",
        ],
    ),
    // Campaigns against the record, of which nothing else knows.
    (
        "reliability",
        &[
            "text",
            "procedure",
            "ledger",
            "passkey",
            "registrar",
            "store",
            "verifier",
        ],
    ),
    // Whatever has a parser.
    (
        "fuzz",
        &[
            "text",
            "procedure",
            "ledger",
            "passkey",
            "attribution",
            "intake",
            "reading",
            "language",
            "verifier",
            "web",
            "travaux",
        ],
    ),
    ("xtask", &[]),
];

/// The crates of others that a pure crate may use: no clock, chance, files, network or SQL in them.
const PURE: [(&str, &[&str]); 2] = [
    ("procedure", &["jiff", "serde", "serde_json"]),
    (
        "text",
        &[
            "serde",
            "unicode-normalization",
            "unicode-segmentation",
            "unicode-bidi",
        ],
    ),
];

pub(super) fn check(tree: &Tree) -> Vec<Finding> {
    let mut found = Vec::new();
    for (name, file) in tree.manifests() {
        let Some((_, allowed)) = ARROWS.iter().find(|(ours, _)| *ours == name) else {
            found.push(Finding::whole(
                &file.path,
                "draw this crate in the design and in arrows.rs",
            ));
            continue;
        };
        let pure = PURE
            .iter()
            .find(|(pure, _)| *pure == name)
            .map(|(_, others)| *others);
        for dependency in manifest::normal(file) {
            let ours = ARROWS.iter().any(|(ours, _)| *ours == dependency);
            if ours && !allowed.contains(&dependency.as_str()) {
                let what = format!("`{name}` may not depend on `{dependency}`");
                found.push(Finding::whole(&file.path, what));
            }
            if !ours && pure.is_some_and(|others| !others.contains(&dependency.as_str())) {
                let what = format!("`{name}` is pure; `{dependency}` is not on its list");
                found.push(Finding::whole(&file.path, what));
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::tidy::found;

    fn of(name: &str, dependencies: &str) -> String {
        found(check, &[(&format!("{name}/Cargo.toml"), dependencies)])
    }

    #[test]
    fn allows_the_arrows_of_the_design() {
        assert_eq!(
            of(
                "registrar",
                "[dependencies]\nprocedure.workspace = true\ngetrandom = \"1\""
            ),
            ""
        );
        assert_eq!(
            of(
                "text",
                "[dependencies]\nserde = \"1\"\n[dev-dependencies]\ninsta = \"1\""
            ),
            ""
        );
    }

    #[test]
    fn finds_an_arrow_against_the_design() {
        assert_eq!(
            of("procedure", "[dependencies]\nledger.workspace = true"),
            "procedure/Cargo.toml: `procedure` may not depend on `ledger`"
        );
        assert!(of("web", "[dependencies]\ntravaux.workspace = true").contains("may not depend"));
        assert!(of("sidecar", "").contains("draw this crate"));
    }

    #[test]
    fn finds_an_impure_dependency_of_a_pure_crate() {
        assert!(of("text", "[dependencies]\ntokio = \"1\"").contains("`text` is pure; `tokio`"));
    }
}
