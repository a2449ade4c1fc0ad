//! Numbers given per kind, in the order of entering, from 1.

/// Where a number counted from 1 stands in a list.
pub(crate) fn place(number: u32) -> Option<usize> {
    usize::try_from(number.checked_sub(1)?).ok()
}

/// The number that comes after so many.
pub(crate) fn next(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX).saturating_add(1)
}

/// The places of a list with their numbers.
pub(crate) fn numbered<T>(list: &[T]) -> impl Iterator<Item = (u32, &T)> {
    (1..).zip(list)
}
