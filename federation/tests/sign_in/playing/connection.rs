//! One HTTP connection of the provider that the tests play.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::time::Duration;

/// What was asked.
pub(crate) struct Asked {
    pub(crate) path: String,
    pub(crate) authorization: Option<String>,
    pub(crate) form: String,
}

/// How it is answered.
pub(crate) enum Answer {
    /// Status and JSON.
    Json(u16, String),
    /// A redirect to this address.
    Elsewhere(String),
    /// JSON with this many spaces before it.
    Long(usize),
    /// JSON that never ends, as fast as it is read.
    Endless,
    /// The head of an answer, then a byte at a time, without end.
    Slow,
    /// The first half of an answer, then nothing.
    Broken,
}

/// Reads one question; none if the other side said nothing.
pub(crate) fn read(stream: &TcpStream) -> Option<Asked> {
    let mut reader = BufReader::new(stream.try_clone().ok()?);
    let mut first = String::new();
    reader.read_line(&mut first).ok()?;
    let path = first.split(' ').nth(1)?.to_owned();
    let (mut length, mut authorization) = (0, None);
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).ok()?;
        let Some((name, value)) = line.trim_end().split_once(": ") else {
            break;
        };
        match name.to_ascii_lowercase().as_str() {
            "content-length" => length = value.parse().ok()?,
            "authorization" => authorization = Some(value.to_owned()),
            _ => {}
        }
    }
    let mut form = vec![0; length];
    reader.read_exact(&mut form).ok()?;
    let form = String::from_utf8(form).ok()?;
    Some(Asked {
        path,
        authorization,
        form,
    })
}

/// Answers. What cannot be written is not asked for any more.
pub(crate) fn write(mut stream: TcpStream, answer: &Answer) {
    let head = |status: u16, length: usize| {
        format!(
            "HTTP/1.1 {status} Played\r\nContent-Type: application/json\r\n\
             Content-Length: {length}\r\nConnection: close\r\n\r\n"
        )
    };
    let mut say = |text: &str| stream.write_all(text.as_bytes()).is_ok();
    match answer {
        Answer::Json(status, json) => drop(say(&(head(*status, json.len()) + json))),
        Answer::Elsewhere(address) => drop(say(&format!(
            "HTTP/1.1 302 Played\r\nLocation: {address}\r\nContent-Length: 0\r\n\
             Connection: close\r\n\r\n"
        ))),
        Answer::Long(spaces) => {
            let _gone = say(&(head(200, spaces + 2) + &" ".repeat(*spaces) + "{}"));
        }
        Answer::Endless => {
            let much = " ".repeat(1 << 16);
            let mut listening = say(&head(200, usize::MAX >> 1));
            while listening {
                listening = say(&much);
            }
        }
        Answer::Slow => {
            let mut listening = say(&head(200, 1_000_000));
            while listening {
                std::thread::sleep(Duration::from_millis(20));
                listening = say(" ");
            }
        }
        Answer::Broken => drop(say(&(head(200, 1_000_000) + "{\"issuer\":"))),
    }
}
