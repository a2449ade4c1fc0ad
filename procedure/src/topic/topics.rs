//! All topics, preferences, choices and plans.

use std::collections::BTreeMap;

use super::{Choice, ChosenBy, Preferences, Ranked, Slot, TakenBack, Topic};
use crate::act::{
    DecisionTaken, PreferencesFiled, PreferencesWithdrawn, RotationPlanned, TopicProposed,
    TopicsChosen,
};
use crate::id::{BodyId, DecisionId, MemberId, TopicId};
use crate::numbered::{next, place};
use crate::{Noun, Recorded, Refusal, ThematicRefusal};

/// All topics by number, and by group what members want, what was chosen and what is planned.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Topics {
    all: Vec<Topic>,
    preferences: BTreeMap<BodyId, BTreeMap<MemberId, Preferences>>,
    withdrawn: BTreeMap<BodyId, BTreeMap<MemberId, TakenBack>>,
    choices: BTreeMap<BodyId, Vec<Choice>>,
    rotation: BTreeMap<BodyId, Vec<Slot>>,
}

impl Topics {
    /// The topic with this number.
    pub fn get(&self, id: TopicId) -> Option<&Topic> {
        self.all.get(place(id.0)?)
    }

    /// All topics in the order in which they were proposed.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Topic> {
        self.all.iter()
    }

    /// The topics proposed for a group.
    pub fn of<'a>(&'a self, body: &'a BodyId) -> impl Iterator<Item = &'a Topic> {
        self.iter().filter(move |topic| topic.body == *body)
    }

    /// What each member wants of a group, by member. Whoever filed nothing is not there.
    pub fn preferences<'a>(
        &'a self,
        body: &BodyId,
    ) -> impl Iterator<Item = (MemberId, &'a Preferences)> + use<'a> {
        let filed = self.preferences.get(body).into_iter().flatten();
        filed.map(|(member, preferences)| (*member, preferences))
    }

    /// What a member wants of a group.
    pub fn preferences_of(&self, body: &BodyId, member: MemberId) -> Option<&Preferences> {
        self.preferences.get(body)?.get(&member)
    }

    /// That a member took back what it wanted of a group; nothing where it has filed anew since.
    pub fn taken_back(&self, body: &BodyId, member: MemberId) -> Option<&TakenBack> {
        self.withdrawn.get(body)?.get(&member)
    }

    /// All choices for a group in the order in which they were made, cancelled ones included.
    pub fn choices(&self, body: &BodyId) -> &[Choice] {
        self.choices.get(body).map_or(&[], Vec::as_slice)
    }

    /// The choice that stands: the last one that was not cancelled.
    pub fn choice(&self, body: &BodyId) -> Option<&Choice> {
        let mut newest_first = self.choices(body).iter().rev();
        newest_first.find(|choice| !choice.cancelled)
    }

    /// The topics a group has now.
    pub fn chosen(&self, body: &BodyId) -> &[TopicId] {
        self.choice(body).map_or(&[], |choice| &choice.topics)
    }

    /// Which topic when, as planned now.
    pub fn rotation(&self, body: &BodyId) -> &[Slot] {
        self.rotation.get(body).map_or(&[], Vec::as_slice)
    }

    pub(crate) fn known(&self, id: TopicId) -> Result<&Topic, Refusal> {
        self.get(id).ok_or_else(|| unknown(id))
    }

    /// The topic, if it is one of this group's.
    pub(crate) fn known_of(&self, body: &BodyId, id: TopicId) -> Result<&Topic, Refusal> {
        let topic = self.known(id)?;
        if topic.body == *body {
            return Ok(topic);
        }
        Err(ThematicRefusal::OfAnotherBody {
            noun: Noun::Topic,
            key: id.to_string(),
            body: topic.body.clone(),
        }
        .into())
    }

    /// Refuses a list of topics that names nothing, one twice, or one that is not the group's.
    pub(crate) fn all_known_once(
        &self,
        body: &BodyId,
        ids: impl IntoIterator<Item = TopicId>,
    ) -> Result<(), Refusal> {
        let mut seen = std::collections::BTreeSet::new();
        for id in ids {
            self.known_of(body, id)?;
            if !seen.insert(id) {
                return Err(Refusal::NamedTwice {
                    noun: Noun::Topic,
                    key: id.to_string(),
                });
            }
        }
        if seen.is_empty() {
            return Err(Refusal::NothingNamed { noun: Noun::Topic });
        }
        Ok(())
    }

    /// Whether some member named the topic among its preferences.
    pub(crate) fn wanted(&self, body: &BodyId, topic: TopicId) -> bool {
        let named = |ranked: &Ranked| ranked.topic == topic;
        self.preferences(body)
            .any(|(_, preferences)| preferences.ranked.iter().any(named))
    }

    pub(crate) fn next(&self) -> TopicId {
        TopicId(next(self.all.len()))
    }

    pub(crate) fn propose(&mut self, act: &TopicProposed, recorded: &Recorded) {
        self.all.push(Topic {
            id: act.topic,
            body: act.body.clone(),
            title: act.title.clone(),
            grounds: act.grounds.clone(),
            proposers: act.proposers.clone(),
            source: act.source.clone(),
            proposed_by: recorded.by.seat.clone(),
            proposed: recorded.at,
        });
    }

    pub(crate) fn file(&mut self, act: &PreferencesFiled, recorded: &Recorded) {
        let of_group = self.preferences.entry(act.body.clone()).or_default();
        let preferences = Preferences {
            ranked: act.ranked.clone(),
            at: recorded.at,
        };
        of_group.insert(act.member, preferences);
        if let Some(withdrawn) = self.withdrawn.get_mut(&act.body) {
            withdrawn.remove(&act.member);
        }
    }

    pub(crate) fn take_back(&mut self, act: &PreferencesWithdrawn, recorded: &Recorded) {
        if let Some(of_group) = self.preferences.get_mut(&act.body) {
            of_group.remove(&act.member);
        }
        let withdrawn = self.withdrawn.entry(act.body.clone()).or_default();
        let taken_back = TakenBack {
            reason: act.reason.clone(),
            at: recorded.at,
        };
        withdrawn.insert(act.member, taken_back);
    }

    pub(crate) fn choose(&mut self, act: &TopicsChosen) {
        let choice = Choice {
            topics: act.topics.clone(),
            by: ChosenBy::Chair {
                matter: act.matter,
                consultations: act.consultations.clone(),
            },
            reading: Some(act.reading.clone()),
            on: act.on,
            cancelled: false,
        };
        self.add(&act.body, choice);
    }

    /// A decision chooses the topics of a group.
    pub(crate) fn decided(&mut self, body: &BodyId, topics: &[TopicId], act: &DecisionTaken) {
        let choice = Choice {
            topics: topics.to_vec(),
            by: ChosenBy::Decision(act.decision.clone()),
            reading: None,
            on: act.on,
            cancelled: false,
        };
        self.add(body, choice);
    }

    fn add(&mut self, body: &BodyId, choice: Choice) {
        let choices = self.choices.entry(body.clone()).or_default();
        choices.push(choice);
    }

    /// The choice that a cancelled decision made stands no longer.
    pub(crate) fn cancel(&mut self, body: &BodyId, decision: &DecisionId) {
        let by = ChosenBy::Decision(decision.clone());
        for choice in self.choices.get_mut(body).into_iter().flatten() {
            choice.cancelled |= choice.by == by;
        }
    }

    pub(crate) fn plan(&mut self, act: &RotationPlanned) {
        self.rotation.insert(act.body.clone(), act.slots.clone());
    }
}

fn unknown(id: TopicId) -> Refusal {
    Refusal::Unknown {
        noun: Noun::Topic,
        key: id.to_string(),
    }
}
