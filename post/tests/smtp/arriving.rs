//! Letters that arrive, in six languages.

use post::Security;

use crate::reading::Arrived;
use crate::{LINK, Play, Server, Tray, carried, closed, invitation, office};

const LANGUAGES: [&str; 6] = ["en", "fr", "es", "ru", "zh", "ar"];

/// What the invitation says in each language, apart from the seat.
const SAYS: [&str; 6] = [
    "You are invited to act in this seat",
    "Vous êtes invité(e) à agir en cette qualité",
    "Se le invita a ocupar este puesto",
    "Вас приглашают занять место",
    "现邀请您以下列席位行事",
    "أنتم مدعوون إلى شغل هذا المقعد",
];

/// The word for an invitation, in the subject.
const SUBJECT: [&str; 6] = [
    "invitation",
    "invitation",
    "invitación",
    "приглашение",
    "邀请",
    "دعوة",
];

#[test]
fn an_invitation_arrives_in_the_language_of_its_reader() {
    let server = Server::start(Play::Plain);
    let letters = (0i64..).zip(LANGUAGES);
    let outbox = Tray::with(
        letters
            .map(|(id, lang)| invitation(id, "delegate@mission.example", lang))
            .collect(),
    );
    let round = carried(&office(&server), &outbox);
    assert_eq!((round.sent, round.put_off, round.trouble), (6, 0, None));
    assert!(outbox.ids().is_empty(), "what was sent is nowhere any more");
    let seen = server.seen();
    assert_eq!(seen.letters.len(), 6);
    for ((letter, lang), (says, subject)) in seen
        .letters
        .iter()
        .zip(LANGUAGES)
        .zip(SAYS.iter().zip(SUBJECT))
    {
        assert!(letter.is_ascii(), "{lang}: any server can carry it");
        assert!(letter.split("\r\n").all(|line| line.len() <= 998), "{lang}");
        let arrived = Arrived::read(letter);
        assert!(arrived.text.contains(says), "{lang}: {}", arrived.text);
        assert!(
            arrived.text.lines().any(|line| line == LINK),
            "{lang}: {}",
            arrived.text
        );
        assert!(
            arrived.header("Subject").contains(subject),
            "{lang}: {}",
            arrived.header("Subject")
        );
        assert_eq!(arrived.header("Content-Language"), lang);
    }
}

#[test]
fn a_letter_says_what_it_is_and_nothing_of_this_machine() {
    let server = Server::start(Play::Plain);
    let outbox = Tray::with(vec![invitation(17, "delegate@mission.example", "en")]);
    let mut office = office(&server);
    office.answers = Some("secretariat@forum.example".parse().unwrap());
    assert_eq!(carried(&office, &outbox).sent, 1);
    let seen = server.seen();
    let arrived = Arrived::read(&seen.letters[0]);
    assert_eq!(arrived.header("To"), "delegate@mission.example");
    assert_eq!(
        arrived.header("From"),
        "\"Global Mechanism\" <post@forum.example>"
    );
    assert_eq!(arrived.header("Reply-To"), "secretariat@forum.example");
    assert_eq!(arrived.header("Date"), "Mon, 20 Jul 2026 12:00:00 +0000");
    assert_eq!(arrived.header("Auto-Submitted"), "auto-generated");
    assert_eq!(arrived.header("Content-Type"), "text/plain; charset=utf-8");
    assert_eq!(
        arrived.header("Message-ID"),
        "<17.1784808000000@forum.example>"
    );
    let mut names = arrived.names();
    names.sort_unstable();
    let expected = [
        "auto-submitted",
        "content-language",
        "content-transfer-encoding",
        "content-type",
        "date",
        "from",
        "message-id",
        "mime-version",
        "reply-to",
        "subject",
        "to",
    ];
    assert_eq!(names, expected);
    assert_eq!(
        seen.lines,
        [
            "EHLO forum.example",
            "MAIL FROM:<post@forum.example>",
            "RCPT TO:<delegate@mission.example>",
            "DATA",
            "QUIT",
        ]
    );
}

#[test]
fn the_way_is_closed_before_anything_is_said() {
    for (play, security) in [
        (Play::StartTls, Security::StartTls),
        (Play::Tls, Security::Tls),
    ] {
        let server = Server::start(play);
        let outbox = Tray::with(vec![invitation(1, "delegate@mission.example", "ar")]);
        let round = carried(&closed(&server, security), &outbox);
        assert_eq!((round.sent, round.trouble), (1, None), "{play:?}");
        let seen = server.seen();
        assert!(Arrived::read(&seen.letters[0]).text.contains(LINK));
        let lines: Vec<&str> = seen
            .lines
            .iter()
            .map(|line| line.split(' ').next().unwrap())
            .collect();
        let after_tls = ["EHLO", "AUTH", "MAIL", "RCPT", "DATA", "QUIT"];
        match play {
            Play::Tls => assert_eq!(lines, after_tls),
            _ => assert_eq!(lines, [&["EHLO", "STARTTLS"], &after_tls[..]].concat()),
        }
    }
}

#[test]
fn an_address_cannot_speak_to_the_server() {
    let server = Server::start(Play::Plain);
    let addresses = [
        "a@b.example>\r\nRCPT TO:<c@d.example",
        "a@b.example\r\nBcc: c@d.example",
        "\"a\r\n.\r\nMAIL FROM:<x@y.example>\"@b.example",
        "a@b.example, c@d.example",
        "",
    ];
    let letters = (0i64..)
        .zip(addresses)
        .map(|(id, to)| invitation(id, to, "en"))
        .collect();
    let outbox = Tray::with(letters);
    let round = carried(&office(&server), &outbox);
    assert_eq!(round.given_up.len(), addresses.len());
    assert!(
        round
            .given_up
            .iter()
            .all(|it| it.why == "no letter can go to this address")
    );
    assert_eq!(server.seen().lines, [""; 0], "nobody was even greeted");
    assert!(outbox.ids().is_empty());
}

#[test]
fn a_line_that_is_a_dot_does_not_end_a_letter() {
    let server = Server::start(Play::Plain);
    let mut letter = invitation(1, "delegate@mission.example", "en");
    letter.fields = letter.fields.replace(
        "Delegation of Colombia",
        r".\r\n.\r\nMAIL FROM:<x@y.example>",
    );
    assert_eq!(carried(&office(&server), &Tray::with(vec![letter])).sent, 1);
    let seen = server.seen();
    assert_eq!(seen.letters.len(), 1);
    assert!(
        !seen.lines.iter().any(|line| line.contains("x@y.example")),
        "{:?}",
        seen.lines
    );
}
