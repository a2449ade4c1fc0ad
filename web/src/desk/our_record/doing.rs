//! What can be done about a position at the desk: its form, what is read from it, and a sample.

use language::Lang;
use procedure::id::{MemberId, OptionId};
use procedure::question::annotate_position::AnnotatePosition;
use procedure::question::declare_position::DeclarePosition;
use procedure::question::dispute_position::DisputePosition;
use procedure::question::retract_position::RetractPosition;
use procedure::question::settle_dispute::SettleDispute;
use procedure::question::{Dispute, Position, Question, Regards, Stance};
use procedure::{Command, Refusal, Verb};
use text::Wording;

use crate::desk::acting::Acting;
use crate::desk::answers::{DECLARATION_MAX, NOTE_MAX, Reading};
use crate::desk::asking::Asking;
use crate::desk::offering;
use crate::desk::pages::form::{Answers, Field};
use crate::desk::pages::our_record::fields;
use crate::pages::reader::Reader;

/// One thing that can be done.
pub(crate) struct Doing {
    /// The last part of its address and of its messages, `ours-…`.
    pub(crate) key: &'static str,
    /// What the authority table is asked for.
    pub(crate) verb: Verb,
    /// The names of its fields.
    pub(crate) names: &'static [&'static str],
    /// Its fields.
    pub(crate) fields: fn(&Reader<'_>, &About) -> Vec<Field>,
    /// What stands in them at first.
    pub(crate) begun: fn(&About) -> Answers,
    /// Answers with which the command can be considered before anybody has answered.
    pub(crate) sample: fn(&About) -> Vec<(&'static str, String)>,
    /// Reads the answers.
    pub(crate) read: fn(&mut Reading<'_>, &About) -> Option<Command>,
}

impl Doing {
    /// What `procedure` says of a sample of the command, before anybody has answered.
    pub(in crate::desk) fn considered(
        &self,
        asking: &Asking<'_>,
        acting: &Acting,
        about: &About,
    ) -> Option<Result<(), Refusal>> {
        let sample = (self.sample)(about);
        offering::considered(asking, acting, self.names, sample, |reading| {
            (self.read)(reading, about)
        })
    }
}

/// A position, with its question and what is open about it.
pub(crate) struct About {
    pub(crate) position: Position,
    pub(crate) question: Option<Question>,
    /// The dispute about it: the open one, or the one that is looked at.
    pub(crate) dispute: Option<Dispute>,
    /// The member of whose delegation the reader's seat is.
    pub(crate) member: Option<MemberId>,
    /// The language in which the reader writes, unless another is chosen.
    pub(crate) lang: Lang,
}

impl About {
    /// A position as the delegation of a member looks at it.
    pub(crate) fn of(asking: &Asking<'_>, position: &Position, member: MemberId) -> Self {
        let dispute = asking.forum(|forum| forum.disputes.open(position.id).cloned());
        Self {
            dispute,
            member: Some(member),
            ..Self::looked_at(asking, position)
        }
    }

    /// The position that a dispute is about.
    pub(crate) fn disputed(asking: &Asking<'_>, position: &Position, dispute: Dispute) -> Self {
        Self {
            dispute: Some(dispute),
            ..Self::looked_at(asking, position)
        }
    }

    fn looked_at(asking: &Asking<'_>, position: &Position) -> Self {
        let question = asking.forum(|forum| forum.questions.get(&position.question).cloned());
        Self {
            position: position.clone(),
            question,
            dispute: None,
            member: None,
            lang: asking.lang,
        }
    }
}

/// Say it oneself.
pub(crate) static CONFIRM: Doing = Doing {
    key: "confirm",
    verb: Verb::DeclarePosition,
    names: &["words", "lang"],
    fields: |r, _| vec![fields::words(r, "ours-words"), fields::language(r)],
    begun: |about| {
        let words = &about.position.words;
        let original = words.in_language(words.original());
        let said = original.map_or("", |version| version.words.as_str());
        Answers::default()
            .with("words", said)
            .with("lang", words.original().tag())
    },
    sample: |about| vec![("words", "1".to_owned()), language(about)],
    read: |reading, about| {
        let regards = Regards::Confirms(about.position.id);
        let (option, stance) = (about.position.option.clone(), about.position.stance);
        declaration(reading, about, Some(option), Some(stance), regards)
    },
};

/// Say something else.
pub(crate) static CORRECT: Doing = Doing {
    key: "correct",
    verb: Verb::DeclarePosition,
    names: &["option", "stance", "words", "lang"],
    fields: |r, about| {
        vec![
            fields::option(r, about),
            fields::stance(r),
            fields::words(r, "ours-words"),
            fields::language(r),
        ]
    },
    begun: |about| {
        Answers::default()
            .with("option", about.position.option.as_str())
            .with("lang", about.lang.tag())
    },
    sample: |about| {
        vec![
            ("option", about.position.option.to_string()),
            ("stance", about.position.stance.key().to_owned()),
            ("words", "1".to_owned()),
            language(about),
        ]
    },
    read: |reading, about| {
        let known = |key: &str| {
            let id = OptionId::new(key).ok()?;
            let question = about.question.as_ref()?;
            question.option(&id).map(|option| option.id.clone())
        };
        let option = reading.known("option", known);
        let stance = reading.known("stance", Stance::from_key);
        let regards = Regards::Corrects(about.position.id);
        declaration(reading, about, option, stance, regards)
    },
};

/// Set a note beside it.
pub(crate) static ANNOTATE: Doing = Doing {
    key: "annotate",
    verb: Verb::AnnotatePosition,
    names: &["words", "lang"],
    fields: |r, _| vec![fields::words(r, "ours-note"), fields::language(r)],
    begun: |about| Answers::default().with("lang", about.lang.tag()),
    sample: |about| vec![("words", "1".to_owned()), language(about)],
    read: |reading, about| {
        let words = reading.words("words", NOTE_MAX);
        let lang = reading.known("lang", Lang::from_tag);
        let annotate = AnnotatePosition {
            position: about.position.id,
            words: Wording::new(publish::tongue(lang?), words?),
        };
        Some(annotate.into())
    },
};

/// Say that it is reported wrongly.
pub(crate) static DISPUTE: Doing = Doing {
    key: "dispute",
    verb: Verb::DisputePosition,
    names: &["reason"],
    fields: |r, _| vec![fields::lines(r, "reason", "ours-wrong")],
    begun: |_| Answers::default(),
    sample: |_| vec![("reason", "1".to_owned())],
    read: |reading, about| {
        let dispute = DisputePosition {
            position: about.position.id,
            reason: reading.words("reason", NOTE_MAX)?,
        };
        Some(dispute.into())
    },
};

/// Take that back.
pub(crate) static WITHDRAW: Doing = Doing {
    key: "withdraw",
    verb: Verb::SettleDispute,
    names: &["note"],
    fields: |r, _| vec![fields::lines(r, "note", "ours-withdraw-note").optional()],
    begun: |_| Answers::default(),
    sample: |_| Vec::new(),
    read: |reading, about| {
        // Only what the delegation raised itself is its own to withdraw.
        let dispute = about.dispute.as_ref();
        let own = dispute.filter(|it| Some(it.member) == about.member)?;
        let settle = SettleDispute {
            dispute: own.id,
            note: reading.words_if_any("note", NOTE_MAX),
        };
        Some(settle.into())
    },
};

/// Settle a dispute, once the record has changed.
pub(crate) static SETTLE: Doing = Doing {
    key: "settle",
    verb: Verb::SettleDispute,
    names: &["note"],
    fields: |r, _| vec![fields::lines(r, "note", "disputed-note").optional()],
    begun: |_| Answers::default(),
    sample: |_| Vec::new(),
    read: |reading, about| {
        let settle = SettleDispute {
            dispute: about.dispute.as_ref()?.id,
            note: reading.words_if_any("note", NOTE_MAX),
        };
        Some(settle.into())
    },
};

/// Retract the position.
pub(crate) static RETRACT: Doing = Doing {
    key: "retract",
    verb: Verb::RetractPosition,
    names: &["reason"],
    fields: |r, _| vec![fields::lines(r, "reason", "disputed-reason")],
    begun: |_| Answers::default(),
    sample: |_| vec![("reason", "1".to_owned())],
    read: |reading, about| {
        let retract = RetractPosition {
            position: about.position.id,
            reason: reading.words("reason", NOTE_MAX)?,
        };
        Some(retract.into())
    },
};

fn language(about: &About) -> (&'static str, String) {
    ("lang", about.lang.tag().to_owned())
}

/// The declaration with the words that were written.
fn declaration(
    reading: &mut Reading<'_>,
    about: &About,
    option: Option<OptionId>,
    stance: Option<Stance>,
    regards: Regards,
) -> Option<Command> {
    let words = reading.words("words", DECLARATION_MAX);
    let lang = reading.known("lang", Lang::from_tag);
    let declare = DeclarePosition {
        question: about.position.question.clone(),
        option: option?,
        stance: stance?,
        words: Wording::new(publish::tongue(lang?), words?),
        regards: Some(regards),
    };
    Some(declare.into())
}
