//! Enters acts in the record: decides, appends, applies, announces.
#![forbid(unsafe_code)]
