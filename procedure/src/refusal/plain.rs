//! Refusals in plain English, for the command line and for whoever writes a pack.
//! Pages say the same in the reader's language.

use std::fmt;

use super::Refusal;

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Thematic(refusal) => refusal.fmt(f),
            Self::NotFounded => f.write_str("the forum has not been founded; found it first"),
            Self::AlreadyFounded => f.write_str("the forum has been founded already"),
            Self::FoundingComplete => f.write_str(
                "the founding is complete and the founder's seat has ended; act from another seat",
            ),
            Self::SeatMayNot { seat, verb } => {
                write!(
                    f,
                    "the seat {} may not {}",
                    seat.key(),
                    verb.key().replace('-', " ")
                )
            }
            Self::MalformedKey { key } => write!(f, "{key:?} has not the form of such a key"),
            Self::Unknown { noun, key } => {
                write!(
                    f,
                    "there is no {} {key} on record; record it first",
                    said(noun.key())
                )
            }
            Self::AlreadyOnRecord { noun, key } => {
                write!(f, "the {} {key} is on record already", said(noun.key()))
            }
            Self::NothingNamed { noun } => write!(f, "name at least one {}", said(noun.key())),
            Self::NamedTwice { noun, key } => {
                write!(
                    f,
                    "the {} {key} is named twice; name it once",
                    said(noun.key())
                )
            }
            Self::EndsBeforeItBegins { from, to } => {
                write!(f, "it would end on {to}, before it begins on {from}")
            }
            Self::AlreadyInGroup { member, group } => {
                write!(f, "{member} belongs to {group} on that day already")
            }
            Self::NotInGroup { member, group } => {
                write!(f, "{member} does not belong to {group} on that day")
            }
            Self::UnknownZone { zone } => write!(
                f,
                "{zone:?} is not in the time-zone database; give a name such as America/New_York"
            ),
            Self::ClockChange { civil, zone } => write!(
                f,
                "clocks change in {zone}: {civil} occurs twice or not at all; choose another time"
            ),
            Self::OutsideItsSession { session } => {
                write!(
                    f,
                    "that is not within the session {session}; check its days and bodies"
                )
            }
            _ => self.on_substance(f),
        }
    }
}

impl std::error::Error for Refusal {}

impl Refusal {
    /// Refusals that rest on provisions, positions and votes.
    fn on_substance(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::ReadingsDiffer {
                provision,
                admitted,
            } => write!(
                f,
                "the provision {provision} admits the readings {}, each exactly once",
                admitted.join(", ")
            ),
            Self::ReadingOpen { provision } => write!(
                f,
                "only one reading of {provision} allows this, and the forum has not settled it"
            ),
            Self::NotAReadingOfTheQuestion { reading } => write!(
                f,
                "{reading} is not a reading of the provision that the question concerns"
            ),
            Self::DeclarationIsTheHoldersOwn => f.write_str(
                "only the holder's own delegation declares its position; cite a document instead",
            ),
            Self::ExpressedInTheFuture { expressed, today } => {
                write!(
                    f,
                    "{expressed} lies ahead: today is {today} in the forum's civil time"
                )
            }
            Self::SamePositionOnRecord { position, stance } => write!(
                f,
                "the same stance ({}) with the same evidence is on record as position {position}",
                stance.key()
            ),
            Self::AlreadyRetracted { position } => {
                write!(f, "position {position} was retracted already")
            }
            Self::OwnDeclarationStands { position } => write!(
                f,
                "position {position} is the holder's own declaration; only the holder changes it, \
                 by declaring anew"
            ),
            Self::SecondPersonNeeded => {
                f.write_str("two persons are needed for this: name another one who confirms it")
            }
            Self::AlreadyClosed { seal } => {
                write!(
                    f,
                    "the value sealed as {seal} is withheld or erased already"
                )
            }
            Self::NotTheSigningKey { signing } => {
                write!(f, "the key to be replaced does not sign; {signing} does")
            }
            Self::MalformedHash { hash } => {
                write!(f, "{hash:?} is no SHA-256: give 64 digits of 0-9 and a-f")
            }
            Self::VotedTwice { member } => {
                write!(
                    f,
                    "{member} stands on two sides of the roll call; a member votes once"
                )
            }
            _ => self.of_seats(f),
        }
    }
}

/// A key as people say it: `agenda-item` is an agenda item.
pub(super) fn said(key: &str) -> String {
    key.replace('-', " ")
}
