//! What the desk works with: the accounts of people, their papers, chance, and who helps from
//! outside.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use intake::{Document, Refused};
use registrar::{Chance, Fault};
use store::{Accounts, Papers};
use tokio::sync::Semaphore;

use super::bucket::Buckets;
use super::federation::Federation;
use super::founding_link::FoundingLink;
use super::opinion::SecondOpinion;
use super::post::Post;
use super::reading::Readings;
use super::rehearsal::Rehearsal;
use crate::limits;

/// Reads a document by its name and bytes; a failure is that of the machine, said to the operator.
///
/// The program reads in a process of its own ([`intake::Confined`]).
pub type Reader =
    Arc<dyn Fn(&str, &[u8]) -> Result<Result<Document, Refused>, String> + Send + Sync>;

/// What a desk is opened with.
pub struct DeskMeans {
    /// The accounts: names, sessions, invitations; nothing of the record. Whoever carries letters
    /// and removes what is over has the same.
    pub accounts: Arc<Mutex<Accounts>>,
    /// The papers people laid before the secretariat.
    pub papers: Papers,
    /// What reads the documents people hand in.
    pub reader: Reader,
    /// The model that is asked for a second opinion, where one is configured.
    pub opinion: Option<Arc<dyn SecondOpinion>>,
    /// Sign-in elsewhere, where it is configured.
    pub federation: Option<Arc<dyn Federation>>,
    /// Who carries letters, where it is configured.
    pub post: Option<Arc<dyn Post>>,
    /// What opens and signs for the seats, in a rehearsal and nowhere else.
    pub rehearsal: Option<Arc<dyn Rehearsal>>,
    /// The dice.
    pub chance: Chance,
}

/// What the desk works with once it is open.
pub(crate) struct Means {
    accounts: Arc<Mutex<Accounts>>,
    pub(crate) papers: Arc<Papers>,
    pub(crate) reader: Reader,
    pub(crate) opinion: Option<Arc<dyn SecondOpinion>>,
    pub(crate) federation: Option<Arc<dyn Federation>>,
    pub(crate) post: Option<Arc<dyn Post>>,
    /// See [`super::asking::Asking::rehearsal`], which asks the record first.
    pub(super) rehearsal: Option<Arc<dyn Rehearsal>>,
    chance: Chance,
    /// What is hashed along with codes; the same for as long as there are accounts.
    pub(crate) pepper: [u8; 32],
    /// From what secrets follow that are handed out once an act is entered. Kept in memory alone.
    pub(crate) seeding: [u8; 32],
    pub(crate) buckets: Buckets,
    pub(crate) founding: FoundingLink,
    /// What was read of the texts that people work on.
    pub(crate) readings: Readings,
    /// Turns of those who act: apart from those of readers, so that readers never hold them up.
    pub(crate) turns: Semaphore,
}

/// The name under which the pepper is kept.
const PEPPER: &str = "pepper";

impl Means {
    /// Opens the desk.
    pub(crate) fn open(means: DeskMeans) -> Result<Self, Fault> {
        let pepper = pepper(&mut locked(&means.accounts), &means.chance)?;
        Ok(Self {
            accounts: means.accounts,
            papers: Arc::new(means.papers),
            reader: means.reader,
            opinion: means.opinion,
            federation: means.federation,
            post: means.post,
            rehearsal: means.rehearsal,
            pepper,
            seeding: (means.chance)()?,
            chance: means.chance,
            buckets: Buckets::default(),
            founding: FoundingLink::default(),
            readings: Readings::default(),
            turns: Semaphore::new(limits::ACTING_MAX),
        })
    }

    /// The accounts. Held briefly, and never while the forum is held.
    pub(crate) fn accounts(&self) -> MutexGuard<'_, Accounts> {
        locked(&self.accounts)
    }

    /// 32 bytes of chance.
    pub(crate) fn chance(&self) -> Result<[u8; 32], Fault> {
        (self.chance)()
    }
}

/// Every change is one transaction, so a panic elsewhere left nothing half done.
fn locked(accounts: &Mutex<Accounts>) -> MutexGuard<'_, Accounts> {
    accounts.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The pepper, made when it is first needed.
fn pepper(accounts: &mut Accounts, chance: &Chance) -> Result<[u8; 32], Fault> {
    let fault = |why: store::accounts::Fault| Fault::Chance {
        reason: why.to_string(),
    };
    if let Some(kept) = accounts.setting(PEPPER).map_err(fault)? {
        let bytes = passkey::base64url::decode(&kept).and_then(|it| it.try_into().ok());
        return bytes.ok_or_else(|| Fault::Chance {
            reason: "the pepper of the accounts is not one".into(),
        });
    }
    let fresh = chance()?;
    let written = passkey::base64url::encode(&fresh);
    accounts.set(PEPPER, &written).map_err(fault)?;
    Ok(fresh)
}
