//! Texts under negotiation as values: clean words, wordings in several languages.
#![forbid(unsafe_code)]
