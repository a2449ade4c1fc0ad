//! What a delegation can do: file a view of a slate, withdraw a candidacy.

use procedure::appointment::View;
use procedure::appointment::file_view::FileView;
use procedure::appointment::withdraw::WithdrawCandidacy;
use procedure::{Sealable, Seat, Verb};

use super::doing::{About, Doing, Of};
use crate::desk::answers::{DECLARATION_MAX, NOTE_MAX};
use crate::desk::pages::appointments::fields;
use crate::desk::pages::form::Answers;

/// File a view of a slate.
pub(super) static VIEW: Doing = Doing {
    key: "view",
    verb: Verb::FileView,
    about: |of| matches!(of, Of::Slate(_)),
    own: About::is_of_open_slate,
    names: &["view", "reasons"],
    fields: |r, _| fields::view(r),
    filled: |_| Answers::default(),
    sample: |_| {
        vec![
            ("view", View::Concern.key().to_owned()),
            ("reasons", "1".to_owned()),
        ]
    },
    read: |reading, about| {
        let view = reading.known("view", |key| {
            View::ALL.into_iter().find(|view| view.key() == key)
        });
        let reasons = reading.words_if_any("reasons", DECLARATION_MAX);
        let file = FileView {
            slate: about.slate()?.id,
            view: view?,
            reasons: reasons.map(Sealable::Open),
        };
        Some(file.into())
    },
};

/// Withdraw a candidacy: the delegation's own, or, for the secretariat, at the candidate's request.
pub(super) static WITHDRAW: Doing = Doing {
    key: "withdraw",
    verb: Verb::WithdrawCandidacy,
    about: |of| matches!(of, Of::Candidate(_)),
    own: is_own,
    names: &["reason"],
    fields: |r, _| vec![fields::reason(r)],
    filled: |_| Answers::default(),
    sample: |_| Vec::new(),
    read: |reading, about| {
        let reason = reading.words_if_any("reason", NOTE_MAX);
        let withdraw = WithdrawCandidacy {
            candidate: about.candidate()?.id,
            reason: reason.map(Sealable::Open),
        };
        Some(withdraw.into())
    },
};

fn is_own(about: &About) -> bool {
    match (&about.seat, about.candidate()) {
        (Seat::Delegation(member), Some(candidate)) => {
            candidate.member == *member && candidate.withdrawn.is_none()
        }
        (_, Some(candidate)) => candidate.withdrawn.is_none(),
        (_, None) => false,
    }
}
