//! What criteria and shortfalls are called.

use language::Arg;
use observatory::slates::Shortfall;
use procedure::appointment::Criterion;

use crate::exploring::Explored;
use crate::pages::fragment::Fragment;
use crate::pages::reader::Reader;

/// A number of slates, as far as a message can tell it.
pub(super) fn number(slates: u128) -> u64 {
    u64::try_from(slates).unwrap_or(u64::MAX)
}

/// The criterion at this place in a few words.
pub(super) fn criterion(r: &Reader<'_>, explored: &Explored, at: usize) -> Fragment {
    let criteria = &explored.field.measures.criteria;
    criteria.get(at).map(|it| short(r, it)).unwrap_or_default()
}

/// A criterion in a few words; with its classification, where it rests on one.
pub(super) fn short(r: &Reader<'_>, criterion: &Criterion) -> Fragment {
    let name = Fragment::text(r.say(&format!("test-name-{}", criterion.test.key())));
    match criterion.test.basis() {
        Some(basis) => Fragment::markup(format!("{name} ({})", r.basis_label(basis))),
        None => name,
    }
}

/// Several criteria as a list in a sentence.
pub(super) fn criteria(r: &Reader<'_>, explored: &Explored, which: &[usize]) -> Fragment {
    let names: Vec<Fragment> = which.iter().map(|it| criterion(r, explored, *it)).collect();
    r.list(&names)
}

/// By how much a criterion is missed, in words that say what is counted.
pub(super) fn by(r: &Reader<'_>, criterion: &Criterion, short: Shortfall) -> Fragment {
    let key = format!("explore-by-{}", criterion.test.key());
    let (low, high) = (u64::from(short.low), u64::from(short.high));
    let by = if low == high {
        Fragment::text(&language::number(r.lang(), i64::from(short.high)))
    } else {
        r.tell(
            "explore-from-to",
            &[("low", low.into()), ("high", high.into())],
        )
    };
    r.tell(&key, &[("by", Arg::Html(by.as_str()))])
}
