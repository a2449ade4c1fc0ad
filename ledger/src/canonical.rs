//! Canonical JSON: one value, one sequence of bytes (RFC 8785).
//!
//! The record keeps a profile of it: strings, booleans, null, objects, arrays, and whole numbers
//! within ±(2^53 − 1). Fractions and exponents are refused, because their shortest form is the
//! one part of RFC 8785 that implementations get wrong; write a share as a string or in parts of
//! a thousand. Values nest at most [`DEPTH_MAX`] deep.

mod error;
mod order;
mod scan;
mod write;

pub use error::{Error, Place, Reason};
pub use write::to_bytes;

pub(crate) use scan::Scanner;
pub(crate) use write::write_string;

use serde_json::Value;

/// How deep objects and arrays may nest.
pub const DEPTH_MAX: usize = 64;

/// The largest whole number, 2^53 − 1; the smallest is its negative.
pub const NUMBER_MAX: u64 = (1 << 53) - 1;

/// Says whether `bytes` are the canonical form of exactly one value.
///
/// One pass, no allocation in the usual case: about a microsecond for an entry of ordinary size.
///
/// # Errors
/// The first thing wrong, and the byte at which it stands.
pub fn verify(bytes: &[u8]) -> Result<(), Error> {
    let mut scanner = Scanner::new(scan::utf8(bytes)?);
    scanner.value(1)?;
    scanner.end()
}

/// Reads the value that `bytes` are the canonical form of.
///
/// # Errors
/// As [`verify`]: whatever is not canonical is refused, with the reason and the byte.
pub fn check(bytes: &[u8]) -> Result<Value, Error> {
    verify(bytes)?;
    serde_json::from_slice(bytes).map_err(|_| Error::at_byte(Reason::Unreadable, 0))
}

#[cfg(test)]
mod tests;
