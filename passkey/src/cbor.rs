//! As much of CBOR (RFC 8949) as authenticators write: definite lengths, no floats, few tags.
//!
//! Lengths need not be the shortest, since some programs that keep passkeys write longer ones.
//! Nothing is copied and nothing is allocated: a reader that is handed a length of 2^63 says that
//! the bytes end too early.

/// How deep arrays and maps may nest. Attestation statements, the deepest, have about four levels.
const DEPTH_MAX: u8 = 16;

/// Why bytes are not the CBOR that is read here.
pub(crate) type Why = &'static str;

const ENDED: Why = "it ends too early";

/// Reads values from the front of some bytes.
#[derive(Debug, Clone)]
pub(crate) struct Reader<'a>(&'a [u8]);

/// The head of a value: its major type and its argument.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Head {
    major: u8,
    argument: u64,
}

impl<'a> Reader<'a> {
    pub(crate) const fn new(bytes: &'a [u8]) -> Self {
        Self(bytes)
    }

    /// What has not been read.
    pub(crate) const fn rest(&self) -> &'a [u8] {
        self.0
    }

    /// Refuses bytes after the last value.
    pub(crate) const fn end(&self) -> Result<(), Why> {
        if self.0.is_empty() {
            Ok(())
        } else {
            Err("something follows it")
        }
    }

    /// The number of pairs of a map.
    pub(crate) fn map(&mut self) -> Result<u64, Why> {
        self.expect(5, "a map was expected")
    }

    pub(crate) fn text(&mut self) -> Result<&'a str, Why> {
        let length = self.expect(3, "a text was expected")?;
        str::from_utf8(self.take(length)?).map_err(|_| "a text is not UTF-8")
    }

    pub(crate) fn bytes(&mut self) -> Result<&'a [u8], Why> {
        let length = self.expect(2, "a byte string was expected")?;
        self.take(length)
    }

    /// A whole number.
    pub(crate) fn number(&mut self) -> Result<i64, Why> {
        let Head { major, argument } = self.head()?;
        let argument = i64::try_from(argument).map_err(|_| "a number is too large")?;
        match major {
            0 => Ok(argument),
            1 => Ok(-1 - argument),
            _ => Err("a whole number was expected"),
        }
    }

    /// Passes over one value of any kind.
    pub(crate) fn skip(&mut self) -> Result<(), Why> {
        self.skip_within(DEPTH_MAX)
    }

    fn skip_within(&mut self, depth: u8) -> Result<(), Why> {
        let depth = depth.checked_sub(1).ok_or("it nests too deep")?;
        let Head { major, argument } = self.head()?;
        match major {
            0 | 1 => Ok(()),
            2 => self.take(argument).map(drop),
            3 => str::from_utf8(self.take(argument)?)
                .map(drop)
                .map_err(|_| "a text is not UTF-8"),
            4 => self.skip_many(argument, depth),
            5 => {
                let twice = argument.checked_mul(2).ok_or(ENDED)?;
                self.skip_many(twice, depth)
            }
            // False, true and null. Floats, which have longer heads, stand in no such structure.
            7 if (20..=22).contains(&argument) => Ok(()),
            _ => Err("it has a value of a kind that is not read here"),
        }
    }

    /// Each value has at least one byte, so a false count ends with the bytes.
    fn skip_many(&mut self, count: u64, depth: u8) -> Result<(), Why> {
        for _ in 0..count {
            self.skip_within(depth)?;
        }
        Ok(())
    }

    fn expect(&mut self, major: u8, otherwise: Why) -> Result<u64, Why> {
        let head = self.head()?;
        if head.major == major {
            Ok(head.argument)
        } else {
            Err(otherwise)
        }
    }

    fn head(&mut self) -> Result<Head, Why> {
        let &[first] = self.array()?;
        let argument = match first & 31 {
            small @ 0..24 => u64::from(small),
            24 => self.array().map(|it: &[u8; 1]| u64::from(it[0]))?,
            25 => self.array().map(|it| u64::from(u16::from_be_bytes(*it)))?,
            26 => self.array().map(|it| u64::from(u32::from_be_bytes(*it)))?,
            27 => self.array().map(|it| u64::from_be_bytes(*it))?,
            _ => return Err("a length is left open"),
        };
        let major = first >> 5;
        if major == 7 && 23 < (first & 31) {
            return Err("it has a value of a kind that is not read here");
        }
        Ok(Head { major, argument })
    }

    fn array<const N: usize>(&mut self) -> Result<&'a [u8; N], Why> {
        let (taken, rest) = self.0.split_first_chunk().ok_or(ENDED)?;
        self.0 = rest;
        Ok(taken)
    }

    fn take(&mut self, length: u64) -> Result<&'a [u8], Why> {
        let length = usize::try_from(length).map_err(|_| ENDED)?;
        let (taken, rest) = self.0.split_at_checked(length).ok_or(ENDED)?;
        self.0 = rest;
        Ok(taken)
    }
}

#[cfg(test)]
mod tests {
    use super::Reader;

    #[test]
    fn reads_what_authenticators_write() {
        let mut reader = Reader::new(&[0xa2, 0x01, 0x26, 0x61, b'x', 0x42, 7, 8, 0xf5]);
        assert_eq!(reader.map(), Ok(2));
        assert_eq!(reader.number(), Ok(1));
        assert_eq!(reader.number(), Ok(-7));
        assert_eq!(reader.text(), Ok("x"));
        assert_eq!(reader.bytes(), Ok(&[7, 8][..]));
        assert!(reader.end().is_err());
        assert_eq!(reader.skip(), Ok(()));
        assert_eq!(reader.end(), Ok(()));
        assert_eq!(Reader::new(&[0x39, 0x01, 0x00]).number(), Ok(-257));
    }

    #[test]
    fn refuses_false_lengths_open_ends_floats_and_depth() {
        for wrong in [
            &[0x5b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff][..],
            &[0xbb, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff],
            &[0x9b, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x00],
            &[0x9f, 0xff],
            &[0x5f, 0x41, 0x00, 0xff],
            &[0xf9, 0x00, 0x00],
            &[0xc0, 0x00],
            &[0x62, 0xff, 0xfe],
            &[0x81; 40],
            &[],
        ] {
            assert!(Reader::new(wrong).skip().is_err(), "{wrong:02x?}");
        }
    }
}
