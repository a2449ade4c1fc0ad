//! What forms of thematic groups are read for: wordings, numbers, holders, citations.

use language::Lang;
use procedure::body::Post;
use procedure::divergence::HeldBy;
use procedure::id::{BodyId, DocumentId, GroupId, MemberId, PositionId};
use procedure::recommendation::Basis;
use procedure::{Citation, Holder, Place};
use text::{Wording, Words};

use super::doing::About;
use crate::desk::answers::Reading;
use crate::desk::matters::reading::members;
use crate::desk::pages::form::Fault;

/// The longest text of one field, in characters.
pub(crate) const TEXT_MAX: usize = 8_000;

/// The language in which the words of a form are written.
pub(crate) fn lang(reading: &mut Reading<'_>) -> Option<Lang> {
    reading.known("lang", Lang::from_tag)
}

/// A wording in the language of the form.
pub(crate) fn wording(
    reading: &mut Reading<'_>,
    field: &'static str,
    lang: Option<Lang>,
) -> Option<Wording> {
    let words = reading.words(field, TEXT_MAX);
    Some(Wording::new(publish::tongue(lang?), words?))
}

/// As [`wording`], where it may be left out.
pub(crate) fn wording_if_any(
    reading: &mut Reading<'_>,
    field: &'static str,
    lang: Option<Lang>,
) -> Option<Wording> {
    let words = reading.words_if_any(field, TEXT_MAX);
    Some(Wording::new(publish::tongue(lang?), words?))
}

/// The words of a wording as they were written, with the language, for whoever edits them.
pub(crate) fn original(wording: &Wording) -> Option<(&'static str, &str)> {
    let version = wording.in_language(wording.original())?;
    Some((wording.original().tag(), version.words.as_str()))
}

/// Texts that stand in one field with an empty line between them.
pub(crate) fn blocks(reading: &mut Reading<'_>, field: &'static str) -> Vec<Words> {
    let given = reading.given(field).unwrap_or_default().replace('\r', "");
    let blocks = given.split("\n\n").map(str::trim);
    let mut read = Vec::new();
    for block in blocks.filter(|block| !block.is_empty()) {
        match Words::new(block) {
            Ok(words) if block.chars().count() <= TEXT_MAX => read.push(words),
            Ok(_) => reading.fault(field, Fault::Long(TEXT_MAX)),
            Err(_) => reading.fault(field, Fault::Unclean),
        }
    }
    read
}

/// Wordings as [`blocks`] has them, in the language of the form; a fault where `needed` and none.
pub(crate) fn wordings(
    reading: &mut Reading<'_>,
    field: &'static str,
    lang: Option<Lang>,
    needed: bool,
) -> Vec<Wording> {
    let blocks = blocks(reading, field);
    if needed && blocks.is_empty() {
        reading.fault(field, Fault::Missing);
    }
    let Some(lang) = lang else {
        return Vec::new();
    };
    let wording = |words| Wording::new(publish::tongue(lang), words);
    blocks.into_iter().map(wording).collect()
}

/// A number that must be chosen.
pub(crate) fn number(reading: &mut Reading<'_>, field: &'static str) -> Option<u32> {
    reading.known(field, |given| given.parse().ok())
}

/// A number that may be left out.
pub(crate) fn number_if_any(reading: &mut Reading<'_>, field: &'static str) -> Option<u32> {
    reading.known_if_any(field, |given| given.parse().ok())
}

/// Numbers that were ticked, or written one after the other.
pub(crate) fn numbers(reading: &mut Reading<'_>, field: &'static str) -> Vec<u32> {
    let mut read = Vec::new();
    for given in reading.all(field) {
        let between = |sign: char| sign.is_whitespace() || matches!(sign, ',' | ';');
        for part in given.split(between).filter(|part| !part.is_empty()) {
            match part.parse() {
                Ok(number) => read.push(number),
                Err(_) => reading.fault(field, Fault::Unknown),
            }
        }
    }
    read
}

/// Yes or no.
pub(crate) fn yes(reading: &mut Reading<'_>, field: &'static str) -> Option<bool> {
    reading.one_of(field, &["yes", "no"]).map(|it| it == "yes")
}

/// A place in a document, where one is named.
pub(crate) fn citation_if_any(reading: &mut Reading<'_>) -> Option<Citation> {
    let document = reading.known_if_any("document", |key| DocumentId::new(key).ok());
    let place = reading.words_if_any("place", 200);
    Some(Citation {
        document: document?,
        place: place.map(|place| match place.as_str().parse() {
            Ok(number) => Place::Paragraph(number),
            Err(_) => Place::Named(place),
        }),
    })
}

/// Holders by their codes: members, groups, `CHAIR`, `dtg-1:co-facilitator`.
pub(crate) fn holders(reading: &mut Reading<'_>, field: &'static str) -> Vec<Holder> {
    let given = reading.given(field).unwrap_or_default().to_owned();
    let between = |sign: char| sign.is_whitespace() || matches!(sign, ',' | ';');
    let mut read = Vec::new();
    for code in given.split(between).filter(|part| !part.is_empty()) {
        match holder(code) {
            Some(holder) => read.push(holder),
            None => reading.fault(field, Fault::Unknown),
        }
    }
    read
}

/// The holder with a code.
pub(crate) fn holder(code: &str) -> Option<Holder> {
    if code == "CHAIR" {
        return Some(Holder::Officer {
            body: BodyId::new("plenary").ok()?,
            post: Post::Chair,
        });
    }
    if let Some((body, post)) = code.split_once(':') {
        let posts = [
            Post::Chair,
            Post::ViceChair,
            Post::Rapporteur,
            Post::CoFacilitator,
        ];
        let post = posts.into_iter().find(|it| it.key() == post)?;
        let body = BodyId::new(body).ok()?;
        return Some(Holder::Officer { body, post });
    }
    match MemberId::new(code) {
        Ok(member) => Some(Holder::Member(member)),
        Err(_) => GroupId::new(code).ok().map(Holder::Group),
    }
}

/// The member that a form speaks of, and what shows it: a delegation speaks of itself, by its own
/// declaration; whoever enters it for a member names where it stands.
pub(crate) fn held(reading: &mut Reading<'_>, about: &About) -> Option<HeldBy> {
    if let Some(member) = about.member() {
        return Some(HeldBy {
            member,
            basis: Basis::Declaration,
        });
    }
    let member = member(reading)?;
    Some(HeldBy {
        member,
        basis: basis(reading)?,
    })
}

/// A member by its code.
pub(crate) fn member(reading: &mut Reading<'_>) -> Option<MemberId> {
    reading.known("member", |code| {
        MemberId::new(&code.to_ascii_uppercase()).ok()
    })
}

/// What shows what somebody else holds: a position on record, or a place in a document.
pub(crate) fn basis(reading: &mut Reading<'_>) -> Option<Basis> {
    let position = number_if_any(reading, "position");
    let cited = citation_if_any(reading);
    let position = position.map(|number| Basis::Position(PositionId(number.into())));
    let basis = position.or(cited.map(Basis::Cited));
    if basis.is_none() && reading.given("document").is_none() {
        reading.fault("document", Fault::Missing);
    }
    basis
}

/// The members named in a field, and the seat's own where it is a delegation's.
pub(crate) fn with_own(
    reading: &mut Reading<'_>,
    field: &'static str,
    about: &About,
) -> Vec<MemberId> {
    let mut all = members(reading, field);
    if let Some(own) = about.member().filter(|own| !all.contains(own)) {
        all.insert(0, own);
    }
    all
}
