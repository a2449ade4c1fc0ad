//! The form of entries: one example, what is refused and how it is said, reading back.

use super::*;
use proptest::prelude::*;
use serde_json::json;

fn objection() -> Entry {
    Entry {
        forum: "global-mechanism".into(),
        at: "2026-07-20T14:03:12.417Z".into(),
        on: None,
        by: By {
            seat: "delegation".into(),
            of: Some("COL".into()),
            person: "p-17".into(),
        },
        act: "accreditation-objected".into(),
        body: json!({"application": 42}),
        proof: None,
    }
}

const OBJECTION: &str = "{\"act\":\"accreditation-objected\",\"at\":\"2026-07-20T14:03:12.417Z\",\
    \"body\":{\"application\":42},\"by\":{\"of\":\"COL\",\"person\":\"p-17\",\"seat\":\"delegation\"},\
    \"forum\":\"global-mechanism\",\"v\":1}";

#[test]
fn an_entry_has_these_bytes() {
    let bytes = objection().encode().unwrap();
    assert_eq!(String::from_utf8(bytes).unwrap(), OBJECTION);
    assert_eq!(Entry::decode(OBJECTION.as_bytes()).unwrap(), objection());
}

#[test]
fn the_view_borrows_what_the_entry_owns() {
    let entry = Entry {
        on: Some("2026-03-30".into()),
        proof: Some(json!(["webauthn", 1])),
        by: By {
            of: None,
            ..objection().by
        },
        ..objection()
    };
    let bytes = entry.encode().unwrap();
    let view = EntryRef::decode(&bytes).unwrap();
    assert_eq!(view.on, Some("2026-03-30"));
    assert_eq!(
        view.by,
        By {
            seat: "delegation",
            of: None,
            person: "p-17"
        }
    );
    assert_eq!(
        (view.body, view.proof),
        ("{\"application\":42}", Some("[\"webauthn\",1]"))
    );
    assert_eq!(view.to_entry().unwrap(), entry);
}

/// The objection with a part of its text exchanged.
fn with(from: &str, to: &str) -> Result<Entry, Error> {
    assert!(OBJECTION.contains(from), "{from}");
    Entry::decode(OBJECTION.replacen(from, to, 1).as_bytes())
}

#[test]
fn what_is_not_an_entry_is_refused_by_name() {
    assert_eq!(
        with("\"v\":1", "\"v\":2"),
        Err(Error::Version { found: "2".into() })
    );
    assert_eq!(with(",\"v\":1", ""), Err(Error::Missing { member: "v" }));
    assert_eq!(
        with("\"person\":\"p-17\",", ""),
        Err(Error::Missing {
            member: "by.person"
        })
    );
    assert_eq!(
        with("\"body\":{\"application\":42},", ""),
        Err(Error::Missing { member: "body" })
    );
    assert_eq!(
        with("\"v\":1", "\"v\":1,\"w\":1"),
        Err(Error::Unknown { member: "w".into() })
    );
    assert_eq!(
        with(
            "\"seat\":\"delegation\"",
            "\"seat\":\"delegation\",\"zeal\":1"
        ),
        Err(Error::Unknown {
            member: "by.zeal".into()
        })
    );
    for (from, to, member) in [
        ("accreditation-objected", "Objected", "act"),
        ("accreditation-objected", "", "act"),
        ("12.417Z", "12Z", "at"),
        ("{\"application\":42}", "[42]", "body"),
        ("\"COL\"", "\"\"", "by.of"),
        ("p-17", "a \\\"name\\\"", "by.person"),
        ("\"delegation\"", "7", "by.seat"),
        ("\"global-mechanism\"", "null", "forum"),
        ("\"v\":1", "\"on\":\"2026-3-30\",\"v\":1", "on"),
    ] {
        match with(from, to) {
            Err(Error::Malformed { member: found, .. }) => assert_eq!(found, member),
            other => panic!("{member}: {other:?}"),
        }
    }
    let spaced = with("{\"act\":", "{ \"act\":").unwrap_err();
    assert_eq!(
        spaced.to_string(),
        "not canonical JSON at byte 1: white space between tokens; leave it out"
    );
    assert!(matches!(
        with("},\"by\"", ",\"by\""),
        Err(Error::Canonical(_))
    ));
    assert!(matches!(
        Entry::decode(b"[]"),
        Err(Error::Malformed { member: "", .. })
    ));
    assert!(matches!(Entry::decode(b"\xff"), Err(Error::Canonical(_))));
}

#[test]
fn the_longest_entry_has_65_535_bytes() {
    let room = BYTES_MAX - OBJECTION.len() - ",\"t\":\"\"".len();
    let with_text = |length: usize| Entry {
        body: json!({"application": 42, "t": "x".repeat(length)}),
        ..objection()
    };
    assert_eq!(with_text(room).encode().unwrap().len(), BYTES_MAX);
    assert_eq!(
        with_text(room + 1).encode(),
        Err(Error::TooLong {
            bytes: BYTES_MAX + 1
        })
    );
    let too_long = vec![b' '; BYTES_MAX + 1];
    assert_eq!(
        Entry::decode(&too_long),
        Err(Error::TooLong {
            bytes: BYTES_MAX + 1
        })
    );
}

#[test]
fn names_have_255_bytes_and_acts_64() {
    let named = |length: usize| Entry {
        forum: "é".repeat(length / 2) + &"x".repeat(length % 2),
        ..objection()
    };
    assert!(named(NAME_BYTES_MAX).encode().is_ok());
    assert!(named(NAME_BYTES_MAX + 1).encode().is_err());
    let acting = |length: usize| Entry {
        act: "a".repeat(length),
        ..objection()
    };
    assert!(acting(ACT_BYTES_MAX).encode().is_ok());
    assert!(acting(ACT_BYTES_MAX + 1).encode().is_err());
    for control in ["a\u{7f}", "a\u{1f}", "a\n"] {
        assert!(
            Entry {
                forum: control.into(),
                ..objection()
            }
            .encode()
            .is_err(),
            "{control:?}"
        );
    }
}

#[test]
fn what_cannot_be_an_entry_is_not_written() {
    let not_object = Entry {
        body: json!(42),
        ..objection()
    };
    assert!(matches!(
        not_object.encode(),
        Err(Error::Malformed { member: "body", .. })
    ));
    let fraction = Entry {
        body: json!({"share": 0.5}),
        ..objection()
    };
    assert!(matches!(fraction.encode(), Err(Error::Canonical(_))));
    let seal = Entry {
        body: json!({"mail": {"sealed": "abc"}}),
        ..objection()
    };
    assert!(matches!(seal.encode(), Err(Error::Seal(_))));
    let quoted = Entry {
        forum: "a\"b".into(),
        ..objection()
    };
    assert!(matches!(
        quoted.encode(),
        Err(Error::Malformed {
            member: "forum",
            ..
        })
    ));
    let yesterday = Entry {
        at: "yesterday".into(),
        ..objection()
    };
    assert!(matches!(
        yesterday.encode(),
        Err(Error::Malformed { member: "at", .. })
    ));
}

fn name() -> impl Strategy<Value = String> {
    "[a-zA-Zé€\u{1f600}0-9 ./:-]{1,12}"
}

prop_compose! {
    fn entry()(
        forum in name(),
        seat in name(),
        of in prop::option::of(name()),
        person in name(),
        act in "[a-z][a-z0-9-]{0,20}",
        on in prop::option::of("20[0-9]{2}-0[1-9]-[0-2][1-8]"),
        text in any::<String>(),
        number in any::<i32>(),
        proof in prop::option::of(any::<String>()),
    ) -> Entry {
        let body = json!({"text": text, "number": number, "list": [{"z": null, "a": true}]});
        let by = By { seat, of, person };
        Entry { forum, at: objection().at, on, by, act, body, proof: proof.map(Value::from) }
    }
}

proptest! {
    #[test]
    fn what_is_written_reads_back(entry in entry()) {
        let bytes = entry.encode().unwrap();
        prop_assert_eq!(Entry::decode(&bytes).unwrap(), entry);
        prop_assert!(canonical::verify(&bytes).is_ok());
    }

    /// Every byte counts: a changed entry is another entry, or none, and is never read as what
    /// it was.
    #[test]
    fn a_changed_byte_shows(entry in entry(), place in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let before = entry.encode().unwrap();
        let mut bytes = before.clone();
        bytes[place.index(before.len())] = byte;
        if let Ok(changed) = Entry::decode(&bytes) {
            prop_assert_eq!(changed == entry, bytes == before);
            if seal::find(&changed.body).is_ok() {
                prop_assert_eq!(changed.encode().unwrap(), bytes);
            }
        }
    }

    #[test]
    fn any_bytes_are_read_without_a_panic(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        prop_assert!(Entry::decode(&bytes).is_err());
    }

    /// The fast reading and the general one agree on what is canonical.
    #[test]
    fn cut_and_spliced_entries_are_read_without_a_panic(
        entry in entry(), from in any::<prop::sample::Index>(), to in any::<prop::sample::Index>(),
    ) {
        let bytes = entry.encode().unwrap();
        let (from, to) = (from.index(bytes.len()), to.index(bytes.len()));
        let spliced = [&bytes[..from], &bytes[to..]].concat();
        if EntryRef::decode(&spliced).is_ok() {
            prop_assert!(canonical::verify(&spliced).is_ok());
        }
    }
}
