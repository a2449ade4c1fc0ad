//! Verbs about matters put for decision.

use jiff::Timestamp;
use jiff::civil::DateTime;
use procedure::act::TermsSet;
use procedure::id::{
    BodyId, ConsultationId, DecisionId, MatterId, MemberId, ObjectionId, PersonId, ProvisionId,
    SessionId,
};
use procedure::matter::attach::AttachWords;
use procedure::matter::cancel::CancelDecision;
use procedure::matter::change_text::ChangeText;
use procedure::matter::close::CloseMatter;
use procedure::matter::concern::RaiseConcern;
use procedure::matter::confirm_consultation::ConfirmConsultation;
use procedure::matter::consult::RecordConsultation;
use procedure::matter::decide_by_silence::DecideBySilence;
use procedure::matter::extend::ExtendDeadline;
use procedure::matter::gavel::Gavel;
use procedure::matter::hold::AskHold;
use procedure::matter::object::Object;
use procedure::matter::open::OpenMatter;
use procedure::matter::put::PutMatter;
use procedure::matter::resume::ResumeSilence;
use procedure::matter::set_terms::SetTerms;
use procedure::matter::test_consensus::TestConsensus;
use procedure::matter::vote::TakeVote;
use procedure::matter::withdraw_objection::WithdrawObjection;
use procedure::matter::{
    Breakers, ChangedWords, Closing, Format, Given, Majority, Mode, OnBreak, Paragraphs, Reasons,
};
use procedure::{Asked, Certainty, Command, Refusal, Sealable};
use text::Words;

use super::named_texts::{languages, statuses, subject, text};
use crate::phrase::{Phrase, Read, misread, wording, words};

/// `sets terms of MODE (in BODY) under PROVISION (needing LANGUAGES) (as STATUSES)
/// (for those present) (hours N) breaking ends|pauses|reopens (with reasons) (hold N) (extend N)
/// (pause N) [source]`
pub(crate) fn set_terms(phrase: &mut Phrase) -> Read<Command> {
    let mode = mode(phrase)?;
    let body = if phrase.says("in") {
        Some(phrase.key(BodyId::new)?)
    } else {
        None
    };
    phrase.then("under")?;
    Ok(SetTerms(TermsSet {
        body,
        mode,
        provision: phrase.key(ProvisionId::new)?,
        languages: languages(phrase)?,
        statuses: statuses(phrase)?,
        breakers: if phrase.says("for those present") {
            Breakers::MembersPresent
        } else {
            Breakers::Members
        },
        hours_min: number_after(phrase, "hours")?,
        on_break: on_break(phrase)?,
        reasons: if phrase.says("with reasons") {
            Reasons::Required
        } else {
            Reasons::Optional
        },
        hold_hours_max: number_after(phrase, "hold")?,
        extension_hours_max: number_after(phrase, "extend")?,
        pause_seconds: number_after(phrase, "pause")?,
        source: phrase.citation()?,
        certainty: Certainty::Seen,
    })
    .into())
}

/// `puts for decision SUBJECT to BODY to be decided MODE under PROVISION (with text HASH in LANGUAGES)`
pub(crate) fn put(phrase: &mut Phrase) -> Read<Command> {
    let subject = subject(phrase)?;
    phrase.then("to")?;
    let body = phrase.key(BodyId::new)?;
    phrase.then("to be decided")?;
    let mode = mode(phrase)?;
    phrase.then("under")?;
    let provision = phrase.key(ProvisionId::new)?;
    let text = if phrase.says("with text") {
        Some(text(phrase)?)
    } else {
        None
    };
    Ok(PutMatter {
        title: wording("A matter")?,
        body,
        subject,
        mode,
        provision,
        text,
    }
    .into())
}

/// `opens matter N (present MEMBERS) (until TIME)`
pub(crate) fn open(phrase: &mut Phrase) -> Read<Command> {
    let matter = matter(phrase)?;
    let present = if phrase.says("present") {
        Some(phrase.keys(MemberId::new)?)
    } else {
        None
    };
    let deadline = until(phrase)?;
    Ok(OpenMatter {
        tzdb: tzdb_with(deadline)?,
        matter,
        present,
        deadline,
    }
    .into())
}

/// `asks whether anybody objects to matter N (at SESSION)`, `asks to hold matter N until TIME
/// ("why")`
pub(crate) fn ask(phrase: &mut Phrase) -> Read<Command> {
    if phrase.says("to hold") {
        return Ok(AskHold {
            matter: matter(phrase)?,
            until: due(phrase)?,
            words: phrase.quoted()?,
        }
        .into());
    }
    phrase.then("whether anybody objects to")?;
    let matter = matter(phrase)?;
    let session = if phrase.says("at") {
        Some(phrase.key(SessionId::new)?)
    } else {
        None
    };
    let meeting = if phrase.says("meeting") {
        Some(phrase.parsed("a number")?)
    } else {
        None
    };
    Ok(TestConsensus {
        matter,
        session,
        meeting,
    }
    .into())
}

/// `raises a concern on matter N (about PARAGRAPHS) ("words")`
pub(crate) fn concern(phrase: &mut Phrase) -> Read<Command> {
    Ok(RaiseConcern {
        matter: matter(phrase)?,
        paragraphs: paragraphs(phrase)?,
        words: phrase.quoted_or("This worries us.")?,
    }
    .into())
}

/// `objects to matter N (reading HASH) (about PARAGRAPHS) (received INSTANT) ("reasons")
/// (in-confidence "reasons")`
pub(crate) fn object(phrase: &mut Phrase, asked: &Asked) -> Read<Command> {
    phrase.then("to")?;
    let matter = matter(phrase)?;
    let text = if phrase.says("reading") {
        Some(hash(phrase)?)
    } else {
        None
    };
    let paragraphs = paragraphs(phrase)?;
    let received: Timestamp = if phrase.says("received") {
        phrase.parsed("an instant")?
    } else {
        asked.at
    };
    let reasons = phrase.quoted()?.map(Sealable::Open);
    let in_confidence = if phrase.says("in-confidence") {
        phrase.quoted()?.map(Sealable::Open)
    } else {
        None
    };
    Ok(Object {
        reasons,
        in_confidence,
        matter,
        text,
        paragraphs,
        received,
    }
    .into())
}

/// `withdraws objection N to matter N`
pub(crate) fn withdraw(phrase: &mut Phrase) -> Read<Command> {
    phrase.then("objection")?;
    let objection = ObjectionId(phrase.parsed("a number")?);
    phrase.then("to")?;
    let matter = matter(phrase)?;
    Ok(WithdrawObjection { matter, objection }.into())
}

/// `attaches reservation|dissociation|understanding|explanation-before|explanation-after to matter
/// N (about PARAGRAPHS) ("words")`
pub(crate) fn attach(phrase: &mut Phrase) -> Read<Command> {
    let given = one_of(phrase, &Given::ALL, Given::key)?;
    phrase.then("to")?;
    Ok(AttachWords {
        matter: matter(phrase)?,
        given,
        paragraphs: paragraphs(phrase)?,
        words: phrase.quoted_or("These are our words.")?,
    }
    .into())
}

/// `consults MEMBERS on matter N (on DAY) as FORMAT ("summary") (meeting "words")`
pub(crate) fn consult(phrase: &mut Phrase, asked: &Asked) -> Read<Command> {
    let with = phrase.keys(MemberId::new)?;
    phrase.then("on")?;
    if phrase.says("slate") {
        return super::appointments::consult(phrase, asked, with);
    }
    let matter = matter(phrase)?;
    let on = super::day(phrase, asked)?;
    phrase.then("as")?;
    let format = format(phrase)?;
    let summary = phrase.quoted()?;
    let would_meet = if phrase.says("meeting") {
        phrase.quoted()?
    } else {
        None
    };
    Ok(RecordConsultation {
        confidential: None,
        matter,
        with,
        on,
        format,
        summary,
        would_meet,
    }
    .into())
}

/// `confirms consultation N on matter N`
pub(crate) fn confirm(phrase: &mut Phrase) -> Read<Command> {
    phrase.then("consultation")?;
    let consultation = ConsultationId(phrase.parsed("a number")?);
    phrase.then("on")?;
    let matter = matter(phrase)?;
    Ok(ConfirmConsultation {
        matter,
        consultation,
    }
    .into())
}

/// `changes the text of matter N to HASH in LANGUAGES (until TIME)
/// (from "words" into "words")`
pub(crate) fn change(phrase: &mut Phrase) -> Read<Command> {
    let matter = matter(phrase)?;
    phrase.then("to")?;
    let text = text(phrase)?;
    let deadline = until(phrase)?;
    let changed = if phrase.says("from") {
        let was = phrase.quoted_or("As it was.")?;
        phrase.then("into")?;
        let now = phrase.quoted_or("As it is.")?;
        Some(ChangedWords { was, now })
    } else {
        None
    };
    Ok(ChangeText {
        tzdb: tzdb_with(deadline)?,
        matter,
        text,
        changed,
        deadline,
    }
    .into())
}

/// `extends matter N until TIME ("why")`
pub(crate) fn extend(phrase: &mut Phrase) -> Read<Command> {
    Ok(ExtendDeadline {
        matter: matter(phrase)?,
        deadline: due(phrase)?,
        tzdb: words("2026a")?,
        reason: phrase.quoted_or("A delegation asked for more time.")?,
    }
    .into())
}

/// `resumes matter N until TIME`
pub(crate) fn resume(phrase: &mut Phrase) -> Read<Command> {
    Ok(ResumeSilence {
        matter: matter(phrase)?,
        deadline: due(phrase)?,
        tzdb: words("2026a")?,
    }
    .into())
}

/// `declares decided matter N confirmed by PERSON`
pub(crate) fn gavel(phrase: &mut Phrase) -> Read<Command> {
    let matter = matter(phrase)?;
    phrase.then("confirmed by")?;
    let confirmed_by = phrase.key(PersonId::new)?;
    Ok(Gavel {
        matter,
        confirmed_by,
    }
    .into())
}

/// `finds silence unbroken on matter N`
pub(crate) fn silence(phrase: &mut Phrase) -> Read<Command> {
    phrase.then("silence unbroken on")?;
    let matter = matter(phrase)?;
    Ok(DecideBySilence { matter }.into())
}

/// `closes matter N as not-adopted|withdrawn|deferred|taken-note-of ("why")`
pub(crate) fn close(phrase: &mut Phrase) -> Read<Command> {
    let matter = matter(phrase)?;
    phrase.then("as")?;
    Ok(CloseMatter {
        matter,
        closing: one_of(phrase, &Closing::ALL, Closing::key)?,
        reason: phrase.quoted_or("It was so wished.")?,
    }
    .into())
}

/// `cancels decision DECISION by DECISION ("why")`
pub(crate) fn cancel(phrase: &mut Phrase) -> Read<Command> {
    phrase.then("decision")?;
    let decision = phrase.key(DecisionId::new)?;
    phrase.then("by")?;
    Ok(CancelDecision {
        decision,
        by_decision: phrase.key(DecisionId::new)?,
        reason: phrase.quoted_or("Another way was agreed.")?,
    }
    .into())
}

/// `records a vote on matter N (yes MEMBERS) (no MEMBERS) (abstain MEMBERS) by simple|two-thirds`
pub(crate) fn vote(phrase: &mut Phrase) -> Read<Command> {
    let matter = matter(phrase)?;
    let mut side = |word: &str| {
        if phrase.says(word) {
            phrase.keys(MemberId::new)
        } else {
            Ok(Vec::new())
        }
    };
    let (yes, no, abstain) = (side("yes")?, side("no")?, side("abstain")?);
    phrase.then("by")?;
    let majority = match phrase.word()?.as_str() {
        "simple" => Majority::Simple,
        "two-thirds" => Majority::TwoThirds,
        other => return misread(format!("there is no majority `{other}`")),
    };
    Ok(TakeVote {
        matter,
        yes,
        no,
        abstain,
        majority,
    }
    .into())
}

fn matter(phrase: &mut Phrase) -> Read<MatterId> {
    phrase.then("matter")?;
    Ok(MatterId(phrase.parsed("a number")?))
}

fn mode(phrase: &mut Phrase) -> Read<Mode> {
    one_of(phrase, &Mode::ALL, Mode::key)
}

pub(super) fn format(phrase: &mut Phrase) -> Read<Format> {
    let formats = [
        Format::Bilateral,
        Format::Informal,
        Format::OpenToAll,
        Format::Written,
    ];
    one_of(phrase, &formats, Format::key)
}

fn on_break(phrase: &mut Phrase) -> Read<OnBreak> {
    phrase.then("breaking")?;
    let all = [OnBreak::Ends, OnBreak::Pauses, OnBreak::Reopens];
    one_of(phrase, &all, OnBreak::key)
}

/// The one of these that the next word names.
pub(super) fn one_of<T: Copy>(
    phrase: &mut Phrase,
    all: &[T],
    key: fn(T) -> &'static str,
) -> Read<T> {
    let word = phrase.word()?;
    match all.iter().copied().find(|one| key(*one) == word) {
        Some(one) => Ok(one),
        None => misread(format!("`{word}` is none of those there are")),
    }
}

fn number_after(phrase: &mut Phrase, word: &str) -> Read<u32> {
    if phrase.says(word) {
        phrase.parsed("a number")
    } else {
        Ok(0)
    }
}

/// Paragraphs after `about`; the whole where none is named.
fn paragraphs(phrase: &mut Phrase) -> Read<Paragraphs> {
    if !phrase.says("about") {
        return Ok(Paragraphs::default());
    }
    let clean = |word: &str| {
        let key = word.to_owned();
        Words::new(word).map_err(|_| Refusal::MalformedKey { key })
    };
    phrase.keys(clean).map(Paragraphs)
}

fn until(phrase: &mut Phrase) -> Read<Option<DateTime>> {
    if phrase.says("until") {
        phrase.parsed("a civil time").map(Some)
    } else {
        Ok(None)
    }
}

pub(super) fn due(phrase: &mut Phrase) -> Read<DateTime> {
    phrase.then("until")?;
    phrase.parsed("a civil time")
}

fn tzdb_with(deadline: Option<DateTime>) -> Read<Option<Words>> {
    deadline.map(|_| words("2026a")).transpose()
}

fn hash(phrase: &mut Phrase) -> Read<Words> {
    super::named_texts::hash(&phrase.word()?)
}
