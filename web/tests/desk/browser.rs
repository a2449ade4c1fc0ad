//! A browser in the same process: it keeps cookies, says where its requests come from, and has an
//! authenticator at hand.

use std::collections::BTreeMap;

use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Request, StatusCode};
use passkey::base64url;
use passkey::software::Authenticator;
use serde_json::{Value, json};
use tower::ServiceExt;

use crate::fixture::{Forum, Person};

/// What most people browse with.
pub(crate) const AGENT: &str =
    "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0";

/// A browser.
pub(crate) struct Browser<'a> {
    pub(crate) forum: &'a Forum,
    pub(crate) cookies: BTreeMap<String, String>,
    pub(crate) agent: &'static str,
}

/// What was answered.
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    pub(crate) fn text(&self) -> &str {
        std::str::from_utf8(&self.body).unwrap()
    }

    pub(crate) fn header(&self, name: &str) -> &str {
        let value = self.headers.get(name);
        value.map_or("", |value| value.to_str().unwrap())
    }

    /// Where it leads.
    pub(crate) fn to(&self) -> &str {
        assert_eq!(self.status, 303, "{}", self.text());
        self.header("Location")
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body)
            .unwrap_or_else(|error| panic!("{error}: {}", self.text()))
    }

    /// The options of the ceremony on the page.
    pub(crate) fn options(&self) -> Value {
        let text = self.text();
        let options = text.split("data-options=\"").nth(1);
        let options = options.unwrap_or_else(|| panic!("no ceremony ({}): {text}", self.status));
        let options = options.split('"').next().unwrap();
        let plain = options.replace("&#34;", "\"").replace("&quot;", "\"");
        serde_json::from_str(&plain).unwrap()
    }

    /// The challenge of the ceremony on the page.
    pub(crate) fn challenge(&self) -> Vec<u8> {
        base64url::decode(self.options()["challenge"].as_str().unwrap()).unwrap()
    }
}

impl Forum {
    /// A browser that knows nothing of this site.
    pub(crate) fn browser(&self) -> Browser<'_> {
        Browser {
            forum: self,
            cookies: BTreeMap::new(),
            agent: AGENT,
        }
    }

    /// A browser in which somebody has signed in.
    pub(crate) async fn signed_in(&self, person: &mut Person) -> Browser<'_> {
        let mut browser = self.browser();
        let answer = browser.sign_in(person).await;
        assert_eq!(answer.status, 303, "{}", answer.text());
        browser
    }
}

impl Browser<'_> {
    pub(crate) async fn get(&mut self, path: &str) -> Answer {
        self.send("GET", path, "", &[]).await
    }

    /// Sends a form from a page of the site.
    pub(crate) async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let headers = [
            ("Sec-Fetch-Site", "same-origin"),
            ("Content-Type", "application/x-www-form-urlencoded"),
        ];
        self.send("POST", path, encoded(fields), &headers).await
    }

    /// Sends anything.
    pub(crate) async fn send(
        &mut self,
        method: &str,
        path: &str,
        body: impl Into<Body>,
        headers: &[(&str, &str)],
    ) -> Answer {
        let mut request = Request::builder().method(method).uri(path);
        request = request.header("User-Agent", self.agent);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        for (name, value) in &self.cookies {
            request = request.header("Cookie", format!("{name}={value}"));
        }
        let request = request.body(body.into()).unwrap();
        let response = self.forum.site.router().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        for cookie in parts.headers.get_all("Set-Cookie") {
            self.keep(cookie.to_str().unwrap());
        }
        Answer {
            status: parts.status,
            headers: parts.headers,
            body: to_bytes(body, usize::MAX).await.unwrap().to_vec(),
        }
    }

    fn keep(&mut self, cookie: &str) {
        let (pair, attributes) = cookie.split_once(';').unwrap();
        let (name, value) = pair.split_once('=').unwrap();
        if attributes.contains("Max-Age=0") {
            self.cookies.remove(name);
        } else {
            self.cookies.insert(name.to_owned(), value.to_owned());
        }
    }

    /// Signs in with a passkey.
    pub(crate) async fn sign_in(&mut self, person: &mut Person) -> Answer {
        let page = self.get("/en/sign-in").await;
        let credential = assertion(&mut person.authenticator, &page.challenge());
        self.post("/en/sign-in", &[("credential", &credential)])
            .await
    }
}

/// What a browser sends of a passkey that signed.
pub(crate) fn assertion(authenticator: &mut Authenticator, challenge: &[u8]) -> String {
    let signature = authenticator.sign(0, challenge);
    let id = base64url::encode(&authenticator.credential);
    json!({
        "id": id,
        "rawId": id,
        "type": "public-key",
        "response": {
            "clientDataJSON": base64url::encode(&signature.client_data),
            "authenticatorData": base64url::encode(&signature.authenticator_data),
            "signature": base64url::encode(&signature.signature),
        },
    })
    .to_string()
}

/// What a browser sends of a passkey that was made.
pub(crate) fn creation(authenticator: &mut Authenticator, challenge: &[u8]) -> String {
    let made = authenticator.enrol(challenge);
    let id = base64url::encode(&authenticator.credential);
    json!({
        "id": id,
        "rawId": id,
        "type": "public-key",
        "response": {
            "clientDataJSON": base64url::encode(&made.client_data),
            "attestationObject": base64url::encode(&made.attestation_object),
        },
    })
    .to_string()
}

/// Fields as a browser encodes them.
pub(crate) fn encoded(fields: &[(&str, &str)]) -> String {
    let encode = |text: &str| {
        let mut encoded = String::new();
        for byte in text.bytes() {
            if byte.is_ascii_alphanumeric() || b"-._".contains(&byte) {
                encoded.push(char::from(byte));
            } else {
                encoded.push_str(&format!("%{byte:02X}"));
            }
        }
        encoded
    };
    let pairs = fields
        .iter()
        .map(|(name, value)| format!("{}={}", encode(name), encode(value)));
    pairs.collect::<Vec<_>>().join("&")
}
