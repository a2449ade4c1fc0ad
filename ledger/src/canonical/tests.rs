//! Vectors of RFC 8785, refusals with their byte, and agreement with a JSON library.

use super::*;
use proptest::prelude::*;
use serde_json::{Map, json};

fn written(value: &Value) -> String {
    String::from_utf8(to_bytes(value).unwrap()).unwrap()
}

/// RFC 8785, section 3.2.3: the order of names, with the one that differs from UTF-8 order.
#[test]
fn names_are_sorted_as_rfc_8785_sorts_them() {
    let value: Value = serde_json::from_str(
        r#"{"\u20ac":"Euro Sign","\r":"Carriage Return","\ufb33":"Hebrew Letter Dalet With Dagesh",
            "1":"One","\ud83d\ude00":"Emoji: Grinning Face","\u0080":"Control",
            "\u00f6":"Latin Small Letter O With Diaeresis"}"#,
    )
    .unwrap();
    assert_eq!(
        written(&value),
        "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u{80}\":\"Control\",\
         \"\u{f6}\":\"Latin Small Letter O With Diaeresis\",\"\u{20ac}\":\"Euro Sign\",\
         \"\u{1f600}\":\"Emoji: Grinning Face\",\"\u{fb33}\":\"Hebrew Letter Dalet With Dagesh\"}"
    );
}

/// RFC 8785, section 3.2.2, its example without the numbers that this profile refuses.
#[test]
fn strings_and_literals_are_written_as_rfc_8785_writes_them() {
    let value: Value = serde_json::from_str(
        r#"{"string":"\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/","literals":[null,true,false]}"#,
    )
    .unwrap();
    assert_eq!(
        written(&value),
        "{\"literals\":[null,true,false],\"string\":\"\u{20ac}$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}"
    );
}

#[test]
fn whole_numbers_reach_to_2_to_the_53rd() {
    for number in ["0", "-1", "9007199254740991", "-9007199254740991"] {
        assert_eq!(written(&check(number.as_bytes()).unwrap()), number);
    }
}

#[test]
fn what_is_not_canonical_is_refused_at_its_byte() {
    use Reason::*;
    let nested = format!("{}{}", "[".repeat(65), "]".repeat(65));
    let cases: &[(&[u8], Reason, usize)] = &[
        (b"", Ended, 0),
        (b" 1", Whitespace, 0),
        (b"{\"a\": 1}", Whitespace, 5),
        (b"[1, 2]", Whitespace, 3),
        (b"1\n", Trailing, 1),
        (b"{}{}", Trailing, 2),
        (b"{\"a\":1,\"a\":2}", DuplicateName, 7),
        (b"{\"b\":1,\"a\":2}", NamesOutOfOrder, 7),
        (b"{\"a\":{\"d\":1,\"c\":2}}", NamesOutOfOrder, 12),
        (
            "{\"\u{fb33}\":1,\"\u{1f600}\":2}".as_bytes(),
            NamesOutOfOrder,
            9,
        ),
        (br#"{"\n":1,"\t":2}"#, NamesOutOfOrder, 8),
        (br#""\u0041""#, Escape, 1),
        (br#""\/""#, Escape, 1),
        (br#""\u000a""#, Escape, 1),
        (br#""\u001F""#, Escape, 1),
        (br#""\u0008""#, Escape, 1),
        (br#""\u0009""#, Escape, 1),
        (br#""\u000c""#, Escape, 1),
        (br#""\u000d""#, Escape, 1),
        (br#""\u0020""#, Escape, 1),
        (br#""\ud83d\ude00""#, Escape, 1),
        (b"\"\t\"", Control, 1),
        (b"\"a", Ended, 2),
        (b"\"a\\", Ended, 3),
        (b"1.5", Fraction, 0),
        (b"1.0", Fraction, 0),
        (b"1e3", Fraction, 0),
        (b"9007199254740992", NumberTooLarge, 0),
        (b"-9007199254740992", NumberTooLarge, 0),
        (b"99999999999999999999999999", NumberTooLarge, 0),
        (b"01", NumberForm, 0),
        (b"-0", NumberForm, 0),
        (b"-", Ended, 1),
        (b"-a", Expected("a digit"), 1),
        (b"+1", Expected("a value"), 0),
        (b"nul", Expected("null"), 0),
        (b"[1,]", Expected("a value"), 3),
        (b"{\"a\":1,}", Expected("a string"), 7),
        (b"{\"a\"}", Expected("a colon"), 4),
        (b"[1", Ended, 2),
        (b"NaN", Expected("a value"), 0),
        (b"\"\xff\"", NotUtf8, 1),
        (b"\"\xed\xa0\x80\"", NotUtf8, 1),
        (nested.as_bytes(), TooDeep, 64),
    ];
    for (bytes, reason, byte) in cases {
        let shown = String::from_utf8_lossy(bytes);
        assert_eq!(check(bytes), Err(Error::at_byte(*reason, *byte)), "{shown}");
    }
}

#[test]
fn a_value_that_cannot_be_written_is_named_by_its_pointer() {
    let value = json!({"a/b": [1, {"~": 0.5}]});
    let error = to_bytes(&value).unwrap_err();
    assert_eq!(error, Error::at_value(Reason::Fraction, "/a~1b/1/~0"));
    assert!(error.to_string().contains("whole numbers only"), "{error}");

    let large = to_bytes(&json!([1_u64 << 53])).unwrap_err();
    assert_eq!(large, Error::at_value(Reason::NumberTooLarge, "/0"));

    let mut deep = json!(1);
    for _ in 0..65 {
        deep = json!([deep]);
    }
    assert_eq!(to_bytes(&deep).unwrap_err().reason, Reason::TooDeep);
}

/// Values of the profile, as a strategy.
fn value() -> impl Strategy<Value = Value> {
    let text = prop_oneof![
        "\\PC{0,8}",
        "[\u{0}-\u{1f}\"\\\\/\u{7f}\u{e000}\u{1f600}é]{0,6}"
    ];
    let number = -9_007_199_254_740_991_i64..=9_007_199_254_740_991;
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        number.prop_map(Value::from),
        text.clone().prop_map(Value::from),
    ];
    leaf.prop_recursive(5, 40, 6, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::vec((text.clone(), inner), 0..6)
                .prop_map(|members| Value::Object(members.into_iter().collect::<Map<_, _>>())),
        ]
    })
}

proptest! {
    #[test]
    fn what_is_written_is_canonical_and_reads_back(value in value()) {
        let bytes = to_bytes(&value).unwrap();
        prop_assert_eq!(check(&bytes).unwrap(), value);
    }

    /// A changed byte gives another value, or none; never the same value in other bytes.
    #[test]
    fn one_value_has_one_form(value in value(), place in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let mut bytes = to_bytes(&value).unwrap();
        let place = place.index(bytes.len());
        let before = bytes[place];
        bytes[place] = byte;
        if let Ok(other) = check(&bytes) {
            prop_assert_eq!(to_bytes(&other).unwrap(), bytes);
            prop_assert_eq!(other == value, byte == before);
        }
    }

    #[test]
    fn any_bytes_are_read_without_a_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = check(&bytes);
    }

    #[test]
    fn anything_like_json_is_read_without_a_panic(text in r#"[\[\]{}:,"\\u0a19ntrue.eE -]{0,60}"#) {
        if let Ok(value) = check(text.as_bytes()) {
            prop_assert_eq!(to_bytes(&value).unwrap(), text.as_bytes());
        }
    }

    /// Whatever we accept, a JSON library accepts, and understands the same.
    #[test]
    fn a_json_library_agrees(value in value()) {
        let bytes = to_bytes(&value).unwrap();
        prop_assert_eq!(serde_json::from_slice::<Value>(&bytes).unwrap(), value);
    }
}
