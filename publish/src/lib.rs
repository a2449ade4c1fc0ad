//! Views to files: CSV, Atom, iCalendar.
#![forbid(unsafe_code)]
