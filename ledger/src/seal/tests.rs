//! Sealing, opening, and what a seal gives away.

use super::*;
use proptest::prelude::*;

/// Computed apart from this code, with Python's hashlib over 32 zero bytes and the quoted text.
#[test]
fn a_seal_is_the_hash_of_nonce_and_canonical_value() {
    let opening = Opening {
        nonce: [0; 32],
        value: json!("jose@example.org"),
    };
    assert_eq!(
        opening.seal().unwrap().to_value(),
        json!({"sealed": "8032e57042c526e819970cccf9b216bf82c64ab89ccd4d6b133b687ddbd87f56"})
    );
}

#[test]
fn a_sealed_value_opens_with_its_own_opening_only() {
    let mut body = json!({"applicant": {"name": "x", "contacts": [{"mail": "a@example.org"}]}});
    let before = body.clone();
    let pointer = "/applicant/contacts/0/mail";
    let (seal, opening) = close(&mut body, pointer, [7; 32]).unwrap();

    assert_eq!(find(&body).unwrap(), [(pointer.to_owned(), seal)]);
    assert!(!body.to_string().contains("example.org"));
    let other = Opening {
        nonce: [8; 32],
        ..opening.clone()
    };
    assert_eq!(
        open(&mut body, pointer, &other),
        Err(Error::Mismatch { seal })
    );
    open(&mut body, pointer, &opening).unwrap();
    assert_eq!(body, before);
}

#[test]
fn a_whole_body_can_be_sealed() {
    let mut body = json!({"reason": "…"});
    let (seal, _) = close(&mut body, "", [1; 32]).unwrap();
    assert_eq!(find(&body).unwrap(), [(String::new(), seal)]);
    assert!(body.is_object());
}

#[test]
fn seals_are_found_in_order_with_escaped_pointers() {
    let one = Opening {
        nonce: [1; 32],
        value: json!(1),
    }
    .seal()
    .unwrap();
    let two = Opening {
        nonce: [2; 32],
        value: json!(1),
    }
    .seal()
    .unwrap();
    assert_ne!(one, two, "the nonce counts");
    let body = json!({"a/b": [0, one.to_value()], "~": two.to_value()});
    let expected = [("/a~1b/1".to_owned(), one), ("/~0".to_owned(), two)];
    assert_eq!(find(&body).unwrap(), expected);
    for (pointer, seal) in expected {
        assert_eq!(body.pointer(&pointer), Some(&seal.to_value()));
    }
}

#[test]
fn a_malformed_seal_is_refused_where_it_stands() {
    let hex = "a".repeat(64);
    for bad in [
        json!({"sealed": "abc"}),
        json!({"sealed": 7}),
        json!({"sealed": "A".repeat(64)}),
        json!({"sealed": hex, "more": 1}),
    ] {
        let body = json!({"x": [bad]});
        assert_eq!(
            find(&body),
            Err(Error::Malformed {
                pointer: "/x/0".into()
            })
        );
    }
}

#[test]
fn nothing_is_changed_where_nothing_can_be_sealed_or_opened() {
    let mut body = json!({"a": 0.5});
    assert!(matches!(
        close(&mut body, "/b", [0; 32]),
        Err(Error::NoValue { .. })
    ));
    assert!(matches!(
        close(&mut body, "/a", [0; 32]),
        Err(Error::Canonical(_))
    ));
    let opening = Opening {
        nonce: [0; 32],
        value: json!(1),
    };
    assert!(matches!(
        open(&mut body, "/a", &opening),
        Err(Error::Malformed { .. })
    ));
    assert_eq!(body, json!({"a": 0.5}));
}

#[test]
fn an_opening_does_not_show_itself_in_logs() {
    let opening = Opening {
        nonce: [65; 32],
        value: json!("secret"),
    };
    assert_eq!(format!("{opening:?}"), "Opening { … }");
}

proptest! {
    #[test]
    fn any_text_is_sealed_and_opened(text in any::<String>(), nonce in any::<[u8; 32]>()) {
        let mut body = json!({"list": [text]});
        let before = body.clone();
        let (_, opening) = close(&mut body, "/list/0", nonce).unwrap();
        open(&mut body, "/list/0", &opening).unwrap();
        prop_assert_eq!(body, before);
    }
}
