//! A small forum, founded through the registrar and kept in memory.

mod shared_storage;

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU8, Ordering};

use jiff::Timestamp;
use ledger::note::{Algorithm, SignerKey};
use ledger::policy::Policy;
use ledger::storage::IdempotencyKey;
use procedure::act::PositionRecorded;
use procedure::id::{ForumId, MemberId, PersonId};
use procedure::question::Evidence;
use procedure::{Act, By, Command, Seat};
use registrar::{Ask, Registrar, Signer, Surroundings};
use shared_storage::SharedStorage;
use web::Site;

use crate::small_forum::acts;

/// The public address of the site in tests.
pub(crate) const ADDRESS: &str = "https://forum.example";

/// The key of the forum, and of a rehearsal of it.
const SMALL: &str = "small";
pub(crate) const REHEARSAL: &str = "rehearsal-of-small-0a1b2c3d";

/// A site with its record and the hands of its clock.
pub(crate) struct Forum {
    pub(crate) site: Site,
    pub(crate) registrar: Arc<Registrar>,
    /// Seconds since the epoch.
    pub(crate) clock: Arc<AtomicI64>,
}

impl Forum {
    /// A forum on which one act of nearly every kind is on record.
    pub(crate) fn small() -> Self {
        Self::at(ADDRESS)
    }

    /// As [`Forum::small`], at another public address.
    pub(crate) fn at(address: &str) -> Self {
        Self::empty(address).filled(SMALL)
    }

    /// As [`Forum::small`], with a policy that names witnesses.
    pub(crate) fn witnessed(policy: &str) -> Self {
        Self::unfounded(SMALL, ADDRESS, Some(policy)).filled(SMALL)
    }

    /// As [`Forum::small`], but a rehearsal.
    pub(crate) fn rehearsal() -> Self {
        Self::unfounded(REHEARSAL, ADDRESS, None).filled(REHEARSAL)
    }

    fn filled(self, id: &str) -> Self {
        let forum = self;
        for mut act in acts().into_iter().map(|it| it.act) {
            if let Act::ForumFounded(founded) = &mut act {
                founded.forum = ForumId::new(id).unwrap();
            }
            // A forum in memory has no vault of old and no second key.
            if let Some((by, command)) = command(act) {
                forum.enter(by, command);
            }
        }
        forum.registrar.sign().unwrap();
        forum
    }

    /// A forum nobody has founded.
    pub(crate) fn empty(address: &str) -> Self {
        Self::unfounded(SMALL, address, None)
    }

    fn unfounded(id: &str, address: &str, policy: Option<&str>) -> Self {
        // 3 April 2026, 9:00 UTC: a Friday, early in the morning in New York.
        let clock = Arc::new(AtomicI64::new(1_775_206_800));
        let hands = Arc::clone(&clock);
        let clock_of = move || Timestamp::from_second(hands.load(Ordering::Relaxed)).unwrap();
        let clock_of: web::Clock = Arc::new(clock_of);
        let dice = AtomicU8::new(0);
        let surroundings = Surroundings {
            forum: id.into(),
            clock: Arc::clone(&clock_of),
            chance: Arc::new(move || Ok([dice.fetch_add(1, Ordering::Relaxed); 32])),
        };
        let storage = SharedStorage::default();
        let key = SignerKey::from_seed("forum.example/small", Algorithm::Ed25519, [7; 32]);
        let signer = Signer::forgetful(key.unwrap(), "forum.example/small");
        let (reader, writer) = (Box::new(storage.clone()), Box::new(storage));
        let registrar = Registrar::open(surroundings, writer, reader, signer, &mut |_| {});
        let mut registrar = registrar.unwrap();
        if let Some(policy) = policy {
            registrar = registrar.with_policy(Policy::parse(policy.as_bytes()).unwrap());
        }
        let registrar = Arc::new(registrar);
        let particulars = web::Particulars {
            address: address.into(),
            policy: policy.map(str::to_owned),
            ..web::Particulars::default()
        };
        let site = Site::with_particulars(Arc::clone(&registrar), clock_of, particulars);
        Self {
            site,
            registrar,
            clock,
        }
    }

    /// Enters one command, a minute later than the last.
    pub(crate) fn enter(&self, by: By, command: Command) -> u64 {
        let tick = self.clock.fetch_add(60, Ordering::Relaxed);
        let ask = Ask {
            key: IdempotencyKey::new(&format!("test-{tick}")).unwrap(),
            by,
            on: None,
            command,
            proof: None,
        };
        self.registrar.submit(&ask).unwrap().index
    }

    /// Records that the Bahamas, or whoever, supports the one option there is.
    pub(crate) fn declare(&self, member: &str, stance: procedure::question::Stance) -> u64 {
        let words = text::Words::new("Declared here.").unwrap();
        let declared = procedure::question::declare_position::DeclarePosition {
            question: procedure::id::QuestionId::new("appointment").unwrap(),
            option: procedure::id::OptionId::new("the-chair").unwrap(),
            stance,
            words: text::Wording::new(text::Language::En, words),
            regards: None,
        };
        let by = by(Seat::Delegation(MemberId::new(member).unwrap()));
        self.enter(by, declared.into())
    }
}

/// A person in a seat.
pub(crate) fn by(seat: Seat) -> By {
    By {
        seat,
        person: PersonId::new("p-0").unwrap(),
    }
}

/// Who could have asked for this act, and how.
fn command(act: Act) -> Option<(By, Command)> {
    use procedure::{agenda, body, document, founding, framework, group, member, provision};
    use procedure::{question, rollcall, session};
    let command: Command = match act {
        Act::ForumFounded(act) => founding::found::FoundForum(*act).into(),
        Act::FoundingCompleted(act) => founding::complete::CompleteFounding(*act).into(),
        Act::DocumentRecorded(act) => document::record::RecordDocument(*act).into(),
        Act::MemberAdmitted(act) => member::admit::AdmitMember(*act).into(),
        Act::GroupRecorded(act) => group::record::RecordGroup(*act).into(),
        Act::GroupJoined(act) => group::join::JoinGroup(*act).into(),
        Act::GroupLeft(act) => group::leave::LeaveGroup(*act).into(),
        Act::BodyEstablished(act) => body::establish::EstablishBody(*act).into(),
        Act::OfficeTaken(mut act) => {
            // Only the registrar seals, and only a value it was given.
            if act.name.open().is_none() {
                let name = text::Words::new("The Rapporteur’s name").unwrap();
                act.name = procedure::Sealable::Open(name);
            }
            body::take_office::TakeOffice(*act).into()
        }
        Act::OfficeEnded(act) => body::end_office::EndOffice(*act).into(),
        Act::SessionScheduled(act) => session::schedule::ScheduleSession(*act).into(),
        Act::MeetingScheduled(act) => session::schedule_meeting::ScheduleMeeting {
            session: act.session,
            meeting: act.meeting,
            body: act.body,
            opens: act.opens.civil,
            closes: act.closes.civil,
            tzdb: act.tzdb,
            part: act.part,
            attribution: act.attribution,
        }
        .into(),
        Act::AgendaItemPlaced(act) => agenda::place_item::PlaceAgendaItem(*act).into(),
        Act::WordingPutForward(act) => agenda::put_wording::PutWording(*act).into(),
        Act::ElementRecorded(act) => framework::record::RecordElement(*act).into(),
        Act::ProvisionRecorded(act) => provision::record::RecordProvision(*act).into(),
        Act::QuestionRaised(act) => question::raise::RaiseQuestion(*act).into(),
        Act::OptionPutForward(act) => question::put_option::PutOption(*act).into(),
        Act::PositionRecorded(act) => return Some(position(*act)),
        Act::PositionRetracted(act) => question::retract_position::RetractPosition {
            position: act.position,
            reason: act.reason,
        }
        .into(),
        Act::RollCallRecorded(act) => rollcall::record::RecordRollCall(*act).into(),
        // The day lies ahead of the tests' clock; the others need two persons, or somebody seated.
        Act::AgendaStood(_)
        | Act::CredentialsPresented(_)
        | Act::CredentialsStood(_)
        | Act::PersonSeated(_)
        | Act::RoleChanged(_)
        | Act::PersonUnseated(_)
        | Act::HeadDisputed(_)
        | Act::PasskeyEnrolled(_)
        | Act::PasskeyEnded(_)
        | Act::ValueWithheld(_)
        | Act::ValueErased(_)
        | Act::LogKeyRotated(_) => {
            return None;
        }
        // What is said of a matter is said once the founding is complete.
        _ => return None,
    };
    Some((by(Seat::Founder), command))
}

fn position(act: PositionRecorded) -> (By, Command) {
    use procedure::question::{declare_position, record_position};
    let source = match act.evidence {
        Evidence::Cited(citation) => citation,
        Evidence::Declaration => {
            let procedure::Holder::Member(member) = act.holder else {
                unreachable!("only a delegation declares")
            };
            let declared = declare_position::DeclarePosition {
                question: act.question,
                option: act.option,
                stance: act.stance,
                words: act.words,
                regards: None,
            };
            return (by(Seat::Delegation(member)), declared.into());
        }
    };
    let recorded = record_position::RecordPosition {
        holder: act.holder,
        question: act.question,
        option: act.option,
        stance: act.stance,
        expressed: act.expressed,
        on_behalf_of: act.on_behalf_of,
        known_by: act.known_by,
        source,
        words: act.words,
        caveats: act.caveats,
    };
    (by(Seat::Founder), recorded.into())
}
