//! A forum elsewhere, to which statements are handed in with a token.

use std::collections::HashMap;
use std::path::Path;
use std::time::Duration;

use serde_json::{Value, json};

use super::answer::Answer;
use super::details::Details;
use crate::Failure;

/// How long one request may take.
const PATIENCE: Duration = Duration::from_mins(2);

/// How often a request is made again that a site had no time for.
const AGAIN_MAX: u32 = 20;

/// How long is waited where a site does not say how long, in seconds; and the longest that is.
const WAIT: u64 = 2;
const WAIT_MAX: u64 = 120;

/// The most bytes of an answer.
const ANSWER_MAX: u64 = 8 << 20;

/// A forum to which statements are handed in.
pub(super) struct Site {
    agent: ureq::Agent,
    address: String,
    token: String,
    /// Whether a language is taken that the text does not seem to be in.
    language_is_sure: bool,
    /// Statements on record, by the hash of their bytes.
    known: HashMap<String, u64>,
    /// The hashes of files that were read in this run, by their names.
    seen: HashMap<String, String>,
}

impl Site {
    /// Asks a site what it has on record.
    pub(super) fn open(
        address: &str,
        token: &Path,
        language_is_sure: bool,
    ) -> Result<Self, Failure> {
        let text = std::fs::read_to_string(token).map_err(Failure::file(token))?;
        let config = ureq::Agent::config_builder()
            .timeout_global(Some(PATIENCE))
            .http_status_as_error(false)
            .max_redirects(0)
            .build();
        let mut site = Self {
            agent: config.into(),
            address: address.trim_end_matches('/').to_owned(),
            token: text.trim().to_owned(),
            language_is_sure,
            known: HashMap::new(),
            seen: HashMap::new(),
        };
        site.look()?;
        Ok(site)
    }

    /// The statement that these bytes are, by their hash.
    pub(super) fn known(&self, original: &str) -> Option<u64> {
        self.known.get(original).copied()
    }

    fn look(&mut self) -> Result<(), Failure> {
        let mut next = Some(format!("{}/api/v1/statements?limit=500", self.address));
        while let Some(address) = next.take() {
            let (status, page) = patiently(&address, || self.agent.get(&address).call())?;
            if status != 200 {
                return Err(Failure::Unreadable(said(&page)));
            }
            for item in page["items"].as_array().into_iter().flatten() {
                if let (Some(hash), Some(number)) =
                    (item["original"].as_str(), item["statement"].as_u64())
                {
                    self.known.insert(hash.to_owned(), number);
                }
            }
            // Where the list goes on is on this site, whatever the answer says.
            let cursor = page["next"]
                .as_str()
                .and_then(|it| it.split_once("cursor="));
            next = cursor.map(|(_, cursor)| {
                format!(
                    "{}/api/v1/statements?limit=500&cursor={cursor}",
                    self.address
                )
            });
        }
        Ok(())
    }

    /// Remembers which file has which bytes.
    pub(super) fn seen(&mut self, name: &str, original: &str) {
        self.seen.insert(name.to_owned(), original.to_owned());
    }

    /// Hands a file in and enters it.
    pub(super) fn enter(
        &mut self,
        name: &str,
        bytes: &[u8],
        details: &Details,
    ) -> Result<Answer, Failure> {
        let address = format!("{}/api/v1/documents?name={}", self.address, encoded(name));
        let bearer = format!("Bearer {}", self.token);
        let (status, read) = patiently(&address, || {
            let asked = self.agent.post(&address);
            asked.header("Authorization", &bearer).send(bytes)
        })?;
        if status != 200 {
            return refused(status, &read);
        }
        let told = self
            .doubt(&read, details)
            .and_then(|()| self.original_of(details))
            .and_then(|translates| body(name, &read, details, translates));
        let body = match told {
            Ok(body) => body,
            Err(why) => {
                let code = "details".into();
                return Ok(Answer::NotEntered { code, why });
            }
        };
        let address = format!("{}/api/v1/acts/statement-recorded", self.address);
        let original = read["original"].as_str().unwrap_or_default().to_owned();
        let written = json!({ "body": body }).to_string();
        let (status, entered) = patiently(&address, || {
            let asked = self.agent.post(&address);
            asked
                .header("Authorization", &bearer)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", format!("read-{original}"))
                .send(&written)
        })?;
        let Some(entry) = entered["index"]
            .as_u64()
            .filter(|_| matches!(status, 200 | 201))
        else {
            return refused(status, &entered);
        };
        let statement = self.number_of(entry);
        if let Some(statement) = statement {
            self.known.insert(original, statement);
        }
        Ok(Answer::Entered { entry, statement })
    }

    /// The number that a statement got, as the record has it.
    fn number_of(&self, entry: u64) -> Option<u64> {
        let address = format!("{}/record/entry/{entry}", self.address);
        let asked = patiently(&address, || self.agent.get(&address).call());
        asked
            .ok()
            .and_then(|(_, entry)| entry["body"]["statement"].as_u64())
    }

    /// A language that the text does not seem to be in is entered only where somebody is sure.
    fn doubt(&self, read: &Value, details: &Details) -> Result<(), String> {
        let Some(given) = details
            .language
            .as_deref()
            .filter(|_| !self.language_is_sure)
        else {
            return Ok(());
        };
        let several: Vec<&str> = read["languages"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect();
        let seems = match (read["language"].as_str(), &several[..]) {
            (Some(tag), _) if tag == given => return Ok(()),
            (Some(tag), _) => tag.to_owned(),
            (None, []) => return Ok(()),
            (None, several) => several.join(" and "),
        };
        Err(format!(
            "its text seems to be in {seems}, not in {given}; correct the language, or say with \
             --language-is-sure that you have looked"
        ))
    }

    /// The statement of which a file is said to be a translation.
    fn original_of(&self, details: &Details) -> Result<Option<u64>, String> {
        let Some(named) = &details.translates else {
            return Ok(None);
        };
        let of_file = self.seen.get(named).and_then(|hash| self.known(hash));
        let number = named.parse().ok().or(of_file);
        number.map(Some).ok_or_else(|| {
            format!("`{named}` is no number of a statement, and no file entered before this one")
        })
    }
}

/// A refusal is said and the next file read; what is wrong with the token ends the run.
fn refused(status: u16, problem: &Value) -> Result<Answer, Failure> {
    match status {
        401 | 403 | 503 => Err(Failure::Unreadable(said(problem))),
        _ => Ok(Answer::NotEntered {
            code: problem["code"].as_str().unwrap_or("refused").to_owned(),
            why: said(problem),
        }),
    }
}

/// Asks again where a site says that it is asked too much, or that it is busy.
fn patiently(address: &str, ask: impl Fn() -> Asked) -> Result<(u16, Value), Failure> {
    for _ in 0..AGAIN_MAX {
        let asked = ask();
        let wait = asked.as_ref().ok().and_then(waits);
        let Some(seconds) = wait else {
            return answer(address, asked);
        };
        std::thread::sleep(Duration::from_secs(seconds));
    }
    answer(address, ask())
}

/// How many seconds a site asks to be given, where it does.
fn waits(answer: &ureq::http::Response<ureq::Body>) -> Option<u64> {
    let header = answer.headers().get("Retry-After");
    let seconds = header.and_then(|it| it.to_str().ok()?.parse().ok());
    match answer.status().as_u16() {
        429 => Some(seconds.unwrap_or(WAIT).min(WAIT_MAX)),
        // Without a time it is closed, and waiting does not help.
        503 => seconds.map(|it: u64| it.min(WAIT_MAX)),
        _ => None,
    }
}

fn said(problem: &Value) -> String {
    let part = |key: &str| problem[key].as_str().unwrap_or_default();
    match (part("detail"), part("remedy")) {
        ("", _) => "the site gave no reason".into(),
        (detail, "") => detail.to_owned(),
        (detail, remedy) => format!("{detail}. {remedy}"),
    }
}

type Asked = Result<ureq::http::Response<ureq::Body>, ureq::Error>;

fn answer(address: &str, asked: Asked) -> Result<(u16, Value), Failure> {
    let unreadable = |why: String| Failure::Unreadable(format!("{address}: {why}"));
    let mut answer = asked.map_err(|error| unreadable(error.to_string()))?;
    let read = answer
        .body_mut()
        .with_config()
        .limit(ANSWER_MAX)
        .read_to_string();
    let text = read.map_err(|error| unreadable(error.to_string()))?;
    let value = serde_json::from_str(&text);
    let value = value.map_err(|_| unreadable("the answer is not that of a forum".into()))?;
    Ok((answer.status().as_u16(), value))
}

/// The body of the act, or what has to be said first.
fn body(
    name: &str,
    read: &Value,
    details: &Details,
    translates: Option<u64>,
) -> Result<Value, String> {
    let language = details
        .language
        .as_deref()
        .or_else(|| read["language"].as_str());
    let language = language.ok_or("its language cannot be told for sure; give --language")?;
    let on = details
        .on
        .as_deref()
        .ok_or("give the day it was delivered or issued: --on")?;
    let publisher = details
        .publisher
        .as_deref()
        .ok_or("say who issued it: --publisher")?;
    let usual = match translates {
        Some(_) => "translation",
        None => "third-party",
    };
    let title = details.title.as_deref().unwrap_or(name);
    let mut body = json!({
        "title": {"original": language, "texts": {language: {"words": title, "status": "original"}}},
        "original": read["original"],
        "text": read["text"],
        "bytes": read["bytes"],
        "language": language,
        "status": details.status.as_deref().unwrap_or(usual),
        "on": on,
        "publisher": publisher,
    });
    for (field, value) in [
        ("session", &details.session),
        ("agenda_item", &details.item),
        ("address", &details.address),
        ("document", &details.document),
    ] {
        if let Some(value) = value {
            body[field] = json!(value);
        }
    }
    if let Some(original) = translates {
        body["translates"] = json!(original);
    }
    if let Some(meeting) = details.meeting {
        body["meeting"] = json!(meeting);
    }
    if let Some(speaker) = &details.speaker {
        let member = speaker.len() == 3 && speaker.bytes().all(|b| b.is_ascii_uppercase());
        body["speaker"] = json!({ if member { "member" } else { "group" }: speaker });
    }
    if let Some(member) = &details.spoken_by {
        body["on_behalf_of"] = json!({ "spoken-by": member });
    }
    Ok(body)
}

/// A name as part of a query.
fn encoded(name: &str) -> String {
    name.bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'.' | b'-' | b'_' => {
                char::from(byte).to_string()
            }
            _ => format!("%{byte:02X}"),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_must_be_said_first_is_said() {
        let read = json!({"language": null, "original": "a", "text": "b", "bytes": 3});
        let mut details = Details::default();
        let why = |details: &Details| {
            body("a.txt", &read, details, None)
                .err()
                .unwrap_or_default()
        };
        assert!(why(&details).contains("--language"));
        details.language = Some("fr".into());
        assert!(why(&details).contains("--on"));
        details.on = Some("2026-03-30".into());
        assert!(why(&details).contains("--publisher"));
        details.publisher = Some("Secretariat".into());
        details.speaker = Some("EU".into());
        details.spoken_by = Some("FRA".into());
        let body = body("a.txt", &read, &details, Some(2)).unwrap_or_default();
        assert_eq!(
            (&body["translates"], &body["status"]),
            (&json!(2), &json!("translation"))
        );
        assert_eq!(body["speaker"], json!({"group": "EU"}));
        assert_eq!(body["title"]["texts"]["fr"]["words"], "a.txt");
        assert_eq!(encoded("a b/é.txt"), "a%20b%2F%C3%A9.txt");
    }
}
