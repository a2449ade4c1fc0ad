//! A long list cut into pages: which places a page has, and the way to its neighbours.

use std::ops::Range;

use super::fragment::Fragment;
use super::reader::Reader;
use crate::{BadRequest, Expected};

/// A list of so many, so many a page.
pub(crate) struct Pages {
    pub(crate) all: usize,
    pub(crate) a_page: usize,
}

/// One page of a list.
pub(crate) struct OnePage {
    /// From 1.
    pub(crate) number: usize,
    /// The places in the list that it shows.
    pub(crate) places: Range<usize>,
    last: usize,
    all: usize,
}

/// What a page says of itself and where its neighbours are.
pub(crate) struct Turning {
    /// "Positions 31 to 60 of 193", where there is more than one page.
    pub(crate) part: Option<Fragment>,
    pub(crate) before: Option<String>,
    pub(crate) after: Option<String>,
}

impl Pages {
    /// The page with this number, from 1; an empty list has one page.
    pub(crate) fn page(&self, number: usize) -> Result<OnePage, BadRequest> {
        let last = self.all.div_ceil(self.a_page).max(1);
        if !(1..=last).contains(&number) {
            return Err(BadRequest::Malformed {
                name: "page",
                value: number.to_string(),
                expected: Expected::Number {
                    min: 1,
                    max: u64::try_from(last).unwrap_or(u64::MAX),
                },
            });
        }
        let from = (number - 1) * self.a_page;
        Ok(OnePage {
            number,
            places: from..(from + self.a_page).min(self.all),
            last,
            all: self.all,
        })
    }
}

impl OnePage {
    pub(crate) fn is_first(&self) -> bool {
        self.number == 1
    }

    /// The ways from this page; `query` is what its address has besides the number.
    pub(crate) fn turning(&self, r: &Reader<'_>, path: &str, query: &[(&str, &str)]) -> Turning {
        let address = |number: usize| {
            let text = number.to_string();
            let mut query = query.to_vec();
            // The first page has one address, without its number.
            query.extend((1 < number).then_some(("page", text.as_str())));
            r.address_with(path, &query)
        };
        Turning {
            part: (1 < self.last).then(|| self.part(r)),
            before: (1 < self.number).then(|| address(self.number - 1)),
            after: (self.number < self.last).then(|| address(self.number + 1)),
        }
    }

    /// The title of the page: pages after the first have their number in it.
    pub(crate) fn title(&self, r: &Reader<'_>, title: &str) -> String {
        if self.is_first() {
            return title.to_owned();
        }
        r.plain(
            "positions-title",
            &[("option", title.into()), ("page", self.number.into())],
        )
    }

    fn part(&self, r: &Reader<'_>) -> Fragment {
        r.tell(
            "positions-part",
            &[
                ("from", (self.places.start + 1).into()),
                ("to", self.places.end.into()),
                ("count", self.all.into()),
            ],
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_place_is_on_one_page() {
        for all in [0, 1, 29, 30, 31, 193] {
            let pages = Pages { all, a_page: 30 };
            let numbers = 1..=all.div_ceil(30).max(1);
            let places = numbers
                .clone()
                .filter_map(|n| pages.page(n).ok())
                .flat_map(|page| page.places);
            assert!(places.eq(0..all), "{all}");
            assert!(pages.page(0).is_err());
            assert!(pages.page(numbers.end() + 1).is_err());
        }
        assert!(Pages { all: 3, a_page: 1 }.page(usize::MAX).is_err());
    }
}
