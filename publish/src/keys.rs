//! The words by which data speaks of closed sets: one place for tables and for the API.

use procedure::id::PositionId;
use procedure::question::{OnBehalf, Position};
use procedure::{Certainty, Citation, Forum, Holder, Place, Seat};
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
