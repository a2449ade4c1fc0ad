//! Letters to people: they lie in the outbox of the accounts until somebody carries them.

/// Whoever carries the letters.
pub trait Post: Send + Sync {
    /// Something was laid in the outbox.
    fn wake(&self);
}
