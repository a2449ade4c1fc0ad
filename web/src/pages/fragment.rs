//! A piece of HTML that is already escaped.

use std::fmt;

/// HTML that templates insert as it stands. Only what is made in this module's callers from
/// escaped parts may become one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Fragment(String);

impl Fragment {
    /// Takes HTML; the caller has escaped every part of it that came from elsewhere.
    pub(crate) fn markup(html: impl Into<String>) -> Self {
        Self(html.into())
    }

    /// Plain text, escaped.
    pub(crate) fn text(text: &str) -> Self {
        Self(escaped(text))
    }

    /// Words of people as they stand on record, kept apart from the words around them.
    pub(crate) fn quoted(words: &str) -> Self {
        let words = escaped(words).replace('\n', "<br>");
        Self(format!("<bdi>{words}</bdi>"))
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

impl AsRef<str> for Fragment {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Fragment {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl askama::FastWritable for Fragment {
    fn write_into(
        &self,
        target: &mut dyn fmt::Write,
        _values: &dyn askama::Values,
    ) -> askama::Result<()> {
        target.write_str(&self.0)?;
        Ok(())
    }
}

impl askama::filters::HtmlSafe for Fragment {}

/// Text with the five characters of HTML escaped, for content and for quoted attributes.
pub(crate) fn escaped(text: &str) -> String {
    let mut html = String::with_capacity(text.len() + 8);
    for character in text.chars() {
        match character {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#39;"),
            _ => html.push(character),
        }
    }
    html
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_cannot_become_markup() {
        assert_eq!(
            Fragment::text("<b title=\"x\">'&").as_str(),
            "&lt;b title=&quot;x&quot;&gt;&#39;&amp;"
        );
    }
}
