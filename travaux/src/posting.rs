//! Letters: from the outbox in the accounts to the mail server of the configuration.

use std::cell::RefCell;
use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use jiff::{SignedDuration, Timestamp};
use post::{Office, Outbox, Secret, Undelivered, Waiting};
use store::Accounts;
use store::accounts::{Fault, Mail, NewLine};

use crate::configuration::mail;
use crate::{Failure, secret_file};

/// How many letters are fetched at once. Few, so that one whose person was erased or whose
/// invitation was withdrawn meanwhile is not among them for long.
const AT_ONCE: u32 = 10;

/// How long the mail server is left alone after it failed once, twice and so on.
const PAUSES: [SignedDuration; 4] = [
    SignedDuration::from_mins(1),
    SignedDuration::from_mins(3),
    SignedDuration::from_mins(10),
    SignedDuration::from_mins(15),
];

/// Carries letters, one round after the other.
pub(crate) struct Posting {
    office: Office,
    address: String,
    /// How often in a row the mail server failed.
    failed: usize,
    /// When it is asked again.
    not_before: Timestamp,
}

impl Posting {
    /// As configured.
    pub(crate) fn new(mail: &mail::Mail, address: &str) -> Result<Self, Failure> {
        let credentials = match &mail.user {
            Some((name, file)) => Some((name.clone(), Secret::new(secret_file::secret(file)?))),
            None => None,
        };
        let authorities = mail.authorities_file.as_deref().map(secret_file::text);
        let office = Office {
            server: mail.server.clone(),
            port: mail.port,
            security: mail.security,
            credentials,
            from: mail.from.clone(),
            answers: mail.answers.clone(),
            authorities: authorities.transpose()?,
            patience: Office::PATIENCE,
        };
        let wrong = |what: String| Failure::Configuration(format!("[mail]: {what}"));
        office.check().map_err(wrong)?;
        Ok(Self {
            office,
            address: address.to_owned(),
            failed: 0,
            not_before: Timestamp::MIN,
        })
    }

    /// Carries what is due, until nothing is or the mail server fails.
    pub(crate) fn carry(&mut self, accounts: &Mutex<Accounts>, clock: &dyn Fn() -> Timestamp) {
        while self.not_before <= clock() && self.round(accounts, clock()) {}
    }

    /// One round; whether there may be more to carry.
    fn round(&mut self, accounts: &Mutex<Accounts>, now: Timestamp) -> bool {
        let outbox = InAccounts {
            accounts,
            now,
            persons: RefCell::default(),
        };
        let round = match post::round(&self.office, &outbox, &self.address, now) {
            Ok(round) => round,
            Err(fault) => {
                tracing::error!(%fault, "the outbox cannot be used");
                self.pause(now);
                return false;
            }
        };
        for lost in &round.given_up {
            let (letter, template, code, why) = (lost.id, &lost.template, lost.code, &lost.why);
            tracing::error!(letter, template, code, why, "a letter will not arrive");
        }
        if let Some(trouble) = round.trouble {
            self.trouble(&trouble, now);
            return false;
        }
        let carried = round.sent + round.given_up.len();
        if 0 < self.failed && 0 < carried {
            tracing::warn!("letters are carried again");
            self.failed = 0;
        }
        0 < carried
    }

    /// Said once for each kind of pause, not every time.
    fn trouble(&mut self, trouble: &post::Trouble, now: Timestamp) {
        if self.failed < PAUSES.len() {
            tracing::error!(key = trouble.key(), "no letters are carried: {trouble}");
        }
        self.pause(now);
    }

    fn pause(&mut self, now: Timestamp) {
        let pause = PAUSES[self.failed.min(PAUSES.len() - 1)];
        self.failed += 1;
        self.not_before = now.saturating_add(pause).unwrap_or(Timestamp::MAX);
    }
}

/// The outbox, in the accounts. They are held briefly, never while the mail server speaks.
struct InAccounts<'a> {
    accounts: &'a Mutex<Accounts>,
    now: Timestamp,
    /// Whom the letters are for, where they are persons of the forum.
    persons: RefCell<HashMap<i64, String>>,
}

impl InAccounts<'_> {
    fn accounts(&self) -> MutexGuard<'_, Accounts> {
        // Every change is one transaction, so a panic elsewhere left nothing half done.
        self.accounts.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn waiting(&self, mail: Mail) -> Waiting {
        if let Some(person) = mail.person {
            self.persons.borrow_mut().insert(mail.id, person);
        }
        Waiting {
            id: mail.id,
            to: mail.to,
            lang: mail.lang,
            template: mail.template,
            fields: mail.fields,
            attempts: mail.attempts,
            expires: mail.expires,
        }
    }
}

impl Outbox for InAccounts<'_> {
    type Fault = Fault;

    fn due(&self, now: Timestamp) -> Result<Vec<Waiting>, Fault> {
        let due = self.accounts().mail_due(now, AT_ONCE)?;
        Ok(due.into_iter().map(|mail| self.waiting(mail)).collect())
    }

    fn sent(&self, id: i64) -> Result<(), Fault> {
        self.accounts().mail_sent(id)
    }

    fn put_off(&self, id: i64, until: Timestamp) -> Result<(), Fault> {
        self.accounts().mail_failed(id, until)
    }

    fn give_up(&self, undelivered: &Undelivered) -> Result<(), Fault> {
        let detail = serde_json::json!({
            "template": undelivered.template,
            "code": undelivered.code,
        });
        let persons = self.persons.borrow();
        let line = NewLine {
            person: persons.get(&undelivered.id).map(String::as_str),
            seat: None,
            party: None,
            what: "letter-undelivered",
            detail: &detail.to_string(),
        };
        let mut accounts = self.accounts();
        accounts.mail_sent(undelivered.id)?;
        accounts.log(line, self.now).map(drop)
    }
}

#[cfg(test)]
mod tests;
