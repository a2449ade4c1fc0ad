//! Long functions and long files do not grow: a ratchet, not an edict.
//!
//! What is over a limit stands in `xtask/ratchet.toml` with its size and the reason; it may shrink.

use super::Finding;
use crate::source;
use crate::tree::{File, Tree};
use serde::Deserialize;

const FUNCTION_LINES_MAX: usize = 70;
const FILE_LINES_MAX: usize = 400;
const RATCHET: &str = "xtask/ratchet.toml";

/// The exceptions, each with the size it may not pass.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Ratchet {
    #[serde(default)]
    exception: Vec<Exception>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Exception {
    path: String,
    /// The function that is too long; without it, the file is.
    function: Option<String>,
    lines: usize,
    reason: String,
}

/// A function or file that is over its limit.
struct Long {
    path: String,
    function: Option<String>,
    line: usize,
    lines: usize,
}

pub(super) fn check(tree: &Tree) -> Vec<Finding> {
    let ratchet = match read(tree) {
        Ok(ratchet) => ratchet,
        Err(finding) => return vec![finding],
    };
    let long: Vec<Long> = tree
        .rust()
        .filter(|file| !file.is_test())
        .flat_map(measure)
        .collect();
    let grown = long.iter().filter_map(|long| judge(long, &ratchet));
    let idle = ratchet
        .exception
        .iter()
        .filter_map(|exception| stale(exception, &long));
    grown.chain(idle).collect()
}

fn read(tree: &Tree) -> Result<Ratchet, Finding> {
    let Some(file) = tree.get(RATCHET) else {
        return Ok(Ratchet::default());
    };
    toml::from_str(file.text()).map_err(|error| Finding::whole(RATCHET, error.message()))
}

fn measure(file: &File) -> Vec<Long> {
    let code = source::without_tests(&source::code(file.text()));
    let path = &file.path;
    let mut long: Vec<_> = source::functions(&code)
        .into_iter()
        .filter(|function| FUNCTION_LINES_MAX < function.lines)
        .map(|it| Long {
            path: path.clone(),
            function: Some(it.name),
            line: it.line,
            lines: it.lines,
        })
        .collect();
    let lines = lines_without_tests(file.text(), &code);
    if FILE_LINES_MAX < lines {
        long.push(Long {
            path: path.clone(),
            function: None,
            line: 0,
            lines,
        });
    }
    long
}

/// Lines of the file, comments counted, less those that only tests fill.
fn lines_without_tests(text: &str, code: &str) -> usize {
    let with_tests = source::code(text);
    let of_tests = with_tests
        .lines()
        .zip(code.lines())
        .filter(|(with, without)| with != without);
    text.lines().count() - of_tests.count()
}

fn judge(long: &Long, ratchet: &Ratchet) -> Option<Finding> {
    let mut exceptions = ratchet.exception.iter();
    let lines = long.lines;
    let what = match exceptions.find(|exception| names(exception, long)) {
        Some(exception) if exception.reason.trim().is_empty() => {
            "its exception gives no reason".into()
        }
        Some(exception) if lines <= exception.lines => return None,
        Some(exception) => format!("{lines} lines; the ratchet holds it at {}", exception.lines),
        None => format!("{lines} lines; split it, or give the reason in {RATCHET}"),
    };
    let name = long.function.as_deref().unwrap_or("the file");
    Some(Finding::at(
        &long.path,
        long.line,
        format!("{name}: {what}"),
    ))
}

fn names(exception: &Exception, long: &Long) -> bool {
    exception.path == long.path && exception.function == long.function
}

fn stale(exception: &Exception, long: &[Long]) -> Option<Finding> {
    let used = long.iter().any(|long| names(exception, long));
    let what = format!(
        "the exception for {} is no longer needed: take it out",
        exception.path
    );
    (!used).then(|| Finding::whole(RATCHET, what))
}

#[cfg(test)]
mod tests {
    use super::{RATCHET, check};
    use crate::tidy::found;

    fn long_function() -> String {
        format!(
            "//! Long.\nfn long() {{\n{}}}\n",
            "    step();\n".repeat(70)
        )
    }

    fn with_ratchet(lines: usize, reason: &str) -> String {
        let ratchet = format!(
            "[[exception]]\npath = \"web/src/a.rs\"\nfunction = \"long\"\nlines = {lines}\nreason = \"{reason}\""
        );
        found(
            check,
            &[("web/src/a.rs", &long_function()), (RATCHET, &ratchet)],
        )
    }

    #[test]
    fn finds_a_long_function() {
        let found = found(check, &[("web/src/a.rs", &long_function())]);
        assert_eq!(
            found,
            "web/src/a.rs:2: long: 72 lines; split it, or give the reason in xtask/ratchet.toml"
        );
    }

    #[test]
    fn finds_a_long_file_not_counting_its_tests() {
        let text = format!("//! Long.\n{}", "const A: u8 = 1;\n".repeat(400));
        assert!(found(check, &[("web/src/a.rs", &text)]).contains("the file: 401 lines"));
        let tests = format!(
            "//! Long.\n#[cfg(test)]\nmod tests {{\n{}}}",
            "fn a() {}\n".repeat(400)
        );
        assert_eq!(found(check, &[("web/src/a.rs", &tests)]), "");
    }

    #[test]
    fn holds_what_is_listed_at_its_size_and_asks_for_a_reason() {
        assert_eq!(with_ratchet(72, "one table"), "");
        assert!(with_ratchet(71, "one table").contains("the ratchet holds it at 71"));
        assert!(with_ratchet(72, " ").contains("gives no reason"));
    }

    #[test]
    fn finds_an_exception_that_has_become_idle() {
        let ratchet = "[[exception]]\npath = \"web/src/b.rs\"\nlines = 500\nreason = \"a table\"";
        assert!(found(check, &[(RATCHET, ratchet)]).contains("no longer needed"));
        assert!(found(check, &[(RATCHET, "exception = 3")]).starts_with(RATCHET));
    }
}
