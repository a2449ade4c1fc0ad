//! What was entered, and what proves it.

use procedure::Verb;

use super::acting::Acting;
use super::answer::Answered;
use super::asking::Asking;
use super::pages::receipt::{ReceiptPage, receipt};
use super::route::Route;
use crate::drawing::no_entry;
use crate::query::number;

pub(crate) const ROUTES: &[Route] = &[Route::page(Verb::ReadDesk, "/desk/receipt/{index}", page)];

fn page(asking: &Asking<'_>, _: &Acting) -> Answered {
    let index = number(asking.named.get("index")).unwrap_or(u64::MAX);
    let entered = asking.with.registrar.entries(index, 1)?;
    let entered = entered.first().ok_or_else(|| no_entry(index))?;
    let signed: Vec<u32> = entered.recorded.signed.iter().map(|it| it.0).collect();
    let note = asking.with.registrar.checkpoint();
    asking.page(|at| {
        let page = ReceiptPage {
            index,
            act: &entered.recorded.act,
            signed: &signed,
            covered: index < signed_size(&note),
        };
        receipt(at, &page)
    })
}

/// How many entries a signed checkpoint speaks of: its second line.
fn signed_size(note: &str) -> u64 {
    let size = note.lines().nth(1).and_then(|line| line.parse().ok());
    size.unwrap_or(0)
}
