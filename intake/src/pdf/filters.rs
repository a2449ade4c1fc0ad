//! How streams are packed.

use std::io::Read as _;

use flate2::read::ZlibDecoder;

use super::file::File;
use super::object::{Dictionary, Object, is_space};
use crate::Refused;
use crate::archive::ratio;

/// The bytes of a stream; `None` where they are packed in a way text never is, as pictures are.
pub(super) fn unpacked(
    file: &File<'_>,
    dictionary: &Dictionary,
    bytes: &[u8],
    most: usize,
) -> Result<Option<Vec<u8>>, Refused> {
    let filter = file.get(dictionary, "Filter");
    let names: Vec<&str> = match filter {
        Object::Name(name) => vec![name],
        Object::Array(names) => names
            .iter()
            .filter_map(|it| file.resolved(it).name())
            .collect(),
        _ => Vec::new(),
    };
    if 4 < names.len() {
        return Err(Refused::Bomb);
    }
    let mut out = bytes.to_vec();
    for name in names {
        out = match name {
            "FlateDecode" | "Fl" => inflated(&out, most)?,
            "ASCIIHexDecode" | "AHx" => hexadecimal(&out),
            "ASCII85Decode" | "A85" => eighty_five(&out),
            "RunLengthDecode" | "RL" => runs(&out, most)?,
            _ => return Ok(None),
        };
    }
    Ok(predicted(file, dictionary, out))
}

fn inflated(bytes: &[u8], most: usize) -> Result<Vec<u8>, Refused> {
    let most = ratio(bytes.len() as u64).min(most as u64);
    let mut out = Vec::new();
    // A stream that breaks off gives what it has.
    let _ = ZlibDecoder::new(bytes).take(most + 1).read_to_end(&mut out);
    if most < out.len() as u64 {
        return Err(Refused::Bomb);
    }
    Ok(out)
}

fn hexadecimal(bytes: &[u8]) -> Vec<u8> {
    let digits = bytes.iter().take_while(|byte| **byte != b'>');
    let digits = digits.filter_map(|byte| char::from(*byte).to_digit(16));
    let digits: Vec<u8> = digits
        .filter_map(|digit| u8::try_from(digit).ok())
        .collect();
    digits
        .chunks(2)
        .map(|pair| pair[0] * 16 + pair.get(1).copied().unwrap_or(0))
        .collect()
}

fn eighty_five(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    let mut group: Vec<u32> = Vec::new();
    for byte in bytes.iter().filter(|byte| !is_space(**byte)) {
        match byte {
            b'z' if group.is_empty() => out.extend([0; 4]),
            b'!'..=b'u' => group.push(u32::from(byte - b'!')),
            _ => break,
        }
        if group.len() == 5 {
            out.extend(four(&group));
            group.clear();
        }
    }
    if 1 < group.len() {
        let kept = group.len() - 1;
        group.resize(5, 84);
        out.extend(&four(&group)[..kept]);
    }
    out
}

fn four(group: &[u32]) -> [u8; 4] {
    let value = group
        .iter()
        .fold(0_u32, |all, it| all.wrapping_mul(85).wrapping_add(*it));
    value.to_be_bytes()
}

fn runs(bytes: &[u8], most: usize) -> Result<Vec<u8>, Refused> {
    let mut out = Vec::new();
    let mut rest = bytes;
    while let Some((length, after)) = rest.split_first() {
        let length = usize::from(*length);
        rest = match length {
            128 => break,
            0..128 => {
                let (kept, rest) = after.split_at((length + 1).min(after.len()));
                out.extend_from_slice(kept);
                rest
            }
            _ => {
                let Some((byte, rest)) = after.split_first() else {
                    break;
                };
                out.extend(std::iter::repeat_n(*byte, 257 - length));
                rest
            }
        };
        if most < out.len() {
            return Err(Refused::Bomb);
        }
    }
    Ok(out)
}

/// Undoes the differences from row to row in which some programs write lists.
fn predicted(file: &File<'_>, dictionary: &Dictionary, bytes: Vec<u8>) -> Option<Vec<u8>> {
    let Some(parameters) = file.dictionary(dictionary, "DecodeParms") else {
        return Some(bytes);
    };
    let whole = |key: &str, or: usize| file.get(parameters, key).whole().unwrap_or(or);
    if whole("Predictor", 1) < 10 {
        return (whole("Predictor", 1) == 1).then_some(bytes);
    }
    let (columns, colors) = (whole("Columns", 1), whole("Colors", 1));
    let row = columns
        .checked_mul(colors)
        .filter(|row| (1..=1 << 20).contains(row))?;
    let mut above = vec![0_u8; row];
    let mut out = Vec::with_capacity(bytes.len());
    for line in bytes.chunks(row + 1) {
        let (kind, values) = line.split_first()?;
        let mut current = vec![0_u8; row];
        for (at, value) in values.iter().enumerate() {
            let left = at.checked_sub(colors).map_or(0, |it| current[it]);
            let corner = at.checked_sub(colors).map_or(0, |it| above[it]);
            let added = match kind {
                1 => left,
                2 => above[at],
                3 => left.midpoint(above[at]),
                4 => nearest(left, above[at], corner),
                _ => 0,
            };
            current[at] = value.wrapping_add(added);
        }
        out.extend_from_slice(&current[..values.len()]);
        above = current;
    }
    Some(out)
}

/// Of three neighbours the one nearest to what they foretell together.
fn nearest(left: u8, above: u8, corner: u8) -> u8 {
    let foretold = i16::from(left) + i16::from(above) - i16::from(corner);
    let distance = |it: u8| (foretold - i16::from(it)).abs();
    if distance(left) <= distance(above) && distance(left) <= distance(corner) {
        left
    } else if distance(above) <= distance(corner) {
        above
    } else {
        corner
    }
}
