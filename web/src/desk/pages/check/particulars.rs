//! What an act holds besides its sentence, for those who check before it is entered.

mod of_appointments;
mod of_groups;
mod of_matters;
mod of_statements;

use jiff::civil::Date;
use procedure::Act;
use procedure::act::{CredentialsPresented, CredentialsStood, PersonSeated, PositionRecorded};
use procedure::question::Question;

use crate::desk::pages::credentials::standing;
use crate::desk::pages::seats::role;
use crate::desk::pages::{meetings, naming};
use crate::pages::fragment::{Fragment, escaped};
use crate::pages::reader::Reader;

type Fact = (&'static str, Fragment);

/// The particulars of an act: label and value.
pub(super) fn of(r: &Reader<'_>, act: &Act) -> Vec<Fact> {
    match act {
        Act::PositionRecorded(act) => position(r, act),
        Act::CredentialsPresented(act) => presented(r, act),
        Act::CredentialsStood(act) => stood(r, act),
        Act::PersonSeated(act) => seated(r, act),
        Act::RoleChanged(act) => vec![
            (r.say("invitation-seat"), naming::seat(r, &act.seat)),
            (
                r.say("person-role"),
                role(r, act.role.key(), act.focal_point),
            ),
        ],
        Act::PersonUnseated(act) => reason(r, act.reason.as_ref()),
        Act::HeadDisputed(act) => reason(r, Some(&act.reason)),
        Act::PasskeyEnded(act) => reason(r, act.reason.as_ref()),
        Act::MeetingScheduled(_) | Act::MeetingMoved(_) | Act::MeetingCancelled(_) => {
            meetings::particulars(r, act)
        }
        Act::ValueWithheld(act) => closed(r, act.seal.as_str(), &act.rule, &act.reason),
        Act::ValueErased(act) => closed(r, act.seal.as_str(), &act.rule, &act.reason),
        _ => of_matters::of(r, act),
    }
}

/// The words above all: they are published as they stand.
fn position(r: &Reader<'_>, act: &PositionRecorded) -> Vec<Fact> {
    let question = r.view.forum.questions.get(&act.question);
    let option = question.and_then(|it: &Question| it.option(&act.option));
    let option = option.map_or_else(Fragment::default, |it| r.wording(&it.title));
    let stance = r.say(crate::pages::stance_label(act.stance));
    vec![
        (r.say("head-question"), r.question(&act.question)),
        (r.say("check-option"), option),
        (r.say("check-stance"), Fragment::text(stance)),
        (r.say("check-words"), r.wording(&act.words)),
    ]
}

fn presented(r: &Reader<'_>, act: &CredentialsPresented) -> Vec<Fact> {
    let mut facts = vec![
        (r.say("credentials-party"), naming::seat(r, &act.party)),
        (
            r.say("credentials-head"),
            naming::pseudonym(act.head.as_str()),
        ),
        (
            r.say("credentials-issued-by"),
            isolated(act.issued_by.as_str()),
        ),
        (r.say("credentials-issued"), r.date(act.issued)),
        (r.say("credentials-letter"), code(act.letter.as_str())),
    ];
    facts.extend(days(r, act.from, act.until));
    if let Some(former) = &act.succeeds {
        let former = naming::pseudonym(former.as_str());
        facts.push((r.say("check-succeeds"), former));
    }
    facts
}

fn stood(r: &Reader<'_>, act: &CredentialsStood) -> Vec<Fact> {
    let mut facts = vec![
        (
            r.say("credentials-standing"),
            standing(r, act.standing.key()),
        ),
        (r.say("credentials-stood-on"), r.date(act.on)),
    ];
    if let Some(document) = &act.document {
        facts.push((r.say("credentials-document"), code(document.as_str())));
    }
    if let Some(note) = &act.note {
        facts.push((r.say("credentials-note"), isolated(note.as_str())));
    }
    facts
}

fn seated(r: &Reader<'_>, act: &PersonSeated) -> Vec<Fact> {
    let mut facts = vec![
        (r.say("invitation-seat"), naming::seat(r, &act.seat)),
        (
            r.say("people-person"),
            naming::pseudonym(act.person.as_str()),
        ),
        (
            r.say("person-role"),
            role(r, act.role.key(), act.focal_point),
        ),
    ];
    facts.extend(days(r, act.from, act.until));
    if let Some(source) = &act.source {
        facts.push((r.say("officers-source"), r.citation(source)));
    }
    facts
}

fn days(r: &Reader<'_>, from: Date, until: Option<Date>) -> Vec<Fact> {
    let last = until.and_then(|until| until.yesterday().ok());
    let from = (r.say("person-from"), r.date(from));
    let last = last.map(|last| (r.say("person-until"), r.date(last)));
    std::iter::once(from).chain(last).collect()
}

fn reason(r: &Reader<'_>, reason: Option<&text::Words>) -> Vec<Fact> {
    let said = |reason: &text::Words| (r.say("person-reason"), isolated(reason.as_str()));
    reason.map(said).into_iter().collect()
}

fn closed(
    r: &Reader<'_>,
    seal: &str,
    rule: &procedure::Citation,
    reason: &text::Words,
) -> Vec<Fact> {
    vec![
        (r.say("closing-seal"), code(seal)),
        (r.say("closing-rule"), r.citation(rule)),
        (r.say("person-reason"), isolated(reason.as_str())),
    ]
}

fn isolated(words: &str) -> Fragment {
    let words = escaped(words).replace('\n', "<br>");
    Fragment::markup(format!("<bdi>{words}</bdi>"))
}

fn code(text: &str) -> Fragment {
    Fragment::markup(format!(
        "<bdi dir=\"ltr\"><code>{}</code></bdi>",
        escaped(text)
    ))
}
