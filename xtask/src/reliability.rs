//! `cargo xtask reliability`: kills, faults, power cuts, rot and half-made copies, by the crate of
//! that name; some of each on every change, all of them by command.

use crate::options::Options;
use crate::program::Program;
use crate::{place, provision};

/// What is tried on every change: about two thousand images of a power cut, some hundred of
/// everything else, in about a minute.
const ON_EVERY_CHANGE: [(&str, &str); 6] = [
    ("kill", "40"),
    ("faults", "20"),
    ("full", "30"),
    ("cut", "100"),
    ("rot", "600"),
    ("copies", "15"),
];

/// Runs a campaign, or all, with as many points of each kind as asked: 1000, or `--points all`.
pub(crate) fn run(mut options: Options) -> Result<(), String> {
    let only = options.value("--only")?;
    let points = options.value("--points")?;
    let seed = options.value("--seed")?;
    options.finish()?;
    provision::strace()?;
    Program::cargo()
        .words("build --quiet --release --package reliability")
        .shown()?;
    Program::new(place::target().join("release").join("reliability"))
        .word(only.as_deref().unwrap_or("all"))
        .words("--points")
        .word(points.as_deref().unwrap_or("1000"))
        .words("--seed")
        .word(seed.as_deref().unwrap_or("1"))
        .shown()
}

/// The part that every change goes through.
pub(crate) fn on_every_change() -> Result<(), String> {
    provision::strace()?;
    Program::cargo()
        .words("build --quiet --package reliability")
        .shown()?;
    let program = place::target().join("debug").join("reliability");
    for (campaign, points) in ON_EVERY_CHANGE {
        Program::new(&program)
            .word(campaign)
            .word("--points")
            .word(points)
            .shown()?;
    }
    Ok(())
}
