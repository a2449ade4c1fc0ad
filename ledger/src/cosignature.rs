//! Cosignatures: a witness says that, at a time, a checkpoint was the largest it had seen and
//! consistent with all before (C2SP tlog-cosignature 1.0.1, Ed25519, type 0x04).

use crate::note::{Algorithm, Error, Signature, SignerKey, VerifierKey};

/// Cosigns the text of a checkpoint at `time`, in seconds since 1970-01-01 UTC.
///
/// The caller has checked consistency with what it cosigned before; that check *is* the witness.
///
/// # Errors
/// [`Error::Purpose`]: the key is not for cosignatures, or the time exceeds 2^63 − 1.
pub fn cosign(text: &str, key: &SignerKey, time: u64) -> Result<Signature, Error> {
    if key.algorithm() != Algorithm::Cosignature || i64::try_from(time).is_err() {
        return Err(Error::Purpose {
            name: key.name().to_owned(),
        });
    }
    let signature = key.sign_message(message(text, time).as_bytes());
    Ok(key.signature([&time.to_be_bytes(), signature.as_slice()].concat()))
}

/// Checks the bytes of a cosignature over the text of a checkpoint, and gives its time in seconds.
///
/// # Errors
/// [`Error::Forged`], or [`Error::Purpose`] for a key that is not for cosignatures.
pub fn verify(key: &VerifierKey, text: &str, bytes: &[u8]) -> Result<u64, Error> {
    if key.algorithm() != Algorithm::Cosignature {
        return Err(Error::Purpose {
            name: key.name().to_owned(),
        });
    }
    let forged = || Error::Forged {
        name: key.name().to_owned(),
    };
    let (time, signature) = bytes.split_first_chunk::<8>().ok_or_else(forged)?;
    let time = u64::from_be_bytes(*time);
    if i64::try_from(time).is_err() {
        return Err(forged());
    }
    key.verify_message(message(text, time).as_bytes(), signature)?;
    Ok(time)
}

/// What is signed: a line that no log signs, the time, and the text.
fn message(text: &str, time: u64) -> String {
    format!("cosignature/v1\ntime {time}\n{text}")
}

#[cfg(test)]
mod tests;
