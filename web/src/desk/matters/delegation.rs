//! What a delegation can do about a matter.

use procedure::id::{ConsultationId, ObjectionId};
use procedure::matter::Given;
use procedure::matter::attach::AttachWords;
use procedure::matter::concern::RaiseConcern;
use procedure::matter::confirm_consultation::ConfirmConsultation;
use procedure::matter::hold::AskHold;
use procedure::matter::object::Object;
use procedure::matter::withdraw_objection::WithdrawObjection;
use procedure::{Sealable, Verb};

use super::doing::Doing;
use super::reading::{paragraphs, time};
use crate::desk::answers::{DECLARATION_MAX, NOTE_MAX};
use crate::desk::pages::matter::fields;

/// Object, or break silence.
pub(super) static OBJECT: Doing = Doing {
    key: "object",
    verb: Verb::Object,
    names: &["text", "paragraphs", "reasons", "in_confidence"],
    fields: |r, about| {
        let text = about.matter.text();
        let text = text.map_or("", |text| text.sha256.as_str());
        let [reasons, in_confidence] = fields::reasons(r, about);
        vec![
            fields::hidden_text(text),
            fields::paragraphs(r),
            reasons,
            in_confidence,
        ]
    },
    sample: |about| {
        let text = about.matter.text();
        let text = text.map(|text| ("text", text.sha256.to_string()));
        let reasons = ("reasons", "1".to_owned());
        text.into_iter().chain([reasons]).collect()
    },
    read: |reading, about| {
        let text = reading.hash_if_any("text");
        let reasons = reading.words_if_any("reasons", DECLARATION_MAX);
        let in_confidence = reading.words_if_any("in_confidence", DECLARATION_MAX);
        let object = Object {
            matter: about.matter.id,
            text,
            paragraphs: paragraphs(reading),
            reasons: reasons.map(Sealable::Open),
            in_confidence: in_confidence.map(Sealable::Open),
            received: about.now,
        };
        Some(object.into())
    },
};

/// Withdraw an objection.
pub(super) static WITHDRAW: Doing = Doing {
    key: "withdraw",
    verb: Verb::WithdrawObjection,
    names: &["objection"],
    fields: |r, about| vec![fields::own_objection(r, about)],
    sample: |about| {
        let own = |it: &&procedure::matter::Objection| Some(it.member) == about.member();
        let mut newest = about.matter.objections.iter().rev();
        let number = newest.find(own).map_or(0, |objection| objection.id.0);
        vec![("objection", number.to_string())]
    },
    read: |reading, about| {
        let objection = reading.known("objection", |key| key.parse().ok().map(ObjectionId))?;
        let withdraw = WithdrawObjection {
            matter: about.matter.id,
            objection,
        };
        Some(withdraw.into())
    },
};

/// Ask to hold.
pub(super) static HOLD: Doing = Doing {
    key: "hold",
    verb: Verb::AskHold,
    names: &["until", "words"],
    fields: |r, _| vec![fields::time(r, "until"), fields::words(r).optional()],
    sample: |about| vec![("until", about.later(about.now, 1))],
    read: |reading, about| {
        let until = time(reading, "until");
        let words = reading.words_if_any("words", NOTE_MAX);
        let hold = AskHold {
            matter: about.matter.id,
            until: until?,
            words,
        };
        Some(hold.into())
    },
};

/// Raise a concern.
pub(super) static CONCERN: Doing = Doing {
    key: "concern",
    verb: Verb::RaiseConcern,
    names: &["paragraphs", "words"],
    fields: |r, _| vec![fields::paragraphs(r), fields::words(r)],
    sample: |_| vec![("words", "1".to_owned())],
    read: |reading, about| {
        let paragraphs = paragraphs(reading);
        let concern = RaiseConcern {
            matter: about.matter.id,
            paragraphs,
            words: reading.words("words", DECLARATION_MAX)?,
        };
        Some(concern.into())
    },
};

/// Attach words.
pub(super) static ATTACH: Doing = Doing {
    key: "attach",
    verb: Verb::AttachWords,
    names: &["given", "paragraphs", "words"],
    fields: |r, _| vec![fields::given(r), fields::paragraphs(r), fields::words(r)],
    sample: |about| {
        let given = match about.decision() {
            Some(_) => Given::ExplanationAfter,
            None => Given::Reservation,
        };
        vec![("given", given.key().to_owned()), ("words", "1".to_owned())]
    },
    read: |reading, about| {
        let given = reading.known("given", |key| {
            Given::ALL.into_iter().find(|given| given.key() == key)
        });
        let paragraphs = paragraphs(reading);
        let words = reading.words("words", DECLARATION_MAX);
        let attach = AttachWords {
            matter: about.matter.id,
            given: given?,
            paragraphs,
            words: words?,
        };
        Some(attach.into())
    },
};

/// Confirm the summary of a consultation.
pub(super) static CONFIRM: Doing = Doing {
    key: "confirm",
    verb: Verb::ConfirmConsultation,
    names: &["consultation"],
    fields: |r, about| vec![fields::consultation(r, about)],
    sample: |about| {
        let newest = about.matter.consultations.last();
        let number = newest.map_or(0, |held| held.id.0);
        vec![("consultation", number.to_string())]
    },
    read: |reading, about| {
        let read = |key: &str| key.parse().ok().map(ConsultationId);
        let confirm = ConfirmConsultation {
            matter: about.matter.id,
            consultation: reading.known("consultation", read)?,
        };
        Some(confirm.into())
    },
};
