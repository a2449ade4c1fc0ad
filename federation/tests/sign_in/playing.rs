//! A small provider inside the test, which plays by the rules or breaks one of them.

pub(crate) mod connection;
pub(crate) mod statement;

use std::collections::HashMap;
use std::net::TcpListener;
use std::sync::{Arc, Mutex, MutexGuard};

use openidconnect::url::{Url, form_urlencoded};
use serde_json::{Value, json};

use connection::{Answer, Asked, read, write};
use statement::{Signed, challenge, published, statement};

/// What time it is for everybody, in seconds since 1970, unless a test lets it pass.
pub(crate) const NOW: i64 = 1_784_548_800;

/// The name by which the provider knows the forum.
pub(crate) const CLIENT: &str = "forum";

/// The secret they share.
pub(crate) const SECRET: &str = "between the two of us";

/// How the provider plays. Each test changes one thing.
pub(crate) struct Play {
    /// Laid over what it publishes; null takes a member away.
    pub(crate) published: Value,
    /// Its published keys.
    pub(crate) keys: Vec<Value>,
    /// Laid over what it says of the person; null takes a claim away.
    pub(crate) claims: Value,
    /// How it signs that.
    pub(crate) signed: Signed,
    /// Given instead of what is so signed.
    pub(crate) token: Option<String>,
    /// The codes that can be exchanged, with the challenge and the nonce they were given for.
    pub(crate) codes: HashMap<String, (String, String)>,
    /// What is answered to a path instead of what is right.
    pub(crate) instead: HashMap<&'static str, fn() -> Answer>,
    /// The paths that were asked.
    pub(crate) asked: Vec<String>,
}

/// A provider that listens on this machine.
pub(crate) struct Provider {
    pub(crate) address: String,
    play: Arc<Mutex<Play>>,
}

impl Provider {
    pub(crate) fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let play = Arc::new(Mutex::new(Play {
            published: json!({}),
            keys: vec![published(1, "first")],
            claims: json!({}),
            signed: Signed::Key(1, "first"),
            token: None,
            codes: HashMap::new(),
            instead: HashMap::new(),
            asked: Vec::new(),
        }));
        let (playing, issuer) = (Arc::clone(&play), address.clone());
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let Some(asked) = read(&stream) else { continue };
                let answer = playing.lock().unwrap().answer(&issuer, &asked);
                std::thread::spawn(move || write(stream, &answer));
            }
        });
        Self { address, play }
    }

    pub(crate) fn play(&self) -> MutexGuard<'_, Play> {
        self.play.lock().unwrap()
    }

    /// The person agrees: the code she comes back with.
    pub(crate) fn agree(&self, question: &str) -> String {
        let question = Url::parse(question).unwrap();
        assert_eq!(question.path(), "/authorize");
        let asked: HashMap<String, String> = question.query_pairs().into_owned().collect();
        assert_eq!(asked["response_type"], "code");
        assert_eq!(asked["client_id"], CLIENT);
        assert_eq!(asked["code_challenge_method"], "S256");
        assert!(asked["scope"].split(' ').any(|scope| scope == "openid"));
        let mut play = self.play();
        let code = format!("code-{}", play.codes.len() + play.asked.len());
        let given = (asked["code_challenge"].clone(), asked["nonce"].clone());
        play.codes.insert(code.clone(), given);
        code
    }

    /// How often a path was asked.
    pub(crate) fn times(&self, path: &str) -> usize {
        self.play().asked.iter().filter(|it| *it == path).count()
    }
}

impl Play {
    fn answer(&mut self, issuer: &str, asked: &Asked) -> Answer {
        self.asked.push(asked.path.clone());
        if let Some(instead) = self.instead.get(asked.path.as_str()) {
            return instead();
        }
        match asked.path.as_str() {
            "/.well-known/openid-configuration" => Answer::Json(200, self.publish(issuer)),
            "/keys" => Answer::Json(200, json!({"keys": self.keys}).to_string()),
            "/token" => self.exchange(issuer, asked),
            _ => Answer::Json(404, "{}".to_owned()),
        }
    }

    fn publish(&self, issuer: &str) -> String {
        let right = json!({
            "issuer": issuer,
            "authorization_endpoint": format!("{issuer}/authorize"),
            "token_endpoint": format!("{issuer}/token"),
            "jwks_uri": format!("{issuer}/keys"),
            "response_types_supported": ["code"],
            "subject_types_supported": ["public"],
            "id_token_signing_alg_values_supported": ["EdDSA", "RS256", "HS256", "none"],
            "code_challenge_methods_supported": ["S256", "plain"],
            "authorization_response_iss_parameter_supported": true,
        });
        over(right, &self.published).to_string()
    }

    fn exchange(&mut self, issuer: &str, asked: &Asked) -> Answer {
        let form: HashMap<String, String> = form_urlencoded::parse(asked.form.as_bytes())
            .into_owned()
            .collect();
        let refuse = |why: &str| Answer::Json(400, json!({"error": why}).to_string());
        if asked.authorization.is_none() && form.get("client_secret").is_none_or(|it| it != SECRET)
        {
            return refuse("invalid_client");
        }
        let Some((challenged, nonce)) = self.codes.remove(&form["code"]) else {
            return refuse("invalid_grant");
        };
        if challenge(&form["code_verifier"]) != challenged {
            return refuse("invalid_grant");
        }
        let right = json!({
            "iss": issuer, "aud": CLIENT, "sub": "person-17", "nonce": nonce,
            "iat": NOW, "exp": NOW + 300, "auth_time": NOW - 30, "acr": "two-factors",
            "name": "delegate of Colombia",
        });
        let right = statement(&over(right, &self.claims), &self.signed);
        let token = self.token.clone().unwrap_or(right);
        let answer =
            json!({"access_token": "worthless", "token_type": "Bearer", "id_token": token});
        Answer::Json(200, answer.to_string())
    }
}

/// Lays members over others.
fn over(mut right: Value, wrong: &Value) -> Value {
    let members = right.as_object_mut().unwrap();
    for (name, value) in wrong.as_object().unwrap() {
        match value {
            Value::Null => drop(members.remove(name)),
            value => drop(members.insert(name.clone(), value.clone())),
        }
    }
    right
}
