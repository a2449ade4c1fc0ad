//! Letters to people: messages in six languages from the outbox to a mail server.
#![forbid(unsafe_code)]
