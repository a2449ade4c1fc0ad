//! What a program asks, as it was sent.

use axum::http::StatusCode;
use axum::http::request::Parts;
use jiff::civil::Date;
use passkey::{Proof, base64url};
use procedure::Act;
use procedure::act::KINDS;
use registrar::Proven;
use serde::Deserialize;
use serde_json::{Map, Value};

use super::assigned::act_asked;
use super::told::Declined;
use crate::api::problem::problem;

/// The body of a request. In the order of the description.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    #[serde(default)]
    kind: Option<String>,
    body: Map<String, Value>,
    #[serde(default)]
    on: Option<Date>,
    #[serde(default)]
    nonce: Option<String>,
    #[serde(default)]
    seal_seed: Option<String>,
    #[serde(default)]
    proof: Option<Value>,
}

/// A request for an act.
pub(super) struct Request {
    kind: &'static str,
    body: Map<String, Value>,
    /// The day it happened, if it is entered later.
    pub(super) on: Option<Date>,
    /// Whether nothing is to be entered.
    pub(super) dry: bool,
    nonce: Option<[u8; 32]>,
    seal_seed: Option<[u8; 32]>,
    proof: Option<Proof>,
    key: Option<String>,
}

impl Request {
    /// Reads it.
    pub(super) fn read(parts: &Parts, bytes: &[u8], prefix: &str) -> Result<Self, Declined> {
        let named = parts.uri.path().strip_prefix(prefix).unwrap_or_default();
        let kind = KINDS.iter().copied().find(|kind| *kind == named);
        let kind = kind.ok_or_else(|| {
            let detail = "there is no such kind of act";
            let remedy = "GET /api/v1/acts: it lists the kinds there are.";
            Declined::from(problem(StatusCode::NOT_FOUND, "not-found", detail, remedy))
        })?;
        let dry = match parts.uri.query() {
            None | Some("") => false,
            Some("dry=1") => true,
            Some(_) => return Err(bad("this address takes only “dry=1”")),
        };
        let read = serde_json::from_slice::<Written>(bytes);
        let written =
            read.map_err(|error| bad(&format!("the body is not as described: {error}")))?;
        if written.kind.as_deref().is_some_and(|other| other != kind) {
            return Err(bad("the body names another kind of act than the address"));
        }
        let chance = |name: &str, text: Option<String>| {
            let Some(text) = text else {
                return Ok(None);
            };
            let bytes = base64url::decode(&text).and_then(|it| it.try_into().ok());
            let wrong = || bad(&format!("“{name}” is not 32 bytes in base64url"));
            bytes.map(Some).ok_or_else(wrong)
        };
        let proof = written.proof.map(|proof| Proof::parse(&proof.to_string()));
        let key = parts.headers.get("idempotency-key");
        Ok(Self {
            kind,
            body: written.body,
            on: written.on,
            dry,
            nonce: chance("nonce", written.nonce)?,
            seal_seed: chance("seal_seed", written.seal_seed)?,
            proof: proof.transpose().map_err(|wrong| bad(&wrong.to_string()))?,
            key: key.and_then(|it| Some(it.to_str().ok()?.to_owned())),
        })
    }

    /// The act that is asked for.
    pub(super) fn act(&self) -> Result<Act, Declined> {
        act_asked(self.kind, self.body.clone()).map_err(|why| bad(&why.to_string()))
    }

    /// The key by which it is entered once: that of the header, apart for each token.
    pub(super) fn key(&self, token: i64) -> Option<String> {
        self.key.as_ref().map(|key| format!("api-{token}-{key}"))
    }

    /// The nonce that is signed along: the one sent, or a fresh one.
    pub(super) fn nonce(
        &self,
        chance: impl FnOnce() -> Result<[u8; 32], Declined>,
    ) -> Result<[u8; 32], Declined> {
        let signed = self.proof.as_ref().map(|proof| proof.nonce);
        signed.or(self.nonce).map_or_else(chance, Ok)
    }

    /// What personal values are sealed from: what was sent, or fresh chance.
    pub(super) fn seal_seed(
        &self,
        chance: impl FnOnce() -> Result<[u8; 32], Declined>,
    ) -> Result<[u8; 32], Declined> {
        self.seal_seed.map_or_else(chance, Ok)
    }

    /// What was signed.
    pub(super) fn proven(&self, seal_seed: [u8; 32]) -> Result<Option<Proven>, Declined> {
        let Some(proof) = &self.proof else {
            return Ok(None);
        };
        if self.seal_seed.is_none() {
            return Err(bad(
                "a proof comes with the “seal_seed” of the dry run it signs",
            ));
        }
        let proof = proof.clone();
        Ok(Some(Proven { proof, seal_seed }))
    }
}

fn bad(detail: &str) -> Declined {
    let remedy = "GET /api/v1/openapi.json: it says what this address takes.";
    Declined::from(problem(
        StatusCode::BAD_REQUEST,
        "malformed-body",
        detail,
        remedy,
    ))
}
