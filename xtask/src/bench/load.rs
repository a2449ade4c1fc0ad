//! Pages a second over loopback: connections kept alive, one request at a time on each.
//!
//! Client and server share the machine's cores, so the figure is lower than the server's own.

use super::Figure;
use super::response;
use crate::serving::Serving;
use std::io::{self, BufReader, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

const CONNECTIONS: usize = 32;
const WARM_UP: Duration = Duration::from_secs(2);
const MEASURED: Duration = Duration::from_secs(10);
const AIM: &str = "25,000 /s";

/// What one or all connections counted.
#[derive(Default)]
struct Tally {
    responses: u64,
    bytes: u64,
}

/// # Errors
/// When the forum cannot be served, or an answer is not 200.
pub(super) fn measure(binary: &Path) -> Result<Vec<Figure>, String> {
    let serving = Serving::founded(binary, "bench-load")?;
    let question = first_question(serving.address)?;
    let mut figures = Vec::new();
    for (name, path) in [
        ("the forum page", "/en/"),
        ("a question page", question.as_str()),
    ] {
        run(serving.address, path, WARM_UP)?;
        let started = Instant::now();
        let tally = run(serving.address, path, MEASURED)?;
        figures.push(figure(name, path, &tally, started.elapsed()));
    }
    Ok(figures)
}

fn figure(name: &str, path: &str, tally: &Tally, took: Duration) -> Figure {
    let hundredths = u64::try_from(took.as_millis() / 10)
        .unwrap_or(u64::MAX)
        .max(1);
    let rate = tally.responses * 100 / hundredths;
    let megabytes = tally.bytes * 100 / hundredths / 1_000_000;
    let what = format!("{name} `{path}` over {CONNECTIONS} kept connections");
    Figure::new(what, format!("{} /s, {megabytes} MB/s", grouped(rate)), AIM)
}

/// The first question that the list of questions links to.
fn first_question(address: SocketAddr) -> Result<String, String> {
    let mut stream = connect(address).map_err(|e| e.to_string())?;
    stream
        .write_all(&request(address, "/en/questions"))
        .map_err(|e| e.to_string())?;
    let mut page = Vec::new();
    response::read(&mut BufReader::new(stream), &mut page).map_err(|e| e.to_string())?;
    let page = String::from_utf8_lossy(&page);
    let links = page
        .split("href=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next());
    let mut questions = links.filter(|link| link.starts_with("/en/questions/"));
    questions
        .next()
        .map(str::to_owned)
        .ok_or_else(|| "/en/questions links to no question".to_owned())
}

fn run(address: SocketAddr, path: &str, how_long: Duration) -> Result<Tally, String> {
    let over = AtomicBool::new(false);
    let ask = || keep_asking(address, path, &over);
    let tallies: Vec<io::Result<Tally>> = std::thread::scope(|scope| {
        let askers: Vec<_> = (0..CONNECTIONS).map(|_| scope.spawn(ask)).collect();
        std::thread::sleep(how_long);
        over.store(true, Ordering::Relaxed);
        let ended = |it: std::thread::ScopedJoinHandle<'_, _>| {
            it.join()
                .unwrap_or_else(|_| Err(io::Error::other("a connection's thread ended")))
        };
        askers.into_iter().map(ended).collect()
    });
    let mut total = Tally::default();
    for tally in tallies {
        let tally = tally.map_err(|e| format!("{path}: {e}"))?;
        total.responses += tally.responses;
        total.bytes += tally.bytes;
    }
    Ok(total)
}

fn keep_asking(address: SocketAddr, path: &str, over: &AtomicBool) -> io::Result<Tally> {
    let mut stream = connect(address)?;
    let mut answers = BufReader::with_capacity(64 * 1024, stream.try_clone()?);
    let request = request(address, path);
    let mut body = Vec::new();
    let mut tally = Tally::default();
    while !over.load(Ordering::Relaxed) {
        stream.write_all(&request)?;
        tally.bytes += response::read(&mut answers, &mut body)?;
        tally.responses += 1;
    }
    Ok(tally)
}

fn connect(address: SocketAddr) -> io::Result<TcpStream> {
    let stream = TcpStream::connect(address)?;
    stream.set_nodelay(true)?;
    stream.set_read_timeout(Some(Duration::from_secs(30)))?;
    Ok(stream)
}

fn request(address: SocketAddr, path: &str) -> Vec<u8> {
    format!("GET {path} HTTP/1.1\r\nHost: {address}\r\nAccept: text/html\r\n\r\n").into_bytes()
}

/// Digits in groups of three: `25,000`.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut grouped = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if 0 < at && (digits.len() - at).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use super::{grouped, run};
    use std::io::{BufRead as _, BufReader, Write as _};
    use std::net::{TcpListener, TcpStream};
    use std::time::Duration;

    const ANSWER: &[u8] = b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nhi";

    /// Answers every request of one connection until it is closed.
    fn serve(mut stream: &TcpStream) {
        let mut lines = BufReader::new(stream).lines();
        while let Some(Ok(line)) = lines.next() {
            if line.is_empty() && stream.write_all(ANSWER).is_err() {
                return;
            }
        }
    }

    #[test]
    fn counts_answers_and_bytes_of_all_connections() {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
        let address = listener.local_addr().expect("it is bound");
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                std::thread::spawn(move || serve(&stream));
            }
        });
        let tally = run(address, "/", Duration::from_millis(50)).expect("all answers are 200");
        assert!(0 < tally.responses);
        assert_eq!(tally.bytes, tally.responses * ANSWER.len() as u64);
    }

    #[test]
    fn groups_digits() {
        assert_eq!(
            [0, 999, 25_000, 1_234_567].map(grouped),
            ["0", "999", "25,000", "1,234,567"]
        );
    }
}
