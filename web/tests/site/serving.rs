//! The server on a socket.

use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use crate::fixture::Forum;

/// A forum being served, and the way to stop it.
struct Served {
    address: std::net::SocketAddr,
    stop: oneshot::Sender<()>,
    ended: JoinHandle<std::io::Result<()>>,
}

async fn served(forum: &Forum) -> Served {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (stop, stopped) = oneshot::channel();
    let until = async {
        let _ = stopped.await;
    };
    let ended = tokio::spawn(web::serve(listener, forum.site.clone(), until));
    Served {
        address,
        stop,
        ended,
    }
}

/// Sends bytes and reads until the server closes.
async fn exchange(address: std::net::SocketAddr, request: &str) -> String {
    let mut stream = TcpStream::connect(address).await.unwrap();
    // The server may refuse and close before it has read everything.
    let _ = stream.write_all(request.as_bytes()).await;
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer).await;
    String::from_utf8_lossy(&answer).into_owned()
}

#[tokio::test]
async fn answers_follow_each_other_on_one_connection() {
    let forum = Forum::small();
    let served = served(&forum).await;
    let answer = exchange(
        served.address,
        "GET /healthz HTTP/1.1\r\nHost: x\r\n\r\nHEAD /en/ HTTP/1.1\r\nHost: x\r\n\r\n\
         GET /record/checkpoint HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
    )
    .await;
    assert_eq!(answer.matches("HTTP/1.1 200 OK").count(), 3, "{answer}");
    assert!(answer.contains("\r\ndate: "));
    assert!(answer.ends_with("=\n"), "a signed note comes last");
}

#[tokio::test]
async fn what_has_not_changed_has_no_length() {
    let forum = Forum::small();
    let served = served(&forum).await;
    let tag = forum.found("/en/").await.header("ETag").to_owned();
    let answer = exchange(
        served.address,
        &format!(
            "GET /en/ HTTP/1.1\r\nHost: x\r\nIf-None-Match: {tag}\r\nConnection: close\r\n\r\n"
        ),
    )
    .await;
    assert!(answer.starts_with("HTTP/1.1 304"), "{answer}");
    assert!(!answer.contains("content-length"), "{answer}");
    assert!(answer.ends_with("\r\n\r\n"));
}

#[tokio::test]
async fn what_is_no_request_is_refused() {
    let forum = Forum::small();
    let served = served(&forum).await;
    let many = "X: 1\r\n".repeat(100);
    for (request, expected) in [
        ("NONSENSE / HTTP/1.1 x\r\n\r\n".to_owned(), "HTTP/1.1 400"),
        (
            format!("GET / HTTP/1.1\r\nX: {}\r\n\r\n", "x".repeat(20_000)),
            "HTTP/1.1 431",
        ),
        (format!("GET / HTTP/1.1\r\n{many}\r\n"), "HTTP/1.1 431"),
        (
            "GET / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n".into(),
            "HTTP/1.1 400",
        ),
        ("GET / HTTP/1.1\r\n: x\r\n\r\n".into(), "HTTP/1.1 400"),
    ] {
        let answer = exchange(served.address, &request).await;
        assert!(
            answer.starts_with(expected),
            "{}: {answer}",
            &request[..20.min(request.len())]
        );
    }
    let answer = exchange(
        served.address,
        "GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
    )
    .await;
    assert!(answer.starts_with("HTTP/1.1 200"));
}

#[tokio::test]
async fn the_server_ends_when_told_and_lets_go_of_idle_connections() {
    let forum = Forum::small();
    let served = served(&forum).await;
    let mut idle = TcpStream::connect(served.address).await.unwrap();
    idle.write_all(b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n")
        .await
        .unwrap();
    let mut some = [0; 64];
    assert!(0 < idle.read(&mut some).await.unwrap());
    served.stop.send(()).unwrap();
    tokio::time::timeout(Duration::from_secs(9), served.ended)
        .await
        .unwrap()
        .unwrap()
        .unwrap();
    let mut rest = Vec::new();
    idle.read_to_end(&mut rest).await.unwrap();
    assert!(TcpStream::connect(served.address).await.is_err());
}
