//! Addresses in a text: paragraphs by number, and the bytes they stand in.

/// What a paragraph is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A heading, marked `# `.
    Heading,
    /// A paragraph.
    Paragraph,
    /// A bullet, marked `- `.
    Bullet,
}

impl Kind {
    /// What stands before its words in the text.
    pub const fn mark(self) -> &'static str {
        match self {
            Self::Heading => "# ",
            Self::Paragraph => "",
            Self::Bullet => "- ",
        }
    }
}

/// One paragraph of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paragraph<'a> {
    /// Its number, from 1.
    pub number: u32,
    /// What it is.
    pub kind: Kind,
    /// The first byte of its words in the text.
    pub from: usize,
    /// Its words, without the mark before them.
    pub words: &'a str,
}

impl Paragraph<'_> {
    /// One past the last byte of its words in the text.
    pub const fn to(&self) -> usize {
        self.from + self.words.len()
    }
}

/// The paragraphs of a text: its lines that are not empty.
pub fn paragraphs(text: &str) -> impl Iterator<Item = Paragraph<'_>> {
    let mut start = 0;
    let lines = text.split('\n').map(move |line| {
        let from = start;
        start += line.len() + 1;
        (from, line)
    });
    let lines = lines.filter(|(_, line)| !line.trim().is_empty());
    (1..).zip(lines).map(|(number, (from, line))| {
        let kind = [Kind::Heading, Kind::Bullet]
            .into_iter()
            .find(|kind| line.starts_with(kind.mark()))
            .unwrap_or(Kind::Paragraph);
        Paragraph {
            number,
            kind,
            from: from + kind.mark().len(),
            words: &line[kind.mark().len()..],
        }
    })
}

/// The paragraph with this number.
pub fn paragraph(text: &str, number: u32) -> Option<Paragraph<'_>> {
    paragraphs(text).find(|it| it.number == number)
}

/// The paragraph in which a byte of the text stands.
pub fn paragraph_at(text: &str, byte: usize) -> Option<Paragraph<'_>> {
    paragraphs(text)
        .find(|it| byte < it.to())
        .filter(|it| it.from <= byte + 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_bytes_agree() {
        let text = "# Agenda\n\nPeru spoke.\n\n- first";
        let all: Vec<Paragraph<'_>> = paragraphs(text).collect();
        let told: Vec<(u32, Kind, &str)> = all
            .iter()
            .map(|it| (it.number, it.kind, it.words))
            .collect();
        assert_eq!(
            told,
            [
                (1, Kind::Heading, "Agenda"),
                (2, Kind::Paragraph, "Peru spoke."),
                (3, Kind::Bullet, "first"),
            ]
        );
        for it in all {
            assert_eq!(&text[it.from..it.to()], it.words);
            assert_eq!(paragraph_at(text, it.from), Some(it));
        }
        assert_eq!(paragraph(text, 4), None);
    }
}
