//! Reads a line word by word.

use std::collections::VecDeque;

use jiff::civil::Date;
use procedure::body::Post;
use procedure::id::{BodyId, DocumentId, GroupId, MemberId};
use procedure::{Citation, Holder, Place, Quantity, Refusal};
use text::{Language, Wording, Words};

/// Why a line could not be read as a command.
#[derive(Debug)]
pub(crate) enum Misread {
    /// The line is not of the language.
    Line(String),
    /// A key in it has not the form of one: the forum's own answer.
    Refused(Refusal),
}

impl From<Refusal> for Misread {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

pub(crate) type Read<T> = Result<T, Misread>;

#[derive(Clone, Debug, PartialEq, Eq)]
enum Token {
    Word(String),
    Comma,
    Quoted(String),
    Cited(String),
}

/// The words of a line that have not been read yet.
pub(crate) struct Phrase(VecDeque<Token>);

pub(crate) fn misread<T>(what: impl Into<String>) -> Read<T> {
    Err(Misread::Line(what.into()))
}

impl Phrase {
    pub(crate) fn new(text: &str) -> Read<Self> {
        let mut tokens = VecDeque::new();
        let mut rest = text.trim_start();
        while let Some(first) = rest.chars().next() {
            let (token, after) = match first {
                ',' => (Token::Comma, &rest[1..]),
                '"' => enclosed(rest, '"', Token::Quoted)?,
                '[' => enclosed(rest, ']', Token::Cited)?,
                _ => {
                    let ends = rest.find([',', ' ']).unwrap_or(rest.len());
                    (Token::Word(rest[..ends].into()), &rest[ends..])
                }
            };
            tokens.push_back(token);
            rest = after.trim_start();
        }
        Ok(Self(tokens))
    }

    /// The next word.
    pub(crate) fn word(&mut self) -> Read<String> {
        match self.0.pop_front() {
            Some(Token::Word(word)) => Ok(word),
            other => misread(format!("a word is due, not {other:?}")),
        }
    }

    /// Reads these words if they come next.
    pub(crate) fn says(&mut self, words: &str) -> bool {
        let due: Vec<Token> = words
            .split(' ')
            .map(|word| Token::Word(word.into()))
            .collect();
        let next = self.0.iter().take(due.len());
        let said = next.eq(due.iter());
        if said {
            self.0.drain(..due.len());
        }
        said
    }

    /// Reads these words, which must come next.
    pub(crate) fn then(&mut self, words: &str) -> Read<()> {
        if self.says(words) {
            return Ok(());
        }
        misread(format!("`{words}` is due, not {:?}", self.0.front()))
    }

    /// A key, whose form the forum checks.
    pub(crate) fn key<T>(&mut self, new: fn(&str) -> Result<T, Refusal>) -> Read<T> {
        Ok(new(&self.word()?)?)
    }

    /// Keys with commas between them; `nobody` is none.
    pub(crate) fn keys<T>(&mut self, new: fn(&str) -> Result<T, Refusal>) -> Read<Vec<T>> {
        if self.says("nobody") {
            return Ok(Vec::new());
        }
        let mut keys = vec![self.key(new)?];
        while self.0.front() == Some(&Token::Comma) {
            self.0.pop_front();
            keys.push(self.key(new)?);
        }
        Ok(keys)
    }

    /// Anything written as one word: a day, a number.
    pub(crate) fn parsed<T: std::str::FromStr>(&mut self, what: &str) -> Read<T> {
        let word = self.word()?;
        word.parse()
            .or_else(|_| misread(format!("{what} is due, not `{word}`")))
    }

    /// The day after a word such as `from`, where it is given.
    pub(crate) fn day_after(&mut self, word: &str) -> Read<Option<Date>> {
        if self.says(word) {
            self.parsed("a day").map(Some)
        } else {
            Ok(None)
        }
    }

    /// Who holds something.
    pub(crate) fn holder(&mut self) -> Read<Holder> {
        self.key(holder)
    }

    /// Holders with commas between them; `nobody` is none.
    pub(crate) fn holders(&mut self) -> Read<Vec<Holder>> {
        self.keys(holder)
    }

    /// The citation that must come next.
    pub(crate) fn citation(&mut self) -> Read<Citation> {
        match self.0.pop_front() {
            Some(Token::Cited(text)) => citation(&text),
            other => misread(format!("a citation in [ ] is due, not {other:?}")),
        }
    }

    /// All citations that come next.
    pub(crate) fn citations(&mut self) -> Read<Vec<Citation>> {
        let mut citations = Vec::new();
        while matches!(self.0.front(), Some(Token::Cited(_))) {
            citations.push(self.citation()?);
        }
        Ok(citations)
    }

    /// The words in quotation marks that come next, or else these.
    pub(crate) fn quoted_or(&mut self, default: &str) -> Read<Words> {
        let text = match self.0.front() {
            Some(Token::Quoted(text)) => text.clone(),
            _ => return words(default),
        };
        self.0.pop_front();
        words(&text)
    }

    /// The words in quotation marks, where they come next.
    pub(crate) fn quoted(&mut self) -> Read<Option<Words>> {
        match self.0.front() {
            Some(Token::Quoted(_)) => self.quoted_or("").map(Some),
            _ => Ok(None),
        }
    }

    /// Nothing may be left.
    pub(crate) fn ends(&self) -> Read<()> {
        match self.0.front() {
            None => Ok(()),
            Some(token) => misread(format!("nothing more is due, but {token:?} follows")),
        }
    }
}

fn enclosed(text: &str, close: char, token: fn(String) -> Token) -> Read<(Token, &str)> {
    let inner = &text[1..];
    match inner.find(close) {
        Some(ends) => Ok((token(inner[..ends].into()), &inner[ends + 1..])),
        None => misread(format!("`{close}` is missing")),
    }
}

fn citation(text: &str) -> Read<Citation> {
    let (document, place) = match text.split_once(' ') {
        Some((document, place)) => (document, Some(place)),
        None => (text, None),
    };
    Ok(Citation {
        document: DocumentId::new(document)?,
        place: place.map(named_place).transpose()?,
    })
}

fn named_place(text: &str) -> Read<Place> {
    if let Some(paragraph) = text.strip_prefix('¶') {
        return match paragraph.parse() {
            Ok(number) => Ok(Place::Paragraph(number)),
            Err(_) => misread(format!("a number of a paragraph is due, not `{paragraph}`")),
        };
    }
    if let Some(bytes) = text.strip_prefix("bytes ")
        && let Some((from, to)) = bytes.split_once(" to ")
        && let (Ok(from), Ok(to)) = (from.parse(), to.parse())
    {
        return Ok(Place::Span { from, to });
    }
    words(text).map(Place::Named)
}

pub(crate) fn words(text: &str) -> Read<Words> {
    Words::new(text).or_else(|unclean| misread(unclean.to_string()))
}

/// A wording in English.
pub(crate) fn wording(text: &str) -> Read<Wording> {
    words(text).map(|words| Wording::new(Language::En, words))
}

/// `COL` is a member, `CHAIR` and `dtg-1:co-facilitator` are officers, `unnamed-many` is nobody
/// in particular, and everything else is a group.
fn holder(code: &str) -> Result<Holder, Refusal> {
    let quantities = [
        Quantity::Some,
        Quantity::Many,
        Quantity::Majority,
        Quantity::All,
    ];
    if let Some(unnamed) = code.strip_prefix("unnamed-")
        && let Some(quantity) = quantities.into_iter().find(|q| q.key() == unnamed)
    {
        return Ok(Holder::Unnamed(quantity));
    }
    if code == "CHAIR" {
        return officer("plenary", Post::Chair);
    }
    if let Some((body, post)) = code.split_once(':')
        && let Some(post) = post_named(post)
    {
        return officer(body, post);
    }
    match MemberId::new(code) {
        Ok(member) => Ok(Holder::Member(member)),
        Err(_) => GroupId::new(code).map(Holder::Group),
    }
}

fn officer(body: &str, post: Post) -> Result<Holder, Refusal> {
    let body = BodyId::new(body)?;
    Ok(Holder::Officer { body, post })
}

pub(crate) fn post_named(key: &str) -> Option<Post> {
    let posts = [
        Post::Chair,
        Post::ViceChair,
        Post::Rapporteur,
        Post::CoFacilitator,
    ];
    posts.into_iter().find(|post| post.key() == key)
}
