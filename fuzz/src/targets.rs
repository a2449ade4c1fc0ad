//! The targets, by name.

mod acts;
mod documents;
mod notes;
mod packs;
mod passkeys;
mod records;
mod site;
mod texts;
mod trees;

use std::fmt::Display;

/// What became of an input, as a number: inputs that are new in this are worth changing further.
///
/// A stand-in for coverage that needs no instrumentation: the text of the refusal, less its numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Seen(u64);

impl Seen {
    /// It was read.
    pub(crate) const READ: Self = Self(0);

    /// It was read, in one of several ways.
    pub(crate) fn read_as(way: &str) -> Self {
        Self::of("read", way)
    }

    /// It was refused, for this reason.
    pub(crate) fn refused(reason: &impl Display) -> Self {
        Self::of("refused", &reason.to_string())
    }

    /// FNV-1a over the letters, without digits and without what is quoted from the input.
    fn of(kind: &str, text: &str) -> Self {
        let mut quoted = false;
        let telling = text.bytes().filter(|byte| {
            quoted ^= matches!(byte, b'"' | b'`');
            !quoted && byte.is_ascii_alphabetic()
        });
        let hash = kind
            .bytes()
            .chain(telling.take(48))
            .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
                (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
            });
        Self(hash)
    }

    /// From a result: what was read, or why not.
    pub(crate) fn from<T, E: Display>(read: &Result<T, E>) -> Self {
        match read {
            Ok(_) => Self::READ,
            Err(reason) => Self::refused(reason),
        }
    }
}

/// One parser.
#[derive(Debug, Clone, Copy)]
pub struct Target {
    /// Its name: of the folder of its seeds, and what `--target` takes.
    pub name: &'static str,
    /// Gives it some bytes.
    pub run: fn(&[u8]) -> Seen,
    /// Words it knows, to be put into inputs.
    pub words: &'static [&'static str],
}

macro_rules! targets {
    ($($name:literal = $run:path, [$($word:literal),* $(,)?];)*) => {
        /// All targets.
        pub const TARGETS: &[Target] = &[$(Target {
            name: $name,
            run: $run,
            words: &[$($word),*],
        },)*];
    };
}

targets! {
    "document_plain" = documents::plain, ["SPEAKER: ", "- ", "\n\n", "# "];
    "document_markdown" = documents::markdown, ["**", "](", "```", "---\n", "> "];
    "document_html" = documents::html, ["<p>", "</", "<!--", "&#x", "<main", "<script>", "<li>"];
    "document_docx" = documents::docx, ["PK", "word/document.xml", "<w:p>", "<w:t>", "<w:del>"];
    "document_pdf" = documents::pdf, ["%PDF-1.7", " 0 obj", "stream", "/Filter", "BT", "Tj", "beginbfrange"];
    "model_answer" = documents::model_answer, ["choices", "claims", "holder", "evidence"];
    "entry" = records::entry, [
        "{\"act\":\"", "\",\"at\":\"2026-07-20T14:03:12.417Z\"", ",\"body\":{}", ",\"by\":{\"of\":",
        "\"person\":\"p-1\"", "\"seat\":\"clerk\"}", ",\"forum\":", ",\"on\":\"2026-03-30\"",
        ",\"proof\":", ",\"v\":1}", "{\"sealed\":\"", "\\u0000", "\\ud800", "null",
    ];
    "canonical" = records::canonical, [
        "{", "}", "[", "]", "\"", ":", ",", "9007199254740991", "-0", "1.0", "1e5", "true", "null",
        "\\u0000", "\\ud83d\\ude00", "\\/", "\\b", "\u{fffd}", "\u{10ffff}", "\u{2028}",
    ];
    "seal" = records::seal, ["{\"sealed\":\"", "\"}", "\n", "[", "{\"a\":", "~0", "~1", "/"];
    "opening" = records::opening, ["{\"nonce\":\"", "\",\"value\":", "}", "null", "00"];
    "note" = notes::note, ["\n\n", "\n— ", "— ", " ", "+", "AAAAAA==", "\r", "\u{85}"];
    "checkpoint" = notes::checkpoint, ["\n\n— ", "\n0\n", "18446744073709551615", "=\n", "00"];
    "receipt" = notes::receipt, [
        "c2sp.org/tlog-proof@v1\n", "extra ", "index ", "\n\n", "\n— ", "=", "18446744073709551615",
    ];
    "key" = notes::key, ["PRIVATE+KEY+", "+", "00000000", "AQ", "BA", "="];
    "cosignature" = notes::cosignature, ["cosignature/v1\n", "time ", "\n"];
    "policy" = notes::policy, [
        "log ", "witness ", "group ", "quorum ", "none", "any", "all", "\n", "#", "\t", "1", "0",
    ];
    "witness" = notes::witness, ["old ", "\n", "\n\n", "\n— ", "0", "=", "18446744073709551615"];
    "tile_path" = trees::tile_path, [
        "tile/", "entries/", "0/", "x000/", "x999/", ".p/", "255", "256", "63/", "000",
        "72057594037927935",
    ];
    "bundle" = trees::bundle, ["\u{0}\u{0}", "\u{0}\u{1}"];
    "proof" = trees::proof, ["\u{0}", "\u{1}"];
    "registration" = passkeys::registration, [
        "\u{0}", "fmt", "none", "attStmt", "authData", "packed", "{\"type\":\"webauthn.create\"",
        ",\"challenge\":\"", ",\"origin\":\"https://forum.example.org\"", ",\"crossOrigin\":false}",
    ];
    "assertion" = passkeys::assertion, [
        "\u{0}", "{\"type\":\"webauthn.get\"", ",\"challenge\":\"", ",\"topOrigin\":\"", "}",
        ",\"origin\":\"https://forum.example.org\"", ",\"crossOrigin\":true", "\"}",
    ];
    "signed_proof" = passkeys::proof, [
        "{\"nonce\":\"", "\",\"signatures\":[", "{\"authenticator_data\":\"", "\",\"client_data\":\"",
        "\",\"passkey\":", ",\"signature\":\"", "\"}", "]}", "4294967296", "null", "=", "-_",
    ];
    "act" = acts::act, [
        "{\"", "\":\"", "\",\"", "{\"original\":\"en\",\"texts\":{\"en\":{\"words\":\"",
        "\",\"status\":\"original\"}}}", "\"source\":{\"document\":\"", "\"place\":{\"paragraph\":",
        "null", "4294967296", "\"2026-02-30\"", "\"sealed\"", "[]",
    ];
    "pack" = packs::pack, [
        "[[", "]]\n", "key = \"", "\"\n", "source = ", ",", "\r\n", "\"\"", "2026-07-20", "[name]\n",
        "en = ", "''' ", "\"\"\"", "{ document = ", "paragraph = ",
    ];
    "configuration" = packs::configuration, [
        "listen = \"", "address = \"", "data = \"", "log = \"", "\"\n", "https://", "http://", "[::1]",
        ":65536", ":0",
    ];
    "words" = texts::words, [
        "\u{202e}", "\u{2066}", "\u{2069}", "\u{200b}", "\u{feff}", "e\u{301}", "\u{1100}\u{1161}",
        "\u{0}", "\u{a0}", "\u{fdd0}", "\r\n", "\u{e0001}",
    ];
    "accept_language" = texts::accept_language, [
        "en", "fr-CA", "zh-Hant", ";q=", "0.5", "1.000", "*", ",", "-", "q=0",
    ];
    "statement" = texts::statement, [
        "Peru", ", supported by ", "Chile", " opposed ", "the deletion", ".", "\n\n", "- ", "The EU",
        " on behalf of ", "stressed that", "\u{a0}", "(", ")", "\t",
    ];
    "site" = site::get, [
        "/en/", "/ar/", "questions/", "members/", "record/", "tile/", "api/v1/", "?as_of=", "?at=",
        "&", "%", "%00", "%ff", "%2e%2e/", "2026-03-30", "18446744073709551615", "-0001-01-01", "=",
        "COL", "\naccept-language: ", "\nif-none-match: ", "\naccept-encoding: gzip", "\nrange: bytes=",
    ];
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refusals_that_differ_only_in_what_they_quote_are_one() {
        let seen = |text: &str| Seen::refused(&text);
        assert_eq!(seen("byte 17: no string"), seen("byte 4: no string"));
        assert_ne!(seen("no string"), seen("no number"));
        assert_ne!(Seen::read_as("no string"), seen("no string"));
    }
}
