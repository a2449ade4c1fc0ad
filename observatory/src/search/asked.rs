//! What somebody searches for: a few words, folded as the texts are.

/// More words than this are not looked for: each narrows what is found, and nobody types so many.
const WORDS_MAX: usize = 16;

/// A word of so many letters is found within words as well: the second half of “co-facilitator” in
/// languages that write it as one word.
const LONG: usize = 9;

/// The words somebody searches for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked(Vec<Sought>);

/// One word, folded.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Sought {
    /// With a space before it where it must begin a word.
    folded: String,
}

/// Which of the words were found: one bit for each.
pub(super) type Seen = u16;

impl Asked {
    /// Reads what was typed; `None` where there is no letter and no digit in it.
    pub fn read(typed: &str) -> Option<Self> {
        let folded = text::folded(typed);
        let mut words: Vec<Sought> = Vec::new();
        for word in folded.split_whitespace() {
            let sought = Sought::of(word);
            if words.len() < WORDS_MAX && !words.contains(&sought) {
                words.push(sought);
            }
        }
        (!words.is_empty()).then_some(Self(words))
    }

    /// How many of the words a text has: to choose the sentence that is shown.
    pub fn count_in(&self, text: &str) -> u32 {
        self.seen_in([text]).count_ones()
    }

    /// Whether a text has all of the words.
    pub fn all_in(&self, text: &str) -> bool {
        self.seen_in([text]) == self.all()
    }

    /// Which of the words stand in these texts.
    pub(super) fn seen_in<'t>(&self, texts: impl IntoIterator<Item = &'t str>) -> Seen {
        let mut seen = 0;
        for text in texts {
            if seen == self.all() {
                break;
            }
            let folded = text::folded(text);
            for (place, sought) in self.0.iter().enumerate() {
                if folded.contains(&sought.folded) {
                    seen |= 1 << place;
                }
            }
        }
        seen
    }

    /// What is seen where all words are.
    pub(super) fn all(&self) -> Seen {
        self.0
            .iter()
            .enumerate()
            .fold(0, |all, (place, _)| all | 1 << place)
    }
}

impl Sought {
    fn of(word: &str) -> Self {
        if word.chars().all(joined) {
            let bare = word.strip_prefix("ال");
            let bare = bare.filter(|bare| 2 < bare.chars().count());
            return Self {
                folded: bare.unwrap_or(word).to_owned(),
            };
        }
        let before = if word.chars().count() < LONG { " " } else { "" };
        Self {
            folded: format!("{before}{word}"),
        }
    }
}

/// Whether a letter is of a script in which words are not parted, or begin with small words that
/// are written with them.
const fn joined(letter: char) -> bool {
    matches!(
        letter,
        '\u{600}'..='\u{6FF}' | '\u{3400}'..='\u{9FFF}' | '\u{20000}'..='\u{3FFFF}'
    )
}

#[cfg(test)]
mod tests {
    use super::Asked;

    fn all_in(typed: &str, text: &str) -> bool {
        Asked::read(typed).unwrap().all_in(text)
    }

    #[test]
    fn words_are_found_by_their_beginning() {
        assert!(all_in("facilit", "The co-facilitators of the groups"));
        assert!(all_in("GROUPS co", "The co-facilitators of the groups"));
        assert!(!all_in("litators", "The co-facilitators of the groups"));
        assert!(!all_in("national", "An international forum"));
        assert!(all_in("координатор", "Кто назначает сокоординаторов?"));
        assert!(all_in("назнач", "Кто назначает сокоординаторов?"));
    }

    #[test]
    fn arabic_and_chinese_are_found_within_words() {
        assert!(all_in("المواقف", "وثيقة عن مواقف الدول"));
        assert!(all_in("مواقف", "والمواقف"));
        assert!(all_in("召集人", "谁任命共同召集人？"));
        assert!(!all_in("任命人", "谁任命共同召集人？"));
    }

    #[test]
    fn signs_alone_ask_for_nothing() {
        assert_eq!(Asked::read(" ?! – "), None);
        assert_eq!(Asked::read(""), None);
    }

    #[test]
    fn there_are_never_more_words_than_bits() {
        let many: Vec<String> = (0..40).map(|n| format!("w{n}")).collect();
        let asked = Asked::read(&many.join(" ")).unwrap();
        assert_eq!(asked.all(), u16::MAX);
    }
}
