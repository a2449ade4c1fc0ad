//! What a verifier is given from the command line and from the data folder.

use std::path::{Path, PathBuf};

use ledger::note::{SignerKey, VerifierKey};
use ledger::policy::Policy;
use verifier::{Earlier, Given, Keys, Memory};

use super::target::Target;
use super::{Verify, now};
use crate::Failure;

/// Everything but the memory.
pub(super) fn given<'a>(
    asked: &Verify,
    target: &Target,
    progress: &'a mut dyn FnMut(u64, u64),
) -> Result<Given<'a>, Failure> {
    let policy = asked.policy.as_deref().map(policy).transpose()?;
    let mut earlier = Vec::new();
    for path in &asked.checkpoint {
        earlier.push(kept(path)?);
    }
    let mut named = keys(&asked.key)?;
    if let (None, Some(policy)) = (&named, &policy)
        && !policy.logs().is_empty()
    {
        named = Some(Keys::of(policy.logs().to_vec()).map_err(Failure::Configuration)?);
    }
    if let Some(data) = target.data() {
        if data.signed().exists() {
            earlier.push(kept(&data.signed())?);
        }
        // Whoever may read the private keys need not be asked for the public ones.
        if named.is_none()
            && let Ok(keys) = data.keys()
        {
            let keys = keys.iter().map(SignerKey::verifier).collect();
            named = Keys::of(keys).ok();
        }
    }
    Ok(Given {
        keys: named,
        earlier,
        policy,
        fresh_seconds: asked.fresh,
        ..Given::at(now(), progress)
    })
}

fn kept(path: &Path) -> Result<Earlier, Failure> {
    Ok(Earlier {
        name: path.display().to_string(),
        note: std::fs::read(path).map_err(Failure::file(path))?,
    })
}

fn policy(path: &Path) -> Result<Policy, Failure> {
    let bytes = std::fs::read(path).map_err(Failure::file(path))?;
    Policy::parse(&bytes)
        .map_err(|error| Failure::Configuration(format!("{}: {error}", path.display())))
}

/// Keys as a person names them: each as it is, or by a file that has them one a line.
pub(super) fn keys(texts: &[String]) -> Result<Option<Keys>, Failure> {
    let mut keys = Vec::new();
    for text in texts {
        match VerifierKey::parse(text) {
            Ok(key) => keys.push(key),
            Err(error) if text.contains('+') => {
                return Err(Failure::Configuration(format!("--key {text}: {error}")));
            }
            Err(_) => {
                let path = Path::new(text);
                let bytes = std::fs::read(path).map_err(Failure::file(path))?;
                let read = Keys::parse(&bytes)
                    .map_err(|stop| Failure::Configuration(format!("{text}: {stop}")))?;
                keys.extend(read.to_vec());
            }
        }
    }
    if keys.is_empty() {
        return Ok(None);
    }
    Keys::of(keys).map(Some).map_err(Failure::Configuration)
}

/// What this user's verifier saw before. Where there is no place for it, nothing is remembered.
pub(super) fn memory(named: Option<&Path>) -> Option<Memory> {
    let folder = named.map(Path::to_owned).or_else(state_folder)?;
    Some(Memory::at(&folder))
}

/// As the XDG base directories have it: state is kept where a cache that is cleared is not.
fn state_folder() -> Option<PathBuf> {
    let absolute = |name: &str| {
        let path = PathBuf::from(std::env::var_os(name)?);
        path.is_absolute().then_some(path)
    };
    let state =
        absolute("XDG_STATE_HOME").or_else(|| Some(absolute("HOME")?.join(".local/state")))?;
    Some(state.join("travaux/seen"))
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test stops at what it did not expect")]
mod tests {
    use ledger::note::Algorithm;

    use super::*;

    #[test]
    fn keys_are_named_as_they_are_or_by_a_file() {
        let signer = SignerKey::from_seed("log", Algorithm::Ed25519, [1; 32]).unwrap();
        let key = signer.verifier().to_string();
        let path = std::env::temp_dir().join(format!("travaux-key-{}", std::process::id()));
        std::fs::write(&path, format!("{key}\n")).unwrap();
        let file = path.display().to_string();
        for named in [
            vec![key.clone()],
            vec![file.clone()],
            vec![key.clone(), file],
        ] {
            let keys = keys(&named).unwrap().unwrap();
            assert_eq!(keys.first().to_string(), key);
        }
        assert_eq!(keys(&[]).unwrap(), None);
        let wrong = keys(&[key.replace('A', "B")]).unwrap_err();
        assert_eq!(wrong.exit_code(), 2);
        let missing = keys(&["nowhere.key".to_owned()]).unwrap_err();
        assert_eq!(missing.exit_code(), 6);
        std::fs::remove_file(&path).unwrap();
    }
}
