//! `positions.csv`: positions, each with the place that proves it.

use procedure::body::Post;
use procedure::id::{BodyId, CaveatId, GroupId, MemberId, OptionId, QuestionId};
use procedure::question::OnBehalf;
use procedure::question::record_position::RecordPosition;
use procedure::{Holder, Quantity, Refusal};
use text::{Language, Wording};

use super::row::Row;
use super::{Files, Mistake, Step, parse};

pub(super) fn steps(files: &Files) -> Result<Vec<Step>, Mistake> {
    parse::lines(files, "positions.csv")?
        .into_iter()
        .map(position)
        .collect()
}

fn position(mut row: Row) -> Result<Step, Mistake> {
    let on_behalf_of = row.optional_words("on_behalf_of")?;
    let mut caveats = Vec::new();
    for flag in row.optional_text("flags")?.unwrap_or_default().split(';') {
        if !flag.is_empty() {
            caveats.push(CaveatId::new(flag).map_err(|refusal| row.mistake(refusal))?);
        }
    }
    let command = RecordPosition {
        holder: row.with("holder", holder)?,
        question: row.with("question", QuestionId::new)?,
        option: row.with("option", OptionId::new)?,
        stance: row.one_of("stance")?,
        expressed: row.parsed("on", "a date such as 2026-03-31")?,
        on_behalf_of: on_behalf_of.map(OnBehalf::For),
        known_by: row.one_of("known_by")?,
        source: row.take_citation()?,
        words: Wording::new(Language::En, row.words("words")?),
        caveats,
    };
    row.step(command)
}

/// A holder by its code: `COL`, `EU`, `CHAIR`, `unnamed-many`.
///
/// Three capital letters are a member; any other key is a group.
pub(super) fn holder(code: &str) -> Result<Holder, Refusal> {
    let unnamed = [
        Quantity::Some,
        Quantity::Many,
        Quantity::Majority,
        Quantity::All,
    ]
    .into_iter()
    .find(|quantity| code.strip_prefix("unnamed-") == Some(quantity.key()));
    match (code, unnamed) {
        (_, Some(quantity)) => Ok(Holder::Unnamed(quantity)),
        ("CHAIR", None) => Ok(Holder::Officer {
            body: BodyId::new("plenary")?,
            post: Post::Chair,
        }),
        _ => match MemberId::new(code) {
            Ok(member) if !GROUPS_OF_THREE_LETTERS.contains(&code) => Ok(Holder::Member(member)),
            _ => GroupId::new(code).map(Holder::Group),
        },
    }
}

/// Groups whose key has the form of a member's code and is no member's.
const GROUPS_OF_THREE_LETTERS: [&str; 3] = ["PIF", "LDC", "EIG"];
