//! The desk asked over its router: who may enter, who may act, and what others tried elsewhere.
#![expect(
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test may fail by panicking"
)]

mod access;
mod acts;
mod appointments;
mod browser;
#[path = "../site/conforming.rs"]
mod conforming;
mod entering;
mod federated;
mod fixture;
mod founding;
mod handing_in;
mod headers;
mod hostile;
mod letters;
mod matrix;
mod matters;
mod our_record;
mod programs;
mod reading;
mod rehearsal;
mod sessions;
#[path = "../site/fixture/shared_storage.rs"]
mod shared_storage;
#[path = "../../../publish/tests/files/small_forum.rs"]
#[expect(dead_code, reason = "only the acts are used here")]
mod small_forum;
mod statements;
mod uploads;
