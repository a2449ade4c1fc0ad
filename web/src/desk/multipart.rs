//! Reads a form of several parts (RFC 7578) as it arrives, holding no more of it than a boundary.

use super::unread::Unread;

/// The head of a part, in bytes.
const HEAD_BYTES_MAX: usize = 2_048;
/// A boundary, in bytes (RFC 2046, section 5.1.1).
const BOUNDARY_BYTES_MAX: usize = 70;

/// What was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Found {
    /// A part begins: the name of its field, and whether it is a file.
    Part {
        /// The name of the field.
        name: String,
        /// The name of the file, where it is one.
        file: Option<String>,
    },
    /// Some of what the part holds.
    Data(Vec<u8>),
    /// The part is over.
    End,
}

/// A reader of parts, fed piece by piece.
pub(crate) struct Parts {
    /// A line break, two hyphens and the boundary.
    delimiter: Vec<u8>,
    rest: Vec<u8>,
    at: At,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum At {
    /// Before the first boundary.
    Preamble,
    /// Just after a boundary.
    Boundary,
    /// In the head of a part.
    Head,
    /// In what a part holds.
    Data,
    /// After the last boundary.
    Over,
}

impl Parts {
    /// A reader of what this media type announces.
    pub(crate) fn of(media: &str) -> Result<Self, Unread> {
        let boundary = boundary(media).ok_or(Unread::Malformed("the form names no boundary"))?;
        Ok(Self {
            delimiter: format!("\r\n--{boundary}").into_bytes(),
            // The first boundary has no line before it; with this it has.
            rest: b"\r\n".to_vec(),
            at: At::Preamble,
        })
    }

    /// Takes a piece and hands on what it completes.
    pub(crate) fn feed(
        &mut self,
        piece: &[u8],
        found: &mut dyn FnMut(Found) -> Result<(), Unread>,
    ) -> Result<(), Unread> {
        self.rest.extend_from_slice(piece);
        while self.step(found)? {}
        Ok(())
    }

    /// Whether the last boundary has come.
    pub(crate) fn is_over(&self) -> bool {
        self.at == At::Over
    }

    /// Takes one step; false where more must come first.
    fn step(&mut self, found: &mut dyn FnMut(Found) -> Result<(), Unread>) -> Result<bool, Unread> {
        match self.at {
            At::Preamble => Ok(self.preamble()),
            At::Boundary => self.boundary(),
            At::Head => self.head(found),
            At::Data => self.data(found),
            At::Over => {
                self.rest.clear();
                Ok(false)
            }
        }
    }

    fn preamble(&mut self) -> bool {
        let Some(place) = find(&self.rest, &self.delimiter) else {
            let _before = self.keep_back();
            return false;
        };
        self.drop_to(place + self.delimiter.len());
        self.at = At::Boundary;
        true
    }

    fn boundary(&mut self) -> Result<bool, Unread> {
        let Some(next) = self.rest.get(..2) else {
            return Ok(false);
        };
        self.at = match next {
            b"--" => At::Over,
            b"\r\n" => At::Head,
            _ => {
                return Err(Unread::Malformed(
                    "a boundary is not followed by a line break",
                ));
            }
        };
        self.drop_to(2);
        Ok(true)
    }

    fn head(&mut self, found: &mut dyn FnMut(Found) -> Result<(), Unread>) -> Result<bool, Unread> {
        let Some(end) = find(&self.rest, b"\r\n\r\n") else {
            if HEAD_BYTES_MAX < self.rest.len() {
                return Err(Unread::Malformed("the head of a part is too long"));
            }
            return Ok(false);
        };
        found(part(&self.rest[..end])?)?;
        self.drop_to(end + 4);
        self.at = At::Data;
        Ok(true)
    }

    fn data(&mut self, found: &mut dyn FnMut(Found) -> Result<(), Unread>) -> Result<bool, Unread> {
        if let Some(place) = find(&self.rest, &self.delimiter) {
            if place != 0 {
                found(Found::Data(self.rest[..place].to_vec()))?;
            }
            found(Found::End)?;
            self.drop_to(place + self.delimiter.len());
            self.at = At::Boundary;
            return Ok(true);
        }
        let before = self.keep_back();
        if !before.is_empty() {
            found(Found::Data(before))?;
        }
        Ok(false)
    }

    /// Takes out all that cannot be the beginning of a delimiter.
    fn keep_back(&mut self) -> Vec<u8> {
        let whole = self.rest.len();
        let kept = whole.saturating_sub(self.delimiter.len() - 1);
        self.rest.drain(..kept).collect()
    }

    fn drop_to(&mut self, place: usize) {
        self.rest.drain(..place);
    }
}

fn find(text: &[u8], sought: &[u8]) -> Option<usize> {
    text.windows(sought.len())
        .position(|window| window == sought)
}

fn boundary(media: &str) -> Option<&str> {
    let (kind, parameters) = media.split_once(';')?;
    if !kind.trim().eq_ignore_ascii_case("multipart/form-data") {
        return None;
    }
    let named = parameters.split(';').find_map(|parameter| {
        let (name, value) = parameter.trim().split_once('=')?;
        name.eq_ignore_ascii_case("boundary").then_some(value)
    })?;
    let bare = named.strip_prefix('"').and_then(|it| it.strip_suffix('"'));
    let bare = bare.unwrap_or(named);
    let plain = |byte: u8| byte.is_ascii_graphic() && byte != b'"';
    let fits = !bare.is_empty() && bare.len() <= BOUNDARY_BYTES_MAX && bare.bytes().all(plain);
    fits.then_some(bare)
}

/// Reads the head of a part.
fn part(head: &[u8]) -> Result<Found, Unread> {
    let wrong = Unread::Malformed("the head of a part does not name its field");
    let head = std::str::from_utf8(head).map_err(|_| wrong.clone())?;
    let disposition = head.split("\r\n").find_map(|line| {
        let (name, value) = line.split_once(':')?;
        name.trim()
            .eq_ignore_ascii_case("content-disposition")
            .then_some(value.trim())
    });
    let parameters = disposition.and_then(|it| it.strip_prefix("form-data"));
    let parameters = parameters.ok_or_else(|| wrong.clone())?;
    let name = parameter(parameters, "name").ok_or(wrong)?;
    let file = parameter(parameters, "filename");
    Ok(Found::Part { name, file })
}

/// The value of a quoted parameter, as browsers write them: a quotation mark in it is `%22`.
fn parameter(parameters: &str, name: &str) -> Option<String> {
    let mut rest = parameters;
    while let Some((_, after)) = rest.split_once(';') {
        let (key, value) = after.split_once("=\"")?;
        let (value, after) = value.split_once('"')?;
        if key.trim().eq_ignore_ascii_case(name) {
            return Some(value.replace("%22", "\"").replace("%0D%0A", " "));
        }
        rest = after;
    }
    None
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail by panicking")]
mod tests {
    use super::*;

    const MEDIA: &str = "multipart/form-data; boundary=----x9";

    fn form() -> Vec<u8> {
        let mut body =
            b"------x9\r\nContent-Disposition: form-data; name=\"party\"\r\n\r\n".to_vec();
        body.extend_from_slice(b"delegation-COL\r\n------x9\r\nContent-Disposition: form-data; ");
        body.extend_from_slice(b"name=\"letter\"; filename=\"a;b.pdf\"\r\nContent-Type: x\r\n\r\n");
        body.extend_from_slice(b"%PDF \r\n----\r\n------x8 \0\xff\r\n------x9\r\n");
        body.extend_from_slice(
            b"Content-Disposition: form-data; name=\"note\"\r\n\r\n\r\n------x9--\r\n",
        );
        body
    }

    /// The parts as name, whether a file, and what they hold.
    fn read(body: &[u8], step: usize) -> Result<Vec<(String, bool, Vec<u8>)>, Unread> {
        let mut parts = Parts::of(MEDIA)?;
        let mut read: Vec<(String, bool, Vec<u8>)> = Vec::new();
        for piece in body.chunks(step) {
            parts.feed(piece, &mut |found| {
                match found {
                    Found::Part { name, file } => read.push((name, file.is_some(), Vec::new())),
                    Found::Data(data) => read.last_mut().unwrap().2.extend(data),
                    Found::End => {}
                }
                Ok(())
            })?;
        }
        if parts.is_over() {
            Ok(read)
        } else {
            Err(Unread::Broken)
        }
    }

    #[test]
    fn however_it_arrives_the_parts_are_the_same() {
        let whole = read(&form(), 10_000).unwrap();
        assert_eq!(whole.len(), 3);
        assert_eq!(
            whole[0],
            ("party".into(), false, b"delegation-COL".to_vec())
        );
        assert_eq!(whole[1].0, "letter");
        assert!(whole[1].1);
        assert_eq!(whole[1].2, b"%PDF \r\n----\r\n------x8 \0\xff");
        assert_eq!(whole[2], ("note".into(), false, Vec::new()));
        for step in 1..80 {
            assert_eq!(
                read(&form(), step).unwrap(),
                whole,
                "{step} bytes at a time"
            );
        }
    }

    #[test]
    fn a_form_that_breaks_off_is_not_whole() {
        let form = form();
        for end in 0..form.len() - 4 {
            assert!(read(&form[..end], 7).is_err(), "{end}");
        }
    }

    #[test]
    fn what_is_no_form_of_parts_is_refused() {
        for media in [
            "multipart/form-data",
            "multipart/form-data; boundary=",
            "multipart/mixed; boundary=a",
            "multipart/form-data; boundary=a b",
        ] {
            assert!(Parts::of(media).is_err(), "{media}");
        }
        let nameless = b"------x9\r\nContent-Disposition: form-data\r\n\r\n\r\n------x9--";
        assert!(read(nameless, 9).is_err());
        let mut endless = b"------x9\r\n".to_vec();
        endless.resize(5_000, b'a');
        assert!(read(&endless, 100).is_err());
    }
}
