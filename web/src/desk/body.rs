//! Reads what is sent with a request, within its limits of length and time.

use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::sync::Arc;

use axum::body::{Body, Bytes, HttpBody};
use axum::http::{HeaderMap, header};
use store::Papers;
use tokio::sync::mpsc;
use tokio::time::timeout;

use super::form::{Form, WRITTEN_BYTES_MAX};
use super::laying::Laying;
use super::multipart::Parts;
use super::route::Takes;
use super::unread::Unread;
use crate::limits;
use crate::site::body_length;

/// Pieces of a body that wait to be written.
const WAITING_MAX: usize = 4;

/// Reads a form of the kind that is taken.
pub(super) async fn form(
    headers: &HeaderMap,
    body: Body,
    takes: Takes,
    papers: &Arc<Papers>,
) -> Result<Form, Unread> {
    if takes == Takes::Nothing {
        return Ok(Form::default());
    }
    let media = headers.get(header::CONTENT_TYPE);
    let media = media.and_then(|it| it.to_str().ok()).unwrap_or_default();
    match (media_of(media).as_str(), takes) {
        ("application/x-www-form-urlencoded", _) => {
            Form::encoded(&whole(headers, body, WRITTEN_BYTES_MAX).await?)
        }
        ("multipart/form-data", Takes::Papers | Takes::Folder) => {
            let parts = Parts::of(media)?;
            let papers_max = match takes {
                Takes::Folder => limits::FOLDER_BYTES_MAX,
                _ => limits::PAPERS_BYTES_MAX,
            };
            let max = papers_max + WRITTEN_BYTES_MAX;
            if max < body_length(headers) {
                return Err(too_long(max));
            }
            let laying = Laying::of(parts, Arc::clone(papers), takes);
            let reading = parted(body, max, laying);
            let read = timeout(limits::PAPERS_WAIT, reading).await;
            read.map_err(|_| Unread::TooSlow)?
        }
        _ => Err(Unread::Media),
    }
}

/// Reads a body of at most so many bytes.
pub(super) async fn whole(headers: &HeaderMap, body: Body, max: usize) -> Result<Vec<u8>, Unread> {
    if max < body_length(headers) {
        return Err(too_long(max));
    }
    let reading = async {
        let mut body = pin!(body);
        let mut bytes = Vec::new();
        while let Some(piece) = next(body.as_mut()).await? {
            if max < bytes.len() + piece.len() {
                return Err(too_long(max));
            }
            bytes.extend_from_slice(&piece);
        }
        Ok(bytes)
    };
    let read = timeout(limits::BODY_WAIT, reading).await;
    read.map_err(|_| Unread::TooSlow)?
}

/// Reads a form of parts piece by piece; papers go to their place as they come.
async fn parted(body: Body, max: usize, mut laying: Laying) -> Result<Form, Unread> {
    let (pieces, mut waiting) = mpsc::channel::<Bytes>(WAITING_MAX);
    let laid = tokio::task::spawn_blocking(move || {
        while let Some(piece) = waiting.blocking_recv() {
            laying.feed(&piece)?;
        }
        laying.finish()
    });
    let mut body = pin!(body);
    let mut length = 0;
    while let Some(piece) = next(body.as_mut()).await? {
        length += piece.len();
        if max < length {
            return Err(too_long(max));
        }
        // Whoever lays the papers has stopped, and says why below.
        if pieces.send(piece).await.is_err() {
            break;
        }
    }
    drop(pieces);
    let laid = laid.await;
    laid.unwrap_or_else(|error| Err(Unread::Unkept(error.to_string())))
}

async fn next(mut body: Pin<&mut Body>) -> Result<Option<Bytes>, Unread> {
    while let Some(frame) = poll_fn(|context| body.as_mut().poll_frame(context)).await {
        if let Ok(data) = frame.map_err(|_| Unread::Broken)?.into_data() {
            return Ok(Some(data));
        }
    }
    Ok(None)
}

/// The media type without its parameters.
fn media_of(media: &str) -> String {
    let essence = media.split(';').next().unwrap_or_default();
    essence.trim().to_ascii_lowercase()
}

fn too_long(max: usize) -> Unread {
    Unread::TooLong(max)
}
