//! Files made from the forum: tables, the feed, the calendar.

use axum::http::{StatusCode, header};
use jiff::Timestamp;
use language::{Lang, Messages};
use procedure::id::SessionId;
use procedure::{Act, Forum, Noun};
use publish::{Calendar, FeedOf, Form, Line, Names, Record, Since, Source};
use registrar::{Entered, Fault, Snapshot};

use crate::api::Looking;
use crate::drawing::{self, Drawn};
use crate::failing::Failing;
use crate::kept::Of;
use crate::limits;
use crate::reply::{Caching, Draft};
use crate::surroundings::Surroundings;

/// What the names of files from a rehearsal begin with.
fn played(rehearsal: bool) -> &'static str {
    if rehearsal { "rehearsal-" } else { "" }
}

/// A table as CSV.
pub(crate) fn table(at: &Looking<'_>, name: &str) -> Result<Draft, Failing> {
    let raw = at.query.get("form") == Some("raw");
    let (form, mark) = if raw {
        (Form::Raw, "-raw")
    } else {
        (Form::Safe, "")
    };
    let source = Source {
        forum: &at.fold.forum,
        lang: at.lang,
        day: at.day,
        entry_of: &|noun, key| at.fold.journal.index_of(noun, key),
        address: at.address,
    };
    let text = publish::csv(name, &source, form);
    let text = text.ok_or_else(|| Failing::Fault(format!("the table {name} was not written")))?;
    let played = played(at.rehearsal);
    let disposition = format!("attachment; filename=\"{played}{name}{mark}.csv\"");
    Ok(Draft::new(
        StatusCode::OK,
        "text/csv; charset=utf-8; header=present",
        text,
    )
    .cached(Caching::Revalidate)
    .for_anyone()
    .with(header::CONTENT_DISPOSITION, &disposition))
}

/// The newest entries as an Atom feed.
pub(crate) fn feed(with: &Surroundings, lang: Lang) -> Result<Drawn, Failing> {
    let of = drawing::now(with);
    let size = with.registrar.size();
    let first = size.saturating_sub(limits::FEED_ENTRIES);
    let count = usize::try_from(size - first).unwrap_or(0);
    let mut entries = with.registrar.entries(first, count)?;
    entries.reverse();
    let text = told(with, lang, FeedOf::Record, &entries);
    Ok(drawn(of, size, "application/atom+xml; charset=utf-8", text))
}

/// The decisions as an Atom feed.
pub(crate) fn decisions(with: &Surroundings, lang: Lang) -> Result<Drawn, Failing> {
    let of = drawing::now(with);
    let indexes: Vec<u64> = {
        let fold = with.registrar.read();
        let taken = fold.forum.matters.decisions().rev();
        let most = usize::try_from(limits::FEED_ENTRIES).unwrap_or(usize::MAX);
        taken
            .take(most)
            .filter_map(|it| fold.journal.index_of(Noun::Decision, it.id.as_str()))
            .collect()
    };
    let mut entries = Vec::new();
    for index in indexes {
        entries.extend(with.registrar.entries(index, 1)?);
    }
    let text = told(with, lang, FeedOf::Decisions, &entries);
    let size = with.registrar.size();
    Ok(drawn(of, size, "application/atom+xml; charset=utf-8", text))
}

/// These entries as a feed, in this order.
fn told(with: &Surroundings, lang: Lang, of: FeedOf, entries: &[Entered]) -> String {
    let fold = with.registrar.read();
    let said = |text: &str| match lang {
        // Isolates matter where a line runs from right to left; elsewhere readers show boxes.
        Lang::Ar => text.to_owned(),
        _ => publish::plain(text),
    };
    let lines: Vec<Line> = entries
        .iter()
        .map(|entered| Line {
            index: entered.index,
            at: entered.recorded.at,
            sentence: said(&publish::sentence(&entered.recorded.act, &fold.forum, lang)),
            by: said(&publish::by(&entered.recorded.by, &fold.forum, lang)),
            since: since(&fold.forum, &entered.recorded.act, lang),
        })
        .collect();
    publish::atom(&Record {
        lang,
        forum: short_name(&fold, lang),
        address: &with.address,
        lines: &lines,
        of,
    })
}

/// That a position is said to be reported wrongly, as long as that is not settled.
fn since(forum: &Forum, act: &Act, lang: Lang) -> Option<Since> {
    let Act::PositionRecorded(act) = act else {
        return None;
    };
    let open = forum.disputes.open(act.position)?;
    let label = Messages::of(lang).text("statement-position-disputed");
    let number = open.id;
    Some(Since {
        at: open.entered_at,
        words: format!("{label} ({number}): {}", open.reason),
    })
}

/// The sessions and meetings as a calendar.
pub(crate) fn calendar(with: &Surroundings, lang: Lang) -> Result<Drawn, Failing> {
    let of = drawing::now(with);
    let stamps = stamps(with)?;
    let fold = with.registrar.read();
    let stamp_of = |session: &SessionId| {
        let known = stamps.iter().find(|(key, _)| key == session);
        known.map_or(Timestamp::UNIX_EPOCH, |(_, stamp)| *stamp)
    };
    let text = publish::calendar(&Calendar {
        forum: &fold.forum,
        lang,
        address: &with.address,
        stamp_of: &stamp_of,
    });
    Ok(drawn(of, fold.size, "text/calendar; charset=utf-8", text))
}

/// When the newest entry about each session was made.
fn stamps(with: &Surroundings) -> Result<Vec<(SessionId, Timestamp)>, Fault> {
    let newest: Vec<(SessionId, u64)> = {
        let fold = with.registrar.read();
        let newest = |id: &SessionId| {
            fold.journal
                .touching(Noun::Session, id.as_str())
                .last()
                .copied()
        };
        let sessions = fold.forum.sessions.iter();
        sessions
            .filter_map(|it| Some((it.id.clone(), newest(&it.id)?)))
            .collect()
    };
    let mut stamps = Vec::with_capacity(newest.len());
    for (session, index) in newest {
        if let Some(entered) = with.registrar.entries(index, 1)?.first() {
            stamps.push((session, entered.recorded.at));
        }
    }
    Ok(stamps)
}

fn short_name(fold: &Snapshot, lang: Lang) -> &str {
    let names = Names {
        forum: &fold.forum,
        lang,
    };
    let founding = fold.forum.founding.as_ref();
    founding.map_or("", |founding| names.words(&founding.short_name))
}

fn drawn(of: Of, size: u64, media: &'static str, text: String) -> Drawn {
    let draft = Draft::new(StatusCode::OK, media, text)
        .cached(Caching::Revalidate)
        .for_anyone();
    Drawn { draft, of, size }
}
