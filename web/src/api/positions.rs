//! `/api/v1/positions`: every position in long form.

use jiff::Timestamp;
use jiff::civil::Date;
use procedure::Noun;
use procedure::question::{Evidence, Position as OnRecord, Stance};
use publish::{Source as PublishSource, keys};

use super::Resource;
use super::described::{wire, words};
use super::list::{Items, Looking};
use super::parameter::{Parameter, Takes, parameter};
use super::shared::{LanguageWord, StatusWord, Text, source, text};
use crate::failing::Failing;

words!(
    /// What kind of holder it is.
    HolderKind = ["member", "group", "officer", "unnamed"]
);
words!(
    /// What the holder makes of the option.
    StanceWord = ["propose", "support", "oppose", "reserve", "concern", "neutral"]
);
words!(
    /// How the position is known.
    KnownByWord = ["declared", "recorded", "reported"]
);
words!(
    /// How the position stands on the day asked for.
    PositionStanding = ["stands", "superseded", "retracted"]
);
words!(
    /// In which way the holder spoke for others.
    OnBehalfKind = ["for", "spoken-by", "aligned-with"]
);
words!(
    /// What kind of evidence it is.
    EvidenceKind = ["cited", "declaration"]
);

wire! {
    /// For whom the holder said it spoke.
    OnBehalf {
        /// In which way.
        kind: OnBehalfKind,
        /// For whom: words, an ISO code or the key of a group.
        who: String,
    }
}

wire! {
    /// What proves a position.
    PositionEvidence {
        /// A place in a document, or the holder’s own declaration.
        kind: EvidenceKind,
        /// The document, by symbol or key.
        source: Option<String>,
        /// Who issued the document.
        publisher: Option<String>,
        /// The paragraph, if the place is a numbered one.
        paragraph: Option<u32>,
        /// The place in words, if it is not.
        place: Option<String>,
    }
}

wire! {
    /// A position: a holder’s stance on an option, with what proves it.
    Position {
        /// Its number, given in the order of entering.
        position: u64,
        /// Who holds it: an ISO 3166-1 alpha-3 code, the key of a group, an office, or unnamed-….
        holder: String,
        /// What kind of holder that is. A group’s position is never that of its members.
        holder_kind: HolderKind,
        /// The holder’s name; null where the source does not name the holder.
        holder_name: Option<String>,
        /// The key of the question.
        question: String,
        /// The question.
        question_title: Text,
        /// The key of the option, unique within its question.
        option: String,
        /// The option: an answer one can be for or against.
        option_title: Text,
        /// What the holder makes of the option.
        stance: StanceWord,
        /// The day it was expressed.
        on: Date,
        /// For whom the holder said it spoke.
        on_behalf_of: Option<OnBehalf>,
        /// How it is known.
        known_by: KnownByWord,
        /// What proves it.
        evidence: PositionEvidence,
        /// What the holder said, in the record’s words.
        words: String,
        /// The language those words are in.
        words_language: LanguageWord,
        /// What standing they have in that language.
        words_status: StatusWord,
        /// What a reader must know besides, as keys.
        caveats: Vec<String>,
        /// Earlier positions of the same holder on the same option.
        supersedes: Vec<u64>,
        /// Later positions of the same holder on the same option.
        superseded_by: Vec<u64>,
        /// The position that the delegation confirms by declaring this one.
        confirms: Option<u64>,
        /// The position that the delegation corrects by declaring this one.
        corrects: Option<u64>,
        /// Whether the delegation says that it is reported wrongly, and that is not settled.
        disputed: bool,
        /// The numbers of all disputes about it, settled or not.
        disputes: Vec<u32>,
        /// The numbers of the delegation’s notes beside it.
        annotations: Vec<u32>,
        /// How it stands on the day asked for.
        standing: PositionStanding,
        /// Why it should not have been entered, if it was retracted.
        retracted: Option<String>,
        /// When it was entered.
        entered_at: Timestamp,
        /// The seat from which it was entered: `secretariat`, `delegation:COL`.
        entered_by: String,
        /// Whether a passkey signed it; otherwise it rests on the word of whoever keeps the record.
        signed: bool,
        /// Whether the delegation’s credentials were contested when it was entered.
        contested: bool,
        /// The index of its entry in the record.
        entry: Option<u64>,
        /// Where that entry can be read in its exact bytes.
        entry_url: Option<String>,
        /// The receipt that proves that entry (C2SP tlog-proof).
        proof_url: Option<String>,
    }
}

const PARAMETERS: &[Parameter] = &[
    parameter(
        "holder",
        Takes::Holder,
        "Positions of this holder, by code: COL, EU, CHAIR, unnamed-many.",
    ),
    parameter(
        "holder_kind",
        Takes::Words(HolderKind::ALL),
        "Positions of this kind of holder.",
    ),
    parameter(
        "question",
        Takes::Key(Noun::Question),
        "Positions on this question, by key.",
    ),
    parameter(
        "option",
        Takes::Key(Noun::Option),
        "Positions on this option, by key.",
    ),
    parameter(
        "stance",
        Takes::Words(StanceWord::ALL),
        "Positions with this stance.",
    ),
    parameter(
        "known_by",
        Takes::Words(KnownByWord::ALL),
        "Positions known in this way.",
    ),
    parameter(
        "standing",
        Takes::Words(PositionStanding::ALL),
        "Positions that stand so on the day asked for.",
    ),
    parameter(
        "disputed",
        Takes::Words(&["true", "false"]),
        "Positions said to be reported wrongly, or others.",
    ),
    parameter(
        "source",
        Takes::Key(Noun::Document),
        "Positions proved by this document.",
    ),
    parameter(
        "from",
        Takes::Date,
        "Positions expressed on this day or later.",
    ),
    parameter(
        "to",
        Takes::Date,
        "Positions expressed on this day or earlier.",
    ),
];

pub(super) const RESOURCE: Resource = Resource {
    name: "positions",
    about: "Every position on record, in the order of entering, superseded and retracted ones \
        included; with as_of, those expressed by that day.",
    key: "position",
    parameters: PARAMETERS,
    item: super::describe::<Position>,
    read: None,
    list,
};

fn list(at: &Looking<'_>) -> Result<Items, Failing> {
    let positions = at.fold.forum.questions.positions();
    let keyed = positions.map(|position| (position.id.to_string(), position));
    at.gather(
        Noun::Position,
        keyed,
        |position| keep(at, position),
        |position| wire(at, position),
    )
}

fn keep(at: &Looking<'_>, position: &OnRecord) -> bool {
    let cited = match &position.evidence {
        Evidence::Cited(citation) => Some(citation.document.as_str()),
        Evidence::Declaration => None,
    };
    let disputed = at.fold.forum.disputes.open(position.id).is_some();
    position.expressed <= at.day
        && at.passes("question", position.question.as_str())
        && at.passes("option", position.option.as_str())
        && at.passes("stance", position.stance.key())
        && at.passes("known_by", position.known_by.key())
        && at.passes("holder_kind", keys::holder_kind(&position.holder))
        && at.passes("disputed", keys::true_or_false(disputed))
        && at.passes_some("source", cited)
        && at
            .date("from")
            .is_none_or(|from| from <= position.expressed)
        && at.date("to").is_none_or(|to| position.expressed <= to)
        && at
            .filter("holder")
            .is_none_or(|code| code == position.holder.code())
        && at
            .filter("standing")
            .is_none_or(|standing| standing == published(at).standing(position))
}

/// For whom a holder said it spoke.
pub(super) fn on_behalf_of(who: &procedure::question::OnBehalf) -> OnBehalf {
    OnBehalf {
        kind: OnBehalfKind(keys::on_behalf_of_kind(who)),
        who: keys::on_behalf_of(who),
    }
}

fn wire(at: &Looking<'_>, position: &OnRecord) -> Position {
    let forum = &at.fold.forum;
    let names = published(at).names();
    let key = position.id.to_string();
    let beside = forum.annotations.beside(position.id);
    let words = text(&position.words, at.lang);
    let question = forum.questions.get(&position.question);
    let option = question.and_then(|question| question.option(&position.option));
    // A position cannot be recorded without its question and option being on record.
    let title = |title: Option<&text::Wording>, key: &str| {
        title.map_or_else(|| untitled(key), |title| text(title, at.lang))
    };
    Position {
        position: position.id.0,
        holder: position.holder.code(),
        holder_kind: HolderKind(keys::holder_kind(&position.holder)),
        holder_name: Some(names.holder(&position.holder)).filter(|name| !name.is_empty()),
        question: position.question.to_string(),
        question_title: title(question.map(|it| &it.title), position.question.as_str()),
        option: position.option.to_string(),
        option_title: title(option.map(|it| &it.title), position.option.as_str()),
        stance: stance(position.stance),
        on: position.expressed,
        on_behalf_of: position.on_behalf_of.as_ref().map(on_behalf_of),
        known_by: KnownByWord(position.known_by.key()),
        evidence: evidence(at, position),
        words: words.words,
        words_language: words.language,
        words_status: words.status,
        caveats: position.caveats.iter().map(ToString::to_string).collect(),
        supersedes: keys::supersedes(forum, position)
            .iter()
            .map(|id| id.0)
            .collect(),
        superseded_by: position.superseded_by.iter().map(|id| id.0).collect(),
        confirms: keys::confirms(position),
        corrects: keys::corrects(position),
        disputed: forum.disputes.open(position.id).is_some(),
        disputes: forum
            .disputes
            .about(position.id)
            .map(|it| it.id.0)
            .collect(),
        annotations: beside.map(|it| it.id.0).collect(),
        standing: PositionStanding(published(at).standing(position)),
        retracted: position.retracted.as_ref().map(|it| it.reason.to_string()),
        entered_at: position.entered_at,
        entered_by: keys::seat(&position.entered_by.seat),
        signed: position.signed,
        contested: position.contested,
        entry: at.entry(Noun::Position, &key),
        entry_url: at.entry_url(Noun::Position, &key),
        proof_url: at.proof_url(Noun::Position, &key),
    }
}

fn evidence(at: &Looking<'_>, position: &OnRecord) -> PositionEvidence {
    let Evidence::Cited(citation) = &position.evidence else {
        return PositionEvidence {
            kind: EvidenceKind("declaration"),
            source: None,
            publisher: None,
            paragraph: None,
            place: None,
        };
    };
    let cited = source(citation);
    let document = at.fold.forum.documents.get(&citation.document);
    PositionEvidence {
        kind: EvidenceKind("cited"),
        source: Some(cited.document),
        publisher: document.map(|document| document.publisher.to_string()),
        paragraph: cited.paragraph,
        place: cited.place,
    }
}

/// The tables' view of the same fold: names and standings are worked out there.
fn published<'a>(at: &Looking<'a>) -> PublishSource<'a> {
    PublishSource {
        forum: &at.fold.forum,
        lang: at.lang,
        day: at.day,
        entry_of: &|_, _| None,
        address: at.address,
    }
}

fn untitled(key: &str) -> Text {
    Text {
        words: key.to_owned(),
        language: LanguageWord("en"),
        status: StatusWord("original"),
    }
}

const fn stance(stance: Stance) -> StanceWord {
    StanceWord(stance.key())
}
