//! What a reading proposes: a holder, a stance, the words that show it, and how it was found.

use crate::stance::Stance;
use std::fmt::Write;
use std::ops::Range;

/// A proposed position; nothing is recorded until a person confirms it. All ranges are bytes of the document.
#[derive(Debug, Clone, PartialEq)]
pub struct Suggestion {
    /// The sentence, or the bullet.
    pub sentence: Range<usize>,
    /// The clause that shows the stance, inside the sentence.
    pub evidence: Range<usize>,
    /// The cue inside the evidence; empty where an inherited bullet has none.
    pub cue: Range<usize>,
    /// What the stance is about: the complement of the cue.
    pub about: Range<usize>,
    /// ISO 3166-1 alpha-3, a group's id, `CHAIR`, `CO-CHAIR`, `SECRETARIAT`, `OBS:…` or `unspecified-…`.
    pub holder: &'static str,
    pub stance: Stance,
    /// The State that speaks for the group.
    pub spoken_by: Option<&'static str>,
    /// For a statement made in the name of others: `for:…`, `aligned-with:…`.
    pub for_others: Option<String>,
    /// Ids of options of the register, best first; at most three.
    pub options: Vec<String>,
    /// From 0 to 1: how often such a suggestion is right.
    pub confidence: f32,
    /// Numbers of the patterns that found it, as docs/attribution.md lists them.
    pub patterns: Vec<u8>,
    /// Hedges and constructions: `conditional`, `anaphora`, `list:e.g.`, …
    pub hedges: Vec<&'static str>,
}

impl Suggestion {
    /// `spoken-by:FJI`, `for:…`, `aligned-with:…`; empty when the holder speaks for itself.
    pub fn on_behalf_of(&self) -> String {
        match (&self.spoken_by, &self.for_others) {
            (Some(by), _) => format!("spoken-by:{by}"),
            (None, Some(others)) => others.clone(),
            (None, None) => String::new(),
        }
    }

    /// Adds a hedge, which lowers the confidence.
    pub(crate) fn hedge(&mut self, hedge: &'static str) {
        self.hedges.push(hedge);
        self.confidence = crate::patterns::confidence(&self.patterns, &self.hedges);
    }

    /// Whether the holder is a delegation or a group that the text names.
    pub fn is_named(&self) -> bool {
        crate::party::Holder::plain(self.holder).is_named()
    }

    /// One line that says how the suggestion was found.
    pub fn explanation(&self, document: &str) -> String {
        let cue = document.get(self.cue.clone()).unwrap_or_default();
        let cue = cue.split_whitespace().collect::<Vec<_>>().join(" ");
        let mut line = format!("{}: {}", self.holder, self.stance.word());
        if !cue.is_empty() {
            let _ = write!(line, " from “{cue}”");
        }
        let names: Vec<&str> = self
            .patterns
            .iter()
            .filter_map(|it| crate::patterns::name(*it))
            .collect();
        let _ = write!(line, " ({})", names.join("; "));
        if let Some(by) = self.spoken_by {
            let _ = write!(line, ", spoken by {by}");
        }
        if !self.hedges.is_empty() {
            let _ = write!(line, ", {}", self.hedges.join(", "));
        }
        line
    }
}

/// A passage that names a delegation, or a line of the document, that was not understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Doubt {
    /// Bytes of the document.
    pub place: Range<usize>,
    pub reason: Reason,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// A delegation is named and no pattern gives it a stance.
    NoPattern,
    /// A speaker line names nobody the gazetteer knows.
    UnknownSpeaker,
    /// The name was not in use on the date of the meeting.
    NotAtThatDate,
    /// He, they, these delegations: nobody before them was understood.
    NoAntecedent,
    /// The passage tells a program what to do.
    Instructs,
}

impl Reason {
    /// What to tell a reader.
    pub fn explanation(self) -> &'static str {
        match self {
            Self::NoPattern => "a delegation is named here; no pattern says what it holds",
            Self::UnknownSpeaker => {
                "this speaker is not in the gazetteer: write an ISO code or a group's id"
            }
            Self::NotAtThatDate => "this name was not in use on the date of the meeting",
            Self::NoAntecedent => "it is not clear who is meant",
            Self::Instructs => "this passage tells a program what to do; it is not read",
        }
    }
}
