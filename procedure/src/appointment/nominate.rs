//! A delegation nominates a candidate, with the candidate's consent.
//!
//! Nobody is on record as a candidate before consenting. Who has several nationalities is counted
//! as a national of one of them, and says of which. What the candidate states is sealed; what is
//! left out stays unstated. What is said beside what the criteria look at goes as far as the
//! candidate lets it go: to everybody, to delegations, or to those who consult.

use text::Words;

use super::{Audience, Candidate, Consent, Post, Stated, Statement};
use crate::act::{Act, CandidateNominated};
use crate::document::record::well_formed_hash;
use crate::id::{MemberId, PersonId, PostId};
use crate::{Asked, Forum, Noun, Refusal, Sealable, Verb};

/// Nominate a candidate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NominateCandidate {
    /// The posts.
    pub posts: Vec<PostId>,
    /// The candidate, under a pseudonym.
    pub person: PersonId,
    /// The name.
    pub name: Sealable<Words>,
    /// The member as whose national the candidate is counted; needed where there are several.
    pub counted: Option<MemberId>,
    /// What is public for the criteria.
    pub stated: Sealable<Stated>,
    /// What else is said.
    pub statement: Option<Sealable<Statement>>,
    /// Who may read what else is said.
    pub audience: Audience,
    /// The candidate's consent.
    pub consent: Option<Consent>,
}

impl NominateCandidate {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        let member = forum.delegation_asks(asked, Verb::NominateCandidate)?;
        let posts = forum.appointments.all_known_once(&self.posts)?;
        if posts.is_empty() {
            return Err(Refusal::NothingNamed { noun: Noun::Post });
        }
        for post in posts {
            still_called_for(post, asked)?;
        }
        self.person.number()?;
        well_formed(&self.name)?;
        well_formed(&self.stated)?;
        if let Some(statement) = &self.statement {
            well_formed(statement)?;
        }
        if let Some(stated) = self.stated.open() {
            stated_of_this_forum(forum, stated)?;
        }
        let counted = self.counted(forum, member)?;
        let consent = self.consented(forum, asked)?;
        self.not_yet_standing(forum)?;
        let act = CandidateNominated {
            candidate: forum.appointments.next_candidate(),
            member,
            counted,
            person: self.person,
            posts: self.posts,
            name: self.name,
            stated: self.stated,
            statement: self.statement,
            audience: self.audience,
            consent,
        };
        Ok(act.into())
    }

    /// The one nationality; of several the one that is named; where none is stated the nominating
    /// member's.
    fn counted(&self, forum: &Forum, member: MemberId) -> Result<MemberId, Refusal> {
        let stated = self.stated.open();
        let nationalities = stated.map_or(&[][..], |stated| &stated.nationalities);
        let counted = match (self.counted, nationalities) {
            (Some(counted), _) => counted,
            (None, []) => member,
            (None, [only]) => *only,
            (None, several) => {
                return Err(Refusal::CountedForOne {
                    nationalities: several.to_vec(),
                });
            }
        };
        forum.members.known(counted)?;
        if nationalities.is_empty() || nationalities.contains(&counted) {
            return Ok(counted);
        }
        Err(Refusal::NotANational { member: counted })
    }

    fn consented(&self, forum: &Forum, asked: &Asked) -> Result<Consent, Refusal> {
        let consent = self.consent.clone().ok_or(Refusal::ConsentNeeded)?;
        well_formed_hash(consent.sha256.as_str())?;
        forum.has_come(consent.on, asked)?;
        Ok(consent)
    }

    /// Nobody stands twice for one post.
    fn not_yet_standing(&self, forum: &Forum) -> Result<(), Refusal> {
        let same = |candidate: &&Candidate| {
            candidate.withdrawn.is_none()
                && candidate.person == self.person
                && candidate.posts.iter().any(|post| self.posts.contains(post))
        };
        match forum.appointments.candidates().find(same) {
            None => Ok(()),
            Some(candidate) => Err(Refusal::AlreadyOnRecord {
                noun: Noun::Candidate,
                key: candidate.id.to_string(),
            }),
        }
    }
}

/// Refuses a post for which nobody has called for nominations, or no longer.
fn still_called_for(post: &Post, asked: &Asked) -> Result<(), Refusal> {
    let Some(call) = &post.call else {
        return Err(Refusal::Unknown {
            noun: Noun::Call,
            key: post.id.to_string(),
        });
    };
    if call.until.at < asked.at {
        return Err(Refusal::NominationsClosed {
            post: post.id.clone(),
            until: call.until.at,
        });
    }
    Ok(())
}

/// Refuses nationalities of no member, and expertise in no part of the framework.
fn stated_of_this_forum(forum: &Forum, stated: &Stated) -> Result<(), Refusal> {
    forum.members.all_known_once(&stated.nationalities)?;
    for expert in &stated.expertise {
        forum.framework.known(&expert.field)?;
    }
    Ok(())
}

fn well_formed<T>(value: &Sealable<T>) -> Result<(), Refusal> {
    match value {
        Sealable::Sealed { sealed } => well_formed_hash(sealed),
        Sealable::Open(_) => Ok(()),
    }
}
