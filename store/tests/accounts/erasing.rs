//! What is erased is in no file any more; a secret never was.

use super::*;
use ledger::storage::Erasure;
use store::accounts::{NewCeremony, NewLine};

/// Everything that can be known of a person, with the mark in every text of theirs.
fn fill(accounts: &mut Accounts, number: u32, mark: &str) {
    let name = format!("p-{number}");
    let hash = secret(mark);
    accounts
        .keep_person(&Person {
            name: format!("Delegate {mark} ").repeat(4),
            email: Some(format!("{mark}@mission.example")),
            ..person(number, "")
        })
        .unwrap();
    let subject = format!("{mark} ").repeat(5);
    accounts
        .link("https://login.example", &subject, &name, at(0))
        .unwrap();
    let new = NewInvitation {
        person: &name,
        ..invitation(&hash)
    };
    accounts.invite(new, at(0)).unwrap();
    let new = NewNomination {
        person: &name,
        name: mark,
        ..nomination(&hash)
    };
    accounts.nominate(new, at(0)).unwrap();
    let stated = format!(r#"{{"expertise":"{mark}"}}"#);
    accounts.consent(&hash, &stated, at(0)).unwrap();
    let new = NewSession {
        person: &name,
        agent: mark,
        ..session(&hash)
    };
    accounts.sign_in(new, at(0)).unwrap();
    let new = NewToken {
        person: &name,
        label: mark,
        ..token(&hash)
    };
    accounts.issue_token(new, at(0)).unwrap();
    // Long enough to stand on pages of its own.
    let payload = format!("{mark} ").repeat(400);
    let new = NewCeremony {
        hash: &hash,
        kind: "act",
        person: Some(&name),
        session: None,
        payload: &payload,
        expires: at(60),
    };
    assert!(accounts.begin(new, at(0)).unwrap());
    let (to, fields) = (
        format!("{mark}@mission.example"),
        format!(r#"{{"name":"{mark}"}}"#),
    );
    let new = NewMail {
        person: Some(&name),
        to: &to,
        ..mail(&fields)
    };
    accounts.post(new).unwrap();
}

#[test]
fn nothing_is_left_of_people_who_are_erased() {
    let path = place("erased");
    let mut accounts = Accounts::open(&path).unwrap();
    let mark = |number: u32| format!("mark-{number}-of-a-person");
    // Enough of them that pages are split and joined.
    for number in 1..=150 {
        fill(&mut accounts, number, &mark(number));
    }
    assert!(stands_in(&path, &mark(70)));
    for number in (1..=150).filter(|number| number % 10 != 0) {
        let erased = accounts.erase_person(&format!("p-{number}")).unwrap();
        assert_eq!(erased, Erasure::Done);
        assert!(!stands_in(&path, &mark(number)), "{number}");
    }
    for number in 1..=150 {
        assert_eq!(
            stands_in(&path, &mark(number)),
            number % 10 == 0,
            "{number}"
        );
    }
    assert_eq!(accounts.erase_person("p-1").unwrap(), Erasure::Nothing);
    assert_eq!(accounts.persons().unwrap().len(), 15);
}

#[test]
fn what_lingers_while_somebody_reads_goes_with_the_next_write() {
    let path = place("lingers");
    let mut accounts = Accounts::open(&path).unwrap();
    fill(&mut accounts, 7, "mark-of-seven");
    let reader = rusqlite::Connection::open(&path).unwrap();
    reader
        .execute_batch("BEGIN; SELECT count(*) FROM persons;")
        .unwrap();
    assert_eq!(accounts.erase_person("p-7").unwrap(), Erasure::Lingering);
    assert!(stands_in(&path, "mark-of-seven"));
    reader.execute_batch("COMMIT").unwrap();
    accounts.set("any", "write").unwrap();
    assert!(!stands_in(&path, "mark-of-seven"));
}

#[test]
fn no_secret_stands_in_the_file() {
    let path = place("secrets");
    let mut accounts = Accounts::open(&path).unwrap();
    let mark = "5f0c2a-a-secret-of-256-bits";
    let hash = secret(mark);
    let new = secret(&format!("{mark} renewed"));
    accounts.invite(invitation(&hash), at(0)).unwrap();
    accounts.redeem(&hash, at(0)).unwrap();
    accounts.sign_in(session(&hash), at(0)).unwrap();
    accounts.step_up(&hash, &new, at(0)).unwrap();
    accounts.issue_token(token(&hash), at(0)).unwrap();
    accounts.token(&hash, at(1)).unwrap();
    let ceremony = NewCeremony {
        hash: &hash,
        kind: "sign-in",
        person: None,
        session: None,
        payload: "",
        expires: at(5),
    };
    accounts.begin(ceremony, at(0)).unwrap();
    assert!(!stands_in(&path, mark));
    // The hash is there: the search finds what there is.
    let bytes = fs::read(path.with_extension("sqlite-wal")).unwrap();
    assert!(bytes.windows(32).any(|window| window == hash.as_bytes()));
}

#[test]
fn the_security_log_outlives_the_person_and_is_never_changed() {
    let path = place("log");
    let mut accounts = Accounts::open(&path).unwrap();
    let line = |person, party, what| NewLine {
        person,
        seat: None,
        party,
        what,
        detail: "{}",
    };
    for (minute, what) in [(0, "signed-in"), (1, "invited"), (2, "signed-out")] {
        accounts
            .log(line(Some("p-2"), Some(COLOMBIA), what), at(minute))
            .unwrap();
    }
    accounts
        .log(line(None, None, "sign-in-failed"), at(3))
        .unwrap();
    fill(&mut accounts, 2, "mark-of-two");
    accounts.erase_person("p-2").unwrap();
    let whats = |lines: Vec<store::accounts::Line>| -> Vec<String> {
        lines.into_iter().map(|line| line.what).collect()
    };
    let of_party = accounts.lines_of_party(COLOMBIA, None, 2).unwrap();
    let before = of_party.last().map(|line| line.id);
    assert_eq!(whats(of_party), ["signed-out", "invited"]);
    assert_eq!(
        whats(accounts.lines_of_party(COLOMBIA, before, 2).unwrap()),
        ["signed-in"]
    );
    assert_eq!(accounts.lines_of_party(SECRETARIAT, None, 9).unwrap(), []);
    assert_eq!(accounts.lines_of_person("p-2", None, 9).unwrap().len(), 3);
    assert_eq!(accounts.lines(None, 9).unwrap()[0].at, at(3));
    let slip = rusqlite::Connection::open(&path)
        .unwrap()
        .execute("UPDATE security_log SET what = 'nothing'", ())
        .unwrap_err();
    assert!(slip.to_string().contains("never changed"), "{slip}");
}
