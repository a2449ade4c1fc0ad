//! Reads one HTTP/1.1 response from a kept connection.

use std::io::{self, BufRead, Read};

/// Reads a response into `body` and returns the bytes it took on the wire.
///
/// # Errors
/// When the connection breaks, the status is not 200, or the length cannot be told.
pub(super) fn read(from: &mut impl BufRead, body: &mut Vec<u8>) -> io::Result<u64> {
    let mut line = String::new();
    let mut length = None;
    let mut taken = from.read_line(&mut line)?;
    if !line.contains(" 200 ") {
        return Err(io::Error::other(format!(
            "the answer was `{}`",
            line.trim()
        )));
    }
    while line != "\r\n" {
        line.clear();
        let read = from.read_line(&mut line)?;
        if read == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        taken += read;
        let lower = line.to_ascii_lowercase();
        if let Some(value) = lower.strip_prefix("content-length:") {
            length = value.trim().parse().ok();
        }
    }
    let length: u64 = length.ok_or_else(|| io::Error::other("the answer has no length"))?;
    body.clear();
    let read = from.take(length).read_to_end(body)?;
    if read as u64 != length {
        return Err(io::ErrorKind::UnexpectedEof.into());
    }
    Ok(taken as u64 + length)
}

#[cfg(test)]
mod tests {
    use super::read;

    fn check(wire: &str) -> Result<(u64, String), String> {
        let mut body = Vec::new();
        let taken = read(&mut wire.as_bytes(), &mut body).map_err(|e| e.to_string())?;
        Ok((taken, String::from_utf8_lossy(&body).into_owned()))
    }

    #[test]
    fn reads_one_response_and_no_more() {
        let wire = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhiHTTP/1.1 200 OK\r\n";
        assert_eq!(check(wire), Ok((40, "hi".to_owned())));
    }

    #[test]
    fn refuses_other_answers_and_broken_ones() {
        assert!(check("HTTP/1.1 404 Not Found\r\n\r\n").is_err_and(|why| why.contains("404")));
        assert!(check("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhi").is_err());
        assert!(check("HTTP/1.1 200 OK\r\nConnec").is_err());
        assert!(check("HTTP/1.1 200 OK\r\n\r\n").is_err_and(|why| why.contains("no length")));
    }
}
