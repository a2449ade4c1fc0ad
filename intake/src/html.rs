//! HTML: the words of a page, without its menus, scripts and forms. Read tolerantly, as browsers do.

mod references;

use crate::blocks::Blocks;
use crate::encoding::{Mended, decode_page};
use crate::{Kind, Notice, Refused};
use references::unreferenced;

/// The most elements that are kept in mind at a time.
const DEPTH_MAX: usize = 256;

/// Elements whose words are not the page's text.
const LEFT_OUT: &[&str] = &[
    "script", "style", "head", "noscript", "template", "nav", "footer", "aside", "form", "button",
    "select", "svg", "math", "iframe", "object", "figure", "dialog", "del", "textarea", "audio",
    "video", "canvas",
];

/// Elements without an end.
const VOID: &[&str] = &[
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr",
];

/// Elements that stand in a line of words.
const INLINE: &[&str] = &[
    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "em", "font", "i", "ins", "kbd",
    "label", "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var",
    "wbr", "img",
];

pub(crate) fn read(bytes: &[u8]) -> Result<Blocks, Refused> {
    let (text, mended) = decode_page(bytes)?;
    let mut page = Page::default();
    if mended == Mended::Yes {
        page.blocks.notice(Notice::EncodingMended);
    }
    // Where a page marks its main part, the rest is not read.
    let low = text.to_ascii_lowercase();
    page.only_main = ["<main", "<article"]
        .into_iter()
        .find(|tag| low.contains(tag))
        .map(|it| &it[1..]);
    page.read(&text, &low);
    page.close();
    Ok(page.blocks)
}

#[derive(Default)]
struct Page {
    blocks: Blocks,
    only_main: Option<&'static str>,
    open: Vec<String>,
    paragraph: String,
    kind: Option<Kind>,
    /// How many line breaks stand at the end of the paragraph.
    breaks: u32,
}

impl Page {
    fn read(&mut self, text: &str, low: &str) {
        let mut at = 0;
        while at < text.len() {
            let next = text[at..].find('<').map_or(text.len(), |place| at + place);
            self.words(&text[at..next]);
            at = next;
            if at < text.len() {
                at = self.tag(text, low, at);
            }
        }
    }

    /// Reads what begins at `<`; where to go on.
    fn tag(&mut self, text: &str, low: &str, at: usize) -> usize {
        let rest = &text[at..];
        if rest.starts_with("<!--") {
            return rest.find("-->").map_or(text.len(), |end| at + end + 3);
        }
        let after = rest[1..].chars().next();
        if !after.is_some_and(|c| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?')) {
            self.words("<");
            return at + 1;
        }
        let end = tag_end(rest).map_or(text.len(), |end| at + end + 1);
        let inside = low[at + 1..end].trim_end_matches(['>', '/']);
        let name = |it: &str| -> String {
            it.chars()
                .take_while(char::is_ascii_alphanumeric)
                .take(20)
                .collect()
        };
        if let Some(closed) = inside.strip_prefix('/') {
            self.end(&name(closed));
            return end;
        }
        let name = name(inside);
        self.start(&name);
        // What is in a script or a style is no markup.
        if matches!(name.as_str(), "script" | "style" | "textarea" | "title") {
            let close = format!("</{name}");
            return low[end..].find(&close).map_or(text.len(), |it| end + it);
        }
        end
    }

    fn start(&mut self, name: &str) {
        match name {
            "br" => {
                self.breaks += 1;
                if 1 < self.breaks {
                    self.close();
                }
                self.paragraph.push(' ');
                return;
            }
            "" => return,
            _ => {}
        }
        if !INLINE.contains(&name) {
            self.close();
        }
        match name {
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => self.kind = Some(Kind::Heading),
            "li" | "dt" => self.kind = Some(Kind::Bullet),
            _ => {}
        }
        if !VOID.contains(&name) && self.open.len() < DEPTH_MAX {
            // A paragraph ends where the next begins, and so does an item of a list.
            if matches!(name, "p" | "li") && self.open.last().is_some_and(|it| it == name) {
                self.open.pop();
            }
            self.open.push(name.to_owned());
        }
    }

    fn end(&mut self, name: &str) {
        if !INLINE.contains(&name) {
            self.close();
        }
        if let Some(place) = self.open.iter().rposition(|it| it == name) {
            self.open.truncate(place);
        }
    }

    fn words(&mut self, words: &str) {
        if words.is_empty() || !self.is_read() {
            return;
        }
        if !words.trim().is_empty() {
            self.breaks = 0;
        }
        self.paragraph.push_str(&unreferenced(words));
    }

    fn is_read(&self) -> bool {
        let in_main = self
            .only_main
            .is_none_or(|main| self.open.iter().any(|it| it == main));
        in_main && !self.open.iter().any(|it| LEFT_OUT.contains(&it.as_str()))
    }

    fn close(&mut self) {
        let words = std::mem::take(&mut self.paragraph);
        self.breaks = 0;
        if words.trim().is_empty() {
            return;
        }
        let kind = self.kind.take().unwrap_or(Kind::Paragraph);
        self.blocks.push(kind, &words);
    }
}

/// Where a tag ends: the first `>` that stands in no quotation marks.
fn tag_end(tag: &str) -> Option<usize> {
    let mut quoted = None;
    for (at, byte) in tag.bytes().enumerate() {
        match (quoted, byte) {
            (None, b'>') => return Some(at),
            (None, b'"' | b'\'') => quoted = Some(byte),
            (Some(mark), byte) if mark == byte => quoted = None,
            _ => {}
        }
    }
    // A quotation mark that never closes must not swallow the page.
    tag.find('>')
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test stops at what it did not expect")]
mod tests {
    fn text(page: &str) -> String {
        super::read(page.as_bytes()).unwrap().finish().unwrap().0
    }

    #[test]
    fn a_page_is_its_words() {
        let page = "<!DOCTYPE html><html><head><title>x</title><style>p{}</style></head><body>\
                    <nav>Home</nav><h1>Item&nbsp;5</h1><p>Peru <b>supports</b> A &amp; B.<br>Yes.\
                    <p>Chile &#8220;agrees&#8221; &lt;now&gt;<ul><li>one<li>two</ul>\
                    <script>if (a < b) { alert('<p>no</p>') }</script>";
        let due = "# Item 5\n\nPeru supports A & B. Yes.\n\nChile “agrees” <now>\n\n- one\n\n- two";
        assert_eq!(text(page), due);
    }

    #[test]
    fn the_main_part_of_a_page_is_read_and_nothing_else() {
        let page = "<html><body><div>Menu</div><main><p>Words.</p></main><p>Imprint</p></body>";
        assert_eq!(text(page), "Words.");
        assert_eq!(
            text("<p>1 < 2 <!-- no --> yes <a href='>x'>link</a></p>"),
            "1 < 2 yes link"
        );
    }
}
