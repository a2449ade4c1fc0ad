//! Reads the forum for readers: questions, halls, members, changes.
#![forbid(unsafe_code)]
