//! Six languages: messages, plurals, dates, direction, lists.
#![forbid(unsafe_code)]
