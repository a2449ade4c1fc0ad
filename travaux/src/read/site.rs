//! A forum elsewhere, to which statements are handed in with a token.

use std::collections::HashMap;
use std::path::Path;
use std::time::Duration;

use serde_json::{Value, json};

use super::details::Details;
use crate::Failure;

/// How long one request may take.
const PATIENCE: Duration = Duration::from_mins(2);

/// The most bytes of an answer.
const ANSWER_MAX: u64 = 8 << 20;

/// A forum to which statements are handed in.
pub(super) struct Site {
    agent: ureq::Agent,
    address: String,
    token: String,
    /// Statements on record, by the hash of their bytes.
    known: HashMap<String, u64>,
}

/// What came of a file.
pub(super) enum Entered {
    /// It was entered.
    Now(u64),
    /// It was not, and why.
    Not(String),
}

impl Site {
    /// Asks a site what it has on record.
    pub(super) fn open(address: &str, token: &Path) -> Result<Self, Failure> {
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
            known: HashMap::new(),
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
            let asked = self.agent.get(&address).call();
            let (status, page) = answer(&address, asked)?;
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

    /// Hands a file in and enters it.
    pub(super) fn enter(
        &mut self,
        name: &str,
        bytes: &[u8],
        details: &Details,
    ) -> Result<Entered, Failure> {
        let address = format!("{}/api/v1/documents?name={}", self.address, encoded(name));
        let bearer = format!("Bearer {}", self.token);
        let asked = self
            .agent
            .post(&address)
            .header("Authorization", &bearer)
            .send(bytes);
        let (status, read) = answer(&address, asked)?;
        if status != 200 {
            return refused(status, &read);
        }
        let body = match body(name, &read, details) {
            Ok(body) => body,
            Err(why) => return Ok(Entered::Not(why)),
        };
        let address = format!("{}/api/v1/acts/statement-recorded", self.address);
        let original = read["original"].as_str().unwrap_or_default().to_owned();
        let asked = self
            .agent
            .post(&address)
            .header("Authorization", &bearer)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", format!("read-{original}"))
            .send(json!({ "body": body }).to_string());
        let (status, entered) = answer(&address, asked)?;
        match entered["index"].as_u64() {
            Some(index) if matches!(status, 200 | 201) => {
                self.known.insert(original, index);
                Ok(Entered::Now(index))
            }
            _ => refused(status, &entered),
        }
    }
}

/// A refusal is said and the next file read; what is wrong with the token ends the run.
fn refused(status: u16, problem: &Value) -> Result<Entered, Failure> {
    match status {
        401 | 403 | 503 => Err(Failure::Unreadable(said(problem))),
        _ => Ok(Entered::Not(said(problem))),
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
fn body(name: &str, read: &Value, details: &Details) -> Result<Value, String> {
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
    let title = details.title.as_deref().unwrap_or(name);
    let mut body = json!({
        "title": {"original": language, "texts": {language: {"words": title, "status": "original"}}},
        "original": read["original"],
        "text": read["text"],
        "bytes": read["bytes"],
        "language": language,
        "status": details.status.as_deref().unwrap_or("third-party"),
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
        let why = |details: &Details| body("a.txt", &read, details).err().unwrap_or_default();
        assert!(why(&details).contains("--language"));
        details.language = Some("fr".into());
        assert!(why(&details).contains("--on"));
        details.on = Some("2026-03-30".into());
        assert!(why(&details).contains("--publisher"));
        details.publisher = Some("Secretariat".into());
        details.speaker = Some("EU".into());
        details.spoken_by = Some("FRA".into());
        let body = body("a.txt", &read, &details).unwrap_or_default();
        assert_eq!(body["speaker"], json!({"group": "EU"}));
        assert_eq!(body["title"]["texts"]["fr"]["words"], "a.txt");
        assert_eq!(encoded("a b/é.txt"), "a%20b%2F%C3%A9.txt");
    }
}
