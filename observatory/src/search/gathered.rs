//! Goes through everything that can be found, with the texts that each is found by.

use std::collections::BTreeMap;

use jiff::civil::Date;
use procedure::id::OptionId;
use procedure::question::{Position, Question};
use procedure::{Forum, Holder};
use text::Wording;

use super::asked::Seen;
use super::{Asked, Hit, Kind};

/// Everything that has all the words, kind by kind, each in the order of the record.
pub(super) fn all<'f>(forum: &'f Forum, day: Date, asked: Option<&Asked>) -> Vec<Hit<'f>> {
    let mut gathering = Gathering {
        asked,
        hits: Vec::new(),
    };
    gathering.of_debate(forum, day);
    gathering.of_those_who_meet(forum);
    gathering.of_decisions(forum);
    gathering.of_groups_at_work(forum);
    gathering.of_sources(forum);
    gathering.hits
}

/// All versions of a wording.
fn versions(wording: &Wording) -> impl Iterator<Item = &str> {
    wording
        .versions()
        .map(|(_, version)| version.words.as_str())
}

/// All versions of some wordings.
fn each<'f>(wordings: impl IntoIterator<Item = &'f Wording>) -> Vec<&'f str> {
    wordings.into_iter().flat_map(versions).collect()
}

struct Gathering<'f, 'a> {
    asked: Option<&'a Asked>,
    hits: Vec<Hit<'f>>,
}

impl<'f> Gathering<'f, '_> {
    fn seen<'t>(&self, texts: impl IntoIterator<Item = &'t str>) -> Seen {
        self.asked.map_or(0, |asked| asked.seen_in(texts))
    }

    fn complete(&self, seen: Seen) -> bool {
        self.asked.is_none_or(|asked| asked.all() == seen)
    }

    /// Takes a thing if its title, its words and the other texts have all that is asked for.
    fn take(
        &mut self,
        kind: Kind,
        key: &str,
        title: &'f Wording,
        words: Option<&'f Wording>,
        others: &[&str],
    ) {
        let called = self.seen(versions(title).chain([key]));
        let entitled = self.complete(called);
        let seen = if entitled {
            called
        } else {
            called
                | self.seen(
                    words
                        .into_iter()
                        .flat_map(versions)
                        .chain(others.iter().copied()),
                )
        };
        if self.complete(seen) {
            self.hits.push(Hit {
                kind,
                key: key.to_owned(),
                title,
                words,
                entitled,
            });
        }
    }

    /// Questions raised by the day, the positions that stood on it, and provisions.
    fn of_debate(&mut self, forum: &'f Forum, day: Date) {
        let raised = || forum.questions.iter().filter(|it| it.raised <= day);
        for question in raised() {
            let options = each(question.options.iter().map(|option| &option.title));
            let (title, about) = (&question.title, Some(&question.about));
            self.take(Kind::Question, question.id.as_str(), title, about, &options);
        }
        let mut holders = BTreeMap::new();
        for question in raised() {
            self.of_question(forum, day, question, &mut holders);
        }
        for provision in forum.provisions.iter() {
            let readings = each(provision.readings.iter().map(|reading| &reading.words));
            let (title, summary) = (&provision.title, Some(&provision.summary));
            let key = provision.id.as_str();
            self.take(Kind::Provision, key, title, summary, &readings);
        }
    }

    /// A position is found by its words, its holder, its option and its question. The last three
    /// many positions share, so they are looked through once.
    fn of_question(
        &mut self,
        forum: &'f Forum,
        day: Date,
        question: &'f Question,
        holders: &mut BTreeMap<&'f Holder, Seen>,
    ) {
        let title = self.seen(versions(&question.title));
        let options: BTreeMap<&OptionId, Seen> = question
            .options
            .iter()
            .map(|option| (&option.id, self.seen(versions(&option.title))))
            .collect();
        for position in crate::standing_on(forum, &question.id, day) {
            let holder = holders
                .entry(&position.holder)
                .or_insert_with(|| self.seen(named(forum, &position.holder)));
            let option = options.get(&position.option).copied().unwrap_or_default();
            let own = self.seen(versions(&position.words));
            if self.complete(title | option | *holder | own) {
                self.hits
                    .push(held(question, position, self.complete(*holder | own)));
            }
        }
    }

    fn of_those_who_meet(&mut self, forum: &'f Forum) {
        for member in forum.members.iter() {
            let formal = each([&member.formal_name]);
            self.take(
                Kind::Member,
                member.id.as_str(),
                &member.name,
                None,
                &formal,
            );
        }
        for group in forum.groups.iter() {
            let note = group.note.as_ref();
            self.take(Kind::Group, group.id.as_str(), &group.name, note, &[]);
        }
        for body in forum.bodies.iter() {
            let about = Some(&body.about);
            self.take(Kind::Body, body.id.as_str(), &body.name, about, &[]);
        }
        for session in forum.sessions.iter() {
            let place = each([&session.place]);
            let (name, note) = (&session.name, session.note.as_ref());
            self.take(Kind::Session, session.id.as_str(), name, note, &place);
        }
        for item in forum.agendas.items() {
            let wordings = each(item.wordings.iter().map(|wording| &wording.description));
            let (key, description) = (item.id.to_string(), &item.description);
            self.take(Kind::AgendaItem, &key, description, None, &wordings);
        }
    }

    fn of_decisions(&mut self, forum: &'f Forum) {
        for matter in forum.matters.iter() {
            let key = matter.id.to_string();
            self.take(Kind::Matter, &key, &matter.title, None, &[]);
        }
        for decision in forum.matters.decisions() {
            if let Some(matter) = forum.matters.get(decision.matter) {
                let key = decision.id.to_string();
                self.take(Kind::Decision, &key, &matter.title, None, &[]);
            }
        }
    }

    fn of_groups_at_work(&mut self, forum: &'f Forum) {
        for topic in forum.topics.iter() {
            let grounds = topic.grounds.as_ref();
            self.take(
                Kind::Topic,
                &topic.id.to_string(),
                &topic.title,
                grounds,
                &[],
            );
        }
        for recommendation in forum.recommendations.iter() {
            let text = each(recommendation.text().map(|(_, words)| words));
            let (key, title) = (recommendation.id.to_string(), &recommendation.title);
            let first = recommendation.text().next().map(|(_, words)| words);
            self.take(Kind::Recommendation, &key, title, first, &text);
        }
        for divergence in forum.divergences.iter() {
            let views: Vec<&str> = divergence
                .views
                .iter()
                .map(|it| it.words.as_str())
                .collect();
            let (key, question) = (divergence.id.to_string(), &divergence.question);
            self.take(Kind::Divergence, &key, question, None, &views);
        }
        for scenario in forum.scenarios.iter() {
            let asked = each(scenario.injects.iter().chain(&scenario.questions));
            let (title, situation) = (&scenario.title, Some(&scenario.situation));
            self.take(
                Kind::Scenario,
                &scenario.id.to_string(),
                title,
                situation,
                &asked,
            );
        }
        for report in forum.reports.iter() {
            if let Some(newest) = report.newest() {
                self.take(
                    Kind::Report,
                    &report.id.to_string(),
                    &newest.title,
                    None,
                    &[],
                );
            }
        }
    }

    fn of_sources(&mut self, forum: &'f Forum) {
        for statement in forum.statements.iter() {
            let mut others = vec![statement.document.as_str(), statement.publisher.as_str()];
            if let Some(speaker) = &statement.speaker {
                others.extend(named(forum, speaker));
            }
            let (key, title) = (statement.id.to_string(), &statement.title);
            self.take(Kind::Statement, &key, title, None, &others);
        }
        for document in forum.documents.iter() {
            let publisher = [document.publisher.as_str()];
            let key = document.id.as_str();
            self.take(Kind::Document, key, &document.title, None, &publisher);
        }
        for element in forum.framework.iter() {
            let (title, summary) = (&element.title, Some(&element.summary));
            self.take(Kind::Element, element.id.as_str(), title, summary, &[]);
        }
    }
}

fn held<'f>(question: &'f Question, position: &'f Position, entitled: bool) -> Hit<'f> {
    Hit {
        kind: Kind::Position,
        key: position.id.to_string(),
        title: &question.title,
        words: Some(&position.words),
        entitled,
    }
}

/// What a holder is called: code and names.
fn named<'f>(forum: &'f Forum, holder: &'f Holder) -> Vec<&'f str> {
    match holder {
        Holder::Member(member) => {
            let known = forum.members.get(*member);
            let names = known.map(|it| each([&it.name, &it.formal_name]));
            [member.as_str()]
                .into_iter()
                .chain(names.unwrap_or_default())
                .collect()
        }
        Holder::Group(group) => {
            let names = forum.groups.get(group).map(|it| each([&it.name]));
            [group.as_str()]
                .into_iter()
                .chain(names.unwrap_or_default())
                .collect()
        }
        Holder::Officer { body, .. } => {
            let names = forum.bodies.get(body).map(|it| each([&it.name]));
            names.unwrap_or_default()
        }
        Holder::Unnamed(_) => Vec::new(),
    }
}
