//! One thing that was found: what it is called, where it stands, what it says.

use observatory::search::{Asked, Hit, Kind};
use procedure::id::{DocumentId, SessionId};
use text::Wording;

use super::excerpt::excerpt;
use crate::pages::fragment::{Fragment, escaped};
use crate::pages::line;
use crate::pages::reader::Reader;
use crate::whereabouts::{position, whereabouts};

/// One thing that was found.
pub(super) struct Found {
    /// What it is called, as a link.
    pub(super) link: Fragment,
    /// Who holds it, when it is, what its symbol is.
    pub(super) beside: Option<Fragment>,
    /// What it says, or the part of it that has a word that was asked for.
    pub(super) words: Option<Fragment>,
}

impl Found {
    pub(super) fn of(r: &Reader<'_>, asked: &Asked, hit: &Hit<'_>) -> Self {
        Self {
            link: link(r, hit),
            beside: beside(r, hit),
            words: hit.words.map(|words| said(r, asked, words)),
        }
    }
}

fn link(r: &Reader<'_>, hit: &Hit<'_>) -> Fragment {
    let found = whereabouts(r.view.forum, hit);
    let place = found
        .place
        .map_or_else(String::new, |place| format!("#{place}"));
    let href = escaped(&format!("{}{place}", r.view.link(&found.path)));
    let label = match hit.kind {
        // Of many positions on one question each is called by its holder.
        Kind::Position => match position(r.view.forum, hit) {
            Some(position) => {
                let holder = Fragment::text(&r.holder_text(&position.holder));
                r.pair(&holder, &r.name(hit.title))
            }
            None => r.name(hit.title),
        },
        Kind::Decision => Fragment::markup(format!("<bdi>{}</bdi> {}", hit.key, r.name(hit.title))),
        _ => r.name(hit.title),
    };
    Fragment::markup(format!("<a href=\"{href}\">{label}</a>"))
}

fn beside(r: &Reader<'_>, hit: &Hit<'_>) -> Option<Fragment> {
    let forum = r.view.forum;
    match hit.kind {
        Kind::Position => Some(line::stance(r, position(forum, hit)?)),
        Kind::Session => {
            let id = SessionId::new(&hit.key).ok()?;
            let session = forum.sessions.get(&id)?;
            Some(r.days(session.opens, session.closes))
        }
        Kind::Document => {
            let id = DocumentId::new(&hit.key).ok()?;
            let document = forum.documents.get(&id)?;
            let publisher = r.english(document.publisher.as_str());
            let issued = document.issued.map(|day| r.date(day));
            let symbol = Fragment::markup(format!("<bdi>{}</bdi>", escaped(&hit.key)));
            let parts = [Some(symbol), Some(publisher), issued];
            Some(joined(parts.into_iter().flatten()))
        }
        Kind::Statement => {
            let id = hit.key.parse().ok().map(procedure::id::StatementId)?;
            let statement = forum.statements.get(id)?;
            let speaker = statement.speaker.as_ref().map(|it| r.holder(it));
            Some(joined(speaker.into_iter().chain([r.date(statement.on)])))
        }
        Kind::Member => Some(Fragment::markup(format!(
            "<bdi>{}</bdi>",
            escaped(&hit.key)
        ))),
        _ => None,
    }
}

fn joined(parts: impl Iterator<Item = Fragment>) -> Fragment {
    let parts: Vec<String> = parts.map(|part| part.to_string()).collect();
    Fragment::markup(parts.join(" · "))
}

/// The part of a wording that has the words that were asked for: in the reader's language, or in
/// another one where all of them are in that one alone.
fn said(r: &Reader<'_>, asked: &Asked, words: &Wording) -> Fragment {
    let read = publish::tongue(r.lang());
    let Some(mine) = words.for_reader(read) else {
        return Fragment::default();
    };
    let mut versions = words.versions();
    let elsewhere = match asked.count_in(mine.1.words.as_str()) {
        0 => versions.find(|(_, version)| asked.all_in(version.words.as_str())),
        _ => None,
    };
    let (language, version) = elsewhere.unwrap_or(mine);
    let shown = escaped(&excerpt(version.words.as_str(), asked));
    if language == read {
        Fragment::markup(shown)
    } else {
        r.in_other_language(language, &shown)
    }
}
