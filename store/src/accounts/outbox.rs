//! Mail that was not sent yet.
//!
//! A mail may carry a link in clear, since it has to arrive. It is gone when it was
//! sent, when it expires, and when its person is erased.

use super::instant::{instant, ms};
use super::{Accounts, Fault, text};
use jiff::Timestamp;
use rusqlite::{Row, Transaction};

/// A mail to be sent.
#[derive(Debug, Clone, Copy)]
pub struct NewMail<'a> {
    /// To whom, where it is a person of the forum.
    pub person: Option<&'a str>,
    /// To which address.
    pub to: &'a str,
    /// In which language.
    pub lang: &'a str,
    /// Which text.
    pub template: &'a str,
    /// What stands in it, as a JSON object.
    pub fields: &'a str,
    /// When it is to be sent.
    pub due: Timestamp,
    /// From when on it is no longer sent.
    pub expires: Timestamp,
}

/// A mail that waits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mail {
    /// Its number.
    pub id: i64,
    /// To whom, where it is a person of the forum.
    pub person: Option<String>,
    /// To which address.
    pub to: String,
    /// In which language.
    pub lang: String,
    /// Which text.
    pub template: String,
    /// What stands in it, as a JSON object.
    pub fields: String,
    /// When it is to be sent.
    pub due: Timestamp,
    /// From when on it is no longer sent.
    pub expires: Timestamp,
    /// How often that was tried.
    pub attempts: u32,
}

impl NewMail<'_> {
    /// What is wrong with it, if anything is.
    fn wanting(&self) -> Result<(), Fault> {
        self.person.map_or(Ok(()), text::person)?;
        text::email(self.to)?;
        text::word("language", self.lang, 8)?;
        text::word("template", self.template, 80)?;
        text::json("fields", self.fields, 20_000)?;
        Ok(())
    }

    fn insert(&self, transaction: &Transaction<'_>) -> rusqlite::Result<()> {
        let sql = "INSERT INTO outbox (person, recipient, lang, template, fields, due, expires) \
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
        let (person, to, lang) = (self.person, self.to, self.lang);
        let (due, expires) = (ms(self.due), ms(self.expires));
        let row = (person, to, lang, self.template, self.fields, due, expires);
        transaction.prepare_cached(sql)?.execute(row).map(drop)
    }
}

impl Accounts {
    /// Puts a mail into the outbox; its number.
    pub fn post(&mut self, new: NewMail<'_>) -> Result<i64, Fault> {
        new.wanting()?;
        self.write("keep a mail", |transaction| {
            new.insert(transaction)?;
            Ok(transaction.last_insert_rowid())
        })
    }

    /// Puts mails into the outbox: all of them, or none where one is not as it is to be. It costs one
    /// write, however many there are.
    pub fn post_all(&mut self, all: &[NewMail<'_>]) -> Result<(), Fault> {
        all.iter().try_for_each(NewMail::wanting)?;
        self.write("keep mails", |transaction| {
            all.iter().try_for_each(|new| new.insert(transaction))
        })
    }

    /// The mails that are to be sent now, `many` at most, the longest due first.
    pub fn mail_due(&self, now: Timestamp, many: u32) -> Result<Vec<Mail>, Fault> {
        let sql = "SELECT * FROM outbox WHERE due <= ?1 AND ?1 < expires ORDER BY due, id LIMIT ?2";
        self.read("read the outbox", |connection| {
            connection
                .prepare_cached(sql)?
                .query_map((ms(now), many), read)?
                .collect()
        })
    }

    /// When the next mail is due, if any waits.
    pub fn next_mail(&self) -> Result<Option<Timestamp>, Fault> {
        let sql = "SELECT min(due) AS due FROM outbox";
        self.read("read the outbox", |connection| {
            connection
                .prepare_cached(sql)?
                .query_row([], |row| super::instant::maybe(row, "due"))
        })
    }

    /// A mail was sent: it is here no more, and with the next [`Accounts::sweep`] or so nothing of it
    /// is left in the file.
    pub fn mail_sent(&mut self, id: i64) -> Result<(), Fault> {
        self.forget("forget a mail that was sent", |transaction| {
            let sql = "DELETE FROM outbox WHERE id = ?1";
            transaction.execute(sql, [id]).map(drop)
        })
    }

    /// A mail could not be sent, and is to be tried again at `due`.
    pub fn mail_failed(&mut self, id: i64, due: Timestamp) -> Result<(), Fault> {
        let sql = "UPDATE outbox SET attempts = attempts + 1, due = ?2 WHERE id = ?1";
        self.write("put a mail off", |transaction| {
            transaction.execute(sql, (id, ms(due))).map(drop)
        })
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<Mail> {
    Ok(Mail {
        id: row.get("id")?,
        person: row.get("person")?,
        to: row.get("recipient")?,
        lang: row.get("lang")?,
        template: row.get("template")?,
        fields: row.get("fields")?,
        due: instant(row, "due")?,
        expires: instant(row, "expires")?,
        attempts: row.get("attempts")?,
    })
}
