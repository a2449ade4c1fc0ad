//! The forum: everything that follows from the acts on record, and nothing else.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::agenda::Agendas;
use crate::appointment::Appointments;
use crate::authority::{self, Relation};
use crate::body::Bodies;
use crate::divergence::Divergences;
use crate::document::Documents;
use crate::follow_up::FollowUp;
use crate::founding::Founding;
use crate::framework::Framework;
use crate::group::Groups;
use crate::id::{BodyId, PersonId};
use crate::input::Inputs;
use crate::keeping::Keeping;
use crate::mandate::Mandates;
use crate::matter::Matters;
use crate::member::Members;
use crate::provision::Provisions;
use crate::question::{Annotations, Disputes, OnBehalf, Questions};
use crate::recommendation::Recommendations;
use crate::report::Reports;
use crate::rollcall::RollCalls;
use crate::scenario::Scenarios;
use crate::seats::Seats;
use crate::session::Sessions;
use crate::statement::Statements;
use crate::topic::Topics;
use crate::{Act, Asked, Holder, Noun, Recorded, Refusal, Seat, Verb};

/// The forum as of some place in its record: a fold over the acts before it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Forum {
    /// Its name and origin; `None` before it is founded.
    pub founding: Option<Founding>,
    /// Documents.
    pub documents: Documents,
    /// Members.
    pub members: Members,
    /// Groups.
    pub groups: Groups,
    /// Bodies and their officers.
    pub bodies: Bodies,
    /// Sessions and meetings.
    pub sessions: Sessions,
    /// Agendas.
    pub agendas: Agendas,
    /// The framework.
    pub framework: Framework,
    /// Provisions.
    pub provisions: Provisions,
    /// Questions and positions.
    pub questions: Questions,
    /// Statements and reports, with the texts in which places are counted.
    pub statements: Statements,
    /// What delegations say is reported wrongly.
    pub disputes: Disputes,
    /// What delegations have noted beside positions.
    pub annotations: Annotations,
    /// Roll calls of the General Assembly.
    pub roll_calls: RollCalls,
    /// What the record no longer shows, and the keys that sign it.
    pub keeping: Keeping,
    /// Who acts in which capacity, on what letter, and with which passkeys.
    pub seats: Seats,
    /// Matters put for decision, and the decisions.
    pub matters: Matters,
    /// Mandates of thematic groups.
    pub mandates: Mandates,
    /// Topics, what members want, what was chosen and what is planned.
    pub topics: Topics,
    /// Nominated briefers and papers filed with groups.
    pub inputs: Inputs,
    /// Scenarios set before groups.
    pub scenarios: Scenarios,
    /// Recommendations before groups.
    pub recommendations: Recommendations,
    /// Questions on which views differ in groups.
    pub divergences: Divergences,
    /// Reports of groups.
    pub reports: Reports,
    /// What the plenary made of recommendations, and what was done then.
    pub follow_up: FollowUp,
    /// Posts, candidates, criteria and slates.
    pub appointments: Appointments,
}

impl Forum {
    /// Folds one more act into the forum. Cannot fail and consults no rule: what a rule decided
    /// stands in the act.
    pub fn apply(&mut self, recorded: &Recorded) {
        match &recorded.act {
            Act::ForumFounded(act) => self.found(act),
            Act::FoundingCompleted(act) => self.complete(act),
            Act::DocumentRecorded(act) => self.documents.record(act),
            Act::MemberAdmitted(act) => self.members.admit(act),
            Act::GroupRecorded(act) => self.groups.record(act),
            Act::GroupJoined(act) => self.groups.join(act),
            Act::GroupLeft(act) => self.groups.leave(act),
            Act::BodyEstablished(act) => self.bodies.establish(act),
            Act::OfficeTaken(act) => self.bodies.take_office(act),
            Act::OfficeEnded(act) => {
                self.bodies.end_office(act);
                self.seats.end_office(act);
            }
            Act::SessionScheduled(act) => self.sessions.schedule(act),
            Act::MeetingScheduled(act) => self.sessions.schedule_meeting(act),
            Act::MeetingMoved(act) => self.sessions.move_meeting(act),
            Act::MeetingCancelled(act) => self.sessions.cancel_meeting(act),
            Act::AgendaItemPlaced(act) => self.agendas.place(act),
            Act::WordingPutForward(act) => self.agendas.put_wording(act),
            Act::AgendaStood(act) => self.agendas.stand(act),
            Act::ElementRecorded(act) => self.framework.record(act),
            Act::ProvisionRecorded(act) => self.provisions.record(act),
            Act::QuestionRaised(act) => self.questions.raise(act),
            Act::OptionPutForward(act) => self.questions.put_option(act),
            Act::PositionRecorded(act) => {
                let contested = self.seats.contested(&recorded.by.seat);
                self.questions.record_position(act, recorded, contested);
            }
            Act::PositionRetracted(act) => self.questions.retract_position(act, recorded),
            Act::StatementRecorded(act) => {
                self.documents.state(act);
                self.statements.record(act, recorded);
            }
            Act::PositionDisputed(act) => self.disputes.dispute(act, recorded),
            Act::DisputeSettled(act) => self.disputes.settle(act, recorded),
            Act::PositionAnnotated(act) => self.annotations.annotate(act, recorded),
            Act::RollCallRecorded(act) => self.roll_calls.record(act),
            Act::ValueWithheld(act) => self.keeping.withhold(act),
            Act::ValueErased(act) => self.keeping.erase(act),
            Act::LogKeyRotated(act) => self.keeping.rotate_key(act),
            Act::CredentialsPresented(act) => self.seats.present(act, recorded),
            Act::CredentialsStood(act) => self.seats.stand(act, recorded),
            Act::PersonSeated(act) => self.seats.seat(act, recorded),
            Act::RoleChanged(act) => self.seats.change_role(act),
            Act::PersonUnseated(act) => self.seats.unseat(act, recorded),
            Act::HeadDisputed(act) => self.seats.dispute(act, recorded),
            Act::PasskeyEnrolled(act) => self.seats.enrol(act, recorded),
            Act::PasskeyEnded(act) => self.seats.end_passkey(act, recorded),
            _ => self.apply_to_matters(recorded),
        }
    }

    /// Whether the forum is a rehearsal: see [`crate::id::ForumId::is_rehearsal`].
    pub fn is_rehearsal(&self) -> bool {
        let founding = self.founding.as_ref();
        founding.is_some_and(|founding| founding.id.is_rehearsal())
    }

    /// Whether the pack is loaded and only people with a seat act.
    pub fn founding_complete(&self) -> bool {
        self.founding
            .as_ref()
            .is_some_and(|founding| founding.completed.is_some())
    }

    /// The IANA zone of the forum's civil time; UTC before the founding.
    pub fn zone(&self) -> &str {
        self.founding
            .as_ref()
            .map_or("UTC", |founding| &founding.zone)
    }

    /// The day an instant falls on in the forum's civil time.
    pub fn civil_day(&self, at: Timestamp) -> Date {
        // The zone was checked when the forum was founded; UTC stands in for a zone that a later
        // edition of the database no longer knows.
        TimeZone::get(self.zone())
            .unwrap_or(TimeZone::UTC)
            .to_datetime(at)
            .date()
    }

    pub(crate) fn founded(&self) -> Result<&Founding, Refusal> {
        self.founding.as_ref().ok_or(Refusal::NotFounded)
    }

    /// Refuses unless the forum is founded, the asker keeps its record, and what is entered has
    /// happened.
    pub(crate) fn keeper(&self, asked: &Asked, verb: Verb) -> Result<(), Refusal> {
        self.founded()?;
        self.allows(asked, verb, Relation::Any, None)?;
        self.already_happened(asked)
    }

    /// As [`Self::keeper`], for what the rapporteur of a body keeps as well: what stands before
    /// that body is the seat's own.
    pub(crate) fn keeps_for(
        &self,
        asked: &Asked,
        verb: Verb,
        body: Option<&BodyId>,
    ) -> Result<(), Refusal> {
        self.founded()?;
        let relation = match &asked.by.seat {
            Seat::Rapporteur(of) if body == Some(of) => Relation::Own,
            _ => Relation::Any,
        };
        self.allows(asked, verb, relation, None)?;
        self.already_happened(asked)
    }

    /// As [`Self::keeper`], for what two persons do together.
    pub(crate) fn two_keepers(
        &self,
        asked: &Asked,
        verb: Verb,
        confirmed_by: &PersonId,
    ) -> Result<(), Refusal> {
        self.founded()?;
        let rule = authority::admits(self, asked, verb, Relation::Any)?;
        self.already_happened(asked)?;
        authority::completes(self, asked, rule, Some(confirmed_by))
    }

    /// Refuses to enter today what is said to happen on a later day.
    pub(crate) fn already_happened(&self, asked: &Asked) -> Result<(), Refusal> {
        asked.on.map_or(Ok(()), |on| self.has_come(on, asked))
    }

    pub(crate) fn holder_known(&self, holder: &Holder) -> Result<(), Refusal> {
        match holder {
            Holder::Member(member) => self.members.known(*member).map(|_| ()),
            Holder::Group(group) => self.groups.known(group).map(|_| ()),
            Holder::Officer { body, post } => {
                let body = self.bodies.known(body)?;
                let filled = body.offices.iter().any(|office| office.post == *post);
                let unknown = || Refusal::Unknown {
                    noun: Noun::Office,
                    key: format!("{}:{}", body.id, post.key()),
                };
                filled.then_some(()).ok_or_else(unknown)
            }
            Holder::Unnamed(_) => Ok(()),
        }
    }

    pub(crate) fn on_behalf_known(&self, on_behalf_of: Option<&OnBehalf>) -> Result<(), Refusal> {
        match on_behalf_of {
            None | Some(OnBehalf::For(_)) => Ok(()),
            Some(OnBehalf::SpokenBy(member)) => self.members.known(*member).map(|_| ()),
            Some(OnBehalf::AlignedWith(group)) => self.groups.known(group).map(|_| ()),
        }
    }

    /// Refuses a day that lies ahead in the forum's civil time.
    pub(crate) fn has_come(&self, day: Date, asked: &Asked) -> Result<(), Refusal> {
        let today = self.civil_day(asked.at);
        if today < day {
            return Err(Refusal::ExpressedInTheFuture {
                expressed: day,
                today,
            });
        }
        Ok(())
    }

    fn found(&mut self, act: &crate::act::ForumFounded) {
        self.founding = Some(Founding {
            id: act.forum.clone(),
            name: act.name.clone(),
            short_name: act.short_name.clone(),
            about: act.about.clone(),
            zone: act.zone.clone(),
            source: act.source.clone(),
            completed: None,
        });
    }

    fn complete(&mut self, act: &crate::act::FoundingCompleted) {
        if let Some(founding) = &mut self.founding {
            founding.completed = Some(act.pack.clone());
        }
    }
}
