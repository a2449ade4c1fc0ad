//! What stands under which address. Addresses stand for ever.

mod page;
mod thematic;

use language::Lang;
use ledger::tile::Tile;

use crate::api::{self, Api};
use crate::assets::{self, Asset};
use crate::proving::{self, Proof};
use crate::{NotFound, Sought, limits, percent, query};
pub(crate) use thematic::{Thematic, check as check_thematic};

/// A page for people, without its language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Page {
    /// `/`
    Forum,
    /// `/questions`
    Questions,
    /// `/questions/{key}`
    Question(String),
    /// `/questions/{key}/{holder}`: a holder on a question over time
    Timeline(String, String),
    /// `/disputes`
    Disputes,
    /// `/members`
    Members,
    /// `/members/{ISO3}`
    Member(String),
    /// `/groups`
    Groups,
    /// `/groups/{key}`
    Group(String),
    /// `/bodies/{key}`
    Body(String),
    /// `/matters`
    Matters,
    /// `/matters/{number}`
    Matter(String),
    /// `/matters/{number}/letter`
    OpeningLetter(String),
    /// `/matters/{number}/outcome`
    OutcomeLetter(String),
    /// `/decisions`
    Decisions,
    /// `/decisions/{year}/{number}`
    Decision(String),
    /// `/decisions/{year}/{number}/letter`
    DecisionLetter(String),
    /// `/sessions`
    Sessions,
    /// `/sessions/{key}`
    Session(String),
    /// `/posts`
    Posts,
    /// `/posts/{body}/{office}`
    Post(String),
    /// `/candidates/{number}`
    Candidate(String),
    /// `/slates`: the explorer
    Slates,
    /// `/slates/{number}`
    Slate(String),
    /// `/appointments/{slate}`: announcement and letter
    Appointment(String),
    /// `/classifications`
    Classifications,
    /// `/classifications/{key}`
    Classification(String),
    /// `/office-holders`
    OfficeHolders,
    /// `/provisions`
    Provisions,
    /// `/provisions/{key}`
    Provision(String),
    /// `/framework`
    Framework,
    /// `/documents`
    Documents,
    /// `/documents/{symbol…}`
    Document(String),
    /// `/statements`
    Statements,
    /// `/statements/{number}`
    Statement(String),
    /// `/roll-calls/{symbol…}`
    RollCall(String),
    /// `/method`
    Method,
    /// `/record`
    Record,
    /// `/record/{index}`
    Entry(u64),
    /// `/record/verify`
    Verify,
    /// `/data`
    Data,
    /// `/search`
    Search,
    /// `/mandates/{number}` and whatever else shows the work of a thematic group.
    Thematic(Thematic),
}

/// What the site keeps of a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum StatementFile {
    /// The text in which places are counted.
    Text,
    /// The bytes as they were handed in.
    Original,
}

/// What an address names.
pub(crate) enum Address {
    /// `/`: the forum in the reader's language.
    Root,
    /// The same thing under its one address.
    Moved(String),
    /// A page for people.
    Page(Lang, Page),
    /// `/{lang}/record.atom`
    Feed(Lang),
    /// `/{lang}/decisions.atom`
    Decisions(Lang),
    /// `/{lang}/sessions.ics`
    Calendar(Lang),
    /// `/positions.csv` and the like.
    Table(&'static str),
    /// Under `/api/v1`.
    Api(Api),
    /// `/statements/{number}/text` or `/statements/{number}/original`
    StatementFile(u32, StatementFile),
    /// `/record/checkpoint`
    Checkpoint,
    /// `/record/tile/…`
    Tile(Tile),
    /// `/record/entry/{index}`
    Entry(u64),
    /// `/record/key` and whatever else proves the record.
    Proof(Proof),
    /// A style sheet or picture.
    Asset(&'static Asset),
    /// `/robots.txt`
    Robots,
    /// `/.well-known/security.txt`
    Security,
    /// `/healthz`
    Health,
}

/// Reads a path.
pub(crate) fn read(path: &str) -> Result<Address, NotFound> {
    if let Some(fixed) = fixed(path) {
        return Ok(fixed);
    }
    let Some(segments) = segments(path) else {
        return Err(missing(Sought::Page, path));
    };
    let segments: Vec<&str> = segments.iter().map(String::as_str).collect();
    if let [before @ .., ""] = segments.as_slice()
        && 1 < before.len()
        && !before.contains(&"")
    {
        return Ok(Address::Moved(joined(before)));
    }
    if let ["record", rest @ ..] = segments.as_slice()
        && let Some(proof) = proving::read(rest)
    {
        return proof.map(Address::Proof);
    }
    match segments.as_slice() {
        ["record", "tile", ..] => tile(path),
        ["record", "entry", index] => match query::number(index) {
            Some(index) => Ok(Address::Entry(index)),
            None => Err(missing(Sought::Entry, index)),
        },
        ["statements", number, file @ ("text" | "original")] => {
            statement_file(number, file).ok_or_else(|| missing(Sought::Page, path))
        }
        ["api", "v1", rest @ ..] => match api::read(rest) {
            Some(api) => Ok(Address::Api(api)),
            None => Err(missing(Sought::Page, path)),
        },
        [file] => match table(file).or_else(|| language_root(file)) {
            Some(found) => Ok(found),
            None => Err(missing(no_language(file), file)),
        },
        [tag, rest @ ..] => match Lang::from_tag(tag) {
            Some(lang) => spoken(lang, rest, path),
            None => Err(missing(no_language(tag), tag)),
        },
        [] => Ok(Address::Root),
    }
}

/// The language an address is in, as far as it says.
pub(crate) fn language_of(path: &str) -> Option<Lang> {
    Lang::from_tag(path.strip_prefix('/')?.split('/').next()?)
}

fn fixed(path: &str) -> Option<Address> {
    Some(match path {
        "/" => Address::Root,
        "/record/checkpoint" => Address::Checkpoint,
        "/robots.txt" => Address::Robots,
        "/.well-known/security.txt" => Address::Security,
        "/healthz" => Address::Health,
        "/favicon.ico" => Address::Asset(assets::favicon_asset()),
        _ => Address::Asset(assets::at(path)?),
    })
}

/// The decoded segments of a path, each within its limit.
fn segments(path: &str) -> Option<Vec<String>> {
    let segments: Option<Vec<String>> = path
        .strip_prefix('/')?
        .split('/')
        .map(percent::decoded)
        .collect();
    segments.filter(|them| them.iter().all(|it| it.len() <= limits::VALUE_BYTES_MAX))
}

fn joined(segments: &[&str]) -> String {
    let encoded: Vec<String> = segments.iter().map(|it| percent::encoded(it)).collect();
    format!("/{}", encoded.join("/"))
}

fn tile(path: &str) -> Result<Address, NotFound> {
    let named = path.strip_prefix("/record/").unwrap_or_default();
    Tile::parse(named)
        .map(Address::Tile)
        .map_err(|_| missing(Sought::Page, path))
}

fn statement_file(number: &str, file: &str) -> Option<Address> {
    let number = u32::try_from(query::number(number)?).ok()?;
    let file = match file {
        "text" => StatementFile::Text,
        _ => StatementFile::Original,
    };
    Some(Address::StatementFile(number, file))
}

fn table(file: &str) -> Option<Address> {
    let name = file.strip_suffix(".csv")?;
    let known = publish::TABLES.into_iter().find(|table| *table == name)?;
    Some(Address::Table(known))
}

fn language_root(tag: &str) -> Option<Address> {
    Lang::from_tag(tag).map(|lang| Address::Moved(format!("/{lang}/")))
}

/// A first segment of two or three letters was meant as a language.
fn no_language(segment: &str) -> Sought {
    let letters = segment.bytes().all(|byte| byte.is_ascii_alphabetic());
    match segment.len() {
        2 | 3 if letters => Sought::Language,
        _ => Sought::Page,
    }
}

fn spoken(lang: Lang, rest: &[&str], path: &str) -> Result<Address, NotFound> {
    let page = match rest {
        ["record.atom"] => return Ok(Address::Feed(lang)),
        ["sessions.ics"] => return Ok(Address::Calendar(lang)),
        [""] => Page::Forum,
        ["questions"] => Page::Questions,
        ["questions", key] => Page::Question((*key).to_owned()),
        ["questions", key, holder] => Page::Timeline((*key).to_owned(), (*holder).to_owned()),
        ["disputes"] => Page::Disputes,
        ["members"] => Page::Members,
        ["members", code] if lower_case_code(code) => {
            let code = code.to_ascii_uppercase();
            return Ok(Address::Moved(format!("/{lang}/members/{code}")));
        }
        ["members", code] => Page::Member((*code).to_owned()),
        ["groups"] => Page::Groups,
        ["groups", key] => Page::Group((*key).to_owned()),
        ["bodies", key] => Page::Body((*key).to_owned()),
        ["sessions"] => Page::Sessions,
        ["sessions", key] => Page::Session((*key).to_owned()),
        ["decisions.atom"] => return Ok(Address::Decisions(lang)),
        ["matters"] => Page::Matters,
        ["matters", key] => Page::Matter((*key).to_owned()),
        ["matters", key, "letter"] => Page::OpeningLetter((*key).to_owned()),
        ["matters", key, "outcome"] => Page::OutcomeLetter((*key).to_owned()),
        ["decisions"] => Page::Decisions,
        ["decisions", year, number] => Page::Decision(format!("{year}/{number}")),
        ["decisions", year, number, "letter"] => Page::DecisionLetter(format!("{year}/{number}")),
        ["posts"] => Page::Posts,
        ["posts", body, office] => Page::Post(format!("{body}/{office}")),
        ["candidates", key] => Page::Candidate((*key).to_owned()),
        ["slates"] => Page::Slates,
        ["slates", key] => Page::Slate((*key).to_owned()),
        ["appointments", key] => Page::Appointment((*key).to_owned()),
        ["classifications"] => Page::Classifications,
        ["classifications", key] => Page::Classification((*key).to_owned()),
        ["office-holders"] => Page::OfficeHolders,
        ["provisions"] => Page::Provisions,
        ["provisions", key] => Page::Provision((*key).to_owned()),
        ["framework"] => Page::Framework,
        ["documents"] => Page::Documents,
        ["documents", symbol @ ..] => Page::Document(symbol.join("/")),
        ["statements"] => Page::Statements,
        ["statements", key] => Page::Statement((*key).to_owned()),
        ["roll-calls", symbol @ ..] if !symbol.is_empty() => Page::RollCall(symbol.join("/")),
        ["method"] => Page::Method,
        ["record"] => Page::Record,
        ["record", "verify"] => Page::Verify,
        ["record", index] => match query::number(index) {
            Some(index) => Page::Entry(index),
            None => return Err(missing(Sought::Entry, index)),
        },
        ["data"] => Page::Data,
        ["search"] => Page::Search,
        other => match thematic::read(other) {
            Some(page) => Page::Thematic(page),
            None => return Err(missing(Sought::Page, path)),
        },
    };
    Ok(Address::Page(lang, page))
}

/// `col`, where `COL` was meant.
fn lower_case_code(code: &str) -> bool {
    code.len() == 3
        && code.bytes().all(|byte| byte.is_ascii_alphabetic())
        && code.bytes().any(|byte| byte.is_ascii_lowercase())
}

fn missing(sought: Sought, key: &str) -> NotFound {
    NotFound::sought(sought, key)
}
