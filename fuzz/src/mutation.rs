//! How an input becomes another.

/// Chance that repeats itself (`SplitMix64`).
#[derive(Debug, Clone)]
pub(crate) struct Chance(u64);

/// The longest input.
const BYTES_MAX: usize = 1 << 17;

/// Bytes at which parsers turn.
const TURNING: [u8; 16] = [
    0, 1, b'\t', b'\n', b'\r', b' ', b'"', b'%', b'+', b'-', b'/', b'\\', 0x7f, 0x80, 0xc0, 0xff,
];

impl Chance {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `end`; 0 where there is none.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        let end = u64::try_from(end).unwrap_or(u64::MAX).max(1);
        usize::try_from(self.next() % end).unwrap_or(0)
    }

    fn byte(&mut self) -> u8 {
        match self.below(2) {
            0 => TURNING[self.below(TURNING.len())],
            _ => self.next().to_le_bytes()[0],
        }
    }
}

/// An input made of one that is there, changed once to eight times.
pub(crate) fn mutated(from: &[u8], other: &[u8], words: &[&str], chance: &mut Chance) -> Vec<u8> {
    let mut bytes = from.to_vec();
    for _ in 0..=chance.below(8) {
        once(&mut bytes, other, words, chance);
    }
    bytes.truncate(BYTES_MAX);
    bytes
}

fn once(bytes: &mut Vec<u8>, other: &[u8], words: &[&str], chance: &mut Chance) {
    let at = chance.below(bytes.len() + 1);
    let until = at + chance.below((bytes.len() - at).min(64) + 1);
    match chance.below(10) {
        0 if at < bytes.len() => bytes[at] ^= 1 << chance.below(8),
        1 if at < bytes.len() => bytes[at] = chance.byte(),
        2 => bytes.insert(at, chance.byte()),
        3 => drop(bytes.drain(at..until)),
        4 => {
            let again = bytes[at..until].repeat(1 + chance.below(3));
            bytes.splice(at..at, again);
        }
        5 => {
            let from = chance.below(other.len() + 1);
            let length = chance.below(other.len() - from + 1);
            bytes.splice(at..until, other[from..from + length].iter().copied());
        }
        6 => bytes.truncate(at),
        7 => number(bytes, at, chance),
        8 if chance.below(50) == 0 => {
            let again = bytes[at..until].repeat(1 + chance.below(4096));
            bytes.splice(at..at, again);
        }
        _ => {
            let word = words.get(chance.below(words.len())).copied().unwrap_or("");
            let cut = if chance.below(2) == 0 { at } else { until };
            bytes.splice(at..cut, word.bytes());
        }
    }
}

/// Puts another number in the place of the next one.
fn number(bytes: &mut Vec<u8>, at: usize, chance: &mut Chance) {
    const NUMBERS: [&str; 10] = [
        "0",
        "1",
        "-1",
        "255",
        "256",
        "65535",
        "65536",
        "9007199254740992",
        "18446744073709551615",
        "18446744073709551616",
    ];
    let digit = |byte: &u8| byte.is_ascii_digit();
    let Some(first) = bytes[at..].iter().position(digit).map(|place| at + place) else {
        return;
    };
    let length = bytes[first..].iter().take_while(|byte| digit(byte)).count();
    let number = NUMBERS[chance.below(NUMBERS.len())];
    bytes.splice(first..first + length, number.bytes());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_makes_the_same_inputs_and_they_differ() {
        let run = |seed| {
            let mut chance = Chance::new(seed);
            let make = |_| mutated(b"{\"a\":17}", b"other", &["word"], &mut chance);
            (0..500).map(make).collect::<Vec<_>>()
        };
        let inputs = run(7);
        assert_eq!(inputs, run(7));
        assert_ne!(inputs, run(8));
        let mut distinct = inputs.clone();
        distinct.sort();
        distinct.dedup();
        assert!(300 < distinct.len(), "{}", distinct.len());
    }
}
