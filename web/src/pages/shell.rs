//! What stands around every page: title, breadcrumbs, languages, the record it was drawn from.

use language::{Arg, Lang};
use ledger::Hash;

use super::fragment::Fragment;
use super::reader::Reader;
use crate::{AsOf, Notice};

/// How many digits of the root a page shows; the record has them all.
const ROOT_DIGITS: usize = 12;

/// A section of the site, as the navigation names it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Section {
    /// The first page.
    Forum,
    /// Questions and positions.
    Questions,
    /// Members.
    Members,
    /// Groups of members.
    Groups,
    /// Sessions, agendas and bodies.
    Sessions,
    /// Matters put for decision, and the decisions.
    Matters,
    /// Posts, candidates, slates and those in office.
    Posts,
    /// Provisions and their readings.
    Provisions,
    /// The framework of responsible State behaviour.
    Framework,
    /// Documents and roll calls.
    Documents,
    /// How positions are recorded.
    Method,
    /// The record.
    Record,
    /// Data to take away.
    Data,
    /// Finding things by their words.
    Search,
    /// Pages that belong to none.
    None,
}

impl Section {
    const MENU: [Self; 8] = [
        Self::Questions,
        Self::Members,
        Self::Sessions,
        Self::Matters,
        Self::Provisions,
        Self::Record,
        Self::Method,
        Self::Search,
    ];
    const FOOT: [Self; 5] = [
        Self::Posts,
        Self::Groups,
        Self::Framework,
        Self::Documents,
        Self::Data,
    ];

    pub(crate) const fn path(self) -> &'static str {
        match self {
            Self::Forum | Self::None => "/",
            Self::Questions => "/questions",
            Self::Members => "/members",
            Self::Groups => "/groups",
            Self::Sessions => "/sessions",
            Self::Matters => "/matters",
            Self::Posts => "/posts",
            Self::Provisions => "/provisions",
            Self::Framework => "/framework",
            Self::Documents => "/documents",
            Self::Method => "/method",
            Self::Record => "/record",
            Self::Data => "/data",
            Self::Search => "/search",
        }
    }

    const fn label(self) -> &'static str {
        match self {
            Self::Forum | Self::None => "nav-forum",
            Self::Questions => "nav-questions",
            Self::Members => "nav-members",
            Self::Groups => "nav-groups",
            Self::Sessions => "nav-sessions",
            Self::Matters => "nav-matters",
            Self::Posts => "nav-posts",
            Self::Provisions => "nav-provisions",
            Self::Framework => "nav-framework",
            Self::Documents => "nav-documents",
            Self::Method => "nav-method",
            Self::Record => "nav-record",
            Self::Data => "nav-data",
            Self::Search => "nav-search",
        }
    }
}

/// One link of a menu.
pub(crate) struct Item {
    pub(crate) href: String,
    pub(crate) label: Fragment,
    pub(crate) current: bool,
}

/// One language of the language menu.
pub(crate) struct Tongue {
    pub(crate) href: String,
    pub(crate) lang: Lang,
    pub(crate) current: bool,
}

/// What stands around a page.
pub(crate) struct Shell {
    /// The title of the page, in words of its own.
    pub(crate) title: String,
    /// The forum's name.
    pub(crate) site: String,
    pub(crate) home: String,
    pub(crate) menu: Vec<Item>,
    pub(crate) foot: Vec<Item>,
    pub(crate) crumbs: Vec<Item>,
    pub(crate) tongues: Vec<Tongue>,
    /// Said above a page that looks at the past.
    pub(crate) banner: Option<Fragment>,
    /// What the page was drawn from.
    pub(crate) drawn_from: Fragment,
    /// Said above everything in a rehearsal.
    pub(crate) rehearsal: Option<&'static str>,
    /// What is to be known of the site itself.
    pub(crate) notice: Option<&'static str>,
}

impl Shell {
    /// The shell of a page in a section, with the breadcrumbs between the section and itself.
    pub(crate) fn new(r: &Reader<'_>, section: Section, title: &str) -> Self {
        let item = |other: Section| Item {
            href: r.view.link(other.path()),
            label: Fragment::text(r.say(other.label())),
            current: other == section,
        };
        let mut crumbs = vec![item(Section::Forum)];
        if !matches!(section, Section::Forum | Section::None) {
            crumbs.push(item(section));
        }
        Self {
            title: title.to_owned(),
            site: site(r),
            home: r.view.link("/"),
            menu: Section::MENU.map(item).into(),
            foot: Section::FOOT.map(item).into(),
            crumbs,
            tongues: Lang::ALL
                .map(|lang| Tongue {
                    href: r.view.in_language(lang),
                    lang,
                    current: lang == r.lang(),
                })
                .into(),
            banner: banner(r),
            drawn_from: drawn_from(r),
            rehearsal: r.view.rehearsal.then(|| r.say("rehearsal-banner")),
            notice: match r.view.notice {
                Notice::None => None,
                Notice::Mirror => Some(r.say("footer-mirror")),
                Notice::ReadOnly => Some(r.say("footer-read-only")),
            },
        }
    }

    /// The breadcrumbs of a page that is its section's own: what stands above it.
    pub(crate) fn at_its_head(mut self) -> Self {
        self.crumbs.pop();
        self
    }
}

fn site(r: &Reader<'_>) -> String {
    match &r.view.forum.founding {
        Some(founding) => r.bare(&founding.short_name).to_owned(),
        None => r.say("forum-short-name").to_owned(),
    }
}

fn banner(r: &Reader<'_>) -> Option<Fragment> {
    let now = format!("/{}{}", r.lang().tag(), r.view.path);
    let to_now = super::fragment::escaped(&now);
    let label = r.say("as-of-return");
    let link = format!(
        "<a href=\"{to_now}\">{}</a>",
        super::fragment::escaped(label)
    );
    let link = ("link", Arg::Html(&link));
    match r.view.as_of {
        AsOf::Now => None,
        AsOf::Day(day) => {
            let date = r.date(day);
            Some(r.tell(
                "as-of-day-banner",
                &[("date", Arg::Html(date.as_str())), link],
            ))
        }
        AsOf::Index(index) => {
            let (index, date) = (index.to_string(), r.date(r.view.today));
            Some(r.tell(
                "as-of-index-banner",
                &[
                    ("index", (&index).into()),
                    ("date", Arg::Html(date.as_str())),
                    link,
                ],
            ))
        }
    }
}

fn drawn_from(r: &Reader<'_>) -> Fragment {
    let root = Hash::from_slice(&r.view.root).map_or_else(String::new, |root| root.to_hex());
    let short = &root[..root.len().min(ROOT_DIGITS)];
    let root = format!("<code dir=\"ltr\">{short}…</code>");
    r.tell(
        "footer-drawn-from",
        &[("count", r.view.size.into()), ("root", Arg::Html(&root))],
    )
}
