//! What can be done: a way to it, or why it cannot.

use procedure::Refusal;

use crate::pages::fragment::Fragment;
use crate::pages::reader::Reader;
use crate::pages::refusal;

/// What can be done on a page.
pub(crate) struct Offer {
    pub(crate) label: Fragment,
    pub(crate) way: Way,
}

/// The way to something, or why there is none.
pub(crate) enum Way {
    /// It can be done there.
    Open(String),
    /// It cannot, and why.
    Closed(Fragment),
}

impl Offer {
    /// What can be done before what cannot, each in its order.
    pub(crate) fn possible_first(offers: impl Iterator<Item = Self>) -> Vec<Self> {
        let mut offers: Vec<Self> = offers.collect();
        offers.sort_by_key(|offer| matches!(offer.way, Way::Closed(_)));
        offers
    }

    /// What `decide` or the seats table says of it.
    pub(crate) fn of(
        r: &Reader<'_>,
        key: &str,
        path: &str,
        admitted: &Result<(), Refusal>,
    ) -> Self {
        let way = match admitted {
            Ok(()) => Way::Open(r.view.link(path)),
            Err(why) => Way::Closed(Fragment::text(&refusal(why, r.view.forum, r.lang()))),
        };
        Self {
            label: Fragment::text(r.say(key)),
            way,
        }
    }
}
