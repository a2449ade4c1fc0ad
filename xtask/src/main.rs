//! `cargo xtask test | tidy | bench | gallery | docs`.
#![forbid(unsafe_code)]
fn main() {}
