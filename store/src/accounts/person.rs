//! Who stands behind a pseudonym.

use super::instant::{instant, ms};
use super::{Accounts, Fault, text};
use jiff::Timestamp;
use rusqlite::{OptionalExtension as _, Row};

/// What is known of a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// The pseudonym in the record: `p-17`.
    pub person: String,
    /// The name by which the delegation and the secretariat know the person.
    pub name: String,
    /// Where mail goes.
    pub email: Option<String>,
    /// The language of pages and mail: `en`.
    pub lang: String,
    /// When the row was made.
    pub created: Timestamp,
}

impl Accounts {
    /// Takes the number of a new person: higher than any that was taken, and than `beyond`, the
    /// highest on record (which counts when this file was lost). It is never given again.
    ///
    /// # Errors
    /// As every function here: [`Fault`].
    pub fn next_person(&mut self, beyond: u32) -> Result<String, Fault> {
        let sql = "INSERT INTO numbers (kind, highest) VALUES ('person', ?1 + 1) \
                   ON CONFLICT (kind) DO UPDATE SET highest = max(highest, ?1) + 1 \
                   RETURNING highest";
        let number: i64 = self.write("take the number of a person", |transaction| {
            transaction.query_row(sql, [beyond], |row| row.get(0))
        })?;
        Ok(format!("p-{number}"))
    }

    /// Keeps what is known of a person, in the place of what was known before, of which nothing is
    /// left in the file. `created` stays as it was.
    pub fn keep_person(&mut self, person: &Person) -> Result<(), Fault> {
        text::person(&person.person)?;
        text::line("name", &person.name, text::NAME_MAX)?;
        if let Some(email) = &person.email {
            text::email(email)?;
        }
        text::word("language", &person.lang, 8)?;
        let sql = "INSERT INTO persons (person, name, email, lang, created) \
                   VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT (person) DO UPDATE \
                   SET name = excluded.name, email = excluded.email, lang = excluded.lang";
        let Person {
            person,
            name,
            email,
            lang,
            created,
        } = person;
        let row = (person, name, email, lang, ms(*created));
        let doing = "keep a person";
        // Whoever is new replaces nothing.
        if self.person(person)?.is_none() {
            return self.write(doing, |transaction| transaction.execute(sql, row).map(drop));
        }
        self.wipe(doing, |transaction| transaction.execute(sql, row).map(drop))
    }

    /// What is known of a person; nothing of one who was erased, or known to the record only.
    pub fn person(&self, person: &str) -> Result<Option<Person>, Fault> {
        self.read("read a person", |connection| {
            connection
                .prepare_cached("SELECT * FROM persons WHERE person = ?1")?
                .query_row([person], read)
                .optional()
        })
    }

    /// Everybody who is known, in the order of their names' pseudonyms.
    pub fn persons(&self) -> Result<Vec<Person>, Fault> {
        let sql = "SELECT * FROM persons ORDER BY length(person), person";
        self.read("read the persons", |connection| {
            connection
                .prepare_cached(sql)?
                .query_map([], read)?
                .collect()
        })
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<Person> {
    Ok(Person {
        person: row.get("person")?,
        name: row.get("name")?,
        email: row.get("email")?,
        lang: row.get("lang")?,
        created: instant(row, "created")?,
    })
}
