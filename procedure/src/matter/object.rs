//! A delegation objects. In a silence procedure that is to break silence.
//!
//! What counts is when the objection was received: one that was received before the deadline counts
//! though it is entered after, and one that was received later is put on record, is not counted,
//! and is not hidden. What breaking silence does is written in the terms of the procedure: it ends,
//! it pauses, or consultations are open again. Whoever objects gives the reasons in public or in
//! confidence; what is given in confidence is sealed and opened to nobody from outside.

use jiff::{SignedDuration, Timestamp};
use text::Words;

use super::{How, Matter, Mode, Paragraphs, Reasons, Stage};
use crate::act::{Act, ObjectionRaised};
use crate::id::{MatterId, MemberId};
use crate::{Asked, Forum, Refusal, Sealable, Verb};

/// For how long after a deadline what was received before it may still be on its way into the
/// record. Nothing is decided by silence before that time is over.
pub const ON_ITS_WAY: SignedDuration = SignedDuration::from_secs(60);

/// For how long what a server says of the instant of receiving is believed: longer than anything is
/// on its way, so that what came in time and was entered slowly is in time. So that silence is not
/// decided over it meanwhile, every server's clerk asks only when this time is over.
pub const BELIEVED: SignedDuration = SignedDuration::from_mins(10);

/// Object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Object {
    /// The matter.
    pub matter: MatterId,
    /// The hash of the text the delegation read, where there is a text.
    pub text: Option<Words>,
    /// The paragraphs; the whole where there are none.
    pub paragraphs: Paragraphs,
    /// The reasons, where they are given.
    pub reasons: Option<Sealable<Words>>,
    /// The reasons that are given in confidence.
    pub in_confidence: Option<Sealable<Words>>,
    /// When it was received.
    pub received: Timestamp,
}

impl Object {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        let (member, matter) = forum.speaks_to(self.matter, asked, Verb::Object)?;
        let over = fell_silent(forum, matter);
        if !over {
            matter.at_stage(&[Stage::Open, Stage::Consulting, Stage::Paused])?;
        }
        matter.entitles(member)?;
        let terms = forum.matters.terms_known(matter)?;
        if self.text.as_ref() != matter.text().map(|text| &text.sha256) {
            return Err(Refusal::TextSuperseded {
                matter: self.matter,
                provision: matter.provision.clone(),
            });
        }
        if terms.reasons == Reasons::Required && self.gives_none() {
            return Err(Refusal::ReasonsNeeded {
                provision: terms.provision.clone(),
            });
        }
        let by_head = forum.speaks_as_head(asked);
        refuse_repetition(matter, member)?;
        refuse_against_the_head(matter, member, by_head)?;
        let received = received(self.received, asked.at);
        let running = matter.mode == Mode::Silence && matter.stage == Stage::Open;
        let passed = matter.silence_ends().is_some_and(|end| end < received);
        let late = over || (running && passed);
        let breaks = running && !late;
        let act = ObjectionRaised {
            objection: forum.matters.next_objection(),
            matter: self.matter,
            member,
            text: self.text,
            paragraphs: self.paragraphs,
            reasons: self.reasons,
            in_confidence: self.in_confidence,
            received,
            late,
            by_head,
            breaks: breaks.then_some(terms.on_break),
        };
        Ok(act.into())
    }

    fn gives_none(&self) -> bool {
        self.reasons.is_none() && self.in_confidence.is_none()
    }
}

/// When it was received, as far as it can be believed: not after it is entered, and not so long
/// before that it should have been entered since.
fn received(said: Timestamp, entered: Timestamp) -> Timestamp {
    if entered < said || said + BELIEVED < entered {
        return entered;
    }
    said
}

/// Whether silence has brought a decision already. Who objects to it is late: on record, not
/// counted, and not hidden.
fn fell_silent(forum: &Forum, matter: &Matter) -> bool {
    let Stage::Decided(decision) = &matter.stage else {
        return false;
    };
    let decision = forum.matters.decision(decision);
    decision.is_some_and(|decision| decision.how == How::Silence)
}

/// What the head of a delegation withdrew nobody else of it raises again to the same text.
fn refuse_against_the_head(
    matter: &Matter,
    member: MemberId,
    by_head: bool,
) -> Result<(), Refusal> {
    let now = matter.text().map(|text| &text.sha256);
    let mut newest_first = matter.objections.iter().rev();
    let own = newest_first.find(|objection| objection.member == member);
    match own {
        Some(own) if own.withdrawn_by_head && own.text.as_ref() == now && !by_head => {
            Err(Refusal::HeadHasTheLastWord {
                objection: own.id,
                provision: matter.provision.clone(),
            })
        }
        _ => Ok(()),
    }
}

/// One objection of a delegation stands at a time, and a late one is not said twice.
fn refuse_repetition(matter: &Matter, member: MemberId) -> Result<(), Refusal> {
    let own = |objection: &&super::Objection| objection.member == member;
    let mut on_record = matter.objections.iter().filter(|o| o.withdrawn.is_none());
    match on_record.find(own) {
        None => Ok(()),
        Some(objection) => Err(Refusal::ObjectionOnRecord {
            objection: objection.id,
            provision: matter.provision.clone(),
        }),
    }
}
