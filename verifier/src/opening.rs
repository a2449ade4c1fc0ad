//! What opens a seal, as a site gives it out: `{"nonce":"<hex>","value":…}` in canonical JSON.

use ledger::{Hash, Opening, Seal, canonical};
use serde_json::{Value, json};

use crate::{Kind, Stop, Wrong};

/// The longest opening that is read, in bytes: a value may be longer than the entry it is sealed in.
pub(crate) const BYTES_MAX: u64 = 1 << 20;

/// Writes an opening as it is given out.
///
/// # Errors
/// A sentence, for a value without canonical form.
pub fn write_opening(opening: &Opening) -> Result<Vec<u8>, String> {
    let nonce = Hash::from(opening.nonce).to_hex();
    canonical::to_bytes(&json!({ "nonce": nonce, "value": opening.value }))
        .map_err(|error| error.to_string())
}

/// Reads an opening that was given out for a seal, and checks that it opens it.
///
/// # Errors
/// [`Stop::Wrong`]: it has another form, or opens another seal.
pub fn read_opening(bytes: &[u8], seal: Seal) -> Result<Opening, Stop> {
    let malformed = || {
        let what = format!(
            "what is given out to open the seal {seal} is not \
             {{\"nonce\":…,\"value\":…}} in canonical JSON"
        );
        Stop::from(Wrong::whole(Kind::Seal, what))
    };
    let document = canonical::check(bytes).map_err(|_| malformed())?;
    let opening = parse(document).ok_or_else(malformed)?;
    seal.check(&opening)
        .map_err(|error| Wrong::whole(Kind::Seal, error.to_string()))?;
    Ok(opening)
}

fn parse(document: Value) -> Option<Opening> {
    let Value::Object(mut members) = document else {
        return None;
    };
    let nonce = Hash::from_hex(members.get("nonce")?.as_str()?)?;
    let value = members.remove("value")?;
    (members.len() == 1).then_some(Opening {
        nonce: *nonce.as_bytes(),
        value,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_opening_reads_back_and_opens_its_seal_alone() {
        let opening = Opening {
            nonce: [7; 32],
            value: json!("a name"),
        };
        let bytes = write_opening(&opening).unwrap();
        let seal = opening.seal().unwrap();
        assert_eq!(read_opening(&bytes, seal), Ok(opening));
        let other = Seal::from_hash(Hash::of(b"other"));
        let stop = read_opening(&bytes, other).unwrap_err();
        assert!(stop.to_string().contains("not what was sealed"), "{stop}");
        for bad in [&b"{}"[..], b"[]", b"{\"nonce\":\"00\",\"value\":1}", b"{ }"] {
            let stop = read_opening(bad, seal).unwrap_err();
            assert!(stop.to_string().contains("canonical JSON"), "{stop}");
        }
    }
}
