//! The interface's words in one language, from Fluent files.
//!
//! A message without arguments is resolved once, at the first use of its language, and then costs
//! one look in a table.
//! A message that a language lacks is said in English, and a key that English lacks is shown in
//! brackets; tests keep both from happening (see `completeness`).

mod arg;
mod html;
mod missing;

use std::collections::HashMap;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use fluent_syntax::ast;

pub use arg::Arg;

use crate::{Lang, files, number};

/// The messages of one language.
pub struct Messages {
    lang: Lang,
    bundle: FluentBundle<FluentResource>,
    /// Messages that need no argument, already said.
    said: HashMap<Box<str>, Box<str>>,
}

static LOADED: [OnceLock<Messages>; Lang::ALL.len()] = [const { OnceLock::new() }; Lang::ALL.len()];

impl Messages {
    /// The messages of this language; its files are read at the first call.
    pub fn of(lang: Lang) -> &'static Self {
        LOADED[lang.place()].get_or_init(|| Self::load(lang))
    }

    /// The language these messages speak.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// The message with this key, which takes no argument.
    pub fn text(&'static self, key: &str) -> &'static str {
        match self.said.get(key) {
            Some(text) => text,
            None if self.lang != Lang::En => Self::of(Lang::En).text(key),
            None => missing::shown(key),
        }
    }

    /// The message with this key, its arguments filled in.
    ///
    /// Each argument stands between bidirectional isolates (U+2068, U+2069), so that a name in
    /// one script does not disturb a sentence in another.
    /// The result is plain text; [`Messages::html`] gives markup.
    pub fn format(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        let mut filled = FluentArgs::with_capacity(args.len());
        for (name, value) in args {
            filled.set(*name, value.to_fluent(self.lang));
        }
        self.fill(key, &filled)
    }

    /// Whether this language itself has the message, without falling back.
    pub fn has(&self, key: &str) -> bool {
        self.bundle
            .get_message(key)
            .is_some_and(|message| message.value().is_some())
    }

    fn fill(&self, key: &str, args: &FluentArgs<'_>) -> String {
        match self
            .bundle
            .get_message(key)
            .and_then(|message| message.value())
        {
            Some(pattern) => {
                // What an argument forgotten by the caller leaves, Fluent shows as `{$name}`.
                let mut errors = Vec::new();
                self.bundle
                    .format_pattern(pattern, Some(args), &mut errors)
                    .into_owned()
            }
            None if self.lang != Lang::En => Self::of(Lang::En).fill(key, args),
            None => missing::shown(key).to_owned(),
        }
    }

    fn load(lang: Lang) -> Self {
        let mut bundle = FluentBundle::new_concurrent(lang.tag().parse().into_iter().collect());
        bundle.set_formatter(Some(number::formatter(lang)));
        let mut keys = Vec::new();
        for (_, text) in files::of(lang) {
            // A file with a mistake keeps what could be read; a test names the mistake.
            let resource = FluentResource::try_new((*text).to_owned())
                .unwrap_or_else(|(resource, _mistakes)| resource);
            keys.extend(resource.entries().filter_map(message_key).map(Box::from));
            // The first of two messages with one key stands; a test names the second.
            let _twice = bundle.add_resource(resource);
        }
        let said = keys
            .into_iter()
            .filter_map(|key| said_without_arguments(&bundle, key))
            .collect();
        Self { lang, bundle, said }
    }
}

/// The key, if the entry is a message.
fn message_key<'a>(entry: &'a ast::Entry<&'a str>) -> Option<&'a str> {
    match entry {
        ast::Entry::Message(message) => Some(message.id.name),
        _ => None,
    }
}

/// The message with its text, if it needs no argument: one that does reports what it lacks.
fn said_without_arguments(
    bundle: &FluentBundle<FluentResource>,
    key: Box<str>,
) -> Option<(Box<str>, Box<str>)> {
    let message = bundle.get_message(&key)?;
    let mut lacking = Vec::new();
    let text = bundle
        .format_pattern(message.value()?, None, &mut lacking)
        .into_owned();
    lacking.is_empty().then(|| (key, text.into()))
}

/// Every key of the English files, in the order of the files: the list the others must match.
pub fn keys() -> Vec<&'static str> {
    static KEYS: OnceLock<Vec<&'static str>> = OnceLock::new();
    KEYS.get_or_init(|| {
        let read = |(_, text): &(&str, &'static str)| {
            let resource = fluent_syntax::parser::parse_runtime(*text)
                .unwrap_or_else(|(resource, _mistakes)| resource);
            resource.body.into_iter().filter_map(|entry| match entry {
                ast::Entry::Message(message) => Some(message.id.name),
                _ => None,
            })
        };
        files::of(Lang::En).iter().flat_map(read).collect()
    })
    .clone()
}

#[cfg(test)]
mod tests;
