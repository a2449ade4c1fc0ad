//! Hostile and overlong text: kept as it is, or refused with what is wrong; never half.

use super::*;
use rusqlite::Connection;
use store::accounts::{Fault, Made, NewCeremony, NewConfirmation, NewJudgement, NewLine, Unfit};

fn unfit<T: std::fmt::Debug>(answer: Result<T, Fault>) -> Unfit {
    match answer.unwrap_err() {
        Fault::Unfit(unfit) => unfit,
        other => panic!("the text is at fault: {other}"),
    }
}

#[test]
fn what_only_looks_dangerous_is_kept_as_it_is() {
    let mut accounts = accounts("hostile");
    for (number, name) in (1..).zip([
        "'; DROP TABLE persons; --",
        "<script>alert(1)</script>",
        "{{constructor}} ${7*7} %00 \\u0000",
        "محمد بن عبد الله",
        "代表团 团长",
        "Zoë O’Neill-D'Arcy",
        "e\u{0301}\u{0301}\u{0301}",
        "👩‍⚖️",
    ]) {
        accounts.keep_person(&person(number, name)).unwrap();
        let kept = accounts.person(&format!("p-{number}")).unwrap().unwrap();
        assert_eq!(kept.name, name);
    }
}

#[test]
fn a_name_that_would_trick_a_reader_is_refused() {
    let mut accounts = accounts("tricks");
    for name in [
        "",
        "   ",
        "a\0b",
        "line\nline",
        "bell\u{7}",
        "\u{202E}turned",
        "\u{2066}isolated",
        "escape\u{1b}[31m",
        "next\u{85}line",
    ] {
        let unfit = unfit(accounts.keep_person(&person(1, name)));
        assert_eq!(unfit.what, "name", "{name:?}");
    }
    let long = "é".repeat(201);
    let why = unfit(accounts.keep_person(&person(1, &long))).to_string();
    assert_eq!(why, "the name has 402 bytes, where 400 are allowed");
    accounts.keep_person(&person(1, &"é".repeat(200))).unwrap();
}

#[test]
fn an_address_is_one_address() {
    let mut accounts = accounts("addresses");
    for email in [
        "",
        "nobody",
        "@mission.example",
        "a@",
        "a@b@c",
        "a b@c",
        "a@b\r\nBcc: all@mission.example",
        "a@b,c@d",
        "Name <a@b>",
    ] {
        let person = Person {
            email: Some(email.into()),
            ..person(1, "Delegate")
        };
        assert_eq!(
            unfit(accounts.keep_person(&person)).what,
            "address",
            "{email:?}"
        );
        let to = NewMail {
            to: email,
            ..mail("{}")
        };
        assert_eq!(unfit(accounts.post(to)).what, "address", "{email:?}");
    }
}

#[test]
fn a_person_is_a_pseudonym() {
    let mut accounts = accounts("pseudonyms");
    for wrong in [
        "",
        "p-",
        "p-0",
        "p-01",
        "p-1a",
        "17",
        "P-1",
        "p-1 ",
        "p-99999999999",
        "p-١",
    ] {
        let hash = secret(wrong);
        let new = NewInvitation {
            person: wrong,
            ..invitation(&hash)
        };
        assert_eq!(
            unfit(accounts.invite(new, at(0))).what,
            "person",
            "{wrong:?}"
        );
    }
}

#[test]
fn what_a_browser_says_of_itself_is_cut_off() {
    let mut accounts = accounts("agent");
    let hash = secret("token");
    let agent = format!("a\0\n\u{202E}{}", "é".repeat(150));
    let new = NewSession {
        agent: &agent,
        ..session(&hash)
    };
    accounts.sign_in(new, at(0)).unwrap();
    let kept = &accounts.sessions_of("p-2", at(0)).unwrap()[0].agent;
    assert_eq!(*kept, format!("a{}", "é".repeat(99)));
}

#[test]
fn what_is_no_json_is_refused_and_nothing_stops() {
    let mut accounts = accounts("no-json");
    for wrong in ["nothing", "{", "{\"a\":1}x", "{'a':1}"] {
        let refused = accounts.post(mail(wrong)).unwrap_err();
        assert!(
            matches!(refused, Fault::Failed { .. }),
            "{wrong}: {refused}"
        );
    }
    accounts.post(mail("{}")).unwrap();
}

#[test]
fn a_scope_names_verbs() {
    let mut accounts = accounts("scope");
    let hash = secret("token");
    for verbs in [vec![], vec!["two words"], vec!["x"; 4000], vec!["Öffnen"]] {
        let verbs = Scope::Verbs(verbs.into_iter().map(str::to_owned).collect());
        let new = NewToken {
            scope: &verbs,
            ..token(&hash)
        };
        unfit(accounts.issue_token(new, at(0)));
    }
}

/// Every text and every secret in every table, as the tables themselves say.
#[test]
fn no_column_takes_a_text_without_end() {
    let path = place("columns");
    let mut accounts = Accounts::open(&path).unwrap();
    row_in_every_table(&mut accounts);
    drop(accounts);
    let connection = Connection::open(&path).unwrap();
    // The log refuses any change, and would hide a column without a limit.
    connection
        .execute_batch("DROP TRIGGER security_log_is_not_changed")
        .unwrap();
    let sql = "SELECT t.name, c.name, c.type FROM pragma_table_list t \
               JOIN pragma_table_info(t.name) c \
               WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%' AND c.type IN ('TEXT', 'BLOB')";
    let mut statement = connection.prepare(sql).unwrap();
    let read = |row: &rusqlite::Row<'_>| Ok((row.get(0)?, row.get(1)?, row.get(2)?));
    let columns: Vec<(String, String, String)> = statement
        .query_map([], read)
        .unwrap()
        .map(Result::unwrap)
        .collect();
    assert!(40 < columns.len(), "{columns:?}");
    // JSON, so that nothing but the length is wrong with it; and a text with NUL, whose length in
    // characters would end there.
    let long = format!("\"{}\"", "x".repeat(1 << 20));
    let hidden = format!("\0{long}");
    for (table, column, kind) in columns {
        for text in [&long, &hidden] {
            let sql = format!("UPDATE {table} SET {column} = CAST(?1 AS {kind})");
            let refused = connection.execute(&sql, [text]);
            let Err(refused) = refused else {
                panic!(
                    "{table}.{column} took {} bytes in {refused:?} rows",
                    text.len()
                );
            };
            assert!(
                refused.to_string().contains("CHECK"),
                "{table}.{column}: {refused}"
            );
        }
    }
}

fn row_in_every_table(accounts: &mut Accounts) {
    let hash = secret("any");
    accounts.next_person(0).unwrap();
    accounts
        .keep_person(&person(2, "Delegate of Colombia"))
        .unwrap();
    accounts
        .link("https://login.example", "abc", "p-2", at(0))
        .unwrap();
    accounts.invite(invitation(&hash), at(0)).unwrap();
    accounts.nominate(nomination(&hash), at(0)).unwrap();
    accounts.sign_in(session(&hash), at(0)).unwrap();
    let ceremony = NewCeremony {
        hash: &hash,
        kind: "act",
        person: Some("p-2"),
        session: Some(1),
        payload: "",
        expires: at(5),
    };
    accounts.begin(ceremony, at(0)).unwrap();
    accounts.issue_token(token(&hash), at(0)).unwrap();
    let confirmation = NewConfirmation {
        key: "key",
        command: "{}",
        seat: SECRETARIAT,
        asked_by: "p-1",
        expires: at(60),
    };
    accounts.ask_confirmation(confirmation, at(0)).unwrap();
    accounts.post(mail("{}")).unwrap();
    let line = NewLine {
        person: Some("p-2"),
        seat: Some(COLOMBIA),
        party: Some(COLOMBIA),
        what: "signed-in",
        detail: "{}",
    };
    accounts.log(line, at(0)).unwrap();
    accounts.count_passkey(1, 1).unwrap();
    accounts.set("notice", "any").unwrap();
    let judgement = NewJudgement {
        statement: 1,
        suggestion: "10-20-COL-oppose",
        made: Made::Rejected,
        person: "p-2",
        position: None,
        patterns: &[1],
    };
    accounts.judge(judgement, at(0)).unwrap();
    accounts.hold_passage(1, 10, "p-2", at(0), at(5)).unwrap();
}
