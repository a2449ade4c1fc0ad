//! Bech32 (BIP 173), as age writes its keys: a prefix, `1`, the bytes in letters, six letters of
//! checksum.

const LETTERS: &[u8; 32] = b"qpzry9x8gf2tvdw0s3jn54khce6mua7l";

const GENERATOR: [u32; 5] = [
    0x3b6a_57b2,
    0x2650_8e6d,
    0x1ea1_19fa,
    0x3d42_33dd,
    0x2a14_62b3,
];

/// The 32 bytes behind a prefix; `None` for another prefix, a mistyped letter, mixed case.
pub(super) fn read(text: &str, prefix: &str) -> Option<[u8; 32]> {
    let lower = text.to_ascii_lowercase();
    if lower != text && text.to_ascii_uppercase() != text {
        return None;
    }
    let (found, letters) = lower.rsplit_once('1')?;
    if found != prefix.to_ascii_lowercase() {
        return None;
    }
    let value = |letter: u8| {
        let place = LETTERS.iter().position(|known| *known == letter)?;
        u8::try_from(place).ok()
    };
    let values: Vec<u8> = letters.bytes().map(value).collect::<Option<_>>()?;
    if checksum(found, &values) != 1 {
        return None;
    }
    bytes(values.get(..values.len().checked_sub(6)?)?)
}

/// Groups of five bits as 32 bytes; what is left over is four bits of zero.
fn bytes(values: &[u8]) -> Option<[u8; 32]> {
    let mut bytes = Vec::with_capacity(33);
    let (mut bits, mut count) = (0_u32, 0);
    for value in values {
        bits = (bits << 5) | u32::from(*value);
        count += 5;
        if 8 <= count {
            count -= 8;
            bytes.push(u8::try_from((bits >> count) & 0xff).ok()?);
        }
    }
    let rest = bits & ((1 << count) - 1);
    (rest == 0 && count < 5).then(|| bytes.try_into().ok())?
}

/// 1 for letters with their own checksum.
fn checksum(prefix: &str, values: &[u8]) -> u32 {
    let high = prefix.bytes().map(|byte| byte >> 5);
    let low = prefix.bytes().map(|byte| byte & 31);
    let all = high.chain([0]).chain(low).chain(values.iter().copied());
    all.fold(1, |sum, value| {
        let top = sum >> 25;
        let sum = ((sum & 0x01ff_ffff) << 5) ^ u32::from(value);
        let chosen = GENERATOR
            .iter()
            .enumerate()
            .filter(|(bit, _)| (top >> bit) & 1 == 1);
        chosen.fold(sum, |sum, (_, generator)| sum ^ generator)
    })
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test stops at what it did not expect")]
mod tests {
    use super::*;

    /// BIP 173, test vectors: valid strings by their checksums; and one with a letter changed.
    #[test]
    fn checksums_are_those_of_bip_173() {
        let sum = |text: &str| {
            let (prefix, letters) = text.rsplit_once('1').unwrap();
            let value = |letter: u8| LETTERS.iter().position(|it| *it == letter).unwrap();
            let values: Vec<u8> = letters
                .bytes()
                .map(|letter| u8::try_from(value(letter)).unwrap())
                .collect();
            checksum(prefix, &values)
        };
        assert_eq!(sum("a12uel5l"), 1);
        assert_eq!(sum("abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw"), 1);
        assert_eq!(
            sum("split1checkupstagehandshakeupstreamerranterredcaperred2y9e3w"),
            1
        );
        assert_ne!(
            sum("split1checkupstagehandshakeupstreamerranterredcaperred2y9e3q"),
            1
        );
    }

    #[test]
    fn keys_are_read_and_slips_are_refused() {
        let key = "age1u53a0ypftgqcy5axm3tcn7tvjtqe36s4mlxj3tky7slpckc379csqa0dgz";
        assert!(read(key, "age").is_some());
        assert!(read(&key.to_uppercase(), "age").is_some());
        assert!(read(&key.replace("u53a0", "U53a0"), "age").is_none());
        assert!(read(&key.replace("u53a0", "u53a1"), "age").is_none());
        assert!(read(key, "other").is_none());
        assert!(read("age1", "age").is_none());
        assert!(read("", "age").is_none());
    }
}
