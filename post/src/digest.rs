//! A letter that says what waits on a person.

use jiff::Timestamp;
use serde::Deserialize;

use crate::moment::moment;
use crate::plain;
use crate::written::Page;

/// How many matters one letter names; the others are counted.
const MATTERS_MAX: usize = 20;

/// What waits on a person.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Digest {
    /// The forum's name.
    pub forum: String,
    /// The page that has it all.
    pub desk: String,
    /// What waits, the nearest deadline first.
    pub items: Vec<Matter>,
}

/// One matter that waits.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Matter {
    /// What it is, in words.
    pub what: String,
    /// Until when, if there is a deadline.
    pub due: Option<Timestamp>,
}

impl Digest {
    pub(crate) fn draw(&self, page: &mut Page<'_>) {
        let count = self.items.len();
        page.subject("post-digest-subject", &[("count", count.into())]);
        page.says("post-digest-opens", &[]);
        let mut lines: Vec<String> = self
            .items
            .iter()
            .take(MATTERS_MAX)
            .map(|matter| matter.draw(page))
            .collect();
        let more = count.saturating_sub(MATTERS_MAX);
        if 0 < more {
            lines.push(page.line("post-digest-more", &[("count", more.into())]));
        }
        page.paragraph(&lines);
        page.says("post-digest-link", &[]);
        page.link(&self.desk);
    }
}

impl Matter {
    fn draw(&self, page: &Page<'_>) -> String {
        let what = plain::line(&self.what);
        match self.due {
            None => page.line("post-digest-item", &[("what", (&what).into())]),
            Some(due) => {
                let due = moment(page.lang(), due);
                let args = [("what", (&what).into()), ("due", (&due).into())];
                page.line("post-digest-item-due", &args)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use language::Lang;

    use super::{Digest, MATTERS_MAX, Matter};
    use crate::letter::Letter;

    #[test]
    fn a_long_digest_counts_what_it_leaves_out() {
        let matter = |n: usize| Matter {
            what: format!("matter {n}"),
            due: None,
        };
        let letter = Letter::Digest(Digest {
            forum: "Forum".to_owned(),
            desk: "https://forum.example/en/desk".to_owned(),
            items: (1..=MATTERS_MAX + 3).map(matter).collect(),
        });
        let written = letter.write(Lang::En, "https://forum.example").unwrap();
        assert_eq!(written.subject, "Forum: 23 matters wait on you");
        assert!(
            written
                .body
                .contains("• matter 20\r\nand 3 more matters\r\n")
        );
        assert!(!written.body.contains("matter 21"));
    }
}
