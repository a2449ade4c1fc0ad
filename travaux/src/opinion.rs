//! Asks a model for a second opinion, over HTTP, with patience and no more.

use std::time::Duration;

use serde_json::Value;

use crate::configuration::opinion::SecondOpinion;
use crate::{Failure, secret_file};

/// How long one answer may take.
const PATIENCE: Duration = Duration::from_secs(90);

/// The most bytes of an answer.
const ANSWER_MAX: u64 = 2 << 20;

/// An endpoint that is asked.
pub(crate) struct Endpoint {
    agent: ureq::Agent,
    address: String,
    model: String,
    key: Option<String>,
}

impl Endpoint {
    /// The endpoint of the configuration.
    pub(crate) fn open(configured: &SecondOpinion) -> Result<Self, Failure> {
        let key = configured.key_file.as_deref();
        let config = ureq::Agent::config_builder()
            .timeout_global(Some(PATIENCE))
            .http_status_as_error(false)
            // Nowhere else is asked than where the operator said.
            .max_redirects(0)
            .build();
        Ok(Self {
            agent: config.into(),
            address: format!("{}/chat/completions", configured.endpoint),
            model: configured.model.clone(),
            key: key.map(secret_file::secret).transpose()?,
        })
    }
}

impl web::SecondOpinion for Endpoint {
    fn model(&self) -> &str {
        &self.model
    }

    fn ask(&self, request: &Value) -> Result<String, String> {
        let mut asked = self
            .agent
            .post(&self.address)
            .header("Content-Type", "application/json");
        if let Some(key) = &self.key {
            asked = asked.header("Authorization", format!("Bearer {key}"));
        }
        let answer = asked
            .send(request.to_string())
            .map_err(|error| error.to_string());
        let mut answer = answer?;
        let status = answer.status();
        if status != 200 {
            return Err(format!("the endpoint answered {status}"));
        }
        let read = answer
            .body_mut()
            .with_config()
            .limit(ANSWER_MAX)
            .read_to_string();
        read.map_err(|error| error.to_string())
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test stops at what it did not expect")]
mod tests {
    use std::io::{BufRead as _, BufReader, Read as _, Write as _};
    use std::net::TcpListener;

    use super::*;
    use web::SecondOpinion as _;

    /// Answers one request with these bytes; what was asked comes back.
    fn server(answer: &'static str) -> (String, std::thread::JoinHandle<(String, String)>) {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}/v1", listener.local_addr().unwrap());
        let served = std::thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            let mut reader = BufReader::new(stream.try_clone().unwrap());
            let (mut head, mut length) = (String::new(), 0);
            loop {
                let mut line = String::new();
                reader.read_line(&mut line).unwrap();
                if line == "\r\n" {
                    break;
                }
                let low = line.to_ascii_lowercase();
                if let Some(value) = low.strip_prefix("content-length:") {
                    length = value.trim().parse().unwrap();
                }
                head.push_str(&low);
            }
            let mut body = vec![0; length];
            reader.read_exact(&mut body).unwrap();
            stream.write_all(answer.as_bytes()).unwrap();
            (head, String::from_utf8(body).unwrap())
        });
        (address, served)
    }

    fn endpoint(address: String) -> Endpoint {
        Endpoint::open(&SecondOpinion {
            endpoint: address,
            model: "a-model".into(),
            key_file: None,
        })
        .unwrap()
    }

    #[test]
    fn it_is_asked_and_answers() {
        let said = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}";
        let (address, served) = server(said);
        let endpoint = endpoint(address);
        assert_eq!(
            endpoint.ask(&serde_json::json!({"model": "a-model"})),
            Ok("{}".into())
        );
        let (head, body) = served.join().unwrap();
        assert!(
            head.starts_with("post /v1/chat/completions http/1.1"),
            "{head}"
        );
        assert_eq!(body, r#"{"model":"a-model"}"#);
    }

    #[test]
    fn what_is_no_answer_is_none() {
        for said in [
            "HTTP/1.1 500 No\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
            "HTTP/1.1 302 Elsewhere\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
            "nonsense\r\n\r\n",
        ] {
            let (address, served) = server(said);
            let endpoint = endpoint(address);
            assert!(endpoint.ask(&serde_json::json!({})).is_err(), "{said}");
            served.join().unwrap();
        }
    }
}
