//! The key of a witness: made on first use, in a file that its owner alone can read.

use std::fs::OpenOptions;
use std::io::Write as _;
use std::path::Path;

use ledger::note::{Algorithm, SignerKey};

use crate::{Stop, disk};

/// The longest key file that is read, in bytes.
const BYTES_MAX: u64 = 4096;

/// The key in a file; where there is none, one is made from 32 bytes of chance.
///
/// # Errors
/// [`Stop::Unreadable`]: the file is no key, or of another name; or it could not be made.
pub fn own_key(
    path: &Path,
    name: &str,
    chance: &dyn Fn() -> Result<[u8; 32], String>,
) -> Result<SignerKey, Stop> {
    let failed = |what: String| Stop::Unreadable(format!("{}: {what}", path.display()));
    let bytes = disk::read(path, BYTES_MAX).map_err(|error| failed(error.to_string()))?;
    if let Some(bytes) = bytes {
        let text = String::from_utf8_lossy(&bytes);
        let key = SignerKey::parse(text.trim()).map_err(|error| failed(error.to_string()))?;
        let found = key.verifier();
        if found.name() != name || found.algorithm() != Algorithm::Cosignature {
            return Err(failed(format!(
                "it is the key of {}, and not one by which {name} cosigns",
                found.name()
            )));
        }
        return Ok(key);
    }
    let key = SignerKey::from_seed(name, Algorithm::Cosignature, chance().map_err(failed)?)
        .map_err(|error| failed(error.to_string()))?;
    write(path, &key).map_err(|error| disk::unwritten(path, &error))?;
    Ok(key)
}

fn write(path: &Path, key: &SignerKey) -> std::io::Result<()> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    writeln!(file, "{}", key.to_secret_text())?;
    file.sync_all()
}
