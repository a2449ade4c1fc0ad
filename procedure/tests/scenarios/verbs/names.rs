//! Verbs by which the forum is named and what it is made of is recorded.

use procedure::act::{
    DocumentRecorded, ElementRecorded, ForumFounded, FoundingCompleted, GroupRecorded,
    MemberAdmitted, RollCallRecorded,
};
use procedure::document::{DocumentKind, record::RecordDocument};
use procedure::founding::{complete::CompleteFounding, found::FoundForum};
use procedure::framework::{Part, record::RecordElement};
use procedure::group::{GroupKind, record::RecordGroup};
use procedure::id::{DocumentId, ElementId, ForumId, GroupId, MemberId};
use procedure::member::admit::AdmitMember;
use procedure::rollcall::record::RecordRollCall;
use procedure::{Certainty, Command};

use crate::phrase::{Phrase, Read, misread, wording, words};

/// `founds FORUM in ZONE [source]`
pub(crate) fn found(phrase: &mut Phrase) -> Read<Command> {
    let forum = phrase.key(ForumId::new)?;
    phrase.then("in")?;
    Ok(FoundForum(ForumFounded {
        name: wording(forum.as_str())?,
        short_name: wording(forum.as_str())?,
        about: wording("A forum in a story.")?,
        zone: phrase.word()?,
        source: phrase.citation()?,
        forum,
    })
    .into())
}

/// `completes the founding from PACK`
pub(crate) fn complete(phrase: &mut Phrase) -> Read<Command> {
    phrase.then("the founding from")?;
    let pack = words(&phrase.word()?)?;
    Ok(CompleteFounding(FoundingCompleted { pack }).into())
}

/// `records document DOCUMENT (as KIND) (with hash HASH)`
pub(crate) fn document(phrase: &mut Phrase) -> Read<Command> {
    let document = phrase.key(DocumentId::new)?;
    let kind = if phrase.says("as") {
        let key = phrase.word()?;
        match DocumentKind::ALL.into_iter().find(|kind| kind.key() == key) {
            Some(kind) => kind,
            None => return misread(format!("there is no kind of document `{key}`")),
        }
    } else {
        DocumentKind::Report
    };
    let sha256 = if phrase.says("with hash") {
        Some(words(&phrase.word()?)?)
    } else {
        None
    };
    Ok(RecordDocument(DocumentRecorded {
        title: wording(document.as_str())?,
        publisher: words("A publisher")?,
        issued: None,
        address: None,
        counted: None,
        certainty: Certainty::Seen,
        document,
        kind,
        sha256,
    })
    .into())
}

/// `admits MEMBER [source]`
pub(crate) fn admit(phrase: &mut Phrase) -> Read<Command> {
    let member = phrase.key(MemberId::new)?;
    Ok(AdmitMember(MemberAdmitted {
        iso2: words(&member.as_str()[..2])?,
        m49: words("000")?,
        name: wording(member.as_str())?,
        formal_name: wording(member.as_str())?,
        admitted: None,
        note: None,
        source: phrase.citation()?,
        member,
    })
    .into())
}

/// `records group GROUP as KIND [source]`
pub(crate) fn group(phrase: &mut Phrase) -> Read<Command> {
    let group = phrase.key(GroupId::new)?;
    phrase.then("as")?;
    let kind = match phrase.word()?.as_str() {
        "regional" => GroupKind::Regional,
        "negotiating" => GroupKind::Negotiating,
        "snapshot" => GroupKind::Snapshot,
        other => return misread(format!("there is no kind of group `{other}`")),
    };
    Ok(RecordGroup(GroupRecorded {
        name: wording(group.as_str())?,
        note: None,
        source: phrase.citation()?,
        certainty: Certainty::Seen,
        group,
        kind,
    })
    .into())
}

/// The part of the framework that is named next, if one is.
pub(crate) fn part(phrase: &mut Phrase) -> Option<Part> {
    [Part::Pillar, Part::Norm, Part::Cbm]
        .into_iter()
        .find(|part| phrase.says(part.key()))
}

/// `records norm ELEMENT [source]`
pub(crate) fn element(phrase: &mut Phrase, part: Part) -> Read<Command> {
    let element = phrase.key(ElementId::new)?;
    Ok(RecordElement(ElementRecorded {
        title: wording(element.as_str())?,
        summary: wording("What it asks.")?,
        source: phrase.citation()?,
        certainty: Certainty::Seen,
        element,
        part,
    })
    .into())
}

/// `records roll call on DOCUMENT held DAY yes A, B no C abstain D [source]`
pub(crate) fn roll_call(phrase: &mut Phrase) -> Read<Command> {
    let document = phrase.key(DocumentId::new)?;
    phrase.then("held")?;
    let on = phrase.parsed("a day")?;
    let mut side = |word: &str| {
        if phrase.says(word) {
            phrase.keys(MemberId::new)
        } else {
            Ok(Vec::new())
        }
    };
    let (yes, no, abstain) = (side("yes")?, side("no")?, side("abstain")?);
    Ok(RecordRollCall(RollCallRecorded {
        assembly_session: 73,
        title: wording(document.as_str())?,
        source: phrase.citation()?,
        document,
        on,
        yes,
        no,
        abstain,
    })
    .into())
}
