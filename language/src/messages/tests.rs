//! What the messages say, to whom and when they lack something.

use super::*;

/// The text without the isolates around its arguments, no-break spaces as spaces.
fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
        .replace(['\u{A0}', '\u{202F}'], " ")
}

fn check_counts(lang: Lang, key: &str, expected: &[(i64, &str)]) {
    for (count, expected) in expected {
        let said = Messages::of(lang).format(key, &[("count", Arg::Number(*count))]);
        assert_eq!(plain(&said), *expected, "{lang} {count}");
    }
}

#[test]
fn each_language_speaks_for_itself() {
    let yes = Lang::ALL.map(|lang| Messages::of(lang).text("yes"));
    assert_eq!(yes, ["نعم", "是", "Yes", "Oui", "Да", "Sí"]);
    for lang in Lang::ALL {
        assert_eq!(Messages::of(lang).lang(), lang);
    }
}

#[test]
fn the_same_text_is_handed_out_and_not_made_again() {
    let messages = Messages::of(Lang::Ar);
    assert!(std::ptr::eq(messages.text("yes"), messages.text("yes")));
}

#[test]
fn a_key_that_no_language_has_is_shown_in_brackets() {
    for lang in Lang::ALL {
        let messages = Messages::of(lang);
        assert!(!messages.has("no-such-key"));
        assert_eq!(messages.text("no-such-key"), "[no-such-key]");
        assert_eq!(messages.format("no-such-key", &[]), "[no-such-key]");
        assert_eq!(messages.html("no-<b>", &[]), "[no-&lt;b&gt;]");
    }
}

#[test]
fn a_key_that_a_language_lacks_is_said_in_english() {
    let empty = FluentBundle::new_concurrent(Vec::new());
    let lacking: &'static Messages = Box::leak(Box::new(Messages {
        lang: Lang::Fr,
        bundle: empty,
        said: HashMap::new(),
    }));
    assert_eq!(lacking.text("yes"), "Yes");
    let said = lacking.format("count-members", &[("count", 2.into())]);
    assert_eq!(plain(&said), "2 members");
}

#[test]
fn a_message_with_arguments_is_not_a_text_and_a_forgotten_argument_shows() {
    let messages = Messages::of(Lang::En);
    assert_eq!(
        messages.text("position-through-group"),
        "[position-through-group]"
    );
    let said = messages.format("position-through-group", &[]);
    assert!(said.contains("{$group}"), "{said}");
}

#[test]
fn arguments_stand_between_isolates() {
    let args = [("group", "المجموعة العربية".into())];
    let said = Messages::of(Lang::En).format("position-on-behalf-of", &args);
    assert_eq!(said, "On behalf of \u{2068}المجموعة العربية\u{2069}");
}

#[test]
fn english_french_and_spanish_count_one_and_others() {
    check_counts(
        Lang::En,
        "count-members",
        &[(0, "0 members"), (1, "1 member"), (2, "2 members")],
    );
    check_counts(
        Lang::Fr,
        "count-members",
        &[(0, "0 membre"), (1, "1 membre"), (2, "2 membres")],
    );
    check_counts(
        Lang::Es,
        "count-members",
        &[(0, "0 miembros"), (1, "1 miembro"), (21, "21 miembros")],
    );
    check_counts(
        Lang::Zh,
        "count-members",
        &[(0, "0个成员"), (1, "1个成员"), (193, "193个成员")],
    );
}

#[test]
fn russian_counts_by_the_last_digits() {
    let expected = [
        (0, "0 записей"),
        (1, "1 запись"),
        (2, "2 записи"),
        (5, "5 записей"),
        (11, "11 записей"),
        (12, "12 записей"),
        (21, "21 запись"),
        (22, "22 записи"),
        (111, "111 записей"),
        (1_001, "1 001 запись"),
    ];
    check_counts(Lang::Ru, "count-entries", &expected);
}

#[test]
fn arabic_has_six_forms() {
    let expected = [
        (0, "لا مواقف"),
        (1, "موقف واحد"),
        (2, "موقفان"),
        (3, "3 مواقف"),
        (10, "10 مواقف"),
        (11, "11 موقفا"),
        (99, "99 موقفا"),
        (100, "100 موقف"),
        (102, "102 موقف"),
        (103, "103 مواقف"),
        (111, "111 موقفا"),
        (193, "193 موقفا"),
        (200, "200 موقف"),
        (201, "201 موقف"),
        (1_003, "1,003 مواقف"),
        (1_000, "1,000 موقف"),
    ];
    check_counts(Lang::Ar, "count-positions", &expected);
}

#[test]
fn the_verb_agrees_with_the_holder() {
    let say = |lang: Lang, name: &str| {
        let holder = crate::sentence_start(lang, name);
        let agreement = crate::agreement(lang, name);
        let args = [
            ("holder", (&holder).into()),
            ("option", "X".into()),
            ("agreement", agreement.into()),
        ];
        plain(&Messages::of(lang).format("stance-supports-sentence", &args))
    };
    assert_eq!(say(Lang::En, "Netherlands"), "The Netherlands supports “X”");
    assert_eq!(
        say(Lang::En, "African States"),
        "African States support “X”"
    );
    assert_eq!(say(Lang::Fr, "Pays-Bas"), "Les Pays-Bas appuient « X »");
    assert_eq!(say(Lang::Fr, "Colombie"), "La Colombie appuie « X »");
    assert_eq!(say(Lang::Es, "Países Bajos"), "Los Países Bajos apoyan «X»");
    assert_eq!(
        say(Lang::Ru, "Нидерланды"),
        "Нидерланды поддерживают вариант «X»"
    );
    assert_eq!(say(Lang::Ar, "كولومبيا"), "تؤيد كولومبيا ”X“");
    assert_eq!(say(Lang::Ar, "الاتحاد الأوروبي"), "يؤيد الاتحاد الأوروبي ”X“");
    assert_eq!(say(Lang::Zh, "哥伦比亚"), "哥伦比亚支持“X”");
}

#[test]
fn keys_are_the_messages_of_the_english_files() {
    let keys = keys();
    assert!(keys.contains(&"yes") && keys.contains(&"count-members"));
    assert!(
        !keys.iter().any(|key| key.starts_with('-')),
        "terms are not keys"
    );
    for key in keys {
        assert!(Messages::of(Lang::En).has(key), "{key}");
    }
}

#[test]
fn many_threads_may_ask_at_once() {
    std::thread::scope(|scope| {
        for thread in 0..8_usize {
            scope.spawn(move || {
                for count in 0..200 {
                    let lang = Lang::ALL[(thread + count) % 6];
                    let said =
                        Messages::of(lang).format("count-members", &[("count", count.into())]);
                    assert!(!said.is_empty());
                }
            });
        }
    });
}
