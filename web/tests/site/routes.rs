//! One file for each family of addresses.

mod api;
mod crowded;
mod disputed;
mod files;
mod front;
mod lists;
mod matters;
mod pages;
mod proofs;
mod record;
mod search;
mod signed;
