//! The record as an Atom feed (RFC 4287), newest first.

use std::io;

use jiff::Timestamp;
use language::{Lang, Messages};
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};

/// One entry of the record, told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Its index in the record.
    pub index: u64,
    /// When it was entered.
    pub at: Timestamp,
    /// What it says.
    pub sentence: String,
    /// Who acted.
    pub by: String,
    /// What has been said of it since and is not settled.
    pub since: Option<Since>,
}

/// What has been said of an entry since it was entered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Since {
    /// When.
    pub at: Timestamp,
    /// In which words.
    pub words: String,
}

impl Line {
    /// When it was last updated.
    fn updated(&self) -> Timestamp {
        self.since.as_ref().map_or(self.at, |since| since.at)
    }
}

/// What the feed is written from.
#[derive(Clone, Debug)]
pub struct Record<'a> {
    /// The language of the sentences.
    pub lang: Lang,
    /// The forum's name in that language.
    pub forum: &'a str,
    /// The public address of the site, without a slash at its end.
    pub address: &'a str,
    /// The entries to be told, newest first.
    pub lines: &'a [Line],
    /// Which entries these are.
    pub of: Of,
}

/// Which entries a feed tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Of {
    /// All of the record.
    Record,
    /// The decisions.
    Decisions,
}

impl Of {
    /// The path of its page, the key of its title, and of what stands below that.
    const fn names(self) -> (&'static str, &'static str, &'static str) {
        match self {
            Self::Record => ("record", "feed-title", "feed-subtitle"),
            Self::Decisions => ("decisions", "decisions-feed-title", "decisions-lede"),
        }
    }
}

/// The feed as XML. An entry's id is its permanent address, the same in every language.
pub fn atom(record: &Record<'_>) -> String {
    let mut writer = Writer::new(Vec::new());
    // Writing to memory does not fail.
    match feed(&mut writer, record) {
        Ok(()) => String::from_utf8(writer.into_inner()).unwrap_or_default(),
        Err(_) => String::new(),
    }
}

type Xml = Writer<Vec<u8>>;

fn feed(xml: &mut Xml, record: &Record<'_>) -> io::Result<()> {
    let messages = Messages::of(record.lang);
    let (lang, address) = (record.lang.tag(), record.address);
    let (name, titled, below) = record.of.names();
    let own = format!("{address}/{lang}/{name}.atom");
    let page = format!("{address}/{lang}/{name}");
    let title = messages.format(titled, &[("forum", record.forum.into())]);
    // An empty record has not been updated; the epoch says so in a form feeds can hold.
    let updated = record.lines.iter().map(Line::updated).max();
    let updated = updated.unwrap_or(Timestamp::UNIX_EPOCH);
    xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("utf-8"), None)))?;
    xml.create_element("feed")
        .with_attribute(("xmlns", "http://www.w3.org/2005/Atom"))
        .with_attribute(("xml:lang", lang))
        .write_inner_content(|xml| {
            element(xml, "id", &own)?;
            element(xml, "title", &title)?;
            element(xml, "subtitle", messages.text(below))?;
            element(xml, "updated", &updated.to_string())?;
            link(xml, "self", "application/atom+xml", &own)?;
            link(xml, "alternate", "text/html", &page)?;
            record
                .lines
                .iter()
                .try_for_each(|line| entry(xml, record, line))
        })?;
    Ok(())
}

fn entry(xml: &mut Xml, record: &Record<'_>, line: &Line) -> io::Result<()> {
    let (address, lang, index) = (record.address, record.lang.tag(), line.index);
    xml.create_element("entry").write_inner_content(|xml| {
        element(xml, "id", &format!("{address}/record/entry/{index}"))?;
        element(xml, "title", &line.sentence)?;
        element(xml, "published", &line.at.to_string())?;
        element(xml, "updated", &line.updated().to_string())?;
        let page = format!("{address}/{lang}/record/{index}");
        link(xml, "alternate", "text/html", &page)?;
        let bytes = format!("{address}/record/entry/{index}");
        link(xml, "via", "application/json", &bytes)?;
        xml.create_element("author")
            .write_inner_content(|xml| element(xml, "name", &line.by))?;
        let since = line.since.as_ref();
        let since = since.map_or_else(String::new, |it| format!(" – {}", it.words));
        element(
            xml,
            "summary",
            &format!("{index}: {}{since}", line.sentence),
        )
    })?;
    Ok(())
}

fn element(xml: &mut Xml, name: &str, text: &str) -> io::Result<()> {
    let text: String = text.chars().filter(|c| is_xml(*c)).collect();
    xml.create_element(name)
        .write_text_content(BytesText::new(&text))?;
    Ok(())
}

fn link(xml: &mut Xml, rel: &str, kind: &str, address: &str) -> io::Result<()> {
    xml.create_element("link")
        .with_attribute(("rel", rel))
        .with_attribute(("type", kind))
        .with_attribute(("href", address))
        .write_empty()?;
    Ok(())
}

/// Characters XML 1.0 can hold at all (section 2.2); texts on record have no others.
fn is_xml(character: char) -> bool {
    matches!(character, '\t' | '\n' | '\r' | ' '..='\u{FFFD}' | '\u{10000}'..)
}
