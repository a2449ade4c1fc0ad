//! What stands around the positions: where the question comes from, and the rule it concerns.

use language::Arg;
use observatory::seating::{Block, Seating};
use procedure::Noun;
use procedure::question::Question;

use crate::pages::fragment::Fragment;
use crate::pages::provision::standing_mark;
use crate::pages::reader::Reader;

/// The provision the question concerns.
pub(super) struct Rule {
    pub(super) link: Fragment,
    pub(super) standing: Fragment,
    pub(super) summary: Fragment,
    pub(super) readings: Vec<Fragment>,
}

pub(super) fn facts(r: &Reader<'_>, question: &Question) -> Vec<Fragment> {
    let session = r.view.forum.sessions.get(&question.session);
    let session = session.map_or_else(
        || Fragment::text(question.session.as_str()),
        |session| r.name(&session.name),
    );
    let session = r.link(&format!("/sessions/{}", question.session), &session);
    let (body, date) = (r.body(&question.body), r.date(question.raised));
    let source = r.citation(&question.source);
    let mut facts = vec![
        r.tell(
            "question-raised",
            &[
                ("session", Arg::Html(session.as_str())),
                ("body", Arg::Html(body.as_str())),
                ("date", Arg::Html(date.as_str())),
            ],
        ),
        r.tell("question-source", &[("source", Arg::Html(source.as_str()))]),
    ];
    if let Some(item) = agenda_item(r, question) {
        facts.push(r.tell("question-item", &[("item", Arg::Html(item.as_str()))]));
    }
    facts.extend(r.entry_of(Noun::Question, question.id.as_str()));
    facts
}

fn agenda_item(r: &Reader<'_>, question: &Question) -> Option<Fragment> {
    let item = r.view.forum.agendas.item(question.agenda_item.as_ref()?)?;
    let label = r.tell("agenda-item-number", &[("number", item.number.into())]);
    Some(r.link(&format!("/sessions/{}", item.session), &label))
}

/// The regional groups in the order of the hall, as a list numbered like the picture.
pub(crate) fn blocks(r: &Reader<'_>, seating: &Seating) -> Vec<Fragment> {
    let name = |block: &Block| match &block.group {
        Some(group) => r.group(group),
        None => Fragment::text(r.say("region-none")),
    };
    seating.blocks.iter().map(name).collect()
}

pub(super) fn rule(r: &Reader<'_>, question: &Question) -> Option<Rule> {
    let provision = r.view.forum.provisions.get(question.provision.as_ref()?)?;
    let path = format!("/provisions/{}", provision.id);
    let readings = provision.readings.iter();
    Some(Rule {
        link: r.link(&path, &r.name(&provision.title)),
        standing: standing_mark(r, &provision.standing),
        summary: r.wording(&provision.summary),
        readings: readings.map(|reading| r.wording(&reading.words)).collect(),
    })
}
