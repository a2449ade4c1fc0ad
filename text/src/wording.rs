//! A wording: the same words in one or more languages, each with its standing.

use std::fmt;

use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::{Language, Words};

/// The standing of a language version.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// The language in which the words were written.
    Original,
    /// A translation the United Nations issued.
    Official,
    /// A translation nobody has issued officially.
    Unofficial,
    /// A translation by a machine that no person has checked.
    Machine,
}

/// One language version of a wording.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Version {
    /// The words.
    pub words: Words,
    /// What standing they have.
    pub status: Status,
}

/// Words with their original language and their versions in others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wording {
    original: Language,
    texts: Texts,
}

/// The versions in the order of their languages: a short list, since a record holds many of them.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Texts(Box<[(Language, Version)]>);

impl Texts {
    fn get(&self, language: Language) -> Option<&Version> {
        self.0
            .iter()
            .find(|(other, _)| *other == language)
            .map(|(_, version)| version)
    }
}

impl Serialize for Texts {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(language, version)| (language, version)))
    }
}

impl<'de> Deserialize<'de> for Texts {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Versions;
        impl<'de> Visitor<'de> for Versions {
            type Value = Texts;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("versions by language")
            }

            fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Texts, M::Error> {
                let mut texts = Vec::with_capacity(map.size_hint().unwrap_or(1));
                while let Some(version) = map.next_entry::<Language, Version>()? {
                    texts.push(version);
                }
                texts.sort_unstable_by_key(|(language, _)| *language);
                Ok(Texts(texts.into_boxed_slice()))
            }
        }
        deserializer.deserialize_map(Versions)
    }
}

impl Wording {
    /// A wording that exists in its original language only.
    pub fn new(original: Language, words: Words) -> Self {
        let version = Version {
            words,
            status: Status::Original,
        };
        Self {
            original,
            texts: Texts(Box::new([(original, version)])),
        }
    }

    /// The same wording with a version in a further language. The original is never replaced.
    #[must_use]
    pub fn with(mut self, language: Language, words: Words, status: Status) -> Self {
        if language != self.original {
            let mut texts = self.texts.0.into_vec();
            texts.retain(|(other, _)| *other != language);
            texts.push((language, Version { words, status }));
            texts.sort_unstable_by_key(|(language, _)| *language);
            self.texts = Texts(texts.into_boxed_slice());
        }
        self
    }

    /// The language in which the words were written.
    pub fn original(&self) -> Language {
        self.original
    }

    /// The words in `language`, where they exist.
    pub fn in_language(&self, language: Language) -> Option<&Version> {
        self.texts.get(language)
    }

    /// The words for a reader of `language`: that version if it exists, else the original,
    /// with the language in which they actually are.
    pub fn for_reader(&self, language: Language) -> Option<(Language, &Version)> {
        self.texts
            .get(language)
            .map(|version| (language, version))
            .or_else(|| {
                self.texts
                    .get(self.original)
                    .map(|version| (self.original, version))
            })
    }

    /// All versions, by language.
    pub fn versions(&self) -> impl Iterator<Item = (Language, &Version)> {
        self.texts
            .0
            .iter()
            .map(|(language, version)| (*language, version))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Words {
        Words::new(text).expect("test words are clean")
    }

    #[test]
    fn a_reader_gets_the_original_where_there_is_no_version() {
        let wording = Wording::new(Language::En, words("agenda")).with(
            Language::Fr,
            words("ordre du jour"),
            Status::Unofficial,
        );
        let (language, version) = wording
            .for_reader(Language::Ar)
            .expect("the original exists");
        assert_eq!((language, version.status), (Language::En, Status::Original));
        let (language, version) = wording.for_reader(Language::Fr).expect("French exists");
        assert_eq!(
            (language, version.status),
            (Language::Fr, Status::Unofficial)
        );
    }

    #[test]
    fn the_original_is_not_replaced() {
        let wording = Wording::new(Language::En, words("agenda")).with(
            Language::En,
            words("other"),
            Status::Official,
        );
        assert_eq!(
            wording.in_language(Language::En).map(|v| v.words.as_str()),
            Some("agenda")
        );
    }
}
