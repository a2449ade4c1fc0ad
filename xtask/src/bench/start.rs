//! How long the binary takes from its start to its first page, empty and founded.

use super::Figure;
use crate::serving::Serving;
use std::path::Path;
use std::time::Duration;

const STARTS: usize = 9;

/// # Errors
/// When the forum cannot be served.
pub(super) fn measure(binary: &Path) -> Result<Vec<Figure>, String> {
    let first = Serving::founded(binary, "bench-start")?;
    let (founding, data) = (first.started_in, first.data.clone());
    drop(first);
    let mut again = Vec::new();
    let mut resident = None;
    for _ in 0..STARTS {
        let serving = Serving::start(binary, &data)?;
        again.push(serving.started_in);
        resident = serving.resident_kib();
    }
    again.sort();
    let memory = resident.map_or_else(|| "unknown".to_owned(), |kib| format!("{} MiB", kib / 1024));
    Ok(vec![
        Figure::new(
            "first start: found the forum, serve a page",
            milliseconds(founding),
            "",
        ),
        Figure::new(
            format!("start of the founded forum to its first page, median of {STARTS}"),
            milliseconds(again[STARTS / 2]),
            "100 ms",
        ),
        Figure::new("memory of the server after its first page", memory, ""),
    ])
}

fn milliseconds(duration: Duration) -> String {
    format!("{:.0} ms", duration.as_secs_f64() * 1000.0)
}
