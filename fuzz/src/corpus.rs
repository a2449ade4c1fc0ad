//! What the targets begin with: files in `fuzz/corpus`, and data of the project itself.

use std::fs;
use std::path::{Path, PathBuf};

use travaux::pack::NAMES;

fn project() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_owned()
}

/// The folder of a target's seeds. An input that once broke something is added to it for ever.
pub fn folder(target: &str) -> PathBuf {
    project().join("fuzz/corpus").join(target)
}

/// The seeds of a target, in a fixed order; never none.
///
/// # Errors
/// A file cannot be read.
pub fn seeds(target: &str) -> std::io::Result<Vec<Vec<u8>>> {
    let mut seeds = files(&folder(target))?;
    match target {
        "act" => seeds.extend(golden()?),
        "pack" => seeds.extend(pack()?),
        _ => {}
    }
    if seeds.is_empty() {
        seeds.push(Vec::new());
    }
    Ok(seeds)
}

fn files(folder: &Path) -> std::io::Result<Vec<Vec<u8>>> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let files = fs::read_dir(folder)?.collect::<Result<Vec<_>, _>>()?;
    let mut paths: Vec<PathBuf> = files.into_iter().map(|file| file.path()).collect();
    paths.sort();
    paths.iter().map(fs::read).collect()
}

/// One act of each kind: its kind, a line break, its body.
fn golden() -> std::io::Result<Vec<Vec<u8>>> {
    let read = |bytes: Vec<u8>| {
        let act: serde_json::Value = serde_json::from_slice(&bytes).ok()?;
        let (kind, body) = (act.get("act")?.as_str()?, act.get("body")?);
        Some(format!("{kind}\n{body}").into_bytes())
    };
    let files = files(&project().join("procedure/golden"))?;
    Ok(files.into_iter().filter_map(read).collect())
}

/// The beginning of each file of the default pack, after its name.
fn pack() -> std::io::Result<Vec<Vec<u8>>> {
    let beginning = |name: &&str| {
        let text = pack_file(name)?;
        let lines: Vec<&str> = text.lines().take(40).collect();
        Ok(format!("{name}\n{}\n", lines.join("\n")).into_bytes())
    };
    NAMES.iter().map(beginning).collect()
}

/// A file of the default pack.
pub(crate) fn pack_file(name: &str) -> std::io::Result<String> {
    fs::read_to_string(project().join("packs/global-mechanism").join(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_is_a_seed_for_every_target() {
        for target in crate::TARGETS {
            let seeds = seeds(target.name).expect("the seeds can be read");
            assert!(
                seeds.iter().any(|seed| !seed.is_empty()),
                "{} has none",
                target.name
            );
        }
    }
}
