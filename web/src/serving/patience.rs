//! A stream that gives up when no byte moves for too long, in whichever direction it waits.

use std::future::Future;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::time::{Instant, Sleep, sleep};

/// A stream with patience.
pub(super) struct Patient<S> {
    stream: S,
    wait_max: Duration,
    /// When patience ends; begun anew with each wait.
    end: Pin<Box<Sleep>>,
    waiting: bool,
}

impl<S> Patient<S> {
    pub(super) fn new(stream: S, wait_max: Duration) -> Self {
        Self {
            stream,
            wait_max,
            end: Box::pin(sleep(wait_max)),
            waiting: false,
        }
    }

    /// Passes on what the stream says; a wait that has gone on too long is an error.
    fn outcome<T>(
        &mut self,
        polled: Poll<io::Result<T>>,
        context: &mut Context<'_>,
    ) -> Poll<io::Result<T>> {
        if polled.is_ready() {
            self.waiting = false;
            return polled;
        }
        if !self.waiting {
            self.waiting = true;
            self.end.as_mut().reset(Instant::now() + self.wait_max);
        }
        ready!(self.end.as_mut().poll(context));
        Poll::Ready(Err(io::ErrorKind::TimedOut.into()))
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for Patient<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let polled = Pin::new(&mut self.stream).poll_read(context, buffer);
        self.outcome(polled, context)
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Patient<S> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let polled = Pin::new(&mut self.stream).poll_write(context, bytes);
        self.outcome(polled, context)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        slices: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let polled = Pin::new(&mut self.stream).poll_write_vectored(context, slices);
        self.outcome(polled, context)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let polled = Pin::new(&mut self.stream).poll_flush(context);
        self.outcome(polled, context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let polled = Pin::new(&mut self.stream).poll_shutdown(context);
        self.outcome(polled, context)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::io::{AsyncReadExt, AsyncWriteExt, duplex};

    #[tokio::test]
    async fn a_stream_that_stands_still_is_given_up() {
        let (near, mut far) = duplex(8);
        let mut patient = Patient::new(near, Duration::from_millis(20));
        far.write_all(b"a").await.expect("room for a byte");
        let mut byte = [0];
        patient
            .read_exact(&mut byte)
            .await
            .expect("a byte is there");
        let waited = patient.read_exact(&mut byte).await;
        assert_eq!(
            waited.expect_err("nothing comes").kind(),
            io::ErrorKind::TimedOut
        );
    }

    #[tokio::test]
    async fn a_reader_that_does_not_read_is_given_up() {
        let (near, _far) = duplex(8);
        let mut patient = Patient::new(near, Duration::from_millis(20));
        let written = patient.write_all(&[0; 64]).await;
        assert_eq!(
            written.expect_err("nobody reads").kind(),
            io::ErrorKind::TimedOut
        );
    }
}
