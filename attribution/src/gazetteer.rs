//! Names of delegations and groups in six languages, with the days between which they hold.

mod load;

use crate::day::{Day, Span};
use crate::phrases::Phrases;
use crate::words::{Shape, Word};
use std::sync::LazyLock;

static GAZETTEER: LazyLock<Gazetteer> = LazyLock::new(load::load);

/// One name of one holder.
#[derive(Debug, Clone)]
pub(crate) struct Name {
    /// ISO 3166-1 alpha-3, a group's id, `OBS:…` for an observer, `-` for what only looks like a name.
    pub(crate) id: &'static str,
    pub(crate) kind: Kind,
    case: Case,
    /// Which of its words are written with a capital.
    capitals: Vec<bool>,
    /// As written, for names that must be written so.
    written: &'static str,
    holds: Span,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    State,
    Adjective,
    Historic,
    Group,
    Observer,
    NotAHolder,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Case {
    /// Exactly as in the table: `US` is not `us`.
    Exact,
    /// Words that the table writes with a capital need one.
    Capital,
    Any,
}

pub(crate) struct Gazetteer {
    names: Phrases<Name>,
    /// Every id and how it is read in a speaker line, sorted.
    ids: Vec<&'static str>,
    groups: Vec<&'static str>,
    members: Vec<(&'static str, &'static str, Span)>,
    delegations: Vec<(&'static str, Span)>,
}

/// A name found in a sentence.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Mention {
    pub(crate) id: &'static str,
    pub(crate) kind: Kind,
    /// How many words it has.
    pub(crate) len: usize,
    /// Whether the name was in use on the day asked for.
    pub(crate) in_use: bool,
}

impl Gazetteer {
    pub(crate) fn get() -> &'static Self {
        &GAZETTEER
    }

    /// The longest name that begins at `at`, one in use on `day` before one that is not.
    pub(crate) fn mention(
        &self,
        text: &str,
        words: &[Word],
        at: usize,
        day: Option<Day>,
    ) -> Option<Mention> {
        let word = words.get(at)?;
        if word.shape == Shape::Mark {
            return None;
        }
        let plain = self.best(&word.low, text, words, at, day);
        plain.or_else(|| {
            let mut bare = without_particles(&word.low);
            bare.find_map(|first| self.best(first, text, words, at, day))
        })
    }

    fn best(
        &self,
        first: &str,
        text: &str,
        words: &[Word],
        at: usize,
        day: Option<Day>,
    ) -> Option<Mention> {
        let fitting = |(len, name): (usize, &Name)| {
            let part = &words[at..at + len];
            name.fits(text, part).then(|| Mention {
                id: name.id,
                kind: name.kind,
                len,
                in_use: name.holds.holds(day) && self.exists(name.id, day),
            })
        };
        let mut found: Option<Mention> = None;
        for mention in self.names.from(first, words, at).filter_map(fitting) {
            match found {
                None => found = Some(mention),
                Some(first) if mention.len == first.len && !first.in_use && mention.in_use => {
                    return Some(mention);
                }
                Some(_) => {}
            }
        }
        found
    }

    /// Whether the delegation or group existed on `day`.
    pub(crate) fn exists(&self, id: &str, day: Option<Day>) -> bool {
        let dated = self.delegations.iter().find(|(known, _)| *known == id);
        dated.is_none_or(|(_, span)| span.holds(day))
    }

    /// The id that a speaker line gives, as a code or as a name.
    pub(crate) fn id(&self, written: &str) -> Option<&'static str> {
        let code = written.trim();
        if let Ok(at) = self.ids.binary_search(&code) {
            return Some(self.ids[at]);
        }
        let words = crate::words::words(code, 0, code.len());
        let found = self.mention(code, &words, 0, None)?;
        (found.len == words.len() && found.kind != Kind::NotAHolder).then_some(found.id)
    }

    pub(crate) fn is_group(&self, id: &str) -> bool {
        self.groups.contains(&id)
    }

    fn members_of(&self, group: &str, day: Option<Day>) -> impl Iterator<Item = &'static str> {
        let of_group =
            move |it: &&(&'static str, &'static str, Span)| it.0 == group && it.2.holds(day);
        self.members.iter().filter(of_group).map(|it| it.1)
    }
}

/// The members of a group on a day, where a source lists them: a view derived from the group's own statement.
pub fn members_of(group: &str, as_of: Option<Day>) -> Vec<&'static str> {
    Gazetteer::get().members_of(group, as_of).collect()
}

impl Name {
    fn fits(&self, text: &str, part: &[Word]) -> bool {
        match self.case {
            Case::Any => true,
            Case::Exact => {
                let (Some(first), Some(last)) = (part.first(), part.last()) else {
                    return false;
                };
                text[first.start..last.end] == *self.written
            }
            Case::Capital => {
                let mut pairs = self.capitals.iter().zip(part);
                pairs.all(|(capital, word)| !capital || word.shape != Shape::Lower)
            }
        }
    }
}

/// An Arabic word without the particles written together with it.
fn without_particles(low: &str) -> impl Iterator<Item = &str> {
    const PARTICLES: [&str; 10] = ["وال", "بال", "فال", "كال", "لل", "و", "ف", "ب", "ل", "ال"];
    let arabic = low.starts_with(|c| matches!(c, '\u{620}'..='\u{64a}'));
    PARTICLES
        .iter()
        .filter(move |_| arabic)
        .filter_map(|particle| low.strip_prefix(*particle))
        .filter(|rest| 2 < rest.chars().count())
}

#[cfg(test)]
mod tests {
    use super::{Gazetteer, Kind};
    use crate::day::Day;
    use crate::words::words;

    fn first(text: &str) -> Option<&'static str> {
        let words = words(text, 0, text.len());
        let found = Gazetteer::get().mention(text, &words, 0, None)?;
        (found.kind != Kind::NotAHolder).then_some(found.id)
    }

    #[test]
    fn knows_names_in_six_languages() {
        for (name, id) in [
            ("Viet Nam", "VNM"),
            ("TÜRKIYE", "TUR"),
            ("Côte d’Ivoire", "CIV"),
            ("COTE D'IVOIRE", "CIV"),
            ("the Islamic Republic of Iran", "IRN"),
            ("Democratic Republic of the Congo", "COD"),
            ("Democratic People’s Republic of Korea", "PRK"),
            ("Papua New Guinea", "PNG"),
            ("Pays-Bas", "NLD"),
            ("Perú", "PER"),
            ("России", "RUS"),
            ("俄罗斯联邦", "RUS"),
            ("ومصر", "EGY"),
            ("G-77/CHINA", "G77-CHINA"),
            ("Group of 77 and China", "G77-CHINA"),
            ("Alliance of Small Island States", "AOSIS"),
            ("Israel", "ISR"),
        ] {
            let name = name.strip_prefix("the ").unwrap_or(name);
            assert_eq!(first(name), Some(id), "{name}");
        }
    }

    #[test]
    fn case_tells_abbreviations_and_topics_apart() {
        assert_eq!(first("US"), Some("USA"));
        assert_eq!(first("us"), None);
        assert_eq!(first("least developed countries"), None);
        assert_eq!(first("South China Sea"), None);
        assert_eq!(first("Northern Ireland"), None);
        assert_eq!(first("turkey"), None);
    }

    #[test]
    fn a_name_has_its_time() {
        let gazetteer = Gazetteer::get();
        let words = words("Zaire", 0, 5);
        let on = |day| {
            gazetteer
                .mention("Zaire", &words, 0, Day::parse(day).ok())
                .map(|it| it.in_use)
        };
        assert_eq!(on("1995-04-01"), Some(true));
        assert_eq!(on("2015-04-01"), Some(false));
        let members = |day| {
            gazetteer
                .members_of("EU", Day::parse(day).ok())
                .any(|it| it == "GBR")
        };
        assert!(members("2020-01-31") && !members("2020-02-01"));
    }

    #[test]
    fn reads_speakers() {
        let gazetteer = Gazetteer::get();
        assert_eq!(gazetteer.id("COL"), Some("COL"));
        assert_eq!(gazetteer.id("Costa Rica"), Some("CRI"));
        assert_eq!(gazetteer.id("G77-CHINA"), Some("G77-CHINA"));
        assert_eq!(gazetteer.id("Representative"), None);
    }
}
