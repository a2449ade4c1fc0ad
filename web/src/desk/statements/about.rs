//! What a statement is: its title and language, who speaks, when and where.

use axum::http::StatusCode;
use intake::Guess;

use language::Lang;
use procedure::authority::Relation;
use procedure::id::{AgendaItemId, DocumentId, GroupId, MemberId, SessionId};
use procedure::question::OnBehalf;
use procedure::statement::Status;
use procedure::statement::record::RecordStatement;
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
use crate::{NotFound, Sought, percent};

/// The longest title or name of a publisher, in characters.
const TITLE_MAX: usize = 300;

/// The longest address, in characters.
const ADDRESS_MAX: usize = 500;

const FIELDS: [&str; 12] = [
    "title",
    "language",
    "status",
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
    let new = || {
        let today = asking.forum(|forum| forum.civil_day(asking.now));
        let mut answers = Answers::default().with("on", today.to_string());
        if let Guess::In(tag) = intake::guess(&handed_in.read.text) {
            answers = answers.with("language", tag);
        }
        answers
    };
    let answers = asking.typed(acting, &FIELDS)?.unwrap_or_else(new);
    ask(asking, &handed_in, StatusCode::OK, &answers)
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
    // The text is kept before it is named: what is on record can be looked up.
    let _text = asking.means.papers.keep(handed_in.read.text.as_bytes())?;
    let called = percent::encoded(&handed_in.called);
    let change = format!(
        "/desk/statements/about?original={}&called={called}",
        handed_in.original
    );
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
    let status = reading.known("status", Status::from_key);
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
            translates: None,
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
