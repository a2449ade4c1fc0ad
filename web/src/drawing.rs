//! From what is wanted to an answer: a pure function of the fold, the day and what was read.

mod statements;

use std::ops::Deref;
use std::sync::Arc;

use axum::http::{StatusCode, header};
use jiff::civil::Date;
use ledger::tile::{Level, Tile};
use registrar::{Entered, Registrar, Snapshot};

use crate::address::{Address, Page};
use crate::api::{self, Api, EntriesRead, Looking, RecordAsked};
use crate::exploring::{self, Explored};
use crate::failing::Failing;
use crate::kept::Of;
use crate::reply::{Caching, Draft};
use crate::signed::Signed;
use crate::surroundings::Surroundings;
use crate::wanted::Wanted;
use crate::{AsOf, Html, NotFound, Sought, Viewpoint, files, pages, proving};

/// The media type of a page.
pub(crate) const HTML: &str = "text/html; charset=utf-8";
/// The media type of plain text.
pub(crate) const PLAIN: &str = "text/plain; charset=utf-8";

/// An answer, and of what state of affairs it speaks.
pub(crate) struct Drawn {
    pub(crate) draft: Draft,
    pub(crate) of: Of,
    /// The size of the fold it was drawn from.
    pub(crate) size: u64,
}

/// A fold: the newest, held briefly, or an earlier one.
enum Fold<N> {
    Newest(N),
    Past(Arc<Snapshot>),
}

impl<N: Deref<Target = Snapshot>> Deref for Fold<N> {
    type Target = Snapshot;

    fn deref(&self) -> &Snapshot {
        match self {
            Self::Newest(snapshot) => snapshot,
            Self::Past(snapshot) => snapshot,
        }
    }
}

/// Draws the answer. Blocks where [`Wanted::is_long`].
pub(crate) fn draw(with: &Surroundings, wanted: &Wanted) -> Result<Drawn, Failing> {
    match &wanted.address {
        Address::Page(_, page) => page_drawn(with, wanted, page),
        Address::Api(Api::Table(table)) | Address::Table(table) => {
            with_fold(with, wanted, |at| files::table(at, table))
        }
        Address::Proof(proof) => proving::draw(with, *proof, wanted),
        Address::Api(Api::Proof(proof)) => proof.draw(with, &wanted.query),
        Address::Api(Api::Explorer) => explorer_drawn(with, wanted),
        Address::Api(api) => with_fold(with, wanted, |at| {
            api::look_up(&api.parameters(), &wanted.query, &at.fold.forum)?;
            api.answer(at)
        }),
        Address::Feed(lang) => files::feed(with, *lang),
        Address::Decisions(lang) => files::decisions(with, *lang),
        Address::Calendar(lang) => files::calendar(with, *lang),
        Address::Tile(tile) => tile_read(&with.registrar, *tile),
        Address::Entry(index) => entry_read(&with.registrar, *index),
        Address::StatementFile(number, file) => statements::file(with, *number, *file),
        Address::Root
        | Address::Moved(_)
        | Address::Checkpoint
        | Address::Asset(_)
        | Address::Robots
        | Address::Security
        | Address::Health => Err(Failing::Fault("this is answered without drawing".into())),
    }
}

fn page_drawn(with: &Surroundings, wanted: &Wanted, page: &Page) -> Result<Drawn, Failing> {
    let of = now(with);
    let rehearsal = with.rehearsal().is_some();
    let entries = entries_for(with, wanted, page)?;
    let explored = explored_for(with, wanted, page)?;
    let signed = Signed::of(with);
    let text = statements::text_for(with, wanted, page)?;
    let fold = fold(&with.registrar, wanted.at)?;
    let (today, as_of) = times(with, wanted, &fold)?;
    let path = page.path();
    let view = Viewpoint {
        lang: wanted.lang(),
        forum: &fold.forum,
        journal: &fold.journal,
        size: fold.size,
        root: fold.root,
        today,
        as_of,
        path: &path,
        query: &wanted.query.canonical(),
        notice: with.notice(),
        rehearsal,
    };
    let beside = (&entries[..], explored.as_ref(), text.as_deref());
    let (status, Html(html)) = match shown(&view, page, wanted, beside, &signed) {
        Ok(html) => (StatusCode::OK, html),
        Err(Failing::Missing(missing)) => {
            (StatusCode::NOT_FOUND, pages::not_found(&view, &missing))
        }
        Err(failing) => return Err(failing),
    };
    let caching = match status {
        StatusCode::OK => Caching::Revalidate,
        _ => Caching::Never,
    };
    let draft = Draft::new(status, HTML, html).cached(caching);
    let of = match page {
        Page::Entry(_) | Page::Verify => Of::Moment,
        _ => of,
    };
    Ok(Drawn {
        draft,
        of,
        size: fold.size,
    })
}

/// Every page, once.
fn shown(
    view: &Viewpoint<'_>,
    page: &Page,
    wanted: &Wanted,
    (entries, explored, text): (&[Entered], Option<&Explored>, Option<&str>),
    signed: &Signed,
) -> Result<Html, Failing> {
    Ok(match page {
        Page::Forum => pages::forum(view, entries),
        Page::Questions => pages::questions(view),
        Page::Question(key) => match wanted.query.get("option") {
            Some(option) => pages::option(view, key, option, page_number(wanted))?,
            None => pages::question(view, key)?,
        },
        Page::Timeline(key, holder) => pages::timeline(view, key, holder, page_number(wanted))?,
        Page::Disputes => pages::disputes(view, page_number(wanted)),
        Page::Members => pages::members(view, wanted.query.get("group"))?,
        Page::Member(key) => pages::member(view, key)?,
        Page::Groups => pages::groups(view),
        Page::Group(key) => pages::group(view, key)?,
        Page::Body(key) => pages::body(view, key)?,
        Page::Sessions => pages::sessions(view),
        Page::Session(key) => pages::session(view, key)?,
        Page::Matters => pages::matters(view),
        Page::Matter(key) => pages::matter(view, key)?,
        Page::OpeningLetter(key) => pages::opening_letter(view, key)?,
        Page::OutcomeLetter(key) => pages::outcome_letter(view, key)?,
        Page::DecisionLetter(key) => pages::decision_letter(view, key)?,
        Page::Decisions => pages::decisions(view),
        Page::Decision(key) => pages::decision(view, key)?,
        Page::Posts => pages::posts(view),
        Page::Post(key) => pages::post(view, key)?,
        Page::Candidate(key) => pages::candidate(view, key)?,
        Page::Slates => match explored {
            Some(explored) => pages::slates(view, explored),
            None => return Err(Failing::Fault("the slates were not gone through".into())),
        },
        Page::Slate(key) => pages::slate(view, key)?,
        Page::Appointment(key) => pages::announcement(view, key)?,
        Page::Classifications => pages::classifications(view),
        Page::Classification(key) => pages::classification(view, key)?,
        Page::OfficeHolders => pages::office_holders(view),
        Page::Provisions => pages::provisions(view),
        Page::Provision(key) => pages::provision(view, key)?,
        Page::Framework => pages::framework(view),
        Page::Documents => pages::documents(view),
        Page::Document(key) => pages::document(view, key)?,
        Page::Statements => pages::statements(view, page_number(wanted)),
        Page::Statement(key) => pages::statement(view, key, text, statements::passage(wanted))?,
        Page::RollCall(key) => pages::roll_call(view, key)?,
        Page::Method => pages::method(view),
        Page::Record => pages::record(view, entries, before(wanted)),
        Page::Entry(index) => match entries {
            [entered] if entered.index < view.size => pages::entry(view, entered, signed),
            _ => return Err(no_entry(*index).into()),
        },
        Page::Verify => pages::verify(view, signed),
        Page::Data => pages::data(view),
        Page::Search => pages::search(view, &wanted.query),
        Page::Thematic(page) => pages::thematic(view, page, &wanted.query)?,
    })
}

/// Which page of a list is asked for, from 1.
fn page_number(wanted: &Wanted) -> usize {
    let number = wanted.query.get("page").and_then(crate::query::number);
    number.map_or(1, |number| usize::try_from(number).unwrap_or(usize::MAX))
}

fn before(wanted: &Wanted) -> Option<u64> {
    wanted.query.get("before").and_then(crate::query::number)
}

/// The entries a page shows, newest first.
fn entries_for(with: &Surroundings, wanted: &Wanted, page: &Page) -> Result<Vec<Entered>, Failing> {
    let registrar = &with.registrar;
    match page {
        Page::Entry(index) => Ok(registrar.entries(*index, 1)?),
        Page::Record | Page::Forum => {
            let size = wanted
                .at
                .map_or(u64::MAX, |at| at + 1)
                .min(registrar.size());
            let below = match page {
                Page::Record => before(wanted).unwrap_or(size).min(size),
                _ => size,
            };
            let count = below.min(pages::ENTRIES_A_PAGE as u64);
            let mut entries =
                registrar.entries(below - count, pages::ENTRIES_A_PAGE.min(below_count(count)))?;
            entries.reverse();
            Ok(entries)
        }
        _ => Ok(Vec::new()),
    }
}

/// The slates a page shows, gone through before the forum is held for drawing.
fn explored_for(
    with: &Surroundings,
    wanted: &Wanted,
    page: &Page,
) -> Result<Option<Explored>, Failing> {
    match page {
        Page::Slates => explored(with, wanted).map(Some),
        _ => Ok(None),
    }
}

fn explored(with: &Surroundings, wanted: &Wanted) -> Result<Explored, Failing> {
    let fold = fold(&with.registrar, wanted.at)?;
    let (today, _) = times(with, wanted, &fold)?;
    let day = wanted.as_of.unwrap_or(today);
    let gathered = exploring::gathered(&fold.forum, day, &wanted.query)?;
    drop(fold);
    gathered.explored()
}

/// The explorer for a program. Its state of affairs is that of before the work began.
fn explorer_drawn(with: &Surroundings, wanted: &Wanted) -> Result<Drawn, Failing> {
    let of = now(with);
    let explored = explored(with, wanted)?;
    let drawn = with_fold(with, wanted, |at| api::explored(at, &explored))?;
    Ok(Drawn { of, ..drawn })
}

fn below_count(count: u64) -> usize {
    usize::try_from(count).unwrap_or(usize::MAX)
}

/// Draws for a program: the same looking for lists and tables.
fn with_fold(
    with: &Surroundings,
    wanted: &Wanted,
    answer: impl FnOnce(&Looking<'_>) -> Result<Draft, Failing>,
) -> Result<Drawn, Failing> {
    let of = now(with);
    let rehearsal = with.rehearsal().is_some();
    let read = read_record(with, wanted)?;
    let fold = fold(&with.registrar, wanted.at)?;
    let (today, _) = times(with, wanted, &fold)?;
    let draft = answer(&Looking {
        fold: &fold,
        rehearsal,
        lang: wanted.lang(),
        day: wanted.as_of.unwrap_or(today),
        address: &with.address,
        query: &wanted.query,
        read: &read,
        only: only(wanted),
    })?;
    Ok(Drawn {
        draft,
        of,
        size: fold.size,
    })
}

fn only(wanted: &Wanted) -> Option<&str> {
    match &wanted.address {
        Address::Api(api) => api.only(),
        _ => None,
    }
}

/// What an answer needs of the record, read before the forum is held: the registrar looks at the
/// forum when it reads, and waits for those who hold it.
fn read_record(with: &Surroundings, wanted: &Wanted) -> Result<EntriesRead, Failing> {
    let Address::Api(api) = &wanted.address else {
        return Ok(EntriesRead::default());
    };
    let size = with.registrar.size();
    api.read_record(&RecordAsked {
        entries_of: &|from, count| with.registrar.entries(from, count),
        size: wanted.at.map_or(size, |at| size.min(at + 1)),
        query: &wanted.query,
        only: only(wanted),
    })
}

/// The state of affairs before drawing. What is drawn is of this or of a later one, and then drawn
/// again for the next reader.
pub(crate) fn now(with: &Surroundings) -> Of {
    let fold = with.registrar.read();
    let day = with.today.at((with.clock)(), &fold.forum);
    Of::Now {
        size: fold.size,
        day,
    }
}

fn fold(
    registrar: &Registrar,
    at: Option<u64>,
) -> Result<Fold<impl Deref<Target = Snapshot> + '_>, Failing> {
    let Some(index) = at else {
        return Ok(Fold::Newest(registrar.read()));
    };
    match registrar.forum_at(index.saturating_add(1))? {
        Some(past) => Ok(Fold::Past(past)),
        None => Err(no_entry(index).into()),
    }
}

/// The day it is, and which forum was asked for.
fn times(with: &Surroundings, wanted: &Wanted, fold: &Snapshot) -> Result<(Date, AsOf), Failing> {
    let Some(index) = wanted.at else {
        let day = with.today.at((with.clock)(), &fold.forum);
        return Ok((day, wanted.as_of.map_or(AsOf::Now, AsOf::Day)));
    };
    let entered = with.registrar.entries(index, 1)?;
    let entered = entered.first().ok_or_else(|| no_entry(index))?;
    let day = fold.forum.civil_day(entered.recorded.at);
    Ok((day, AsOf::Index(index)))
}

fn tile_read(registrar: &Registrar, tile: Tile) -> Result<Drawn, Failing> {
    let bytes = match tile.level() {
        Level::Hashes(level) => registrar.tile(level, tile.number(), tile.width()),
        Level::Entries => registrar.bundle(tile.number(), tile.width())?,
    };
    let missing = || NotFound {
        sought: Sought::Page,
        key: format!("/record/{tile}"),
    };
    let bytes = bytes.ok_or_else(missing)?;
    Ok(for_ever("application/octet-stream", bytes))
}

fn entry_read(registrar: &Registrar, index: u64) -> Result<Drawn, Failing> {
    let entries = registrar.entries(index, 1)?;
    let entered = entries.into_iter().next().ok_or_else(|| no_entry(index))?;
    Ok(for_ever("application/json", entered.bytes))
}

/// What never changes under its address.
fn for_ever(media: &'static str, bytes: Vec<u8>) -> Drawn {
    let draft = Draft::new(StatusCode::OK, media, bytes)
        .cached(Caching::Immutable)
        .for_anyone()
        .with(header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    Drawn {
        draft,
        of: Of::Bytes,
        size: 0,
    }
}

pub(crate) fn no_entry(index: u64) -> NotFound {
    NotFound {
        sought: Sought::Entry,
        key: index.to_string(),
    }
}
