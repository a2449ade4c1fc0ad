//! Values to canonical bytes.

use super::{DEPTH_MAX, Error, NUMBER_MAX, Reason, order};
use serde_json::{Map, Number, Value};

/// Writes the canonical form of a value.
///
/// # Errors
/// A fraction, a number beyond ±(2^53 − 1) or too deep a nesting, with the JSON pointer to it.
pub fn to_bytes(value: &Value) -> Result<Vec<u8>, Error> {
    let mut out = Vec::new();
    write_value(value, 1, &mut out).map_err(|wrong| {
        Error::at_value(
            wrong.reason,
            &wrong
                .names
                .iter()
                .rev()
                .map(String::as_str)
                .collect::<String>(),
        )
    })?;
    Ok(out)
}

/// What is wrong, and the parts of the pointer to it, innermost first.
struct Wrong {
    reason: Reason,
    names: Vec<String>,
}

impl Wrong {
    fn within(mut self, name: &str) -> Self {
        self.names
            .push(format!("/{}", name.replace('~', "~0").replace('/', "~1")));
        self
    }
}

impl From<Reason> for Wrong {
    fn from(reason: Reason) -> Self {
        Self {
            reason,
            names: Vec::new(),
        }
    }
}

fn write_value(value: &Value, depth: usize, out: &mut Vec<u8>) -> Result<(), Wrong> {
    match value {
        Value::Null => out.extend_from_slice(b"null"),
        Value::Bool(true) => out.extend_from_slice(b"true"),
        Value::Bool(false) => out.extend_from_slice(b"false"),
        Value::String(text) => write_string(text, out),
        Value::Number(number) => write_number(number, out)?,
        Value::Array(items) => write_array(items, depth, out)?,
        Value::Object(members) => write_object(members, depth, out)?,
    }
    Ok(())
}

fn write_array(items: &[Value], depth: usize, out: &mut Vec<u8>) -> Result<(), Wrong> {
    within_depth(depth)?;
    out.push(b'[');
    for (place, item) in items.iter().enumerate() {
        if place != 0 {
            out.push(b',');
        }
        write_value(item, depth + 1, out).map_err(|wrong| wrong.within(&place.to_string()))?;
    }
    out.push(b']');
    Ok(())
}

fn write_object(
    members: &Map<String, Value>,
    depth: usize,
    out: &mut Vec<u8>,
) -> Result<(), Wrong> {
    within_depth(depth)?;
    let mut sorted: Vec<(&String, &Value)> = members.iter().collect();
    sorted.sort_unstable_by(|a, b| order::utf16(a.0, b.0));
    out.push(b'{');
    for (place, (name, value)) in sorted.into_iter().enumerate() {
        if place != 0 {
            out.push(b',');
        }
        write_string(name, out);
        out.push(b':');
        write_value(value, depth + 1, out).map_err(|wrong| wrong.within(name))?;
    }
    out.push(b'}');
    Ok(())
}

fn within_depth(depth: usize) -> Result<(), Reason> {
    if DEPTH_MAX < depth {
        Err(Reason::TooDeep)
    } else {
        Ok(())
    }
}

fn write_number(number: &Number, out: &mut Vec<u8>) -> Result<(), Reason> {
    if !number.is_i64() && !number.is_u64() {
        return Err(Reason::Fraction);
    }
    let within = |magnitude: u64| magnitude <= NUMBER_MAX;
    let fits = number
        .as_i64()
        .map(i64::unsigned_abs)
        .or(number.as_u64())
        .is_some_and(within);
    if !fits {
        return Err(Reason::NumberTooLarge);
    }
    out.extend_from_slice(number.to_string().as_bytes());
    Ok(())
}

/// Writes a string in quotes, escaping what must be and nothing else.
pub(crate) fn write_string(text: &str, out: &mut Vec<u8>) {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    out.push(b'"');
    for byte in text.bytes() {
        match byte {
            b'"' => out.extend_from_slice(b"\\\""),
            b'\\' => out.extend_from_slice(b"\\\\"),
            0x08 => out.extend_from_slice(b"\\b"),
            b'\t' => out.extend_from_slice(b"\\t"),
            b'\n' => out.extend_from_slice(b"\\n"),
            0x0c => out.extend_from_slice(b"\\f"),
            b'\r' => out.extend_from_slice(b"\\r"),
            0x00..0x20 => {
                out.extend_from_slice(b"\\u00");
                out.push(DIGITS[usize::from(byte >> 4)]);
                out.push(DIGITS[usize::from(byte & 15)]);
            }
            _ => out.push(byte),
        }
    }
    out.push(b'"');
}
