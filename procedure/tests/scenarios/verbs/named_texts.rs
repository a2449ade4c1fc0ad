//! What is put for decision: subjects, texts, and the languages they are out in.

use procedure::Refusal;
use procedure::follow_up::Disposition;
use procedure::id::{BodyId, BrieferId, MandateId, RecommendationId, ReportId, TopicId};
use procedure::id::{DocumentId, PostId, ProvisionId, ReadingId, SessionId, SlateId, WordingId};
use procedure::matter::{HeldText, LanguageVersion, Subject};
use text::{Language, Status, Words};

use crate::phrase::{Phrase, Read, misread, words};

/// `agenda of S`, `wording W`, `document D`, `a text`, `reading R of P`, `understanding "words" of
/// P`, `slate N`, `arrangement "words" by R of P for POSTS`
pub(super) fn subject(phrase: &mut Phrase) -> Read<Subject> {
    Ok(match phrase.word()?.as_str() {
        "agenda" => {
            phrase.then("of")?;
            let session = phrase.key(SessionId::new)?;
            Subject::Agenda { session }
        }
        "wording" => Subject::Wording {
            wording: phrase.key(WordingId::new)?,
        },
        "document" => Subject::Document {
            document: phrase.key(DocumentId::new)?,
        },
        "a" => {
            phrase.then("text")?;
            Subject::Text
        }
        "reading" => {
            let reading = phrase.key(ReadingId::new)?;
            phrase.then("of")?;
            let provision = phrase.key(ProvisionId::new)?;
            Subject::Reading { provision, reading }
        }
        "understanding" => {
            let words = phrase.quoted_or("This once, without prejudice.")?;
            phrase.then("of")?;
            let provision = phrase.key(ProvisionId::new)?;
            Subject::Understanding { provision, words }
        }
        "slate" => Subject::Slate {
            slate: SlateId(phrase.parsed("a number")?),
        },
        "arrangement" => {
            let words = phrase.quoted_or("This once, without prejudice.")?;
            phrase.then("by")?;
            let reading = phrase.key(ReadingId::new)?;
            phrase.then("of")?;
            let provision = phrase.key(ProvisionId::new)?;
            phrase.then("for")?;
            Subject::Arrangement {
                posts: phrase.keys(PostId::new)?,
                provision,
                reading,
                words,
            }
        }
        "mandate" => Subject::Mandate {
            mandate: MandateId(phrase.parsed("a number")?),
        },
        "topics" => {
            let topics = super::thematic::numbers(phrase)?;
            phrase.then("of")?;
            let topics = topics.into_iter().map(TopicId).collect();
            let body = phrase.key(BodyId::new)?;
            Subject::Topics { body, topics }
        }
        "briefer" => Subject::Briefer {
            briefer: BrieferId(phrase.parsed("a number")?),
        },
        "recommendation" => {
            let (recommendation, revision) = revision(phrase)?;
            Subject::Recommendation {
                recommendation,
                revision,
            }
        }
        "disposition" => {
            let disposition = phrase.word()?;
            let Some(disposition) = Disposition::from_key(&disposition) else {
                return misread(format!("there is no disposition `{disposition}`"));
            };
            phrase.then("of recommendation")?;
            let (recommendation, revision) = revision(phrase)?;
            phrase.then("in report")?;
            Subject::Disposition {
                report: ReportId(phrase.parsed("a number")?),
                recommendation,
                revision,
                disposition,
                words: phrase.quoted()?,
            }
        }
        other => return misread(format!("nothing to be decided is called `{other}`")),
    })
}

/// `N at N`: a recommendation and its revision.
fn revision(phrase: &mut Phrase) -> Read<(RecommendationId, u32)> {
    let recommendation = RecommendationId(phrase.parsed("a number")?);
    phrase.then("at")?;
    Ok((recommendation, phrase.parsed("a number")?))
}

/// `HASH (of DOCUMENT) in en, fr=official, es=machine`: original where no standing is named.
pub(super) fn text(phrase: &mut Phrase) -> Read<HeldText> {
    let sha256 = hash(&phrase.word()?)?;
    let document = if phrase.says("of") {
        Some(phrase.key(DocumentId::new)?)
    } else {
        None
    };
    phrase.then("in")?;
    let versions = phrase.keys(named_version)?;
    let versions = versions.into_iter().map(|(language, status)| {
        let sha256 = sha256.clone();
        LanguageVersion {
            language,
            status,
            sha256,
        }
    });
    Ok(HeldText {
        versions: versions.collect(),
        document,
        sha256,
    })
}

/// Languages after `needing`.
pub(super) fn languages(phrase: &mut Phrase) -> Read<Vec<Language>> {
    if !phrase.says("needing") {
        return Ok(Vec::new());
    }
    phrase.keys(named_language)
}

/// Standings of versions after `as`.
pub(super) fn statuses(phrase: &mut Phrase) -> Read<Vec<Status>> {
    if !phrase.says("as") {
        return Ok(Vec::new());
    }
    phrase.keys(named_status)
}

/// Two digits stand for a hash made of them; anything else is what it is.
pub(super) fn hash(word: &str) -> Read<Words> {
    if word.len() == 2 {
        return words(&word.repeat(32));
    }
    words(word)
}

fn named_version(word: &str) -> Result<(Language, Status), Refusal> {
    match word.split_once('=') {
        Some((language, status)) => Ok((named_language(language)?, named_status(status)?)),
        None => Ok((named_language(word)?, Status::Original)),
    }
}

pub(super) fn named_language(tag: &str) -> Result<Language, Refusal> {
    let all = Language::ALL.into_iter();
    let key = tag.to_owned();
    all.clone()
        .find(|language| language.tag() == tag)
        .ok_or(Refusal::MalformedKey { key })
}

fn named_status(key: &str) -> Result<Status, Refusal> {
    match key {
        "original" => Ok(Status::Original),
        "official" => Ok(Status::Official),
        "unofficial" => Ok(Status::Unofficial),
        "machine" => Ok(Status::Machine),
        other => Err(Refusal::MalformedKey { key: other.into() }),
    }
}
