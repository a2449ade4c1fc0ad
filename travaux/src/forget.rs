//! Erases a person from the accounts: `travaux forget p-17`. What they did stays on record under
//! the pseudonym, and nobody here knows any more whose it is.

use clap::Args;
use ledger::storage::Erasure;
use store::accounts::Fault;
use store::{Accounts, Error};

use crate::{Data, Failure};

/// Whom to forget.
#[derive(Debug, Args)]
pub(crate) struct Forget {
    /// The person's pseudonym in the record: p-17.
    person: String,
}

/// Erases the person. The forum must be stopped, as the accounts are open to one process only.
pub(crate) fn forget(data: &Data, asked: &Forget) -> Result<(), Failure> {
    let (path, person) = (data.accounts(), asked.person.as_str());
    if !path.exists() {
        let path = path.display();
        return Err(Failure::State(format!("there are no accounts at {path}")));
    }
    let mut accounts = Accounts::open(&path)?;
    let erased = accounts.erase_person(person).map_err(|fault| match fault {
        Fault::Unfit(unfit) => Failure::Configuration(unfit.to_string()),
        other => Failure::Record(Error::Failed {
            path: path.clone(),
            doing: "erase a person from",
            source: other.into(),
        }),
    })?;
    match erased {
        Erasure::Done => {
            println!(
                "{person} is erased from the accounts. The record has the pseudonym only; backups \
                 that were made before still have the name."
            );
            Ok(())
        }
        Erasure::Nothing => Err(Failure::State(format!(
            "nothing is known of {person} in the accounts"
        ))),
        Erasure::Lingering => Err(Failure::State(format!(
            "{person} is erased, but may still stand in the file while another process reads it or \
             the disk is full; run this again"
        ))),
    }
}
