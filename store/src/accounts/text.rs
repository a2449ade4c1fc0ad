//! What a text must be before it is kept. The tables hold to the same lengths.

use super::fault::Unfit;

/// The limits, in bytes.
pub(super) const PERSON_MAX: usize = 12;
pub(super) const NAME_MAX: usize = 400;
pub(super) const EMAIL_MAX: usize = 254;
pub(super) const SEAT_MAX: usize = 500;
pub(super) const WORD_MAX: usize = 40;
pub(super) const LABEL_MAX: usize = 200;
pub(super) const COMMAND_MAX: usize = 200_000;

/// One line that people read: not empty, no control characters, and none that turn the direction
/// of what stands after it.
pub(super) fn line(what: &'static str, text: &str, bytes_max: usize) -> Result<(), Unfit> {
    within(what, text, 1, bytes_max)?;
    if text.trim().is_empty() {
        return unfit(what, "is empty".into());
    }
    match text.chars().find(|c| c.is_control() || turns(*c)) {
        None => Ok(()),
        Some(c) => unfit(what, format!("has the character U+{:04X}", u32::from(c))),
    }
}

/// Opaque text of a caller: its length alone matters.
pub(super) fn within(
    what: &'static str,
    text: &str,
    bytes_min: usize,
    bytes_max: usize,
) -> Result<(), Unfit> {
    let bytes = text.len();
    if bytes < bytes_min {
        return unfit(what, "is empty".into());
    }
    if bytes_max < bytes {
        return unfit(
            what,
            format!("has {bytes} bytes, where {bytes_max} are allowed"),
        );
    }
    Ok(())
}

/// A key in our own words: lower-case letters, digits, hyphens and dots.
pub(super) fn word(what: &'static str, text: &str, bytes_max: usize) -> Result<(), Unfit> {
    within(what, text, 1, bytes_max)?;
    let fit = |c: char| matches!(c, 'a'..='z' | '0'..='9' | '-' | '.' | '_');
    match text.chars().find(|c| !fit(*c)) {
        None => Ok(()),
        Some(c) => unfit(what, format!("has the character {c:?}")),
    }
}

/// A pseudonym: `p-` and a number.
pub(super) fn person(text: &str) -> Result<(), Unfit> {
    within("person", text, 1, PERSON_MAX)?;
    let number = text.strip_prefix("p-").unwrap_or("");
    let digits = number.bytes().all(|byte| byte.is_ascii_digit());
    if digits && !number.is_empty() && !number.starts_with('0') {
        return Ok(());
    }
    unfit("person", "is no pseudonym such as p-17".into())
}

/// JSON of a caller.
pub(super) fn json(what: &'static str, text: &str, bytes_max: usize) -> Result<(), Unfit> {
    // Whether it is JSON, the table asks.
    within(what, text, 1, bytes_max)
}

/// An address to which mail can go. Whether it arrives, only mail can tell.
pub(super) fn email(text: &str) -> Result<(), Unfit> {
    line("address", text, EMAIL_MAX)?;
    let parts: Vec<&str> = text.split('@').collect();
    let whole = parts.len() == 2 && parts.iter().all(|part| !part.is_empty());
    if whole && !text.contains(|c: char| c.is_whitespace() || "<>,;:\"()[]\\".contains(c)) {
        return Ok(());
    }
    unfit(
        "address",
        "is no single address such as name@example.org".into(),
    )
}

/// What fits of a text that comes from a machine: without control characters, and cut off.
pub(super) fn shortened(text: &str, bytes_max: usize) -> String {
    let mut short = String::new();
    for c in text.chars().filter(|c| !c.is_control() && !turns(*c)) {
        if bytes_max < short.len() + c.len_utf8() {
            break;
        }
        short.push(c);
    }
    short
}

/// Whether a character turns the direction of the text after it (UAX 9, explicit formatting).
const fn turns(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

fn unfit<T>(what: &'static str, why: String) -> Result<T, Unfit> {
    Err(Unfit { what, why })
}
