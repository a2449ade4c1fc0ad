//! What a statement is: its title and language, who speaks, when and where.

use axum::http::StatusCode;
use intake::Guess;

use language::Lang;
use procedure::authority::Relation;
use procedure::id::{AgendaItemId, DocumentId, GroupId, MemberId, SessionId, StatementId};
use procedure::question::OnBehalf;
use procedure::statement::record::RecordStatement;
use procedure::statement::{Statement, Status};
use procedure::{Forum, Holder, Verb};
use text::{Wording, Words};

use super::HandedIn;
use crate::desk::acting::Acting;
use crate::desk::answer::{Answered, Unanswered};
use crate::desk::answers::Reading;
use crate::desk::asking::Asking;
use crate::desk::check::Wanted;
use crate::desk::pages::form::{Answers, Fault};
use crate::desk::pages::statements;
use crate::{NotFound, Sought};

/// The longest title or name of a publisher, in characters.
const TITLE_MAX: usize = 300;

/// The longest address, in characters.
const ADDRESS_MAX: usize = 500;

const FIELDS: [&str; 14] = [
    "title",
    "language",
    "sure",
    "status",
    "translates",
    "speaker",
    "spoken_by",
    "session",
    "meeting",
    "item",
    "on",
    "publisher",
    "address",
    "document",
];

/// The file that the address names, read once more.
fn handed_in(asking: &Asking<'_>) -> Result<HandedIn, Unanswered> {
    let key = asking
        .query
        .get("original")
        .or_else(|| asking.form.get("original"));
    let key = key.unwrap_or_default();
    let missing = || Unanswered::Missing(NotFound::sought(Sought::Page, key));
    let original = ledger::Hash::from_hex(key).ok_or_else(missing)?;
    let called = asking
        .query
        .get("called")
        .or_else(|| asking.form.get("called"));
    let read = super::read(asking, &original, &super::named(called.unwrap_or_default()))?;
    read.map_err(|_| missing())
}

pub(super) fn show(asking: &Asking<'_>, acting: &Acting) -> Answered {
    let handed_in = handed_in(asking)?;
    let new = || proposed(asking, acting, &handed_in);
    let answers = asking.typed(acting, &FIELDS)?.unwrap_or_else(new);
    ask(asking, &handed_in, StatusCode::OK, &answers)
}

/// For how long what was said of one file is proposed for the next, in seconds.
const ALIKE_SECONDS: i64 = 12 * 3_600;

/// What is proposed to the person: the language the text seems to be in, the heading it begins with,
/// and what she said of the statement she entered before, since files come in batches.
fn proposed(asking: &Asking<'_>, acting: &Acting, handed_in: &HandedIn) -> Answers {
    let text = &handed_in.read.text;
    let today = asking.forum(|forum| forum.civil_day(asking.now));
    let mut answers = match before(asking, acting) {
        Some(before) => alike(&before),
        None => Answers::default().with("on", today.to_string()),
    };
    if let Guess::In(tag) = intake::guess(text) {
        answers = answers.with("language", tag);
    }
    let first = intake::paragraph(text, 1).filter(|it| it.kind == intake::Kind::Heading);
    match first.filter(|it| it.words.chars().count() <= TITLE_MAX) {
        Some(heading) => answers.with("title", heading.words),
        None => answers,
    }
}

/// The statement that the person entered last, not long ago.
fn before(asking: &Asking<'_>, acting: &Acting) -> Option<Statement> {
    let found = asking.forum(|forum| {
        let mut newest = forum.statements.iter().rev().take(200);
        newest
            .find(|it| it.entered_by.person == *acting.person())
            .cloned()
    });
    found.filter(|it| asking.now.as_second() - it.entered_at.as_second() < ALIKE_SECONDS)
}

fn alike(before: &Statement) -> Answers {
    let mut answers = Answers::default()
        .with("on", before.on.to_string())
        .with("publisher", before.publisher.to_string());
    if before.status != Status::Translation {
        answers = answers.with("status", before.status.key());
    }
    if let Some(session) = &before.session {
        answers = answers.with("session", session.to_string());
    }
    if let Some(meeting) = before.meeting {
        answers = answers.with("meeting", meeting.to_string());
    }
    match &before.agenda_item {
        Some(item) => answers.with("item", item.to_string()),
        None => answers,
    }
}

fn ask(
    asking: &Asking<'_>,
    handed_in: &HandedIn,
    status: StatusCode,
    answers: &Answers,
) -> Answered {
    let key = asking.key()?;
    let guess = intake::guess(&handed_in.read.text);
    asking.page_as(status, |at| {
        let about = statements::About {
            original: &handed_in.original.to_hex(),
            called: &handed_in.called,
            read: &handed_in.read,
            guess: &guess,
        };
        statements::about(at, &key, &about, answers)
    })
}

pub(super) fn take(asking: &Asking<'_>, acting: &Acting) -> Answered {
    let handed_in = handed_in(asking)?;
    let command = match read(asking, &handed_in) {
        Ok(command) => command,
        Err(answers) => {
            return ask(
                asking,
                &handed_in,
                StatusCode::UNPROCESSABLE_ENTITY,
                &answers,
            );
        }
    };
    // Both are kept before they are named, and anew, so that they stay while the act waits: what is
    // on record can be looked up.
    let _text = asking.means.papers.keep(handed_in.read.text.as_bytes())?;
    if let Some(original) = asking.means.papers.read(&handed_in.original)? {
        let _original = asking.means.papers.keep(&original)?;
    }
    let change = super::about_address(&handed_in.original.to_hex(), &handed_in.called);
    let wanted = Wanted {
        verb: Verb::RecordStatement,
        relation: Relation::Own,
        command: command.into(),
        on: None,
        beside: serde_json::Value::Null,
        change: Some(change),
    };
    asking.ask(acting, wanted)
}

fn read(asking: &Asking<'_>, handed_in: &HandedIn) -> Result<RecordStatement, Answers> {
    let mut reading = Reading::of(&asking.form, &FIELDS);
    let title = reading.words("title", TITLE_MAX);
    let language = reading.known("language", Lang::from_tag);
    sure(&mut reading, &handed_in.read.text, language);
    let status = reading.known("status", Status::from_key);
    let translates = translates(&mut reading, asking, status, language);
    let speaker = reading.known_if_any("speaker", |code| asking.forum(|it| holder(it, code)));
    let spoken_by = reading.known_if_any("spoken_by", |code| {
        let member = MemberId::new(code).ok()?;
        asking.forum(|forum| forum.members.get(member).map(|it| it.id))
    });
    let session = reading.known_if_any("session", |key| {
        let id = SessionId::new(key).ok()?;
        asking.forum(|forum| forum.sessions.get(&id).map(|it| it.id.clone()))
    });
    let meeting = meeting(&mut reading, asking, session.as_ref());
    let agenda_item = reading.known_if_any("item", |key| {
        let id = AgendaItemId::new(key).ok()?;
        asking.forum(|forum| forum.agendas.item(&id).map(|it| it.id.clone()))
    });
    let on = reading.day("on");
    let publisher = reading.words("publisher", TITLE_MAX);
    let address = reading.words_if_any("address", ADDRESS_MAX);
    let document = symbol(&mut reading);
    let command = || {
        let text = &handed_in.read.text;
        Some(RecordStatement {
            document,
            title: Wording::new(publish::tongue(language?), title?),
            original: words(&handed_in.original.to_hex())?,
            text: words(&ledger::Hash::of(text.as_bytes()).to_hex())?,
            bytes: text.len() as u64,
            language: publish::tongue(language?),
            status: status?,
            translates,
            on_behalf_of: match &speaker {
                Some(Holder::Group(_)) => spoken_by.map(OnBehalf::SpokenBy),
                _ => None,
            },
            speaker,
            session,
            meeting,
            agenda_item,
            on: on?,
            publisher: publisher?,
            address,
        })
    };
    let command = command();
    reading.done(command)
}

/// A language that the text does not seem to be in is taken only where the person says that she is
/// sure; a text in several, likewise.
fn sure(reading: &mut Reading<'_>, text: &str, chosen: Option<Lang>) {
    let Some(chosen) = chosen else {
        return;
    };
    let doubt = match intake::guess(text) {
        Guess::In(tag) if tag == chosen.tag() => None,
        Guess::In(_) | Guess::Another => Some("intake-fault-language"),
        Guess::Mixed(_) => Some("intake-fault-mixed"),
        Guess::Unknown => None,
    };
    if let Some(doubt) = doubt.filter(|_| reading.given("sure") != Some("yes")) {
        reading.fault("sure", Fault::Other(doubt));
    }
}

/// The statement of which this is a translation: one in another language.
fn translates(
    reading: &mut Reading<'_>,
    asking: &Asking<'_>,
    status: Option<Status>,
    language: Option<Lang>,
) -> Option<StatementId> {
    let original = reading.known_if_any("translates", |number| {
        let id = StatementId(number.parse().ok()?);
        asking.forum(|forum| forum.statements.get(id).map(|it| (it.id, it.language)))
    });
    let (id, original) = original?;
    if status.is_some_and(|it| it != Status::Translation) {
        reading.fault("translates", Fault::Other("intake-fault-no-translation"));
    }
    if language.map(publish::tongue) == Some(original) {
        reading.fault("translates", Fault::Other("intake-fault-same-language"));
    }
    Some(id)
}

fn words(text: &str) -> Option<Words> {
    Words::new(text).ok()
}

/// A member, a group, or the Chair of the plenary.
fn holder(forum: &Forum, code: &str) -> Option<Holder> {
    reading::holder_of(code, forum).or_else(|| {
        let group = GroupId::new(code).ok()?;
        forum
            .groups
            .get(&group)
            .map(|it| Holder::Group(it.id.clone()))
    })
}

/// The number of a meeting of the session chosen.
fn meeting(
    reading: &mut Reading<'_>,
    asking: &Asking<'_>,
    session: Option<&SessionId>,
) -> Option<u32> {
    let given = reading.given("meeting")?.parse().ok();
    let held = |number: &u32| {
        asking.forum(|forum| {
            let session = session.and_then(|id| forum.sessions.get(id));
            session.is_some_and(|it| it.meetings.contains_key(number))
        })
    };
    let known = given.filter(held);
    if known.is_none() {
        reading.fault("meeting", Fault::Other("intake-fault-meeting"));
    }
    known
}

/// The symbol of the document, where it has one.
fn symbol(reading: &mut Reading<'_>) -> Option<DocumentId> {
    let symbol = DocumentId::new(reading.given("document")?).ok();
    if symbol.is_none() {
        reading.fault("document", Fault::Other("intake-fault-symbol"));
    }
    symbol
}
