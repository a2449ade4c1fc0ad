//! Refusals that rest on seats, letters of credentials and passkeys, in plain English.

use std::fmt;

use super::Refusal;
use super::plain::said;
use crate::Seat;

impl Refusal {
    /// Refusals of who may act.
    pub(super) fn of_seats(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::SeatsNotInForce => f.write_str(
                "nobody is seated in the secretariat yet; seat its first two officers first",
            ),
            Self::NotSeated { seat, person } => write!(
                f,
                "{person} does not hold the seat {}; somebody who may must seat that person first",
                named(seat)
            ),
            Self::SeatEnded { seat, person } => write!(
                f,
                "the seat {} of {person} has ended; nothing can be done from it any more",
                named(seat)
            ),
            Self::RoleMayNot { role, verb } => write!(
                f,
                "the role {} may not {}; ask somebody of the seat whose role may",
                role.key(),
                said(verb.key())
            ),
            Self::OfAnotherSeat { seat, verb } => write!(
                f,
                "the seat {} may {} for itself only",
                named(seat),
                said(verb.key())
            ),
            Self::SecondPersonNotSeated { person } => write!(
                f,
                "{person}, who is said to confirm it, does not hold the seat; name another"
            ),
            Self::SignatureNeeded { verb } => write!(
                f,
                "a passkey must sign to {}; enrol one, or sign with the one you have",
                said(verb.key())
            ),
            Self::PasskeyDoesNotStand { passkey } => write!(
                f,
                "passkey {passkey} has ended, is unknown, or belongs to somebody else"
            ),
            Self::DeviceBoundNeeded { passkey } => write!(
                f,
                "passkey {passkey} can leave its device; an officer signs with one that cannot"
            ),
            _ => self.of_seating(f),
        }
    }

    /// Refusals of seating, credentials and passkeys themselves.
    fn of_seating(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::AlreadySeated { seat, person } => write!(
                f,
                "{person} holds the seat {} already, and nothing would change",
                named(seat)
            ),
            Self::HeadByLetterOnly { seat } => write!(
                f,
                "who is head of {} is said by a letter of credentials; present one",
                named(seat)
            ),
            Self::RoleNotOfSeat { seat, role } => {
                write!(f, "the seat {} has no role {}", named(seat), role.key())
            }
            Self::NotForOneself { verb } => {
                write!(
                    f,
                    "nobody may {} for oneself; ask another",
                    said(verb.key())
                )
            }
            Self::FirstOfficersSeated => f.write_str(
                "the first two officers are seated; two officers together seat the next",
            ),
            Self::TwoOfficersMustRemain => {
                f.write_str("two officers must remain in the secretariat; seat another one first")
            }
            Self::NotAParty { seat } => write!(
                f,
                "the seat {} is not opened by a letter of credentials; two officers seat its people",
                named(seat)
            ),
            Self::LaterLetterOnRecord { credentials } => write!(
                f,
                "letter {credentials} of the same delegation is later; act on that one"
            ),
            Self::CredentialsContested { seat } => write!(
                f,
                "the credentials of {} are contested, and nothing here decides between the claims; \
                 record how the contest stands first",
                named(seat)
            ),
            Self::CredentialsWithdrawn { credentials } => {
                write!(f, "letter {credentials} was withdrawn; present a new one")
            }
            Self::NotInvited => f.write_str(
                "neither an unused invitation on record nor another passkey of yours speaks for \
                 this passkey; ask your focal point to invite you anew",
            ),
            Self::ReasonNeeded => f.write_str("say why: the reason stays on record"),
            Self::SignedSomethingElse => f.write_str(
                "what was signed is not what would be entered now; look again and sign again",
            ),
            Self::SignatureFails { passkey } => write!(
                f,
                "the signature of passkey {passkey} is not one by its key over this act, for this \
                 site; sign again"
            ),
            Self::ProofUsedBefore => {
                f.write_str("this signature was used for an entry before; sign again")
            }
            Self::PublicKeyUnreadable => f.write_str(
                "the public key is no ES256 or EdDSA key in the one form that COSE gives it; use \
                 another passkey",
            ),
            _ => self.of_matters(f),
        }
    }
}

/// A seat as keys write it: `delegation of COL`.
fn named(seat: &Seat) -> String {
    let key = said(seat.key());
    seat.of()
        .map_or_else(|| key.clone(), |of| format!("{key} of {of}"))
}
