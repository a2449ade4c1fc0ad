//! Values that a spreadsheet must not run.
//!
//! A cell that begins with one of these characters is read as a formula by common spreadsheet
//! programs, and a formula can send what stands beside it to a stranger (OWASP, "CSV injection").

use std::borrow::Cow;

/// For whom a file is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// For people with a spreadsheet: what could be run is prefixed with an apostrophe.
    Safe,
    /// For programs: every value as it is.
    Raw,
}

/// The text as this form writes it.
pub(crate) fn written(text: &str, form: Form) -> Cow<'_, str> {
    match form {
        Form::Safe if starts_dangerously(text) => Cow::Owned(format!("'{text}")),
        Form::Safe | Form::Raw => Cow::Borrowed(text),
    }
}

/// `= + - @`, tab, line ends and NUL, and the full-width forms some programs take for them;
/// also behind white space, which some programs skip.
fn starts_dangerously(text: &str) -> bool {
    let dangerous = |character: char| {
        matches!(
            character,
            '=' | '+' | '-' | '@' | '\t' | '\r' | '\n' | '\0' | '＝' | '＋' | '－' | '＠'
        )
    };
    text.starts_with(dangerous) || text.trim_start().starts_with(dangerous)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_spreadsheet_would_run_is_prefixed() {
        for text in [
            "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\0=1", "＝1", " =1",
            "\u{a0}=1",
        ] {
            assert_eq!(written(text, Form::Safe), format!("'{text}"));
            assert_eq!(written(text, Form::Raw), text);
        }
    }

    #[test]
    fn other_text_stays() {
        for text in ["", "Colombia", "2026-03-30", "a=b", "'quoted", "–"] {
            assert_eq!(written(text, Form::Safe), text);
        }
    }
}
