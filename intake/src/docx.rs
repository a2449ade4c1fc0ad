//! DOCX: the paragraphs of the main text, as they stand with all changes accepted.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use crate::archive::Archive;
use crate::blocks::Blocks;
use crate::{Kind, Notice, Refused};

/// The deepest that one element may stand in others.
const DEPTH_MAX: usize = 256;

pub(crate) fn read(bytes: &[u8]) -> Result<Blocks, Refused> {
    let archive = Archive::open(bytes)?;
    if archive.names().any(is_active) {
        return Err(Refused::Active);
    }
    let related = archive
        .entry("word/_rels/settings.xml.rels")?
        .unwrap_or_default();
    if loads_by_itself(&related) {
        return Err(Refused::Active);
    }
    let main = archive
        .entry("word/document.xml")?
        .ok_or(Refused::Damaged)?;
    body(&main)
}

/// Programs, and files inside the file.
fn is_active(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    name.ends_with("vbaproject.bin") || name.contains("/embeddings/") || name.contains("/activex/")
}

/// A template that is fetched from elsewhere when the file is opened.
fn loads_by_itself(relations: &[u8]) -> bool {
    let text = String::from_utf8_lossy(relations);
    text.contains("attachedTemplate") && text.contains("External")
}

/// The paragraphs of `word/document.xml`.
fn body(xml: &[u8]) -> Result<Blocks, Refused> {
    let text = std::str::from_utf8(xml).map_err(|_| Refused::BrokenEncoding)?;
    let mut reader = Reader::from_str(text);
    let mut body = Body::default();
    loop {
        match reader.read_event().map_err(|_| Refused::Damaged)? {
            Event::Eof => break,
            // Entities could unfold for ever; a DOCX has none.
            Event::DocType(_) => return Err(Refused::Active),
            Event::Start(start) => body.start(&start)?,
            Event::Empty(empty) => body.mark(&empty),
            Event::End(end) => body.end(end.local_name().as_ref()),
            Event::Text(words) => body.words(&words),
            Event::GeneralRef(name) => body.reference(&name),
            _ => {}
        }
    }
    if body.depth != 0 {
        return Err(Refused::Damaged);
    }
    Ok(body.blocks)
}

#[derive(Default)]
struct Body {
    blocks: Blocks,
    depth: usize,
    /// Where what is left out began, by depth.
    left_out: Option<usize>,
    in_text: bool,
    paragraph: String,
    kind: Option<Kind>,
}

impl Body {
    fn start(&mut self, element: &BytesStart<'_>) -> Result<(), Refused> {
        self.depth += 1;
        if DEPTH_MAX < self.depth {
            return Err(Refused::Bomb);
        }
        match element.local_name().as_ref() {
            "del" | "moveFrom" => self.leave_out(Some(Notice::ChangesShown)),
            // The same words a second time, for older programs.
            "Fallback" | "instrText" | "delText" | "pict" => self.leave_out(None),
            "ins" | "moveTo" => self.blocks.notice(Notice::ChangesShown),
            "t" => self.in_text = true,
            // A text frame inside a paragraph has paragraphs of its own.
            "p" => self.close(),
            _ => self.mark(element),
        }
        Ok(())
    }

    fn leave_out(&mut self, notice: Option<Notice>) {
        self.left_out.get_or_insert(self.depth);
        if let Some(notice) = notice {
            self.blocks.notice(notice);
        }
    }

    /// An element that says something by being there.
    fn mark(&mut self, element: &BytesStart<'_>) {
        match element.local_name().as_ref() {
            "tab" | "br" | "cr" => self.words_of(" "),
            "noBreakHyphen" => self.words_of("-"),
            "pStyle" => {
                let style = value(element);
                let heading = ["heading", "title", "titre", "ttulo"];
                let low = style.to_lowercase();
                if heading.iter().any(|it| low.starts_with(it)) {
                    self.kind = Some(Kind::Heading);
                } else if low.starts_with("list") {
                    self.kind.get_or_insert(Kind::Bullet);
                }
            }
            "numPr" => {
                self.kind.get_or_insert(Kind::Bullet);
                self.blocks.notice(Notice::NumbersLeftOut);
            }
            _ => {}
        }
    }

    fn end(&mut self, name: &str) {
        if self.left_out == Some(self.depth) {
            self.left_out = None;
        }
        self.depth = self.depth.saturating_sub(1);
        match name {
            "t" => self.in_text = false,
            "p" => self.close(),
            _ => {}
        }
    }

    fn words(&mut self, words: &str) {
        if self.in_text {
            self.words_of(words);
        }
    }

    fn words_of(&mut self, words: &str) {
        if self.left_out.is_none() {
            self.paragraph.push_str(words);
        }
    }

    fn reference(&mut self, name: &quick_xml::events::BytesRef<'_>) {
        if let Ok(Some(letter)) = name.resolve_char_ref() {
            return self.words(letter.encode_utf8(&mut [0; 4]));
        }
        self.words(match &**name {
            "amp" => "&",
            "lt" => "<",
            "gt" => ">",
            "quot" => "\"",
            "apos" => "'",
            _ => "",
        });
    }

    fn close(&mut self) {
        let kind = self.kind.take().unwrap_or(Kind::Paragraph);
        self.blocks.push(kind, &self.paragraph);
        self.paragraph.clear();
    }
}

fn value(element: &BytesStart<'_>) -> String {
    let attributes = element.attributes().flatten().take(64);
    let mut values = attributes.filter(|it| it.key.local_name().as_ref() == "val");
    let value = values.next().map(|it| it.value.into_owned());
    value.unwrap_or_default()
}
