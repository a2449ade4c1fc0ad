//! The policy: which witnesses' cosignatures the forum wants, and how many.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use ledger::note::VerifierKey;
use ledger::policy::Policy;
use registrar::Registrar;

use crate::Failure;
use crate::configuration::Configuration;

/// The name of the file in the folder that is served, where none is named.
const NAME: &str = "policy.txt";

/// A policy, as it was read and as it was written.
pub(crate) struct Wanted {
    path: PathBuf,
    policy: Policy,
    text: String,
}

/// Reads the policy that is named, or the one in the folder that is served, if it is there.
///
/// # Errors
/// The file, the line and a sentence for one that cannot be used: nothing is served then, since
/// whoever wrote it counts on it.
pub(crate) fn read(
    configuration: &Configuration,
    folder: &Path,
) -> Result<Option<Wanted>, Failure> {
    let (path, named) = match &configuration.policy {
        Some(path) => (path.clone(), true),
        None => (folder.join(NAME), false),
    };
    match std::fs::read(&path) {
        Ok(bytes) => parse(path, &bytes).map(Some),
        Err(error) if !named && error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Failure::file(path)(error)),
    }
}

fn parse(path: PathBuf, bytes: &[u8]) -> Result<Wanted, Failure> {
    let policy = Policy::parse(bytes).map_err(|error| {
        let (line, reason) = (error.line, error.reason);
        match line {
            0 => refused(&path, reason),
            line => Failure::Configuration(format!("{}, line {line}: {reason}", path.display())),
        }
    })?;
    let text = String::from_utf8(bytes.to_vec());
    let text = text.map_err(|_| refused(&path, "it is not UTF-8"))?;
    Ok(Wanted { path, policy, text })
}

fn refused(path: &Path, reason: &str) -> Failure {
    Failure::Configuration(format!("{}: {reason}", path.display()))
}

impl Wanted {
    /// Gives the registrar the policy.
    ///
    /// # Errors
    /// It is for other logs: no checkpoint of this one could ever meet it.
    pub(crate) fn give(&self, registrar: Registrar) -> Result<Registrar, Failure> {
        let ours = |log: &VerifierKey| registrar.verifiers().contains(log);
        if !self.policy.logs().is_empty() && !self.policy.logs().iter().any(ours) {
            let (path, key) = (self.path.display(), registrar.verifier());
            return Err(Failure::Configuration(format!(
                "{path}: none of its logs is this forum's, so no checkpoint could meet it; add the \
                 line: log {key}"
            )));
        }
        Ok(registrar.with_policy(self.policy.clone()))
    }

    /// The policy as it was written.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail by panicking")]
mod tests {
    use super::*;

    #[test]
    fn a_policy_that_cannot_be_used_is_refused_by_file_line_and_sentence() {
        let wrong = |bytes: &[u8]| match parse("p.txt".into(), bytes) {
            Ok(_) => String::new(),
            Err(failure) => {
                assert_eq!(failure.exit_code(), 2);
                failure.to_string()
            }
        };
        let key = ledger::note::SignerKey::from_seed(
            "w.example",
            ledger::note::Algorithm::Cosignature,
            [1; 32],
        );
        let key = key.unwrap().verifier();
        for (text, said) in [
            ("", "p.txt: it has no quorum line"),
            (
                "# x\nwitness W nonsense\nquorum W",
                "p.txt, line 2: its key is not",
            ),
            ("quorum W", "p.txt, line 1: its name is not defined above"),
            (
                &format!("witness W {key}\ngroup G 2 W\nquorum G"),
                "p.txt, line 2: its threshold is not between 1 and the number of its members",
            ),
        ] {
            let told = wrong(text.as_bytes());
            assert!(told.starts_with(said), "{told}");
        }
        assert!(wrong(b"# \xff\nquorum none\n").ends_with("it is not UTF-8"));
        assert_eq!(wrong(b"quorum none\n"), "");
    }
}
