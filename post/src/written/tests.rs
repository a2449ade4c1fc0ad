//! Letters in six languages, and letters that are not written.

use language::Lang;

use crate::letter::{Letter, Mistake};
use crate::written::Written;

const FORUM: &str = "https://forum.example";
const LINK: &str = "https://forum.example/ar/invitation#ABCD-EFGH-JKLM-NPQR";

const INVITATION: &str = r#"{"forum": "Global Mechanism", "seat": "Delegation of Colombia",
    "by": "Secretariat", "expires": "2026-07-27T15:00:00Z",
    "link": "https://forum.example/ar/invitation#ABCD-EFGH-JKLM-NPQR"}"#;

/// One of each template, with what it must show.
const ALL: [(&str, &str, &[&str]); 8] = [
    (
        "invitation",
        INVITATION,
        &["Delegation of Colombia", "Secretariat", LINK],
    ),
    (
        "invitation-used",
        r#"{"forum": "Global Mechanism", "seat": "Delegation of Colombia",
            "at": "2026-07-20T14:00:00Z", "desk": "https://forum.example/en/desk/people"}"#,
        &[
            "Delegation of Colombia",
            "https://forum.example/en/desk/people",
        ],
    ),
    (
        "passkey-added",
        r#"{"forum": "Global Mechanism", "at": "2026-07-20T14:00:00Z",
            "desk": "https://forum.example/en/desk/devices"}"#,
        &["https://forum.example/en/desk/devices"],
    ),
    (
        "seat-ended",
        r#"{"forum": "Global Mechanism", "seat": "Chair of the plenary",
            "at": "2026-07-20T14:00:00Z"}"#,
        &["Chair of the plenary"],
    ),
    (
        "second-officer-asked",
        r#"{"forum": "Global Mechanism", "what": "Erase value 4 of entry 310",
            "expires": "2026-07-21T14:00:00Z",
            "link": "https://forum.example/en/desk/confirmations/3"}"#,
        &[
            "Erase value 4 of entry 310",
            "https://forum.example/en/desk/confirmations/3",
        ],
    ),
    (
        "candidate-asked",
        r#"{"forum": "Global Mechanism", "by": "Delegation of Colombia",
            "posts": "co-facilitator of DTG 1", "expires": "2026-07-27T15:00:00Z",
            "link": "https://forum.example/ar/candidacy#ABCD-EFGH-JKLM-NPQR"}"#,
        &[
            "Delegation of Colombia",
            "co-facilitator of DTG 1",
            "https://forum.example/ar/candidacy#ABCD-EFGH-JKLM-NPQR",
        ],
    ),
    (
        "candidate-answered",
        r#"{"forum": "Global Mechanism", "at": "2026-07-20T14:00:00Z",
            "desk": "https://forum.example/en/desk/candidates"}"#,
        &["https://forum.example/en/desk/candidates"],
    ),
    (
        "work-waits",
        r#"{"forum": "Global Mechanism", "seat": "Delegation of Colombia",
            "what": "Report 2 was compiled", "until": "2026-07-20T14:00:00Z",
            "desk": "https://forum.example/en/desk/reports/2/correct"}"#,
        &[
            "Delegation of Colombia",
            "Report 2 was compiled",
            "https://forum.example/en/desk/reports/2/correct",
        ],
    ),
];

fn written(template: &str, fields: &str, lang: Lang) -> Written {
    Letter::read(template, fields)
        .unwrap()
        .write(lang, FORUM)
        .unwrap()
}

#[test]
fn every_letter_says_in_every_language_what_it_is_about() {
    for lang in Lang::ALL {
        for (template, fields, shown) in ALL {
            let Written { subject, body } = written(template, fields, lang);
            assert!(
                subject.contains("Global Mechanism"),
                "{lang} {template}: {subject}"
            );
            assert!(
                !subject.contains(['\r', '\n', '{', '[']),
                "{lang} {template}: {subject}"
            );
            for text in shown {
                assert!(
                    body.contains(text),
                    "{lang} {template} lacks {text}:\n{body}"
                );
            }
            assert!(!body.contains(['{', '[']), "{lang} {template}:\n{body}");
            assert!(
                !body.replace("\r\n", "").contains(['\r', '\n']),
                "{lang} {template}"
            );
        }
    }
}

#[test]
fn an_english_invitation_reads_so() {
    let Written { subject, body } = written("invitation", INVITATION, Lang::En);
    assert_eq!(subject, "Global Mechanism: an invitation");
    let lines = [
        "You are invited to act in this seat: Delegation of Colombia.",
        "",
        "The invitation comes from: Secretariat.",
        "",
        "Open this link to accept. It works once, until 27 July 2026, 11:00 in New York (15:00 UTC).",
        "",
        LINK,
        "",
        "If you did not expect this, do nothing, and give the link to nobody: whoever opens it first \
         could take the seat.",
        "",
        "Global Mechanism writes to you only about seats you hold, give or guard, or about your own \
         candidacy. It never asks for a password. Do not pass this letter on.",
        "",
    ];
    assert_eq!(body, lines.join("\r\n"));
}

#[test]
fn an_arabic_letter_runs_from_right_to_left_and_its_links_do_not() {
    for (template, fields, _) in ALL {
        let Written { subject, body } = written(template, fields, Lang::Ar);
        assert!(subject.starts_with('\u{200F}'), "{subject}");
        for line in body.split("\r\n").filter(|line| !line.is_empty()) {
            if line.contains("https://") {
                assert!(
                    line.is_ascii(),
                    "{template}: nothing clings to a link: {line:?}"
                );
            } else {
                assert!(line.starts_with('\u{200F}'), "{template}: {line:?}");
                let (opened, closed) = (line.matches('\u{2068}'), line.matches('\u{2069}'));
                assert_eq!(opened.count(), closed.count(), "{line:?}");
            }
        }
    }
}

#[test]
fn a_name_from_right_to_left_is_kept_apart_in_a_line_from_left_to_right() {
    let fields = INVITATION.replace("Delegation of Colombia", "وفد كولومبيا");
    let body = written("invitation", &fields, Lang::Fr).body;
    assert!(body.contains("\u{2068}وفد كولومبيا\u{2069}."), "{body}");
    assert!(
        !written("invitation", INVITATION, Lang::Fr)
            .body
            .contains('\u{2068}')
    );
}

#[test]
fn words_of_people_stay_words_of_people() {
    let fields = INVITATION.replace(
        "Delegation of Colombia",
        r"Delegation\r\nBcc: everyone@example.org\r\n\r\nhttps://evil.example/ \u202Eof",
    );
    let Written { subject, body } = written("invitation", &fields, Lang::En);
    assert!(!subject.contains("Bcc"));
    let line = body.split("\r\n").next().unwrap();
    assert!(line.ends_with("Delegation Bcc: everyone@example.org https://evil.example/ of."));
}

#[test]
fn a_letter_leads_nowhere_but_to_the_forum() {
    for link in [
        "https://forum.example.evil.example/en/invitation#A",
        "https://forum.example@evil.example/",
        "https://forum.example",
        "http://forum.example/en/",
        "https://evil.example/https://forum.example/",
        "https://forum.example/a b",
        r"https://forum.example/a\r\nBcc: x",
        "javascript:alert(1)",
        "",
    ] {
        let fields = INVITATION.replace(LINK, link);
        let letter = Letter::read("invitation", &fields).unwrap();
        assert_eq!(letter.write(Lang::En, FORUM), Err(Mistake::Link), "{link}");
    }
}
