//! What a request asks for: its address and query, read and checked.

use jiff::civil::Date;
use language::Lang;
use observatory::search::Kind;

use crate::address::{Address, Page};
use crate::api;
use crate::bad_request::{BadRequest, Expected};
use crate::failing::Failing;
use crate::query::{Empty, Query};
use crate::{address, limits, query};

/// A request that was understood.
pub(crate) struct Wanted {
    /// What it names.
    pub(crate) address: Address,
    /// Its query; every value has the form its parameter takes.
    pub(crate) query: Query,
    /// The path in its one form.
    path: String,
    /// What the record said once the entry with this index was in it.
    pub(crate) at: Option<u64>,
    /// The day as of which things stand.
    pub(crate) as_of: Option<Date>,
}

/// Reads a path and a query.
pub(crate) fn read(path: &str, text: Option<&str>) -> Result<Wanted, Failing> {
    let address = address::read(path)?;
    let path = match &address {
        Address::Page(lang, page) => format!("/{lang}{}", page.path()),
        _ => path.to_owned(),
    };
    match &address {
        Address::Page(_, page) => {
            let query = Query::read(text, page.parameters(), Empty::Absent)?;
            let (as_of, at) = time_of_page(&query)?;
            if matches!(page, Page::Record) {
                query.number("before", 0, limits::NUMBER_MAX)?;
            }
            if matches!(page, Page::Thematic(_)) {
                address::check_thematic(&query)?;
            }
            if matches!(page, Page::Statements | Page::Timeline(..) | Page::Disputes) {
                query.number("page", 1, limits::NUMBER_MAX)?;
            }
            if matches!(page, Page::Statement(_)) {
                for place in ["from", "p", "to"] {
                    query.number(place, 0, limits::NUMBER_MAX)?;
                }
            }
            if matches!(page, Page::Question(_)) {
                page_of_option(&query)?;
            }
            if matches!(page, Page::Search) {
                page_of_kind(&query)?;
            }
            Ok(Wanted {
                address,
                query,
                path,
                at,
                as_of,
            })
        }
        Address::Api(api::Api::Table(_)) | Address::Table(_) => {
            of_program(address, path, text, &api::Api::Table("").parameters())
        }
        Address::Api(api) => {
            let parameters = api.parameters();
            of_program(address, path, text, &parameters)
        }
        Address::Proof(proof) => {
            let parameters = proof.parameters();
            of_program(address, path, text, parameters)
        }
        // A redirection keeps whatever query it was given.
        Address::Moved(_) => Ok(Wanted {
            address,
            query: Query::default(),
            path,
            at: None,
            as_of: None,
        }),
        _ => of_program(address, path, text, &[]),
    }
}

/// `?option=KEY&page=2`: without an option there are no pages, from 1 on with one.
fn page_of_option(query: &Query) -> Result<(), BadRequest> {
    if query.get("option").is_none() && query.get("page").is_some() {
        return Err(BadRequest::UnknownParameter {
            name: "page".into(),
            accepted: vec!["as_of", "at", "option"],
        });
    }
    query.number("page", 1, limits::NUMBER_MAX).map(|_| ())
}

/// `?q=WORDS&kind=KEY&page=2`: pages are pages of one kind.
fn page_of_kind(query: &Query) -> Result<(), BadRequest> {
    query.word("kind", &Kind::KEYS)?;
    if query.get("kind").is_none() && query.get("page").is_some() {
        return Err(BadRequest::UnknownParameter {
            name: "page".into(),
            accepted: vec!["as_of", "at", "kind", "q"],
        });
    }
    query.number("page", 1, limits::NUMBER_MAX).map(|_| ())
}

fn of_program(
    address: Address,
    path: String,
    text: Option<&str>,
    parameters: &[api::Parameter],
) -> Result<Wanted, Failing> {
    let query = Query::read(text, &api::names(parameters), Empty::Kept)?;
    api::check(parameters, &query)?;
    let (as_of, at) = (
        query.date("as_of")?,
        query.number("at", 0, limits::NUMBER_MAX)?,
    );
    Ok(Wanted {
        address,
        query,
        path,
        at,
        as_of,
    })
}

/// `?as_of=DATE`, `?as_of=INDEX` and `?at=INDEX`: one of them.
fn time_of_page(query: &Query) -> Result<(Option<Date>, Option<u64>), BadRequest> {
    let at = query.number("at", 0, limits::NUMBER_MAX)?;
    if at.is_some() && query.get("as_of").is_some() {
        return Err(BadRequest::Excluded {
            one: "as_of",
            other: "at",
        });
    }
    let expected = Expected::DateOrIndex { newest: None };
    let as_of = query.typed("as_of", expected, |value| {
        let day = query::date(value).map(|day| (Some(day), None));
        day.or_else(|| query::number(value).map(|index| (None, Some(index))))
    })?;
    Ok(as_of.unwrap_or((None, at)))
}

impl Wanted {
    /// The address in its one form, under which its answer is kept.
    pub(crate) fn canonical(&self) -> String {
        match self.query.canonical().as_str() {
            "" => self.path.clone(),
            query => format!("{}?{query}", self.path),
        }
    }

    /// The path in its one form.
    pub(crate) fn path(&self) -> &str {
        &self.path
    }

    /// The language of names: that of the page, or the one asked for.
    pub(crate) fn lang(&self) -> Lang {
        match self.address {
            Address::Page(lang, _)
            | Address::Feed(lang)
            | Address::Decisions(lang)
            | Address::Calendar(lang) => lang,
            _ => self
                .query
                .get("lang")
                .and_then(Lang::from_tag)
                .unwrap_or(Lang::En),
        }
    }

    /// Whether answering reads storage or takes long, and so must not be done by those who serve.
    pub(crate) fn is_long(&self) -> bool {
        let reads_storage = match &self.address {
            Address::Page(_, page) => {
                // The explorer goes through every slate, the search through every text.
                matches!(
                    page,
                    Page::Forum
                        | Page::Record
                        | Page::Entry(_)
                        | Page::Slates
                        | Page::Statement(_)
                        | Page::Search
                )
            }
            Address::Feed(_)
            | Address::Decisions(_)
            | Address::Calendar(_)
            | Address::Table(_)
            | Address::Api(_)
            | Address::Tile(_)
            | Address::StatementFile(..)
            | Address::Proof(_)
            | Address::Entry(_) => true,
            _ => false,
        };
        reads_storage || self.at.is_some()
    }
}
