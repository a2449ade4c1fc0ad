//! Files beside the configuration: secrets, and certificates of authorities.

use std::path::Path;

use crate::Failure;

/// The secret in a file, without the line break at its end. That others on this machine can read it
/// is said in the log.
pub(crate) fn secret(path: &Path) -> Result<String, Failure> {
    let text = text(path)?;
    let secret = text.trim_end_matches(['\r', '\n']);
    if secret.is_empty() || secret.contains(['\r', '\n']) {
        return Err(Failure::Configuration(format!(
            "{}: write the secret alone on its first line",
            path.display()
        )));
    }
    #[cfg(unix)]
    warn_if_open(path);
    Ok(secret.to_owned())
}

/// The text of a file.
pub(crate) fn text(path: &Path) -> Result<String, Failure> {
    std::fs::read_to_string(path).map_err(Failure::file(path))
}

#[cfg(unix)]
fn warn_if_open(path: &Path) {
    use std::os::unix::fs::PermissionsExt as _;
    let mode = std::fs::metadata(path).map(|it| it.permissions().mode());
    if mode.is_ok_and(|mode| mode & 0o007 != 0) {
        tracing::warn!(
            file = %path.display(),
            "everybody on this machine can read this secret; chmod 600 it"
        );
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail by panicking")]
mod tests {
    use super::*;

    #[test]
    fn a_secret_stands_alone_on_its_line() {
        let folder = std::env::temp_dir().join(format!("travaux-secret-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let path = folder.join("secret");
        let read = |text: &str| {
            std::fs::write(&path, text).unwrap();
            secret(&path)
        };
        assert_eq!(read("open sesame\r\n").unwrap(), "open sesame");
        assert_eq!(read(" open sesame ").unwrap(), " open sesame ");
        for wrong in ["", "\n", "open\nsesame\n"] {
            let said = read(wrong).unwrap_err().to_string();
            assert!(said.contains("alone on its first line"), "{wrong:?}");
            assert!(!said.contains("sesame"));
        }
        std::fs::remove_dir_all(&folder).unwrap();
        assert!(secret(&path).is_err());
    }
}
