//! The only crate that speaks SQL: the ledger, vault and receipts on SQLite.
#![forbid(unsafe_code)]
