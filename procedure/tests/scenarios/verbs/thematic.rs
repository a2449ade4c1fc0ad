//! Verbs about mandates, topics, briefers, papers and scenarios of thematic groups.

use jiff::civil::Date;
use procedure::id::{
    BodyId, BrieferId, DocumentId, ElementId, MandateId, MatterId, MemberId, RecommendationId,
    ScenarioId, StakeholderId, TopicId,
};
use procedure::input::Contributor;
use procedure::input::file::FileInput;
use procedure::input::nominate_briefer::NominateBriefer;
use procedure::mandate::DueOutput;
use procedure::mandate::propose::ProposeMandate;
use procedure::scenario::answer::AnswerScenario;
use procedure::scenario::conclude::ConcludeScenario;
use procedure::scenario::set::SetScenario;
use procedure::topic::choose::ChooseTopics;
use procedure::topic::file_preferences::FilePreferences;
use procedure::topic::plan_rotation::PlanRotation;
use procedure::topic::propose::ProposeTopic;
use procedure::topic::withdraw_preferences::WithdrawPreferences;
use procedure::topic::{Ranked, Slot};
use procedure::{Command, Refusal, Sealable};
use text::{Wording, Words};

use super::named_texts::hash;
use crate::phrase::{Phrase, Read, misread, wording};

/// `proposes mandate for BODY "task" … [basis] from DAY (until DAY) (with output "title" by HOLDER
/// due DAY …) (replacing N)`
pub(crate) fn mandate(phrase: &mut Phrase) -> Read<Command> {
    phrase.then("for")?;
    let body = phrase.key(BodyId::new)?;
    let tasks = wordings(phrase)?;
    let basis = phrase.citation()?;
    phrase.then("from")?;
    let from: Date = phrase.parsed("a day")?;
    let until = phrase.day_after("until")?;
    let mut outputs = Vec::new();
    while phrase.says("with output") {
        let title = one_wording(phrase, "An output.")?;
        phrase.then("by")?;
        let owner = phrase.holder()?;
        phrase.then("due")?;
        outputs.push(DueOutput {
            title,
            indicator: wording("It is before the plenary.")?,
            owner,
            due: phrase.parsed("a day")?,
        });
    }
    let replaces = number_after(phrase, "replacing")?.map(MandateId);
    Ok(ProposeMandate {
        body,
        tasks,
        basis,
        from,
        until,
        outputs,
        replaces,
    }
    .into())
}

/// `proposes topic "title" for BODY (by MEMBERS) ([source])`
pub(crate) fn topic(phrase: &mut Phrase) -> Read<Command> {
    let title = one_wording(phrase, "A topic.")?;
    phrase.then("for")?;
    let body = phrase.key(BodyId::new)?;
    let proposers = if phrase.says("by") {
        phrase.keys(MemberId::new)?
    } else {
        Vec::new()
    };
    Ok(ProposeTopic {
        grounds: None,
        title,
        body,
        proposers,
        source: phrase.citations()?.pop(),
    }
    .into())
}

/// `prefers topics N, N for BODY ("reasons")`
pub(crate) fn prefer(phrase: &mut Phrase) -> Read<Command> {
    phrase.then("topics")?;
    let topics = numbers(phrase)?;
    phrase.then("for")?;
    let body = phrase.key(BodyId::new)?;
    let reasons = phrase.quoted()?;
    let ranked = topics.into_iter().map(|topic| Ranked {
        topic: TopicId(topic),
        reasons: reasons.clone(),
    });
    let ranked = ranked.collect();
    Ok(FilePreferences { body, ranked }.into())
}

/// `drops preferences for BODY ("reason")`
pub(crate) fn drop_preferences(phrase: &mut Phrase) -> Read<Command> {
    phrase.then("preferences for")?;
    let body = phrase.key(BodyId::new)?;
    let reason = phrase.quoted()?;
    Ok(WithdrawPreferences { body, reason }.into())
}

/// `chooses topics N, N for BODY after matter N (confirmed by PERSON)`
pub(crate) fn choose(phrase: &mut Phrase) -> Read<Command> {
    phrase.then("topics")?;
    let topics = numbers(phrase)?.into_iter().map(TopicId).collect();
    phrase.then("for")?;
    let body = phrase.key(BodyId::new)?;
    phrase.then("after matter")?;
    let matter = MatterId(phrase.parsed("a number")?);
    Ok(ChooseTopics {
        body,
        topics,
        matter,
        confirmed_by: super::seats::confirmed(phrase)?,
    }
    .into())
}

/// `plans for BODY (topic N from DAY until DAY …)`
pub(crate) fn plan(phrase: &mut Phrase) -> Read<Command> {
    phrase.then("for")?;
    let body = phrase.key(BodyId::new)?;
    let mut slots = Vec::new();
    while phrase.says("topic") {
        let topic = TopicId(phrase.parsed("a number")?);
        phrase.then("from")?;
        let from = phrase.parsed("a day")?;
        phrase.then("until")?;
        slots.push(Slot {
            from,
            until: phrase.parsed("a day")?,
            topic,
        });
    }
    Ok(PlanRotation { body, slots }.into())
}

/// `nominates briefer "name" to BODY on topic N ("about")`
pub(crate) fn nominate(phrase: &mut Phrase) -> Read<Command> {
    let name = phrase.quoted_or("An expert")?;
    phrase.then("to")?;
    let body = phrase.key(BodyId::new)?;
    phrase.then("on topic")?;
    let topic = TopicId(phrase.parsed("a number")?);
    Ok(NominateBriefer {
        body,
        topic,
        name: Sealable::Open(name),
        about: phrase.quoted_or("What was learnt.")?,
    }
    .into())
}

/// `files input "title" with BODY (on topic N) from MEMBER|stakeholder K|briefer N|"words" with
/// hash HASH (as DOCUMENT)`
pub(crate) fn file(phrase: &mut Phrase) -> Read<Command> {
    let title = one_wording(phrase, "A paper.")?;
    phrase.then("with")?;
    let body = phrase.key(BodyId::new)?;
    let topic = number_after(phrase, "on topic")?.map(TopicId);
    phrase.then("from")?;
    let from = contributor(phrase)?;
    phrase.then("with hash")?;
    let sha256 = hash(&phrase.word()?)?;
    let document = if phrase.says("as") {
        Some(phrase.key(DocumentId::new)?)
    } else {
        None
    };
    Ok(FileInput {
        body,
        topic,
        from,
        title,
        sha256,
        document,
    }
    .into())
}

fn contributor(phrase: &mut Phrase) -> Read<Contributor> {
    if phrase.says("stakeholder") {
        return phrase.key(StakeholderId::new).map(Contributor::Stakeholder);
    }
    if phrase.says("briefer") {
        let number = phrase.parsed("a number")?;
        return Ok(Contributor::Briefer(BrieferId(number)));
    }
    if let Some(words) = phrase.quoted()? {
        return Ok(Contributor::Named(words));
    }
    phrase.key(MemberId::new).map(Contributor::Member)
}

/// `sets scenario "title" before BODY (on topic N) (with injects "…" …) asking "…" … (touching
/// ELEMENTS) (not attributed)`
pub(crate) fn set_scenario(phrase: &mut Phrase) -> Read<Command> {
    let title = one_wording(phrase, "A scenario.")?;
    phrase.then("before")?;
    let body = phrase.key(BodyId::new)?;
    let topic = number_after(phrase, "on topic")?.map(TopicId);
    let injects = if phrase.says("with injects") {
        wordings(phrase)?
    } else {
        Vec::new()
    };
    let questions = if phrase.says("asking") {
        wordings(phrase)?
    } else {
        Vec::new()
    };
    let touches = if phrase.says("touching") {
        phrase.keys(ElementId::new)?
    } else {
        Vec::new()
    };
    Ok(SetScenario {
        body,
        topic,
        title,
        situation: wording("Cranes stop in a port that serves three States.")?,
        injects,
        questions,
        touches,
        attributed: !phrase.says("not attributed"),
    }
    .into())
}

/// `answers question N of scenario N (after inject N) ("words")`
pub(crate) fn answer(phrase: &mut Phrase) -> Read<Command> {
    phrase.then("question")?;
    let question = phrase.parsed("a number")?;
    phrase.then("of scenario")?;
    let scenario = ScenarioId(phrase.parsed("a number")?);
    let inject = number_after(phrase, "after inject")?;
    Ok(AnswerScenario {
        scenario,
        question,
        inject,
        words: phrase.quoted_or("We would call our point of contact.")?,
    }
    .into())
}

/// `concludes scenario N ("words") (towards topics N, N) (towards recommendations N, N)`
pub(crate) fn conclude(phrase: &mut Phrase) -> Read<Command> {
    phrase.then("scenario")?;
    let scenario = ScenarioId(phrase.parsed("a number")?);
    let words = one_wording(phrase, "Contacts are known, and hours are not.")?;
    let topics = list_after(phrase, "towards topics")?;
    let recommendations = list_after(phrase, "towards recommendations")?;
    Ok(ConcludeScenario {
        scenario,
        words,
        topics: topics.into_iter().map(TopicId).collect(),
        recommendations: recommendations.into_iter().map(RecommendationId).collect(),
    }
    .into())
}

/// Numbers with commas between them.
pub(super) fn numbers(phrase: &mut Phrase) -> Read<Vec<u32>> {
    phrase.keys(|word| {
        let malformed = |_| Refusal::MalformedKey { key: word.into() };
        word.parse().map_err(malformed)
    })
}

fn list_after(phrase: &mut Phrase, words: &str) -> Read<Vec<u32>> {
    if phrase.says(words) {
        numbers(phrase)
    } else {
        Ok(Vec::new())
    }
}

/// The number after these words, where they come next.
pub(super) fn number_after(phrase: &mut Phrase, words: &str) -> Read<Option<u32>> {
    if phrase.says(words) {
        phrase.parsed("a number").map(Some)
    } else {
        Ok(None)
    }
}

/// All words in quotation marks that come next.
pub(super) fn all_quoted(phrase: &mut Phrase) -> Read<Vec<Words>> {
    let mut all = Vec::new();
    while let Some(words) = phrase.quoted()? {
        all.push(words);
    }
    Ok(all)
}

/// As [`all_quoted`], each a wording in English.
pub(super) fn wordings(phrase: &mut Phrase) -> Read<Vec<Wording>> {
    let all = all_quoted(phrase)?;
    let english = |words| Wording::new(text::Language::En, words);
    Ok(all.into_iter().map(english).collect())
}

/// The words in quotation marks that come next, or else these, as a wording in English.
pub(super) fn one_wording(phrase: &mut Phrase, default: &str) -> Read<Wording> {
    let words = phrase.quoted_or(default)?;
    Ok(Wording::new(text::Language::En, words))
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
