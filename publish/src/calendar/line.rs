//! Content lines: escaped, and folded where they grow too long (RFC 5545, sections 3.1 and 3.3.11).

/// Octets of one line, without its end.
const OCTETS_MAX: usize = 75;

/// Lines of a calendar, each ending in `\r\n`.
#[derive(Default)]
pub(super) struct Lines(String);

impl Lines {
    /// A property whose value is written as it is: a date, a key, an address.
    pub(super) fn plain(&mut self, name: &str, value: &str) {
        let value: String = value.chars().filter(|c| !c.is_control()).collect();
        self.fold(&format!("{name}:{value}"));
    }

    /// A property whose value is text.
    pub(super) fn text(&mut self, name: &str, value: &str) {
        let mut line = format!("{name}:");
        for character in value.chars() {
            match character {
                '\\' => line.push_str("\\\\"),
                ';' => line.push_str("\\;"),
                ',' => line.push_str("\\,"),
                '\n' => line.push_str("\\n"),
                _ if character.is_control() => {}
                _ => line.push(character),
            }
        }
        self.fold(&line);
    }

    pub(super) fn into_text(self) -> String {
        self.0
    }

    /// Writes a line, going on in a next one that begins with a space. Never inside a character.
    fn fold(&mut self, line: &str) {
        let mut octets = 0;
        for character in line.chars() {
            if OCTETS_MAX < octets + character.len_utf8() {
                self.0.push_str("\r\n ");
                octets = 1;
            }
            self.0.push(character);
            octets += character.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_lines_are_folded_between_characters() {
        let mut lines = Lines::default();
        lines.text("SUMMARY", &"я".repeat(100));
        let text = lines.into_text();
        assert!(text.lines().all(|line| line.len() <= OCTETS_MAX));
        assert_eq!(
            text.replace("\r\n ", ""),
            format!("SUMMARY:{}\r\n", "я".repeat(100))
        );
    }

    #[test]
    fn what_has_a_meaning_is_escaped() {
        let mut lines = Lines::default();
        lines.text("NOTE", "a,b;c\\d\ne\rf");
        lines.plain("URL", "x\r\nEVIL:1");
        assert_eq!(
            lines.into_text(),
            "NOTE:a\\,b\\;c\\\\d\\nef\r\nURL:xEVIL:1\r\n"
        );
    }
}
