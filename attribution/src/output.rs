//! Suggestions as tab-separated values and as JSON lines.

use crate::suggestion::Suggestion;
use std::fmt::Write;

/// The columns of `tsv`, in order.
pub const COLUMNS: [&str; 11] = [
    "sentence_start",
    "sentence_end",
    "holder",
    "stance",
    "on_behalf_of",
    "option_id",
    "option_rank2",
    "option_rank3",
    "confidence",
    "pattern",
    "evidence",
];

/// Suggestions as a table with a header line. Offsets are bytes of `document`; evidence is the text itself,
/// in which a tab, a line end or a backslash is written `\t`, `\n`, `\r`, `\\`.
pub fn tsv(document: &str, suggestions: &[Suggestion]) -> String {
    let mut out = COLUMNS.join("\t");
    out.push('\n');
    for it in suggestions {
        let option = |rank: usize| it.options.get(rank).map_or("", String::as_str);
        let patterns: Vec<String> = it.patterns.iter().map(u8::to_string).collect();
        let _ = writeln!(
            out,
            "{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{:.2}\t{}\t{}",
            it.sentence.start,
            it.sentence.end,
            it.holder,
            it.stance.word(),
            it.on_behalf_of(),
            option(0),
            option(1),
            option(2),
            it.confidence,
            patterns.join(","),
            cell(document.get(it.evidence.clone()).unwrap_or_default()),
        );
    }
    out
}

fn cell(text: &str) -> String {
    text.replace('\\', "\\\\")
        .replace('\t', "\\t")
        .replace('\n', "\\n")
        .replace('\r', "\\r")
        // Other marks that some readers of tables take for a line's end.
        .replace('\u{b}', "\\u000b")
        .replace('\u{c}', "\\u000c")
        .replace('\u{85}', "\\u0085")
        .replace('\u{2028}', "\\u2028")
        .replace('\u{2029}', "\\u2029")
}

/// Suggestions as JSON, one object a line, with every span and the explanation.
pub fn jsonl(document: &str, suggestions: &[Suggestion]) -> String {
    let mut out = String::new();
    for it in suggestions {
        let mut object = Object::new(&mut out);
        object.span("sentence", &it.sentence);
        object.span("evidence", &it.evidence);
        object.span("cue", &it.cue);
        object.span("about", &it.about);
        object.text("holder", it.holder);
        object.text("stance", it.stance.word());
        object.text("on_behalf_of", &it.on_behalf_of());
        object.list("options", it.options.iter().map(|it| quoted(it)));
        object.raw("confidence", &format!("{:.2}", it.confidence));
        object.list("patterns", it.patterns.iter().map(u8::to_string));
        object.list("hedges", it.hedges.iter().map(|it| quoted(it)));
        object.text(
            "words",
            document.get(it.evidence.clone()).unwrap_or_default(),
        );
        object.text("claim", document.get(it.about.clone()).unwrap_or_default());
        object.text("explanation", &it.explanation(document));
        object.end();
    }
    out
}

struct Object<'a> {
    out: &'a mut String,
    first: bool,
}

impl<'a> Object<'a> {
    fn new(out: &'a mut String) -> Self {
        out.push('{');
        Self { out, first: true }
    }

    fn raw(&mut self, key: &str, value: &str) {
        if !std::mem::take(&mut self.first) {
            self.out.push(',');
        }
        let _ = write!(self.out, "\"{key}\":{value}");
    }

    fn text(&mut self, key: &str, value: &str) {
        self.raw(key, &quoted(value));
    }

    fn span(&mut self, key: &str, span: &std::ops::Range<usize>) {
        self.raw(key, &format!("[{},{}]", span.start, span.end));
    }

    fn list(&mut self, key: &str, values: impl Iterator<Item = String>) {
        let values: Vec<String> = values.collect();
        self.raw(key, &format!("[{}]", values.join(",")));
    }

    fn end(self) {
        self.out.push_str("}\n");
    }
}

/// A JSON string.
fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            c if u32::from(c) < 0x20 => {
                let _ = write!(out, "\\u{:04x}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::{cell, jsonl, quoted, tsv};
    use crate::{Settings, read};

    #[test]
    fn writes_both_forms() {
        let text = "Peru opposed the draft.";
        let found = read(text, &Settings::default()).suggestions;
        let table = tsv(text, &found);
        assert_eq!(
            table.lines().nth(1),
            Some("0\t23\tPER\toppose\t\t\t\t\t0.96\t1\tPeru opposed the draft")
        );
        assert!(jsonl(text, &found).contains("\"holder\":\"PER\",\"stance\":\"oppose\""));
    }

    #[test]
    fn escapes_what_would_break_a_line() {
        assert_eq!(cell("a\tb\nc\\"), "a\\tb\\nc\\\\");
        assert_eq!(cell("a\u{85}b\u{2028}"), "a\\u0085b\\u2028");
        assert_eq!(quoted("\"\u{1}\n"), "\"\\\"\\u0001\\n\"");
    }
}
