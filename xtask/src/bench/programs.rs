//! Measurements that are examples of a crate: `CRATE/examples/bench_NAME.rs`.

use super::Figure;
use crate::place;
use crate::program::Program;
use crate::tree::{File, Tree};

/// One such example.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct BenchProgram {
    package: String,
    example: String,
}

/// The examples that measure, in all crates.
///
/// # Errors
/// When the files of the project cannot be listed.
pub(super) fn found() -> Result<Vec<BenchProgram>, String> {
    Ok(Tree::read(&place::root())?
        .rust()
        .filter_map(program)
        .collect())
}

fn program(file: &File) -> Option<BenchProgram> {
    let (package, example) = file.path.split_once("/examples/")?;
    let example = example.strip_suffix(".rs")?.trim_end_matches("/main");
    let measures = example.starts_with("bench_") && !example.contains('/');
    measures.then(|| BenchProgram {
        package: package.to_owned(),
        example: example.to_owned(),
    })
}

impl BenchProgram {
    /// What `--only` calls it: the example's name without `bench_`.
    pub(super) fn name(&self) -> &str {
        self.example.trim_start_matches("bench_")
    }

    /// # Errors
    /// When it does not build or ends badly, or prints no figure.
    pub(super) fn run(&self) -> Result<Vec<Figure>, String> {
        let printed = Program::cargo()
            .words("run --quiet --release --package")
            .word(&self.package)
            .word("--example")
            .word(&self.example)
            .answer()?;
        let figures: Vec<_> = printed.lines().filter_map(Figure::read).collect();
        if figures.is_empty() {
            return Err(format!(
                "{} printed no line `what | measured | aim`",
                self.example
            ));
        }
        Ok(figures)
    }
}

#[cfg(test)]
mod tests {
    use super::program;
    use crate::tree::Tree;

    #[test]
    fn finds_examples_that_measure_and_no_others() {
        let paths = [
            "registrar/examples/bench_replay.rs",
            "web/examples/bench_pages/main.rs",
            "web/examples/bench_pages/part.rs",
            "web/examples/serve.rs",
            "web/src/bench_page.rs",
        ];
        let tree = Tree::of(&paths.map(|path| (path, "")));
        let names: Vec<_> = tree
            .rust()
            .filter_map(program)
            .map(|it| it.example)
            .collect();
        assert_eq!(names, ["bench_replay", "bench_pages"]);
    }
}
