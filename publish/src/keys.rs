//! The words by which data speaks of closed sets: one place for tables and for the API.

use jiff::Timestamp;
use jiff::civil::Date;
use procedure::id::PositionId;
use procedure::question::{Dispute, Happening, OnBehalf, Position, Regards, What};
use procedure::{Certainty, Citation, Forum, Holder, Noun, Place, Seat};
use text::Status;

/// What kind of holder it is: `member`, `group`, `officer`, `unnamed`.
pub const fn holder_kind(holder: &Holder) -> &'static str {
    match holder {
        Holder::Member(_) => "member",
        Holder::Group(_) => "group",
        Holder::Officer { .. } => "officer",
        Holder::Unnamed(_) => "unnamed",
    }
}

/// For whom a holder spoke: words, an ISO code or the key of a group.
pub fn on_behalf_of(who: &OnBehalf) -> String {
    match who {
        OnBehalf::For(words) => words.to_string(),
        OnBehalf::SpokenBy(member) => member.to_string(),
        OnBehalf::AlignedWith(group) => group.to_string(),
    }
}

/// In which way a holder spoke for others: `for`, `spoken-by`, `aligned-with`.
pub const fn on_behalf_of_kind(who: &OnBehalf) -> &'static str {
    match who {
        OnBehalf::For(_) => "for",
        OnBehalf::SpokenBy(_) => "spoken-by",
        OnBehalf::AlignedWith(_) => "aligned-with",
    }
}

/// How sure a fact is.
pub const fn certainty(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::Seen => "seen",
        Certainty::Secondary => "secondary",
        Certainty::Inferred => "inferred",
        Certainty::UnverifiedHigh => "unverified-high",
        Certainty::UnverifiedMedium => "unverified-medium",
        Certainty::UnverifiedLow => "unverified-low",
    }
}

/// What standing a language version has.
pub const fn status(status: Status) -> &'static str {
    match status {
        Status::Original => "original",
        Status::Official => "official",
        Status::Unofficial => "unofficial",
        Status::Machine => "machine",
    }
}

/// `true` or `false`, as JSON says it.
pub fn true_or_false(is: bool) -> &'static str {
    if is { "true" } else { "false" }
}

/// A seat in one value: `secretariat`, `delegation:COL`.
pub fn seat(seat: &Seat) -> String {
    match seat.of() {
        Some(of) => format!("{}:{of}", seat.key()),
        None => seat.key().to_owned(),
    }
}

/// The paragraph a citation names, where its place is one.
pub fn paragraph(citation: &Citation) -> Option<u32> {
    match &citation.place {
        Some(Place::Paragraph(number)) => Some(*number),
        Some(Place::Named(_) | Place::Span { .. }) | None => None,
    }
}

/// The place a citation names in words, where it is not a numbered paragraph.
pub fn place(citation: &Citation) -> Option<String> {
    match &citation.place {
        Some(Place::Named(words)) => Some(words.to_string()),
        Some(Place::Span { from, to }) => Some(format!("bytes {from}-{to}")),
        Some(Place::Paragraph(_)) | None => None,
    }
}

/// The earlier positions that this one supersedes.
pub fn supersedes(forum: &Forum, position: &Position) -> Vec<PositionId> {
    let of_holder = forum.questions.positions_of(&position.holder);
    let earlier = of_holder.filter(|other| other.superseded_by.contains(&position.id));
    earlier.map(|other| other.id).collect()
}

/// The position that a declaration confirms.
pub const fn confirms(position: &Position) -> Option<u64> {
    match position.regards {
        Some(Regards::Confirms(other)) => Some(other.0),
        Some(Regards::Corrects(_)) | None => None,
    }
}

/// The position that a declaration corrects.
pub const fn corrects(position: &Position) -> Option<u64> {
    match position.regards {
        Some(Regards::Corrects(other)) => Some(other.0),
        Some(Regards::Confirms(_)) | None => None,
    }
}

/// Whether a dispute is settled: `open`, `settled`.
pub const fn dispute_standing(dispute: &Dispute) -> &'static str {
    match dispute.settled {
        None => "open",
        Some(_) => "settled",
    }
}

/// The first day on which a position stood no longer because a later one took its place, if one
/// had by this day.
pub fn stood_until(forum: &Forum, position: &Position, day: Date) -> Option<Date> {
    let later = position.superseded_by.iter();
    let later = later.filter_map(|id| forum.questions.position(*id));
    let standing = later.filter(|it| it.retracted.is_none() && it.expressed <= day);
    standing
        .map(|it| it.expressed.max(position.expressed))
        .min()
}

/// The key of something that happened about a position: `12:expressed`, `12:disputed:3`.
pub fn step(step: &Happening<'_>) -> String {
    let (position, what) = (step.position.id, step.what.key());
    match step.what.number() {
        None => format!("{position}:{what}"),
        Some(number) => format!("{position}:{what}:{number}"),
    }
}

/// When and from which seat something about a position was entered.
pub fn step_entered(step: &Happening<'_>) -> (Timestamp, Seat) {
    let (at, seat) = match &step.what {
        What::Expressed => (step.position.entered_at, &step.position.entered_by.seat),
        What::Disputed(dispute) => {
            return (dispute.entered_at, Seat::Delegation(dispute.member));
        }
        What::Settled(_, settled) => (settled.entered_at, &settled.entered_by.seat),
        What::Annotated(note) => (note.entered_at, &note.entered_by.seat),
        What::Retracted(retracted) => (retracted.entered_at, &retracted.entered_by.seat),
    };
    (at, seat.clone())
}

/// The thing that came on record with something that happened about a position.
pub fn step_about(step: &Happening<'_>) -> (Noun, String) {
    match &step.what {
        What::Expressed | What::Retracted(_) => (Noun::Position, step.position.id.to_string()),
        What::Disputed(dispute) | What::Settled(dispute, _) => {
            (Noun::Dispute, dispute.id.to_string())
        }
        What::Annotated(note) => (Noun::Annotation, note.id.to_string()),
    }
}

/// The reason that was given for it, or the note to its settling.
pub fn step_reason(step: &Happening<'_>) -> Option<String> {
    match &step.what {
        What::Expressed | What::Annotated(_) => None,
        What::Disputed(dispute) => Some(dispute.reason.to_string()),
        What::Settled(_, settled) => settled.note.as_ref().map(ToString::to_string),
        What::Retracted(retracted) => Some(retracted.reason.to_string()),
    }
}
