//! What a page shows for a key that no file has.

use std::collections::HashMap;
use std::sync::{LazyLock, Mutex, PoisonError};

/// Keys come from the program's own text, so few are ever missing; this many are remembered.
const SHOWN_MAX: usize = 256;

/// The key in brackets, kept for ever because each is asked for again and again.
pub(super) fn shown(key: &str) -> &'static str {
    static SHOWN: LazyLock<Mutex<HashMap<String, &'static str>>> = LazyLock::new(Mutex::default);
    let mut shown = SHOWN.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(bracketed) = shown.get(key) {
        return bracketed;
    }
    if shown.len() >= SHOWN_MAX {
        return "[?]";
    }
    let bracketed: &'static str = Box::leak(format!("[{key}]").into_boxed_str());
    shown.insert(key.to_owned(), bracketed);
    bracketed
}
