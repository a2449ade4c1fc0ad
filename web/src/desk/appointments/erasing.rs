//! What stands on record of a candidate and can be erased, value by value, when the candidate asks.

use procedure::id::{CandidateId, SealId};
use procedure::{Noun, Seat};
use serde_json::Value;
use store::accounts::{Nomination, NominationStage};

use super::Of;
use crate::desk::acting::Acting;
use crate::desk::answer::{Answered, Unanswered};
use crate::desk::asking::Asking;
use crate::desk::pages::appointments as page;

/// The personal values of a nomination, as its act names them.
const VALUES: [&str; 3] = ["name", "stated", "statement"];

/// One of them.
pub(crate) struct Sealed {
    /// Which.
    pub(crate) value: &'static str,
    pub(crate) seal: SealId,
    /// Whether it was withheld or erased already.
    pub(crate) closed: bool,
}

/// The candidates who have asked for erasure, for the secretariat, while anything of them is shown.
pub(crate) fn asked(asking: &Asking<'_>, acting: &Acting) -> Result<Vec<CandidateId>, Unanswered> {
    if *acting.seat() != Seat::Secretariat {
        return Ok(Vec::new());
    }
    let all = asking.accounts().nominations(None)?;
    let asked = all.iter().filter_map(erasure_asked);
    let shown = |id: &CandidateId| {
        asking.forum(|forum| {
            let known = forum.appointments.candidate(*id);
            known.is_some_and(|it| {
                let said = it.statement.as_ref().and_then(|it| it.open());
                it.name.open().is_some() || it.stated.open().is_some() || said.is_some()
            })
        })
    };
    Ok(asked.filter(shown).collect())
}

fn erasure_asked(nomination: &Nomination) -> Option<CandidateId> {
    match nomination.stage {
        NominationStage::Entered {
            candidate,
            erasure_asked: Some(_),
            ..
        } => Some(CandidateId(candidate)),
        _ => None,
    }
}

/// Each value with the way to its erasure, which two officers do together.
pub(super) fn show(asking: &Asking<'_>, _: &Acting) -> Answered {
    let Of::Candidate(candidate) = super::candidate(asking)? else {
        return Err(Unanswered::Fault("a candidate was asked for".into()));
    };
    let sealed = sealed(asking, candidate.id)?;
    asking.page(|at| page::erase(at, &candidate, &sealed))
}

/// The seals in the entry by which the candidate was nominated.
fn sealed(asking: &Asking<'_>, candidate: CandidateId) -> Result<Vec<Sealed>, Unanswered> {
    let registrar = &asking.with.registrar;
    let index = {
        let now = registrar.read();
        now.journal
            .index_of(Noun::Candidate, &candidate.to_string())
    };
    let entries = match index {
        Some(index) => registrar.entries(index, 1)?,
        None => Vec::new(),
    };
    let entry: Option<Value> = entries
        .first()
        .and_then(|entered| serde_json::from_slice(&entered.bytes).ok());
    let seal = |value: &'static str| {
        let sealed = entry.as_ref()?.get("body")?.get(value)?.get("sealed")?;
        let seal = SealId::new(sealed.as_str()?).ok()?;
        let closed = asking.forum(|forum| forum.keeping.closed(&seal).is_some());
        Some(Sealed {
            value,
            seal,
            closed,
        })
    };
    Ok(VALUES.into_iter().filter_map(seal).collect())
}
