//! A member holds a view in a divergence, another one than before, or none any more.
//!
//! Its delegation declares so itself; others name it only with what shows it, and do not change
//! what it has declared.

use crate::act::{Act, ViewJoined};
use crate::id::{DivergenceId, MemberId};
use crate::recommendation::Basis;
use crate::{Asked, Forum, Noun, Refusal, ThematicRefusal, Verb};

/// Join a view.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JoinView {
    /// The divergence.
    pub divergence: DivergenceId,
    /// The member.
    pub member: MemberId,
    /// The view, from 1; none any more where it is left out.
    pub view: Option<u32>,
    /// What shows it.
    pub basis: Basis,
}

impl JoinView {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        let body = forum.divergences.get(self.divergence).map(|it| &it.body);
        let own = |member| member == self.member;
        forum.leads_or_owns(asked, body, Verb::JoinView, own)?;
        let divergence = forum.divergences.known(self.divergence)?;
        if let Some(number) = self.view
            && divergence.view(number).is_none()
        {
            return Err(Refusal::Unknown {
                noun: Noun::View,
                key: format!("{}:{number}", self.divergence),
            });
        }
        forum.shown(asked, self.member, &self.basis)?;
        let mut holders = divergence.views.iter().flat_map(|view| &view.holders);
        let before = holders.find(|holder| holder.member == self.member);
        Forum::own_word_stands(asked, self.member, before.map(|holder| &holder.basis))?;
        let same = divergence.held_by(self.member) == self.view;
        if same && before.is_none_or(|holder| holder.basis == self.basis) {
            return Err(ThematicRefusal::NothingChanges.into());
        }
        let act = ViewJoined {
            divergence: self.divergence,
            member: self.member,
            view: self.view,
            basis: self.basis,
        };
        Ok(act.into())
    }
}
