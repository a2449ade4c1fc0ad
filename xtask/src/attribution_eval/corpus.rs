//! How much of a corpus without annotation is understood: counts, no score.

use crate::place;
use crate::program::Program;

/// Prints the counts over the bulletins beside the repository, where they are.
pub(super) fn print() -> Result<(), String> {
    let folder = place::root().join("../shared/corpora/enb");
    if !folder.is_dir() {
        println!(
            "\nThe corpus of bulletins is not here; how much of it is understood is not counted."
        );
        return Ok(());
    }
    let counts = Program::new(place::target().join("release/examples/coverage"))
        .word(folder)
        .answer()?;
    println!("\n{}", counts.trim_end());
    Ok(())
}
