//! Letters that cannot be sent: now, by this server, or ever.

use std::time::Duration;

use jiff::SignedDuration;
use post::{Round, Security};

use crate::{Play, Server, Tray, carried, closed, invitation, now, office};

const TO: &str = "delegate@mission.example";

/// One letter to a server that plays so.
fn one(play: Play) -> (Round, Tray, Server) {
    let server = Server::start(play);
    let outbox = Tray::with(vec![invitation(1, TO, "en")]);
    let round = carried(&office(&server), &outbox);
    (round, outbox, server)
}

#[test]
fn a_mailbox_that_does_not_exist_is_told_to_the_operator_without_its_address() {
    let play = Play::Instead(
        "RCPT",
        "550 5.1.1 <delegate@mission.example> no such user here",
    );
    let (round, outbox, _server) = one(play);
    assert_eq!((round.sent, round.put_off, &round.trouble), (0, 0, &None));
    let [undelivered] = &round.given_up[..] else {
        panic!("{round:?}")
    };
    assert_eq!(
        (undelivered.code, &*undelivered.template),
        (Some(550), "invitation")
    );
    assert!(
        undelivered.why.contains("no such user"),
        "{}",
        undelivered.why
    );
    assert!(!undelivered.why.contains('@'), "{}", undelivered.why);
    assert!(outbox.ids().is_empty(), "the link is nowhere any more");
    assert_eq!(*outbox.given_up.borrow(), round.given_up);
}

#[test]
fn one_that_is_refused_does_not_hold_up_the_others() {
    let server = Server::start(Play::Instead("RCPT TO:<b@", "550 5.1.1 no"));
    let letters = [(1, "a@x.example"), (2, "b@x.example"), (3, "c@x.example")];
    let outbox = Tray::with(letters.map(|(id, to)| invitation(id, to, "en")).to_vec());
    let round = carried(&office(&server), &outbox);
    assert_eq!((round.sent, round.given_up.len()), (2, 1));
    let greetings = server
        .seen()
        .lines
        .iter()
        .filter(|it| it.starts_with("EHLO"))
        .count();
    assert_eq!(greetings, 1, "all on one line");
}

#[test]
fn a_letter_that_is_refused_whole_is_given_up() {
    let (round, ..) = one(Play::AfterLetter("554 5.7.1 looks like spam"));
    assert_eq!(round.given_up[0].code, Some(554));
}

#[test]
fn not_now_is_tried_again_later_and_later() {
    for play in [
        Play::Instead("RCPT", "451 4.7.1 greylisted, come again"),
        Play::Instead("DATA", "452 4.3.1 no room"),
        Play::AfterLetter("421 4.3.2 going down"),
    ] {
        let (round, outbox, server) = one(play);
        assert_eq!((round.put_off, &round.trouble), (1, &None), "{play:?}");
        let first = outbox.put_off.borrow()[0];
        assert!(now() < first.1);
        let mut again = invitation(1, TO, "en");
        again.attempts = 3;
        let outbox = Tray::with(vec![again]);
        carried(&office(&server), &outbox);
        assert!(first.1 < outbox.put_off.borrow()[0].1, "{play:?}");
    }
}

#[test]
fn what_would_arrive_too_late_is_given_up_now() {
    let server = Server::start(Play::Instead("RCPT", "451 4.7.1 come again"));
    let mut letter = invitation(1, TO, "en");
    letter.expires = now() + SignedDuration::from_secs(90);
    let outbox = Tray::with(vec![letter]);
    let round = carried(&office(&server), &outbox);
    assert_eq!(round.given_up[0].why, "it was not taken before it expired");
    assert!(outbox.ids().is_empty());
}

/// Trouble with the server is nobody's letter's fault: all wait, none counts as tried.
fn troubled(round: &Round, outbox: &Tray) -> &'static str {
    assert_eq!((round.sent, round.put_off, round.given_up.len()), (0, 0, 0));
    assert_eq!(outbox.ids(), [1]);
    assert!(outbox.put_off.borrow().is_empty());
    let trouble = round.trouble.as_ref().unwrap();
    assert!(!trouble.to_string().contains("sesame"), "{trouble}");
    trouble.key()
}

#[test]
fn a_server_that_is_not_one() {
    for (play, key) in [
        (Play::Babbles, "mail-server-broken"),
        (Play::HangsUp(""), "mail-server-broken"),
        (Play::HangsUp("EHLO"), "mail-server-broken"),
        (
            Play::Instead("EHLO", "554 5.5.0 go away"),
            "mail-server-broken",
        ),
        (
            Play::Instead("MAIL", "550 5.7.1 not from you"),
            "mail-sender-refused",
        ),
        (Play::HangsUp("MAIL"), "mail-sender-refused"),
    ] {
        let (round, outbox, _server) = one(play);
        let found = troubled(&round, &outbox);
        assert_eq!(found, key, "{play:?}: {:?}", round.trouble);
    }
}

#[test]
fn a_server_that_is_away_or_asleep() {
    let gone = Server::start(Play::Plain);
    let mut office = office(&gone);
    // Nobody listens on port 1 of this machine.
    office.port = 1;
    let outbox = Tray::with(vec![invitation(1, TO, "en")]);
    assert_eq!(
        troubled(&carried(&office, &outbox), &outbox),
        "mail-server-unreached"
    );
    for silent in ["", "EHLO"] {
        let server = Server::start(Play::Silent(silent));
        let mut office = crate::office(&server);
        office.patience = Duration::from_secs(1);
        let key = troubled(&carried(&office, &outbox), &outbox);
        assert_eq!(key, "mail-server-unreached", "{silent}");
    }
}

#[test]
fn nothing_is_said_on_a_way_that_is_open_to_others() {
    // It offers no STARTTLS: somebody in between may have taken the offer away.
    let server = Server::start(Play::Plain);
    let outbox = Tray::with(vec![invitation(1, TO, "en")]);
    let round = carried(&closed(&server, Security::StartTls), &outbox);
    assert_eq!(troubled(&round, &outbox), "mail-server-insecure");
    assert_eq!(server.seen().lines, ["EHLO forum.example", "QUIT"]);
    // Nobody vouches for its certificate.
    for (play, security) in [
        (Play::StartTls, Security::StartTls),
        (Play::Tls, Security::Tls),
    ] {
        let server = Server::start(play);
        let mut office = closed(&server, security);
        office.authorities = None;
        let round = carried(&office, &outbox);
        assert_ne!(troubled(&round, &outbox), "mail-sender-refused");
        assert!(
            server
                .seen()
                .lines
                .iter()
                .all(|line| !line.starts_with("AUTH"))
        );
        // Or it is somebody else's.
        let mut office = closed(&server, security);
        office.server = "127.0.0.1".to_owned();
        let round = carried(&office, &outbox);
        assert_ne!(troubled(&round, &outbox), "mail-sender-refused");
    }
    // It insists on TLS, and the settings say none.
    let server = Server::start(Play::StartTls);
    let round = carried(&office(&server), &outbox);
    assert_eq!(troubled(&round, &outbox), "mail-sender-refused");
}

#[test]
fn a_wrong_secret_is_the_operators_business() {
    let server = Server::start(Play::StartTls);
    let outbox = Tray::with(vec![invitation(1, TO, "en")]);
    let mut office = closed(&server, Security::StartTls);
    office.credentials = Some(("forum".to_owned(), post::Secret::new("open barley")));
    let round = carried(&office, &outbox);
    assert_eq!(troubled(&round, &outbox), "mail-server-sign-in");
    assert!(!format!("{round:?}{office:?}").contains("barley"));
}

#[test]
fn a_letter_that_may_have_arrived_is_not_sent_again_at_once() {
    let (round, outbox, server) = one(Play::HangsUpAfterLetter);
    assert_eq!((round.put_off, round.trouble), (1, None));
    assert_eq!(server.seen().letters.len(), 1);
    assert_eq!(outbox.put_off.borrow().len(), 1, "it counts as tried");
    // The next time it has the same message id.
    server.now_plays(Play::Plain);
    assert_eq!(carried(&office(&server), &outbox).sent, 1);
    let seen = server.seen();
    let id = |letter: &str| crate::reading::Arrived::read(letter).header("Message-ID");
    assert_eq!(id(&seen.letters[0]), id(&seen.letters[1]));
}

#[test]
fn a_server_that_breaks_off_in_one_letter_gets_the_others() {
    let server = Server::start(Play::HangsUp("RCPT TO:<b@"));
    let letters = [(1, "a@x.example"), (2, "b@x.example"), (3, "c@x.example")];
    let outbox = Tray::with(letters.map(|(id, to)| invitation(id, to, "en")).to_vec());
    let round = carried(&office(&server), &outbox);
    assert_eq!((round.sent, round.put_off, round.trouble), (2, 1, None));
}

#[test]
fn a_letter_that_cannot_be_written_is_given_up() {
    let server = Server::start(Play::Plain);
    let mut letters = [1, 2, 3, 4].map(|id| invitation(id, TO, "en"));
    letters[0].template = "unheard-of".to_owned();
    letters[1].fields = "{}".to_owned();
    letters[2].lang = "xx".to_owned();
    letters[3].fields = letters[3]
        .fields
        .replace("forum.example", "elsewhere.example");
    let outbox = Tray::with(letters.to_vec());
    let round = carried(&office(&server), &outbox);
    let why: Vec<&str> = round.given_up.iter().map(|it| &*it.why).collect();
    assert_eq!(
        why,
        [
            "there is no such letter",
            "its fields are not those of this letter",
            "there are no letters in this language",
            "its link does not lead to this forum",
        ]
    );
    assert!(outbox.ids().is_empty());
}

#[test]
fn settings_that_would_tell_others_are_refused() {
    let server = Server::start(Play::Plain);
    let mut office = office(&server);
    assert_eq!(office.check(), Ok(()));
    office.server = "mail.forum.example".to_owned();
    assert!(
        office
            .check()
            .is_err_and(|why| why.contains("security = \"starttls\""))
    );
    office.security = Security::StartTls;
    assert_eq!(office.check(), Ok(()));
    office.authorities = Some("nothing".to_owned());
    assert!(office.check().is_err(), "authorities are certificates");
    office.authorities = None;
    office.server = "mail forum".to_owned();
    assert!(office.check().is_err_and(|why| why.contains("is no host")));
}
