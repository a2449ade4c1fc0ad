//! From where a reader looks: the language, the fold of the record, the day.

use jiff::civil::Date;
use language::Lang;
use procedure::Forum;
use registrar::Journal;

/// Which forum the reader asked for.
///
/// Two times, never mixed: a day asks what was the case then as known now, an index asks what the
/// record said then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AsOf {
    /// The newest, today.
    Now,
    /// What was the case on a day, as known now: `?as_of=2026-03-30`.
    Day(Date),
    /// What the record said once the entry with this index was in it: `?at=1234`.
    Index(u64),
}

/// What every page says of the site itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Notice {
    /// Nothing: it is the forum's own, and all is well.
    #[default]
    None,
    /// It shows a copy of a record that is kept elsewhere.
    Mirror,
    /// A check found something wrong, so nothing is entered.
    ReadOnly,
}

/// From where the reader looks. Every page is a pure function of one.
#[derive(Clone, Copy)]
pub struct Viewpoint<'a> {
    /// The language of the page.
    pub lang: Lang,
    /// The forum the reader asked for: the newest, or the fold up to an index.
    pub forum: &'a Forum,
    /// Where things stand in the record, up to the same place.
    pub journal: &'a Journal,
    /// How many entries the fold has. Every page shows it.
    pub size: u64,
    /// The root of the record at that size. Every page shows it.
    pub root: [u8; 32],
    /// Today in the forum's civil time; for [`AsOf::Index`] the day on which that entry was made.
    pub today: Date,
    /// Which forum the reader asked for.
    pub as_of: AsOf,
    /// The path without the language, for the language menu: `/questions/agenda-item-5`.
    pub path: &'a str,
    /// The canonical query without `?`, kept by the language menu; empty where there is none.
    pub query: &'a str,
    /// What every page says of the site itself.
    pub notice: Notice,
    /// Whether the record is that of a rehearsal, also where the page looks at what stood before
    /// the entry that founds it.
    pub rehearsal: bool,
}

impl Viewpoint<'_> {
    /// The day the page is about: the day asked for, else [`Viewpoint::today`].
    pub fn day(&self) -> Date {
        match self.as_of {
            AsOf::Day(day) => day,
            AsOf::Now | AsOf::Index(_) => self.today,
        }
    }

    /// The path and query of a page in the language and as of the time of this one.
    ///
    /// `path` is without the language: `/members/COL`.
    pub fn link(&self, path: &str) -> String {
        let lang = self.lang.tag();
        match self.as_of {
            AsOf::Now => format!("/{lang}{path}"),
            AsOf::Day(day) => format!("/{lang}{path}?as_of={day}"),
            AsOf::Index(index) => format!("/{lang}{path}?at={index}"),
        }
    }

    /// This page in another language.
    pub fn in_language(&self, lang: Lang) -> String {
        let (path, tag) = (self.path, lang.tag());
        match self.query {
            "" => format!("/{tag}{path}"),
            query => format!("/{tag}{path}?{query}"),
        }
    }
}
