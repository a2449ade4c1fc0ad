//! Serves a site on a socket: bounded in connections, patience and time.
//!
//! HTTP/1.1 alone: encryption and later protocols are the business of whatever stands in front.

mod patience;

use std::convert::Infallible;
use std::future::Future;
use std::io;
use std::pin::pin;
use std::sync::Arc;

use axum::body::Body;
use axum::extract::Request;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, watch};
use tokio::time::{sleep, timeout};

use crate::desk::Peer;
use crate::{Site, limits};
use patience::Patient;

/// Serves until `stop` is done; then takes no more connections and lets answers in progress end.
///
/// # Errors
/// When the socket can no longer be used.
pub async fn serve(
    listener: TcpListener,
    site: Site,
    stop: impl Future<Output = ()>,
) -> io::Result<()> {
    let places = Arc::new(Semaphore::new(limits::CONNECTIONS_MAX));
    let (farewell, told) = watch::channel(false);
    let mut stop = pin!(stop);
    loop {
        let Ok(place) = Arc::clone(&places).acquire_owned().await else {
            break;
        };
        let stream = tokio::select! {
            () = &mut stop => break,
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => stream,
                Err(error) => {
                    bear(error).await?;
                    continue;
                }
            },
        };
        let (site, told) = (site.clone(), told.clone());
        tokio::spawn(async move {
            converse(stream, site, told).await;
            drop(place);
        });
    }
    drop(listener);
    let _nobody_listens = farewell.send(true);
    let everyone = u32::try_from(limits::CONNECTIONS_MAX).unwrap_or(u32::MAX);
    let _in_time = timeout(limits::FAREWELL, places.acquire_many(everyone)).await;
    Ok(())
}

/// A connection that ended before it was accepted, or a table of files that is full for a moment,
/// is no reason to stop.
async fn bear(error: io::Error) -> io::Result<()> {
    match error.kind() {
        io::ErrorKind::ConnectionAborted
        | io::ErrorKind::ConnectionReset
        | io::ErrorKind::ConnectionRefused
        | io::ErrorKind::Interrupted => Ok(()),
        _ if error.raw_os_error().is_some() => {
            tracing::warn!(%error, "a connection was not accepted");
            sleep(std::time::Duration::from_millis(200)).await;
            Ok(())
        }
        _ => Err(error),
    }
}

/// One connection, request by request.
async fn converse(stream: TcpStream, site: Site, mut told: watch::Receiver<bool>) {
    // Small answers go out at once; a connection that refuses is already gone.
    let _gone = stream.set_nodelay(true);
    let peer = stream.peer_addr().ok().map(|address| Peer(address.ip()));
    let io = TokioIo::new(Patient::new(stream, limits::IDLE_WAIT));
    let answer = service_fn(move |mut request: Request<Incoming>| {
        let site = site.clone();
        if let Some(peer) = peer {
            request.extensions_mut().insert(peer);
        }
        async move { Ok::<_, Infallible>(site.respond(request.map(Body::new)).await) }
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(limits::HEAD_WAIT)
        .max_headers(limits::HEADERS_MAX)
        .max_buf_size(limits::HEAD_BYTES_MAX)
        .serve_connection(io, answer);
    let mut connection = pin!(connection);
    let over = async {
        tokio::select! {
            () = sleep(limits::CONNECTION_AGE_MAX) => {}
            _told = told.wait_for(|told| *told) => {}
        }
    };
    let ended = tokio::select! {
        ended = connection.as_mut() => Some(ended),
        () = over => None,
    };
    // An error here is a client that went away or sent no HTTP: nothing to tell anyone.
    if ended.is_none() {
        connection.as_mut().graceful_shutdown();
        let _in_time = timeout(limits::FAREWELL, connection).await;
    }
}
