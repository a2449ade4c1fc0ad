//! As much of HTTP/1.1 as a witness speaks: one request a connection, with a length, in time.

use std::io::{self, Read, Write};
use std::time::{Duration, Instant};

/// The longest head of a request, in bytes.
const HEAD_BYTES_MAX: usize = 8192;

/// A request.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Asked {
    pub(super) method: String,
    pub(super) path: String,
    pub(super) body: Vec<u8>,
}

/// Why there is no request: nothing to answer, or a status with a sentence.
#[derive(Debug)]
pub(super) enum Unread {
    Gone,
    Refused(u16, &'static str),
}

impl From<io::Error> for Unread {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::TimedOut | io::ErrorKind::WouldBlock => {
                Self::Refused(408, "the request took too long")
            }
            _ => Self::Gone,
        }
    }
}

/// Reads a request from a connection that is also written to, for clients that wait to be told to
/// go on.
pub(super) fn read(
    connection: &mut (impl Read + Write),
    body_bytes_max: usize,
    time: Duration,
) -> Result<Asked, Unread> {
    let started = Instant::now();
    let in_time = || {
        if started.elapsed() <= time {
            Ok(())
        } else {
            Err(Unread::Refused(408, "the request took too long"))
        }
    };
    let mut read = Vec::new();
    let end = loop {
        let found = find(&read, b"\r\n\r\n");
        if HEAD_BYTES_MAX < found.unwrap_or(read.len()) {
            return Err(Unread::Refused(431, "the head of the request is too long"));
        }
        if let Some(end) = found {
            break end;
        }
        in_time()?;
        more(connection, &mut read)?;
    };
    let mut body = read.split_off(end + 4);
    let head = Head::parse(&read[..end]).ok_or(Unread::Refused(400, "not a request"))?;
    let length = head.length?;
    if body_bytes_max < length {
        return Err(Unread::Refused(413, "the request is too long"));
    }
    if head.waits && body.len() < length {
        connection.write_all(b"HTTP/1.1 100 Continue\r\n\r\n")?;
    }
    while body.len() < length {
        in_time()?;
        more(connection, &mut body)?;
    }
    body.truncate(length);
    Ok(Asked {
        method: head.method,
        path: head.path,
        body,
    })
}

/// Writes an answer; the connection is closed after it.
pub(super) fn write(
    connection: &mut impl Write,
    status: u16,
    content_type: &str,
    body: &str,
) -> io::Result<()> {
    let reason = match status {
        200 => "OK",
        400 => "Bad Request",
        403 => "Forbidden",
        404 => "Not Found",
        405 => "Method Not Allowed",
        408 => "Request Timeout",
        409 => "Conflict",
        411 => "Length Required",
        413 => "Content Too Large",
        422 => "Unprocessable Content",
        431 => "Request Header Fields Too Large",
        _ => "Service Unavailable",
    };
    let length = body.len();
    let head = format!(
        "HTTP/1.1 {status} {reason}\r\nContent-Type: {content_type}\r\nContent-Length: {length}\r\n\
         Connection: close\r\n\r\n"
    );
    connection.write_all(head.as_bytes())?;
    connection.write_all(body.as_bytes())?;
    connection.flush()
}

struct Head {
    method: String,
    path: String,
    length: Result<usize, Unread>,
    waits: bool,
}

impl Head {
    fn parse(bytes: &[u8]) -> Option<Self> {
        let text = str::from_utf8(bytes).ok()?;
        let mut lines = text.split("\r\n");
        let mut first = lines.next()?.split(' ');
        let (method, path, version) = (first.next()?, first.next()?, first.next()?);
        if first.next().is_some() || !version.starts_with("HTTP/1.") {
            return None;
        }
        let mut head = Self {
            method: method.to_owned(),
            path: path.to_owned(),
            length: Ok(0),
            waits: false,
        };
        let mut lengths = 0;
        for line in lines {
            let (name, value) = line.split_once(':')?;
            let value = value.trim();
            match name.to_ascii_lowercase().as_str() {
                "content-length" => {
                    lengths += 1;
                    let digits = value.bytes().all(|byte| byte.is_ascii_digit());
                    let number = value.parse().ok().filter(|_| digits && lengths == 1);
                    head.length = number.ok_or(Unread::Refused(400, "not a length"));
                }
                "transfer-encoding" => {
                    head.length = Err(Unread::Refused(411, "the request must say its length"));
                    lengths += 1;
                }
                "expect" => head.waits = value.eq_ignore_ascii_case("100-continue"),
                _ => {}
            }
        }
        Some(head)
    }
}

fn more(connection: &mut impl Read, into: &mut Vec<u8>) -> Result<(), Unread> {
    let mut part = [0; 4096];
    match connection.read(&mut part)? {
        0 => Err(Unread::Gone),
        length => {
            into.extend_from_slice(&part[..length]);
            Ok(())
        }
    }
}

fn find(bytes: &[u8], part: &[u8]) -> Option<usize> {
    bytes.windows(part.len()).position(|window| window == part)
}
