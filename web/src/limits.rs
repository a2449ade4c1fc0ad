//! Every limit on what is asked, in one table. `docs/api.md` shows the same table; a test compares.

use std::time::Duration;

use jiff::SignedDuration;

/// Path and query together, in bytes.
pub(crate) const ADDRESS_BYTES_MAX: usize = 2_048;
/// The query, in bytes.
pub(crate) const QUERY_BYTES_MAX: usize = 1_024;
/// Parameters of a query.
pub(crate) const PARAMETERS_MAX: usize = 24;
/// One value of a query or one key of a path, decoded, in bytes.
pub(crate) const VALUE_BYTES_MAX: usize = 200;
/// The request line and all headers, in bytes.
pub(crate) const HEAD_BYTES_MAX: usize = 16_384;
/// Headers of a request.
pub(crate) const HEADERS_MAX: usize = 64;
/// The body of a request, in bytes; papers apart.
pub(crate) const BODY_BYTES_MAX: usize = 65_536;
/// A paper that is laid before the secretariat, in bytes.
pub(crate) const PAPERS_BYTES_MAX: usize = 10 << 20;
/// All files that are handed in at once, in bytes.
pub(crate) const FOLDER_BYTES_MAX: usize = 64 << 20;
/// Files in one form.
pub(crate) const FILES_MAX: usize = 60;
/// Items of one page of the API.
pub(crate) const ITEMS_A_PAGE_MAX: u64 = 500;
/// Items of one page of the API where nothing is said.
pub(crate) const ITEMS_A_PAGE: u64 = 100;
/// Entries looked at for one page of the record in the API.
pub(crate) const ENTRIES_READ_MAX: u64 = 2_000;
/// Entries of the feed.
pub(crate) const FEED_ENTRIES: u64 = 50;
/// The first year a date may be in.
pub(crate) const YEAR_MIN: i16 = 1;
/// The last year a date may be in.
pub(crate) const YEAR_MAX: i16 = 9_999;
/// The greatest index or number taken: beyond it a JSON reader loses digits.
pub(crate) const NUMBER_MAX: u64 = (1 << 53) - 1;
/// Connections held open at once; more wait to be accepted.
pub(crate) const CONNECTIONS_MAX: usize = 4_096;
/// Requests that read storage or write long files at once; more wait, then are told to come back.
pub(crate) const READERS_MAX: usize = 8;
/// How long a request waits for its turn to read.
pub(crate) const TURN_WAIT: Duration = Duration::from_secs(5);
/// How long a client may take to send its request head.
pub(crate) const HEAD_WAIT: Duration = Duration::from_secs(10);
/// How long a client may take to send the body of a request.
pub(crate) const BODY_WAIT: Duration = Duration::from_secs(10);
/// How long a client may take to send papers.
pub(crate) const PAPERS_WAIT: Duration = Duration::from_mins(5);
/// Requests to the desk at once; more wait, then are told to come back. Apart from those of readers.
pub(crate) const ACTING_MAX: usize = 64;
/// How long a passkey that was shown counts as fresh.
pub(crate) const FRESH: SignedDuration = SignedDuration::from_mins(10);
/// How long a challenge or a way to a provider is open.
pub(crate) const CEREMONY: SignedDuration = SignedDuration::from_mins(10);
/// How long an act waits for its check.
pub(crate) const CHECK: SignedDuration = SignedDuration::from_mins(30);
/// How long an act waits for its second officer.
pub(crate) const CONFIRMATION: SignedDuration = SignedDuration::from_hours(72);
/// How long an invitation is good for.
pub(crate) const INVITATION: SignedDuration = SignedDuration::from_hours(14 * 24);
/// How long a token of a program is good for.
pub(crate) const TOKEN: SignedDuration = SignedDuration::from_hours(90 * 24);
/// How long a connection may go without a byte in either direction.
pub(crate) const IDLE_WAIT: Duration = Duration::from_secs(30);
/// How long a connection lives before it is closed after its current answer.
pub(crate) const CONNECTION_AGE_MAX: Duration = Duration::from_mins(10);
/// How long answers in progress may take once the server is told to stop.
pub(crate) const FAREWELL: Duration = Duration::from_secs(10);
/// Work of one exploration of slates, in steps.
pub(crate) const EXPLORED_STEPS_MAX: u64 = 40_000_000;
/// Answers kept ready, in bytes.
pub(crate) const KEPT_BYTES_MAX: usize = 64 << 20;
/// An answer longer than this is not kept, in bytes.
pub(crate) const KEPT_ANSWER_BYTES_MAX: usize = 4 << 20;

/// One line of the table of limits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limit {
    /// What is limited.
    pub of: &'static str,
    /// The limit, with its unit.
    pub max: &'static str,
    /// What is answered beyond it.
    pub beyond: &'static str,
}

const fn limit(of: &'static str, max: &'static str, beyond: &'static str) -> Limit {
    Limit { of, max, beyond }
}

/// The table of limits as people read it.
pub const LIMITS: &[Limit] = &[
    limit("path and query", "2,048 bytes", "414"),
    limit("query", "1,024 bytes", "414"),
    limit("parameters of a query", "24", "400"),
    limit("one value or key, decoded", "200 bytes", "400 or 404"),
    limit("request line and headers", "16,384 bytes", "431"),
    limit("headers", "64", "431"),
    limit("body of a request", "65,536 bytes", "413"),
    limit("items of one page of the API", "500, otherwise 100", "400"),
    limit(
        "entries looked at for one page of `/api/v1/record`",
        "2,000",
        "a shorter page with `next`",
    ),
    limit(
        "entries of the feed",
        "50",
        "the older ones are in the record",
    ),
    limit("dates", "years 1 to 9999", "400"),
    limit("indices and numbers", "9,007,199,254,740,991", "400"),
    limit("connections at once", "4,096", "wait to be accepted"),
    limit(
        "requests reading storage at once",
        "8",
        "wait up to 5 seconds, then 503",
    ),
    limit("time to send the head of a request", "10 seconds", "closed"),
    limit("time to send the body of a request", "10 seconds", "408"),
    limit("a paper laid before the secretariat", "10 MiB", "413"),
    limit(
        "files handed in at once",
        "60, together 64 MiB",
        "the others are named; 413",
    ),
    limit("time to send papers", "300 seconds", "408"),
    limit(
        "requests to the desk at once",
        "64",
        "wait up to 5 seconds, then 503",
    ),
    limit("a session", "12 hours, 30 minutes unseen", "sign in again"),
    limit(
        "a passkey shown counts as fresh",
        "10 minutes",
        "show it again",
    ),
    limit("a challenge to a passkey", "10 minutes", "401"),
    limit("an act that waits for its check", "30 minutes", "410"),
    limit(
        "an act that waits for its second officer",
        "72 hours",
        "410",
    ),
    limit("an invitation", "336 hours", "410"),
    limit("the founding link", "15 minutes", "410"),
    limit("a token of a program", "2,160 hours", "401"),
    limit(
        "attempts to enter, of one address",
        "600 at once, 120 a minute",
        "429",
    ),
    limit("attempts with one code", "10 at once, 5 a minute", "429"),
    limit("what one person changes", "120 at once, 60 a minute", "429"),
    limit(
        "requests with one token",
        "600 at once, 300 a minute",
        "429",
    ),
    limit("time without a byte", "30 seconds", "closed"),
    limit(
        "age of a connection",
        "600 seconds",
        "closed after its current answer",
    ),
    limit("answers kept ready", "64 MiB", "drawn anew"),
    limit(
        "work of one exploration of slates",
        "40,000,000 steps",
        "an answer that names the candidates not reached",
    ),
    limit(
        "explorations of slates at once",
        "1",
        "wait up to 2 seconds, then 503",
    ),
];

#[cfg(test)]
mod tests {
    use super::*;

    fn grouped(number: u64) -> String {
        let digits = number.to_string();
        let mut text = String::new();
        for (place, digit) in digits.chars().enumerate() {
            if place != 0 && (digits.len() - place).is_multiple_of(3) {
                text.push(',');
            }
            text.push(digit);
        }
        text
    }

    #[test]
    fn the_table_says_what_the_limits_are() {
        let numbers = [
            ("path and query", ADDRESS_BYTES_MAX as u64),
            ("query", QUERY_BYTES_MAX as u64),
            ("parameters of a query", PARAMETERS_MAX as u64),
            ("one value or key, decoded", VALUE_BYTES_MAX as u64),
            ("request line and headers", HEAD_BYTES_MAX as u64),
            ("headers", HEADERS_MAX as u64),
            ("body of a request", BODY_BYTES_MAX as u64),
            ("items of one page of the API", ITEMS_A_PAGE_MAX),
            ("items of one page of the API", ITEMS_A_PAGE),
            (
                "entries looked at for one page of `/api/v1/record`",
                ENTRIES_READ_MAX,
            ),
            ("entries of the feed", FEED_ENTRIES),
            ("indices and numbers", NUMBER_MAX),
            ("connections at once", CONNECTIONS_MAX as u64),
            ("requests reading storage at once", READERS_MAX as u64),
            ("time to send the head of a request", HEAD_WAIT.as_secs()),
            ("time to send the body of a request", BODY_WAIT.as_secs()),
            (
                "a paper laid before the secretariat",
                PAPERS_BYTES_MAX as u64 >> 20,
            ),
            ("files handed in at once", FILES_MAX as u64),
            ("files handed in at once", FOLDER_BYTES_MAX as u64 >> 20),
            ("time to send papers", PAPERS_WAIT.as_secs()),
            ("requests to the desk at once", ACTING_MAX as u64),
            (
                "a passkey shown counts as fresh",
                FRESH.as_mins().unsigned_abs(),
            ),
            (
                "a challenge to a passkey",
                CEREMONY.as_mins().unsigned_abs(),
            ),
            (
                "an act that waits for its check",
                CHECK.as_mins().unsigned_abs(),
            ),
            (
                "an act that waits for its second officer",
                CONFIRMATION.as_hours().unsigned_abs(),
            ),
            ("an invitation", INVITATION.as_hours().unsigned_abs()),
            ("a token of a program", TOKEN.as_hours().unsigned_abs()),
            ("time without a byte", IDLE_WAIT.as_secs()),
            ("age of a connection", CONNECTION_AGE_MAX.as_secs()),
            ("answers kept ready", KEPT_BYTES_MAX as u64 >> 20),
            ("work of one exploration of slates", EXPLORED_STEPS_MAX),
        ];
        for (of, number) in numbers {
            let line = LIMITS.iter().find(|limit| limit.of == of);
            let max = line.map_or("", |limit| limit.max);
            let number = grouped(number);
            assert!(
                max.split(' ').any(|word| word.trim_matches(',') == number),
                "{of}: {number}"
            );
        }
    }
}
