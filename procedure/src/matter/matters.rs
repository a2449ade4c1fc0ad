//! All matters and decisions.

use jiff::Timestamp;

use super::{
    Attached, Concern, Consultation, Decision, Hold, Matter, Mode, Objection, OnBreak, Opened,
    Stage, Terms, TextChange, Vote,
};
use crate::act::{
    ConcernRaised, ConsensusTested, ConsultationConfirmed, ConsultationHeld, DeadlineExtended,
    DecisionCancelled, DecisionTaken, HoldAsked, MatterClosed, MatterOpened, MatterPut,
    ObjectionRaised, ObjectionWithdrawn, SilenceResumed, TermsSet, TextChanged, VoteTaken,
    WordsAttached,
};
use crate::id::{BodyId, ConsultationId, DecisionId, MatterId, ObjectionId};
use crate::{Noun, Recorded, Refusal};

/// All matters by number, the decisions taken on them, and the terms on which.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Matters {
    terms: Vec<Terms>,
    all: Vec<Matter>,
    decisions: Vec<Decision>,
    /// The matter of each objection, by its number.
    objections: Vec<MatterId>,
    /// The matter of each consultation, by its number.
    consultations: Vec<MatterId>,
}

impl Matters {
    /// The matter with this number.
    pub fn get(&self, id: MatterId) -> Option<&Matter> {
        self.all.get(place(id.0)?)
    }

    /// All matters in the order in which they were put.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Matter> {
        self.all.iter()
    }

    /// The decision with this number.
    pub fn decision(&self, id: &DecisionId) -> Option<&Decision> {
        self.decisions.iter().find(|decision| decision.id == *id)
    }

    /// All decisions in the order in which they were taken.
    pub fn decisions(&self) -> impl DoubleEndedIterator<Item = &Decision> {
        self.decisions.iter()
    }

    /// The terms on which a body decides in a mode: its own, or else those of all bodies.
    pub fn terms(&self, body: &BodyId, mode: Mode) -> Option<&Terms> {
        let of = |wanted: Option<&BodyId>| {
            let mut newest_first = self.terms.iter().rev();
            newest_first.find(|terms| terms.mode == mode && terms.body.as_ref() == wanted)
        };
        of(Some(body)).or_else(|| of(None))
    }

    /// All terms ever set, in the order of entering.
    pub fn all_terms(&self) -> &[Terms] {
        &self.terms
    }

    /// The matter of an objection.
    pub fn of_objection(&self, id: ObjectionId) -> Option<&Matter> {
        self.get(*self.objections.get(place(id.0)?)?)
    }

    /// The matter of a consultation.
    pub fn of_consultation(&self, id: ConsultationId) -> Option<&Matter> {
        self.get(*self.consultations.get(place(id.0)?)?)
    }

    pub(crate) fn known(&self, id: MatterId) -> Result<&Matter, Refusal> {
        self.get(id).ok_or_else(|| Refusal::Unknown {
            noun: Noun::Matter,
            key: id.0.to_string(),
        })
    }

    /// The terms of a matter: those it was opened under, or else those of its mode now.
    pub fn terms_for<'a>(&'a self, matter: &'a Matter) -> Option<&'a Terms> {
        let frozen = matter
            .opened
            .as_ref()
            .and_then(|opened| opened.terms.as_ref());
        frozen.or_else(|| self.terms(&matter.body, matter.mode))
    }

    pub(crate) fn terms_known<'a>(&'a self, matter: &'a Matter) -> Result<&'a Terms, Refusal> {
        self.terms_for(matter)
            .ok_or_else(|| unknown_terms(&matter.body, matter.mode))
    }

    /// The terms on which the Chair asks and declares: a silence procedure that was broken goes on
    /// by consultations, on the terms of those.
    pub(crate) fn terms_at_the_gavel<'a>(
        &'a self,
        matter: &'a Matter,
    ) -> Result<&'a Terms, Refusal> {
        match (matter.mode, &matter.stage) {
            (Mode::Silence, Stage::Consulting) => {
                self.terms_of(&matter.body, Mode::AfterConsultations)
            }
            _ => self.terms_known(matter),
        }
    }

    pub(crate) fn terms_of(&self, body: &BodyId, mode: Mode) -> Result<&Terms, Refusal> {
        self.terms(body, mode)
            .ok_or_else(|| unknown_terms(body, mode))
    }

    pub(crate) fn next_matter(&self) -> MatterId {
        MatterId(next(self.all.len()))
    }

    pub(crate) fn next_objection(&self) -> ObjectionId {
        ObjectionId(next(self.objections.len()))
    }

    pub(crate) fn next_consultation(&self) -> ConsultationId {
        ConsultationId(next(self.consultations.len()))
    }

    /// The next number of a year: decisions are counted anew each year.
    pub(crate) fn next_decision(&self, year: i16) -> DecisionId {
        let taken = self.decisions.iter().filter(|d| d.id.year() == year);
        DecisionId::of(year, next(taken.count()))
    }

    pub(crate) fn set_terms(&mut self, act: &TermsSet) {
        self.terms.push(act.into());
    }

    pub(crate) fn put(&mut self, act: &MatterPut, recorded: &Recorded) {
        self.all.push(Matter {
            id: act.matter,
            body: act.body.clone(),
            subject: act.subject.clone(),
            title: act.title.clone(),
            mode: act.mode,
            provision: act.provision.clone(),
            put_by: recorded.by.seat.clone(),
            put_at: recorded.at,
            texts: act.text.iter().cloned().collect(),
            changes: Vec::new(),
            stage: Stage::Put,
            opened: None,
            pause_ends: None,
            asked_in: None,
            concerns: Vec::new(),
            holds: Vec::new(),
            objections: Vec::new(),
            attached: Vec::new(),
            consultations: Vec::new(),
            vote: None,
            closed: None,
        });
    }

    pub(crate) fn open(&mut self, act: &MatterOpened, at: Timestamp) {
        let of = |matter: &Matter| self.terms(&matter.body, matter.mode).cloned();
        let terms = self.get(act.matter).and_then(of);
        self.change(act.matter, |matter| {
            matter.stage = Stage::Open;
            matter.opened = Some(Opened {
                at,
                terms,
                entitled: act.entitled.clone(),
                present: act.present.clone(),
                deadline: act.deadline.clone(),
            });
        });
    }

    pub(crate) fn test(&mut self, act: &ConsensusTested) {
        self.change(act.matter, |matter| {
            matter.pause_ends = Some(act.pause_ends);
            matter.asked_in = act.session.clone().map(|session| (session, act.meeting));
        });
    }

    pub(crate) fn concern(&mut self, act: &ConcernRaised, at: Timestamp) {
        self.change(act.matter, |matter| {
            matter.concerns.push(Concern {
                member: act.member,
                paragraphs: act.paragraphs.clone(),
                words: act.words.clone(),
                at,
            });
        });
    }

    pub(crate) fn hold(&mut self, act: &HoldAsked, at: Timestamp) {
        self.change(act.matter, |matter| {
            matter.holds.push(Hold {
                member: act.member,
                until: act.until.clone(),
                words: act.words.clone(),
                at,
            });
        });
    }

    pub(crate) fn object(&mut self, act: &ObjectionRaised) {
        self.objections.push(act.matter);
        self.change(act.matter, |matter| {
            matter.objections.push(Objection {
                id: act.objection,
                member: act.member,
                text: act.text.clone(),
                paragraphs: act.paragraphs.clone(),
                reasons: act.reasons.clone(),
                in_confidence: act.in_confidence.clone(),
                received: act.received,
                late: act.late,
                by_head: act.by_head,
                withdrawn: None,
                withdrawn_by_head: false,
            });
            if act.late {
                return;
            }
            // Whoever asked the meeting before must ask anew.
            matter.pause_ends = None;
            match act.breaks {
                None => {}
                Some(OnBreak::Ends) => matter.stage = Stage::Closed(super::Closing::NotAdopted),
                Some(OnBreak::Pauses) => matter.stage = Stage::Paused,
                Some(OnBreak::Reopens) => matter.stage = Stage::Consulting,
            }
        });
    }

    pub(crate) fn withdraw_objection(&mut self, act: &ObjectionWithdrawn, at: Timestamp) {
        self.change(act.matter, |matter| {
            let same = |objection: &&mut Objection| objection.id == act.objection;
            if let Some(objection) = matter.objections.iter_mut().find(same) {
                objection.withdrawn = Some(at);
                objection.withdrawn_by_head = act.by_head;
            }
        });
    }

    pub(crate) fn attach(&mut self, act: &WordsAttached, at: Timestamp) {
        self.change(act.matter, |matter| {
            let text = matter.text().map(|text| text.sha256.clone());
            matter.attached.push(Attached {
                text,
                member: act.member,
                given: act.given,
                paragraphs: act.paragraphs.clone(),
                words: act.words.clone(),
                at,
            });
        });
    }

    pub(crate) fn consult(&mut self, act: &ConsultationHeld) {
        self.consultations.push(act.matter);
        self.change(act.matter, |matter| {
            matter.consultations.push(Consultation {
                id: act.consultation,
                with: act.with.clone(),
                on: act.on,
                format: act.format,
                summary: act.summary.clone(),
                confidential: act.confidential.clone(),
                would_meet: act.would_meet.clone(),
                confirmed: Vec::new(),
            });
        });
    }

    pub(crate) fn confirm_consultation(&mut self, act: &ConsultationConfirmed) {
        self.change(act.matter, |matter| {
            let same = |held: &&mut Consultation| held.id == act.consultation;
            if let Some(held) = matter.consultations.iter_mut().find(same) {
                held.confirmed.push(act.member);
            }
        });
    }

    pub(crate) fn change_text(&mut self, act: &TextChanged, at: Timestamp) {
        self.change(act.matter, |matter| {
            matter.texts.push(act.text.clone());
            matter.changes.push(TextChange {
                at,
                words: act.changed.clone(),
            });
            // What was asked or voted on before was another text.
            matter.pause_ends = None;
            matter.vote = None;
            if let Some(deadline) = &act.deadline {
                matter.set_deadline(deadline);
            }
        });
    }

    pub(crate) fn extend(&mut self, act: &DeadlineExtended) {
        self.change(act.matter, |matter| matter.set_deadline(&act.deadline));
    }

    pub(crate) fn resume(&mut self, act: &SilenceResumed) {
        self.change(act.matter, |matter| {
            matter.stage = Stage::Open;
            matter.set_deadline(&act.deadline);
        });
    }

    pub(crate) fn take_decision(&mut self, act: &DecisionTaken) {
        self.decisions.push(Decision {
            id: act.decision.clone(),
            matter: act.matter,
            how: act.how,
            provision: act.provision.clone(),
            reading: act.reading.clone(),
            rule: act.rule.clone(),
            text: act.text.clone(),
            entitled: act.entitled,
            dissociated: act.dissociated.clone(),
            on: act.on,
            confirmed_by: act.confirmed_by.clone(),
            cancelled_by: None,
            cancelled_because: None,
        });
        self.change(act.matter, |matter| {
            matter.stage = Stage::Decided(act.decision.clone());
        });
    }

    pub(crate) fn close(&mut self, act: &MatterClosed) {
        self.change(act.matter, |matter| {
            matter.stage = Stage::Closed(act.closing);
            matter.closed = Some(super::Closed {
                reason: act.reason.clone(),
                rule: act.rule.clone(),
                on: act.on,
            });
        });
    }

    pub(crate) fn cancel(&mut self, act: &DecisionCancelled) {
        let same = |decision: &&mut Decision| decision.id == act.decision;
        if let Some(decision) = self.decisions.iter_mut().find(same) {
            decision.cancelled_by = Some(act.by_decision.clone());
            decision.cancelled_because = Some(act.reason.clone());
        }
    }

    pub(crate) fn vote(&mut self, act: &VoteTaken) {
        self.change(act.matter, |matter| {
            matter.vote = Some(Vote {
                yes: act.yes.clone(),
                no: act.no.clone(),
                abstain: act.abstain.clone(),
                majority: act.majority,
                carried: act.carried,
            });
        });
    }

    fn change(&mut self, id: MatterId, change: impl FnOnce(&mut Matter)) {
        if let Some(matter) = place(id.0).and_then(|place| self.all.get_mut(place)) {
            change(matter);
        }
    }
}

fn unknown_terms(body: &BodyId, mode: Mode) -> Refusal {
    Refusal::Unknown {
        noun: Noun::Terms,
        key: format!("{body}:{}", mode.key()),
    }
}

/// Where a number counted from 1 stands in a list.
fn place(number: u32) -> Option<usize> {
    usize::try_from(number.checked_sub(1)?).ok()
}

fn next(count: usize) -> u32 {
    u32::try_from(count + 1).unwrap_or(u32::MAX)
}
