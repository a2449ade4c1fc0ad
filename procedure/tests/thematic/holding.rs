//! Everything that must hold at the end of a life, by name.

use procedure::{Forum, Recorded};

use crate::{holders, plenary, reports, texts};

/// A name, and what fails where it does not hold.
pub(crate) type Property = (&'static str, fn(&Forum, &[Recorded]));

pub(crate) fn properties() -> impl Iterator<Item = Property> {
    let all = [
        texts::PROPERTIES,
        holders::PROPERTIES,
        reports::PROPERTIES,
        plenary::PROPERTIES,
    ];
    all.into_iter().flatten().copied()
}
