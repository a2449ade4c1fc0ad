//! Travaux: a permanent forum that decides by consensus, run and recorded.
#![forbid(unsafe_code)]
fn main() {}
