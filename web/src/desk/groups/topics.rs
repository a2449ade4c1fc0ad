//! Topics are proposed, wanted, chosen and spread over time.

use procedure::Verb;
use procedure::act::{
    PreferencesFiled, PreferencesWithdrawn, RotationPlanned, TopicProposed, TopicsChosen,
};
use procedure::id::{MatterId, PersonId, ReadingId, TopicId};
use procedure::matter::Subject;
use procedure::topic::{Ranked, Slot};

use super::doing::{Doing, Given, empty, in_language};
use super::putting;
use super::reading::{
    citation_if_any, lang, number, number_if_any, numbers, with_own, wording, wording_if_any,
};
use super::rows::{Rows, rows};
use crate::desk::answers::{NOTE_MAX, Reading};
use crate::desk::pages::form::Fault;
use crate::desk::pages::groups::fields;

/// The fields of a ranking: topic and reasons, the most wanted first.
pub(crate) const RANKS: [[&str; 2]; 20] =
    rows!(["rank" "reasons"]: 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20);

/// The fields of a plan: topic, first and last day.
pub(crate) const SLOTS: [[&str; 3]; 12] =
    rows!(["topic" "from" "until"]: 1 2 3 4 5 6 7 8 9 10 11 12);

/// Propose a topic.
pub(super) static TOPIC: Doing = Doing {
    key: "topic",
    verb: Verb::ProposeTopic,
    names: &["title", "grounds", "proposers", "document", "place", "lang"],
    rows: None,
    fields: fields::topic_proposed,
    given: in_language,
    sample: |about| about.worded(&["title"]),
    read: |reading, about| {
        let lang = lang(reading);
        let title = wording(reading, "title", lang);
        let grounds = wording_if_any(reading, "grounds", lang);
        let proposers = with_own(reading, "proposers", about);
        let source = citation_if_any(reading);
        let proposed = TopicProposed {
            topic: TopicId(1),
            body: about.body().clone(),
            title: title?,
            grounds,
            proposers,
            source,
        };
        Some(proposed.into())
    },
};

/// File preferences.
pub(super) static PREFERENCES: Doing = Doing {
    key: "preferences",
    verb: Verb::FilePreferences,
    names: &[],
    rows: Some(Rows {
        names: RANKS.as_flattened(),
        wide: 2,
        first: 5,
    }),
    fields: fields::ranking,
    given: empty,
    sample: |about| vec![("rank-1", about.topic())],
    read: |reading, about| {
        let ranked = ranked(reading);
        if ranked.is_empty() {
            reading.fault("rank-1", Fault::Choice);
        }
        let filed = PreferencesFiled {
            body: about.body().clone(),
            member: about.member()?,
            ranked,
        };
        Some(filed.into())
    },
};

/// Take preferences back.
pub(super) static TAKE_BACK: Doing = Doing {
    key: "no-preferences",
    verb: Verb::FilePreferences,
    names: &["reason"],
    rows: None,
    fields: fields::taking_back,
    given: empty,
    sample: |_| Vec::new(),
    read: |reading, about| {
        let reason = reading.words_if_any("reason", NOTE_MAX);
        let withdrawn = PreferencesWithdrawn {
            body: about.body().clone(),
            member: about.member()?,
            reason,
        };
        Some(withdrawn.into())
    },
};

/// Choose topics after consultations, together with the other side.
pub(super) static CHOOSE: Doing = Doing {
    key: "choose",
    verb: Verb::ChooseTopics,
    names: &["topics", "matter", "confirmed_by"],
    rows: None,
    fields: fields::choosing,
    given: empty,
    sample: |about| {
        let matter = about.consulted.first().map_or(0, |matter| matter.0);
        let second = about.seconds.first().map(|(person, _)| person.to_string());
        let second = second.map(|person| ("confirmed_by", person));
        [("topics", about.topic()), ("matter", matter.to_string())]
            .into_iter()
            .chain(second)
            .collect()
    },
    read: |reading, about| {
        let topics = topics(reading);
        let second = reading.known_if_any("confirmed_by", |key| PersonId::new(key).ok());
        let chosen = TopicsChosen {
            body: about.body().clone(),
            topics,
            matter: MatterId(number(reading, "matter")?),
            consultations: Vec::new(),
            reading: ReadingId::new("none").ok()?,
            on: about.today,
            confirmed_by: second,
        };
        Some(chosen.into())
    },
};

/// Put the choice of topics for decision.
pub(super) static PUT: Doing = Doing {
    key: "put-topics",
    verb: Verb::PutMatter,
    names: &["topics", "decides", "title", "lang", "mode", "provision"],
    rows: None,
    fields: fields::topics_put,
    given: putting::given,
    sample: |about| {
        let group = [("topics", about.topic()), ("decides", "group".to_owned())];
        putting::sample(about).into_iter().chain(group).collect()
    },
    read: |reading, about| {
        let topics = topics(reading);
        let decides = reading.one_of("decides", &["group", "plenary"]);
        let body = match decides? {
            "plenary" => putting::Body::Plenary,
            _ => putting::Body::Group(about.body()),
        };
        let subject = Subject::Topics {
            body: about.body().clone(),
            topics,
        };
        putting::read(reading, &body, subject)
    },
};

/// Plan the rotation.
pub(super) static ROTATION: Doing = Doing {
    key: "rotation",
    verb: Verb::PlanRotation,
    names: &[],
    rows: Some(Rows {
        names: SLOTS.as_flattened(),
        wide: 3,
        first: 4,
    }),
    fields: fields::rotation,
    given: empty,
    sample: |about| {
        let days = [("from-1", about.ahead(1)), ("until-1", about.ahead(2))];
        let topic = ("topic-1", about.topic());
        [topic].into_iter().chain(days).collect::<Given>()
    },
    read: |reading, about| {
        let mut slots = Vec::new();
        for [topic, from, until] in SLOTS {
            if [topic, from, until]
                .iter()
                .any(|it| reading.given(it).is_some())
            {
                slots.push(slot(reading, [topic, from, until])?);
            }
        }
        if slots.is_empty() {
            reading.fault("topic-1", Fault::Choice);
        }
        let planned = RotationPlanned {
            body: about.body().clone(),
            slots,
        };
        Some(planned.into())
    },
};

fn slot(reading: &mut Reading<'_>, [topic, from, last]: [&'static str; 3]) -> Option<Slot> {
    let topic = reading.known(topic, |key| key.parse().ok().map(TopicId));
    let from = reading.day(from);
    if reading.given(last).is_none() {
        reading.fault(last, Fault::Missing);
    }
    let until = reading.until(last, from);
    Some(Slot {
        from: from?,
        until: until?,
        topic: topic?,
    })
}

fn ranked(reading: &mut Reading<'_>) -> Vec<Ranked> {
    let mut all = Vec::new();
    for [rank, reasons] in RANKS {
        let topic = number_if_any(reading, rank).map(TopicId);
        let reasons = reading.words_if_any(reasons, NOTE_MAX);
        all.extend(topic.map(|topic| Ranked { topic, reasons }));
    }
    all
}

/// The topics ticked.
pub(super) fn topics(reading: &mut Reading<'_>) -> Vec<TopicId> {
    let ticked = numbers(reading, "topics");
    if ticked.is_empty() {
        reading.fault("topics", Fault::Choice);
    }
    ticked.into_iter().map(TopicId).collect()
}
