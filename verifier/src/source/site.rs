//! The public site of a forum, over HTTP.
//!
//! Answers are limited in time and length. A redirect is followed within the host that was named
//! and nowhere else, so that a site cannot send its readers to look at other machines.

mod shown;

pub use shown::Shown;

use std::io::Read as _;
use std::time::Duration;

use ureq::Agent;
use ureq::http::{Response, StatusCode, Uri};

use super::{Piece, Source};
use crate::Stop;

/// How long one answer may take, in seconds.
const ANSWER_SECONDS_MAX: u64 = 60;

/// How long it may take to reach the host, in seconds.
const CONNECT_SECONDS_MAX: u64 = 10;

/// How often a redirect within the host is followed.
const REDIRECTS_MAX: usize = 3;

/// How often a question is asked when the connection breaks.
const TRIES_MAX: u32 = 3;

/// The longest sentence that is read of a refusal, in bytes.
const REFUSAL_BYTES_MAX: u64 = 400;

/// The site of a forum.
#[derive(Debug)]
pub struct Site {
    agent: Agent,
    address: String,
}

impl Site {
    /// The site at a public address, as `https://forum.example.org`.
    ///
    /// # Errors
    /// A sentence, if it is no such address.
    pub fn new(address: &str) -> Result<Self, String> {
        let address = address.trim_end_matches('/');
        let wrong = || format!("{address} is not an address such as https://forum.example.org");
        let uri: Uri = address.parse().map_err(|_| wrong())?;
        let scheme = uri
            .scheme_str()
            .is_some_and(|it| it == "http" || it == "https");
        if !scheme || uri.host().is_none_or(str::is_empty) || uri.query().is_some() {
            return Err(wrong());
        }
        let agent = Agent::config_builder()
            .timeout_global(Some(Duration::from_secs(ANSWER_SECONDS_MAX)))
            .timeout_connect(Some(Duration::from_secs(CONNECT_SECONDS_MAX)))
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .user_agent(concat!("travaux/", env!("CARGO_PKG_VERSION")))
            .build()
            .new_agent();
        Ok(Self {
            agent,
            address: address.to_owned(),
        })
    }

    /// Gives the site a checkpoint with a cosignature.
    ///
    /// # Errors
    /// [`Stop::Unreadable`]: the site does not take it, with what it says.
    pub fn deliver(&self, note: &str) -> Result<(), Stop> {
        let address = format!("{}/record/cosignatures", self.address);
        let sent = self
            .agent
            .post(&address)
            .header("Content-Type", "text/plain; charset=utf-8")
            .send(note);
        let answer = sent.map_err(|error| unreachable(&address, &error))?;
        if answer.status().is_success() {
            return Ok(());
        }
        let status = answer.status();
        let said = said(answer);
        Err(Stop::Unreadable(format!(
            "{address} answers {status}{said}"
        )))
    }

    fn ask(&self, address: &str, headers: &[(&str, &str)]) -> Result<Response<ureq::Body>, Stop> {
        let mut tries = 1;
        loop {
            let request = self.agent.get(address);
            let add = |request: ureq::RequestBuilder<_>, (name, value): &(&str, &str)| {
                request.header(*name, *value)
            };
            match headers.iter().fold(request, add).call() {
                Ok(answer) => return Ok(answer),
                Err(error) if tries == TRIES_MAX => return Err(unreachable(address, &error)),
                Err(_) => std::thread::sleep(Duration::from_millis(200) * tries),
            }
            tries += 1;
        }
    }

    fn follow(&self, path: &str, headers: &[(&str, &str)]) -> Result<Response<ureq::Body>, Stop> {
        let mut address = format!("{}/{path}", self.address);
        for _ in 0..=REDIRECTS_MAX {
            let answer = self.ask(&address, headers)?;
            if !answer.status().is_redirection() {
                return Ok(answer);
            }
            address = redirected(&address, &answer)?;
        }
        let address = &self.address;
        Err(Stop::Unreadable(format!("{address} redirects without end")))
    }
}

impl Source for Site {
    fn name(&self) -> String {
        self.address.clone()
    }

    fn get(&mut self, piece: Piece) -> Result<Option<Vec<u8>>, Stop> {
        let path = piece.path();
        let answer = self.follow(&path, &[])?;
        match answer.status() {
            StatusCode::OK => {}
            StatusCode::NOT_FOUND | StatusCode::GONE => return Ok(None),
            status => {
                let (address, said) = (&self.address, said(answer));
                return Err(Stop::Unreadable(format!(
                    "{address}/{path} answers {status}{said}"
                )));
            }
        }
        let mut bytes = Vec::new();
        answer
            .into_body()
            .into_reader()
            .take(piece.bytes_max() + 1)
            .read_to_end(&mut bytes)
            .map_err(|error| {
                let address = &self.address;
                Stop::Unreadable(format!(
                    "the answer of {address}/{path} breaks off: {error}"
                ))
            })?;
        piece.within(bytes).map(Some)
    }
}

/// Where a redirect leads, if that is on the host that was named.
fn redirected(from: &str, answer: &Response<ureq::Body>) -> Result<String, Stop> {
    let location = answer
        .headers()
        .get("location")
        .and_then(|it| it.to_str().ok());
    let refused = || {
        let to = location.unwrap_or("nowhere");
        Stop::Unreadable(format!(
            "{from} redirects to {to}, on another host; redirects are followed within one host only"
        ))
    };
    let (was, to): (Uri, Uri) = match (from.parse(), location.map(str::parse)) {
        (Ok(was), Some(Ok(to))) => (was, to),
        _ => return Err(refused()),
    };
    let path = to.path_and_query().map_or("/", |it| it.as_str());
    if to.host().is_none() && path.starts_with('/') {
        let authority = was.authority().map_or("", |it| it.as_str());
        let scheme = was.scheme_str().unwrap_or("https");
        return Ok(format!("{scheme}://{authority}{path}"));
    }
    let same = was.authority() == to.authority() && was.scheme() == to.scheme();
    let secured = was.host() == to.host()
        && (was.scheme_str(), to.scheme_str()) == (Some("http"), Some("https"));
    if same || secured {
        Ok(to.to_string())
    } else {
        Err(refused())
    }
}

fn unreachable(address: &str, error: &ureq::Error) -> Stop {
    Stop::Unreadable(format!("{address} cannot be reached: {error}"))
}

/// The beginning of what a site says to a refusal, on one line.
fn said(answer: Response<ureq::Body>) -> String {
    let mut text = Vec::new();
    let reader = answer.into_body().into_reader();
    // What cannot be read is left out: the status was read.
    drop(reader.take(REFUSAL_BYTES_MAX).read_to_end(&mut text));
    let text = String::from_utf8_lossy(&text);
    let line: String = text
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    match line.trim() {
        "" => String::new(),
        line => format!(": {line}"),
    }
}
