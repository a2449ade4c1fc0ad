//! What the forum is and may do: commands in, acts or refusals out.
#![forbid(unsafe_code)]
