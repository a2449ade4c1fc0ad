//! Every kind of act as a sentence a rapporteur would write, in six languages.

mod agendas;
mod appointments;
mod bodies;
mod groups;
mod matters;
mod outcomes;
mod outputs;
mod positions;
mod seats;
mod statements;

use jiff::civil::Date;
use language::{Arg, Lang, Messages, capitalised, date_long, in_sentence};
use procedure::id::AgendaItemId;
use procedure::{Act, By, Forum, Seat};

use crate::Names;

/// What the act says, without a full stop at the end.
///
/// `forum` is where names are looked up: any fold that holds what the act speaks of. Names and
/// inserted words stand between bidirectional isolates; [`plain`] takes them out.
pub fn sentence(act: &Act, forum: &Forum, lang: Lang) -> String {
    // Whatever word a language begins with, an article for instance, has its capital.
    capitalised(&told(&Telling::new(forum, lang), act))
}

fn told(to: &Telling<'_>, act: &Act) -> String {
    match act {
        Act::ForumFounded(act) => to.titled("act-forum-founded", "name", &act.name),
        Act::FoundingCompleted(act) => to.say(
            "act-founding-completed",
            &[("pack", act.pack.as_str().into())],
        ),
        Act::DocumentRecorded(act) => to.say(
            "act-document-recorded",
            &[
                ("document", act.document.as_str().into()),
                ("title", to.names.words(&act.title).into()),
            ],
        ),
        Act::MemberAdmitted(act) => {
            let member = in_sentence(to.names.lang, to.names.words(&act.name));
            to.say("act-member-admitted", &[("member", (&member).into())])
        }
        Act::GroupRecorded(act) => groups::recorded(to, act),
        Act::GroupJoined(act) => groups::joined(to, act),
        Act::GroupLeft(act) => groups::left(to, act),
        Act::BodyEstablished(act) => to.titled("act-body-established", "body", &act.name),
        Act::OfficeTaken(act) => bodies::taken(to, act),
        Act::OfficeEnded(act) => bodies::ended(to, act),
        Act::ElementRecorded(act) => {
            let key = format!("act-element-recorded-{}", act.part.key());
            to.titled(&key, "title", &act.title)
        }
        Act::ProvisionRecorded(act) => {
            let key = format!("act-provision-recorded-{}", act.standing.key());
            to.titled(&key, "title", &act.title)
        }
        Act::QuestionRaised(act) => to.titled("act-question-raised", "question", &act.title),
        Act::OptionPutForward(act) => positions::option(to, act),
        Act::PositionRecorded(act) => positions::recorded(to, act),
        Act::PositionRetracted(act) => positions::retracted(to, act),
        Act::RollCallRecorded(act) => positions::roll_call(to, act),
        Act::ValueWithheld(act) => to.say(
            "act-value-withheld",
            &[("reason", act.reason.as_str().into())],
        ),
        Act::ValueErased(act) => to.say(
            "act-value-erased",
            &[("reason", act.reason.as_str().into())],
        ),
        Act::LogKeyRotated(act) => to.say(
            "act-log-key-rotated",
            &[("reason", act.reason.as_str().into())],
        ),
        Act::CredentialsPresented(act) => seats::presented(to, act),
        Act::CredentialsStood(act) => seats::stood(to, act),
        Act::PersonSeated(act) => seats::seated(to, act),
        Act::RoleChanged(act) => seats::changed(to, act),
        Act::PersonUnseated(act) => seats::unseated(to, act),
        Act::HeadDisputed(act) => seats::disputed(to, act),
        Act::PasskeyEnrolled(act) => seats::enrolled(to, act),
        Act::PasskeyEnded(act) => seats::ended(to, act),
        act => agendas::told(to, act)
            .or_else(|| matters::told(to, act))
            .or_else(|| appointments::told(to, act))
            .or_else(|| statements::told(to, act))
            .or_else(|| outputs::told(to, act))
            .unwrap_or_default(),
    }
}

/// Who acted, by seat: "Delegation of Colombia".
pub fn by(by: &By, forum: &Forum, lang: Lang) -> String {
    seat(&by.seat, forum, lang)
}

/// A seat as it begins a line: "Delegation of Colombia".
pub fn seat(seat: &Seat, forum: &Forum, lang: Lang) -> String {
    seats::seat(&Telling::new(forum, lang), seat)
}

/// The sentence without the isolates around what was inserted, for data and plain feeds.
pub fn plain(sentence: &str) -> String {
    sentence
        .chars()
        .filter(|character| !matches!(character, '\u{2066}'..='\u{2069}'))
        .collect()
}

/// To whom it is told: the names and the messages of one language.
struct Telling<'a> {
    names: Names<'a>,
    messages: &'static Messages,
}

impl<'a> Telling<'a> {
    fn new(forum: &'a Forum, lang: Lang) -> Self {
        Self {
            names: Names { forum, lang },
            messages: Messages::of(lang),
        }
    }

    fn say(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.messages.format(key, args)
    }

    /// A message whose one argument is a title.
    fn titled(&self, key: &str, name: &str, title: &text::Wording) -> String {
        let title = Names {
            forum: self.names.forum,
            lang: self.names.lang,
        }
        .words(title);
        self.say(key, &[(name, title.into())])
    }

    fn date(&self, date: Date) -> String {
        date_long(self.names.lang, date)
    }

    /// The session's name and the number of an agenda item.
    fn item(&self, id: &AgendaItemId) -> (String, String) {
        if let Some(item) = self.names.forum.agendas.item(id) {
            return (self.names.session(&item.session), item.number.to_string());
        }
        let (session, number) = id.as_str().split_once('/').unwrap_or((id.as_str(), ""));
        (session.to_owned(), number.to_owned())
    }
}
