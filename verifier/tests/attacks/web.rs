//! The same over sockets: a witness that is asked, and a site that misbehaves.

use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use ledger::Hash;
use verifier::mirror::Mirror;
use verifier::witness::{Limits, Witness, pull, serve};
use verifier::{Given, Piece, Site, Source as _, Stop, verify_published};

use crate::honest::{NOW, ORIGIN, SIZE, record};
use crate::place::Place;
use crate::shown::{Shown, log};
use crate::witness::witness;

/// Serves a witness on a port of this machine.
fn asked(witness: &Arc<Witness>) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let witness = Arc::clone(witness);
    let limits = Limits {
        time: Duration::from_millis(300),
        ..Limits::default()
    };
    std::thread::spawn(move || serve(&witness, &listener, limits, || NOW));
    address
}

/// Sends bytes as they are and reads the answer.
fn send(address: SocketAddr, bytes: &[u8]) -> String {
    let mut connection = TcpStream::connect(address).unwrap();
    // What is too long may be refused before it was sent in full.
    drop(connection.write_all(bytes));
    let mut answer = Vec::new();
    drop(connection.read_to_end(&mut answer));
    String::from_utf8(answer).unwrap()
}

fn post(address: SocketAddr, body: &str) -> String {
    let length = body.len();
    let head =
        format!("POST /add-checkpoint HTTP/1.1\r\nHost: w\r\nContent-Length: {length}\r\n\r\n");
    send(address, format!("{head}{body}").as_bytes())
}

#[test]
fn a_witness_answers_over_http() {
    let place = Place::new("http-witness");
    let witness = Arc::new(witness(&place));
    let address = asked(&witness);
    let sent = format!("old 0\n\n{}", Shown::of(&record()).checkpoint());
    let answer = post(address, &sent);
    assert!(answer.starts_with("HTTP/1.1 200 OK\r\n"), "{answer}");
    assert!(answer.contains("\r\n\r\n— w/a "), "{answer}");
    let answer = post(address, &sent);
    assert!(answer.starts_with("HTTP/1.1 409 Conflict\r\n"), "{answer}");
    assert!(
        answer.contains("Content-Type: text/x.tlog.size\r\n"),
        "{answer}"
    );
    assert!(answer.ends_with("\r\n\r\n700\n"), "{answer}");
    let hash = Hash::of(ORIGIN.as_bytes()).to_hex();
    let answer = send(
        address,
        format!("GET /{hash}/checkpoint HTTP/1.1\r\n\r\n").as_bytes(),
    );
    assert!(
        answer.contains("\n700\n") && answer.contains("— w/a "),
        "{answer}"
    );
    for (request, status) in [
        ("GET / HTTP/1.1\r\n\r\n".to_owned(), "200"),
        ("GET /nowhere HTTP/1.1\r\n\r\n".to_owned(), "404"),
        ("GET /add-checkpoint HTTP/1.1\r\n\r\n".to_owned(), "405"),
        ("DELETE / HTTP/1.1\r\n\r\n".to_owned(), "405"),
        ("nonsense\r\n\r\n".to_owned(), "400"),
        (
            "POST /add-checkpoint HTTP/1.1\r\nContent-Length: 9999999\r\n\r\n".to_owned(),
            "413",
        ),
        (
            "POST /add-checkpoint HTTP/1.1\r\nContent-Length: -1\r\n\r\n".to_owned(),
            "400",
        ),
        (
            "POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nx".to_owned(),
            "400",
        ),
        (
            "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n".to_owned(),
            "411",
        ),
        (
            format!("GET /{} HTTP/1.1\r\n\r\n", "a".repeat(10_000)),
            "431",
        ),
        (
            "POST /add-checkpoint HTTP/1.1\r\nContent-Length: 10\r\n\r\nslow".to_owned(),
            "408",
        ),
    ] {
        let answer = send(address, request.as_bytes());
        let start = &request[..request.len().min(40)];
        assert!(
            answer.starts_with(&format!("HTTP/1.1 {status} ")),
            "{start}: {answer}"
        );
    }
}

/// What a site answers to a path: a status line with headers, and a body.
type Answers = Arc<Mutex<dyn FnMut(&str, &str) -> (String, Vec<u8>) + Send>>;

/// A site on a port of this machine, which answers as it is told.
fn site(answers: Answers) -> Site {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    std::thread::spawn(move || {
        for connection in listener.incoming() {
            let (mut connection, answers) = (connection.unwrap(), Arc::clone(&answers));
            std::thread::spawn(move || {
                let Some((path, body)) = request(&mut connection) else {
                    return;
                };
                let (head, body) = answers.lock().unwrap()(&path, &body);
                let head = format!("HTTP/1.1 {head}\r\nConnection: close\r\n\r\n");
                // A reader that has read enough goes away.
                drop(connection.write_all(head.as_bytes()));
                drop(connection.write_all(&body));
            });
        }
    });
    Site::new(&format!("http://{address}/")).unwrap()
}

fn request(connection: &mut TcpStream) -> Option<(String, String)> {
    let mut read = Vec::new();
    let mut part = [0; 4096];
    loop {
        let text = String::from_utf8_lossy(&read).into_owned();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length = head.lines().find_map(|line| {
                line.to_ascii_lowercase()
                    .strip_prefix("content-length: ")?
                    .parse()
                    .ok()
            });
            if length.unwrap_or(0) <= body.len() {
                let path = head.split(' ').nth(1)?.to_owned();
                return Some((path, body.to_owned()));
            }
        }
        match connection.read(&mut part) {
            Ok(length) if 0 < length => read.extend_from_slice(&part[..length]),
            _ => return None,
        }
    }
}

/// The answers of an honest site.
fn answers(mut shown: Shown) -> Answers {
    Arc::new(Mutex::new(move |path: &str, _: &str| {
        let found = shown
            .pieces()
            .find(|(piece, _)| format!("/{}", piece.path()) == path);
        match found.map(|(piece, _)| *piece) {
            Some(piece) => ("200 OK".to_owned(), shown.get(piece).unwrap().unwrap()),
            None => ("404 Not Found".to_owned(), Vec::new()),
        }
    }))
}

#[test]
fn an_honest_site_is_verified_cosigned_and_mirrored() {
    let place = Place::new("http-honest");
    let mut site = site(answers(Shown::of(&record())));
    let progress = &mut |_, _| {};
    let mut given = Given {
        keys: Some(log()),
        ..Given::at(NOW, progress)
    };
    let report = verify_published(&mut site, &mut given).unwrap();
    assert_eq!((report.entries, report.wrong), (SIZE as u64, None));
    let pulled = pull(&witness(&place), &log(), &mut site, NOW).unwrap();
    assert_eq!(pulled.head.size, SIZE as u64);
    let mut mirror = Mirror::open(&place.path().join("mirror")).unwrap();
    let copied = mirror.copy(&mut site, None, NOW, &mut |_, _| {}).unwrap();
    assert_eq!((copied.head, copied.openings), (pulled.head, 3));
}

#[test]
fn a_site_without_end_is_not_read_to_its_end() {
    let endless = |_: &str, _: &str| ("200 OK".to_owned(), vec![b'a'; 100 << 20]);
    let mut site = site(Arc::new(Mutex::new(endless)));
    let stop = site.get(Piece::Checkpoint).unwrap_err();
    assert_eq!(
        stop.to_string(),
        "record/checkpoint has more than 1048576 bytes, and no more are read"
    );
}

#[test]
fn a_site_sends_its_readers_to_no_other_machine() {
    let elsewhere = |_: &str, _: &str| {
        let head = "302 Found\r\nLocation: http://10.0.0.1/record/checkpoint";
        (head.to_owned(), Vec::new())
    };
    let stop = site(Arc::new(Mutex::new(elsewhere)))
        .get(Piece::Checkpoint)
        .unwrap_err();
    assert!(
        stop.to_string()
            .contains("redirects are followed within one host only"),
        "{stop}"
    );
    let within = |path: &str, _: &str| match path {
        "/record/checkpoint" => ("302 Found\r\nLocation: /moved".to_owned(), Vec::new()),
        _ => ("200 OK".to_owned(), b"here".to_vec()),
    };
    let found = site(Arc::new(Mutex::new(within)))
        .get(Piece::Checkpoint)
        .unwrap();
    assert_eq!(found, Some(b"here".to_vec()));
    let round = |_: &str, _: &str| ("302 Found\r\nLocation: /again".to_owned(), Vec::new());
    let stop = site(Arc::new(Mutex::new(round)))
        .get(Piece::Checkpoint)
        .unwrap_err();
    assert!(stop.to_string().contains("redirects without end"), "{stop}");
}

#[test]
fn a_site_that_fails_is_not_one_that_lies() {
    let failing = |_: &str, _: &str| {
        (
            "503 Service Unavailable".to_owned(),
            b"being\nrepaired".to_vec(),
        )
    };
    let stop = site(Arc::new(Mutex::new(failing)))
        .get(Piece::Checkpoint)
        .unwrap_err();
    assert!(matches!(&stop, Stop::Unreadable(what)
        if what.ends_with("/record/checkpoint answers 503 Service Unavailable: being repaired")));
    let mut nobody = Site::new("http://127.0.0.1:1").unwrap();
    let stop = nobody.get(Piece::Checkpoint).unwrap_err();
    assert!(matches!(&stop, Stop::Unreadable(what) if what.contains("cannot be reached")));
    for wrong in [
        "forum.example",
        "ftp://forum.example",
        "https://",
        "/tmp/record",
        "",
    ] {
        assert!(Site::new(wrong).is_err(), "{wrong}");
    }
}

#[test]
fn a_cosignature_is_delivered_as_a_note() {
    let heard = Arc::new(Mutex::new(String::new()));
    let ears = Arc::clone(&heard);
    let listening = move |path: &str, body: &str| {
        assert_eq!(path, "/record/cosignatures");
        body.clone_into(&mut ears.lock().unwrap());
        ("204 No Content".to_owned(), Vec::new())
    };
    let site = site(Arc::new(Mutex::new(listening)));
    site.deliver("a note").unwrap();
    assert_eq!(*heard.lock().unwrap(), "a note");
}
