//! `POST /record/cosignatures`: takes a checkpoint of this log back with the signatures of
//! witnesses under it. The one address that reads a body.

use std::future::poll_fn;
use std::pin::pin;
use std::sync::Arc;

use axum::body::{Body, HttpBody};
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method, Response, StatusCode, header};
use registrar::{Registrar, Uncosigned};
use tokio::time::timeout;

use crate::drawing::PLAIN;
use crate::limits;
use crate::reply::{Draft, Manner};
use crate::shown::line;
use crate::site::{Site, body_length};

/// Where they are taken.
pub(crate) const COSIGNATURES: &str = "/record/cosignatures";

/// Why they are not, with the status that says so.
type Refused = (StatusCode, String);

impl Site {
    /// Answers a request under [`COSIGNATURES`].
    pub(crate) async fn cosignatures(&self, request: &Parts, body: Body) -> Response<Body> {
        let manner = Manner {
            method: &request.method,
            headers: &request.headers,
        };
        let draft = match request.method {
            Method::OPTIONS => Draft::new(StatusCode::NO_CONTENT, PLAIN, ""),
            Method::POST => match self.taken(request, body).await {
                Ok(count) => Draft::new(StatusCode::OK, PLAIN, format!("{count}\n")),
                Err((status, why)) => refused(status, &why),
            },
            _ => refused(
                StatusCode::METHOD_NOT_ALLOWED,
                "send a checkpoint of this log with cosignatures here by POST",
            ),
        };
        let draft = draft
            .with(header::ALLOW, "POST, OPTIONS")
            .with(header::ACCESS_CONTROL_ALLOW_METHODS, "POST, OPTIONS");
        self.ready(draft.for_anyone()).send(&manner)
    }

    async fn taken(&self, request: &Parts, body: Body) -> Result<usize, Refused> {
        if request.uri.query().is_some() {
            let why = "this address takes no parameters; put the note in the body";
            return Err((StatusCode::BAD_REQUEST, why.into()));
        }
        self.takes_cosignatures()?;
        let note = read(&request.headers, body).await?;
        let Ok(Ok(_turn)) = timeout(limits::TURN_WAIT, self.turns().acquire()).await else {
            let why = "too much is asked of the record at this moment; try again in a few seconds";
            return Err((StatusCode::SERVICE_UNAVAILABLE, why.into()));
        };
        let registrar = Arc::clone(&self.with().registrar);
        let taken = tokio::task::spawn_blocking(move || cosign(&registrar, &note)).await;
        taken.unwrap_or_else(|error| Err(failed(&error.to_string())))
    }

    /// A mirror takes nothing, and neither does a forum in which something was found wrong.
    fn takes_cosignatures(&self) -> Result<(), Refused> {
        if self.with().mirror {
            let why = "this is a mirror; send cosignatures to the site it mirrors";
            return Err((StatusCode::FORBIDDEN, why.into()));
        }
        if self.with().found.get().is_some() {
            let why = "a check of the record found something wrong, so nothing is taken until a \
                       person has looked at it";
            return Err((StatusCode::SERVICE_UNAVAILABLE, why.into()));
        }
        Ok(())
    }
}

/// Reads a body within the limits of length and time.
async fn read(headers: &HeaderMap, body: Body) -> Result<Vec<u8>, Refused> {
    if limits::BODY_BYTES_MAX < body_length(headers) {
        return Err(too_long());
    }
    match timeout(limits::BODY_WAIT, whole(body)).await {
        Ok(read) => read,
        Err(_) => Err((
            StatusCode::REQUEST_TIMEOUT,
            "the body took too long to arrive; send it again".into(),
        )),
    }
}

async fn whole(body: Body) -> Result<Vec<u8>, Refused> {
    let mut body = pin!(body);
    let mut bytes = Vec::new();
    while let Some(frame) = poll_fn(|context| body.as_mut().poll_frame(context)).await {
        let broken = |_| {
            let why = "the body broke off; send it again";
            (StatusCode::BAD_REQUEST, why.to_owned())
        };
        let Ok(data) = frame.map_err(broken)?.into_data() else {
            continue;
        };
        if limits::BODY_BYTES_MAX < bytes.len() + data.len() {
            return Err(too_long());
        }
        bytes.extend_from_slice(&data);
    }
    Ok(bytes)
}

fn cosign(registrar: &Registrar, note: &[u8]) -> Result<usize, Refused> {
    registrar.cosign(note).map_err(|why| match why {
        Uncosigned::Failed(fault) => failed(&fault.to_string()),
        Uncosigned::Foreign(_) => (StatusCode::BAD_REQUEST, why.to_string()),
        Uncosigned::NoPolicy | Uncosigned::Nobody => (StatusCode::FORBIDDEN, why.to_string()),
    })
}

fn too_long() -> Refused {
    let max = limits::BODY_BYTES_MAX;
    let why = format!("the body may have at most {max} bytes; a note needs far fewer");
    (StatusCode::PAYLOAD_TOO_LARGE, why)
}

fn failed(why: &str) -> Refused {
    tracing::error!(why, "cosignatures could not be kept");
    let said = "something went wrong here, and it was not your request; try again later";
    (StatusCode::INTERNAL_SERVER_ERROR, said.into())
}

fn refused(status: StatusCode, why: &str) -> Draft {
    Draft::new(status, PLAIN, line(why) + "\n")
}
