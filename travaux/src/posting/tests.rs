//! Letters from real accounts to a mail server on this machine.
#![expect(clippy::unwrap_used, reason = "a test may fail by panicking")]

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender, channel};

use post::Security;
use store::accounts::NewMail;

use super::*;

const LINK: &str = "https://forum.example/en/invitation#ABCD-EFGH-JKLM-NPQR";

fn now() -> Timestamp {
    "2026-07-20T12:00:00Z".parse().unwrap()
}

/// A mail server that answers `rcpt` to every address and tells of every letter it takes.
fn server(rcpt: &'static str) -> (u16, Receiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let (taken, letters) = channel();
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            // Whoever hangs up ends a conversation; that is no failure of the test.
            let _over = converse(&stream, rcpt, &taken);
        }
    });
    (port, letters)
}

fn converse(mut stream: &TcpStream, rcpt: &str, taken: &Sender<String>) -> Option<()> {
    let mut lines = BufReader::new(stream.try_clone().ok()?).lines();
    writeln!(stream, "220 played\r").ok()?;
    loop {
        let line = lines.next()?.ok()?;
        let answer = match line.split([' ', ':']).next()? {
            "RCPT" => rcpt,
            "DATA" => "354 go on",
            _ => "250 well",
        };
        writeln!(stream, "{answer}\r").ok()?;
        if answer.starts_with("354") {
            let letter: Vec<String> = lines
                .by_ref()
                .map_while(Result::ok)
                .take_while(|it| it != ".")
                .collect();
            taken.send(letter.join("\n")).ok()?;
            writeln!(stream, "250 taken\r").ok()?;
        }
    }
}

/// Accounts in a folder of their own.
struct Kept {
    folder: PathBuf,
    accounts: Mutex<Accounts>,
}

impl Kept {
    fn new(name: &str) -> Self {
        let folder =
            std::env::temp_dir().join(format!("travaux-post-{name}-{}", std::process::id()));
        drop(std::fs::remove_dir_all(&folder));
        std::fs::create_dir_all(&folder).unwrap();
        let accounts = Mutex::new(Accounts::open(&folder.join("accounts.sqlite")).unwrap());
        Self { folder, accounts }
    }

    fn invite(&self) {
        let mail = NewMail {
            person: None,
            to: "delegate@mission.example",
            lang: "en",
            template: "invitation",
            fields: &format!(
                r#"{{"forum": "Global Mechanism", "seat": "Delegation of Colombia",
                    "link": "{LINK}", "expires": "2026-07-27T15:00:00Z"}}"#
            ),
            due: now(),
            expires: now() + SignedDuration::from_hours(72),
        };
        self.accounts.lock().unwrap().post(mail).unwrap();
    }

    fn carry(&self, port: u16) -> Posting {
        let mail = mail::Mail {
            server: "127.0.0.1".into(),
            port,
            security: Security::Loopback,
            user: None,
            from: "post@forum.example".parse().unwrap(),
            answers: None,
            authorities_file: None,
        };
        let mut posting = Posting::new(&mail, "https://forum.example").unwrap();
        posting.carry(&self.accounts, &now);
        posting
    }

    fn waits(&self) -> Option<Timestamp> {
        self.accounts.lock().unwrap().next_mail().unwrap()
    }

    /// Whether any file of the folder has these bytes.
    fn holds(&self, bytes: &str) -> bool {
        let within = |path: &Path| {
            let content = std::fs::read(path).unwrap();
            content
                .windows(bytes.len())
                .any(|it| it == bytes.as_bytes())
        };
        std::fs::read_dir(&self.folder)
            .unwrap()
            .any(|entry| within(&entry.unwrap().path()))
    }
}

impl Drop for Kept {
    fn drop(&mut self) {
        drop(std::fs::remove_dir_all(&self.folder));
    }
}

#[test]
fn a_letter_that_was_carried_is_on_no_page_of_the_accounts() {
    let kept = Kept::new("carried");
    (0..25).for_each(|_| kept.invite());
    assert!(
        kept.holds("ABCD-EFGH-JKLM-NPQR"),
        "the search finds what is there"
    );
    let (port, letters) = server("250 well");
    kept.carry(port);
    assert_eq!(
        letters
            .try_iter()
            .filter(|it| it.contains("Delegation of Colombia"))
            .count(),
        25
    );
    assert_eq!(kept.waits(), None);
    for secret in ["ABCD-EFGH-JKLM-NPQR", "delegate@mission.example"] {
        assert!(!kept.holds(secret), "{secret} is still there");
    }
}

#[test]
fn a_letter_that_will_never_arrive_is_told_without_its_address() {
    let kept = Kept::new("refused");
    kept.invite();
    let (port, letters) = server("550 5.1.1 no such user <delegate@mission.example>");
    kept.carry(port);
    assert_eq!(letters.try_iter().count(), 0);
    assert_eq!(kept.waits(), None);
    let lines = kept.accounts.lock().unwrap().lines(None, 10).unwrap();
    assert_eq!(lines.len(), 1);
    assert_eq!(lines[0].what, "letter-undelivered");
    assert_eq!(lines[0].detail, r#"{"code":550,"template":"invitation"}"#);
    for secret in ["ABCD-EFGH-JKLM-NPQR", "delegate@mission.example"] {
        assert!(!kept.holds(secret), "{secret} is still there");
    }
}

#[test]
fn letters_wait_for_a_mail_server_that_is_away() {
    let kept = Kept::new("away");
    kept.invite();
    // Nobody listens on port 1 of this machine.
    let mut posting = kept.carry(1);
    assert_eq!(kept.waits(), Some(now()));
    assert_eq!((posting.failed, posting.not_before), (1, now() + PAUSES[0]));
    // It is left alone until the pause is over.
    posting.carry(&kept.accounts, &now);
    assert_eq!(posting.failed, 1);
    let later = || now() + PAUSES[0];
    posting.carry(&kept.accounts, &later);
    assert_eq!(
        (posting.failed, posting.not_before),
        (2, later() + PAUSES[1])
    );
}
