//! Builds DOCX and PDF files for the tests.

use std::io::Write as _;

/// One entry of an archive.
pub(crate) struct Entry {
    name: String,
    method: u16,
    bytes: Vec<u8>,
    /// What it says it unpacks to.
    pub(crate) says: u32,
}

impl Entry {
    pub(crate) fn stored(name: &str, bytes: &[u8]) -> Self {
        Self {
            name: name.into(),
            method: 0,
            bytes: bytes.to_vec(),
            says: u32::try_from(bytes.len()).unwrap(),
        }
    }

    pub(crate) fn deflated(name: &str, bytes: &[u8]) -> Self {
        let mut encoder =
            flate2::write::DeflateEncoder::new(Vec::new(), flate2::Compression::best());
        encoder.write_all(bytes).unwrap();
        Self {
            name: name.into(),
            method: 8,
            bytes: encoder.finish().unwrap(),
            says: u32::try_from(bytes.len()).unwrap(),
        }
    }
}

pub(crate) fn zlib(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

/// An archive of entries.
pub(crate) fn packed(entries: &[Entry]) -> Vec<u8> {
    let mut out = Vec::new();
    let mut list = Vec::new();
    for entry in entries {
        let at = u32::try_from(out.len()).unwrap();
        let (name, size) = (
            entry.name.as_bytes(),
            u32::try_from(entry.bytes.len()).unwrap(),
        );
        let mut head = Vec::new();
        head.extend(20_u16.to_le_bytes());
        head.extend(0_u16.to_le_bytes());
        head.extend(entry.method.to_le_bytes());
        head.extend([0; 8]);
        head.extend(size.to_le_bytes());
        head.extend(entry.says.to_le_bytes());
        head.extend(u16::try_from(name.len()).unwrap().to_le_bytes());
        head.extend(0_u16.to_le_bytes());
        out.extend(b"PK\x03\x04");
        out.extend(&head);
        out.extend(name);
        out.extend(&entry.bytes);
        list.extend(b"PK\x01\x02\x14\0");
        list.extend(&head);
        list.extend([0; 10]);
        list.extend(at.to_le_bytes());
        list.extend(name);
    }
    let (count, at) = (
        u16::try_from(entries.len()).unwrap(),
        u32::try_from(out.len()).unwrap(),
    );
    let size = u32::try_from(list.len()).unwrap();
    out.extend(list);
    out.extend(b"PK\x05\x06\0\0\0\0");
    out.extend(count.to_le_bytes());
    out.extend(count.to_le_bytes());
    out.extend(size.to_le_bytes());
    out.extend(at.to_le_bytes());
    out.extend([0; 2]);
    out
}

/// The main part of a DOCX with this body.
pub(crate) fn word(body: &str) -> String {
    format!("<?xml version=\"1.0\"?><w:document xmlns:w=\"w\"><w:body>{body}</w:body></w:document>")
}

/// A DOCX with this body.
pub(crate) fn docx(body: &str) -> Vec<u8> {
    let types = Entry::stored("[Content_Types].xml", b"<Types/>");
    packed(&[
        types,
        Entry::deflated("word/document.xml", word(body).as_bytes()),
    ])
}

/// A PDF whose pages have these contents.
pub(crate) fn pdf(pages: &[&str]) -> Vec<u8> {
    let streams: Vec<(&str, Vec<u8>)> = pages
        .iter()
        .map(|page| ("", page.as_bytes().to_vec()))
        .collect();
    pdf_of(&streams)
}

/// What a font has besides: how it encodes its codes, and what letters they mean.
pub(crate) struct Composite<'a> {
    pub(crate) encoding: &'a str,
    /// What each code means, in the order of the codes from 1; nothing where it is not said.
    pub(crate) meant: &'a [&'a str],
}

/// A PDF whose pages use a font of two-byte codes, each 500 wide, as `/F2`.
pub(crate) fn pdf_in(font: &Composite<'_>, pages: &[&str]) -> Vec<u8> {
    let mapped = (1..).zip(font.meant).map(|(code, letters)| {
        let units = letters.encode_utf16().map(|unit| format!("{unit:04X}"));
        format!("<{code:04X}> <{}>\n", units.collect::<String>())
    });
    let table = format!(
        "1 begincodespacerange <0000> <FFFF> endcodespacerange\n{} beginbfchar\n{}endbfchar",
        font.meant.len(),
        mapped.collect::<String>()
    );
    let unicode = if font.meant.is_empty() {
        ""
    } else {
        "/ToUnicode 6 0 R"
    };
    let objects = format!(
        "5 0 obj << /Type /Font /Subtype /Type0 /Encoding /{} /DescendantFonts [7 0 R] {unicode} >> endobj\n\
         6 0 obj << /Length {} >> stream\n{table}\nendstream endobj\n\
         7 0 obj << /Type /Font /Subtype /CIDFontType2 /DW 500 >> endobj\n",
        font.encoding,
        table.len()
    );
    let whole = pdf(pages);
    let at = whole.windows(7).position(|it| it == b"3 0 obj").unwrap();
    let whole = [&whole[..at], objects.as_bytes(), &whole[at..]].concat();
    let named = b"/F1 3 0 R";
    let at = whole
        .windows(named.len())
        .position(|it| it == named)
        .unwrap();
    [&whole[..at], b"/F2 5 0 R ", &whole[at..]].concat()
}

/// A PDF whose pages have contents that are packed as they say.
pub(crate) fn pdf_of(pages: &[(&str, Vec<u8>)]) -> Vec<u8> {
    let kids: Vec<String> = (0..pages.len())
        .map(|at| format!("{} 0 R", 10 + at * 2))
        .collect();
    let mut out = format!(
        "%PDF-1.7\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n\
         2 0 obj << /Type /Pages /Kids [{}] /Resources << /Font << /F1 3 0 R >> /XObject << /Im1 4 0 R >> >> >> endobj\n\
         3 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >> endobj\n\
         4 0 obj << /Type /XObject /Subtype /Image /Filter /DCTDecode /Length 3 >> stream\nabc\nendstream endobj\n",
        kids.join(" ")
    )
    .into_bytes();
    for (at, (filter, contents)) in pages.iter().enumerate() {
        let key = 10 + at * 2;
        let head = format!(
            "{key} 0 obj << /Type /Page /Contents {} 0 R >> endobj\n{} 0 obj << {filter} /Length {} >> stream\n",
            key + 1,
            key + 1,
            contents.len()
        );
        out.extend(head.bytes());
        out.extend(contents);
        out.extend(b"\nendstream endobj\n");
    }
    out.extend(b"trailer << /Root 1 0 R >>\n%%EOF");
    out
}
