//! What letters codes and names of glyphs mean.

use unicode_normalization::UnicodeNormalization as _;

use super::file::File;
use super::object::{Dictionary, Object};
use crate::encoding::windows;

/// What stands in Mac Roman from 0x80 on.
const MAC: &str = "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u{a0}ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\u{f8ff}ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";

/// Glyphs by name, of those that are not composed.
const NAMED: &[(&str, &str)] = &[
    ("space", " "),
    ("exclam", "!"),
    ("quotedbl", "\""),
    ("numbersign", "#"),
    ("dollar", "$"),
    ("percent", "%"),
    ("ampersand", "&"),
    ("quotesingle", "'"),
    ("parenleft", "("),
    ("parenright", ")"),
    ("asterisk", "*"),
    ("plus", "+"),
    ("comma", ","),
    ("hyphen", "-"),
    ("minus", "−"),
    ("period", "."),
    ("slash", "/"),
    ("zero", "0"),
    ("one", "1"),
    ("two", "2"),
    ("three", "3"),
    ("four", "4"),
    ("five", "5"),
    ("six", "6"),
    ("seven", "7"),
    ("eight", "8"),
    ("nine", "9"),
    ("colon", ":"),
    ("semicolon", ";"),
    ("less", "<"),
    ("equal", "="),
    ("greater", ">"),
    ("question", "?"),
    ("at", "@"),
    ("bracketleft", "["),
    ("backslash", "\\"),
    ("bracketright", "]"),
    ("asciicircum", "^"),
    ("underscore", "_"),
    ("grave", "`"),
    ("braceleft", "{"),
    ("bar", "|"),
    ("braceright", "}"),
    ("asciitilde", "~"),
    ("quoteleft", "‘"),
    ("quoteright", "’"),
    ("quotesinglbase", "‚"),
    ("quotedblleft", "“"),
    ("quotedblright", "”"),
    ("quotedblbase", "„"),
    ("guillemotleft", "«"),
    ("guillemotright", "»"),
    ("guilsinglleft", "‹"),
    ("guilsinglright", "›"),
    ("endash", "–"),
    ("emdash", "—"),
    ("bullet", "•"),
    ("ellipsis", "…"),
    ("fi", "fi"),
    ("fl", "fl"),
    ("ff", "ff"),
    ("ffi", "ffi"),
    ("ffl", "ffl"),
    ("germandbls", "ß"),
    ("ae", "æ"),
    ("AE", "Æ"),
    ("oe", "œ"),
    ("OE", "Œ"),
    ("oslash", "ø"),
    ("Oslash", "Ø"),
    ("lslash", "ł"),
    ("Lslash", "Ł"),
    ("dotlessi", "ı"),
    ("section", "§"),
    ("paragraph", "¶"),
    ("degree", "°"),
    ("exclamdown", "¡"),
    ("questiondown", "¿"),
    ("ordfeminine", "ª"),
    ("ordmasculine", "º"),
    ("Euro", "€"),
    ("sterling", "£"),
    ("copyright", "©"),
    ("registered", "®"),
    ("trademark", "™"),
    ("periodcentered", "·"),
    ("nbspace", " "),
    ("eth", "ð"),
    ("thorn", "þ"),
];

/// Endings of names that say an accent.
const ACCENTS: &[(&str, char)] = &[
    ("acute", '\u{301}'),
    ("grave", '\u{300}'),
    ("circumflex", '\u{302}'),
    ("dieresis", '\u{308}'),
    ("tilde", '\u{303}'),
    ("cedilla", '\u{327}'),
    ("ring", '\u{30a}'),
    ("caron", '\u{30c}'),
    ("macron", '\u{304}'),
    ("breve", '\u{306}'),
    ("ogonek", '\u{328}'),
    ("dotaccent", '\u{307}'),
    ("hungarumlaut", '\u{30b}'),
];

/// The letters of every one-byte code of a font.
pub(super) fn table(file: &File<'_>, font: &Dictionary) -> Vec<Option<String>> {
    let encoding = file.get(font, "Encoding");
    let (base, differences) = match encoding {
        Object::Name(name) => (Some(name.as_str()), None),
        Object::Dictionary(it) => (
            file.get(it, "BaseEncoding").name(),
            file.get(it, "Differences").array(),
        ),
        _ => (None, None),
    };
    let mut table: Vec<Option<String>> = (0..=255).map(|code| letter(base, code)).collect();
    let mut code = 0;
    for object in differences.unwrap_or_default() {
        match file.resolved(object) {
            Object::Name(name) => {
                if let Some(place) = table.get_mut(code) {
                    *place = named(name);
                }
                code += 1;
            }
            other => code = other.whole().unwrap_or(usize::MAX),
        }
        if 256 < code {
            break;
        }
    }
    table
}

fn letter(encoding: Option<&str>, code: u8) -> Option<String> {
    let letter = match (encoding, code) {
        (_, 0..0x20) => return None,
        (Some("MacRomanEncoding"), 0x80..) => MAC.chars().nth(usize::from(code - 0x80))?,
        (Some("WinAnsiEncoding"), _) => windows(code),
        // Without a name it is the standard one, whose quotation marks are curved.
        (None | Some("StandardEncoding"), b'\'') => '’',
        (None | Some("StandardEncoding"), b'`') => '‘',
        (_, 0x20..=0x7e) => char::from(code),
        (_, 0x7f) => return None,
        (_, 0xae) => return Some("fi".into()),
        (_, 0xaf) => return Some("fl".into()),
        (_, 0xb1) => '–',
        (_, 0xd0) => '—',
        (_, 0xaa) => '“',
        (_, 0xba) => '”',
        (_, 0xb7) => '•',
        (_, _) => windows(code),
    };
    Some(letter.to_string())
}

/// The letters a glyph's name says.
fn named(name: &str) -> Option<String> {
    let stem = name.split('.').next().filter(|stem| !stem.is_empty())?;
    if let Some((_, letters)) = NAMED.iter().find(|(known, _)| *known == stem) {
        return Some((*letters).to_owned());
    }
    let mut letters = stem.chars();
    if let (Some(one), None) = (letters.next(), letters.next()) {
        return Some(one.to_string());
    }
    let hexadecimal = |digits: &str| {
        u32::from_str_radix(digits, 16)
            .ok()
            .and_then(char::from_u32)
    };
    // A ligature by its parts: `f_f_i`, or `uni06440627`.
    if stem.contains('_') {
        return stem.split('_').map(named).collect();
    }
    if let Some(digits) = stem.strip_prefix("uni").filter(|it| 4 <= it.len()) {
        let fours = digits.as_bytes().chunks_exact(4);
        let letters = fours.map(|four| hexadecimal(std::str::from_utf8(four).ok()?));
        return letters.collect();
    }
    if let Some(letter) = stem
        .strip_prefix('u')
        .filter(|it| 4 <= it.len())
        .and_then(hexadecimal)
    {
        return Some(letter.to_string());
    }
    cyrillic(stem).or_else(|| accented(stem))
}

fn accented(name: &str) -> Option<String> {
    ACCENTS.iter().find_map(|(ending, accent)| {
        let mut base = name.strip_suffix(ending)?.chars();
        let letter = base.next().filter(char::is_ascii_alphabetic)?;
        base.next()
            .is_none()
            .then(|| [letter, *accent].into_iter().nfc().collect())
    })
}

/// `afii10017` is А; Ё and ё stand among the others.
fn cyrillic(name: &str) -> Option<String> {
    let number: u32 = name.strip_prefix("afii")?.parse().ok()?;
    let code = match number {
        10_017..=10_022 => 0x410 + number - 10_017,
        10_023 => 0x401,
        10_024..=10_049 => 0x416 + number - 10_024,
        10_065..=10_070 => 0x430 + number - 10_065,
        10_071 => 0x451,
        10_072..=10_097 => 0x436 + number - 10_072,
        61_352 => 0x2116,
        _ => return None,
    };
    char::from_u32(code).map(String::from)
}
