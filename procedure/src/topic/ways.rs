//! The ways in which topics are chosen by a decision: one for each reading on the table.
//!
//! While the reading is open, what all of them allow goes through: the plenary decides without
//! objection, all members being entitled, after consultations, on topics that members have named
//! among their preferences. Once a reading is in force its own way is enough, and no other is one.

use crate::body::BodyKind;
use crate::id::{BodyId, ReadingId, TopicId};
use crate::matter::Matter;
use crate::provision::Standing;
use crate::provisions::dtg_topics::{DtgTopics, PROVISION};
use crate::{Forum, Refusal, ThematicRefusal};

/// The reading, if it is the one in force; refused where none is, or another.
pub(super) fn in_force(forum: &Forum, wanted: DtgTopics) -> Result<ReadingId, Refusal> {
    match now(forum)? {
        Some((reading, known)) if known == wanted => Ok(reading),
        Some((reading, _)) => Err(other(&reading)),
        None => Err(open()),
    }
}

/// Refuses where no consultation on the matter is on record.
pub(super) fn consulted(matter: &Matter) -> Result<(), Refusal> {
    if matter.consultations.is_empty() {
        return Err(Refusal::NobodyConsulted {
            provision: crate::id::ProvisionId::new(PROVISION.key)?,
        });
    }
    Ok(())
}

/// The reading in force now. A forum that has no such provision has none.
fn now(forum: &Forum) -> Result<Option<(ReadingId, DtgTopics)>, Refusal> {
    let key = crate::id::ProvisionId::new(PROVISION.key)?;
    let on_record = forum.provisions.get(&key);
    let Some(Standing::InForce { reading }) = on_record.map(|it| &it.standing) else {
        return Ok(None);
    };
    let known = DtgTopics::from_key(reading.as_str());
    Ok(known.map(|known| (reading.clone(), known)))
}

fn open() -> Refusal {
    Refusal::ReadingOpen {
        provision: PROVISION.key.into(),
    }
}

fn other(reading: &ReadingId) -> Refusal {
    ThematicRefusal::OtherReadingInForce {
        provision: PROVISION.key,
        reading: reading.to_string(),
    }
    .into()
}

impl Forum {
    /// Refuses to put topics of a group for decision before a body that no reading, or not the one
    /// in force, lets decide on them.
    pub(crate) fn topics_decidable(
        &self,
        before: &BodyId,
        group: &BodyId,
        topics: &[TopicId],
    ) -> Result<(), Refusal> {
        self.thematic_group(group)?;
        self.topics.all_known_once(group, topics.iter().copied())?;
        let plenary = self.bodies.known(before)?.kind == BodyKind::Plenary;
        match now(self)? {
            // Members are consulted on it; nothing is decided.
            Some((_, DtgTopics::ChairAndCofacilitators)) => Ok(()),
            Some((_, DtgTopics::ConsensusOfAll)) if plenary || before == group => Ok(()),
            Some((_, DtgTopics::PlenaryControls)) if plenary => Ok(()),
            Some((_, DtgTopics::BottomUp)) if before == group => self.preferred(group, topics),
            Some((reading, _)) => Err(other(&reading)),
            None if plenary => self.preferred(group, topics),
            None => Err(open()),
        }
    }

    /// Refuses to open or decide a matter of topics in a way that the reading in force, or one of
    /// those there are, does not allow.
    pub(crate) fn topics_as_read(
        &self,
        matter: &Matter,
        group: &BodyId,
        topics: &[TopicId],
    ) -> Result<(), Refusal> {
        self.topics_decidable(&matter.body, group, topics)?;
        match now(self)? {
            Some((reading, DtgTopics::ChairAndCofacilitators)) => Err(other(&reading)),
            Some((_, DtgTopics::ConsensusOfAll)) => self.all_entitled(matter),
            Some(_) => Ok(()),
            None => {
                consulted(matter)?;
                self.all_entitled(matter)
            }
        }
    }

    /// Refuses topics that no member has named among its preferences.
    fn preferred(&self, group: &BodyId, topics: &[TopicId]) -> Result<(), Refusal> {
        let nobodys = |topic: &&TopicId| !self.topics.wanted(group, **topic);
        match topics.iter().find(nobodys) {
            None => Ok(()),
            Some(topic) => Err(ThematicRefusal::NobodyPrefers {
                topic: *topic,
                provision: PROVISION.key,
            }
            .into()),
        }
    }

    /// Refuses a matter, once it is open, in which not all members take part, or that was voted on.
    fn all_entitled(&self, matter: &Matter) -> Result<(), Refusal> {
        let all = |opened: &crate::matter::Opened| opened.entitled.len() == self.members.len();
        let voted = matter.vote.is_some();
        if !voted && matter.opened.as_ref().is_none_or(all) {
            return Ok(());
        }
        let provision = PROVISION.key;
        Err(ThematicRefusal::AllMembersNeeded { provision }.into())
    }
}
