//! Letters on their way: real conversations with a mail server that plays by the rules, or does not.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may fail by panicking"
)]

mod arriving;
mod failing;
mod playing;
mod reading;

use std::cell::RefCell;
use std::convert::Infallible;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use playing::{Play, Server};
use post::{Office, Outbox, Round, Secret, Security, Undelivered, Waiting, round};

const FORUM: &str = "https://forum.example";
const LINK: &str = "https://forum.example/en/invitation#ABCD-EFGH-JKLM-NPQR";

fn now() -> Timestamp {
    "2026-07-20T12:00:00Z".parse().unwrap()
}

/// The outbox, and what became of each letter.
#[derive(Default)]
struct Tray {
    waiting: RefCell<Vec<Waiting>>,
    put_off: RefCell<Vec<(i64, Timestamp)>>,
    given_up: RefCell<Vec<Undelivered>>,
}

impl Tray {
    fn with(waiting: Vec<Waiting>) -> Self {
        Self {
            waiting: RefCell::new(waiting),
            ..Self::default()
        }
    }

    fn forget(&self, id: i64) {
        self.waiting.borrow_mut().retain(|waiting| waiting.id != id);
    }

    fn ids(&self) -> Vec<i64> {
        self.waiting
            .borrow()
            .iter()
            .map(|waiting| waiting.id)
            .collect()
    }
}

impl Outbox for Tray {
    type Fault = Infallible;

    fn due(&self, _now: Timestamp) -> Result<Vec<Waiting>, Infallible> {
        Ok(self.waiting.borrow().clone())
    }

    fn sent(&self, id: i64) -> Result<(), Infallible> {
        self.forget(id);
        Ok(())
    }

    fn put_off(&self, id: i64, until: Timestamp) -> Result<(), Infallible> {
        self.put_off.borrow_mut().push((id, until));
        Ok(())
    }

    fn give_up(&self, undelivered: &Undelivered) -> Result<(), Infallible> {
        self.forget(undelivered.id);
        self.given_up.borrow_mut().push(undelivered.clone());
        Ok(())
    }
}

fn invitation(id: i64, to: &str, lang: &str) -> Waiting {
    Waiting {
        id,
        to: to.to_owned(),
        lang: lang.to_owned(),
        template: "invitation".to_owned(),
        fields: format!(
            r#"{{"forum": "Global Mechanism", "seat": "Delegation of Colombia",
                "link": "{LINK}", "expires": "2026-07-27T15:00:00Z"}}"#
        ),
        attempts: 0,
        expires: now() + SignedDuration::from_hours(72),
    }
}

fn office(server: &Server) -> Office {
    Office {
        server: "localhost".to_owned(),
        port: server.port,
        security: Security::Loopback,
        credentials: None,
        from: "Global Mechanism <post@forum.example>".parse().unwrap(),
        answers: None,
        authorities: None,
        patience: Duration::from_mins(1),
    }
}

/// An office behind TLS, with the name and secret that the server asks for.
fn closed(server: &Server, security: Security) -> Office {
    Office {
        security,
        credentials: Some(("forum".to_owned(), Secret::new("open sesame"))),
        authorities: Some(include_str!("certificates/authority.pem").to_owned()),
        ..office(server)
    }
}

fn carried(office: &Office, outbox: &Tray) -> Round {
    round(office, outbox, FORUM, now()).unwrap()
}
