//! Where things stand: the repository and the build directory.

use std::path::{Path, PathBuf};

/// The root of the repository.
pub(crate) fn root() -> PathBuf {
    let crate_dir = Path::new(env!("CARGO_MANIFEST_DIR"));
    crate_dir.parent().unwrap_or(crate_dir).to_path_buf()
}

/// Cargo's build directory; everything these tools leave behind lies in it.
pub(crate) fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}

/// The browser tests.
pub(crate) fn browser_tests() -> PathBuf {
    root().join("e2e")
}

/// An empty directory for one purpose, under the build directory.
///
/// # Errors
/// When it cannot be emptied or created.
pub(crate) fn scratch(name: &str) -> Result<PathBuf, String> {
    let path = target().join("xtask").join(name);
    if path.exists() {
        std::fs::remove_dir_all(&path).map_err(|e| format!("empty {}: {e}", path.display()))?;
    }
    std::fs::create_dir_all(&path).map_err(|e| format!("create {}: {e}", path.display()))?;
    Ok(path)
}
