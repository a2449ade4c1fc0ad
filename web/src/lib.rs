//! Pages, JSON API: HTTP in, views out; no rule and no SQL.
#![forbid(unsafe_code)]
