//! On what and when the figures were taken.

use crate::program::Program;

/// One line: date, cores, processor, memory, compiler.
pub(crate) fn description() -> String {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let date = Program::new("date")
        .words("-u +%F")
        .answer()
        .unwrap_or_default();
    let compiler = Program::new("rustc")
        .word("--version")
        .answer()
        .unwrap_or_default();
    format!(
        "Measured on {}: {cores} cores of {}, {} of memory, {}.",
        date.trim(),
        field("/proc/cpuinfo", "model name").unwrap_or_else(|| "an unknown processor".to_owned()),
        memory().unwrap_or_else(|| "an unknown amount".to_owned()),
        compiler.split(" (").next().unwrap_or_default(),
    )
}

fn memory() -> Option<String> {
    let kib: u64 = field("/proc/meminfo", "MemTotal")?
        .split_whitespace()
        .next()?
        .parse()
        .ok()?;
    Some(format!("{} GiB", (kib + 512 * 1024) / (1024 * 1024)))
}

/// The first `name : value` of a file of the kernel.
fn field(path: &str, name: &str) -> Option<String> {
    let text = std::fs::read_to_string(path).ok()?;
    let values = text.lines().filter_map(|line| line.split_once(':'));
    values
        .filter(|(key, _)| key.trim() == name)
        .map(|(_, value)| value.trim().to_owned())
        .next()
}
