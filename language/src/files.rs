//! The message files, compiled in: one list, in one place.
//!
//! To add a file, write `messages/<tag>/<name>.ftl` in all six languages and add its name below.
//! A name without its six files does not build; a file without its name fails a test.

use crate::Lang;

/// Builds the table of files from the list of their names.
macro_rules! message_files {
    ($($name:literal),+ $(,)?) => {
        /// The names of the files, without `.ftl`, in the order they are read.
        #[cfg(test)]
        pub(crate) const NAMES: &[&str] = &[$($name),+];

        /// The files of a language: name and text.
        pub(crate) const fn of(lang: Lang) -> &'static [(&'static str, &'static str)] {
            match lang {
                Lang::Ar => message_files!(@read "ar" $($name)+),
                Lang::Zh => message_files!(@read "zh" $($name)+),
                Lang::En => message_files!(@read "en" $($name)+),
                Lang::Fr => message_files!(@read "fr" $($name)+),
                Lang::Ru => message_files!(@read "ru" $($name)+),
                Lang::Es => message_files!(@read "es" $($name)+),
            }
        }
    };
    (@read $tag:literal $($name:literal)+) => {
        &[$((
            $name,
            include_str!(concat!("../messages/", $tag, "/", $name, ".ftl")),
        )),+]
    };
}

message_files! {
    "common",
    "acts",
    "matters",
    "statements",
    "reading",
    "our_record",
    "thematic",
    "appointed",
    "outputs",
    "appointments",
    "appointing",
    "slates",
    "columns",
    "shell",
    "search",
    "forum",
    "questions",
    "members",
    "sessions",
    "provisions",
    "record",
    "proofs",
    "method",
    "data",
    "refusals",
    "desk",
    "deciding",
    "working",
    "post",
    "rehearsal",
}
