//! Conditions that several verbs look at.

use jiff::Timestamp;
use jiff::civil::Date;

use super::{Matter, Mode, Stage, Subject};
use crate::authority::Relation;
use crate::id::{BodyId, MatterId, MemberId, PersonId, ProvisionId, ReadingId};
use crate::provision::{Provisions, Standing};
use crate::provisions::who_adopts_agenda;
use crate::seats::Role;
use crate::{Asked, Forum, Noun, Refusal, Verb, provisions};

impl Matter {
    /// Refuses unless the matter is at one of these stages.
    pub(super) fn at_stage(&self, stages: &[Stage]) -> Result<(), Refusal> {
        if stages.contains(&self.stage) {
            return Ok(());
        }
        Err(self.wrong_stage())
    }

    /// Refuses what can no longer be said of a matter that is decided or closed.
    pub(crate) fn not_over(&self) -> Result<(), Refusal> {
        if self.stage.is_over() {
            return Err(self.wrong_stage());
        }
        Ok(())
    }

    pub(super) fn wrong_stage(&self) -> Refusal {
        Refusal::WrongStage {
            matter: self.id,
            stage: self.stage.key(),
            provision: self.provision.clone(),
        }
    }

    /// Refuses while an objection stands.
    pub(super) fn nobody_objects(&self) -> Result<(), Refusal> {
        let standing: Vec<_> = self.standing_objections().map(|o| o.id).collect();
        if standing.is_empty() {
            return Ok(());
        }
        Err(Refusal::ObjectionStands {
            objections: standing,
            provision: self.provision.clone(),
        })
    }

    /// Refuses a member that was not entitled to take part when the matter was opened.
    pub(super) fn entitles(&self, member: MemberId) -> Result<(), Refusal> {
        let listed = |opened: &super::Opened| opened.entitled.contains(&member);
        if self.opened.as_ref().is_some_and(listed) {
            return Ok(());
        }
        Err(Refusal::NotEntitled {
            matter: self.id,
            member,
            provision: self.provision.clone(),
        })
    }
}

impl Matter {
    /// Refuses a member that was not entitled when the matter was opened; before that, nobody.
    pub(super) fn entitles_once_open(&self, member: MemberId) -> Result<(), Refusal> {
        if self.opened.is_none() {
            return Ok(());
        }
        self.entitles(member)
    }

    /// Refuses what would undo a silence that has ended unbroken: what follows from it is for the
    /// clerk to record, and for nobody to prevent.
    pub(super) fn silence_not_over(&self, at: Timestamp) -> Result<(), Refusal> {
        let running = self.mode == Mode::Silence && self.stage == Stage::Open;
        match self.silence_ends() {
            Some(ended) if running && ended < at => Err(Refusal::SilenceOver {
                matter: self.id,
                ended,
            }),
            _ => Ok(()),
        }
    }
}

impl Forum {
    /// Refuses before the founding is complete: nothing is decided by a forum that is not there.
    pub(crate) fn running(&self) -> Result<(), Refusal> {
        self.founded()?;
        if self.founding_complete() {
            return Ok(());
        }
        Err(Refusal::NotFounded)
    }

    /// The member whose delegation speaks to a matter, and the matter.
    pub(super) fn speaks_to(
        &self,
        matter: MatterId,
        asked: &Asked,
        verb: Verb,
    ) -> Result<(MemberId, &Matter), Refusal> {
        self.running()?;
        self.allows(asked, verb, Relation::Own, None)?;
        let member = asked.delegation(verb)?;
        self.members.known(member)?;
        Ok((member, self.matters.known(matter)?))
    }

    /// The matter, for whoever chairs the body that is to decide it.
    pub(super) fn chaired(
        &self,
        id: MatterId,
        asked: &Asked,
        verb: Verb,
        confirmed_by: Option<&PersonId>,
    ) -> Result<&Matter, Refusal> {
        self.running()?;
        let body = self.matters.get(id).map(|matter| &matter.body);
        self.chairs(asked, body, verb, confirmed_by)?;
        self.matters.known(id)
    }

    /// Refuses unless the table allows it to whoever asks, and a Chair asks about the own body.
    /// What is on no record is nobody else's: that it is unknown is said afterwards.
    pub(crate) fn chairs(
        &self,
        asked: &Asked,
        body: Option<&BodyId>,
        verb: Verb,
        confirmed_by: Option<&PersonId>,
    ) -> Result<(), Refusal> {
        let relation = match (asked.by.seat.office(), body) {
            (Some((own, _)), Some(body)) if own != body => Relation::Any,
            (Some(_), _) => Relation::Own,
            (None, _) => Relation::Any,
        };
        self.allows(asked, verb, relation, confirmed_by)
    }

    /// Whether the head of a delegation asks: until seats are in force, whoever asks is taken so.
    pub(super) fn speaks_as_head(&self, asked: &Asked) -> bool {
        let holding = self.holds(&asked.by.seat, &asked.by.person, asked.at);
        holding.map_or(!self.seats.in_force(), |holding| holding.role == Role::Head)
    }

    /// Refuses what only one reading of an open provision allows to be decided on this day.
    pub(super) fn reading_allows(&self, matter: &Matter, on: Date) -> Result<(), Refusal> {
        self.provisions.read_one_way(&matter.provision)?;
        if let Subject::Agenda { session } = &matter.subject {
            // That a session adopts its own agenda every reading allows; that it is settled before
            // is what one of them says.
            if on < self.sessions.known(session)?.opens {
                self.provisions.settled(&who_adopts_agenda::PROVISION)?;
            }
        }
        self.thematic_allows(matter)
    }

    /// The rule that members read differently and that keeps a matter from being decided on this
    /// day, since only some of its readings allow it.
    pub fn rule_in_dispute(&self, matter: &Matter, on: Date) -> Option<ProvisionId> {
        match self.reading_allows(matter, on) {
            Err(Refusal::ReadingOpen { provision }) => ProvisionId::new(&provision).ok(),
            _ => None,
        }
    }

    /// Refuses a subject that is not on record.
    pub(super) fn decidable(&self, subject: &Subject) -> Result<(), Refusal> {
        match subject {
            Subject::Agenda { session } => self.sessions.known(session).map(|_| ()),
            Subject::Wording { wording } => {
                let mut items = self.agendas.items();
                let known = items.any(|item| item.wordings.iter().any(|w| w.id == *wording));
                let unknown = || Refusal::Unknown {
                    noun: Noun::Wording,
                    key: wording.to_string(),
                };
                known.then_some(()).ok_or_else(unknown)
            }
            Subject::Document { document } => self.documents.known(document).map(|_| ()),
            Subject::Reading { provision, reading } => {
                self.provisions.known(provision)?.admits(reading)
            }
            Subject::Understanding { provision, .. } => {
                self.provisions.known(provision).map(|_| ())
            }
            // What thematic groups put depends on the body: see `thematic_decidable`.
            Subject::Text
            | Subject::Mandate { .. }
            | Subject::Topics { .. }
            | Subject::Briefer { .. }
            | Subject::Recommendation { .. }
            | Subject::Disposition { .. } => Ok(()),
            Subject::Slate { slate } => self.approvable(*slate),
            Subject::Arrangement {
                provision,
                reading,
                posts,
                ..
            } => self.arrangeable(provision, reading, posts),
        }
    }
}

impl Provisions {
    /// Refuses a provision that members read differently while none of its readings is in force.
    ///
    /// Where all readings are one, there is nothing to settle.
    pub(crate) fn read_one_way(&self, id: &ProvisionId) -> Result<(), Refusal> {
        let provision = self.known(id)?;
        match provision.standing {
            Standing::InForce { .. } => Ok(()),
            _ if provision.readings.len() == 1 => Ok(()),
            Standing::Open | Standing::Unverified => Err(Refusal::ReadingOpen {
                provision: provision.id.to_string(),
            }),
        }
    }

    /// The reading applied now: the one in force, or the only one there is.
    pub fn reading_in_force(&self, id: &ProvisionId) -> Option<ReadingId> {
        let provision = self.get(id)?;
        match (&provision.standing, provision.readings.as_slice()) {
            (Standing::InForce { reading }, _) => Some(reading.clone()),
            (_, [only]) => Some(only.reading.clone()),
            _ => None,
        }
    }

    /// Whether this reading of a provision the program knows is in force.
    pub(crate) fn in_force(&self, known: &provisions::Provision, reading: &str) -> bool {
        let on_record = self.iter().find(|p| p.id.as_str() == known.key);
        on_record.is_some_and(|provision| {
            matches!(&provision.standing, Standing::InForce { reading: now } if now.as_str() == reading)
        })
    }
}
