//! A small mail server inside the test: a real conversation, with one thing wrong at a time.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{ServerConfig, ServerConnection, StreamOwned};

/// How the server plays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Play {
    /// By the rules, without TLS.
    Plain,
    /// Takes nothing before STARTTLS, and asks for a name and a secret after it.
    StartTls,
    /// TLS from the first byte on.
    Tls,
    /// Answers this line to a command that begins so.
    Instead(&'static str, &'static str),
    /// Answers this line to the whole letter.
    AfterLetter(&'static str),
    /// Hangs up when a command begins so; the empty one is the greeting.
    HangsUp(&'static str),
    /// Hangs up after the letter, before it says that it has it.
    HangsUpAfterLetter,
    /// Says nothing when a command begins so; the empty one is the greeting.
    Silent(&'static str),
    /// Speaks another language than SMTP.
    Babbles,
}

/// What the server saw.
#[derive(Default)]
pub(crate) struct Seen {
    /// Every line of the client, outside letters.
    pub(crate) lines: Vec<String>,
    /// Every letter that was sent, without the stuffing of dots.
    pub(crate) letters: Vec<String>,
}

/// A mail server that listens on this machine.
pub(crate) struct Server {
    pub(crate) port: u16,
    seen: Arc<Mutex<Seen>>,
    play: Arc<Mutex<Play>>,
}

impl Server {
    pub(crate) fn start(play: Play) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let (seen, play) = (
            Arc::new(Mutex::new(Seen::default())),
            Arc::new(Mutex::new(play)),
        );
        let (watching, playing) = (Arc::clone(&seen), Arc::clone(&play));
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (seen, play) = (Arc::clone(&watching), *playing.lock().unwrap());
                // Whoever hangs up ends a conversation; that is no failure of the test.
                std::thread::spawn(move || Conversation::new(stream, play, seen).hold().is_none());
            }
        });
        Self { port, seen, play }
    }

    pub(crate) fn seen(&self) -> MutexGuard<'_, Seen> {
        self.seen.lock().unwrap()
    }

    /// Plays otherwise from the next conversation on.
    pub(crate) fn now_plays(&self, play: Play) {
        *self.play.lock().unwrap() = play;
    }
}

enum Stream {
    Plain(TcpStream),
    Tls(Box<StreamOwned<ServerConnection, TcpStream>>),
}

impl Stream {
    fn closed_to_others(self) -> Self {
        let Self::Plain(stream) = self else {
            return self;
        };
        let certificate = include_bytes!("certificates/server.pem");
        let key = include_bytes!("certificates/server.key");
        let chain = vec![CertificateDer::from_pem_slice(certificate).unwrap()];
        let key = PrivateKeyDer::from_pem_slice(key).unwrap();
        let config =
            ServerConfig::builder_with_provider(rustls::crypto::ring::default_provider().into())
                .with_safe_default_protocol_versions()
                .unwrap()
                .with_no_client_auth()
                .with_single_cert(chain, key)
                .unwrap();
        let connection = ServerConnection::new(Arc::new(config)).unwrap();
        Self::Tls(Box::new(StreamOwned::new(connection, stream)))
    }

    fn line(&mut self) -> Option<String> {
        let mut line = Vec::new();
        while !line.ends_with(b"\r\n") {
            let mut byte = [0];
            let read = match self {
                Self::Plain(stream) => stream.read(&mut byte),
                Self::Tls(stream) => stream.read(&mut byte),
            };
            if read.ok()? == 0 {
                return None;
            }
            line.push(byte[0]);
        }
        line.truncate(line.len() - 2);
        String::from_utf8(line).ok()
    }

    fn say(&mut self, text: &str) -> Option<()> {
        let bytes = format!("{text}\r\n").into_bytes();
        match self {
            Self::Plain(stream) => stream.write_all(&bytes).ok(),
            Self::Tls(stream) => stream.write_all(&bytes).and_then(|()| stream.flush()).ok(),
        }
    }
}

struct Conversation {
    stream: Option<Stream>,
    play: Play,
    seen: Arc<Mutex<Seen>>,
    safe: bool,
    known: bool,
}

impl Conversation {
    fn new(stream: TcpStream, play: Play, seen: Arc<Mutex<Seen>>) -> Self {
        let mut it = Self {
            stream: Some(Stream::Plain(stream)),
            play,
            seen,
            safe: false,
            known: play != Play::StartTls,
        };
        if play == Play::Tls {
            it.close_to_others();
        }
        it
    }

    fn close_to_others(&mut self) {
        self.stream = self.stream.take().map(Stream::closed_to_others);
        self.safe = true;
    }

    fn say(&mut self, text: &str) -> Option<()> {
        self.stream.as_mut()?.say(text)
    }

    /// The whole conversation, until one side hangs up.
    fn hold(mut self) -> Option<()> {
        self.out_of_turn("")?;
        let greeting = if self.play == Play::Babbles {
            "HTTP/1.1 200 OK"
        } else {
            "220 played"
        };
        self.say(greeting)?;
        loop {
            let line = self.stream.as_mut()?.line()?;
            self.seen.lock().unwrap().lines.push(line.clone());
            self.out_of_turn(&line)?;
            if !self.instead(&line)? {
                self.answer(&line)?;
            }
        }
    }

    /// Hangs up or falls silent, if that is how it plays.
    fn out_of_turn(&self, line: &str) -> Option<()> {
        let begins = |with: &str| {
            if with.is_empty() {
                line.is_empty()
            } else {
                line.starts_with(with)
            }
        };
        match self.play {
            Play::HangsUp(with) if begins(with) => None,
            Play::Silent(with) if begins(with) => {
                std::thread::sleep(Duration::from_mins(10));
                None
            }
            _ => Some(()),
        }
    }

    fn instead(&mut self, line: &str) -> Option<bool> {
        match self.play {
            Play::Instead(command, answer) if line.starts_with(command) => {
                self.say(answer)?;
                Some(true)
            }
            _ => Some(false),
        }
    }

    fn answer(&mut self, line: &str) -> Option<()> {
        let command = line.split([' ', ':']).next().unwrap_or_default();
        let closed = self.play == Play::StartTls && !self.safe;
        match command {
            "EHLO" if closed => self.say("250-played\r\n250-8BITMIME\r\n250 STARTTLS"),
            "EHLO" => self.say("250-played\r\n250-8BITMIME\r\n250 AUTH PLAIN LOGIN"),
            "STARTTLS" if closed => {
                self.say("220 begin")?;
                self.close_to_others();
                Some(())
            }
            "QUIT" | "RSET" => self.say("250 well"),
            _ if closed => self.say("530 5.7.0 STARTTLS first"),
            "AUTH" => self.authenticate(line),
            _ if !self.known => self.say("530 5.7.0 who are you"),
            "MAIL" | "RCPT" => self.say("250 well"),
            "DATA" => self.letter(),
            _ => self.say("500 what"),
        }
    }

    /// `forum` and `open sesame`, as AUTH PLAIN writes them.
    fn authenticate(&mut self, line: &str) -> Option<()> {
        self.known = line == "AUTH PLAIN AGZvcnVtAG9wZW4gc2VzYW1l";
        self.say(if self.known {
            "235 well"
        } else {
            "535 5.7.8 wrong"
        })
    }

    fn letter(&mut self) -> Option<()> {
        self.say("354 go on")?;
        let mut letter = Vec::new();
        loop {
            let line = self.stream.as_mut()?.line()?;
            if line == "." {
                break;
            }
            let stuffed = line.strip_prefix('.').map(str::to_owned);
            letter.push(stuffed.unwrap_or(line));
        }
        self.seen.lock().unwrap().letters.push(letter.join("\r\n"));
        match self.play {
            Play::HangsUpAfterLetter => None,
            Play::AfterLetter(answer) => self.say(answer),
            _ => self.say("250 taken"),
        }
    }
}
