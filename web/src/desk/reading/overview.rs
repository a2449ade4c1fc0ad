//! The statements that can be read, each with how far it has come and who is at it.

use std::collections::BTreeMap;

use procedure::Forum;
use procedure::id::DocumentId;
use procedure::question::Evidence;

use crate::desk::acting::Acting;
use crate::desk::answer::Answered;
use crate::desk::asking::Asking;
use crate::desk::pages::reading as page;

/// How many statements a page lists.
const A_PAGE: usize = 100;

pub(super) fn show(asking: &Asking<'_>, acting: &Acting) -> Answered {
    let person = acting.person().as_str();
    let (read, aside, held) = {
        let accounts = asking.accounts();
        let read = accounts.statements_read()?;
        (
            read,
            accounts.set_aside()?,
            accounts.passages_held(asking.now)?,
        )
    };
    let from = asking.query.get("before").and_then(|it| it.parse().ok());
    let lines: Vec<page::Line> = asking.forum(|forum| {
        let recorded = recorded(forum);
        let statements = forum.statements.iter().rev();
        let shown = statements.filter(|it| from.is_none_or(|from: u32| it.id.0 < from));
        let line = |it: &procedure::statement::Statement| {
            let number = it.id.0;
            let read = read.iter().find(|it| it.statement == number);
            let aside = aside.iter().find(|(statement, ..)| *statement == number);
            let at_it = held.iter().filter(|it| it.statement == number);
            let (own, others): (Vec<_>, Vec<_>) = at_it.partition(|it| it.person == person);
            page::Line {
                statement: it.id,
                found: read.map(|it| (it.open as usize, it.found as usize)),
                recorded: recorded.get(&it.document).copied().unwrap_or(0),
                rejected: aside.map_or(0, |(_, rejected, _)| *rejected as usize),
                later: aside.map_or(0, |(_, _, later)| *later as usize),
                own: !own.is_empty(),
                others: others.len(),
            }
        };
        shown.take(A_PAGE).map(line).collect()
    });
    asking.page(|at| page::list(at, &lines))
}

/// How many positions that stand quote each document.
fn recorded(forum: &Forum) -> BTreeMap<DocumentId, usize> {
    let mut recorded = BTreeMap::new();
    for position in forum.questions.positions() {
        if let Evidence::Cited(source) = &position.evidence
            && position.retracted.is_none()
        {
            *recorded.entry(source.document.clone()).or_insert(0) += 1;
        }
    }
    recorded
}
