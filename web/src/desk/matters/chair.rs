//! What the Chair can do about a matter, and the secretariat on the Chair's instruction.

use jiff::Timestamp;
use procedure::id::{DecisionId, PersonId};
use procedure::matter::cancel::CancelDecision;
use procedure::matter::change_text::ChangeText;
use procedure::matter::close::CloseMatter;
use procedure::matter::consult::RecordConsultation;
use procedure::matter::extend::ExtendDeadline;
use procedure::matter::gavel::Gavel;
use procedure::matter::open::OpenMatter;
use procedure::matter::resume::ResumeSilence;
use procedure::matter::test_consensus::TestConsensus;
use procedure::matter::{Breakers, Closing, Format, Mode, Stage};
use procedure::{Sealable, Verb};

use super::doing::{About, Doing};
use super::reading::{changed, edition, meeting, members, text, time, time_if_any};
use crate::desk::answers::{DECLARATION_MAX, NOTE_MAX};
use crate::desk::pages::matter::fields;

/// Open a matter.
pub(super) static OPEN: Doing = Doing {
    key: "open",
    verb: Verb::OpenMatter,
    names: &["deadline", "present"],
    fields: |r, about| {
        // A deadline is a silence procedure's, and who is present counts only where the terms say so.
        let silence = about.matter.mode == Mode::Silence;
        let deadline = silence.then(|| fields::time(r, "deadline"));
        let terms = about.terms.as_ref();
        let counted = terms.is_none_or(|it| it.breakers == Breakers::MembersPresent);
        let present = counted.then(|| fields::members(r, about, "present").optional());
        deadline.into_iter().chain(present).collect()
    },
    sample: |about| {
        let deadline = about.deadline_ahead().map(|it| ("deadline", it));
        deadline.into_iter().collect()
    },
    read: |reading, about| {
        let deadline = time_if_any(reading, "deadline");
        let present = members(reading, "present");
        let open = OpenMatter {
            matter: about.matter.id,
            present: (!present.is_empty()).then_some(present),
            deadline,
            tzdb: deadline.and_then(|_| edition()),
        };
        Some(open.into())
    },
};

/// Ask whether anybody objects.
pub(super) static ASK: Doing = Doing {
    key: "ask",
    verb: Verb::TestConsensus,
    names: &["asked_in"],
    fields: |r, about| vec![fields::asked_in(r, about)],
    sample: |_| Vec::new(),
    read: |reading, about| {
        let named = reading.known_if_any("asked_in", meeting);
        let ask = TestConsensus {
            matter: about.matter.id,
            session: named.as_ref().map(|(session, _)| session.clone()),
            meeting: named.and_then(|(_, meeting)| meeting),
        };
        Some(ask.into())
    },
};

/// Declare it decided.
pub(super) static GAVEL: Doing = Doing {
    key: "gavel",
    verb: Verb::Gavel,
    names: &["confirmed_by"],
    fields: |r, about| vec![fields::second(r, about)],
    sample: |about| {
        let other = about.seconds.first().map(|(person, _)| person);
        let other = other.unwrap_or(&about.person);
        vec![("confirmed_by", other.to_string())]
    },
    read: |reading, about| {
        let gavel = Gavel {
            matter: about.matter.id,
            confirmed_by: reading.known("confirmed_by", |key| PersonId::new(key).ok())?,
        };
        Some(gavel.into())
    },
};

/// Extend the deadline.
pub(super) static EXTEND: Doing = Doing {
    key: "extend",
    verb: Verb::ExtendDeadline,
    names: &["deadline", "reason"],
    fields: |r, _| vec![fields::time(r, "deadline"), fields::reason(r)],
    sample: |about| {
        let running = about.matter.deadline().map_or(about.now, |it| it.at);
        let deadline = about.later(running, 1);
        vec![("deadline", deadline), ("reason", "1".to_owned())]
    },
    read: |reading, about| {
        let deadline = time(reading, "deadline");
        let reason = reading.words("reason", NOTE_MAX);
        let extend = ExtendDeadline {
            matter: about.matter.id,
            deadline: deadline?,
            tzdb: edition()?,
            reason: reason?,
        };
        Some(extend.into())
    },
};

/// Resume a silence procedure.
pub(super) static RESUME: Doing = Doing {
    key: "resume",
    verb: Verb::ResumeSilence,
    names: &["deadline"],
    fields: |r, _| vec![fields::time(r, "deadline")],
    sample: |about| {
        let ahead = about.deadline_ahead();
        vec![(
            "deadline",
            ahead.unwrap_or_else(|| about.later(about.now, 1)),
        )]
    },
    read: |reading, about| {
        let resume = ResumeSilence {
            matter: about.matter.id,
            deadline: time(reading, "deadline")?,
            tzdb: edition()?,
        };
        Some(resume.into())
    },
};

/// Change the text.
pub(super) static CHANGE: Doing = Doing {
    key: "change",
    verb: Verb::ChangeText,
    names: &[
        "sha256", "original", "document", "status", "v-ar", "v-zh", "v-en", "v-fr", "v-ru", "v-es",
        "deadline", "was", "now",
    ],
    fields: |r, _| {
        let deadline = fields::time(r, "deadline").conditional();
        let changed = fields::changed(r);
        let text = fields::text(r).into_iter();
        text.chain([deadline]).chain(changed).collect()
    },
    sample: |about| {
        // A hash that no text has; out in all six languages.
        let none = "0".repeat(64);
        let hashes =
            ["sha256", "v-ar", "v-zh", "v-fr", "v-ru", "v-es"].map(|it| (it, none.clone()));
        let running = about.matter.stage == Stage::Open;
        let deadline = about.deadline_ahead().filter(|_| running);
        hashes
            .into_iter()
            .chain([("original", "en".to_owned())])
            .chain(deadline.map(|it| ("deadline", it)))
            .collect()
    },
    read: |reading, about| {
        let deadline = time_if_any(reading, "deadline");
        let change = ChangeText {
            matter: about.matter.id,
            text: text(reading)?,
            changed: changed(reading)?,
            deadline,
            tzdb: deadline.and_then(|_| edition()),
        };
        Some(change.into())
    },
};

/// Record a consultation.
pub(super) static CONSULT: Doing = Doing {
    key: "consult",
    verb: Verb::RecordConsultation,
    names: &[
        "with",
        "on",
        "format",
        "summary",
        "confidential",
        "would_meet",
    ],
    fields: fields::consulting,
    sample: |about| {
        let someone = about.matter.opened.as_ref();
        let someone = someone.and_then(|opened| opened.entitled.first());
        let with = someone.map_or_else(|| "AAA".to_owned(), ToString::to_string);
        vec![
            ("with", with),
            ("on", day(about, about.now)),
            ("format", Format::Bilateral.key().to_owned()),
        ]
    },
    read: |reading, about| {
        let with = members(reading, "with");
        let on = reading.day("on");
        let format = reading.known("format", |key| {
            fields::FORMATS
                .into_iter()
                .find(|format| format.key() == key)
        });
        let summary = reading.words_if_any("summary", DECLARATION_MAX);
        let confidential = reading.words_if_any("confidential", DECLARATION_MAX);
        let would_meet = reading.words_if_any("would_meet", DECLARATION_MAX);
        let consult = RecordConsultation {
            matter: about.matter.id,
            with,
            on: on?,
            format: format?,
            summary,
            confidential: confidential.map(Sealable::Open),
            would_meet,
        };
        Some(consult.into())
    },
};

/// Close without a decision.
pub(super) static CLOSE: Doing = Doing {
    key: "close",
    verb: Verb::CloseMatter,
    names: &["closing", "reason"],
    fields: |r, _| vec![fields::closing(r), fields::reason(r)],
    sample: |_| {
        let closing = Closing::Deferred.key().to_owned();
        vec![("closing", closing), ("reason", "1".to_owned())]
    },
    read: |reading, about| {
        let closing = reading.known("closing", |key| {
            Closing::ALL
                .into_iter()
                .find(|closing| closing.key() == key)
        });
        let reason = reading.words("reason", NOTE_MAX);
        let close = CloseMatter {
            matter: about.matter.id,
            closing: closing?,
            reason: reason?,
        };
        Some(close.into())
    },
};

/// Cancel the decision by a later one.
pub(super) static CANCEL: Doing = Doing {
    key: "cancel",
    verb: Verb::CancelDecision,
    names: &["by_decision", "reason"],
    fields: |r, about| vec![fields::later_decision(r, about), fields::reason(r)],
    sample: |about| {
        let newest = about.decisions.last().map(ToString::to_string);
        let by = newest.map(|newest| ("by_decision", newest));
        by.into_iter().chain([("reason", "1".to_owned())]).collect()
    },
    read: |reading, about| {
        let by_decision = reading.known("by_decision", |key| DecisionId::new(key).ok());
        let reason = reading.words("reason", NOTE_MAX);
        let cancel = CancelDecision {
            decision: about.decision()?,
            by_decision: by_decision?,
            reason: reason?,
        };
        Some(cancel.into())
    },
};

/// The day of an instant in the forum's civil time.
fn day(about: &About, at: Timestamp) -> String {
    at.to_zoned(about.zone.clone()).date().to_string()
}
