//! A small forum with a desk, founded and staffed through the registrar, kept in memory; its
//! accounts in a folder of their own.

mod people;

use std::path::PathBuf;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use jiff::Timestamp;
use ledger::Hash;
use ledger::note::{Algorithm, SignerKey};
use ledger::storage::IdempotencyKey;
use procedure::id::{ForumId, PersonId};
use procedure::question::Evidence;
use procedure::{Act, By, Command, Holder, Seat};
use registrar::{Ask, Chance, Registrar, Signer, Surroundings};
use store::{Accounts, Papers};
use web::{DeskMeans, Federation, Rehearsal, Site};

use crate::shared_storage::SharedStorage;
use crate::small_forum::acts;

pub(crate) use people::{Person, authenticator};

/// The public address of the site in tests.
pub(crate) const ADDRESS: &str = "https://forum.example";

/// The key of the forum.
pub(crate) const SMALL: &str = "small";

/// A site with a desk, its record and the hands of its clock.
pub(crate) struct Forum {
    pub(crate) site: Site,
    pub(crate) registrar: Arc<Registrar>,
    /// Seconds since the epoch.
    pub(crate) clock: Arc<AtomicI64>,
    /// What the start printed.
    pub(crate) link: Option<String>,
    pub(crate) folder: PathBuf,
    /// What is kept beside the record.
    pub(crate) accounts: Arc<Mutex<Accounts>>,
}

/// Letters stay in the outbox, where tests look for them.
struct Unhurried;

impl web::Post for Unhurried {
    fn wake(&self) {}
}

impl Drop for Forum {
    fn drop(&mut self) {
        let _gone = std::fs::remove_dir_all(&self.folder);
    }
}

static FORUMS: AtomicU64 = AtomicU64::new(0);

impl Forum {
    /// A founded forum in whose secretariat nobody sits.
    pub(crate) fn new() -> Self {
        Self::at(ADDRESS, None)
    }

    /// As [`Forum::new`], at another address, with sign-in elsewhere.
    pub(crate) fn at(address: &str, federation: Option<Arc<dyn Federation>>) -> Self {
        Self::begun(address, federation, SMALL, None)
    }

    /// As [`Forum::new`], under another key, with something that opens seats by links.
    pub(crate) fn played(id: &str, rehearsal: Arc<dyn Rehearsal>) -> Self {
        Self::begun(ADDRESS, None, id, Some(rehearsal))
    }

    /// A forum that nobody has founded.
    pub(crate) fn unfounded() -> Self {
        Self::begun(ADDRESS, None, "", None)
    }

    /// An empty key founds nothing.
    fn begun(
        address: &str,
        federation: Option<Arc<dyn Federation>>,
        id: &str,
        rehearsal: Option<Arc<dyn Rehearsal>>,
    ) -> Self {
        // 3 April 2026, 9:00 UTC: a Friday, early in the morning in New York.
        let clock = Arc::new(AtomicI64::new(1_775_206_800));
        let hands = Arc::clone(&clock);
        let clock_of = move || Timestamp::from_second(hands.load(Ordering::Relaxed)).unwrap();
        let clock_of: web::Clock = Arc::new(clock_of);
        let registrar = Arc::new(registrar(id, &clock_of, chance()));
        if !id.is_empty() {
            found(id, &registrar, &clock);
        }
        let site = Site::new(Arc::clone(&registrar), clock_of, address);
        let number = FORUMS.fetch_add(1, Ordering::Relaxed);
        let folder = format!("travaux-desk-{}-{number}", std::process::id());
        let folder = std::env::temp_dir().join(folder);
        std::fs::create_dir_all(&folder).unwrap();
        let accounts = Accounts::open(&folder.join("accounts.sqlite")).unwrap();
        let accounts = Arc::new(Mutex::new(accounts));
        let means = DeskMeans {
            accounts: Arc::clone(&accounts),
            papers: Papers::at(&folder.join("papers")),
            reader: Arc::new(|name, bytes| Ok(intake::read(name, bytes))),
            opinion: Some(Arc::new(Model)),
            federation,
            post: Some(Arc::new(Unhurried)),
            rehearsal,
            chance: chance(),
        };
        let link = site.open_desk(means).unwrap();
        Self {
            site,
            registrar,
            clock,
            link,
            folder,
            accounts,
        }
    }

    /// Lets time pass.
    pub(crate) fn later(&self, seconds: i64) {
        self.clock.fetch_add(seconds, Ordering::Relaxed);
    }

    /// The accounts as they lie in their file, with what is still in its log.
    pub(crate) fn accounts_bytes(&self) -> Vec<u8> {
        let mut bytes = std::fs::read(self.folder.join("accounts.sqlite")).unwrap();
        bytes.extend(std::fs::read(self.folder.join("accounts.sqlite-wal")).unwrap_or_default());
        bytes
    }
}

fn registrar(id: &str, clock: &web::Clock, chance: Chance) -> Registrar {
    let surroundings = Surroundings {
        forum: id.into(),
        clock: Arc::clone(clock),
        chance,
    };
    let storage = SharedStorage::default();
    let key = SignerKey::from_seed("forum.example/small", Algorithm::Ed25519, [7; 32]);
    let signer = Signer::forgetful(key.unwrap(), "forum.example/small");
    let (reader, writer) = (Box::new(storage.clone()), Box::new(storage));
    Registrar::open(surroundings, writer, reader, signer, &mut |_| {}).unwrap()
}

/// Never the same twice in a process.
fn chance() -> Chance {
    static DICE: AtomicU64 = AtomicU64::new(0);
    Arc::new(|| {
        let roll = DICE.fetch_add(1, Ordering::Relaxed);
        Ok(*Hash::of(&roll.to_be_bytes()).as_bytes())
    })
}

/// Enters what the small forum is made of, up to its founding.
fn found(id: &str, registrar: &Registrar, clock: &AtomicI64) {
    for mut act in acts().into_iter().map(|it| it.act) {
        if let Act::ForumFounded(founded) = &mut act {
            founded.forum = ForumId::new(id).unwrap();
        }
        let tick = clock.fetch_add(1, Ordering::Relaxed);
        let over = matches!(act, Act::FoundingCompleted(_));
        let Some(command) = asked(&act) else {
            continue;
        };
        let ask = Ask {
            key: IdempotencyKey::new(&format!("founding-{tick}")).unwrap(),
            by: by(founder(&act), "p-0"),
            on: None,
            command,
            proof: None,
        };
        registrar.submit(&ask).unwrap();
        if over {
            break;
        }
    }
    registrar.sign().unwrap();
}

fn asked(act: &Act) -> Option<Command> {
    let mut act = act.clone();
    match &mut act {
        // The day lies ahead of the tests' clock; what is disputed is disputed once it is founded.
        Act::AgendaStood(_)
        | Act::StatementRecorded(_)
        | Act::PositionDisputed(_)
        | Act::DisputeSettled(_)
        | Act::PositionAnnotated(_) => return None,
        Act::OfficeTaken(taken) if taken.name.open().is_none() => {
            // Only the registrar seals, and only a value it was given.
            let name = text::Words::new("The Rapporteur’s name").unwrap();
            taken.name = procedure::Sealable::Open(name);
        }
        _ => {}
    }
    Some(Command::behind(&act))
}

fn founder(act: &Act) -> Seat {
    match act {
        Act::PositionRecorded(act) => match (&act.evidence, &act.holder) {
            (Evidence::Declaration, Holder::Member(member)) => Seat::Delegation(*member),
            _ => Seat::Founder,
        },
        _ => Seat::Founder,
    }
}

/// A person in a seat.
pub(crate) fn by(seat: Seat, person: &str) -> By {
    By {
        seat,
        person: PersonId::new(person).unwrap(),
    }
}

/// A seat by its key and what it is of.
pub(crate) fn seat(key: &str, of: Option<&str>) -> Seat {
    Seat::read(key, of).unwrap()
}

/// A model that claims one thing that stands in the text and one that does not, whatever it is told.
struct Model;

impl web::SecondOpinion for Model {
    fn model(&self) -> &'static str {
        "a-model"
    }

    fn ask(&self, _: &serde_json::Value) -> Result<String, String> {
        let claims = r#"{"claims": [
            {"holder": "COL", "stance": "oppose", "evidence": "Colombia opposed the proposal of the Chair"},
            {"holder": "BHS", "stance": "support", "evidence": "The Bahamas supported everything at once"}]}"#;
        Ok(serde_json::json!({"choices": [{"message": {"content": claims}}]}).to_string())
    }
}
