//! Why a command cannot become an act, said to a person: what, why, and what can be done now.

mod of_appointments;
mod of_groups;
mod of_matters;
mod of_statements;

use jiff::civil::Date;
use language::{Arg, Lang, Messages};
use procedure::{Forum, Refusal, Seat};

use of_matters::of_matters;

/// An argument of a message and its text.
type Filling = (&'static str, String);

/// The refusal in the reader's language, as plain text.
pub fn refusal(refusal: &Refusal, forum: &Forum, lang: Lang) -> String {
    let key = format!("refusal-{}", refusal.code());
    let fillings = fillings(refusal, &Speaker { forum, lang });
    let args: Vec<(&str, Arg<'_>)> = fillings
        .iter()
        .map(|(name, text)| (*name, text.into()))
        .collect();
    Messages::of(lang).format(&key, &args)
}

/// Says the names that a refusal holds.
struct Speaker<'a> {
    forum: &'a Forum,
    lang: Lang,
}

impl Speaker<'_> {
    fn label(&self, prefix: &str, key: &str) -> String {
        let messages = Messages::of(self.lang);
        messages.text(&format!("{prefix}-{key}")).to_owned()
    }

    fn seat(&self, seat: &Seat) -> String {
        publish::seat(seat, self.forum, self.lang)
    }

    fn member(&self, code: &str) -> String {
        let names = publish::Names {
            forum: self.forum,
            lang: self.lang,
        };
        let id = procedure::id::MemberId::new(code);
        id.map_or_else(|_| code.to_owned(), |id| names.member(id))
    }

    fn date(&self, date: Date) -> String {
        language::date_long(self.lang, date)
    }
}

fn fillings(refusal: &Refusal, speaker: &Speaker<'_>) -> Vec<Filling> {
    match refusal {
        Refusal::NotFounded
        | Refusal::AlreadyFounded
        | Refusal::FoundingComplete
        | Refusal::DeclarationIsTheHoldersOwn
        | Refusal::SecondPersonNeeded => Vec::new(),
        Refusal::SeatMayNot { seat, verb } | Refusal::OfAnotherSeat { seat, verb } => vec![
            ("seat", speaker.seat(seat)),
            ("verb", speaker.label("verb", verb.key())),
        ],
        Refusal::MalformedKey { key } => vec![("key", key.clone())],
        Refusal::Unknown { noun, key }
        | Refusal::AlreadyOnRecord { noun, key }
        | Refusal::NamedTwice { noun, key } => vec![
            ("noun", speaker.label("noun", noun.key())),
            ("key", key.clone()),
        ],
        Refusal::NothingNamed { noun } => vec![("noun", speaker.label("noun", noun.key()))],
        Refusal::EndsBeforeItBegins { from, to } => {
            vec![("from", speaker.date(*from)), ("to", speaker.date(*to))]
        }
        Refusal::AlreadyInGroup { member, group } | Refusal::NotInGroup { member, group } => {
            vec![("member", speaker.member(member)), ("group", group.clone())]
        }
        Refusal::UnknownZone { zone } => vec![("zone", zone.clone())],
        Refusal::ClockChange { civil, zone } => {
            vec![("civil", civil.clone()), ("zone", zone.clone())]
        }
        Refusal::OutsideItsSession { session } => vec![("session", session.clone())],
        Refusal::ReadingsDiffer {
            provision,
            admitted,
        } => vec![
            ("provision", provision.to_string()),
            ("admitted", language::list(speaker.lang, admitted)),
        ],
        Refusal::ReadingOpen { provision } => {
            vec![("provision", provision.clone())]
        }
        Refusal::NotAReadingOfTheQuestion { reading } => {
            vec![("reading", reading.to_string())]
        }
        Refusal::ExpressedInTheFuture { expressed, today } => vec![
            ("expressed", speaker.date(*expressed)),
            ("today", speaker.date(*today)),
        ],
        Refusal::SamePositionOnRecord { position, .. }
        | Refusal::AlreadyRetracted { position }
        | Refusal::OwnDeclarationStands { position } => {
            vec![("position", position.to_string())]
        }
        Refusal::AlreadyClosed { seal } => vec![("seal", seal.clone())],
        Refusal::NotTheSigningKey { signing } => vec![("signing", signing.clone())],
        Refusal::MalformedHash { hash } => vec![("hash", hash.clone())],
        Refusal::VotedTwice { member } => vec![("member", speaker.member(member))],
        _ => of_seats(refusal, speaker),
    }
}

/// What refusals of seats, credentials, passkeys and signatures hold; the rest hold nothing.
fn of_seats(refusal: &Refusal, speaker: &Speaker<'_>) -> Vec<Filling> {
    match refusal {
        Refusal::NotSeated { seat, person }
        | Refusal::SeatEnded { seat, person }
        | Refusal::AlreadySeated { seat, person } => {
            vec![("seat", speaker.seat(seat)), ("person", person.to_string())]
        }
        Refusal::RoleMayNot { role, verb } => vec![
            ("role", speaker.label("act-role", role.key())),
            ("verb", speaker.label("verb", verb.key())),
        ],
        Refusal::RoleNotOfSeat { seat, role } => vec![
            ("seat", speaker.seat(seat)),
            ("role", speaker.label("act-role", role.key())),
        ],
        Refusal::SecondPersonNotSeated { person } => vec![("person", person.to_string())],
        Refusal::SignatureNeeded { verb } | Refusal::NotForOneself { verb } => {
            vec![("verb", speaker.label("verb", verb.key()))]
        }
        Refusal::PasskeyDoesNotStand { passkey }
        | Refusal::DeviceBoundNeeded { passkey }
        | Refusal::SignatureFails { passkey } => vec![("passkey", passkey.to_string())],
        Refusal::HeadByLetterOnly { seat }
        | Refusal::NotAParty { seat }
        | Refusal::CredentialsContested { seat } => vec![("seat", speaker.seat(seat))],
        Refusal::LaterLetterOnRecord { credentials }
        | Refusal::CredentialsWithdrawn { credentials } => {
            vec![("credentials", credentials.to_string())]
        }
        Refusal::Thematic(refusal) => of_groups::of_groups(refusal, speaker),
        refusal => of_matters(refusal, speaker),
    }
}

#[cfg(test)]
mod tests {
    use procedure::id::{CredentialsId, PasskeyId, PersonId, PositionId, ProvisionId, ReadingId};
    use procedure::question::Stance;
    use procedure::seats::Role;
    use procedure::{Noun, Verb};

    use super::*;

    fn all() -> Vec<Refusal> {
        let (key, day) = (String::from("key"), jiff::civil::date(2026, 3, 30));
        let position = PositionId(17);
        let member_and_group = |member: &str| (member.to_owned(), String::from("EU"));
        let ((member, group), (other, same)) = (member_and_group("FRA"), member_and_group("DEU"));
        vec![
            Refusal::NotFounded,
            Refusal::AlreadyFounded,
            Refusal::FoundingComplete,
            Refusal::SeatMayNot {
                seat: Seat::Clerk,
                verb: Verb::RecordPosition,
            },
            Refusal::MalformedKey { key: key.clone() },
            Refusal::Unknown {
                noun: Noun::RollCall,
                key: key.clone(),
            },
            Refusal::AlreadyOnRecord {
                noun: Noun::AgendaItem,
                key: key.clone(),
            },
            Refusal::NothingNamed { noun: Noun::Body },
            Refusal::NamedTwice {
                noun: Noun::Reading,
                key: key.clone(),
            },
            Refusal::EndsBeforeItBegins { from: day, to: day },
            Refusal::AlreadyInGroup { member, group },
            Refusal::NotInGroup {
                member: other,
                group: same,
            },
            Refusal::UnknownZone { zone: key.clone() },
            Refusal::ClockChange {
                civil: key.clone(),
                zone: key.clone(),
            },
            Refusal::OutsideItsSession {
                session: key.clone(),
            },
            Refusal::ReadingsDiffer {
                provision: ProvisionId::new("rule").expect("a key"),
                admitted: vec!["a", "b"],
            },
            Refusal::ReadingOpen {
                provision: "rule".into(),
            },
            Refusal::NotAReadingOfTheQuestion {
                reading: ReadingId::new("reading").expect("a key"),
            },
            Refusal::DeclarationIsTheHoldersOwn,
            Refusal::ExpressedInTheFuture {
                expressed: day,
                today: day,
            },
            Refusal::SamePositionOnRecord {
                position,
                stance: Stance::Support,
            },
            Refusal::AlreadyRetracted { position },
            Refusal::OwnDeclarationStands { position },
            Refusal::SecondPersonNeeded,
            Refusal::AlreadyClosed { seal: key.clone() },
            Refusal::NotTheSigningKey {
                signing: key.clone(),
            },
            Refusal::MalformedHash { hash: key },
            Refusal::VotedTwice {
                member: "FRA".to_owned(),
            },
        ]
    }

    /// Refusals of seats, credentials, passkeys and signatures.
    fn all_of_seats() -> Vec<Refusal> {
        let (seat, other) = (Seat::Secretariat, Seat::Clerk);
        let (person, verb) = (PersonId::new("p-17").expect("a key"), Verb::SeatPerson);
        let (passkey, credentials) = (PasskeyId(3), CredentialsId(2));
        let (role, officer) = (Role::Adviser, Role::Officer);
        let (seats, persons) = (|| seat.clone(), || person.clone());
        vec![
            Refusal::SeatsNotInForce,
            Refusal::NotSeated {
                seat: seats(),
                person: persons(),
            },
            Refusal::SeatEnded {
                seat: seats(),
                person: persons(),
            },
            Refusal::AlreadySeated {
                seat: seats(),
                person: persons(),
            },
            Refusal::RoleMayNot { role, verb },
            Refusal::OfAnotherSeat { seat: other, verb },
            Refusal::SecondPersonNotSeated { person: persons() },
            Refusal::SignatureNeeded { verb },
            Refusal::PasskeyDoesNotStand { passkey },
            Refusal::DeviceBoundNeeded { passkey },
            Refusal::HeadByLetterOnly { seat: seats() },
            Refusal::RoleNotOfSeat {
                seat: seats(),
                role: officer,
            },
            Refusal::NotForOneself { verb },
            Refusal::FirstOfficersSeated,
            Refusal::TwoOfficersMustRemain,
            Refusal::NotAParty { seat: seats() },
            Refusal::LaterLetterOnRecord { credentials },
            Refusal::CredentialsContested { seat: seats() },
            Refusal::CredentialsWithdrawn { credentials },
            Refusal::NotInvited,
            Refusal::ReasonNeeded,
            Refusal::SignedSomethingElse,
            Refusal::SignatureFails { passkey },
            Refusal::ProofUsedBefore,
            Refusal::PublicKeyUnreadable,
        ]
    }

    #[test]
    fn every_verb_is_said_in_every_language() {
        for lang in Lang::ALL {
            for verb in Verb::ALL {
                let said = refusal(
                    &Refusal::SignatureNeeded { verb: *verb },
                    &Forum::default(),
                    lang,
                );
                assert!(!said.contains('['), "{lang} {verb:?}: {said}");
            }
        }
    }

    #[test]
    fn every_refusal_is_said_in_every_language() {
        for lang in Lang::ALL {
            for one in all()
                .into_iter()
                .chain(all_of_seats())
                .chain(of_matters::tests::all())
                .chain(of_groups::tests::all())
                .chain(of_statements::tests::all())
                .chain(of_appointments::tests::all())
            {
                let said = refusal(&one, &Forum::default(), lang);
                let whole = !said.contains("{$") && !said.contains('[');
                assert!(whole, "{lang} {}: {said}", one.code());
            }
        }
    }

    #[test]
    fn a_refusal_says_what_can_be_done() {
        let open = Refusal::ReadingOpen {
            provision: "cofacilitator-appointment".into(),
        };
        let said = refusal(&open, &Forum::default(), Lang::En);
        assert!(said.contains("once the forum has settled"), "{said}");
    }
}
