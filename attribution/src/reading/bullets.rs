//! Bullets inherit what their lead-in says: `It recommended that:` and then the points.

use crate::claim::{Claim, Pattern};
use crate::party::Holder;
use crate::sentence::Sentence;
use crate::stance::Stance;

/// Who said what kind of thing in the line before the bullets.
#[derive(Debug, Clone)]
pub(super) struct LeadIn {
    said: Vec<(Holder, Stance)>,
}

impl LeadIn {
    /// What the last cue of a line that ends with a colon says; takes it out of the line's own claims
    /// when nothing stands between the cue and the colon.
    pub(super) fn take(sentence: &Sentence, claims: &mut Vec<Claim>) -> Option<Self> {
        let last = claims.iter().map(|it| it.cue.0).max()?;
        let said = claims
            .iter()
            .filter(|it| it.cue.0 == last)
            .map(|it| (it.holder, it.stance))
            .collect();
        let empty = claims
            .iter()
            .any(|it| it.cue.0 == last && sentence.len() <= it.about.0 + 3);
        if empty {
            claims.retain(|it| it.cue.0 != last);
        }
        Some(Self { said })
    }

    /// The claims of a bullet that has no subject of its own.
    pub(super) fn claims(&self, sentence: &Sentence) -> Vec<Claim> {
        let claim = |(holder, stance): &(Holder, Stance)| Claim {
            holder: *holder,
            stance: *stance,
            clause: (0, sentence.len()),
            cue: (0, 0),
            about: (0, sentence.len()),
            pattern: Pattern::Bullet,
            tags: vec!["bullet"],
            reported: false,
            anaphora: Some("anaphora:lead-in"),
        };
        self.said.iter().map(claim).collect()
    }
}
