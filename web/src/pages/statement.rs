//! A statement with its words, an address for every paragraph and passage, and the positions that
//! quote it.

mod marking;
mod quoting;
mod shown;

use askama::Template;
use observatory::seating::Seating;
use procedure::Noun;
use procedure::id::StatementId;
use procedure::question::OnBehalf;
use procedure::statement::Statement;
use text::Language;

use super::fragment::{Fragment, escaped};
use super::reader::Reader;
use super::shell::{Section, Shell};
use super::{drawn, hall};
use crate::{Html, NotFound, Viewpoint};
pub(crate) use quoting::passage_link;
use quoting::{Quoting, quoting, resting};
use shown::{Block, Shown};

/// Which passage a reader asks for: bytes of the text, or a paragraph by its number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Passage {
    /// The first byte.
    pub from: Option<u64>,
    /// One past the last byte.
    pub to: Option<u64>,
    /// The paragraph.
    pub paragraph: Option<u64>,
    /// Whether the whole text is asked for on one page, as for paper.
    pub whole: bool,
}

#[derive(Template)]
#[template(path = "statement.html")]
struct Page<'a> {
    r: &'a Reader<'a>,
    shell: Shell,
    title: Fragment,
    /// The shapes of the marks, once on the page.
    definitions: Fragment,
    facts: Vec<(&'static str, Fragment)>,
    text: Option<Text>,
    /// The way to the whole text on one page.
    whole: Option<Fragment>,
    quoting: Vec<Quoting>,
    quoted_elsewhere: Option<Fragment>,
}

/// The part of the text that is shown.
struct Text {
    tag: &'static str,
    dir: &'static str,
    blocks: Vec<Block>,
    marked: Option<Fragment>,
    before: Option<Fragment>,
    after: Option<Fragment>,
}

/// The page of a statement; `text` is what the site keeps of it.
pub fn statement(
    view: &Viewpoint<'_>,
    key: &str,
    text: Option<&str>,
    passage: Passage,
) -> Result<Html, NotFound> {
    let missing = || NotFound::of(Noun::Statement, key);
    let number = key.parse().map_err(|_| missing())?;
    let found = view.forum.statements.get(StatementId(number));
    let statement = found
        .filter(|it| it.id.to_string() == key)
        .ok_or_else(missing)?;
    let r = Reader::of(view);
    let resting = resting(&r, statement, text);
    let text_max = text.is_some_and(|text| WHOLE_BYTES_MAX < text.len());
    let passage = Passage {
        whole: passage.whole && !text_max,
        ..passage
    };
    let shown = text.map(|text| Shown::of(&r, statement, text, passage, &resting));
    let part = shown.as_ref().map_or(0..0, |shown| shown.bytes.clone());
    let (quoting, elsewhere) = quoting(&r, statement, text, &part, &resting);
    let in_parts = shown
        .as_ref()
        .is_some_and(|it| it.before.is_some() || it.after.is_some());
    Ok(drawn(&Page {
        shell: Shell::new(&r, Section::Documents, &heading(&r, statement)),
        title: r.wording(&statement.title),
        definitions: hall::definitions(&Seating::default()),
        whole: (in_parts && !text_max).then(|| whole(&r, statement)),
        facts: facts(&r, statement, text.is_some()),
        text: shown.map(|shown| in_its_language(statement.language, shown)),
        quoting,
        quoted_elsewhere: (0 < elsewhere).then(|| r.count("statement-quoted-elsewhere", elsewhere)),
        r: &r,
    }))
}

/// The longest text that is shown on one page, in bytes.
const WHOLE_BYTES_MAX: usize = 600_000;

/// The way to the whole text on one page.
fn whole(r: &Reader<'_>, statement: &Statement) -> Fragment {
    let path = format!("/statements/{}", statement.id);
    let label = Fragment::text(r.say("statement-whole"));
    r.link_with(&path, &[("whole", "1")], &label)
}

fn in_its_language(language: Language, shown: Shown) -> Text {
    let lang = language::Lang::from_tag(language.tag()).unwrap_or(language::Lang::En);
    Text {
        tag: lang.tag(),
        dir: lang.dir(),
        blocks: shown.blocks,
        marked: shown.marked,
        before: shown.before,
        after: shown.after,
    }
}

fn heading(r: &Reader<'_>, statement: &Statement) -> String {
    let number = statement.id.to_string();
    r.plain(
        "statement-page-title",
        &[
            ("number", (&number).into()),
            ("title", r.bare(&statement.title).into()),
        ],
    )
}

/// The name of a language in the reader's.
pub(crate) fn language(r: &Reader<'_>, language: Language) -> Fragment {
    r.label("statement-language", language.tag())
}

fn facts(r: &Reader<'_>, statement: &Statement, kept: bool) -> Vec<(&'static str, Fragment)> {
    let mut facts = Vec::new();
    let mut fact = |key: &str, words: Option<Fragment>| {
        if let Some(words) = words {
            facts.push((r.say(key), words));
        }
    };
    fact(
        "fact-speaker",
        statement.speaker.as_ref().map(|it| r.holder(it)),
    );
    fact(
        "fact-on-behalf-of",
        statement.on_behalf_of.as_ref().map(|it| on_behalf(r, it)),
    );
    fact("fact-delivered", Some(r.date(statement.on)));
    fact(
        "fact-statement-status",
        Some(r.label("statement-status", statement.status.key())),
    );
    fact("fact-language", Some(language(r, statement.language)));
    fact("fact-translates", statement.translates.map(|it| of(r, it)));
    fact("fact-translations", translations(r, statement));
    fact("fact-session", session(r, statement));
    fact(
        "fact-item",
        statement
            .agenda_item
            .as_ref()
            .map(|it| Fragment::markup(format!("<bdi>{it}</bdi>"))),
    );
    fact(
        "fact-publisher",
        Some(r.english(statement.publisher.as_str())),
    );
    fact(
        "fact-address",
        statement
            .address
            .as_ref()
            .map(|it| super::document::outside(it.as_str())),
    );
    fact(
        "fact-symbol",
        Some(r.document_by_symbol(&statement.document)),
    );
    fact(
        "fact-text-sha256",
        Some(hash(r, statement, "text", statement.text.as_str(), kept)),
    );
    fact(
        "fact-original-sha256",
        Some(hash(
            r,
            statement,
            "original",
            statement.original.as_str(),
            kept,
        )),
    );
    fact(
        "fact-entry",
        r.entry_of(Noun::Statement, &statement.id.to_string()),
    );
    facts
}

fn on_behalf(r: &Reader<'_>, on_behalf: &OnBehalf) -> Fragment {
    match on_behalf {
        OnBehalf::For(others) => r.english(others.as_str()),
        OnBehalf::SpokenBy(member) => {
            let member = r.member(*member);
            r.tell(
                "statement-spoken-by",
                &[("member", language::Arg::Html(member.as_str()))],
            )
        }
        OnBehalf::AlignedWith(group) => r.group(group),
    }
}

fn of(r: &Reader<'_>, statement: StatementId) -> Fragment {
    let known = r.view.forum.statements.get(statement);
    let title = known.map_or_else(Fragment::default, |it| r.name(&it.title));
    r.link(&format!("/statements/{statement}"), &title)
}

/// The translations of a statement, each with its language.
fn translations(r: &Reader<'_>, statement: &Statement) -> Option<Fragment> {
    let all = r.view.forum.statements.iter();
    let all = all.filter(|it| it.translates == Some(statement.id));
    let named: Vec<Fragment> = all
        .map(|it| {
            let language = language(r, it.language);
            r.link(&format!("/statements/{}", it.id), &language)
        })
        .collect();
    (!named.is_empty()).then(|| r.list(&named))
}

fn session(r: &Reader<'_>, statement: &Statement) -> Option<Fragment> {
    let id = statement.session.as_ref()?;
    let session = r.view.forum.sessions.get(id)?;
    let link = r.link(&format!("/sessions/{id}"), &r.name(&session.name));
    Some(match statement.meeting {
        None => link,
        Some(number) => {
            let number = number.to_string();
            r.tell(
                "statement-meeting",
                &[
                    ("session", language::Arg::Html(link.as_str())),
                    ("number", (&number).into()),
                ],
            )
        }
    })
}

/// A hash, with the way to the bytes where the site keeps them.
fn hash(r: &Reader<'_>, statement: &Statement, file: &str, hash: &str, kept: bool) -> Fragment {
    let shown = format!("<code dir=\"ltr\">{}</code>", escaped(hash));
    if !kept {
        return Fragment::markup(shown);
    }
    let label = escaped(r.say(&format!("statement-get-{file}")));
    Fragment::markup(format!(
        "<a href=\"/statements/{}/{file}\" download>{label}</a> {shown}",
        statement.id
    ))
}
